// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printing.h"

#include <QPageSetupDialog>
#include <QPointer>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QQueue>

namespace dilim::ui {
namespace {

constexpr QSize previewSize{900, 720};

struct PrintingAnswer {
    QString path{};
    QPageLayout layout{};
};

QQueue<PrintingAnswer> &answers()
{
    static QQueue<PrintingAnswer> queued;
    return queued;
}

std::shared_ptr<QPrinter> makePrinter(const PrintQuestion &question)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(question.title);
    printer->setCreator(QStringLiteral("Dilim"));
    printer->setPageLayout(question.layout);
    return printer;
}

std::shared_ptr<QPrinter> makeAnsweredPrinter(PrintQuestion question)
{
    const PrintingAnswer answer = answers().dequeue();
    question.layout = answer.layout;
    std::shared_ptr<QPrinter> printer = makePrinter(question);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(answer.path);
    printer->setPageLayout(question.layout);
    return printer;
}

/// Qt takes over into the printer what was chosen when exec() returns, and at no other time.
void runPageSetup(const QPrinter &printer, const QPointer<QPageSetupDialog> &dialog,
                  const std::function<void(const QPageLayout &)> &done)
{
    const bool accepted = dialog && dialog->exec() == QDialog::Accepted;
    if (!dialog)
        return; // gone with its parent
    delete dialog.data();
    if (accepted)
        done(printer.pageLayout());
}

} // namespace

void answerNextPrinting(const QString &pdfPath, const QPageLayout &layout)
{
    answers().enqueue({pdfPath, layout});
}

void askPageSetup(QWidget *parent, const QPageLayout &layout, std::function<void(const QPageLayout &)> done)
{
    if (!answers().isEmpty()) {
        done(answers().dequeue().layout);
        return;
    }
    const std::shared_ptr<QPrinter> printer = makePrinter({QString(), layout, 0});
    const QPointer<QPageSetupDialog> dialog(new QPageSetupDialog(printer.get(), parent));
    const auto run = [printer, dialog, done = std::move(done)] { runPageSetup(*printer, dialog, done); };
    QMetaObject::invokeMethod(parent, run, Qt::QueuedConnection);
}

void askPrint(QWidget *parent, const PrintQuestion &question, std::function<void(std::shared_ptr<QPrinter>)> done)
{
    if (!answers().isEmpty()) {
        done(makeAnsweredPrinter(question));
        return;
    }
    const std::shared_ptr<QPrinter> printer = makePrinter(question);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, question.pages);
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, done = std::move(done)] { done(printer); });
    dialog->open();
}

void showPrintPreview(QWidget *parent, const PrintQuestion &question, std::function<void(QPrinter &)> paint)
{
    if (!answers().isEmpty()) {
        paint(*makeAnsweredPrinter(question));
        return;
    }
    const std::shared_ptr<QPrinter> printer = makePrinter(question);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->resize(previewSize);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, parent,
                     [printer, paint = std::move(paint)](QPrinter *device) { paint(*device); });
    dialog->open();
}

} // namespace dilim::ui
