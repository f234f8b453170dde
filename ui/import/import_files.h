// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_flow.h"

#include <QAbstractButton>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace dilim::ui {

class Card;
class SourceCard;

/// One file of an import: name, size, what it is thought to be, and how many of its columns were understood.
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
    QString m_name, m_size, m_kind, m_note;
    double m_share = 0;
    bool m_failed = false, m_doubtful = false;
};

/// At the left of an import: the files, and below them where the chosen one comes from.
class ImportFiles : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFiles(ImportFlow &flow, QWidget *parent = nullptr);

signals:
    void moreRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showFiles();
    void showFile(int index);
    void removeFile(int index);
    void fitRows();

    ImportFlow &m_flow;
    Card *m_card = nullptr;
    QPushButton *m_more = nullptr;
    QScrollArea *m_scroll = nullptr; // of the rows
    QVBoxLayout *m_rowsLayout = nullptr;
    QVector<ImportFileRow *> m_rows;
    SourceCard *m_source = nullptr;
};

} // namespace dilim::ui
