// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "ui/pages/reports/report_answer.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace dilim::ui {

/// The pages of a report as they will be printed, below each other on a desk. Only pages that are seen are painted.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Zoom : std::uint8_t { PageWidth, OnePage, TwoPages };

    explicit PagePreview(QWidget *parent = nullptr);
    void setPages(const PagesPtr &pages, report::Paper paper);
    void setZoom(Zoom zoom);
    [[nodiscard]] int pageCount() const;
    /// The one that is seen most; -1 without pages.
    [[nodiscard]] int currentPage() const;
    void showPage(int index);
    /// Where a page stands in the viewport.
    [[nodiscard]] QRect pageRect(int index) const;

signals:
    void pageChanged(); // another current page, or another number of pages

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int columns() const;
    [[nodiscard]] int rowTop(int row) const; // from the top of all pages
    void layOutPages();
    void tellPage();
    const QPixmap &picture(int index);

    PagesPtr m_pages;
    report::Paper m_paper = report::Paper::A4;
    Zoom m_zoom = Zoom::PageWidth;
    double m_scale = 1.0; // logical pixels of a point
    QSize m_pageSize;
    QCache<int, QPixmap> m_pictures;
    int m_told = -1;
};

} // namespace dilim::ui
