// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/value_cell.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "wording/error_text.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/verdict_text.h"
#include "workspace/corrections.h"

#include <QCompleter>
#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int pencilSize = 24;
constexpr std::uint32_t mostOffered = 5000; // words

/// The words of a category, for completing what is typed.
QStringList offeredWords(const WorkspaceState &state, const fields::Field &field)
{
    const columns::Column *column = state.snapshot->customers.find(field.id);
    const auto *codes = column ? std::get_if<columns::CodeColumn>(column) : nullptr;
    QStringList words;
    for (std::uint32_t code = 1; codes && code <= std::min<std::size_t>(codes->dictionary->size(), mostOffered); ++code)
        words += wording::findingText(std::string(codes->dictionary->word(code)), field.type, field.id, state.context);
    words.sort(Qt::CaseInsensitive);
    return words;
}

} // namespace

ValueCell::ValueCell(Shown shown, QWidget *parent)
    : QWidget(parent)
    , m_shown(std::move(shown))
    , m_label(wording::fieldLabel(*m_shown.field, m_shown.state->language()))
    , m_reading(new QWidget(this))
{
    setObjectName(u"value "_s + QString::fromStdString(m_shown.field->id));
    const QString value = words();
    auto *text = new Label(value.isEmpty() ? tr("not known") : value, TextStyle::Body, Role::Text, m_reading);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setContextMenuPolicy(Qt::NoContextMenu);
    text->setAccessibleName(m_label + u": "_s + text->text());
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(text);
    if (const QString hand = handWords(); !hand.isEmpty()) {
        auto *note = new Label(hand, TextStyle::Caption, Role::Text3, m_reading);
        note->setObjectName(u"byHand"_s);
        texts->addWidget(note);
    }
    auto *row = new QHBoxLayout(m_reading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addLayout(texts, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_reading);
    if (!m_shown.editable)
        return;
    makePencil();
    row->addWidget(m_pencil, 0, Qt::AlignTop);
    setAttribute(Qt::WA_Hover);
}

QString ValueCell::words() const
{
    return wording::findingText(m_shown.value, m_shown.field->type, m_shown.field->id, m_shown.state->context);
}

/// "by hand, 23.11.2026"; empty where an import says the value.
QString ValueCell::handWords() const
{
    const WorkspaceState &state = *m_shown.state;
    const auto id = state.hands ? state.hands->editOf(m_shown.field->id, m_shown.customer) : std::nullopt;
    const auto edit =
        std::ranges::find_if(state.valueEdits, [&id](const store::ValueEdit &one) { return one.id == id; });
    if (!id || edit == state.valueEdits.end())
        return {};
    return tr("by hand, %1").arg(wording::dateText(state.context.timeZone.dayOf(edit->made), state.language()));
}

void ValueCell::makePencil()
{
    m_pencil = makeIconButton(QString(), tr("Change: %1").arg(m_label), m_reading);
    m_pencil->setObjectName(u"changeValue"_s);
    m_pencil->setFixedSize(pencilSize, pencilSize);
    m_pencil->installEventFilter(this);
    connect(m_pencil, &QPushButton::clicked, this, &ValueCell::edit);
}

/// Only where the mouse or the keyboard is: a pencil at every value would be noise.
void ValueCell::showPencil()
{
    if (m_pencil)
        m_pencil->setIcon(m_hovered || m_pencil->hasFocus() ? iconOf(u"edit"_s, Role::Text2) : QIcon());
}

void ValueCell::edit()
{
    if (!m_writing)
        makeEditor();
    m_reading->hide();
    m_writing->show();
    m_wrong->hide();
    m_text->setText(words());
    m_text->selectAll();
    m_text->setFocus();
}

void ValueCell::makeEditor()
{
    m_writing = new QWidget(this);
    m_text = new QLineEdit(m_writing);
    m_text->setObjectName(u"valueText"_s);
    m_text->setAccessibleName(m_label);
    m_text->setPlaceholderText(tr("nothing known"));
    m_text->installEventFilter(this);
    if (const QStringList offered = offeredWords(*m_shown.state, *m_shown.field); !offered.isEmpty()) {
        auto *completer = new QCompleter(offered, m_text);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_text->setCompleter(completer);
    }
    auto *keep = makeIconButton(u"check"_s, tr("Keep"), m_writing);
    keep->setObjectName(u"keepValue"_s);
    auto *leave = makeIconButton(u"close"_s, tr("Leave it as it was"), m_writing);
    m_wrong = new Label(TextStyle::Caption, Role::Danger, m_writing);
    m_wrong->setObjectName(u"valueWrong"_s);
    m_wrong->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(keep);
    row->addWidget(leave);
    auto *all = new QVBoxLayout(m_writing);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(row);
    all->addWidget(m_wrong);
    layout()->addWidget(m_writing);
    connect(m_text, &QLineEdit::returnPressed, this, &ValueCell::save);
    connect(keep, &QPushButton::clicked, this, &ValueCell::save);
    connect(leave, &QPushButton::clicked, this, &ValueCell::stop);
}

void ValueCell::save()
{
    const QString typed = m_text->text().trimmed();
    if (typed == words())
        return stop();
    const Result<std::string> value =
        workspace::typedValue(*m_shown.field, typed.toStdString(), m_shown.state->context);
    m_wrong->setVisible(!value);
    if (!value) {
        m_wrong->setText(wording::errorText(value.error(), m_shown.state->language()));
        return;
    }
    stop();
    emit changeWanted([snapshot = m_shown.state->snapshot, field = m_shown.field->id, customer = m_shown.customer,
                       to = *value]() -> Result<std::vector<store::ValueEdit>> {
        Result<store::ValueEdit> edit = workspace::changeForOne(*snapshot, field, customer, to);
        return edit ? Result<std::vector<store::ValueEdit>>({*std::move(edit)}) : edit.error();
    });
}

void ValueCell::stop()
{
    m_writing->hide();
    m_reading->show();
    m_pencil->setFocus();
}

bool ValueCell::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        m_hovered = event->type() == QEvent::HoverEnter;
        showPencil();
    }
    return QWidget::event(event);
}

bool ValueCell::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_pencil && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &ValueCell::showPencil, Qt::QueuedConnection);
    const bool escapes = object == m_text && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!escapes)
        return QWidget::eventFilter(object, event);
    stop();
    return true;
}

void ValueCell::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_pencil || m_reading->isHidden())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_pencil->accessibleName()), &QAction::triggered, this, &ValueCell::edit);
    menu->popup(event->globalPos());
}

} // namespace dilim::ui
