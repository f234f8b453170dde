// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_agents/program_rules.h"

#include <QFile>

#include <cassert>

namespace dilim::user_agents {

const RuleList &programRules()
{
    static const RuleList rules = [] {
        QFile file(QStringLiteral(":/user_agents/rules.txt"));
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        assert(opened);
        const QByteArray text = file.readAll();
        return RuleList(rulesFromText({text.constData(), static_cast<std::size_t>(text.size())}));
    }();
    return rules;
}

} // namespace dilim::user_agents
