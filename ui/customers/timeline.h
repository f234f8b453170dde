// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/profile_data.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QWidget>

class QListView;
class QPushButton;

namespace dilim::ui {

class Label;
class SegmentedControl;

/// Which entries of a timeline are shown, by its choices.
enum class TimelineFilter : std::uint8_t { All, Purchases, Email, Orders, Events };

/// What an entry of a timeline says.
struct TimelineWords {
    QString title{};
    QString note{};
    QString amount{};
    QString date{};
    QString source{}; // tooltip
};
[[nodiscard]] TimelineWords timelineWords(const analysis::TimelineEntry &entry, const WorkspaceState &state);

class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void show(const ProfilePtr &profile, TimelineFilter filter);
    [[nodiscard]] const analysis::TimelineEntry &entry(int row) const;
    [[nodiscard]] TimelineWords words(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    ProfilePtr m_profile;
    std::vector<std::size_t> m_shown; // places in the profile's timeline
};

class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// What a customer did, newest first: as high as it needs, so that the pane around it scrolls.
class Timeline : public QWidget
{
    Q_OBJECT
public:
    /// One whose filter a person chooses.
    explicit Timeline(QWidget *parent = nullptr);
    /// One of a tab, about one kind of entries.
    Timeline(TimelineFilter only, QWidget *parent);

    void setProfile(const ProfilePtr &profile);
    [[nodiscard]] TimelineModel *model() const { return m_model; }

signals:
    void moreWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void choose(int index);
    void retranslate();
    void refresh();

    TimelineFilter m_filter = TimelineFilter::All;
    ProfilePtr m_profile;
    Label *m_title = nullptr, *m_empty = nullptr;
    SegmentedControl *m_choices = nullptr; // null in a tab
    QListView *m_list = nullptr;
    TimelineModel *m_model = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace dilim::ui
