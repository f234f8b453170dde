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
    open(dialog, [done = std::move(done)](const QStringList &paths) { done(paths.first()); });
}

} // namespace dilim::ui
