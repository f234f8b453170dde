// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/result.h"
#include "report/document.h"
#include "report/paint.h"

#include <QByteArray>
#include <QString>

namespace dilim::report {

struct PdfOptions {
    ChartPainter paintChart{};
    Moment made{}; // written into the file; same document and moment, same bytes
};

/// The document as a PDF file: vectors, embedded fonts, selectable text. Needs loadFonts() before.
[[nodiscard]] QByteArray pdfBytes(const Document &document, const PdfOptions &options);

/// Writes the PDF beside `path` and moves it there when it is complete: a file that was there stays as it was if
/// anything goes wrong. Error: "report.cannot_write" (path, reason of the system).
Result<void> writePdf(const Document &document, const PdfOptions &options, const QString &path);

} // namespace dilim::report
