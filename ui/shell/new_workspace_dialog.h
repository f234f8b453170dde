// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace_file.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace dilim::ui {

class Label;

/// Asks what a workspace cannot change later: its file, the currency that amounts without one have, the time zone of
/// times without one.
class NewWorkspaceDialog : public QDialog
{
    Q_OBJECT
public:
    NewWorkspaceDialog(const QString &path, const store::WorkspaceSettings &settings, QWidget *parent);

signals:
    /// By a person; the dialog is closing.
    void chosen(const QString &path, const store::WorkspaceSettings &settings);

private:
    void showPath();
    void choosePlace();
    void takeAnswer();
    [[nodiscard]] QString path() const;

    QString m_folder;
    QLineEdit *m_name = nullptr;
    Label *m_place = nullptr;
    QComboBox *m_currency = nullptr, *m_zone = nullptr;
    QPushButton *m_create = nullptr;
};

} // namespace dilim::ui
