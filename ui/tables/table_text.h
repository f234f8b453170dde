// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "tables/save_table.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace dilim::ui {

/// Rows with tabs between the cells, for the clipboard.
[[nodiscard]] QString tabText(const QVector<QStringList> &table);
/// By a job, numbers as spreadsheets in the language of the window read them. Errors: `cancelledCode`, the table's own
/// failure.
[[nodiscard]] Result<QString> tabText(const tables::Table &table, const Progress &progress);
/// How CSV for spreadsheets in the language of the window is written.
[[nodiscard]] tables::CsvMarks csvMarks();

/// What shown words stand for: the number, amount, share or day that a cell of this language (wording/formats.h) would
/// show as exactly these words; else the words. "–" is nothing.
[[nodiscard]] tables::Cell shownValue(const QString &words, std::string_view language);
/// A table of shown words; the first column is words in any case.
[[nodiscard]] tables::Table shownTable(const QString &name, const QStringList &header, QVector<QStringList> rows);

/// The whole file or none. Errors: "file.cannot_write" (path, reason).
Result<void> saveBytes(const QString &path, const QByteArray &bytes);

} // namespace dilim::ui
