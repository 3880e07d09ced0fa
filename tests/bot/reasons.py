"""The reasons that the code gives for what cannot be read, and the values with them, as its source has them."""

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

from storage.models import Reason

_ROOT = Path(__file__).parents[2]


def _calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))


def names() -> set[str]:
    """The names of all reasons."""
    return {
        call.args[0].value
        for path in (_ROOT / "bot").rglob("*.py")
        for call in _calls(path)
        if isinstance(call.func, ast.Name) and call.func.id == "Reason" and isinstance(call.args[0], ast.Constant)
    }


def given() -> Iterator[tuple[str, set[str]]]:
    """Each reason that speaks of values, with their names."""
    for path in (_ROOT / "bot").rglob("*.py"):
        for call in _calls(path):
            if isinstance(call.func, ast.Attribute) and call.func.attr == "of" and call.keywords:
                module = importlib.import_module(".".join(path.relative_to(_ROOT).with_suffix("").parts))
                for constant in ast.walk(call.func.value):
                    reason = getattr(module, constant.id, None) if isinstance(constant, ast.Name) else None
                    if isinstance(reason, Reason):
                        yield reason.name, {str(keyword.arg) for keyword in call.keywords}
