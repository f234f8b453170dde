// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/read_report.h"

#include <QString>
#include <QVector>

#include <functional>

namespace dilim::ui {

/// One way to read the cells of a column.
struct ColumnFix {
    QString group{}; // "Type", "Dates", "Decimal mark", "Lists"
    QString words{}; // "31.12.2026"
    bool current = false; // they are read so
    std::function<void(ingest::ColumnMapping &)> apply{};
};

/// The ways to read a column: types where it feeds a field of the workspace's own, and by its type the order of dates,
/// the decimal mark or what parts the words of lists. None for a column that is left out.
[[nodiscard]] QVector<ColumnFix> columnFixes(const ingest::ColumnReport &column);

} // namespace dilim::ui
