// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/preview.h"
#include "ui/import/stored_text.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <vector>

namespace dilim::ui {

/// The first rows of a file: as they will be stored, or as they stand in the file.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Form : std::uint8_t { Stored, InFile };
    enum Roles : int {
        UnreadRole = Qt::UserRole + 1, // id of the reason why the cell cannot be read; else empty
        EmptyRole, // nothing is stored for the cell
        SkippedRole, // its column is not imported
    };

    explicit PreviewModel(QObject *parent = nullptr);
    void setPreview(std::optional<ingest::Preview> preview, const StoredWords &words);
    void setForm(Form form);
    void setOnlyProblems(bool only);
    [[nodiscard]] int unreadCells() const { return static_cast<int>(m_unread.size()); }
    /// The cell as it stands in the file; dots where it is personal and not imported.
    [[nodiscard]] QString rawText(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void chooseRows();
    [[nodiscard]] bool isHidden(std::size_t column) const;
    [[nodiscard]] QString shownText(std::size_t row, std::size_t column) const;
    [[nodiscard]] fields::ValueType typeOf(std::size_t column) const;

    std::optional<ingest::Preview> m_preview;
    StoredWords m_words;
    Form m_form = Form::Stored;
    bool m_onlyProblems = false;
    std::vector<std::size_t> m_rows; // of the preview, shown ones
    QHash<QPair<int, int>, QString> m_unread; // (row, column) -> reason
};

} // namespace dilim::ui
