# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does in the Turkish window in more than one story, and how it writes numbers."""
import os
import re
import subprocess

import hands
import seen
from person import Person, ask_cli

UP_TO_DATE = re.compile('^güncel · ')
FIGURES = re.compile(r'^[\d.]+ müşteri(,|$)')


def number(text):
    """'2.398 müşteri, −3.600' says 2398."""
    return int(re.match(r'[\d.]+', text).group().replace('.', ''))


def written(value):
    return f'{value:,}'.replace(',', '.')


def cli_lines(workspace, segment, *arguments):
    """The count of a kept segment, and those of its lines, as dilim-cli says them."""
    answer = ask_cli('count', workspace, '--segment', segment, *arguments)
    return answer['count'], [line['count'] for line in answer['lines']]


class TurkishPerson(Person):
    def __init__(self, story, *arguments):
        super().__init__(story, 'tr', *arguments)

    def imported(self, file):
        """What is said under the name of this file: its figures by their words."""
        def look():
            figures, inside = {}, False
            names = [label.name for label in self.window.all('label')]
            for before, name in zip([''] + names, names):
                if name.endswith('.csv'):
                    inside = name == file
                elif inside and name in ('yeni', 'birleştirilen', 'reddedilen'):
                    figures[name] = number(before)
            return figures if len(figures) == 3 else None

        return seen.wait_for(f'figures of {file}', look)

    def name_segment(self, name):
        self.app.find('dialog', 'Yeni segment')
        hands.write(name)
        seen.wait_for('the segment to be named', lambda: self.app.now('push button', 'Segmenti oluştur').enabled)
        hands.press('Return')
        self.window.find('label', name)

    def lines(self):
        """The lines of the rule as they stand: what they say, and how many customers each is true of."""
        if not self.window.now('label', UP_TO_DATE):
            return None
        told = []
        for line in self.window.all('frame', re.compile('.')):
            figures = line.now('filler', FIGURES)
            if figures and line is not self.window:
                told.append((line.name, number(figures.name)))
        return told

    def wait_for_lines(self, words):
        """The lines once they say this, each beginning with its words."""
        def look():
            lines = self.lines()
            fits = lines and len(lines) == len(words) and all(
                line[0].startswith(wanted) for line, wanted in zip(lines, words))
            return lines if fits else None

        return seen.wait_for(f'lines {words}', look)

    def same_as_cli(self, lines, workspace, segment, *arguments):
        """The window keeps a rule a moment after its last change; then both count alike."""
        wanted = (lines[0][1], [count for _, count in lines])
        seen.wait_for(f'dilim-cli to say {wanted}', lambda: cli_lines(workspace, segment, *arguments) == wanted)
        self.window.find('label', written(lines[0][1]))

    def write_report(self, starter):
        """Chooses a starter, saves the PDF under the name that is proposed, and reads it."""
        self.go_to('Raporlar')
        self.press(starter, 'radio button')
        self.press('PDF olarak kaydet…')
        dialog = self.app.find('dialog', 'Raporu kaydet')
        path = os.path.join(os.environ['HOME'], 'Documents', dialog.find('text').text)
        hands.click(dialog.find('push button', re.compile('^&?(Kaydet|Save)$')))
        self.window.find('label', re.compile('^Rapor şu dosyada: .*' + re.escape(os.path.basename(path))))
        return subprocess.run(['pdftotext', '-layout', path, '-'], capture_output=True, check=True).stdout.decode()
