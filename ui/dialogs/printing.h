// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QString>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

/// Asking a person about printing. The answer comes later, on the window's thread, and not at all if the person
/// declines. Tests answer beforehand.
namespace dilim::ui {

struct PrintQuestion {
    QString title{}; // of what is printed
    QPageLayout layout{}; // paper and direction to begin with
    int pages = 0;
};

void askPageSetup(QWidget *parent, const QPageLayout &layout, std::function<void(const QPageLayout &)> done);
/// `done` gets the printer as it was chosen; a range of pages is in its fromPage() and toPage(), zero for all.
void askPrint(QWidget *parent, const PrintQuestion &question, std::function<void(std::shared_ptr<QPrinter>)> done);
/// A window with what `paint` makes of each printer that a person tries there.
void showPrintPreview(QWidget *parent, const PrintQuestion &question, std::function<void(QPrinter &)> paint);

/// The next question about printing, of any kind, is answered without a window: what is printed becomes this PDF file,
/// on paper of this layout.
void answerNextPrinting(const QString &pdfPath, const QPageLayout &layout);

} // namespace dilim::ui
