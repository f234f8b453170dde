// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/result.h"
#include "report/document.h"
#include "report/layout.h"
#include "report/paint.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace dilim::report {

struct PdfOptions {
    ChartPainter paintChart{};
    Moment made{}; // written into the file; same document and moment, same bytes
};

/// A PDF file in the making, page by page: vectors, embedded fonts, selectable text. Needs loadFonts() before. One
/// thread, that of the chart painter.
class PdfPainting
{
public:
    PdfPainting(const Document &document, PdfOptions options);
    ~PdfPainting();
    PdfPainting(const PdfPainting &) = delete;
    PdfPainting &operator=(const PdfPainting &) = delete;

    void paintPage(const Page &page);
    /// The whole file; nothing can be painted any more.
    [[nodiscard]] QByteArray finish();

private:
    struct Device;
    PdfOptions m_options;
    std::unique_ptr<Device> m_device;
};

/// The document with its pages as a PDF file.
[[nodiscard]] QByteArray pdfBytes(const Document &document, const PdfOptions &options);

/// Writes a PDF beside `path` and moves it there when it is complete: a file that was there stays as it was if anything
/// goes wrong. Error: "report.cannot_write" (path, reason of the system).
Result<void> savePdf(const QByteArray &bytes, const QString &path);
/// The document with its pages. Errors: those of savePdf.
Result<void> writePdf(const Document &document, const PdfOptions &options, const QString &path);

} // namespace dilim::report
