// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/overviews.h"
#include "ui/rule_editor/palette_entries.h"

#include <QFrame>

#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace dilim::ui {

class EntryDelegate;
class PalettePreview;

/// Everything a condition can ask about, on shelves and searchable in any language: a child of the window that lies
/// over it, below the button that opened it, or above where there is no room.
class FieldPalette : public QFrame
{
    Q_OBJECT
public:
    /// `overviews` is not owned and outlives the palette.
    FieldPalette(Overviews &overviews, QWidget *window);
    void setState(const StatePtr &state);
    void openAt(QWidget *button);

signals:
    void chosen(const dilim::rules::Condition &condition);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // of the search and of the application while open
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void fillShelves();
    void fillEntries();
    void showPreview();
    void addChosen();
    [[nodiscard]] const PaletteEntry *current() const;
    [[nodiscard]] bool moveWithKey(int key);

    Overviews &m_overviews;
    StatePtr m_state;
    std::vector<PaletteEntry> m_entries;
    QLineEdit *m_search = nullptr;
    QPushButton *m_withData = nullptr;
    QListWidget *m_shelves = nullptr, *m_list = nullptr;
    EntryDelegate *m_delegate = nullptr;
    PalettePreview *m_preview = nullptr;
};

} // namespace dilim::ui
