"""From answered items to groups and the whole: what is certain, what is open, and between which bounds.

The same tree as the scalar engine's, for every row at once. Points are whole numbers of units and never null; flags say
where something is open, or has no upper bound that is known. What is the same in every row is a plain `int` or `bool`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve, frozen
import narwhals.stable.v2 as nw

from kha.errors import ProblemCode
from kha.exact import plain
from kha.frames import _phrases as say
from kha.frames.cells import Check, Fault, helper
from kha.frames.flags import Flag, Units, all_of, any_of, inverse, least, literal, total, where
from kha.frames.names import parts_of
from kha.frames.units import in_units
from kha.kla import Edition, Item


@frozen(kw_only=True)
class Node:
    """One item, or the whole, of every row.

    Attributes:
        item: the record of the edition.
        lower: the points that are certain.
        upper: the most points there can be, where that is known.
        unknown: whether no upper bound is known.
        open: whether anything in it is unanswered.
        touched: whether anything in it is answered.
        whole: whether it is answered at its own level.
        maximum: its maximum, if it has one.
        most: an upper bound that holds in every row, if there is one.
        capped: whether its maximum can be less than what the maxima of its parts add up to.
        children: what it is made of.
    """

    item: Edition | Item
    lower: Units
    upper: Units
    unknown: Flag
    open: Flag
    touched: Flag
    whole: Flag
    maximum: int | None
    most: int | None
    capped: bool
    children: tuple[Node, ...]

    @property
    def height(self) -> int:
        """How many levels lie below it."""
        return 1 + max((child.height for child in self.children), default=-1)

    def walk(self) -> Iterator[Node]:
        """Give it and everything below it, each before its parts."""
        yield self
        for child in self.children:
            yield from child.walk()


class Columns:
    """Helping columns for what is used more than once, in steps, each over the columns of those before.

    Attributes:
        steps: the expressions of each step.
    """

    def __init__(self) -> None:
        self.steps: list[list[nw.Expr]] = []
        self._made: list[nw.Expr] = []

    def simple(self, name: str) -> nw.Expr:
        """Give a column that is there."""
        self._made.append(nw.col(name))
        return self._made[-1]

    def kept(self, node: Node) -> Node:
        """Give a node whose points and flags stand in columns, one step after those of its parts."""
        self.steps += [[] for _ in range(node.height + 1 - len(self.steps))]
        step = self.steps[node.height]
        return evolve(
            node,
            lower=self._units(node.lower, "lower", step),
            upper=self._units(node.upper, "upper", step),
            unknown=self._flag(node.unknown, "unknown", step),
            open=self._flag(node.open, "open", step),
        )

    def _units(self, units: Units, name: str, step: list[nw.Expr]) -> Units:
        return units if isinstance(units, int) else self._column(units, name, step)

    def _flag(self, flag: Flag, name: str, step: list[nw.Expr]) -> Flag:
        return flag if isinstance(flag, bool) else self._column(flag, name, step)

    def _column(self, expression: nw.Expr, name: str, step: list[nw.Expr]) -> nw.Expr:
        if any(expression is made for made in self._made):
            return expression
        column = helper(f"{name}_", len(self._made))
        step.append(expression.alias(column))
        return self.simple(column)


def build(item: Edition | Item, answered: Mapping[str, int], decimals: int, columns: Columns, depth: int) -> Node:
    """Build the node of an item.

    Args:
        item: the item, or the edition.
        answered: the number of the helping columns of each item that has columns.
        decimals: how many decimals a unit has.
        columns: where helping columns are kept.
        depth: down to how many levels below the item the nodes are kept.
    """
    children = tuple(build(part, answered, decimals, columns, depth - 1) for part in parts_of(item))
    node = _sum(item, children, None if item.max_points is None else in_units(item.max_points, decimals))
    if not isinstance(item, Edition) and item.key in answered:
        node = _answered(node, answered[item.key], columns)
    return columns.kept(node) if depth >= 0 or node.capped else node


def _answered(node: Node, number: int, columns: Columns) -> Node:
    """Let an item be answered at its own level too, by the helping columns of a number."""
    points, missing = columns.simple(helper("units", number)), columns.simple(helper("missing", number))
    return evolve(
        node,
        lower=total([points, node.lower]),
        upper=where(missing, node.upper, points),
        unknown=all_of([missing, node.unknown]),
        open=all_of([missing, node.open]),
        touched=any_of([~missing, node.touched]),
        whole=~missing,
        most=node.most if node.maximum is not None else None,
    )


def _sum(item: Edition | Item, children: tuple[Node, ...], maximum: int | None) -> Node:
    """Build the node of an item from its parts alone."""
    most = _sum_of_known([child.most for child in children]) if children else None
    upper = total([child.upper for child in children])
    unknown = any_of([child.unknown for child in children]) if children else True
    capped = maximum is not None and (most is None or most > maximum)
    if maximum is not None and capped:
        upper = where(unknown, maximum, least(upper, maximum))
    return Node(
        item=item,
        lower=total([child.lower for child in children]),
        upper=upper,
        unknown=unknown if maximum is None else False,
        open=any_of([child.open for child in children]) if children else True,
        touched=any_of([child.touched for child in children]),
        whole=False,
        maximum=maximum,
        most=maximum if maximum is not None else most,
        capped=capped and bool(children),
        children=children,
    )


def _sum_of_known(maxima: list[int | None]) -> int | None:
    known = [maximum for maximum in maxima if maximum is not None]
    return sum(known) if len(known) == len(maxima) else None


def conditions(root: Node) -> Iterator[nw.Expr]:
    """Give what must hold between the items of a row: no item beside its parts, no sum above a maximum."""
    for node in root.walk():
        apart = inverse(all_of([node.whole, any_of([child.touched for child in node.children])]))
        if isinstance(apart, nw.Expr):
            yield apart
        within = _within(node)
        if within is not None and node.capped:  # elsewhere the maxima of the parts see to it
            yield within


def _within(node: Node) -> nw.Expr | None:
    """Tell whether the parts of a node do not exceed its maximum, if it has both."""
    below = total([child.lower for child in node.children])
    if isinstance(node.item, Edition) or isinstance(below, int) or node.maximum is None:
        return None
    return below <= node.maximum


def checks(root: Node, columns: Mapping[str, str]) -> Iterator[Check]:
    """Give the same conditions as a report names them: each pair of a whole and a part, each sum.

    Args:
        root: the whole.
        columns: the column to name for each item that has any, by key.
    """
    for node in root.walk():
        within = _within(node)
        if within is not None and node.item.max_points is not None:
            text = say.SUM_ABOVE_MAXIMUM.fill(column=node.item.key, maximum=plain(node.item.max_points))
            fault = Fault(code=ProblemCode.SUM_ABOVE_MAXIMUM, column=node.item.key, text=text)
            yield Check(ok=within, faults=((None, fault),))
        for part in node.walk():
            both = all_of([node.whole, part.whole])
            if part is not node and isinstance(both, nw.Expr):
                column = columns[part.item.key]
                text = say.MIXED_LEVELS.fill(column=column, whole=columns[node.item.key])
                fault = Fault(code=ProblemCode.MIXED_LEVELS, column=column, text=text)
                yield Check(ok=~both, faults=((None, fault),))


def tightened(node: Node, shown: Flag) -> Iterator[tuple[Node, Flag]]:
    """Lower what open parts can have to what the answers around them leave of the whole.

    Returns:
        Each node with its final upper bound, and whether it is shown: where an item is answered as a whole, its parts
        have no points of their own.
    """
    yield node, shown
    below = all_of([shown, inverse(node.whole)])
    for child in node.children:
        yield from tightened(_limited(child, node) if node.capped else child, below)


def _limited(child: Node, node: Node) -> Node:
    left = literal(node.upper) - literal(total([part.lower for part in node.children if part is not child]))
    return evolve(child, upper=where(child.unknown, left, least(child.upper, left)), unknown=False, capped=True)
