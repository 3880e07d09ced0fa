"""Languages for tests: English with every text changed, under the code of another language."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot import texts
from bot.commands import language
from bot.digest import vocabulary
from bot.views import language as view

ENGLISH = (Path(texts.__file__).parent / "locales" / "en.ftl").read_text("utf-8")
_CACHES = (texts._bundle, texts._fixed, texts._log_once, vocabulary.of, view.own_name, language._names)


@contextmanager
def only(folder: Path, **sources: str) -> Iterator[None]:
    """Have English and these languages, by code, until the block ends; their files are put into ``folder``."""
    for code, source in {"en": ENGLISH, **sources}.items():
        (folder / f"{code}.ftl").write_text(source, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(texts, "_FOLDER", folder)
        patch.setattr(texts, "LANGUAGES", ("en", *sources))
        _forget()
        yield
    _forget()


def _forget() -> None:
    """Have the files read anew."""
    for cache in _CACHES:
        cache.cache_clear()


def with_texts(**changed: str) -> str:
    """The English source with some texts, of one line each, said otherwise; "_" stands for "-" in their names."""
    source = ENGLISH
    for name, said in changed.items():
        source, count = re.subn(rf"(?m)^{name.replace('_', '-')} = .*$", f"{name.replace('_', '-')} = {said}", source)
        assert count == 1, name
    return source
