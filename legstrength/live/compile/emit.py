"""From the checked Python to JavaScript text, by pscript, with our own words where pscript's are slow.

pscript translates assignments, branches, functions and operators. Loops, calls and entries of lists are
written here: a counter as ``for (let i = 0; …)``, ``append`` as ``push``, an entry as ``(list[i] ??
py_at(list, i))``, which costs nothing while the entry is there and answers as Python does where it is not.
"""

import ast
import copy
import json
import re
from typing import Any

from pscript import Parser
from pscript.parser0 import unify

SIMPLE = re.compile(r"\(?[\w.]+( [+-] [\w.]+)?\)?")
NAME = r"[A-Za-z_]\w*"
READ_TWICE = re.compile(rf"{NAME}|\(({NAME})\[(\w+)\] \?\? py_at\(\1, \2\)\)")


def javascript_of(function: ast.FunctionDef) -> str:
    """The text ``function name(…) { … }`` of one checked function."""
    function = copy.copy(function)
    function.body = [ast.parse("PSCRIPT_OVERLOAD = False").body[0], *function.body]
    function.decorator_list = []
    module = ast.fix_missing_locations(ast.Module([function], []))
    written: str = _Writer(ast.unparse(module), docstrings=False, inline_stdlib=False).dump().strip()
    start = f"var {function.name};\n{function.name} = function flx_{function.name} ("
    if not written.startswith(start) or re.search(r"\b_py(func|meth)_|\bstub\d+_", written):
        raise AssertionError(f"pscript wrote something unforeseen:\n{written}")
    return f"function {function.name}(" + written.removeprefix(start).removesuffix(";")


class _Writer(Parser):
    NAME_MAP = {"True": "true", "False": "false", "None": "null"}

    def parse_Str(self, node: Any) -> str:
        return text(node.value)

    def parse_Dict(self, node: Any) -> str:
        keys = [key.value if re.fullmatch(NAME, key.value) else text(key.value) for key in node.key_nodes]
        values = ["".join(self.parse(value)) for value in node.value_nodes]
        return f"({{{', '.join(f'{key}: {value}' for key, value in zip(keys, values, strict=True))}}})"

    def parse_Compare(self, node: Any) -> str:
        left, right = unify(self.parse(node.left_node)), unify(self.parse(node.right_node))
        op = {"Eq": "===", "NotEq": "!=="}.get(node.op) or self.COMP_OP[node.op]
        return f"{left} {op} {right}"

    def parse_For(self, node: Any) -> list[Any]:
        target = node.target_node.name
        kind = node.iter_node.func_node.name
        arguments = ["".join(self.parse(a)) for a in node.iter_node.arg_nodes]
        if kind == "py_range":
            start, stop, step = arguments
            end = stop if re.fullmatch(r"\d+", stop) else f"py_end_{target}"
            first = f"let {target} = {start}" + ("" if end == stop else f", {end} = {stop}")
            down = step.startswith("-")
            move = f"{target} {'-' if down else '+'}= {step.lstrip('-')}"
            head = f"for ({first}; {target} {'>' if down else '<'} {end}; {move}) {{"
        else:
            head = f"for (const {target} of {arguments[0]}) {{"
        code = [self.lf(head)]
        self._indent += 1
        for line in node.body_nodes:
            code += self.parse(line)
        self._indent -= 1
        return [*code, self.lf("}")]

    def parse_Call(self, node: Any) -> str:
        function = "".join(self.parse(node.func_node))
        write = getattr(self, "write_" + function, None)
        arguments = ["".join(self.parse(a)) for a in node.arg_nodes]
        return write(*arguments) if write else f"{function}({', '.join(arguments)})"

    def write_py_item(self, base: str, index: str) -> str:
        if SIMPLE.fullmatch(index) and READ_TWICE.fullmatch(base):
            return f"({base}[{bare(index)}] ?? py_at({base}, {bare(index)}))"
        return f"py_at({base}, {index})"

    def write_py_key(self, base: str, key: str) -> str:
        if re.fullmatch(NAME, base):
            return f"({base}[{key}] ?? py_get({base}, {key}))"
        return f"py_get({base}, {key})"

    def write_py_slot(self, base: str, index: str) -> str:
        if SIMPLE.fullmatch(index) and re.fullmatch(NAME, base):
            return f"{index} >= 0 && {index} < {base}.length ? {bare(index)} : py_index({base}, {bare(index)})"
        return f"py_index({base}, {index})"

    def write_py_push(self, base: str, value: str) -> str:
        return f"{unify_base(base)}.push({value})"

    def write_py_len(self, base: str) -> str:
        return f"{unify_base(base)}.length"

    def write_py_slice(self, base: str, *ends: str) -> str:
        return f"{unify_base(base)}.slice({', '.join(ends)})"

    def write_py_join(self, words: str, between: str) -> str:
        return f"{unify_base(words)}.join({between})"

    def write_py_max(self, a: str, b: str) -> str:
        simple = SIMPLE.fullmatch(a) and SIMPLE.fullmatch(b)
        return f"({b} > {a} ? {b} : {a})" if simple else f"py_max({a}, {b})"

    def write_py_min(self, a: str, b: str) -> str:
        simple = SIMPLE.fullmatch(a) and SIMPLE.fullmatch(b)
        return f"({b} < {a} ? {b} : {a})" if simple else f"py_min({a}, {b})"


def unify_base(base: str) -> str:
    return base if re.fullmatch(r"[\w.]+|\([^()]*(\([^()]*\)[^()]*)*\)", base) else unify(base)


def bare(index: str) -> str:
    return index[1:-1] if index.startswith("(") and index.endswith(")") else index


def text(value: object) -> str:
    """A constant as JavaScript: JSON, with NaN and Infinity by name, safe inside a script element."""
    return json.dumps(value).replace("</", "<\\/").replace("<!--", "<\\!--")
