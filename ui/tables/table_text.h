// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>
#include <string>

namespace dilim::ui {

/// A table to be written, each row made when its turn comes. A value: any thread may read it.
struct WrittenTable {
    QStringList header{};
    qsizetype rows = 0;
    std::function<QStringList(qsizetype)> row{};
    std::function<std::optional<Error>()> failure{}; // why cells may be missing; may be empty
};

/// Rows with tabs between the cells, for the clipboard.
[[nodiscard]] QString tabText(const QVector<QStringList> &table);
/// By a job. Errors: `cancelledCode`, the table's own failure.
[[nodiscard]] Result<QString> tabText(const WrittenTable &table, const Progress &progress);

/// CSV as RFC 4180 has it, in UTF-8 with a mark at its beginning, so that spreadsheet programs read it rightly. Where
/// the language writes decimals with a comma, semicolons part the cells, as spreadsheets there expect. What would be
/// taken for a formula gets an apostrophe before it.
[[nodiscard]] QByteArray csvBytes(const QVector<QStringList> &table);
/// A number in the form of our own files ("-1234.5"), as spreadsheets in the language of the window read it.
[[nodiscard]] QString spreadsheetNumber(const std::string &plain);

/// The whole file or none. Errors: "file.cannot_write" (path, reason).
Result<void> saveBytes(const QString &path, const QByteArray &bytes);
/// The same of a table as CSV, by a job. Errors: also `cancelledCode`, the table's own failure.
Result<void> saveCsv(const QString &path, const WrittenTable &table, const Progress &progress);

} // namespace dilim::ui
