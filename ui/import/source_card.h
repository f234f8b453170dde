// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_flow.h"
#include "ui/widgets/surfaces.h"

#include <QVector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace dilim::ui {

class Label;

/// Of the chosen file: the system that wrote it and how well that is known, what its records are, which of its tables
/// is read, and why. What is wrong of it is put right with one click.
class SourceCard : public Card
{
    Q_OBJECT
public:
    explicit SourceCard(QWidget *parent = nullptr);
    /// Null: none is chosen.
    void setFile(const ImportFile *file);

signals:
    void wantedChanged(const dilim::ingest::Mapping &wanted);
    void otherTablesRequested(); // as files of their own

private:
    void showSystem(const ingest::Preview &preview);
    void showChoices(const ingest::Preview &preview);
    void showReasons(const ingest::Preview &preview);
    void deny();
    void takeFor(const ingest::RecognisedSystem &system);
    void chooseEntity(int index);
    void chooseTable(int index);

    ingest::Mapping m_wanted;
    Chip *m_knowledge = nullptr;
    QWidget *m_content = nullptr;
    Label *m_sentence = nullptr, *m_entityName = nullptr, *m_tableName = nullptr;
    QComboBox *m_entity = nullptr, *m_table = nullptr;
    QPushButton *m_others = nullptr, *m_deny = nullptr;
    QVBoxLayout *m_systems = nullptr, *m_reasons = nullptr; // buttons, rows
};

} // namespace dilim::ui
