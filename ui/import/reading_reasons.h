// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/preview.h"

#include <QString>
#include <QVector>

namespace dilim::ui {

/// Why something of a file is read as it is.
struct ReadingReason {
    enum class Kind : std::uint8_t {
        Look, // a person should look at it
        LeftOut, // for the sake of the people in the file
        Found,
    };
    Kind kind = Kind::Found;
    QString sentence{};
};
/// What to look at first, then what is left out, then how the file is read; the system that wrote it is not among them.
[[nodiscard]] QVector<ReadingReason> readingReasons(const ingest::Preview &preview);

/// Why a column is left out though it has values: personal data that nobody needs. Empty for all others.
[[nodiscard]] QString whyLeftOut(const ingest::ColumnReport &column);
/// All that is known about how a column is read, a sentence a line.
[[nodiscard]] QString columnReasons(const ingest::ColumnReport &column);

} // namespace dilim::ui
