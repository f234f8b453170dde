// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/workbook.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include <zip.h>

#include <map>
#include <string>
#include <vector>

namespace dilim::workbook {

using Parts = std::map<std::string, std::string>; // content by name

/// Archives made for a test, in a folder that goes with it.
class MadeWorkbooks
{
public:
    std::string zip(const Parts &parts) const
    {
        const std::string path = m_folder.filePath(QStringLiteral("made.xlsx")).toStdString();
        int code = 0;
        zip_t *archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
        if (!archive)
            qFatal("cannot make %s", path.c_str());
        for (const auto &[name, content] : parts) {
            zip_source_t *source = zip_source_buffer(archive, content.data(), content.size(), 0);
            if (zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) < 0)
                qFatal("cannot add %s", name.c_str());
        }
        if (zip_close(archive) != 0)
            qFatal("cannot write %s", path.c_str());
        return path;
    }

    /// An Office Open XML workbook of one sheet, with the elements of its rows, and more parts.
    std::string xlsx(const std::string &rows, const Parts &more = {}) const { return zip(xlsxParts(rows, more)); }

    static Parts xlsxParts(const std::string &rows, const Parts &more = {})
    {
        Parts parts = {
            {"[Content_Types].xml", "<Types/>"},
            {"_rels/.rels",
             R"(<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
            {"xl/workbook.xml", R"(<workbook><sheets><sheet name="One" r:id="r1" xmlns:r="r"/></sheets></workbook>)"},
            {"xl/_rels/workbook.xml.rels",
             R"(<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/other.xml"/>)"
             R"(<Relationship Id="r2" Type="x/styles" Target="styles.xml"/>)"
             R"(<Relationship Id="r3" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>)"},
            {"xl/worksheets/other.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
        for (const auto &[name, content] : more)
            parts[name] = content;
        return parts;
    }

    std::string ods(const std::string &tables) const
    {
        return zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                    {"content.xml",
                     R"(<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">)"
                     R"(<office:automatic-styles><style:style style:name="ta2">)"
                     R"(<style:table-properties table:display="false"/></style:style></office:automatic-styles>)"
                     "<office:body><office:spreadsheet>"
                         + tables + "</office:spreadsheet></office:body></office:document-content>"}});
    }

private:
    QTemporaryDir m_folder;
};

struct ReadRow {
    std::uint64_t number = 0;
    std::vector<std::string> cells{};
    friend bool operator==(const ReadRow &, const ReadRow &) = default;
};

struct ReadBook {
    std::vector<Sheet> sheets{};
    std::vector<ReadRow> rows{}; // of the wanted sheet
    Error error{}; // code is empty if all went well

    /// "1: a | b" a line.
    [[nodiscard]] std::string text() const
    {
        std::string result = error.code.empty() ? "" : error.code + "\n";
        for (const ReadRow &row : rows) {
            result += std::to_string(row.number) + ":";
            for (const std::string &cell : row.cells)
                result += " " + cell + " |";
            result += "\n";
        }
        return result;
    }
};

inline ReadBook readBookAt(const std::string &path, std::size_t sheet = 0)
{
    ReadBook result;
    Progress progress;
    auto book = Workbook::open(path, progress);
    if (!book) {
        result.error = book.error();
        return result;
    }
    result.sheets = (*book)->sheets();
    const auto take = [&result](std::uint64_t number, std::span<const std::string> cells) -> Result<void> {
        result.rows.push_back({number, {cells.begin(), cells.end()}});
        return {};
    };
    if (const Result<void> read = (*book)->read(sheet, take, progress); !read)
        result.error = read.error();
    return result;
}

} // namespace dilim::workbook
