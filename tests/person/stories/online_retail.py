# SPDX-License-Identifier: GPL-3.0-or-later
"""A real shop's one file: from drop to finished PDF, typing nothing but a segment's name. In Turkish."""
import os
import re
import subprocess

import hands
import seen
from person import must_be, skip
from turkish import TurkishPerson, cli_lines, written

SEGMENT = 'Vazgecilmez'
HOME = os.environ['HOME']
WORKSPACE = os.path.join(HOME, 'Documents', 'online_retail.dilim')
FIELD = 'Alışveriş sayısı'
SHELF = 'Değeri'


def make_file():
    packed = os.path.join(os.environ.get('DILIM_SHARED', ''), 'data', 'online-retail', 'online_retail.csv.xz')
    if not os.path.exists(packed):
        skip('data/online-retail in the folder DILIM_SHARED')
    path = os.path.join(HOME, 'online_retail.csv')
    with open(path, 'wb') as file:
        subprocess.run(['xz', '-dc', packed], stdout=file, check=True)
    return path


def tell(shop, file):
    with shop.step('The file is dropped on the empty window'):
        shop.window.find('push button', re.compile('^Yeni çalışma dosyası'))
        shop.drop(file)

    with shop.step('The dry run counts, the import does what it said'):
        shop.press('Sonraki: deneme')
        said = shop.imported('online_retail.csv')
        assert said['yeni'] > 500_000, said
        shop.press('Şimdi aktar')
        shop.window.find('push button', 'Bitir')
        must_be('the import', shop.imported('online_retail.csv'), said)
        shop.press('Bitir')

    with shop.step('A segment of those who come most often, by the mouse alone'):
        shop.go_to('Segmentler')
        shop.press('Yeni segment')
        shop.press('Boş kural')
        shop.name_segment(SEGMENT)
        hands.click(shop.window.find('push button', 'Koşul'))
        hands.click(shop.window.find('list', 'Raflar').cell(SHELF))
        hands.click(shop.window.find('list', 'Alanlar').cell(FIELD))
        shop.window.find('label', FIELD)
        shop.press('Koşul ekle')
        lines = shop.wait_for_lines(['Grup: Hepsi', FIELD])
        shop.same_as_cli(lines, WORKSPACE, SEGMENT)

    with shop.step('The report is written, and counts as dilim-cli does'):
        text = shop.write_report('Toplantı için her şey')
        count, _ = cli_lines(WORKSPACE, SEGMENT)
        assert re.search(rf'{SEGMENT} +{re.escape(written(count))} +%', text), text


def main():
    file = make_file()
    shop = TurkishPerson('online_retail')
    tell(shop, file)
    shop.close()


main()
