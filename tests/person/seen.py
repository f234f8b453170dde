# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told about the window: things are found by role and name, and waited for."""
import time

import pyatspi
from gi.repository import Atspi, GLib

DEADLINE = 60.0  # seconds until a state that was waited for counts as missing
PAUSE = 0.05  # between two looks
# Their cells may be a million: they are looked into only when asked for.
FULL_OF_CELLS = {'table', 'tree', 'tree table', 'list'}
GONE = (GLib.Error, LookupError, RuntimeError, AttributeError, NotImplementedError, StopIteration)


waits = []  # when each of the waits that are going on, one inside of another, ends


class NotSeen(AssertionError):
    """Something that should be on the screen is not."""


class Thing:
    """One thing on the screen, as AT-SPI tells it at this moment."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __repr__(self):
        return f'{self.role} "{self.name}"'

    @property
    def name(self):
        return self.accessible.get_name() or ''

    @property
    def role(self):
        return self.accessible.getRoleName()

    @property
    def label(self):
        """The name of what labels it; choices are called by their value, and known by their label."""
        for relation in self.accessible.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return Thing(relation.get_target(0)).name
        return ''

    @property
    def description(self):
        return self.accessible.get_description() or ''

    @property
    def text(self):
        text = self.accessible.queryText()
        return text.getText(0, text.characterCount)

    @property
    def value(self):
        return self.accessible.queryValue().currentValue

    @property
    def box(self):
        extents = self.accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return extents.x, extents.y, extents.width, extents.height

    @property
    def middle(self):
        x, y, width, height = self.box
        return x + width // 2, y + height // 2

    def has(self, state):
        return self.accessible.getState().contains(state)

    @property
    def shown(self):
        return self.has(pyatspi.STATE_SHOWING)

    @property
    def enabled(self):
        return self.has(pyatspi.STATE_ENABLED)

    @property
    def checked(self):
        return self.has(pyatspi.STATE_CHECKED)

    @property
    def children(self):
        found = (self.accessible.get_child_at_index(i) for i in range(self.accessible.get_child_count()))
        return [Thing(child) for child in found if child]

    def cells(self, most=400):
        """What stands in a list or table, at most so many."""
        number = min(self.accessible.get_child_count(), most)
        found = (self.accessible.get_child_at_index(i) for i in range(number))
        return [Thing(child) for child in found if child]

    def walk(self):
        """All that is shown in it, in reading order, without the cells of tables and lists."""
        waiting = [self]
        while waiting:
            thing = waiting.pop()
            if waits and time.monotonic() > waits[0] + DEADLINE:
                raise NotSeen('the program answers too slowly')
            try:
                if thing is not self and not thing.shown:
                    continue
                yield thing
                if thing is self or thing.role not in FULL_OF_CELLS:
                    waiting.extend(reversed(thing.children))
            except GONE:
                continue

    def all(self, role=None, name=None):
        return list(self.matches(role, name))

    def matches(self, role, name):
        for thing in self.walk():
            try:
                if (role is None or thing.role == role) and (name is None or fits(name, thing.name)):
                    yield thing
            except GONE:
                continue

    def now(self, role=None, name=None):
        """The first that fits, or nothing."""
        return next(self.matches(role, name), None)

    def find(self, role=None, name=None, deadline=DEADLINE):
        return wait_for(f'{role or "thing"} "{name or ""}"', lambda: self.now(role, name), deadline)

    def gone(self, role=None, name=None):
        wait_for(f'no {role or "thing"} "{name or ""}"', lambda: self.now(role, name) is None)

    def cell(self, name, deadline=DEADLINE):
        """The cell of this list or table that is called so."""
        return wait_for(f'cell "{name}" in {self}',
                        lambda: next((cell for cell in self.cells() if fits(name, cell.name)), None), deadline)

    def told(self):
        """All of it as lines of text, for a person who looks into a failure."""
        lines = []

        def tell(thing, depth):
            try:
                if depth and not thing.shown:
                    return
                inside = thing.cells(60) if thing.role in FULL_OF_CELLS else thing.children
                place = thing.box if depth else ''
                lines.append('  ' * depth + f'{thing} {place}' + ('' if thing.enabled else ' disabled'))
                for one in inside:
                    tell(one, depth + 1)
            except GONE:
                lines.append('  ' * depth + '(gone)')

        tell(self, 0)
        return '\n'.join(lines)


def fits(wanted, name):
    """`wanted` is the name itself or a compiled expression found in it."""
    return name == wanted if isinstance(wanted, str) else wanted.search(name) is not None


def wait_for(what, question, deadline=DEADLINE):
    """The first answer of `question` that is not empty."""
    waits.append(time.monotonic() + deadline)
    try:
        while True:
            try:
                answer = question()
            except GONE:
                answer = None
            if answer:
                return answer
            if time.monotonic() > waits[-1]:
                raise NotSeen(f'waited {deadline:.0f} s for {what}')
            time.sleep(PAUSE)
    finally:
        waits.pop()


def application(process):
    """The running program, once it speaks to screen readers."""
    def look():
        for one in pyatspi.Registry.getDesktop(0):
            if one and one.get_process_id() == process.pid:
                one.set_cache_mask(Atspi.Cache.NONE)
                return Thing(one)
        return None

    return wait_for('the program on the desktop', look)
