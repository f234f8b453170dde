// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "ui/rule_editor/rule_line.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace dilim::ui {

class Label;
class TokenButton;

/// The head of a group: how its lines are joined, what that asks for, more lines, and whether they are folded.
class GroupHeader : public RuleLine
{
    Q_OBJECT
public:
    enum class Place : std::uint8_t { Root, Inside };

    GroupHeader(const std::string &id, Place place, QWidget *parent);
    void setMatch(rules::Match match, int number);
    void setEnabledLine(bool enabled);
    /// `hidden`: what a folded group hides, instead of the hint.
    void setFolded(bool folded, const QString &hidden);

signals:
    void matchWanted(rules::Match match, int number);
    void conditionWanted(QWidget *button);
    void foldToggled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillMatchMenu();
    void askNumber(rules::Match match);

    Place m_place;
    rules::Match m_matchKind = rules::Match::All;
    int m_number = 0;
    bool m_folded = false;
    QString m_hidden;
    TokenButton *m_match = nullptr;
    Label *m_hint = nullptr;
    QPushButton *m_plus = nullptr;
    QPushButton *m_fold = nullptr;
};

/// A group with its lines, and the bracket that shows how they are joined: solid All of, dashed Any of, red None of.
class GroupFrame : public QFrame
{
    Q_OBJECT
public:
    /// Depth 0 is the root. Deeper groups indent up to a depth; the bracket then shows the number.
    GroupFrame(rules::Match match, int depth, QWidget *parent);
    [[nodiscard]] QVBoxLayout *lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    rules::Match m_match;
    int m_depth;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace dilim::ui
