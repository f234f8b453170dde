// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "ui/charts/chart_hits.h"
#include "ui/widgets/accessible_parts.h"

#include <QWidget>

#include <vector>

namespace dilim::ui {

class TableSaving;

/// A chart on the screen. The mark under the pointer, or under the arrows of the keyboard, says its numbers in a box; a
/// click or Enter chooses it. Its menu copies, saves and shows it as a table.
class ChartView : public QWidget, public HasAccessibleParts
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    void setSpec(const charts::ChartSpec &spec);
    [[nodiscard]] const charts::ChartSpec &spec() const { return m_spec; }
    /// The marks that are outlined, as markChosen() names them.
    struct MarkPlace {
        int series = 0;
        int index = 0;
        friend bool operator==(const MarkPlace &, const MarkPlace &) = default;
    };
    void setChosen(const std::vector<MarkPlace> &marks);
    /// In the order of the keyboard; rectangles in pixels of the widget.
    [[nodiscard]] const std::vector<ChartHit> &marks() const { return m_marks; }
    /// Index in marks() of the mark under the keyboard; -1: none yet.
    [[nodiscard]] int cursor() const { return m_cursor; }
    [[nodiscard]] bool isChosen(const ChartHit &mark) const;

    [[nodiscard]] Roles accessibleRoles() const override { return {QAccessible::Chart, QAccessible::Graphic}; }
    [[nodiscard]] int accessiblePartCount() const override;
    [[nodiscard]] AccessiblePart accessiblePart(int index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    void copyPicture() const;
    void copyTable() const;
    void askSavePicture();
    void askSaveDrawing();
    void askSaveTable();
    void showTable();

signals:
    void markChosen(int series, int index); // by a person

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void placeMarks();
    [[nodiscard]] int markAt(const QPointF &place) const;
    [[nodiscard]] int afterKey(int key) const;
    void setCursorMark(int mark);
    void setHovered(int mark);
    [[nodiscard]] QString proposedFile(const QString &ending) const;
    void tellOf(bool saved, const QString &path);

    TableSaving *m_saving = nullptr;
    charts::ChartSpec m_spec;
    std::vector<ChartHit> m_marks;
    std::vector<MarkPlace> m_chosen;
    int m_hovered = -1;
    int m_cursor = -1;
    bool m_byKeyboard = false; // the keyboard came last: its place is shown
};

} // namespace dilim::ui
