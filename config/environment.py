"""The settings of this process: read from its environment, and what is said where one is wrong."""

import os
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from config.settings import ENV_FILE, PREFIX, Settings

_NEAR = 75.0  # of 100, how like a setting's name a misspelt one is


class ConfigurationError(Exception):
    """A setting is wrong; one line for each names the variable, its value (never a secret's) and what is expected."""


def load(**given: Any) -> Settings:
    """The settings of this process; ``given`` ones go before the environment's.

    Raises:
        ConfigurationError: with one line for each wrong setting.
    """
    try:
        return Settings(**given)
    except UnicodeDecodeError as error:
        raise ConfigurationError(
            f"{ENV_FILE} is not UTF-8 text (byte {error.start + 1}): save it as UTF-8, or remove it."
        ) from None
    except ValidationError as error:
        wrong = dict.fromkeys(str(detail["loc"][0]) for detail in error.errors(include_input=False))
        raise ConfigurationError("\n".join(_sentence(name, given) for name in wrong)) from None
    except ValueError:  # pydantic-settings: a value that should be JSON and is not
        raise ConfigurationError(_sentence("categories", given)) from None


def misspelt() -> list[str]:
    """A sentence for each variable that looks like a setting and is none, with the one that was perhaps meant."""
    names = [f"{PREFIX}{name.upper()}" for name in Settings.model_fields]
    set_here = dict.fromkeys(name.upper() for name in (*os.environ, *_env_file()))
    return [_not_a_setting(name, names) for name in set_here if name.startswith(PREFIX) and name not in names]


def _not_a_setting(variable: str, names: list[str]) -> str:
    from rapidfuzz import fuzz, process

    short = [name.removeprefix(PREFIX) for name in names]
    near = process.extractOne(variable.removeprefix(PREFIX), short, scorer=fuzz.ratio, score_cutoff=_NEAR)
    return f"{variable} is not a setting" + (f"; did you mean {PREFIX}{near[0]}?" if near else ".")


def _sentence(name: str, given: dict[str, Any]) -> str:
    field = Settings.model_fields[name]
    extra = field.json_schema_extra
    expected = extra["expected"] if isinstance(extra, dict) else ""
    variable = f"{PREFIX}{name.upper()}"
    if "SecretStr" in str(field.annotation):
        return f"{variable} is not well formed (its value is a secret and not shown): expected {expected}."
    value = given[name] if name in given else _raw(variable)
    return f"{variable} is {str(value)!r}: expected {expected}."


def _raw(variable: str) -> str:
    """The value as the person wrote it, for the sentence that refuses it."""
    written = {name.upper(): value for name, value in (*_env_file().items(), *os.environ.items())}
    return written.get(variable) or ""


def _env_file() -> Mapping[str, str | None]:
    from dotenv import dotenv_values

    return dotenv_values(ENV_FILE)
