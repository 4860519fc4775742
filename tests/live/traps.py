"""The differences between Python and JavaScript that were met: some are made up for, the rest refused."""

import math

# What it is about, the function, and the arguments to try it with. JavaScript alone would answer differently.
EQUAL = [
    (
        "a negative index",
        "def f(a: list[float], i: int): return a[i]",
        [([1.0, 2.0], -1), ([1.0, 2.0], 1), ([1.0], -2), ([1.0], 1), ([], 0)],
    ),
    ("a negative index, written out", "def f(a: list[float]): return a[-1]", [([1.0, 2.0],), ([],)]),
    (
        "a computed index",
        "def f(a: list[float], i: int): return a[i - 2] + a[2 * i]",
        [([1.0, 2.0, 3.0], 0), ([1.0, 2.0, 3.0], 1), ([1.0], 5)],
    ),
    (
        "an index in two lists",
        "def f(a: list[list[float]], i: int): return a[i][i - 1]",
        [([[1.0, 2.0], [3.0, 4.0]], 0), ([[1.0]], 1)],
    ),
    (
        "a loop beyond the end",
        """
        def f(a: list[float], n: int):
            total = 0.0
            for i in range(n):
                total += a[i]
            return total""",
        [([1.0, 2.0], 2), ([1.0, 2.0], 3)],
    ),
    (
        "writing an entry",
        """
        def f(a: list[float], i: int):
            a[i] = 7.0
            a[i] += 1.0
            return a""",
        [([1.0, 2.0], -1), ([1.0, 2.0], 0), ([1.0, 2.0], 2), ([1.0, 2.0], -3)],
    ),
    (
        "what a call does to the list first",
        """
        def grow(a: list[float]) -> list[float]:
            a.append(5.0)
            return a
        def f(a: list[float], i: int):
            b = grow(a)[i]
            return [b, float(len(a))]""",
        [([1.0, 2.0], -1), ([1.0, 2.0], 0)],
    ),
    (
        "an entry given by a call that grows the list",
        """
        def grow(a: list[float]) -> float:
            a.append(5.0)
            return 9.0
        def f(a: list[float]):
            a[-1] = grow(a)
            return a""",
        [([1.0, 2.0],), ([],)],
    ),
    ("a missing key", 'def f(d: dict): return d["a"]', [({"a": 1.0},), ({},), ({"a": None},)]),
    (
        "a key that every object inherits",
        "def f(d: dict, k: str): return d[k]",
        [({"a": 1.0}, "a"), ({}, "constructor"), ({}, "toString")],
    ),
    (
        "the same, in",
        "def f(d: dict, k: str): return k in d",
        [({"a": 1.0}, "a"), ({}, "constructor"), ({"": 0}, "")],
    ),
    ("the same, get", "def f(d: dict, k: str): return d.get(k, 3.0)", [({"a": None}, "a"), ({}, "valueOf")]),
    (
        "keys that are not names",
        'def f(): return {"two words": 1.0, "1": 2.0, "class": 3.0, "é": 4.0, "-": 5.0}',
        [()],
    ),
    (
        "remainder",
        "def f(a: float, b: float): return a % b",
        [
            (a, b)
            for a in (-7.0, 7.0, 0.0, -0.5, 5.5, math.inf, math.nan)
            for b in (3.0, -3.0, 0.0, 0.25, math.inf, -math.inf)
        ],
    ),
    (
        "whole division",
        "def f(a: float, b: float): return a // b",
        [(a, b) for a in (-7.0, 7.0, 1.0, 0.3, -0.5, math.inf) for b in (3.0, -3.0, 0.1, 0.0, -0.1, math.inf)],
    ),
    (
        "whole numbers divided",
        "def f(a: int, b: int): return [a // b, a % b, -a // b, a / b]",
        [(7, 2), (-7, 2), (7, -2), (1, 0), (0, 5)],
    ),
    (
        "assigning operators",
        """
        def f(a: float, b: float):
            a %= b
            a //= 0.1
            a **= 2.0
            a /= b
            return a""",
        [(-7.0, 3.0), (7.0, -3.0), (1.0, 0.0)],
    ),
    ("division by zero", "def f(a: float, b: float): return a / b", [(1.0, 0.0), (0.0, -0.0), (1.0, 4.0)]),
    (
        "powers",
        "def f(a: float, b: float): return a ** b",
        [
            (2.0, 0.5),
            (0.0, -1.0),
            (0.0, 0.0),
            (1.0, math.nan),
            (math.nan, 0.0),
            (-1.0, math.inf),
            (10.0, 400.0),
            (-2.0, 3.0),
            (0.5, math.inf),
            (math.inf, -1.0),
        ],
    ),
    (
        "precedence of powers",
        "def f(a: float): return [-a ** 2, (-a) ** 2, 2.0 ** a ** 2, -(-a), 1.0 - -a]",
        [(3.0,), (-1.5,)],
    ),
    (
        "exp, log and roots",
        "def f(x: float): return [math.exp(x), math.log(x), math.sqrt(x), sqrt(x)]",
        [(1.0,), (0.0,), (-1.0,), (800.0,)],
    ),
    (
        "exp beyond its range",
        "def f(x: float): return [math.exp(x), math.expm1(x)]",
        [(709.0,), (710.0,), (-1e9,), (math.inf,), (math.nan,)],
    ),
    (
        "more of math",
        """
        def f(x: float):
            logs = [math.log2(x), math.log10(x), math.log1p(x)]
            return [logs, math.tanh(x), math.atan(x), math.fabs(x), math.pi, math.tau]""",
        [(0.3,), (-0.5,), (0.0,), (5.0,)],
    ),
    (
        "angles",
        "def f(x: float): return [math.sin(x), math.cos(x), math.tan(x)]",
        [(0.3,), (math.inf,), (-9.0,)],
    ),
    (
        "NaN and infinity",
        "def f(x: float): return [math.isnan(x), math.isfinite(x), x == x, x < 1.0, x != math.inf]",
        [(math.nan,), (math.inf,), (0.0,)],
    ),
    (
        "max and min of NaN",
        "def f(x: float): return [max(0.0, x), max(x, 0.0), min(0.0, x), min(x, 0.0, 5.0), max(1, 2, x)]",
        [(math.nan,), (3.0,), (-3.0,)],
    ),
    (
        "to whole numbers",
        "def f(x: float): return [int(x), math.floor(x), math.ceil(x), math.trunc(x)]",
        [(-1.5,), (1.5,), (-0.2,), (math.nan,), (math.inf,)],
    ),
    (
        "range, its end read once",
        """
        def f(n: int):
            turns = 0
            for i in range(n):
                n = n + 1
                turns += 1
            return [turns, n]""",
        [(3,), (0,), (-2,)],
    ),
    ("range backwards", "def f(n: int): return [i for i in range(n, 0, -2)]", [(5,), (0,), (-1,)]),
    (
        "a list that grows while it is read",
        """
        def f(n: int):
            a = [1, 2]
            for x in a:
                if len(a) < n:
                    a.append(x * 2)
            return a""",
        [(0,), (6,)],
    ),
    (
        "a name that a comprehension uses too",
        """
        def f(n: int):
            x = 7
            squares = [x * x for x in range(n)]
            return [squares, x]""",
        [(3,)],
    ),
    (
        "comprehensions in comprehensions",
        """
        def f(a: list[float], n: int):
            return [[x * float(i) for x in a if x > 0.0] for i in range(n) if i != 1]""",
        [([1.0, -2.0, 3.0], 3)],
    ),
    (
        "two loops in a comprehension",
        "def f(a: list[float]): return [x / y for x in a for y in a if x != y]",
        [([1.0, 2.0, 4.0],), ([0.0, 1.0],)],
    ),
    (
        "slices",
        "def f(a: list[float], i: int, j: int): return [a[i:j], a[:], a[i:], a[:j], a[-2:]]",
        [([1.0, 2.0, 3.0], i, j) for i in range(-4, 5) for j in (-4, -1, 0, 2, 9)],
    ),
    ("a slice of zeros", "def f(n: int): return zeros(n)[1:]", [(3,), (0,)]),
    (
        "chained comparison",
        "def f(a: float, b: float): return 0.0 < a <= b != 3.0",
        [(1.0, 2.0), (1.0, 3.0), (0.0, 1.0), (2.0, 1.0)],
    ),
    (
        "swapping",
        """
        def f(a: float, b: float):
            a, b = b, a + b
            a, b = both(a, b)
            return [a, b]""",
        [(1.0, 2.0)],
    ),
    (
        "a boolean is not a number",
        "def f(a: bool, b: bool): return [a == b, a != b, not a, a and b, a or not b]",
        [(True, False), (True, True)],
    ),
    (
        "None",
        """
        def f(a: list[float]):
            best = None
            for x in a:
                if best is None or x > best:
                    best = x
            return best""",
        [([],), ([1.0, 3.0, 2.0],)],
    ),
    (
        "numbers in texts",
        'def f(x: float): return f"{fixed(x, 1)} of {grouped(x * 1e4)}, {signed(x, 0)}%"',
        [(0.25,), (-2.5,), (0.0,), (1e9,)],
    ),
    (
        "texts",
        """
        def f(a: str, b: str):
            return [a + b, f"{{{a}}}", ", ".join([a, b, "</script>"]), a == b, a in ("x", b)]""",
        [("x", "y"), ("é−", "")],
    ),
    (
        "JavaScript's own words",
        """
        def f(new: float, default: float):
            var = new + default
            Math = var * 2.0
            arguments = math.exp(-Math)
            NaN = [arguments for eval in range(2)]
            return {"this": NaN, "let": Math}""",
        [(1.0, 2.0)],
    ),
    (
        "a local name like a module's constant",
        """
        def f(x: float):
            pi = 3.0
            return pi * math.pi * x""",
        [(2.0,)],
    ),
    (
        "a local name like a helper",
        """
        def f(x: float):
            at = x
            div = at / x
            exp = math.exp(div)
            return [at, div, exp]""",
        [(2.0,)],
    ),
    (
        "arguments by name and by default",
        """
        def g(a: float, b: float = 2.0, *, c: bool = False) -> float:
            return a - b if c else b - a
        def f(x: float):
            return [g(x), g(b=x, a=1.0), g(x, c=True), cap(x), cap(top=1.0, a=x)]""",
        [(5.0,), (-1.0,)],
    ),
    (
        "constants of every kind",
        "def f(i: int): return [TABLE[i][0], PAIR[0], PAIR[1] + WEEKS, NAMES[i], PLAN[NAMES[0]], RATE]",
        [(0,), (1,), (-1,), (2,)],
    ),
    (
        "a copy of a dict, changed",
        """
        def f(d: dict, k: str):
            changed = {**d}
            changed["a"] = 2.0
            changed[k] = 3.0
            return [d["a"], changed["a"], changed[k], {**changed}]""",
        [({"a": 1.0}, "b"), ({"a": 1.0, "b": 0.0}, "b"), ({}, "b")],
    ),
    (
        "a dict built line by line",
        """
        def f(x: float, key: str):
            d = {"a": x}
            d["b"] = [x, x]
            d[key] = 3.0
            d["a"] += 1.0
            return d""",
        [(1.0, "a"), (1.0, "zz")],
    ),
    (
        "raising",
        """
        def f(x: float):
            if x < 0.0:
                raise ValueError("below zero")
            return x""",
        [(1.0,), (-1.0,)],
    ),
    (
        "while, break and continue",
        """
        def f(n: int):
            out: list[int] = []
            i = 0
            while i < n:
                i += 1
                if i % 2 == 0:
                    continue
                if i > 6:
                    break
                out.append(i)
            return out""",
        [(0,), (4,), (20,)],
    ),
    (
        "an empty list that stays empty",
        """
        def f(n: int):
            out = []
            for i in range(n):
                out.append([])
            return out""",
        [(0,), (2,)],
    ),
    (
        "factorials, as far as whole numbers go",
        """
        def f(n: int):
            product = 1
            for i in range(1, n + 1):
                product = product * i
            return product""",
        [(5,), (17,)],
    ),
]

# Each line: a function whose marked line (#!) must be refused, and a word of the remedy.
REFUSED = [
    ("def f(a: list[float]): return a or [1.0] #!", "comparison"),
    ("def f(a: list[float]):\n    if a: #!\n        return 1.0\n    return 2.0", "len(values) > 0"),
    ("def f(a: list[float]): return not a #!", "len(values) > 0"),
    ("def f(n: int): return 1.0 if n else 2.0 #!", "x != 0"),
    ("def f(a: list[float]):\n    while a: #!\n        break", "comparison"),
    ("def f(n: int): return [0.0] * n #!", "zeros"),
    ("def f(a: list[float]): return a + a #!", "append"),
    ("def f(a: list[float]):\n    a += [1.0] #!\n    return a", "append"),
    ("def f(a: list[float]): return a == [1.0] #!", "loop"),
    ("def f(x: float): return x == 'a' #!", "texts with texts"),
    ("def f(x: float): return round(x) #!", "fixed"),
    ("def f(x: float): return round(x, 1) #!", "nearest"),
    ("def f(a: list[float]): return sorted(a) #!", "sort_numbers"),
    ("def f(a: list[float]):\n    a.sort() #!\n    return a", "sort_numbers"),
    ("def f(a: list[float]): return sum(a) #!", "loop"),
    ("def f(a: list[float]): return max(a) #!", "loop"),
    ("def f(a: list[float]): return max(a, key=abs) #!", "position"),
    ("def f(x: float): return f'{x}' #!", "fixed"),
    ("def f(n: int): return f'{n}' #!", "fixed"),
    ("def f(x: float): return f'{x:.1f}' #!", "fixed"),
    ("def f(w: str): return f'{w!r}' #!", "fixed"),
    ("def f(w: str): return f'{w:>8}' #!", "fixed"),
    ("def f(x: float): return str(x) #!", "fixed"),
    ("def f(x: float): return '%.1f' % x #!", 'f"{a}{b}"'),
    ("def f(w: str): return w * 2 #!", 'f"{a}{b}"'),
    ("def f(w: str): return w.upper() #!", "join"),
    ("def f(w: str): return len(w) #!", "list"),
    ("def f(w: str): return w[0] #!", "lists"),
    ("def f(w: str): return w < 'b' #!", "number"),
    ("def f(w: str, x: float): return w + x #!", "fixed"),
    ("def f(a: bool): return a + 1 #!", "1.0 if flag"),
    ("def f(a: bool): return a * 2.0 #!", "1.0 if flag"),
    ("def f(n: int): return n & 1 #!", "arithmetic"),
    ("def f(n: int): return ~n #!", "arithmetic"),
    ("def f(n: int): return 1 << n #!", "arithmetic"),
    ("def f(a: list[float], x: float): return a[x] #!", "int(x)"),
    ("def f(x: float): return [i for i in range(x)] #!", "int(x)"),
    ("def f(n: int): return [i for i in range(0, 9, n)] #!", "written-out"),
    ("def f(a: list[float]): return a[::2] #!", "range"),
    ("def f(n: int):\n    for i in range(n):\n        i = 5 #!\n    return n", "another name"),
    ("def f(n: int):\n    for i in range(n):\n        pass\n    return i #!", "before"),
    ("def f(n: int):\n    i = 9\n    for i in range(n):\n        pass\n    return i #!", "before"),
    ("def f():\n    i = 3\n    for i in range(i): #!\n        pass", "another name"),
    (
        "def f(n: int):\n    x = 0\n    for k in range(2):\n        x = i #!\n"
        "        for i in range(n):\n            pass\n    return x",
        "before",
    ),
    ("def f(n: int):\n    if n > 0:\n        x = 1\n    return x #!", "before"),
    ("def f(n: int):\n    while n > 0:\n        x = 1\n        n -= 1\n    return x #!", "before"),
    (
        "def f(n: int):\n    for i in range(n):\n        pass\n    else: #~\n        n = 1\n    return n",
        "boolean",
    ),
    ("def f(a: list[float]):\n    for i, x in enumerate(a): #!\n        pass", "range(len(values))"),
    ("def f(d: dict):\n    for k in d: #!\n        pass", "list"),
    ("def f(d: dict): return d.items() #!", "constant"),
    ("def f(d: dict): return d['constructor'] #!", "another key"),
    ("def f(d: dict): return {**d, 'a': 1.0} #!", "copy = {**d}"),
    ("def f(x: float): return {**x} #!", "of its own"),
    ("def f(d: dict):\n    d['a'] = 1.0 #!\n    return d", "of your own"),
    ("def f():\n    PLAN['easy'] = 2.0 #!", "of your own"),
    ("def f():\n    NAMES.append('x') #!", "copy"),
    ("def f():\n    a = TABLE[0]\n    a[0] = 2.0 #!", "copy"),
    ("def f():\n    fill(TABLE[0], 2) #!", "copy"),
    ("def f(d: dict):\n    a: list[float] = d['a']\n    a.append(1.0) #!", "copy"),
    ("def f():\n    a = last(TABLE[0])\n    a.append(1.0) #!", "copy"),
    ("def f():\n    a = zeros(3)\n    a.append(1.0) #!", "[]"),
    ("def f():\n    a = zeros(3)\n    a[0] = None #!\n    return a", "[]"),
    ("def f(a: list[float]):\n    a.append('x') #!\n    return a", "[]"),
    ("def f(a: list[float]):\n    a.append(a) #!\n    return a", "[]"),
    ("def g(a: list[int]) -> int:\n    return a[0]\ndef f(a: list[float]): return g(a) #!", "list"),
    ("def f(x: float):\n    x = 'a' #!\n    return x", "own"),
    ("def f(n: int):\n    n = n / 2 #!\n    return n", "int(x)"),
    ("def f(): return lambda: 1 #!", "function"),
    ("def f():\n    def g(): #!\n        return 1\n    return g()", "module"),
    ("def f(a: list[float]): return {x for x in a} #!", "list"),
    ("def f(a: list[float]): return max(x for x in a) #!", "loop"),
    ("def f(x: float): return (y := x) #!", "own"),
    ("def f(*a: float): return 1.0 #!", "parameter"),
    ("def f(a): return a #!", "float"),
    ("def f(a: 'complex'): return 1 #!", "float"),
    ("def f(a: complex): return 1 #!", "float"),
    ("def f(a: list): return 1 #!", "list[float]"),
    ("def f(a: list[float] = []): return 1.0 #!", "value"),
    ("def g(a: int = 0.5) -> int: #!\n    return a\ndef f(): return g()", "such a value"),
    ("def g(t: tuple[list[float], int]) -> None: #!\n    t[0].append(1.0)\ndef f(): g(([], 1))", "parameter"),
    ("def f(x: float): return cap(top=cap(x), a=x) #!", "position"),
    ("def f(x: float): return cap(x, 1.0, 2.0) #!", "once"),
    ("def f(x: float): return cap(b=x) #!", "once"),
    ("def f(a: list[float]): return cap(*a) #!", "written out"),
    ("def f(x: float): return undefined_thing(x) #!", "define"),
    ("def f(x: float): return math #!", "number"),
    ("def f(x: float): return math.gamma(x) #!", "math.exp"),
    ("def f(x: float): return math.log(x, 2) #!", "math.log"),
    ("def f(x: float): return x.real #!", "attribute"),
    ("def f(x: float): return f(x) #!", "loop"),
    ("def f():\n    import os #!\n    return 1", "top"),
    ("def f():\n    global RATE #!\n    RATE = 2.0", "pass"),
    ("def f(x: float):\n    try: #!\n        return x\n    except ValueError:\n        return x", "if"),
    ("def f(x: float):\n    assert x > 0 #!\n    return x", "raise"),
    ("def f(d: dict):\n    del d['a'] #!", "new"),
    ("def f(x: float):\n    a = b = x #!\n    return a", "line"),
    ("def f(a: list[float]):\n    x, y = a #!\n    return x", "values[0]"),
    ("def f(x: float):\n    x #!\n    return x", "leave"),
    ("def f(x: float):\n    print(x) #!\n    return x", "return"),
    ("def f(x: float):\n    if x > 0.0: #~\n        return x", "return"),
    ("def f(x: float):\n    if x < 0.0:\n        return #!\n    return x", "every return"),
    ("def f(n: int): return n is 3 #!", "=="),
    ("def f(x: float): return x == None #!", "None"),
    ("def f():\n    if __name__ == 'programs_made': #!\n        return 1\n    return 2", "constant"),
    ("def f(x: float):\n    py_at = x #~\n    return py_at", "another name"),
    ("def f(d: dict): return d['a'] + d #!", "number"),
    ("def f(d: dict): return len(d['a']) #!", "name first"),
    ("def f(d: dict): return d['a'][0] #!", "name"),
    ("def f(d: dict): return d['a'] == d['b'] #!", "numbers"),
    ("def f(n: int): return 9007199254740993 + n #!", "finite"),
    ("def f(x: float): return 1j * x #!", "finite"),
    ("def f(x: float): return x if x > 0.0 else [x * a for a in (1.0, 2.0)] #!", "own"),
    ("async def f(x: float): return x #!", "def"),
]
