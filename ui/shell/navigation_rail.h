// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace dilim::ui {

/// One line of the rail: icon and word, the icon alone when the rail is small.
class RailItem : public QAbstractButton
{
    Q_OBJECT
public:
    RailItem(const QString &icon, QWidget *parent);
    void setIconName(const QString &icon);
    void setSmall(bool isSmall);
    void setQuiet(bool isQuiet); // weaker words, for what is no page
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_icon;
    bool m_small = false;
    bool m_quiet = false;
};

/// The pages at the left; arrows move. Becomes small by itself in narrow windows.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    struct Entry {
        QString id{};
        QString icon{};
        QString words{};
    };

    explicit NavigationRail(QWidget *parent = nullptr);
    void setEntries(const QVector<Entry> &entries);
    void setCurrent(const QString &id);
    /// Whether a person wants it small where there is room.
    void setWantedSmall(bool wanted);
    [[nodiscard]] bool wantedSmall() const { return m_wantedSmall; }
    void setWindowWidth(int width);

signals:
    void chosen(const QString &id);
    void wantedSmallChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isSmall() const;
    void adopt();

    QVector<Entry> m_entries;
    QVector<RailItem *> m_items;
    RailItem *m_collapse = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QString m_current;
    bool m_wantedSmall = false;
    bool m_narrow = false;
};

} // namespace dilim::ui
