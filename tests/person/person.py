# SPDX-License-Identifier: GPL-3.0-or-later
"""A person before the window: the program, steps that are told, and what is kept when one fails."""
import contextlib
import faulthandler
import json
import os
import re
import subprocess
import sys
import time

import hands
import seen

PICTURES = os.environ['PERSON_PICTURES']
FOLDERS = os.environ['PERSON_PROGRAMS'].split(':')
SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'resources', 'sample')
OFFER_PLACE = (1420, 920)  # of the window that offers files: lower right
OFFER_MIDDLE = (1500, 950)
DROP_PLACE = (900, 450)


def program(name):
    return next(os.path.join(folder, name) for folder in FOLDERS if os.path.exists(os.path.join(folder, name)))


faulthandler.dump_traceback_later(600, exit=True)  # nothing may wait for ever


class Person:
    def __init__(self, story, language, *arguments):
        self.story = story
        self.started = time.monotonic()
        self.manager = subprocess.Popen(['openbox'], stderr=subprocess.DEVNULL)
        seen.wait_for('a window manager', lambda: subprocess.run(
            ['xdotool', 'get_num_desktops'], capture_output=True, check=False).returncode == 0)
        self.process = subprocess.Popen([program('dilim'), '--language', language, '--colours', 'light', *arguments])
        self.app = seen.application(self.process)
        self.window = self.app.find('frame')

    @contextlib.contextmanager
    def step(self, words):
        """One thing the person does and sees."""
        begun = time.monotonic()
        try:
            yield
        except Exception as problem:
            print(f'FAILED  {words}: {problem}')
            self.keep_picture(words)
            raise
        print(f'ok      {words}  ({time.monotonic() - begun:.1f} s)')

    def keep_picture(self, words):
        name = os.path.join(PICTURES, self.story + '_' + ''.join(c if c.isalnum() else '_' for c in words.lower()))
        subprocess.run([program('take_picture'), name + '.png'], check=False)
        with open(name + '.txt', 'w', encoding='utf-8') as file:
            file.write(self.app.told())
        print(f'        the screen: {name}.png, what it tells: {name}.txt')

    def drop(self, *files):
        """Pulls files from another program onto the window, which then shows them."""
        def offered():
            return subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', '^offer_files$'],
                                  capture_output=True, check=False).returncode == 0

        offer = subprocess.Popen([program('offer_files'), *[str(number) for number in OFFER_PLACE], *files])
        seen.wait_for('the window that offers files', offered)
        hands.drag(OFFER_MIDDLE, DROP_PLACE)
        seen.wait_for('the files to be taken', lambda: not offered())
        for file in files:
            self.window.find(name=re.compile(re.escape(os.path.basename(file))))
        offer.terminate()

    def press(self, name, role='push button'):
        """Presses the button that is called so, as soon as it can be pressed."""
        button = seen.wait_for(f'{role} "{name}" that can be pressed', lambda: next(
            (one for one in self.window.matches(role, name) if one.enabled), None))
        hands.click(button)
        return button

    def go_to(self, page):
        """Takes a page from the rail."""
        self.press(page, 'radio button')

    def close(self):
        """Closes the window as a person does; the program must end in peace."""
        hands.press('alt+F4')
        must_be('the end of the program', self.process.wait(timeout=seen.DEADLINE), 0)
        self.manager.terminate()


def ask_cli(*arguments):
    """What dilim-cli answers in JSON."""
    answer = subprocess.run([program('dilim-cli'), *arguments, '--json'], capture_output=True, check=False)
    assert answer.returncode == 0, answer.stderr.decode()
    return json.loads(answer.stdout)


def must_be(what, told, wanted):
    assert told == wanted, f'{what} is {told!r}, not {wanted!r}'


def skip(reason):
    print('Not here:', reason)
    sys.exit(77)
