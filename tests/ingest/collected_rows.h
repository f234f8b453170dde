// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/decimal.h"
#include "columns/column.h"
#include "ingest/readers/input_file.h"
#include "ingest/report.h"
#include "ingest/run.h"

#include <QFile>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace dilim::tests {

/// A sink that keeps everything as text: numbers in their shortest form, days and moments in ISO, lists joined by '|',
/// nothing as "~". Two readings are the same if their rows are.
class CollectedRows : public ingest::RowSink
{
public:
    Result<void> begin(const ingest::ImportPlan &newPlan) override
    {
        plan = newPlan;
        rows.clear();
        lines.clear();
        issues.clear();
        ++begins;
        return {};
    }
    Result<void> append(ingest::RecordBatch batch) override
    {
        if (batch.columns.size() != plan.columns.size())
            return Error{"test.columns", {std::to_string(batch.columns.size())}};
        for (std::size_t row = 0; row < batch.rows; ++row) {
            std::vector<std::string> cells;
            for (std::size_t c = 0; c < plan.columns.size(); ++c)
                cells.push_back(cellText(batch.columns[c], plan.columns[c].type, row));
            rows.push_back(std::move(cells));
        }
        lines.insert(lines.end(), batch.lines.begin(), batch.lines.end());
        for (const ingest::RowIssue &issue : batch.issues)
            issues.push_back(std::to_string(issue.line) + ' ' + std::to_string(issue.column) + ' ' + issue.reason + ' '
                             + issue.text);
        ++batches;
        return {};
    }

    /// Values of the column that feeds a field, one after another, divided by ", ".
    [[nodiscard]] std::string column(const std::string &field) const
    {
        for (std::size_t c = 0; c < plan.columns.size(); ++c) {
            for (const std::string &id : plan.columns[c].fields) {
                if (id == field)
                    return joined(c);
            }
        }
        return "no such field";
    }

    ingest::ImportPlan plan{};
    std::vector<std::vector<std::string>> rows{};
    std::vector<std::uint64_t> lines{};
    std::vector<std::string> issues{};
    int begins = 0;
    int batches = 0;

private:
    [[nodiscard]] std::string joined(std::size_t c) const
    {
        std::string text;
        for (const std::vector<std::string> &row : rows)
            text += (text.empty() ? "" : ", ") + row[c];
        return text;
    }

    static std::string cellText(const ingest::BatchColumn &column, fields::ValueType type, std::size_t row)
    {
        if (const auto *numbers = std::get_if<ingest::Integers>(&column))
            return integerText(numbers->values.at(row), numbers->scale, type);
        if (const auto *texts = std::get_if<ingest::Texts>(&column)) {
            const std::string text(texts->at(row));
            return text.empty() ? "~" : text;
        }
        if (const auto *words = std::get_if<ingest::Words>(&column)) {
            const std::string &word = words->words.at(words->codes.at(row));
            return word.empty() ? "~" : word;
        }
        const auto &list = std::get<ingest::WordLists>(column);
        std::string text;
        for (std::size_t i = row == 0 ? 0 : list.ends.at(row - 1); i < list.ends.at(row); ++i)
            text += (text.empty() ? "" : "|") + list.words.at(list.codes.at(i));
        return text.empty() ? "~" : text;
    }

    static std::string integerText(std::int64_t value, std::uint8_t scale, fields::ValueType type)
    {
        if (value == columns::missingInteger)
            return "~";
        switch (type) {
        case fields::ValueType::Date:
            return isoDate(Date{static_cast<std::int32_t>(value)});
        case fields::ValueType::Moment:
            return isoMoment(Moment{scale == 0 ? value * 1000 : value});
        case fields::ValueType::YesNo:
            return value != 0 ? "yes" : "no";
        default:
            return decimalText({value, scale});
        }
    }
};

/// A file with these bytes that goes away with the test.
class TextFile
{
public:
    explicit TextFile(std::string_view bytes, const char *name = "input.csv")
        : m_path(m_folder.filePath(QString::fromLatin1(name)))
    {
        QFile file(m_path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    }
    [[nodiscard]] std::string path() const { return m_path.toStdString(); }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// The hash of bytes that come in one piece.
inline QByteArray hashOfBytes(const QByteArray &bytes)
{
    ingest::BytesHash hash;
    hash.add(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return QByteArray::fromStdString(hash.hex());
}

inline Result<ingest::Preview> previewOf(const std::string &path, const ingest::Hints &hints)
{
    Progress progress;
    return ingest::preview(path, hints, progress);
}

/// Reads bytes as if they were a file, with the hints and settings given.
inline Result<ingest::ReadReport> readText(std::string_view bytes, const ingest::Hints &hints, CollectedRows &rows,
                                           const ingest::RunSettings &settings = {})
{
    const TextFile file(bytes);
    Progress progress;
    return ingest::runWith(file.path(), hints, settings, rows, progress);
}

} // namespace dilim::tests
