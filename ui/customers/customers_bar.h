// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workspace_state.h"

#include <QWidget>

#include <string>
#include <vector>

class QLineEdit;
class QMenu;
class QPushButton;

namespace dilim::ui {

class Chip;

/// Above the table of customers: search, the segment that filters, and the menus of segments and columns.
class CustomersBar : public QWidget
{
    Q_OBJECT
public:
    explicit CustomersBar(QWidget *parent = nullptr);

    void setState(const StatePtr &state);
    /// Empty: none. Unknown names leave no chip.
    void setSegment(const std::string &name);
    /// Nobody can choose another segment here.
    void hideSegments();
    /// Words of a filter that is no segment.
    void setFilterWords(const QString &words);
    void setColumns(const std::vector<std::string> &available, const std::vector<std::string> &shown);
    [[nodiscard]] QString words() const;
    void setWords(const QString &words); // says nothing
    enum class Saving : std::uint8_t { Absent, Offered };
    /// Where there is nobody there is nothing to save.
    void offerSaving(Saving saving);

signals:
    void wordsChanged();
    void segmentChosen(const std::string &name); // empty: removed
    void columnsChosen(const std::vector<std::string> &shown);
    void savingWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void chooseSegment(std::size_t index);
    void removeSegment();
    void toggleColumn(const std::string &id);
    void fitSaving();
    void retranslate();

    StatePtr m_state;
    bool m_choosesSegments = true;
    std::vector<std::string> m_available, m_shown;
    QLineEdit *m_search = nullptr;
    Chip *m_segment = nullptr;
    QPushButton *m_filter = nullptr, *m_columns = nullptr, *m_save = nullptr;
    QMenu *m_segments = nullptr, *m_columnMenu = nullptr;
};

} // namespace dilim::ui
