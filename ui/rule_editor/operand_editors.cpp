// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/operand_editors.h"

#include "base/text_fold.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <set>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int listHeight = 220, listWidth = 300, numberWidth = 120;
constexpr std::uint8_t mostDecimals = 6;
constexpr qsizetype mostDigits = 15;

/// Either mark is a decimal one; spaces are passed over. Nothing if it is no number.
std::optional<Decimal> typedNumber(const QString &text)
{
    Decimal number;
    bool negative = false, decimals = false;
    qsizetype digits = 0;
    for (const QChar letter : text) {
        if (letter.isSpace())
            continue;
        if ((letter == u'-' || letter == QChar(0x2212)) && digits == 0 && !negative) {
            negative = true;
        } else if ((letter == u'.' || letter == u',') && !decimals) {
            decimals = true;
        } else if (letter.digitValue() >= 0 && digits < mostDigits && number.scale < mostDecimals) {
            number.units = number.units * 10 + letter.digitValue();
            number.scale = static_cast<std::uint8_t>(number.scale + (decimals ? 1 : 0));
            ++digits;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0)
        return std::nullopt;
    number.units = negative ? -number.units : number.units;
    return number;
}

QString plainNumber(Decimal number)
{
    QString text = QString::number(number.units < 0 ? -number.units : number.units);
    if (number.scale > 0) {
        text = text.rightJustified(number.scale + 1, u'0');
        text.insert(text.size() - number.scale, QLatin1Char('.'));
    }
    return number.units < 0 ? u'-' + text : text;
}

} // namespace

WordsEditor::WordsEditor(Choice choice, QWidget *parent)
    : OperandEditor(parent)
    , m_choice(choice)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_search->setObjectName(u"wordsSearch"_s);
    m_list->setObjectName(u"wordsList"_s);
    m_list->setFixedHeight(listHeight);
    m_list->setMinimumWidth(listWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_search->setPlaceholderText(tr("Type to find, Enter to add"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Values"));
    setFocusProxy(m_search);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_search);
    all->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &WordsEditor::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &WordsEditor::addTyped);
    connect(m_list, &QListWidget::itemChanged, this, &WordsEditor::takeTicks);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (m_choice == Choice::One)
            item->setCheckState(Qt::Checked);
    });
}

void WordsEditor::closeList()
{
    m_open = false;
    m_search->setPlaceholderText(tr("Type to find"));
}

void WordsEditor::setWords(std::vector<Word> words)
{
    m_words = std::move(words);
    fill();
}

void WordsEditor::setOperands(const std::vector<rules::Value> &operands)
{
    m_chosen.clear();
    for (const rules::Value &value : operands) {
        if (const auto *word = std::get_if<std::string>(&value))
            m_chosen.push_back(*word);
    }
    fill();
}

void WordsEditor::fill()
{
    const QSignalBlocker blocked(m_list);
    const std::string asked = matchKey(m_search->text().toStdString());
    std::set<std::string> chosen;
    for (const std::string &word : m_chosen)
        chosen.insert(matchKey(word));
    m_list->clear();
    const auto add = [&](const Word &word) {
        if (!asked.empty() && matchKey(word.label.toStdString()).find(asked) == std::string::npos)
            return;
        const QString text =
            word.count.isEmpty() ? word.label : tr("%1   %2", "a value and its number").arg(word.label, word.count);
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, QString::fromStdString(word.word));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(matchKey(word.word)) ? Qt::Checked : Qt::Unchecked);
    };
    std::set<std::string> listed;
    for (const Word &word : m_words)
        listed.insert(matchKey(word.word));
    for (const std::string &word : m_chosen) {
        if (!listed.contains(matchKey(word)))
            add({word, QString::fromStdString(word), {}});
    }
    for (const Word &word : m_words)
        add(word);
}

void WordsEditor::addTyped()
{
    const QString typed = m_search->text().trimmed();
    if (m_list->count() == 1) {
        m_list->item(0)->setCheckState(Qt::Checked);
    } else if (m_open && !matchKey(typed.toStdString()).empty()) {
        if (m_choice == Choice::One)
            m_chosen.clear();
        m_chosen.push_back(typed.toStdString());
        emit edited({m_chosen.begin(), m_chosen.end()});
    }
    m_search->clear();
}

void WordsEditor::takeTicks()
{
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        const std::string word = item->data(Qt::UserRole).toString().toStdString();
        const auto same = [key = matchKey(word)](const std::string &other) { return matchKey(other) == key; };
        const bool was = std::any_of(m_chosen.begin(), m_chosen.end(), same);
        const bool is = item->checkState() == Qt::Checked;
        if (is && !was) {
            if (m_choice == Choice::One)
                m_chosen.clear();
            m_chosen.push_back(word);
            break;
        }
        if (!is && was && m_choice == Choice::Many)
            std::erase_if(m_chosen, same);
    }
    fill();
    emit edited({m_chosen.begin(), m_chosen.end()});
}

NumbersEditor::NumbersEditor(int numbers, const QString &unit, QWidget *parent)
    : OperandEditor(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < numbers; ++i) {
        if (i > 0)
            row->addWidget(new Label(u"–"_s, TextStyle::Body, Role::Text2, this));
        auto *field = new QLineEdit(this);
        field->setObjectName(i == 0 ? u"firstNumber"_s : u"secondNumber"_s);
        field->setAccessibleName(i == 0 ? tr("Number") : tr("Upper number"));
        field->setMinimumWidth(numberWidth);
        field->setAlignment(Qt::AlignRight);
        connect(field, &QLineEdit::textEdited, this, &NumbersEditor::take);
        row->addWidget(field);
        m_fields.push_back(field);
    }
    row->addWidget(new Label(unit, TextStyle::Body, Role::Text2, this));
    row->addStretch(1);
    setFocusProxy(m_fields.front());
}

void NumbersEditor::setOperands(const std::vector<rules::Value> &operands)
{
    for (std::size_t i = 0; i < m_fields.size() && i < operands.size(); ++i) {
        const auto *number = std::get_if<Decimal>(&operands[i]);
        if (number && !m_fields[i]->hasFocus())
            m_fields[i]->setText(plainNumber(*number));
    }
}

void NumbersEditor::take()
{
    std::vector<rules::Value> operands;
    for (const QLineEdit *field : m_fields) {
        const std::optional<Decimal> number = typedNumber(field->text());
        if (!number)
            return; // not finished: the last number stays
        operands.emplace_back(*number);
    }
    emit edited(operands);
}

DatesEditor::DatesEditor(int dates, Date today, QWidget *parent)
    : OperandEditor(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < dates; ++i) {
        auto *calendar = new QCalendarWidget(this);
        calendar->setObjectName(i == 0 ? u"firstDay"_s : u"lastDay"_s);
        calendar->setAccessibleName(i == 0 ? tr("Day") : tr("Last day"));
        calendar->setFirstDayOfWeek(Qt::Monday);
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        calendar->setSelectedDate(QDate(1970, 1, 1).addDays(today.days));
        connect(calendar, &QCalendarWidget::selectionChanged, this, &DatesEditor::take);
        row->addWidget(calendar);
        m_calendars.push_back(calendar);
    }
    setFocusProxy(m_calendars.front());
}

void DatesEditor::setOperands(const std::vector<rules::Value> &operands)
{
    for (std::size_t i = 0; i < m_calendars.size() && i < operands.size(); ++i) {
        const QSignalBlocker blocked(m_calendars[i]);
        if (const auto *day = std::get_if<Date>(&operands[i]))
            m_calendars[i]->setSelectedDate(QDate(1970, 1, 1).addDays(day->days));
    }
}

void DatesEditor::take()
{
    std::vector<rules::Value> operands;
    for (const QCalendarWidget *calendar : m_calendars) {
        const auto days = QDate(1970, 1, 1).daysTo(calendar->selectedDate());
        operands.emplace_back(Date{static_cast<std::int32_t>(days)});
    }
    std::sort(operands.begin(), operands.end(),
              [](const rules::Value &a, const rules::Value &b) { return std::get<Date>(a) < std::get<Date>(b); });
    emit edited(operands);
}

} // namespace dilim::ui
