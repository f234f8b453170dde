// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_flow.h"
#include "ui/import/stored_text.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QTableView;

namespace dilim::ui {

class Chip;
class Label;
class MappingHeader;
class PreviewModel;
class SegmentedControl;
class SettingsBar;

/// The chosen file: its settings, its columns with the fields they become, its first rows.
class PreviewTable : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewTable(ImportFlow &flow, QWidget *parent = nullptr);
    void setWords(const StoredWords &words) { m_words = words; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showFile();
    void fixFields(int column, const std::vector<std::string> &fields);
    void explainCell(const QModelIndex &index);
    void offerCellFixes(const QModelIndex &index);
    void offerFixes(int column);
    [[nodiscard]] QMenu *makeMenu(const QString &name);
    void addCellFixes(QMenu &menu, const QModelIndex &index);
    void addWaysOut(QMenu &menu, int column);
    void addFixes(QMenu &menu, int column);
    void addTakingBack(QMenu &menu, int column);
    void keepAsText(int column);
    void askForText(int column, const QString &word);
    void fixCell(int column, const QString &word, const QString &text);
    [[nodiscard]] const ingest::ColumnMapping &readingOf(int column) const;
    void fixColumn(int column, const std::function<void(ingest::ColumnMapping &)> &fix);

    ImportFlow &m_flow;
    StoredWords m_words;
    QString m_path; // of the file shown last
    SettingsBar *m_settings = nullptr;
    SegmentedControl *m_form = nullptr;
    Chip *m_unread = nullptr;
    QPushButton *m_onlyProblems = nullptr;
    Label *m_counts = nullptr, *m_message = nullptr;
    QTableView *m_table = nullptr;
    MappingHeader *m_header = nullptr;
    PreviewModel *m_model = nullptr;
};

} // namespace dilim::ui
