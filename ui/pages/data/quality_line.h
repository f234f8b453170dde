// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/data/quality_view.h"

class QPushButton;

namespace dilim::ui {

/// One finding: how serious it is, what, how many; opened also why, what helps, examples, segments, and the way to the
/// customers.
class QualityLine : public QWidget
{
    Q_OBJECT
public:
    /// The flaw of that number in the report.
    QualityLine(QualityPtr report, std::size_t number, StatePtr state, QWidget *parent = nullptr);
    void setOpen(bool open); // as a person does by the button
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const analysis::Flaw &flaw() const { return m_report->flaws[m_number]; }

signals:
    void intended(const dilim::ui::Intent &intent);
    void changeWanted(const dilim::ui::MakeValueEdits &edits);

private:
    [[nodiscard]] QWidget *makeBody();
    void addExamples(QVBoxLayout &layout, QWidget *body);
    void addSegments(QVBoxLayout &layout, QWidget *body);
    void addChanges(QVBoxLayout &layout, QWidget *body);
    void addChange(QVBoxLayout &layout, QWidget *box, const QString &words, MakeValueEdits edits);

    QualityPtr m_report;
    std::size_t m_number = 0;
    StatePtr m_state;
    bool m_open = false;
    QString m_title;
    QPushButton *m_head = nullptr;
    QWidget *m_body = nullptr; // made when first opened
};

} // namespace dilim::ui
