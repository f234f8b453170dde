// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/edit.h"
#include "ui/rule_editor/line_words.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>

class QScrollArea;
class QVBoxLayout;
class QPushButton;

namespace dilim::ui {

class ConditionRow;
class GroupHeader;
class Label;
class RuleLine;
class RuleSession;
class TokenButton;

/// The rule as nested groups of lines with live figures. Menus, keys and dragging change its shape; what a token asks
/// for is told by a signal.
class RuleView : public QWidget
{
    Q_OBJECT
public:
    explicit RuleView(RuleSession &session,
                      QWidget *parent = nullptr); // the session is not owned and outlives the view

    /// The line that has the focus, or had it last; the root before that.
    [[nodiscard]] const std::string &currentLine() const { return m_current; }
    void setCurrentLine(const std::string &line);
    [[nodiscard]] RuleLine *line(const std::string &id) const;
    /// The token of a line that changes this part; nothing if there is none.
    [[nodiscard]] QWidget *token(const std::string &line, PartEdit part) const;
    /// The button that adds a condition to the root.
    [[nodiscard]] QWidget *addButton() const;

signals:
    void conditionWanted(const std::string &group, QWidget *button);
    void partPressed(const std::string &line, dilim::ui::PartEdit part);
    void limitPressed(QWidget *button);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // of the content: keys, dropping

private:
    using Edited = std::function<rules::Rule(const rules::Rule &)>;

    void retranslate();
    void showRule();
    void rebuild();
    QWidget *makeGroup(const rules::Group &group, int depth);
    void addHeader(const rules::Group &group, int depth, QVBoxLayout *to);
    void addRow(const rules::Condition &condition, QVBoxLayout *to);
    void addLine(RuleLine *line, QVBoxLayout *to);
    void addFoot(QVBoxLayout *to);
    void showLimit();
    void showWords();
    void showFigures();
    void showStale();
    void showMenu(const std::string &line, const QPoint &position);
    void applyAction(std::size_t action, const std::string &line);
    void moveFocus(int step);
    void toggle(const std::string &line);
    void copyLine(const std::string &line) const;
    void pasteLines();
    void startDrag(const std::string &line);
    [[nodiscard]] std::optional<rules::Place> dropPlace(const QPoint &position, int *lineAt) const;
    void drop(const std::string &line, const rules::Place &place);
    void hideDropLine();
    void followFocus(QWidget *now);

    RuleSession &m_session;
    rules::Rule m_shown;
    bool m_built = false;
    std::string m_current;
    Label *m_readingHint = nullptr, *m_customers = nullptr, *m_changes = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_tree = nullptr;
    QWidget *m_dropLine = nullptr;
    QPushButton *m_addCondition = nullptr, *m_addGroup = nullptr, *m_addLimit = nullptr;
    TokenButton *m_limit = nullptr;
    std::vector<RuleLine *> m_lines; // as they stand from top to bottom
    QHash<QString, ConditionRow *> m_rows;
    QHash<QString, GroupHeader *> m_headers;
};

} // namespace dilim::ui
