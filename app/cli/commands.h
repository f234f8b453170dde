// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

#include <QString>

#include <span>

namespace dilim::cli {

/// One command of the program.
struct Command {
    const char *name = nullptr;
    const char *usage = nullptr; // what stands after "dilim-cli"
    const char *summary = nullptr; // source text, context "Cli"
    int (*run)(Session &) = nullptr;
    bool needsWidgets = false; // draws charts
};

[[nodiscard]] std::span<const Command> commands();
/// The usage of one command, of all if there is none of that name.
[[nodiscard]] QString usageOf(const QString &command);

int newWorkspace(Session &session);
int importFiles(Session &session);
int listImports(Session &session);
int undoImport(Session &session);
int listLikelyPairs(Session &session);
int joinCustomers(Session &session);
int distinguishCustomers(Session &session);
int splitCustomer(Session &session);
int setValue(Session &session);
int listEdits(Session &session);
int undoEdit(Session &session);
int showTables(Session &session);
int refreshFiles(Session &session);
int currencyRates(Session &session);
int checkWorkspace(Session &session);
int exportWorkspace(Session &session);
int printSchema(Session &session);
int listFields(Session &session);
int showField(Session &session);
int segmentCommand(Session &session);
int countRule(Session &session);
int listMembers(Session &session);
int explainCustomer(Session &session);
int printSql(Session &session);
int showRfm(Session &session);
int showBreakdown(Session &session);
int showCohorts(Session &session);
int showQuality(Session &session);
int makeReport(Session &session);

} // namespace dilim::cli
