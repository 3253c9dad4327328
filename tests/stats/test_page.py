"""The page for readers: every method is on it, and its worked examples are reckoned again."""

import doctest
import importlib
import inspect
import pkgutil

import pytest

import app.stats
from app.settings import ROOT

PAGE = ROOT / "docs" / "statistik.md"
# Shared between two modules, but nothing that a reader could look up.
NO_METHOD = {"both_or_none", "ordered"}
MODULES = sorted(each.name for each in pkgutil.iter_modules(app.stats.__path__))


def test_every_example_gives_what_the_page_says() -> None:
    # Without the fences, the last line of an answer would be the end of its block.
    text = PAGE.read_text("utf-8").replace("```python", "").replace("```", "")
    examples = doctest.DocTestParser().get_doctest(text, {}, PAGE.name, str(PAGE), 0)
    assert len(examples.examples) > 40
    outcome: list[str] = []
    doctest.DocTestRunner(verbose=False).run(examples, out=outcome.append)
    assert "".join(outcome) == ""


@pytest.mark.parametrize("name", MODULES)
def test_every_function_has_its_place_on_the_page(name: str) -> None:
    module = importlib.import_module(f"app.stats.{name}")
    own = [
        function
        for function, found in inspect.getmembers(module, inspect.isfunction)
        if found.__module__ == module.__name__ and not function.startswith("_")
    ]
    text = PAGE.read_text("utf-8")
    assert [each for each in own if each not in NO_METHOD and f"`{name}.{each}`" not in text] == []


@pytest.mark.parametrize("name", MODULES)
def test_every_function_says_what_it_does(name: str) -> None:
    module = importlib.import_module(f"app.stats.{name}")
    for function, found in inspect.getmembers(module, inspect.isfunction):
        if found.__module__ == module.__name__ and not function.startswith("_"):
            assert found.__doc__, function
