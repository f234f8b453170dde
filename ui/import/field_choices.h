// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "ingest/read_report.h"

#include <QString>
#include <QVector>

#include <string>

namespace dilim::ui {

/// What a column of a file can become.
struct FieldChoice {
    QString words{}; // "E-mail", "New field: Shoe size", "Do not import"
    QString group{}; // "Customers"; empty for the two that stand outside
    std::vector<std::string> fields{}; // of the mapping; none: not imported
};

/// For files whose records are `primary`: not importing first, then a field of its own, then the fields that such
/// records feed, those of the records first.
[[nodiscard]] QVector<FieldChoice> fieldChoices(fields::Entity primary, const std::string &header);
/// The choice that says what the column is now; -1 if it feeds several fields or one that is not offered.
[[nodiscard]] int currentChoice(const QVector<FieldChoice> &choices, const ingest::ColumnReport &column);
/// The words for what a column is now: "Country, Order: country". A field of the workspace's own is called as the
/// column.
[[nodiscard]] QString fieldsText(const ingest::ColumnReport &column);

} // namespace dilim::ui
