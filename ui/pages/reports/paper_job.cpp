// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/paper_job.h"

#include "report/paint.h"
#include "report/pdf.h"
#include "ui/charts/chart_painter.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/window_turn.h"

#include <QObject>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace dilim::ui {
namespace {

/// Lives and ends on the window's thread, whoever lets go of it last.
template <typename Made, typename... Arguments> std::shared_ptr<Made> madeForWindow(Arguments &&...arguments)
{
    return {new Made(std::forward<Arguments>(arguments)...), [](Made *made) { made->deleteLater(); }};
}

class PdfWork : public QObject
{
public:
    explicit PdfWork(const ReportAnswer &answer)
        : painting(answer.document, {paintChartOnPaper, answer.made})
    {
    }
    report::PdfPainting painting;
};

/// The rectangle of the paper that holds a page of the report, as large as can be, in dots of the printer.
QRectF pageOnPaper(const QPrinter &printer, const QSizeF &page)
{
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const QSizeF size = page.scaled(paper.size(), Qt::KeepAspectRatio);
    return {(paper.width() - size.width()) / 2.0, (paper.height() - size.height()) / 2.0, size.width(), size.height()};
}

class PrinterPainting
{
public:
    PrinterPainting(QPrinter &printer, const ReportAnswer &answer)
        : m_printer(printer)
        , m_answer(answer)
    {
        const int all = static_cast<int>(answer.pages->size());
        m_first = printer.fromPage() > 0 ? std::min(printer.fromPage(), all) - 1 : 0;
        m_last = printer.toPage() > 0 ? std::min(printer.toPage(), all) - 1 : all - 1;
        printer.setFullPage(true);
        m_works = m_painter.begin(&printer);
    }
    [[nodiscard]] bool works() const { return m_works; }
    [[nodiscard]] std::size_t pages() const { return static_cast<std::size_t>(m_last - m_first + 1); }
    void paint(std::size_t index)
    {
        if (index > 0)
            m_printer.newPage();
        const QSizeF size = report::paperSize(m_answer.document.paper);
        const QRectF place = pageOnPaper(m_printer, size);
        m_painter.save();
        m_painter.translate(place.topLeft());
        m_painter.scale(place.width() / size.width(), place.height() / size.height());
        report::paintPage(m_painter, (*m_answer.pages)[static_cast<std::size_t>(m_first) + index], paintChartOnPaper);
        m_painter.restore();
    }
    void end() { m_painter.end(); }

private:
    QPrinter &m_printer;
    const ReportAnswer &m_answer;
    QPainter m_painter;
    int m_first = 0;
    int m_last = 0;
    bool m_works = false;
};

/// A painting, and before it what it refers to.
class PrinterWork : public QObject
{
public:
    PrinterWork(const std::shared_ptr<QPrinter> &printer, const std::shared_ptr<const ReportAnswer> &answer)
        : m_printer(printer)
        , m_answer(answer)
        , m_painting(*m_printer, *m_answer)
    {
    }
    [[nodiscard]] PrinterPainting &painting() { return m_painting; }

private:
    std::shared_ptr<QPrinter> m_printer;
    std::shared_ptr<const ReportAnswer> m_answer;
    PrinterPainting m_painting;
};

Result<void> paintPages(std::size_t count, Progress &progress, const std::function<void(std::size_t)> &paint)
{
    progress.start(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (progress.cancelled() || !takeWindowTurn(progress, [&paint, i] { paint(i); }))
            return Error{std::string(cancelledCode), {}};
        progress.advance(1, 0);
    }
    return {};
}

} // namespace

void writePdfInTurns(JobQueue &queue, const std::shared_ptr<const ReportAnswer> &answer, const QString &path,
                     const QString &title, PaperDone done)
{
    const auto pdf = madeForWindow<PdfWork>(*answer);
    const auto work = [pdf, answer, path](Progress &progress) -> Result<void> {
        const std::vector<report::Page> &pages = *answer->pages;
        const Result<void> painted =
            paintPages(pages.size(), progress, [&pdf, &pages](std::size_t i) { pdf->painting.paintPage(pages[i]); });
        if (!painted)
            return painted;
        QByteArray bytes;
        if (!takeWindowTurn(progress, [&pdf, &bytes] { bytes = pdf->painting.finish(); }))
            return Error{std::string(cancelledCode), {}};
        return report::savePdf(bytes, path);
    };
    queue.add(JobQueue::Kind::Shown, title, work, std::move(done));
}

void printInTurns(JobQueue &queue, const std::shared_ptr<const ReportAnswer> &answer,
                  const std::shared_ptr<QPrinter> &printer, const QString &title, PaperDone done)
{
    const auto print = madeForWindow<PrinterWork>(printer, answer);
    if (!print->painting().works()) {
        done(Error{"report.cannot_print", {printer->printerName().toStdString()}});
        return;
    }
    const auto work = [print](Progress &progress) -> Result<void> {
        const Result<void> painted =
            paintPages(print->painting().pages(), progress, [&print](std::size_t i) { print->painting().paint(i); });
        if (painted)
            takeWindowTurn(progress, [&print] { print->painting().end(); });
        return painted;
    };
    queue.add(JobQueue::Kind::Shown, title, work, std::move(done));
}

void paintReport(QPrinter &printer, const ReportAnswer &answer)
{
    PrinterPainting painting(printer, answer);
    for (std::size_t i = 0; painting.works() && i < painting.pages(); ++i)
        painting.paint(i);
}

} // namespace dilim::ui
