// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/behaviour_editors.h"

#include "ui/rule_editor/filter_group_editor.h"
#include "ui/rule_editor/value_editors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dilim::ui {

using namespace Qt::StringLiterals;
using rules::Behaviour;
using rules::FilterGroup;

/// Of what: filters for one and the same fact and, of orders, for items that an order has beside each other.
class FiltersEditor : public PartEditor
{
    Q_OBJECT
public:
    FiltersEditor(const StatePtr &shown, Overviews &known, const rules::Condition &asked, QWidget *parent)
        : PartEditor(shown, known, asked, parent)
        , m_layout(new QVBoxLayout(this))
    {
        const auto &behaviour = std::get<Behaviour>(asked.subject);
        auto *where =
            new FilterGroupEditor({shown, &known, behaviour.facts}, FilterGroupEditor::Place::Outermost, this);
        where->setObjectName(u"where"_s);
        where->setGroup(behaviour.where);
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->addWidget(where);
        connect(where, &FilterGroupEditor::edited, this, [this](const FilterGroup &group) {
            rules::Condition changed = condition();
            std::get<Behaviour>(changed.subject).where = group;
            change(std::move(changed));
        });
        if (behaviour.facts == rules::Facts::Orders && shown->snapshot->lines.rows > 0)
            addContaining();
    }

private:
    [[nodiscard]] const std::vector<FilterGroup> &containing() const
    {
        return std::get<Behaviour>(condition().subject).containing;
    }
    void addContaining()
    {
        m_layout->addWidget(new Hairline(Qt::Horizontal, this));
        auto *hint = new Label(tr("The same order also contains, each an item of its own:"), TextStyle::Caption,
                               Role::Text2, this);
        m_layout->addWidget(hint);
        auto *add = makeButton(ButtonKind::Secondary, tr("Item in the order"), u"plus"_s, this);
        add->setObjectName(u"addContaining"_s);
        add->setProperty("small", true);
        m_layout->addWidget(add, 0, Qt::AlignLeft);
        connect(add, &QPushButton::clicked, this, &FiltersEditor::addItem);
        showItems();
    }
    void showItems()
    {
        if (m_items) {
            m_layout->removeWidget(m_items);
            m_items->hide();
            m_items->deleteLater(); // a button of it may be in the middle of a click
        }
        m_items = new QWidget(this);
        auto *rows = new QVBoxLayout(m_items);
        rows->setContentsMargins(0, 0, 0, 0);
        for (std::size_t i = 0; i < containing().size(); ++i)
            addItemRow(i, *rows);
        m_layout->insertWidget(m_layout->count() - 1, m_items);
        m_items->setVisible(!containing().empty());
    }
    void addItemRow(std::size_t index, QVBoxLayout &rows)
    {
        auto *item = new FilterGroupEditor({state(), &overviews(), rules::Facts::Lines},
                                           FilterGroupEditor::Place::Inside, m_items);
        item->setObjectName(u"containing"_s);
        item->setGroup(containing()[index]);
        rows.addWidget(item);
        connect(item, &FilterGroupEditor::edited, this, [this, index](const FilterGroup &group) {
            rules::Condition changed = condition();
            std::get<Behaviour>(changed.subject).containing[index] = group;
            change(std::move(changed));
        });
        connect(item, &FilterGroupEditor::removeWanted, this, [this, index] { removeItem(index); });
    }
    void addItem()
    {
        const FieldList known = filterFields(*state(), rules::Facts::Lines);
        if (known.empty())
            return;
        FilterGroup item;
        item.children.emplace_back(firstFilter({state(), &overviews(), rules::Facts::Lines}));
        rules::Condition changed = condition();
        std::get<Behaviour>(changed.subject).containing.push_back(std::move(item));
        change(std::move(changed));
        showItems();
    }
    void removeItem(std::size_t index)
    {
        rules::Condition changed = condition();
        auto &items = std::get<Behaviour>(changed.subject).containing;
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(index));
        change(std::move(changed));
        showItems();
    }

    QVBoxLayout *m_layout;
    QWidget *m_items = nullptr; // made anew when items come and go
};

PartEditor *makeFiltersEditor(const StatePtr &state, Overviews &overviews, const rules::Condition &condition,
                              QWidget *parent)
{
    return new FiltersEditor(state, overviews, condition, parent);
}

} // namespace dilim::ui

#include "filters_editor.moc"
