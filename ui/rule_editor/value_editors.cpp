// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/value_editors.h"

#include "rules/operators.h"
#include "ui/rule_editor/behaviour_editors.h"
#include "ui/rule_editor/growing_scroll.h"
#include "ui/rule_editor/rule_check.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "wording/error_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int popupPadding = 12;

/// The value of a customer's field.
class FieldTestEditor : public PartEditor
{
public:
    FieldTestEditor(const StatePtr &shown, Overviews &known, const rules::Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
    {
        const std::string &id = std::get<rules::CustomerField>(asked.subject).field;
        const fields::Field *field = shown->snapshot->catalogue.find(id);
        auto *test = new TestEditor(shown, known, TestEditor::About::Customer, this);
        test->setTest(field ? field->type : fields::ValueType::Text, id, {asked.op, asked.operands});
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(test);
        setFocusProxy(test);
        connect(test, &TestEditor::edited, this, [this](const TestEditor::Test &edited) {
            rules::Condition changed = condition();
            changed.op = edited.op;
            changed.operands = edited.operands;
            change(std::move(changed));
        });
    }
};

using Make = PartEditor *(*)(const StatePtr &, Overviews &, const rules::Condition &, QWidget *);

PartEditor *makeFieldTest(const StatePtr &state, Overviews &overviews, const rules::Condition &condition,
                          QWidget *parent)
{
    return new FieldTestEditor(state, overviews, condition, parent);
}

struct PartRow {
    PartEdit part;
    Make make;
};
/// A part of a line and its editor. What is asked about is chosen in the palette, but for behaviours and
/// sequences.
constexpr PartRow table[] = {
    {PartEdit::Value, makeFieldTest},        {PartEdit::Amount, makeAmountEditor},
    {PartEdit::Window, makeWindowEditor},    {PartEdit::Filters, makeFiltersEditor},
    {PartEdit::Measured, makeMeasureEditor}, {PartEdit::Segment, makeSegmentEditor},
    {PartEdit::Share, makeShareEditor},      {PartEdit::Span, makeSpanEditor},
    {PartEdit::Steps, makeSequenceEditor},   {PartEdit::Per, makePerEditor},
};

} // namespace

PartEditor::PartEditor(StatePtr state, Overviews &overviews, rules::Condition condition, QWidget *parent)
    : QWidget(parent)
    , m_state(std::move(state))
    , m_overviews(overviews)
    , m_condition(std::move(condition))
    , m_wasRefused(rejection(m_condition, *m_state).has_value())
{
}

void PartEditor::change(rules::Condition condition)
{
    m_condition = std::move(condition);
    const rules::Operator *op = rules::findOperator(m_condition.op);
    if (op && !rules::isStanding(*op))
        m_condition.per.clear();
    const std::optional<Error> error = rejection(m_condition, *m_state);
    emit refused(error ? wording::errorText(*error) : QString());
    if (!error || m_wasRefused)
        emit edited(m_condition);
    m_wasRefused = m_wasRefused && error;
}

PartEditor *makePartEditor(PartEdit part, const StatePtr &state, Overviews &overviews,
                           const rules::Condition &condition, QWidget *parent)
{
    if (part == PartEdit::Subject)
        part = std::holds_alternative<rules::Behaviour>(condition.subject) ? PartEdit::Measured
            : std::holds_alternative<rules::Sequence>(condition.subject)   ? PartEdit::Steps
                                                                           : PartEdit::None;
    const auto *at =
        std::find_if(std::begin(table), std::end(table), [part](const PartRow &row) { return row.part == part; });
    return at == std::end(table) ? nullptr : at->make(state, overviews, condition, parent);
}

ValuePopup::ValuePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_scroll(new GrowingScroll(this))
    , m_reason(new Label(TextStyle::Caption, Role::Danger, this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"valuePopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_layout->setContentsMargins(popupPadding, popupPadding, popupPadding, popupPadding);
    m_layout->setSizeConstraint(QLayout::SetFixedSize);
    m_layout->addWidget(m_scroll);
    m_layout->addWidget(m_reason);
    m_reason->setObjectName(u"refusedReason"_s);
    m_reason->setWordWrap(true);
    m_reason->hide();
}

void ValuePopup::openAt(QWidget *token, QWidget *editor)
{
    m_token = QRect(token->mapToGlobal(QPoint(0, 0)), token->size());
    m_scroll->setMostHeight(token->screen()->availableGeometry().height() * 3 / 4);
    m_scroll->setWidget(editor);
    editor->setAutoFillBackground(false);
    adjustSize();
    place();
    show();
    editor->setFocus(Qt::TabFocusReason); // what is typed replaces what was there
}

void ValuePopup::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void ValuePopup::place()
{
    const QRect room = screen()->availableGeometry();
    int y = m_token.bottom() + 2;
    if (y + height() > room.bottom())
        y = m_token.top() - 2 - height();
    y = std::clamp(y, room.top(), std::max(room.top(), room.bottom() - height()));
    move(std::clamp(m_token.left(), room.left(), std::max(room.left(), room.right() - width())), y);
}

void ValuePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme()[Role::Surface]);
    drawBox(painter, rect(), 0, theme()[Role::Surface], theme()[Role::BorderStrong]);
}

void ValuePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        close();
    else
        QFrame::keyPressEvent(event);
}

void ValuePopup::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const QRect room = screen()->availableGeometry();
    if (isVisible() && !room.contains(geometry()))
        place();
}

void ValuePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

} // namespace dilim::ui
