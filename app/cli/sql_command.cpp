// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "rules/rule_sql.h"

namespace dilim::cli {

int printSql(Session &session)
{
    if (session.argumentCount() != 1)
        return session.wrongUsage();
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return session.fail(open.error());
    const Result<std::optional<rules::Rule>> rule = ruleOf(session, *open);
    if (!rule)
        return session.fail(rule.error());
    if (!*rule)
        return session.wrongUsage();
    const Result<std::string> query = rules::ruleSql(**rule, *open->snapshot, open->context, open->library);
    if (!query)
        return session.fail(query.error());
    return session.answer({{"sql", *query}}, QString::fromStdString(*query).trimmed());
}

} // namespace dilim::cli
