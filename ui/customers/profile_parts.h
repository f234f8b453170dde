// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/profile_data.h"

#include <QString>
#include <QVector>
#include <QWidget>

class QGridLayout;

namespace dilim::ui {

class Label;

/// A disc with up to two capitals.
class InitialsBadge : public QWidget
{
    Q_OBJECT
public:
    explicit InitialsBadge(QWidget *parent = nullptr);
    void setInitials(const QString &initials);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
};

/// Revenue, orders, average basket, scores: each a caption over a value.
class ProfileFiguresRow : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileFiguresRow(QWidget *parent = nullptr);
    void setProfile(const ProfilePtr &profile);

private:
    struct Figure {
        QWidget *place = nullptr;
        Label *caption = nullptr;
        Label *value = nullptr;
    };
    QVector<Figure> m_figures;
};

/// Permissions by channel, then everything else that imports and people say of a customer, what look-up tables add, and
/// where imports say it.
class KnownFields : public QWidget
{
    Q_OBJECT
public:
    explicit KnownFields(QWidget *parent = nullptr);
    void setProfile(const ProfilePtr &profile);
    /// Whether values can be changed, from the next profile on.
    void setEditable(bool editable) { m_editable = editable; }

signals:
    void changeWanted(const dilim::ui::MakeValueEdits &edits);

private:
    void addHeading(const QString &words);
    void addLabel(const QString &label);
    void addSource(const ProfileData &profile);
    void addField(const ProfileData &profile, const analysis::ProfileField &field);
    void addCleared(const ProfileData &profile);

    bool m_editable = false;

    QGridLayout *m_rows = nullptr;
};

} // namespace dilim::ui
