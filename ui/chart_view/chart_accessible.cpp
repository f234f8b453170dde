// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_view/chart_accessible.h"

#include "ui/chart_view/chart_view.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace dilim::ui {
using namespace Qt::StringLiterals;
namespace {

/// One mark, by its index; gone when the chart has fewer.
class MarkAccessible : public QAccessibleInterface
{
public:
    MarkAccessible(ChartView *view, int index)
        : m_view(view)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return mark() != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Graphic; }
    [[nodiscard]] int index() const { return m_index; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const ChartHit *hit = mark();
        if (!hit)
            return {};
        if (kind == QAccessible::Name)
            return hit->name;
        if (kind == QAccessible::Value)
            return hit->value;
        if (kind != QAccessible::Description)
            return {};
        QStringList facts;
        for (const ChartHit::Fact &fact : hit->facts)
            facts.append(fact.label.isEmpty() ? fact.value : fact.label + u": "_s + fact.value);
        return facts.join(u"; "_s);
    }
    [[nodiscard]] QRect rect() const override
    {
        const ChartHit *hit = mark();
        return hit ? QRect(m_view->mapToGlobal(hit->rect.topLeft().toPoint()), hit->rect.size().toSize()) : QRect();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        const ChartHit *hit = mark();
        state.invalid = !hit;
        state.selectable = true;
        state.focusable = true;
        state.selected = hit && m_view->isChosen(*hit);
        state.focused = hit && m_view->hasFocus() && m_view->cursor() == m_index;
        return state;
    }

private:
    [[nodiscard]] const ChartHit *mark() const
    {
        const bool there = m_view && static_cast<std::size_t>(m_index) < m_view->marks().size();
        return there ? &m_view->marks()[static_cast<std::size_t>(m_index)] : nullptr;
    }

    QPointer<ChartView> m_view;
    int m_index;
};

class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
        , m_view(view)
    {
    }
    ~ChartAccessible() override
    {
        for (const auto &[index, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_view->marks().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_ids.find(index);
        if (known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new MarkAccessible(m_view, index); // the cache of QAccessible owns it
        m_ids.emplace(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *mark = dynamic_cast<const MarkAccessible *>(child);
        return mark ? mark->index() : -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_view->hasFocus() ? child(m_view->cursor()) : nullptr;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        if (!own.isEmpty())
            return own;
        if (kind == QAccessible::Name)
            return QString::fromStdString(m_view->spec().title);
        return kind == QAccessible::Description ? QString::fromStdString(m_view->spec().summary) : QString();
    }

private:
    ChartView *m_view;
    mutable std::map<int, QAccessible::Id> m_ids; // of the marks that were asked for
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

} // namespace dilim::ui
