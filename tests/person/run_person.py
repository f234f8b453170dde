#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""run_person.py STORY PROGRAMS PICTURES: tells one story to the window as a person would, on a desktop of its own.

STORY is a file stories/STORY.py; PROGRAMS a folder with dilim, dilim-cli, offer_files and take_picture, or several
separated by ':'. On failure the screen and what it says to a screen reader are saved in the folder PICTURES.
Ends with 77 where the programs that play the person, or the story's data, are missing.
"""
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile

NOT_HERE = 77
SCREEN = '1600x1000x24'
NEEDED = ['Xvfb', 'openbox', 'xdotool', 'dbus-run-session', 'pdftotext']
FOLDER = os.path.dirname(os.path.abspath(__file__))


def missing():
    return [name for name in NEEDED if not shutil.which(name)] + \
        [name for name in ['pyatspi', 'gi'] if not importlib.util.find_spec(name)]


def own_environment(home, programs, pictures):
    kept = {name: os.environ[name] for name in ('PATH', 'DILIM_SHARED', 'LOCPATH') if name in os.environ}
    run = os.path.join(home, 'run')
    os.mkdir(run, 0o700)
    return kept | {
        'HOME': home,
        'XDG_RUNTIME_DIR': run,
        'LC_ALL': 'C.UTF-8',
        'TZ': 'Europe/Istanbul',
        'QT_ACCESSIBILITY': '1',
        'QT_LINUX_ACCESSIBILITY_ALWAYS_ON': '1',
        'NO_AT_BRIDGE': '1',
        'PYTHONPATH': FOLDER,
        'PYTHONDONTWRITEBYTECODE': '1',
        'PERSON_PROGRAMS': programs,
        'PERSON_PICTURES': pictures,
    }


def start_screen(environment):
    """A screen of its own; returns its process and its name."""
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ['Xvfb', '-displayfd', str(writing), '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'],
        env=environment, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as number:
        return screen, ':' + number.readline().strip()


def stop(process):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()


def main():
    story, programs, pictures = sys.argv[1:]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1)) # what was started is ended
    if lacking := missing():
        print('Not here, see packaging/packages.sh --tests:', ', '.join(lacking))
        return NOT_HERE
    os.makedirs(pictures, exist_ok=True)
    home = tempfile.mkdtemp(prefix='dilim-person-')
    environment = own_environment(home, programs, os.path.abspath(pictures))
    screen, environment['DISPLAY'] = start_screen(environment)
    try:
        path = os.path.join(FOLDER, 'stories', story + '.py')
        return subprocess.run(['dbus-run-session', '--', sys.executable, '-u', path], env=environment,
                              check=False).returncode
    finally:
        stop(screen)
        shutil.rmtree(home, ignore_errors=True)


sys.exit(main())
