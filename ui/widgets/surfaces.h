// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>

class QPushButton;

namespace dilim::ui {

class Label;

/// A surface with a border on the window, 16 px of padding; its title stands at the left of the head, whatever the page
/// puts into `head()` at the right.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note); // a caption below the title
    QHBoxLayout *head(); // after the title
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_all = nullptr;
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_head = nullptr;
    Label *m_title = nullptr;
    Label *m_note = nullptr;
};

/// One pixel of border colour.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// What an empty place says: an icon, one sentence on what is needed, one button that gets it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setWords(const QString &icon, const QString &sentence, const QString &button);

signals:
    void asked();

private:
    QWidget *m_icon = nullptr;
    Label *m_sentence = nullptr;
    QPushButton *m_button = nullptr;
};

/// Rounded words in a soft colour: a status with an icon, a segment with its colour square, a removable filter.
class Chip : public QWidget
{
    Q_OBJECT
public:
    enum class Tone : std::uint8_t { Neutral, Accent, Success, Warning, Danger, Info };

    explicit Chip(QWidget *parent = nullptr);
    void setWords(const QString &words);
    void setTone(Tone tone);
    void setIconName(const QString &icon);
    void setSegmentColour(int index); // -1: none
    void setRemovable(bool removable);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    QString m_words, m_icon;
    Tone m_tone = Tone::Neutral;
    int m_segmentColour = -1;
    bool m_removable = false;
};

} // namespace dilim::ui
