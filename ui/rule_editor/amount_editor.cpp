// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/behaviour_editors.h"

#include "ui/rule_editor/fact_fields.h"
#include "ui/rule_editor/test_editor.h"
#include "ui/rule_editor/value_editors.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace dilim::ui {

using namespace Qt::StringLiterals;

namespace {

/// How much of what is measured.
class AmountEditor : public PartEditor
{
public:
    AmountEditor(const StatePtr &shown, Overviews &known, const rules::Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
    {
        auto *test = new TestEditor(shown, known, TestEditor::About::Customer, this);
        test->setTest(std::get<rules::Behaviour>(asked.subject), {asked.op, asked.operands});
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

} // namespace

/// Among whom somebody stands at the top: all customers, or those of the same category.
class PerEditor : public PartEditor
{
    Q_OBJECT
public:
    PerEditor(const StatePtr &shown, Overviews &known, const rules::Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
    {
        QComboBox *box = makeFieldBox(rankingCategories(*shown), asked.per, shown->snapshot->catalogue, this);
        box->insertItem(0, tr("among all customers"), QString());
        box->setCurrentIndex(box->findData(QString::fromStdString(asked.per)));
        box->setObjectName(u"perChoice"_s);
        box->setAccessibleName(tr("Ranked within"));
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(box);
        setFocusProxy(box);
        connect(box, &QComboBox::activated, this, [this, box] {
            rules::Condition changed = condition();
            changed.per = fieldOf(*box);
            change(std::move(changed));
        });
    }
};

PartEditor *makeAmountEditor(const StatePtr &state, Overviews &overviews, const rules::Condition &condition,
                             QWidget *parent)
{
    return new AmountEditor(state, overviews, condition, parent);
}

PartEditor *makePerEditor(const StatePtr &state, Overviews &overviews, const rules::Condition &condition,
                          QWidget *parent)
{
    return new PerEditor(state, overviews, condition, parent);
}

} // namespace dilim::ui

#include "amount_editor.moc"
