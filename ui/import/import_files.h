// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_flow.h"

#include <QAbstractButton>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace dilim::ui {

class Card;
class Label;

/// One file of an import: name, records, what it is thought to be, and how many of its columns were understood.
class ImportFileRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ImportFileRow(QWidget *parent = nullptr);
    void setFile(const ImportFile &file);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

signals:
    void removeRequested();

private:
    QString m_name, m_rows, m_kind, m_note;
    double m_share = 0;
    bool m_failed = false, m_doubtful = false;
};

/// At the left of an import: the files, and below them why the chosen one is read as it is.
class ImportFiles : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFiles(ImportFlow &flow, QWidget *parent = nullptr);

signals:
    void moreRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFiles();
    void showFile(int index);
    void showWhy();

    ImportFlow &m_flow;
    Card *m_card = nullptr, *m_whyCard = nullptr;
    QVBoxLayout *m_rowsLayout = nullptr, *m_why = nullptr;
    QVector<ImportFileRow *> m_rows;
    QPushButton *m_more = nullptr;
};

} // namespace dilim::ui
