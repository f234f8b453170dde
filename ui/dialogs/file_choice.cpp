// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/file_choice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QQueue>

namespace dilim::ui {
namespace {

QQueue<QStringList> &answers()
{
    static QQueue<QStringList> queued;
    return queued;
}

/// "Tables (*.csv)": "csv".
QString endingOf(const QString &filter)
{
    const qsizetype at = filter.lastIndexOf(QStringLiteral("(*."));
    return at < 0 ? QString() : filter.mid(at + 3, filter.size() - at - 4);
}

void takeEnding(QFileDialog *dialog, const QString &filter)
{
    const QString ending = endingOf(filter);
    dialog->setDefaultSuffix(ending);
    const QStringList chosen = dialog->selectedFiles();
    if (!chosen.isEmpty())
        dialog->selectFile(QFileInfo(chosen.first()).completeBaseName() + QLatin1Char('.') + ending);
}

void open(QFileDialog *dialog, std::function<void(const QStringList &)> done)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(done));
    dialog->open();
}

} // namespace

void answerNextFiles(const QStringList &paths)
{
    answers().enqueue(paths);
}

void askOpenFiles(QWidget *parent, const OpenQuestion &question, std::function<void(const QStringList &)> done)
{
    if (!answers().isEmpty()) {
        done(answers().dequeue());
        return;
    }
    auto *dialog = new QFileDialog(parent, question.title, QString(), question.filter);
    dialog->setFileMode(question.several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    open(dialog, std::move(done));
}

void askSaveFile(QWidget *parent, const SaveQuestion &question, std::function<void(const QString &)> done)
{
    if (!answers().isEmpty()) {
        if (const QStringList paths = answers().dequeue(); !paths.isEmpty())
            done(paths.first());
        return;
    }
    auto *dialog = new QFileDialog(parent, question.title, QFileInfo(question.proposal).path(), question.filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(question.proposal);
    dialog->setDefaultSuffix(endingOf(dialog->selectedNameFilter()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &filter) { takeEnding(dialog, filter); });
    open(dialog, [done = std::move(done)](const QStringList &paths) { done(paths.first()); });
}

} // namespace dilim::ui
