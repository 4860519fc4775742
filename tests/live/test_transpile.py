"""Plain Python means the same in the page, or is refused with a line and a remedy: never another number."""

import copy
import linecache
import math
import random
import re
import textwrap

import pytest
from hypothesis import HealthCheck, given, settings
from live.javascript import Stopped, outcome, same
from live.programs import HEAD, arguments, calls, loaded, module, modules
from live.traps import EQUAL, REFUSED

from legstrength.live.compile.natives import fixed
from legstrength.live.compile.transpile import Refused, transpile

# Where JavaScript stops and Python goes on: a number that Python makes complex or larger than 2^52, and a
# dict that holds something else than the function says.
ALOUD = ("beyond 2^5", "was expected", "has no finite real value", "NaN is looked for")


def written(source: str):
    """The last function of a piece of source, as if it stood in a module."""
    source = HEAD + textwrap.dedent(source)
    name = re.findall(r"^(?:async )?def (\w+)", source, re.M)[-1]
    return loaded(source, name)


@pytest.mark.parametrize(("source", "arguments"), [case[1:] for case in EQUAL], ids=[case[0] for case in EQUAL])
def test_python_and_javascript_agree(node, source, arguments):
    """Each known difference between the languages is made up for: same value, or an error in both."""
    function = written(source)
    answers = node.load(transpile({"f": function})).calls("f", arguments)
    for one, ours in zip(arguments, answers, strict=True):
        expected = outcome(function, *copy.deepcopy(one))
        assert same(expected, ours, 1e-12), (one, expected, ours)


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
@pytest.mark.parametrize(("source", "remedy"), REFUSED, ids=[source.replace("\n", " ")[:60] for source, _ in REFUSED])
def test_what_would_differ_is_refused_with_its_line(source, remedy):
    """The author learns which line cannot run in the page, why, and how to write it."""
    function = written(source.replace(" #!", "").replace(" #~", ""))
    with pytest.raises(Refused) as caught:
        transpile({"f": function})
    message = str(caught.value)
    if "#!" in source:
        [marked] = [line for line in source.splitlines() if "#!" in line]
        assert marked.replace(" #!", "").strip() == caught.value.line.strip()
        assert re.search(
            rf"<program \d+>:{(HEAD + source)[: (HEAD + source).index('#!')].count(chr(10)) + 1}\b", message
        ), message
    assert remedy in caught.value.instead, message


def test_what_is_made_of_any_other_object_is_refused():
    """A class, a module's method or a built-in cannot be turned into JavaScript, and the message says so."""
    for thing in (math.exp, [].append, dict, fixed.__call__, lambda x: x):
        with pytest.raises(Refused):
            transpile({"f": thing})


def test_a_function_of_a_notebook_cell():
    """A student's function from a cell can be used, and points at the cell when it is refused."""
    from IPython.core.compilerop import CachingCompiler

    cell = textwrap.dedent("""
        import math
        K = 2.0
        def mine(x: float) -> float:
            '''Doc.'''
            return K * math.exp(x)
        def bad(x: float):
            return round(x)
        """)
    compiler = CachingCompiler()
    name = compiler.cache(cell)
    scope: dict = {}
    for statement in compiler.ast_parse(cell, name).body:
        exec(compiler(__import__("ast").Module([statement], []), name, "exec"), scope)
    assert "exp" in transpile({"mine": scope["mine"]})
    with pytest.raises(Refused, match="cell"):
        transpile({"bad": scope["bad"]})


def test_a_function_without_source():
    """A function made by exec has no lines to check, and the message says what to do."""
    scope: dict = {}
    exec("def f(x: float): return x", scope)
    with pytest.raises(Refused, match="Python kept no source"):
        transpile({"f": scope["f"]})


def test_a_function_whose_file_has_changed():
    """A file that was edited after its import does not decide what the page computes."""
    function = loaded("def f(x: float): return x + 1.0\n", "f")
    file = function.__code__.co_filename
    linecache.cache[file] = (9, None, ["def f(x: float): return x + 2.0\n"], file)
    with pytest.raises(Refused, match="no longer"):
        transpile({"f": function})


def test_a_decorator_that_changes_a_function_is_noticed():
    """What is checked is what Python runs, not the text below a decorator."""
    source = """
        import functools
        def twice(g):
            @functools.wraps(g)
            def h(x: float):
                return 2 * g(x)
            return h
        @twice
        def f(x: float):
            return x
        """
    with pytest.raises(Refused, match="enclosing"):
        transpile({"f": loaded(textwrap.dedent(source), "f")})


def test_a_function_of_an_enclosing_one_is_refused():
    """A value that is hidden in a closure does not reach the page."""
    source = "def outer(k):\n    def f(x: float):\n        return k * x\n    return f\nf = outer(2.0)\n"
    with pytest.raises(Refused, match="enclosing"):
        transpile({"f": loaded(source, "f")})


def test_two_modules_with_the_same_names(node):
    """Two functions, or two constants, of one name from different modules do not become one."""
    one = loaded("K = 1.0\ndef step(x: float) -> float:\n    return x + K\n", "step")
    two = loaded("K = 10.0\ndef step(x: float) -> float:\n    return x + K\n", "step")
    program = node.load(transpile({"one": one, "two": two}))
    assert [program.call("one", 1.0), program.call("two", 1.0)] == [one(1.0), two(1.0)] == [2.0, 11.0]


def test_each_helper_and_function_is_there_once():
    """The page carries what a function needs, once, and nothing else."""
    source = """
        def g(x: float) -> float:
            return x / 3.0
        def f(x: float, y: float):
            return [g(x) / y, g(y) / x, fixed(x, 1), fixed(y, 1)]
        """
    code = transpile({"f": written(source), "again": written("def f(x: float): return x")})
    assert code.count("function g(") == code.count("function py_div(") == code.count("function py_fixed(") == 1
    assert "py_mod" not in code and "mean" not in code
    assert code.rstrip().endswith("const exported = {f: f, again: py_own_f_2};")


def test_natives_can_be_exported(node):
    """The page's own view writes numbers with the same function as sentences do."""
    assert node.load(transpile({"fixed": fixed})).call("fixed", 0.25, 1) == "0.3"


def test_whole_numbers_stop_where_javascript_stops_counting(node):
    """Beyond 2^53 JavaScript would count in twos: it stops before."""
    function = written("""
        def f(n: int, k: int):
            return n * k""")
    big, small = node.load(transpile({"f": function})).calls("f", [(2**30, 2**30), (2**20, 2**20)])
    assert isinstance(big, Stopped)
    assert small == 2**40


def test_what_a_dict_holds_is_looked_at(node):
    """A text where a number should be stops the page; JavaScript alone would join it to the next number."""
    function = written("""
        def f(d: dict):
            values: list[float] = d["values"]
            return d["a"] + 1.0 + values[0] if d["on"] else 0.0""")
    program = node.load(transpile({"f": function}))
    fine = {"a": 1.0, "values": [2.0], "on": True}
    assert program.call("f", fine) == function(fine) == 4.0
    for wrong in (
        {"a": "1"},
        {"a": True},
        {"a": None},
        {"values": ["2"]},
        {"values": 2.0},
        {"on": 1},
        {"on": ""},
    ):
        assert isinstance(program.calls("f", [(fine | wrong,)])[0], Stopped), wrong


def compared(node, source: str, many: list[list]) -> int | None:
    """How many calls of a random function gave a value in both languages, or None where it was refused.

    Fails if an answer differs, or if only one language has one and JavaScript did not say why it stopped.
    """
    try:
        function = loaded(source)
        code = transpile({"f": function})
    except (SyntaxError, Refused):
        return None
    answered = 0
    for one, ours in zip(many, node.load(code).calls("f", many), strict=True):
        if isinstance(ours, Stopped) and any(words in ours.message for words in ALOUD):
            continue
        expected = outcome(function, *copy.deepcopy(one))
        assert same(expected, ours), f"{source}\n{one}\nPython {expected}\nJavaScript {ours}\n{code}"
        answered += not isinstance(expected, Stopped)
    return answered


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
# The same examples at every run: among "any Python at all" is now and then a function that fills a machine's memory.
@settings(max_examples=400, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(modules(), calls())
def test_random_functions_are_equal_or_refused(node, source, many):
    """Whatever Python somebody writes, the page never shows a number that Python does not."""
    compared(node, source, many)


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
def test_many_random_functions_are_equal(node):
    """The same for functions that every run repeats, of which enough must reach the page and answer."""
    answers = []
    for seed in range(500):
        chance = random.Random(seed)
        answers.append(compared(node, module(chance), [arguments(chance) for _ in range(8)]))
    accepted = [count for count in answers if count is not None]
    assert len(accepted) > 220
    assert sum(accepted) > 1250
