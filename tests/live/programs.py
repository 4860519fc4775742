"""Random Python functions for the transpiler: mostly what a model would say, now and then any Python at all.

Each kind of expression has a list of forms, one a line, in which ``<float>`` stands for another expression of
that kind, ``<float.>`` for a short one, ``<=float>`` for a name, and ``<any>`` for whatever comes.
"""

import itertools
import linecache
import re
from types import FunctionType

from hypothesis import strategies as st

_numbers = itertools.count()

PARAMETERS = {
    "x": "float",
    "y": "float",
    "n": "int",
    "k": "int",
    "flag": "bool",
    "word": "str",
    "xs": "list[float]",
    "ns": "list[int]",
    "rows": "list[list[float]]",
    "words": "list[str]",
    "d": "dict",
}
HEAD = """import math
from math import sqrt
from legstrength.live.compile.natives import fixed, grouped, nearest, signed, sort_numbers, zeros
RATE = 0.25
WEEKS = 3
NAMES = ["easy", "steady", "hard"]
TABLE = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]
PAIR = (1.5, 4)
PLAN = {"easy": 1.0, "hard": [2.0, 0.5], "name": "plan", "on": True, "none": None}

def cap(a: float, top: float = 8.0) -> float:
    return min(top, max(0.0, a))

def both(a: float, b: float):
    return a + b, a * b

def fill(values: list[float], n: int) -> None:
    for i in range(n):
        values.append(float(i))

def mean(values: list[float]) -> float:
    total = 0.0
    for value in values:
        total += value
    return total / len(values)

def last(values: list[float]) -> list[float]:
    return values
"""

SHORT = {
    "float": ["<=float>", "<=float>", "0.0", "1.5", "-2.0", "0.1", "3.0", "-0.5", "7.25", "RATE", "1e3"],
    "int": ["<=int>", "<=int>", "<=int>", "0", "1", "-1", "2", "3", "-2", "5", "WEEKS"],
    "bool": ["<=bool>", "True", "(<=float> > 0.0)"],
    "str": ["<=str>", "<=str>", "'a'", "'b'", "'easy'", "NAMES[1]", "''", "'constructor'", "'</é\"'"],
    "floats": ["<=floats>"],
    "ints": ["<=ints>"],
    "rows": ["<=rows>"],
    "strs": ["<=strs>", "NAMES"],
    "dict": ["d", "PLAN", "{'a': <float.>, 'word': <str.>}"],
    "few": ["max(-4, min(4, <int.>))"],  # small enough to count to
    "not_zero": ["(<float.> * <float.> + 1)"] * 4 + ["<float.>"],
    "above_zero": ["(abs(<float.>) + 0.5)"] * 4 + ["<float.>"],
    "place": ["0", "1", "-1", "-2", "(<int.>) % 2", "-1 - <=int> % 2", "<int.>"],  # mostly in a list of two
}
FORMS = {
    kind: text.strip().splitlines()
    for kind, text in {
        "float": """
(<float> + <float>)
(<float> - <float>)
(<float> * <float>)
(<float> / <not_zero>)
(<float> / 4)
(<float> % <not_zero>)
(<float> // <not_zero>)
-<float>
abs(<float>)
max(<float>, <float>)
min(<float>, <float>, <float>)
max(<int.>, <float>)
max(<float>, math.nan)
(<above_zero>) ** 2
(<above_zero>) ** 0.5
(<above_zero>) ** -1
(<float.>) ** 3
math.sqrt(<above_zero>)
sqrt(abs(<float>))
math.exp(min(5.0, <float>))
math.exp(min(20.0, <float>))
math.log(<above_zero>)
math.tanh(<float>)
cap(<float>)
cap(<float>, <float>)
(<float> if <bool> else <float>)
<=floats>[<place>]
<=floats>[<place>]
<=rows>[<place>][<place>]
TABLE[<place>][<place>]
mean(<floats>)
both(x, y)[1]
(<float> + <int>)
(<int> / <not_zero>)
float(<int>)
d['a'] * 2.0
(d['b'] + <float>)
PLAN['easy'] * <float>
nearest(<float>, 0.5)
nearest(<float>, 0.1)
d.get(<str.>, <float>) - 1.0
PAIR[0]""",
        "int": """
(<int> + <int>)
(<int> - <int>)
(<int> * <int>)
(<int> % (<int.> * <int.> + 1))
(<int> // (<int.> * <int.> + 1))
(<int> % <int.>)
(<int> // <int.>)
len(<=floats>)
len(<=strs>)
int(<float>)
-<int>
math.floor(<float>)
math.ceil(<float>)
abs(<int>)
max(<int>, <int>)
<=ints>[<place>]
(<int> if <bool> else <int>)
(<int>) ** 2""",
        "bool": """
<float> < <float>
<float> >= <float>
<float> == <float>
<int> != <int>
<int> <= <int>
0.0 < <float> <= <float.>
(not <bool>)
(<bool> and <bool>)
(<bool> or <bool>)
<str.> == <str.>
<str.> in <strs.>
<int.> in (<int.>, 2, 5)
<float.> in <floats.>
<str.> in d
d[<str.>] == <str.>
d['on']
not d['on']
PLAN['none'] is None
<bool.> == <bool.>
d['a'] > <float.>""",
        "str": """
(<str> + <str>)
fixed(<float>, 0)
fixed(<float>, 2)
signed(<float>, 1)
grouped(<float>)
<=strs>[<place>]
(<str> if <bool> else <str>)
f'a{<=str>}b{<=str>}'
', '.join(<strs>)
f'{d["word"]} {PLAN["name"]}'
f'{fixed(<=float>, 1)}%'""",
        "floats": """
[<float>, <float>]
<=rows>[<place>]
[]
<=floats>[:]
<=floats>[<int.>:]
<=floats>[:<int.>]
<=floats>[<int.>:<int.>]
zeros(<few>)
[a * <float.> for a in <floats>]
[x * <float.> for x in <floats>]
[a + <float.> for a in <floats> if a > <float.>]
sort_numbers(<floats>)
[<float.> for i in range(<few>)]
[a / b for a in <floats.> for b in xs]""",
        "ints": "<=ints>\n[<int>, <int.>]\n[i * <int.> for i in range(<few>)]",
        "rows": "<=rows>\n[<floats>, <floats.>]\n[[a, x] for a in xs]\n[zeros(2) for i in range(<few>)]",
        "strs": "<=strs>\nNAMES\n[<str>, <str.>]\n['a' + t for t in <=strs>]",
        "dict": "d\nPLAN\n{'a': <float>, 'word': <str.>}",
        "odd": """
[<float.>] * <int.>
<floats> + <floats>
round(<float>)
round(<float>, <int.>)
sorted(<floats>)
sum(<floats>)
max(<floats>)
<int> & <int>
<int> << <int.>
not <any>
<any> or <any>
<any> and <any>
<any> == <any>
<any> is <any>
<any> in <any>
<any> + <any>
<any> * <any>
<any> % <any>
<any> < <any>
<any>[<any>]
-<any>
f'{<any>}'
f'{<float.>:.1f}'
f'{<float.>:>8}'
str(<any>)
int(<any>)
float(<any>)
bool(<any>)
len(<any>)
abs(<any>)
max(<any>, <any>)
math.floor(<any>)
(lambda a: a + 1)(<float.>)
[a for a in <any>]
{a: 1 for a in <strs.>}
<any> if <any> else <any>
cap(top=<float.>, a=<float.>)
cap(<any>)
mean(<any>)
both(<float.>, <float.>)[<int.>]
PAIR[<int.>]
<str.>.upper()
<str.> * <int.>
<floats.>[::2]
<floats.>[::-1]
<any> is None
<dict.>.get(<str.>)
list(range(<few>))
d['a']
list(<floats.>)
[<any>, <any>]
(<any>, <any>)
(q := <float.>)
<float.> ** <float.>
'%s' % <any>
<int.> // 0
last(<floats.>)""",
    }.items()
}
ODD_LINES = """
<=floats> += <floats.>
<new=float> = <any>
<to=float> = <any>
del <=floats>[0]
<=floats>.sort()
d['a'] = <any>
PLAN['easy'] = <float.>
TABLE[0].append(<float.>)
global RATE; RATE = <float.>
assert <bool>
raise ValueError('no')
a = b = <any>
<=floats>.append(<any>)
<to=int> = <float.>
fill(<any>, 2)
<to=float>: float = <any>
for a, b in zip(<floats.>, xs): x += a
for a in d: word += a
<=floats>[<any>] = <any>
return
x
a, b, *c = <floats.>
last(NAMES)
last(TABLE[0]).append(1.0)
fill(TABLE[1], 1)
t = {}; t[word] = <any>
t = {'a': 1}; t['b'] = <any>; x = t['b'] * 2
while <any>: break
if <any>: x = 1.0
<any>
def inner(a): return a + x
import math
n /= 2
n = n / 2
rows[0] = <floats.>
q: list[float] = d['list']; x += q[0]""".strip().splitlines()
LINES = """
<to=float> += <float>
<to=float> *= <float>
<to=float> /= <not_zero>
<to=float> %= <not_zero>
<to=float> //= <not_zero>
<to=int> += <int>
<to=int> -= <int>
<to=int> *= <int.>
<=floats>.append(<float>)
<=rows>[<place>].append(<float>)
<=strs>.append(<str>)
fill(<=floats>, <few>)
<=floats>[<place>] = <float>
<=floats>[<place>] += <float>
<to=float>, <to=float> = <float>, <float>
<to=float>, <to=float> = both(<float.>, <float.>)""".strip().splitlines()
SEQUENCES = [("<floats>[:]", "float"), ("<strs.>[:]", "str"), ("<ints>[:]", "int")]  # copies: they end
RANGES = ["<few>", "len(xs[:4])", "<few>, <few>", "4, 0, -1", "0, <few>, 2"]
KINDS = ["float", "int", "bool", "str", "floats", "ints", "rows", "strs", "dict"]
USUAL = ["float", "float", "float", "int", "bool", "str", "floats", "rows", "strs"]
NEW_NAMES = ["v", "w", "new", "var", "Math", "cap_", "t", "default", "exp", "py"]


class Author:
    """Writes one function. ``odd`` is the chance, at each step, of what may not be in the page's Python."""

    def __init__(self, chance, odd: float):
        self.chance, self.odd, self.made = chance, odd, 0
        self.names = {
            "float": ["x", "y"],
            "int": ["n", "k"],
            "bool": ["flag"],
            "str": ["word"],
            "floats": ["xs"],
            "ints": ["ns"],
            "rows": ["rows"],
            "strs": ["words"],
            "dict": ["d"],
        }

    def expression(self, kind: str, depth: int) -> str:
        if kind == "any" or kind in KINDS and self.chance.random() < self.odd:
            kind, depth = self.chance.choice([*KINDS, "odd"]), min(depth, 1)
        short = kind in SHORT and (depth <= 0 or kind not in FORMS)
        return self.filled(self.chance.choice((SHORT if short else FORMS)[kind]), depth)

    def filled(self, form: str, depth: int) -> str:
        """The form with expressions, names and targets in their places."""

        def part(match: re.Match) -> str:
            how, kind, short = match.groups()
            if how == "=":
                return self.chance.choice(self.names[kind])
            if how == "to=":  # not a name that ends a `while`
                return self.chance.choice([n for n in self.names[kind] if not n.startswith("turn")])
            if how == "new=":
                return self.new(kind)
            return self.expression(kind, 0 if short else depth - 1)

        return re.sub(r"<((?:to|new)?=)?([a-z_]+)(\.)?>", part, form)

    def new(self, kind: str) -> str:
        self.made += 1
        fresh = self.chance.choice(NEW_NAMES) + (str(self.made) if self.made % 3 else "")
        if not any(fresh in known for known in self.names.values()):
            self.names[kind] = [*self.names[kind], fresh]
        return fresh

    def body(self, lines: int, indent: str, loops: int) -> list[str]:
        names = self.names.copy()
        out = [indent + line for _ in range(lines) for line in self.line(loops)]
        if self.chance.random() < 0.9:
            self.names = names  # names made in a branch are mostly not used behind it
        return out

    def line(self, loops: int) -> list[str]:
        if self.chance.random() < self.odd:
            return [self.filled(self.chance.choice(ODD_LINES), 1)]
        choice = self.chance.randrange(16)
        if choice < 4:
            kind = self.chance.choice(KINDS)
            value = self.expression(kind, 2)
            return [f"{self.new(kind)} = {value}"]
        if choice < 6:
            kind = self.chance.choice(["float", "float", "int", "bool", "str"])
            return [self.filled(f"<to={kind}> = ", 0) + self.expression(kind, 2)]
        if choice < 11:
            return [self.filled(self.chance.choice(LINES), 2)]
        return self.branch(loops) if choice < 13 or loops == 0 else self.loop(loops)

    def branch(self, loops: int) -> list[str]:
        out = [f"if {self.expression('bool', 2)}:", *self.body(2, "    ", loops)]
        if self.chance.random() < 0.4:
            out += [f"elif {self.expression('bool', 1)}:", *self.body(1, "    ", loops)]
        if self.chance.random() < 0.5:
            out += ["else:", *self.body(1, "    ", loops)]
        return out

    def loop(self, loops: int) -> list[str]:
        self.made += 1
        names, how = self.names.copy(), self.chance.randrange(3)
        counter = self.chance.choice([f"i{self.made}", f"i{self.made}", "i"])
        if how == 0:
            form, kind = self.chance.choice(SEQUENCES)
            head = [f"for {counter} in {self.filled(form, 2)}:"]
        elif how == 1:
            kind, head = "int", [f"for {counter} in range({self.filled(self.chance.choice(RANGES), 1)}):"]
        else:
            kind, counter = "int", f"turn{self.made}"
            test = self.expression("bool", 1)
            head = [f"{counter} = 0", f"while {counter} < 4 and {test}:", f"    {counter} += 1"]
        self.names[kind] = [*self.names[kind], counter]
        out = [*head, *self.body(self.chance.randrange(1, 4), "    ", loops - 1)]
        if self.chance.random() < 0.3:
            way_out = self.chance.choice(["break", "continue"])
            out += [f"    if {self.expression('bool', 1)}:", f"        {way_out}"]
        self.names = names
        if self.chance.random() < 0.05:
            self.names["int"] = [*self.names["int"], counter]  # used behind its loop
        return out


def module(chance) -> str:
    """The source of one module whose function ``f`` takes PARAMETERS."""
    author = Author(chance, chance.choice((0.0, 0.0, 0.02, 0.1)))
    lines = author.body(chance.randrange(1, 6), "    ", 2)
    values = ", ".join(author.expression(chance.choice(USUAL), 2) for _ in range(chance.randrange(1, 4)))
    end = chance.choice(
        [
            f"return [{values}]",
            f"return ({values})",
            f"return {{'r': [x, y, n, k], 'xs': xs, 'word': word, 'more': ({values},)}}",
        ]
    )
    head = ", ".join(f"{name}: {kind}" for name, kind in PARAMETERS.items())
    return "\n".join([HEAD, f"def f({head}):", *lines, "    " + end]) + "\n"


def arguments(chance) -> list:
    """Arguments for ``f``, small enough that whole numbers stay whole, with ties, zeros and wrong indexes."""

    def number():
        return chance.choice(
            (
                0.0,
                1.0,
                -1.0,
                0.5,
                2.5,
                -0.25,
                1e-9,
                100.0,
                chance.randrange(-80, 80) / 8,
                chance.randrange(-300, 300) / 7,
            )
        )

    def whole():
        return chance.choice((0, 1, 2, 3, -1, -2, 4, 7))

    def word():
        return chance.choice(("", "a", "b", "easy", "on", "constructor", "toString", "é"))

    def some(make):
        return [make() for _ in range(chance.choice((0, 1, 2, 2, 3, 3, 4, 4)))]

    d = {
        "a": number(),
        "b": chance.choice((number(), whole())),
        "on": chance.random() < 0.5,
        "word": word(),
        "list": some(number),
    }
    return [
        number(),
        number(),
        whole(),
        whole(),
        chance.random() < 0.5,
        word(),
        some(number),
        some(whole),
        some(lambda: some(number)),
        some(word),
        d,
    ]


@st.composite
def modules(draw) -> str:
    return module(draw(st.randoms(use_true_random=False)))


@st.composite
def calls(draw) -> list[list]:
    chance = draw(st.randoms(use_true_random=False))
    return [arguments(chance) for _ in range(8)]


def loaded(source: str, name: str = "f") -> FunctionType:
    """A function of a module's source, with lines that ``inspect`` can find."""
    file = f"<program {next(_numbers)}>"
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    scope: dict = {"__name__": "programs_made"}
    exec(compile(source, file, "exec"), scope)
    return scope[name]
