// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/result_figures.h"

#include <QAbstractButton>

#include <string>
#include <vector>

namespace dilim::ui {

/// A customer as a button: badge, name, place, revenue.
class MemberButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MemberButton(QWidget *parent = nullptr);
    /// `revenue` may be empty.
    void setMember(const FewMember &member, const QString &revenue);
    [[nodiscard]] std::uint32_t row() const { return m_member.row; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    FewMember m_member;
    QString m_revenue;
};

/// A few people below one another. The buttons stay, only what they show changes.
class FewMembers : public QWidget
{
    Q_OBJECT
public:
    explicit FewMembers(QWidget *parent = nullptr);
    void setMembers(const std::vector<FewMember> &members, const WorkspaceState &state);

signals:
    void memberPressed(std::uint32_t row);

private:
    std::vector<MemberButton *> m_buttons; // as many as were ever needed
};

} // namespace dilim::ui
