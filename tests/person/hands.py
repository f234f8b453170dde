# SPDX-License-Identifier: GPL-3.0-or-later
"""The person's hands: mouse and keyboard."""
import subprocess


def xdotool(*words):
    subprocess.run(['xdotool', *[str(word) for word in words]], check=True)


def click(thing, button=1, times=1):
    x, y = thing.middle
    click_at(x, y, button, times)


def click_at(x, y, button=1, times=1):
    xdotool('mousemove', x, y)
    xdotool('click', '--repeat', times, '--delay', 40, button)


def press(*keys):
    xdotool('key', '--clearmodifiers', '--delay', 30, *keys)


def write(text):
    xdotool('type', '--delay', 20, text)


def scroll_right():
    xdotool('click', 7)


def rest_at(x, y):
    xdotool('mousemove', x, y)


def drag(start, end, seen=None):
    """Pulls from one point to another as a hand does, in steps; `seen` is asked before letting go."""
    (x, y), (to_x, to_y) = start, end
    xdotool('mousemove', x, y, 'mousedown', 1)
    steps = 12
    try:
        for step in range(1, steps + 1):
            xdotool('mousemove', x + (to_x - x) * step // steps, y + (to_y - y) * step // steps)
        xdotool('mousemove', to_x + 1, to_y, 'mousemove', to_x, to_y)
        if seen:
            seen()
    finally:
        xdotool('mouseup', 1)
