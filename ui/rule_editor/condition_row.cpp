// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/condition_row.h"

#include "ui/widgets/flow_layout.h"
#include "ui/rule_editor/token_button.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace dilim::ui {

ConditionRow::ConditionRow(const std::string &id, QWidget *parent)
    : RuleLine(id, metrics::ruleRow, parent)
    , m_flow(new FlowLayout(nullptr))
{
    constexpr int margin = (metrics::ruleRow - metrics::control) / 2;
    m_flow->setContentsMargins(0, margin, 0, margin);
    m_flow->setSpacing(margin);
    content()->addLayout(m_flow, 1);
}

void ConditionRow::setParts(const std::vector<LinePart> &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    rebuild();
}

void ConditionRow::setEnabledLine(bool enabled)
{
    setSwitchedOff(!enabled);
    rebuild();
}

QWidget *ConditionRow::token(PartEdit edit) const
{
    const auto at =
        std::find_if(m_tokens.begin(), m_tokens.end(), [edit](const auto &one) { return one.first == edit; });
    return at == m_tokens.end() ? nullptr : at->second;
}

void ConditionRow::rebuild()
{
    const auto held =
        std::find_if(m_tokens.begin(), m_tokens.end(), [](const auto &one) { return one.second->hasFocus(); });
    const PartEdit focused = held == m_tokens.end() ? PartEdit::None : held->first;
    for (QWidget *piece : m_pieces) {
        m_flow->removeWidget(piece);
        piece->hide();
        piece->deleteLater(); // one of them may be in the middle of a click
    }
    m_pieces.clear();
    m_tokens.clear();
    QWidget *before = this;
    QString spoken;
    for (const LinePart &part : m_parts) {
        QWidget *piece = nullptr;
        if (part.kind == LinePart::Kind::Words) {
            auto *words = new Label(part.text, TextStyle::Body, isOff() ? Role::Disabled : Role::Text2, this);
            words->setElided(true);
            words->setContentsMargins(2, 0, 2, 0);
            piece = words;
        } else {
            auto *token = new TokenButton(
                part.kind == LinePart::Kind::Subject ? TokenButton::Look::Subject : TokenButton::Look::Value, this);
            token->setWords(part.text);
            token->setIconName(part.icon);
            token->setStrength(isOff() ? TokenButton::Strength::Off : TokenButton::Strength::On);
            connect(token, &TokenButton::clicked, this, [this, edit = part.edit] { emit pressed(edit); });
            setTabOrder(before, token);
            before = token;
            m_tokens.emplace_back(part.edit, token);
            piece = token;
        }
        m_flow->addWidget(piece);
        m_pieces.push_back(piece);
        piece->show();
        spoken += part.text + u' ';
    }
    setAccessibleName(spoken.trimmed());
    if (QWidget *again = focused == PartEdit::None ? nullptr : token(focused))
        again->setFocus();
}

} // namespace dilim::ui
