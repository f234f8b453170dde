// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/rule_line.h"

#include <vector>

namespace dilim::ui {

class FlowLayout;

/// A condition: its tokens from left to right, in several rows where there is no room.
class ConditionRow : public RuleLine
{
    Q_OBJECT
public:
    ConditionRow(const std::string &id, QWidget *parent);
    void setParts(const std::vector<LinePart> &parts);
    void setEnabledLine(bool enabled);
    /// The token that changes this part; nothing if there is none.
    [[nodiscard]] QWidget *token(PartEdit edit) const;

signals:
    void pressed(dilim::ui::PartEdit part);

private:
    void rebuild();

    FlowLayout *m_flow = nullptr;
    std::vector<LinePart> m_parts;
    std::vector<std::pair<PartEdit, QWidget *>> m_tokens;
    std::vector<QWidget *> m_pieces; // in the content, from left to right
};

} // namespace dilim::ui
