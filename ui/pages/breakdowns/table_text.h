// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace dilim::ui {

/// Rows with tabs between the cells, for the clipboard.
[[nodiscard]] QString tabText(const QVector<QStringList> &table);
/// CSV as RFC 4180 has it, in UTF-8 with a mark at its beginning, so that spreadsheet programs read it rightly. What
/// would be taken for a formula gets an apostrophe before it.
[[nodiscard]] QByteArray csvBytes(const QVector<QStringList> &table);
/// The whole file or none. Errors: "file.cannot_write" (path, reason).
Result<void> saveBytes(const QString &path, const QByteArray &bytes);

} // namespace dilim::ui
