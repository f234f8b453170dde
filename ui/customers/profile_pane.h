// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/profile_data.h"

#include <QWidget>

#include <string>

class QHBoxLayout;
class QPushButton;
class QScrollArea;

namespace dilim::ui {

class Chip;
class KnownFields;
class Label;
class LatestJob;
class ProfileFiguresRow;
class TabStrip;
class Timeline;
class WhyCard;

/// All about one customer: who it is, segments, figures, why, timeline, permissions and what else is known.
class ProfilePane : public QWidget
{
    Q_OBJECT
public:
    explicit ProfilePane(QWidget *parent = nullptr);

    /// `segment`: the one that the card "why" asks about, if the customer list is about one; may be empty.
    void setCustomer(const StatePtr &state, std::uint32_t customer, const std::string &segment);
    /// Whether values can be changed: whoever says so listens to `changeWanted`.
    void setEditable(bool editable);
    /// Nothing before the first answer.
    [[nodiscard]] const ProfilePtr &profile() const { return m_profile; }

signals:
    void previousWanted();
    void nextWanted();
    void closed();
    void changeWanted(const dilim::ui::MakeValueEdits &edits);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QHBoxLayout *buildHead();
    QHBoxLayout *buildChips();
    QScrollArea *buildPages();
    void read(bool withSources);
    void take(Result<ProfilePtr> profile, bool withSources);
    void readSegments();
    void takeSegments(const std::vector<std::size_t> &segments);
    void chooseSegment();
    void wantMore();
    void showProfile();
    void showSegments();
    void showPage(int tab);
    void retranslate();

    StatePtr m_state;
    std::uint32_t m_customer = 0;
    std::string m_segment;
    std::size_t m_mostEntries = 0;
    ProfilePtr m_profile;
    std::vector<std::size_t> m_segments;

    class InitialsBadge *m_badge = nullptr;
    Label *m_name = nullptr, *m_about = nullptr, *m_failure = nullptr;
    QPushButton *m_previous = nullptr, *m_next = nullptr, *m_close = nullptr;
    Chip *m_firstSegment = nullptr, *m_otherSegments = nullptr, *m_permission = nullptr;
    ProfileFiguresRow *m_figures = nullptr;
    TabStrip *m_tabs = nullptr;
    std::vector<QWidget *> m_pages; // by tab
    WhyCard *m_why = nullptr;
    Timeline *m_timeline = nullptr, *m_orders = nullptr, *m_events = nullptr;
    KnownFields *m_known = nullptr;
    LatestJob *m_job = nullptr, *m_segmentsJob = nullptr;
};

} // namespace dilim::ui
