// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/bind.h"
#include "rules/rule_text.h"
#include "small_state.h"
#include "ui/rule_editor/overviews.h"
#include "ui/rule_editor/value_editors.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSpinBox>
#include <QTest>

#include <memory>
#include <string>

namespace dilim::test {

/// An editor of one part of a condition on a screen, driven as a hand would, and what comes out of it.
class EditedPart
{
public:
    EditedPart(const ui::StatePtr &state, ui::PartEdit part, std::string_view condition)
        : m_state(state)
        , m_condition(std::get<rules::Condition>(ruleOfLines(condition).root.children.front()))
    {
        m_overviews.setState(state);
        m_editor.reset(ui::makePartEditor(part, state, m_overviews, m_condition, nullptr));
        QObject::connect(m_editor.get(), &ui::PartEditor::edited, m_editor.get(),
                         [this](const rules::Condition &changed) {
                             m_condition = changed;
                             ++m_edits;
                         });
        QObject::connect(m_editor.get(), &ui::PartEditor::refused, m_editor.get(),
                         [this](const QString &reason) { m_refused = reason; });
        m_editor->show();
    }

    [[nodiscard]] ui::PartEditor &editor() const { return *m_editor; }
    [[nodiscard]] const rules::Condition &condition() const { return m_condition; }
    [[nodiscard]] int edits() const { return m_edits; }
    [[nodiscard]] const QString &refused() const { return m_refused; }
    [[nodiscard]] const rules::Behaviour &behaviour() const { return std::get<rules::Behaviour>(m_condition.subject); }
    [[nodiscard]] const rules::Sequence &sequence() const { return std::get<rules::Sequence>(m_condition.subject); }

    /// The shown widgets of that name, from the top; the name may stand inside others: "step1/happening".
    template <typename Widget> [[nodiscard]] Widget *find(const QString &path, int index = 0) const
    {
        QWidget *within = m_editor.get();
        const QStringList names = path.split(QLatin1Char('/'));
        for (const QString &outer : names.mid(0, names.size() - 1))
            within = shown(within->findChildren<QWidget *>(outer), 0);
        return qobject_cast<Widget *>(shown(named<Widget>(*within, names.last()), index));
    }
    void press(const QString &path, int index = 0) const { find<QAbstractButton>(path, index)->click(); }
    void choose(const QString &path, const QVariant &data, int index = 0) const
    {
        auto *box = find<QComboBox>(path, index);
        const int at = box->findData(data);
        if (at < 0)
            qFatal("%s offers no %s", qPrintable(path), qPrintable(data.toString()));
        box->setCurrentIndex(at);
        emit box->activated(at);
    }
    void chooseRow(const QString &path, int row, int index = 0) const
    {
        auto *box = find<QComboBox>(path, index);
        box->setCurrentIndex(row);
        emit box->activated(row);
    }
    void setNumber(const QString &path, int number) const { find<QSpinBox>(path)->setValue(number); }

    /// The condition as a rule file has it, and whether the engine takes it.
    [[nodiscard]] std::string json() const { return rules::writeRule(rule()); }
    [[nodiscard]] std::string error() const
    {
        const Result<rules::BoundRule> bound =
            rules::bind(rule(), *m_state->snapshot, m_state->context, m_state->library);
        return bound ? std::string() : bound.error().code;
    }

private:
    [[nodiscard]] rules::Rule rule() const
    {
        rules::Rule rule;
        rule.root.id = "g1";
        rule.root.children.emplace_back(m_condition);
        return rule;
    }
    /// Those of the type; an empty name is any.
    template <typename Widget> static QList<QWidget *> named(const QWidget &within, const QString &name)
    {
        QList<QWidget *> found;
        for (Widget *one : within.findChildren<Widget *>(name))
            found.append(one);
        return found;
    }
    static QWidget *shown(const QList<QWidget *> &found, int index)
    {
        for (QWidget *one : found) {
            if (one->isVisible() && index-- == 0)
                return one;
        }
        return nullptr;
    }

    ui::StatePtr m_state;
    ui::Overviews m_overviews{};
    rules::Condition m_condition;
    std::unique_ptr<ui::PartEditor> m_editor{};
    QString m_refused{};
    int m_edits = 0;
};

} // namespace dilim::test
