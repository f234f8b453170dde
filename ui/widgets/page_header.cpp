// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

#include <QPainter>
#include <QVBoxLayout>

namespace dilim::ui {

/// The colour of the segment that a page is about.
class SegmentSquare : public QWidget
{
public:
    explicit SegmentSquare(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(14, 14);
        hide();
    }
    void setColour(int index)
    {
        m_index = index;
        setVisible(index >= 0);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.scale(1.4, 1.4);
        if (m_index >= 0)
            drawSegmentSquare(painter, QPointF(0, 0), m_index);
    }

private:
    int m_index = -1;
};

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_square(new SegmentSquare(this))
    , m_title(new Label(TextStyle::PageTitle, Role::Text, this))
    , m_subtitle(new Label(TextStyle::Caption, Role::Text3, this))
    , m_actions(new QHBoxLayout)
{
    setFixedHeight(metrics::pageHeader);
    m_title->setElided(true);
    m_subtitle->setElided(true);
    auto *titleLine = new QHBoxLayout;
    titleLine->setSpacing(8);
    titleLine->addWidget(m_square);
    titleLine->addWidget(m_title, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addLayout(titleLine);
    words->addWidget(m_subtitle);
    words->addStretch();
    m_actions->setSpacing(metrics::controlGap);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    layout->addLayout(words, 1);
    layout->addLayout(m_actions);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHeader::setSegmentColour(int index)
{
    m_square->setColour(index);
}

} // namespace dilim::ui
