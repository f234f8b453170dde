// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf.h"

#include "report/layout.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace dilim::report {
namespace {

constexpr int dotsPerInch = 1200;
constexpr double pointsPerInch = 72.0;

void preparePage(QPdfWriter &writer, const Document &document)
{
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Dilim " DILIM_VERSION));
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(document.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
                                     QPageLayout::Portrait, QMarginsF(0.0, 0.0, 0.0, 0.0)));
}

/// Qt writes the fonts of a PDF in the order of a hash table. While this lives, that order is always the same.
class SteadyHashOrder
{
public:
    SteadyHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    SteadyHashOrder(const SteadyHashOrder &) = delete;
    SteadyHashOrder &operator=(const SteadyHashOrder &) = delete;
};

/// "20261121143000": the moment as PDF dates have it.
QByteArray pdfDate(Moment moment)
{
    QByteArray text = QByteArray::fromStdString(isoMoment(moment)).left(19);
    for (const char mark : {'-', ':', 'T'})
        text.replace(mark, "");
    return text;
}

/// Qt writes the clock's date; the report says when it was made. Only digits of the same length are replaced, so that
/// the places of objects stay true.
void setCreationDate(QByteArray &pdf, Moment made)
{
    static constexpr char mark[] = "/CreationDate (D:";
    const qsizetype start = pdf.indexOf(mark);
    if (start < 0)
        return;
    const qsizetype from = start + static_cast<qsizetype>(sizeof(mark)) - 1;
    const qsizetype end = pdf.indexOf(')', from);
    const QByteArray date = pdfDate(made);
    if (end - from < date.size())
        return;
    pdf.replace(from, date.size(), date);
    const QByteArray zone = pdf.mid(from + date.size(), end - from - date.size());
    QByteArray utc = zone;
    for (char &c : utc)
        c = c == '+' || c == '-' ? '+' : c >= '0' && c <= '9' ? '0' : c;
    pdf.replace(from + date.size(), utc.size(), utc);
}

} // namespace

QByteArray pdfBytes(const Document &document, const PdfOptions &options)
{
    const SteadyHashOrder order;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        preparePage(writer, document);
        QPainter painter(&writer);
        painter.scale(dotsPerInch / pointsPerInch, dotsPerInch / pointsPerInch);
        const std::vector<Page> pages = layout(document);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            paintPage(painter, pages[i], options.paintChart);
        }
    }
    buffer.close();
    setCreationDate(bytes, options.made);
    return bytes;
}

Result<void> writePdf(const Document &document, const PdfOptions &options, const QString &path)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const QByteArray bytes = pdfBytes(document, options);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{"report.cannot_write", {path.toStdString(), file.errorString().toStdString()}};
    return {};
}

} // namespace dilim::report
