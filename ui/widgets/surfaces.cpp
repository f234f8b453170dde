// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/surfaces.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace dilim::ui {
namespace {

constexpr int emptyIcon = 28;
constexpr int chipPadding = 8;
constexpr int chipIcon = 14;
constexpr int chipGap = 5;
constexpr int chipSquare = 10;
constexpr int chipCross = 12;

struct ToneRow {
    Role fill;
    Role words;
};
/// By Chip::Tone.
constexpr std::array<ToneRow, 6> tones = {{{Role::Sunken, Role::Text},
                                           {Role::AccentSoft, Role::Accent},
                                           {Role::SuccessSoft, Role::Success},
                                           {Role::WarningSoft, Role::Warning},
                                           {Role::DangerSoft, Role::Danger},
                                           {Role::InfoSoft, Role::Info}}};

class IconWidget : public QWidget
{
public:
    explicit IconWidget(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(emptyIcon, emptyIcon);
    }
    void setName(const QString &name)
    {
        m_name = name;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawIcon(painter, rect(), m_name, theme()[Role::Text3]);
    }

private:
    QString m_name;
};

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_all(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    const int padding = metrics::cardPadding;
    m_all->setContentsMargins(padding, padding, padding, padding);
    m_all->setSpacing(8);
    m_body->setSpacing(8);
    m_all->addLayout(m_body, 1);
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    setTitle(title);
}

QHBoxLayout *Card::head()
{
    if (!m_head) {
        m_head = new QHBoxLayout;
        m_head->setSpacing(metrics::controlGap);
        m_title = new Label(TextStyle::CardTitle, Role::Text, this);
        m_title->setElided(true);
        m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_head->addWidget(m_title, 1);
        m_all->insertLayout(0, m_head);
        m_all->setContentsMargins(metrics::cardPadding, 12, metrics::cardPadding, metrics::cardPadding);
    }
    return m_head;
}

void Card::setTitle(const QString &title)
{
    head();
    m_title->setText(title);
}

void Card::setNote(const QString &note)
{
    head();
    if (!m_note) {
        m_note = new Label(TextStyle::Caption, Role::Text3, this);
        m_note->setElided(true);
        m_all->insertWidget(1, m_note);
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), metrics::radiusCard, theme()[Role::Surface], theme()[Role::Border]);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme()[Role::Border]);
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconWidget(this))
    , m_sentence(new Label(TextStyle::Body, Role::Text2, this))
    , m_button(makeButton(ButtonKind::Primary, QString(), {}, this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(480);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    auto *sentence = new QHBoxLayout; // no alignment: the height shall follow the width
    sentence->addStretch(1);
    sentence->addWidget(m_sentence, 100);
    sentence->addStretch(1);
    layout->addLayout(sentence);
    layout->addSpacing(12);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::asked);
}

void EmptyState::setWords(const QString &icon, const QString &sentence, const QString &button)
{
    static_cast<IconWidget *>(m_icon)->setName(icon);
    m_sentence->setText(sentence);
    // A wrapped label has no width of its own: room for one line where that is short.
    m_sentence->setMinimumWidth(std::min(480, m_sentence->fontMetrics().horizontalAdvance(sentence) + 8));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Chip::setSegmentColour(int index)
{
    m_segmentColour = index;
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setFocusPolicy(removable ? Qt::TabFocus : Qt::NoFocus);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics words(fontOf(TextStyle::Caption));
    int width = 2 * chipPadding + words.horizontalAdvance(m_words) + 1;
    width += m_icon.isEmpty() ? 0 : chipIcon + chipGap;
    width += m_segmentColour < 0 ? 0 : chipSquare + chipGap;
    width += m_removable ? chipCross + chipGap : 0;
    return {width, m_removable ? metrics::controlMini + 2 : metrics::chip};
}

QRect Chip::crossRect() const
{
    return {width() - chipPadding - chipCross, (height() - chipCross) / 2, chipCross, chipCross};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    const ToneRow &tone = tones[static_cast<std::size_t>(m_tone)];
    QPainter painter(this);
    drawBox(painter, rect(), height() / 2.0, colours[tone.fill], {});
    int x = chipPadding;
    if (m_segmentColour >= 0) {
        drawSegmentSquare(painter, QPointF(x, (height() - chipSquare) / 2.0), m_segmentColour);
        x += chipSquare + chipGap;
    }
    if (!m_icon.isEmpty()) {
        drawIcon(painter, QRectF(x, (height() - chipIcon) / 2.0, chipIcon, chipIcon), m_icon, colours[tone.words]);
        x += chipIcon + chipGap;
    }
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(colours[tone.words]);
    const QRect words(x, 0, width() - x - chipPadding - (m_removable ? chipCross + chipGap : 0), height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));
    if (m_removable)
        drawIcon(painter, crossRect(), QStringLiteral("close"), colours[tone.words]);
    if (hasFocus())
        drawFocusRing(painter, rect(), height() / 2.0);
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    if (m_removable && crossRect().adjusted(-6, -6, 6, 6).contains(event->pos()))
        emit removed();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit removed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace dilim::ui
