// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/words_editor.h"

#include "base/text_fold.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int listHeight = 220, listWidth = 300;

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

} // namespace dilim::ui
