// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workspace_state.h"

#include <QString>
#include <QWidget>

class QUndoStack;

namespace dilim::ui {

class Session;

/// Something that a page asks the shell for.
struct Intent {
    enum class Kind : std::uint8_t {
        ShowPage, // `text`: id of the page
        AddFiles, // `texts`: paths, or none: pick them
        ShowSegment, // `text`: its name
        NewSegment, // `rule`, `text`: proposed name, may be empty
        AddToRule, // `rule`: its root's lines are added to a segment; `texts`: its name, or none: ask which one
        ShowCustomer, // `number`: row in the snapshot
        ShowMembers, // `text`: name of a segment, or words for those whom `rule` takes; customers on the page of data
        MakeReport, // `text`: id of a starter, may be empty; `texts`: the only segments in it, or none: as ticked
        PrintReport, // the report as it is chosen
    } kind{};
    QString text{};
    QStringList texts{};
    rules::Rule rule{};
    qint64 number = 0;
};

/// A page of the window. It gets values and sends intents; it computes with jobs of its own (ui/jobs) and never blocks.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The workspace as it now is; null: none is open. Comes before the page is first shown, and after each change
    /// while it is visible (a hidden page gets the newest when it is shown).
    virtual void setState(const StatePtr &state) = 0;
    /// Shows what an intent asks of this page: ShowSegment, ShowCustomer, ShowMembers, AddToRule, NewSegment,
    /// MakeReport, PrintReport.
    virtual void follow(const Intent &intent) { Q_UNUSED(intent) }
    /// What Undo and Redo of the window act on while this page is shown; may be null.
    [[nodiscard]] virtual QUndoStack *undoStack() { return nullptr; }

signals:
    void intended(const dilim::ui::Intent &intent);
    void said(const QString &sentence); // for the status line
};

/// One row of the table of pages (page_table.cpp).
struct PageRow {
    const char *id; // "overview"
    const char *icon;
    const char *name; // source text, context "Pages"
    Page *(*make)(Session &session, QWidget *parent);
};
[[nodiscard]] const std::vector<PageRow> &pageTable();

} // namespace dilim::ui
