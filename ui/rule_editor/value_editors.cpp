// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/value_editors.h"

#include "ui/rule_editor/behaviour_editors.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"

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
/// A part of a line and its editor. What is asked about is chosen in the palette, but for behaviours.
constexpr PartRow table[] = {
    {PartEdit::Value, makeFieldTest},        {PartEdit::Amount, makeAmountEditor},
    {PartEdit::Window, makeWindowEditor},    {PartEdit::Filters, makeFiltersEditor},
    {PartEdit::Measured, makeMeasureEditor}, {PartEdit::Segment, makeSegmentEditor},
    {PartEdit::Share, makeShareEditor},      {PartEdit::Span, makeSpanEditor},
};

} // namespace

PartEditor::PartEditor(StatePtr state, Overviews &overviews, rules::Condition condition, QWidget *parent)
    : QWidget(parent)
    , m_state(std::move(state))
    , m_overviews(overviews)
    , m_condition(std::move(condition))
{
}

void PartEditor::change(rules::Condition condition)
{
    m_condition = std::move(condition);
    emit edited(m_condition);
}

PartEditor *makePartEditor(PartEdit part, const StatePtr &state, Overviews &overviews,
                           const rules::Condition &condition, QWidget *parent)
{
    if (part == PartEdit::Subject)
        part = std::holds_alternative<rules::Behaviour>(condition.subject) ? PartEdit::Measured : PartEdit::None;
    const auto *at =
        std::find_if(std::begin(table), std::end(table), [part](const PartRow &row) { return row.part == part; });
    return at == std::end(table) ? nullptr : at->make(state, overviews, condition, parent);
}

ValuePopup::ValuePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"valuePopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_layout->setContentsMargins(popupPadding, popupPadding, popupPadding, popupPadding);
    m_layout->setSizeConstraint(QLayout::SetFixedSize);
}

void ValuePopup::openAt(QWidget *token, PartEditor *editor)
{
    editor->setParent(this);
    m_layout->addWidget(editor);
    adjustSize();
    const QRect room = token->screen()->availableGeometry();
    QPoint place = token->mapToGlobal(QPoint(0, token->height() + 2));
    if (place.y() + height() > room.bottom())
        place.setY(std::max(room.top(), token->mapToGlobal(QPoint(0, -2)).y() - height()));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(place);
    show();
    editor->setFocus(Qt::TabFocusReason); // what is typed replaces what was there
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

void ValuePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

} // namespace dilim::ui
