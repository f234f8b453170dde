# SPDX-License-Identifier: GPL-3.0-or-later
"""A shop owner in Turkish: two files, a column put right, a nested rule, an RFM cell, one customer, a page of paper."""
import os
import re

import hands
import seen
from person import SOURCE, ask_cli, must_be
from turkish import TurkishPerson, cli_lines, written

TODAY = '2026-11-21'
SEGMENT = 'Sadik'
CELL_SEGMENT = 'En iyiler'
STRANGE_HEADER = 'X7'  # instead of "Meslek": nothing the program could know
HOME = os.environ['HOME']
WORKSPACE = os.path.join(HOME, 'Documents', 'customers.dilim')


def make_files():
    """The customers of the sample shop with one header that says nothing, and its orders."""
    with open(os.path.join(SOURCE, 'customers.csv'), encoding='utf-8') as file:
        header, rest = file.read().split('\n', 1)
    customers = os.path.join(HOME, 'customers.csv')
    with open(customers, 'w', encoding='utf-8') as file:
        file.write(header.replace('Meslek', STRANGE_HEADER) + '\n' + rest)
    return customers, os.path.join(SOURCE, 'orders.csv')


def same_but_capital(line, wanted):
    """'Evet, şehri …, Ankara' begins as 'Evet, Şehri …' does."""
    answer, sentence = wanted.split(', ', 1)
    return re.match(re.escape(answer) + ', .' + re.escape(sentence[1:]), line) # a group has no sentence


class Shop(TurkishPerson):
    def column_choice(self):
        return seen.wait_for('the choice of the strange column', lambda: next(
            (one for one in self.window.matches('combo box', None) if STRANGE_HEADER in one.label), None))

    def map_column(self):
        table = self.window.find('table', 'Dosyanın ilk satırları')
        choice = self.column_choice()
        must_be('what the column becomes', choice.name, f'Yeni alan: {STRANGE_HEADER}')
        left, top, width, height = table.box
        hands.rest_at(left + width // 2, top + height // 2)

        def in_sight():
            if choice.box[0] + choice.box[2] <= left + width:
                return True
            hands.scroll_right()
            return False

        seen.wait_for('the strange column in sight', in_sight)
        hands.click(choice)
        choice.find('list').cell('Meslek')
        hands.write('Mes')
        hands.press('Return')
        seen.wait_for('the column to become Meslek', lambda: self.column_choice().name == 'Meslek')

    def line(self, words):
        return self.window.find('frame', re.compile('^' + words))

    def add_condition(self, button, words, field):
        hands.click(button)
        self.window.find('text', 'Alan ara')
        hands.write(words)
        self.window.find('list', 'Alanlar').cell(field)
        seen.wait_for(f'{field} first', lambda: self.window.now('list', 'Alanlar').cells()[0].name == field)
        hands.press('Return')
        self.window.gone('list', 'Alanlar')

    def drag_into(self, words, group):
        """Pulls the line by its handle under the last line of the group."""
        handle = self.line(words).find('filler', 'Satırı taşımak için sürükleyin')
        x, y, width, height = self.line(group).box
        hands.drag(handle.middle, (x + width // 3, y + height - 4))

    def choose_in_menu(self, words):
        entry = self.app.find('menu item', words)
        hands.click(entry)

    def see_why(self, segment, key):
        """Every line of the answer, and whether it is true, as dilim-cli explains it."""
        answer = ask_cli('explain', WORKSPACE, '--customer', key, '--segment', segment, '--today', TODAY, '--language',
                         'tr')
        wanted = [('Evet, ' if line['matched'] else 'Hayır, ') + line.get('sentence', '').removesuffix(' müşteriler.')
                  for line in answer['lines'][1:]] # without the root

        def look():
            told = [line.name for line in self.window.all('filler', re.compile('^(Evet|Hayır), '))]
            return len(told) == len(wanted) and all(
                same_but_capital(line, words) for line, words in zip(told, wanted))

        seen.wait_for(f'the answer {wanted}', look)

def tell(shop, customers, orders):
    with shop.step('Two files are dropped on the empty window'):
        shop.window.find('push button', re.compile('^Yeni çalışma dosyası'))
        shop.drop(customers, orders)
        shop.window.find('label', '2 dosya aktar')

    with shop.step('The column that nobody understands becomes the profession'):
        shop.map_column()

    with shop.step('The dry run counts before anything is written'):
        shop.press('Sonraki: deneme')
        must_be('customers.csv', shop.imported('customers.csv'), {'yeni': 5998, 'birleştirilen': 20, 'reddedilen': 2})
        must_be('orders.csv', shop.imported('orders.csv'), {'yeni': 24814, 'birleştirilen': 0, 'reddedilen': 0})

    with shop.step('Both files are imported'):
        shop.press('Şimdi aktar')
        shop.press('Bitir')
        shop.window.find('label', '5.998 müşteri')
        shop.window.find('label', '24.814 sipariş')

    with shop.step('A segment gets a name'):
        shop.go_to('Segmentler')
        shop.press('Yeni segment')
        shop.press('Boş kural')
        shop.name_segment(SEGMENT)

    with shop.step('Two conditions, one of them about behaviour'):
        shop.add_condition(shop.window.find('push button', 'Koşul'), 'sehir', 'Şehir')
        shop.wait_for_lines(['Grup: Hepsi', 'Şehir şunlardan biridir İstanbul'])
        shop.add_condition(shop.window.find('push button', 'Koşul'), 'satin al', 'Satın aldı')
        shop.press('en az 1')
        field = shop.window.find('text', 'Sayı')
        hands.click(field, times=2)
        hands.write('2')
        hands.press('Return')
        shop.wait_for_lines(['Grup: Hepsi', 'Şehir', 'Satın aldı herhangi bir şey en az 2 son 90 gündeki'])

    with shop.step('A group of alternatives with the profession'):
        shop.press('Grup')
        shop.add_condition(shop.line('Grup: Herhangi biri').find('push button', 'Bu gruba koşul ekle'), 'meslek',
                           'Meslek')
        before = shop.wait_for_lines(['Grup: Hepsi', 'Şehir', 'Satın aldı', 'Grup: Herhangi biri', 'Meslek'])

    with shop.step('The city is dragged into the group'):
        shop.drag_into('Şehir', 'Meslek')
        after = shop.wait_for_lines(['Grup: Hepsi', 'Satın aldı', 'Grup: Herhangi biri', 'Meslek', 'Şehir'])
        assert after[0][1] > before[0][1], (before, after)
        assert after[2][1] > before[3][1], (before, after)

    with shop.step('Every count is that of dilim-cli'):
        shop.same_as_cli(after, WORKSPACE, SEGMENT, '--today', TODAY)

    with shop.step('Undo brings the city back, redo takes it there again'):
        shop.press(re.compile('^Geri al'))
        must_be('the rule', shop.wait_for_lines([line for line, _ in before]), before)
        shop.press(re.compile('^Yinele'))
        must_be('the rule', shop.wait_for_lines([line for line, _ in after]), after)

    with shop.step('A cell of the RFM grid becomes a segment'):
        shop.go_to('RFM')
        cell = shop.window.find('image', re.compile(r'R5 F5$'))
        hands.click(cell)
        shop.press('Segment yap')
        shop.name_segment(CELL_SEGMENT)
        lines = shop.wait_for_lines(['Grup: Hepsi', 'RFM yakınlık puanı eşittir 5', 'RFM sıklık puanı eşittir 5'])
        shop.same_as_cli(lines, WORKSPACE, CELL_SEGMENT, '--today', TODAY)

    with shop.step('One of its customers is opened, and why is answered as dilim-cli does'):
        shop.press('Neden?')
        number_of = re.compile(r'^No (M\d+)')
        told = shop.window.find('label', number_of).name
        shop.window.find('push button', f'Segment {CELL_SEGMENT}')
        key = number_of.match(told).group(1)
        shop.see_why(CELL_SEGMENT, key)

    with shop.step('Why the same customer is in the other segment or not'):
        shop.press(f'Segment {CELL_SEGMENT}')
        shop.choose_in_menu(SEGMENT)
        shop.window.find('push button', f'Segment {SEGMENT}')
        shop.see_why(SEGMENT, key)

    with shop.step('The report is written, with both segments as dilim-cli counts them'):
        text = shop.write_report('Toplantı için her şey')
        for segment in (SEGMENT, CELL_SEGMENT):
            count, _ = cli_lines(WORKSPACE, segment, '--today', TODAY)
            assert re.search(rf'{segment} +{written(count)} +%', text), text
        assert '5.998 müşteri' in text and 'Sayfa 1 / ' in text and 'Dilim ile hazırlandı, 21.11.2026' in text, text


def main():
    customers, orders = make_files()
    shop = Shop('shop', '--today', TODAY)
    tell(shop, customers, orders)
    shop.close()


main()
