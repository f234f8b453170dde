// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "ui/rule_editor/fact_fields.h"
#include "ui/session/workspace_state.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace dilim::ui {

class Label;
class Overviews;
class TestEditor;
class TokenButton;

/// What filters are about.
struct FilterGround {
    StatePtr state{};
    Overviews *overviews = nullptr; // not owned
    rules::Facts facts = rules::Facts::Orders;
};

/// A filter in one line, the field and its test; below it, unfolded by the test, what changes that.
class FilterRow : public QWidget
{
    Q_OBJECT
public:
    FilterRow(const FilterGround &ground, const rules::Filter &filter, QWidget *parent);
    void unfold();

signals:
    void edited(const dilim::rules::Filter &filter);
    void removeWanted();

private:
    void showWords();
    void showTest();
    void takeField();

    FilterGround m_ground;
    rules::Filter m_filter;
    QComboBox *m_field = nullptr;
    TokenButton *m_words = nullptr;
    TestEditor *m_test = nullptr;
};

/// Filters for one and the same fact: rows under All of, Any of or None of, and groups of them, nested freely.
class FilterGroupEditor : public QWidget
{
    Q_OBJECT
public:
    enum class Place : std::uint8_t { Outermost, Inside };

    FilterGroupEditor(const FilterGround &ground, Place place, QWidget *parent);
    void setGroup(rules::FilterGroup group);

signals:
    void edited(const dilim::rules::FilterGroup &group);
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void addRow(std::size_t index);
    void addGroup(std::size_t index);
    void addFilter();
    void insertGroup();
    void remove(std::size_t index);
    void tell();
    void showHead();
    [[nodiscard]] bool hasHead() const;

    FilterGround m_ground;
    Place m_place;
    rules::FilterGroup m_group;
    QWidget *m_head = nullptr;
    QComboBox *m_match = nullptr;
    Label *m_hint = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_rows = nullptr; // made anew when rows come and go
    QPushButton *m_addGroup = nullptr;
};

/// A filter to begin with: of the value that most rows have, where that is known. The facts have a field.
[[nodiscard]] rules::Filter firstFilter(const FilterGround &ground);

} // namespace dilim::ui
