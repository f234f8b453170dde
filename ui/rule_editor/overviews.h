// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_overview.h"
#include "ui/jobs/latest_job.h"
#include "ui/session/workspace_state.h"

#include <QObject>

#include <deque>
#include <map>
#include <string>

namespace dilim::ui {

/// What is in fields of customers, found out one after another and kept as long as the data are the same.
class Overviews : public QObject
{
    Q_OBJECT
public:
    explicit Overviews(QObject *parent = nullptr);
    void setState(const StatePtr &state);
    /// These are wanted now, before those that were wanted earlier.
    void want(const std::vector<std::string> &fields);
    /// Nothing while it is not known (yet).
    [[nodiscard]] const analysis::FieldOverview *find(const std::string &field) const;

signals:
    void found(const std::string &field);

private:
    void next();

    StatePtr m_state;
    std::map<std::string, analysis::FieldOverview> m_known;
    std::deque<std::string> m_wanted;
    LatestJob m_job;
};

} // namespace dilim::ui
