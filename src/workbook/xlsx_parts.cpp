// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/xlsx_parts.h"

#include "base/text_fold.h"
#include "workbook/xml_stream.h"

#include <charconv>

namespace dilim::workbook {
namespace {

std::string_view lastWord(std::string_view type)
{
    return type.substr(type.rfind('/') + 1);
}

std::string_view folderOf(std::string_view part)
{
    const std::size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : part.substr(0, slash + 1);
}

unsigned numberOr(std::string_view text, unsigned otherwise)
{
    unsigned value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool isTrue(std::string_view value)
{
    return value == "1" || value == "true" || value == "on";
}

class Relations : public XmlHandler
{
public:
    explicit Relations(std::string_view folder)
        : m_folder(folder)
    {
    }
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || asciiLower(attributes.value("TargetMode")) == "external")
            return;
        found[std::string(attributes.value("Id"))] = {std::string(lastWord(attributes.value("Type"))),
                                                      resolvedPart(m_folder, attributes.value("Target"))};
    }
    void end(std::string_view) override { }
    void text(std::string_view) override { }

    std::map<std::string, Relation> found{};

private:
    std::string_view m_folder;
};

class Book : public XmlHandler
{
public:
    explicit Book(const std::map<std::string, Relation> &relations)
        : m_relations(relations)
    {
    }
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr" && isTrue(attributes.value("date1904")))
            book.dates = DateSystem::From1904;
        if (name != "sheet")
            return;
        const auto relation = m_relations.find(std::string(attributes.value("id")));
        if (relation == m_relations.end() || relation->second.type != "worksheet")
            return; // a chart sheet
        const std::string_view state = attributes.value("state");
        book.sheets.push_back({{std::string(attributes.value("name")), state == "hidden" || state == "veryHidden"},
                               relation->second.target});
    }
    void end(std::string_view) override { }
    void text(std::string_view) override { }

    XlsxBook book{};

private:
    const std::map<std::string, Relation> &m_relations;
};

class Styles : public XmlHandler
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt")
            m_codes[numberOr(attributes.value("numFmtId"), 0)] = formatOfCode(attributes.value("formatCode"));
        else if (name == "cellXfs")
            m_inCells = true;
        else if (name == "xf" && m_inCells)
            m_ids.push_back(numberOr(attributes.value("numFmtId"), 0));
    }
    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCells = false;
    }
    void text(std::string_view) override { }

    [[nodiscard]] std::vector<NumberFormat> formats() const
    {
        std::vector<NumberFormat> result;
        for (const unsigned id : m_ids) {
            const auto code = m_codes.find(id);
            result.push_back(code == m_codes.end() ? builtInFormat(id) : code->second);
        }
        return result;
    }

private:
    std::map<unsigned, NumberFormat> m_codes;
    std::vector<unsigned> m_ids; // by style
    bool m_inCells = false;
};

/// Runs of rich text are joined; what stands above letters to help reading them (rPh) is left out.
class Strings : public XmlHandler
{
public:
    explicit Strings(SharedStrings &strings)
        : m_strings(strings)
    {
    }
    void start(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_text.clear();
        else if (name == "rPh")
            ++m_phonetic;
        m_inText = name == "t" && m_phonetic == 0;
    }
    void end(std::string_view name) override
    {
        m_inText = false;
        if (name == "rPh")
            --m_phonetic;
        if (name == "si" && !m_strings.add(unescaped(m_text)))
            stop({"workbook.too_large", {"strings"}});
    }
    void text(std::string_view letters) override
    {
        if (!m_inText)
            return;
        m_text += letters;
        if (m_text.size() > maxCellBytes)
            stop({"workbook.too_large", {"cell"}});
    }

private:
    SharedStrings &m_strings;
    std::string m_text;
    int m_phonetic = 0;
    bool m_inText = false;
};

Result<void> readPart(ZipArchive &archive, const std::string &name, XmlHandler &handler, Progress &progress)
{
    Result<ZipPart> part = archive.part(name);
    return part ? parseXml(*part, archive.path(), handler, progress) : Result<void>(part.error());
}

} // namespace

std::string resolvedPart(std::string_view folder, std::string_view target)
{
    std::string path = target.starts_with('/') ? std::string(target.substr(1)) : std::string(folder).append(target);
    std::vector<std::string> steps;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t slash = std::min(path.find('/', from), path.size());
        std::string step = path.substr(from, slash - from);
        if (step == ".." && !steps.empty())
            steps.pop_back();
        else if (step != ".." && step != "." && !step.empty())
            steps.push_back(std::move(step));
        from = slash + 1;
    }
    std::string result;
    for (const std::string &step : steps)
        result += (result.empty() ? "" : "/") + step;
    return result;
}

Result<std::map<std::string, Relation>> relationsOf(ZipArchive &archive, const std::string &part, Progress &progress)
{
    const std::string folder(folderOf(part));
    const std::string name = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    Relations relations(folder);
    if (!archive.has(name))
        return relations.found;
    if (Result<void> read = readPart(archive, name, relations, progress); !read)
        return read.error();
    return std::move(relations.found);
}

Result<XlsxBook> readBook(ZipArchive &archive, Progress &progress)
{
    const auto roots = relationsOf(archive, "", progress);
    if (!roots)
        return roots.error();
    std::string part = "xl/workbook.xml";
    for (const auto &[id, relation] : *roots) {
        if (relation.type == "officeDocument")
            part = relation.target;
    }
    if (part.ends_with(".bin") && archive.has(part))
        return Error{"workbook.binary", {archive.path()}};
    if (!archive.has(part))
        return Error{"workbook.none", {archive.path()}};
    const auto relations = relationsOf(archive, part, progress);
    if (!relations)
        return relations.error();
    Book reading(*relations);
    if (Result<void> read = readPart(archive, part, reading, progress); !read)
        return read.error();
    for (const auto &[id, relation] : *relations) {
        if (relation.type == "styles" && archive.has(relation.target))
            reading.book.styles = relation.target;
        if (relation.type == "sharedStrings" && archive.has(relation.target))
            reading.book.sharedStrings = relation.target;
    }
    return std::move(reading.book);
}

Result<std::vector<NumberFormat>> readStyles(ZipArchive &archive, const std::string &part, Progress &progress)
{
    Styles styles;
    if (part.empty())
        return styles.formats();
    if (Result<void> read = readPart(archive, part, styles, progress); !read)
        return read.error();
    return styles.formats();
}

Result<SharedStrings> SharedStrings::read(ZipArchive &archive, const std::string &part, Progress &progress)
{
    SharedStrings strings;
    if (part.empty())
        return strings;
    Strings reading(strings);
    if (Result<void> read = readPart(archive, part, reading, progress); !read)
        return read.error();
    return strings;
}

std::string_view SharedStrings::at(std::size_t index) const
{
    if (index >= m_ends.size())
        return {};
    const std::uint64_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_bytes).substr(begin, m_ends[index] - begin);
}

bool SharedStrings::add(std::string_view text)
{
    if (m_ends.size() == maxSharedStrings)
        return false;
    m_bytes += text;
    m_ends.push_back(m_bytes.size());
    return true;
}

} // namespace dilim::workbook
