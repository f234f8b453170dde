// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

/// Asking a person for files. The answer comes later, on the window's thread, and not at all if nothing was chosen.
/// Tests answer beforehand.
namespace dilim::ui {

struct OpenQuestion {
    QString title{};
    QString filter{}; // as QFileDialog wants it
    bool several = false;
};
struct SaveQuestion {
    QString title{};
    QString filter{}; // whichever kind is chosen gives the file its ending
    QString proposal{}; // a path
};

void askOpenFiles(QWidget *parent, const OpenQuestion &question, std::function<void(const QStringList &)> done);
void askSaveFile(QWidget *parent, const SaveQuestion &question, std::function<void(const QString &)> done);

/// The next question, of either kind, gets this answer without a window. In the order of the calls.
void answerNextFiles(const QStringList &paths);

} // namespace dilim::ui
