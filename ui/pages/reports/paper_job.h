// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/pages/reports/report_answer.h"

#include <QString>

#include <functional>
#include <memory>

class QPrinter;

/// A report goes to paper, or into a file, as a job of the queue: a page a turn of the window's thread, so that the
/// window answers in between, with its progress in the status line. `done` comes on the window's thread.
namespace dilim::ui {

class JobQueue;

using PaperDone = std::function<void(const Result<void> &)>;

/// Errors: those of report::savePdf, `cancelledCode`.
void writePdfInTurns(JobQueue &queue, const std::shared_ptr<const ReportAnswer> &answer, const QString &path,
                     const QString &title, PaperDone done);
/// The pages that the printer was asked for. Errors: "report.cannot_print", `cancelledCode`.
void printInTurns(JobQueue &queue, const std::shared_ptr<const ReportAnswer> &answer,
                  const std::shared_ptr<QPrinter> &printer, const QString &title, PaperDone done);
/// All pages at once, for a preview.
void paintReport(QPrinter &printer, const ReportAnswer &answer);

} // namespace dilim::ui
