// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <utility>

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

struct PdfPainting::Device {
    QByteArray bytes{};
    QBuffer buffer{&bytes};
    std::unique_ptr<QPdfWriter> writer{};
    QPainter painter{};
    bool begun = false; // a page was painted
};

PdfPainting::PdfPainting(const Document &document, PdfOptions options)
    : m_options(std::move(options))
    , m_device(std::make_unique<Device>())
{
    const SteadyHashOrder order;
    m_device->buffer.open(QIODevice::WriteOnly);
    m_device->writer = std::make_unique<QPdfWriter>(&m_device->buffer);
    preparePage(*m_device->writer, document);
    m_device->painter.begin(m_device->writer.get());
    m_device->painter.scale(dotsPerInch / pointsPerInch, dotsPerInch / pointsPerInch);
}

PdfPainting::~PdfPainting() = default;

void PdfPainting::paintPage(const Page &page)
{
    const SteadyHashOrder order;
    if (std::exchange(m_device->begun, true))
        m_device->writer->newPage();
    report::paintPage(m_device->painter, page, m_options.paintChart);
}

QByteArray PdfPainting::finish()
{
    const SteadyHashOrder order;
    m_device->painter.end();
    m_device->writer.reset();
    m_device->buffer.close();
    setCreationDate(m_device->bytes, m_options.made);
    return m_device->bytes;
}

QByteArray pdfBytes(const Document &document, const PdfOptions &options)
{
    PdfPainting painting(document, options);
    for (const Page &page : layout(document))
        painting.paintPage(page);
    return painting.finish();
}

Result<void> savePdf(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{"report.cannot_write", {path.toStdString(), file.errorString().toStdString()}};
    return {};
}

Result<void> writePdf(const Document &document, const PdfOptions &options, const QString &path)
{
    return savePdf(pdfBytes(document, options), path);
}

} // namespace dilim::report
