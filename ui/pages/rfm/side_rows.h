// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rfm/rfm_figures.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QString>
#include <QWidget>

#include <array>
#include <vector>

/// The rows of the card about a part of the grid.
namespace dilim::ui {

/// Six figures in a box of three columns: what, how much, compared with what.
class FigureGrid : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::size_t figures = 6;
    struct Figure {
        QString label{};
        QString value{};
        QString note{};
    };
    explicit FigureGrid(QWidget *parent = nullptr);
    void setFigures(const std::array<Figure, figures> &values);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place {
        Label *label = nullptr, *value = nullptr, *note = nullptr;
    };
    std::array<Place, figures> m_places{};
};

/// A name, a bar with everybody's tick, the share and everybody's.
class FavouriteRows : public QWidget
{
    Q_OBJECT
public:
    explicit FavouriteRows(QWidget *parent = nullptr);
    void setRows(const std::vector<RfmFavourite> &rows, int colour, const QString &language);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<RfmFavourite> m_rows;
    int m_colour = 0;
    QString m_language;
};

/// One customer: initials, name, place, money, days. Opens his or her profile.
class MemberRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MemberRow(QWidget *parent = nullptr);
    void setMember(const RfmMember &member, const QString &money, const QString &days);
    [[nodiscard]] std::uint32_t customer() const { return m_member.customer; }
    [[nodiscard]] QSize sizeHint() const override { return {240, 30}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 30}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RfmMember m_member;
    QString m_money, m_days;
};

} // namespace dilim::ui
