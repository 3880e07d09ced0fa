from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.environment import ConfigurationError, load, misspelt
from config.settings import Settings

SECRET = "123456:AAbbCCddEEffGG-secret"


def refusal(monkeypatch: pytest.MonkeyPatch, variable: str, value: str) -> str:
    monkeypatch.setenv(variable, value)
    with pytest.raises(ConfigurationError) as error:
        load()
    return str(error.value)


def test_nothing_needs_to_be_set() -> None:
    settings = load()
    assert settings.token is None
    assert settings.timezone == "UTC"
    assert settings.admins == frozenset()


def test_values_are_read_as_people_write_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GAZETTE_TOKEN", SECRET)
    monkeypatch.setenv("GAZETTE_ADMINS", "12, 34,56")
    monkeypatch.setenv("GAZETTE_CATEGORIES", '["Arts, Letters, Stage", "Economy"]')
    monkeypatch.setenv("GAZETTE_TIMEZONE", "Europe/Paris")
    settings = load()
    assert settings.admins == {12, 34, 56}
    assert settings.categories == ("Arts, Letters, Stage", "Economy")
    assert settings.token is not None
    assert settings.token.get_secret_value() == SECRET
    assert SECRET not in repr(settings)


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("GAZETTE_ADMINS", "ada"),
        ("GAZETTE_TIMEZONE", "Europe/Pari"),
        ("GAZETTE_TIMEZONE", "Europe"),
        ("GAZETTE_CATEGORIES", "Economy"),
        ("GAZETTE_CATEGORIES", '{"a": 1}'),
        ("GAZETTE_API_URL", "https://api.telegram.org"),
        ("GAZETTE_API_FILE_URL", "https://api.telegram.org/bot"),
        ("GAZETTE_WEBHOOK_URL", "news.example.org"),
        ("GAZETTE_WEBHOOK_URL", "http://news.example.org/gazette"),
        ("GAZETTE_WEBHOOK_URL", "https://"),
        ("GAZETTE_WEBHOOK_URL", "https://[1"),
        ("GAZETTE_LISTEN", "8080"),
        ("GAZETTE_LISTEN", "127.0.0.1:99999"),
        ("GAZETTE_INBOX", "nowhere/at/all"),
        ("GAZETTE_DATABASE", "nowhere/at/all.db"),
        ("GAZETTE_FRESH_DAYS", "0"),
        ("GAZETTE_RATE", "fast"),
        ("GAZETTE_LOG_LEVEL", "LOUD"),
    ],
)
def test_a_wrong_value_is_one_line_with_name_value_and_what_is_expected(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    said = refusal(monkeypatch, variable, value)
    assert said.startswith(f"{variable} is {value!r}: expected ")
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize(
    ("variable", "value"), [("GAZETTE_TOKEN", "my secret token"), ("GAZETTE_WEBHOOK_SECRET", "no spaces, please")]
)
def test_a_wrong_secret_is_named_and_not_shown(monkeypatch: pytest.MonkeyPatch, variable: str, value: str) -> None:
    said = refusal(monkeypatch, variable, value)
    assert said.startswith(variable)
    assert value not in said


def test_every_wrong_value_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GAZETTE_TIMEZONE", "Mars")
    assert len(refusal(monkeypatch, "GAZETTE_ADMINS", "x").splitlines()) == 2


def test_a_dot_env_file_is_read_and_its_wrong_values_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("GAZETTE_TIMEZONE=Moon/Base\n")
    with pytest.raises(ConfigurationError, match="GAZETTE_TIMEZONE is 'Moon/Base'"):
        load()


@pytest.mark.parametrize(
    "address", ["https://news.example.org/gazette", "http://127.0.0.1:8443/", "http://localhost:8443/", "http://[::1]/"]
)
def test_a_webhook_is_https_or_on_this_machine(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("GAZETTE_WEBHOOK_URL", address)
    assert load().webhook_url == address


def test_a_dot_env_file_that_is_no_utf_8_is_refused_in_a_sentence() -> None:
    Path(".env").write_bytes('GAZETTE_CATEGORIES=["Économie"]\n'.encode("latin-1"))
    with pytest.raises(ConfigurationError) as error:
        load()
    assert str(error.value) == ".env is not UTF-8 text (byte 22): save it as UTF-8, or remove it."


def test_a_misspelt_variable_is_told_with_the_one_that_was_perhaps_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    assert misspelt() == []
    monkeypatch.setenv("GAZETTE_ADMIN", "12")
    monkeypatch.setenv("gazette_timezone", "UTC")
    Path(".env").write_text("GAZETTE_TOKEN=\nGAZETTE_COLOUR=blue\nOTHER=1\n")
    assert misspelt() == [
        "GAZETTE_ADMIN is not a setting; did you mean GAZETTE_ADMINS?",
        "GAZETTE_COLOUR is not a setting.",
    ]


@given(ids=st.frozensets(st.integers(min_value=1, max_value=2**52)))
def test_any_list_of_ids_is_read(ids: frozenset[int]) -> None:
    assert load(admins=",".join(map(str, ids))).admins == ids


def test_every_setting_says_what_it_is_and_what_is_expected() -> None:
    for name, field in Settings.model_fields.items():
        assert field.description, name
        assert isinstance(field.json_schema_extra, dict), name
