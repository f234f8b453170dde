// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/words_editor.h"

#include "base/text_fold.h"
#include "ui/rule_editor/words_delegate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int rowsShown = 8, listWidth = 300;

} // namespace

WordsEditor::WordsEditor(Choice choice, QWidget *parent)
    : OperandEditor(parent)
    , m_model(new WordsModel(choice, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_noteLabel(new Label(TextStyle::Caption, Role::Text2, this))
{
    m_search->setObjectName(u"wordsSearch"_s);
    m_search->setPlaceholderText(tr("Find or add a value"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(iconOf(u"search"_s, Role::Text3), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"wordsList"_s);
    m_list->setAccessibleName(tr("Values"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new WordsDelegate(m_list));
    m_list->setFixedHeight(rowsShown * WordsDelegate::rowHeight);
    m_list->setMinimumWidth(listWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_noteLabel->setObjectName(u"expected"_s);
    m_noteLabel->setWordWrap(true);
    setFocusProxy(m_search);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::controlGap);
    all->addWidget(m_search);
    all->addWidget(m_list);
    all->addWidget(m_noteLabel);
    connect(m_search, &QLineEdit::textChanged, this, &WordsEditor::narrow);
    connect(m_model, &WordsModel::tickedChanged, this, &WordsEditor::takeTicks);
    showNote();
}

void WordsEditor::closeList()
{
    m_open = false;
    m_model->setOrder(WordsModel::Order::AsGiven);
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setVisible(m_model->rowCount() > rowsShown);
    setFocusProxy(m_model->rowCount() > rowsShown ? static_cast<QWidget *>(m_search) : m_list);
    m_list->setFixedHeight(std::clamp(m_model->rowCount(), 1, rowsShown) * WordsDelegate::rowHeight);
}

void WordsEditor::setWords(std::vector<Word> words)
{
    m_model->setWords(std::move(words));
}

void WordsEditor::setNote(const QString &note)
{
    m_note = note;
    showNote();
}

void WordsEditor::setOperands(const std::vector<rules::Value> &operands)
{
    std::vector<std::string> ticked;
    for (const rules::Value &value : operands) {
        const auto *word = std::get_if<std::string>(&value);
        if (word && !word->empty())
            ticked.push_back(*word);
    }
    m_model->setTicked(std::move(ticked));
    showNote();
}

void WordsEditor::narrow()
{
    const QString typed = m_search->text().trimmed();
    const bool canAdd = m_open && !matchKey(typed.toStdString()).empty();
    m_model->search(typed, canAdd ? tr("Add “%1”").arg(typed) : QString());
}

void WordsEditor::takeTicks()
{
    showNote();
    const std::vector<std::string> &ticked = m_model->ticked();
    if (!ticked.empty())
        emit edited({ticked.begin(), ticked.end()});
}

void WordsEditor::tickMeant()
{
    m_model->toggle(m_model->meantRow());
    m_search->clear();
}

void WordsEditor::showNote()
{
    const bool nothing = m_model->ticked().empty();
    const bool many = m_model->choice() == Choice::Many;
    m_noteLabel->setRole(nothing && many ? Role::Danger : Role::Text2);
    m_noteLabel->setText(nothing && many ? tr("Choose at least one value.") : m_note);
    m_noteLabel->setVisible(!m_noteLabel->text().isEmpty());
}

bool WordsEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool enter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (enter && !m_search->text().trimmed().isEmpty()) {
        tickMeant();
        return true;
    }
    if (key && key->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
        return true;
    }
    return OperandEditor::eventFilter(watched, event);
}

} // namespace dilim::ui
