// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/breakdowns/answer.h"
#include "ui/pages/breakdowns/ranked_table.h"
#include "ui/shell/page.h"
#include "ui/widgets/surfaces.h"

#include <optional>
#include <string>
#include <vector>

class QImage;
class QPushButton;
class QTimer;

namespace dilim::ui {

class Label;
class LatestJob;
class TableSaving;

/// One field of a topic: asks for its figures, keeps the old ones until the new ones are there, and offers to make a
/// segment of what a person chose in it.
class BreakdownCard : public Card
{
    Q_OBJECT
public:
    explicit BreakdownCard(TopicField field, QWidget *parent = nullptr);

    void ask(const StatePtr &state, const People &people);
    void setMeasure(ShownMeasure measure);
    void chooseNothing();
    [[nodiscard]] const TopicField &field() const { return m_field; }
    [[nodiscard]] const std::optional<analysis::BreakdownResult> &result() const { return m_result; }

signals:
    void intended(const dilim::ui::Intent &intent);
    void taken(); // a person chose something here
    void answered(); // with figures or with an error

protected:
    /// Shows result() of state() by measure(); what was chosen before stays chosen if it is still there.
    virtual void showResult() = 0;
    virtual void showStale(bool stale) = 0;
    virtual void showChoice() = 0;

    [[nodiscard]] const WorkspaceState &state() const { return *m_state; }
    [[nodiscard]] const People &people() const { return m_people; }
    [[nodiscard]] ShownMeasure measure() const { return m_measure; }
    using Key = std::vector<std::string>;
    [[nodiscard]] const std::optional<Key> &chosen() const { return m_chosen; }
    /// A person chose this row of the result, or nothing.
    void choose(const std::optional<Key> &key);
    void setSentence(const QString &sentence);
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const Result<analysis::BreakdownResult> &answer);
    void offerActions();
    void send(Intent::Kind kind);
    [[nodiscard]] QImage picture();
    void copyPicture();
    void savePicture();
    void save(const QString &path, const QByteArray &bytes);
    void copyTable();
    void saveTable();
    void retranslate();
    [[nodiscard]] QString title() const;

    TopicField m_field;
    StatePtr m_state;
    People m_people;
    ShownMeasure m_measure = ShownMeasure::Customers;
    std::optional<analysis::BreakdownResult> m_result;
    std::optional<Key> m_chosen;
    LatestJob *m_job = nullptr;
    TableSaving *m_saving = nullptr;
    QTimer *m_staleTimer = nullptr;
    QWidget *m_foot = nullptr;
    Label *m_sentence = nullptr;
    QWidget *m_actions = nullptr;
    QPushButton *m_makeSegment = nullptr, *m_addToRule = nullptr;
};

} // namespace dilim::ui
