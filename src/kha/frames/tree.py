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
from kha.frames.cells import Fault, Finding, Reading, Terms, helper, one_finding
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
        room: how many more there can be at most, where that is known.
        unknown: whether that is not known.
        open: whether anything in it is unanswered.
        touched: whether anything in it is answered.
        whole: whether it is answered at its own level.
        maximum: its maximum, if it has one.
        bound: the column in which the most points there can be stand, if there is one.
        most: what its points never exceed, in any row, if there is such a number.
        capped: whether its maximum can be less than what the maxima of its parts add up to.
        kept: whether points and flags stand in columns.
        ready: from which step on they can be used.
        children: what it is made of.
    """

    item: Edition | Item
    lower: Units
    room: Units
    unknown: Flag
    open: Flag
    touched: Flag
    whole: Flag
    maximum: int | None
    most: int | None
    capped: bool
    bound: nw.Expr | None = None
    kept: bool = False
    ready: int
    children: tuple[Node, ...]

    @property
    def upper(self) -> Units:
        """The most points there can be, where that is known."""
        return total([self.lower, self.room]) if self.bound is None else self.bound

    @property
    def varies(self) -> bool:
        """Whether anything in it is asked at all."""
        return isinstance(self.lower, nw.Expr)

    def walk(self) -> Iterator[Node]:
        """Give it and everything below it, each before its parts."""
        yield self
        for child in self.children:
            yield from child.walk()


class Columns:
    """Helping columns for what is used more than once, in steps, each over the columns of those before.

    Attributes:
        used: the columns that were there before, and that every step can use; all others are gone after the first.
        steps: the expressions of each step.
    """

    def __init__(self) -> None:
        self.used: list[str] = []
        self.steps: list[list[nw.Expr]] = [[]]
        self._made: list[nw.Expr] = []

    def simple(self, name: str) -> nw.Expr:
        """Give a column that is there."""
        self.used.append(name)
        return self._column(name)

    def first(self, units: nw.Expr) -> nw.Expr:
        """Give units that stand in a column from the first step on."""
        return self._expression(units, "units", self.steps[0])

    def kept(self, node: Node) -> Node:
        """Give a node whose points and flags stand in columns, if anything in it is asked."""
        if node.kept or not node.varies:
            return node
        self.steps += [[] for _ in range(node.ready + 1 - len(self.steps))]
        step = self.steps[node.ready]
        bound = self._expression(literal(node.upper), "upper", step) if isinstance(node.item, Edition) else None
        return evolve(
            node,
            lower=self._units(node.lower, "lower", step),
            room=self._units(node.room, "room", step),
            unknown=self._flag(node.unknown, "unknown", step),
            open=self._flag(node.open, "open", step),
            bound=bound,
            kept=True,
            ready=node.ready + 1,
        )

    def _units(self, units: Units, name: str, step: list[nw.Expr]) -> Units:
        return units if isinstance(units, int) else self._expression(units, name, step)

    def _flag(self, flag: Flag, name: str, step: list[nw.Expr]) -> Flag:
        return flag if isinstance(flag, bool) else self._expression(flag, name, step)

    def _expression(self, expression: nw.Expr, name: str, step: list[nw.Expr]) -> nw.Expr:
        if any(expression is made for made in self._made):
            return expression
        column = helper(f"{name}_", len(self._made))
        step.append(expression.alias(column))
        return self._column(column)

    def _column(self, name: str) -> nw.Expr:
        self._made.append(nw.col(name))
        return self._made[-1]


def build(item: Edition | Item, answered: Mapping[str, Reading], terms: Terms, columns: Columns, depth: int) -> Node:
    """Build the node of an item.

    Args:
        item: the item, or the edition.
        answered: how the items that are asked are read; of each, what is missing stands in a column.
        terms: what it depends on how items are read.
        columns: where helping columns are kept.
        depth: down to how many levels below the item the nodes are kept.
    """
    children = tuple(build(part, answered, terms, columns, depth - 1) for part in parts_of(item))
    maximum = None if item.max_points is None else in_units(item.max_points, terms.decimals)
    most = _sum_of_known([child.most for child in children]) if children else None
    capped = bool(children) and maximum is not None and (most is None or most > maximum)
    if capped or any(child.ready for child in children):
        children = tuple(columns.kept(child) for child in children)
    node = _sum(item, children, maximum, most if maximum is None else maximum, capped=capped)
    if not isinstance(item, Edition) and item.key in answered:
        node = _answered(node, answered[item.key], terms, columns)
    return columns.kept(node) if depth >= 0 else node


def _answered(node: Node, reading: Reading, terms: Terms, columns: Columns) -> Node:
    """Let an item be answered at its own level too."""
    missing = reading.missing
    points = columns.first(reading.points) if node.ready else reading.points
    room: Units = 0  # what is missing has no points, and what is there has no room
    if isinstance(node.room, nw.Expr):
        room = where(missing, node.room, 0)
    elif node.room:
        room = terms.habits.worth(missing, node.room)
    return evolve(
        node,
        lower=total([points, node.lower]),
        room=room,
        unknown=all_of([missing, node.unknown]),
        open=all_of([missing, node.open]),
        touched=any_of([~missing, node.touched]),
        whole=~missing,
        most=node.most if node.maximum is not None else None,
    )


def _sum(
    item: Edition | Item, children: tuple[Node, ...], maximum: int | None, most: int | None, *, capped: bool
) -> Node:
    """Build the node of an item from its parts alone."""
    lower, room = (total(units) for units in ([c.lower for c in children], [c.room for c in children]))
    unknown = any_of([child.unknown for child in children]) if children else True
    if maximum is not None and (capped or not children):
        left = maximum - lower
        room, unknown = where(unknown, left, least(room, left)), False
    return Node(
        item=item,
        lower=lower,
        room=room,
        unknown=unknown,
        open=any_of([child.open for child in children]) if children else True,
        touched=any_of([child.touched for child in children]),
        whole=False,
        maximum=maximum,
        most=most,
        capped=capped,
        ready=max((child.ready for child in children), default=0),
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


def findings(root: Node, columns: Mapping[str, str]) -> Iterator[Finding]:
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
            yield from one_finding(within, fault)
        for part in node.walk():
            both = all_of([node.whole, part.whole])
            if part is not node and isinstance(both, nw.Expr):
                column = columns[part.item.key]
                text = say.MIXED_LEVELS.fill(column=column, whole=columns[node.item.key])
                fault = Fault(code=ProblemCode.MIXED_LEVELS, column=column, text=text)
                yield from one_finding(~both, fault)


def tightened(node: Node, shown: Flag, depth: int) -> Iterator[tuple[Node, Flag]]:
    """Lower what open parts can have to what the answers around them leave of the whole.

    Returns:
        Each node down to so many levels below, before its parts, with its final upper bound, and whether it is shown:
        where an item is answered as a whole, its parts have no points of their own.
    """
    yield node, shown
    below = all_of([shown, inverse(node.whole)])
    for child in node.children if depth else ():
        yield from tightened(_limited(child, node) if node.capped else child, below, depth - 1)


def _limited(child: Node, node: Node) -> Node:
    room = where(child.unknown, node.room, least(child.room, node.room))
    return evolve(child, room=room, unknown=False, capped=True)
