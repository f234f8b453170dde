// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "ingest/dialects/classes.h"
#include "ingest/readers/code_pages.h"

#include <algorithm>

namespace dilim::dialects {
namespace {

bool isAscii(const std::string &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

GeneratedFile inEncoding(Draw &draw, const char *encoding, Language language)
{
    Plan plan = anyPlan(draw);
    plan.look.language = language;
    plan.style.encoding = encoding;
    return written(tableOf(plan, draw), plan);
}

GeneratedFile utf8(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    plan.style.byteOrderMark = variant % 2 == 0;
    return written(tableOf(plan, draw), plan);
}

GeneratedFile utf16(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    plan.style.encoding = variant % 2 == 0 ? "UTF-16LE" : "UTF-16BE";
    plan.style.byteOrderMark = variant % 4 < 2;
    return written(tableOf(plan, draw), plan);
}

GeneratedFile windows1254(Draw &draw, int)
{
    return inEncoding(draw, "windows-1254", Language::Turkish);
}

GeneratedFile ibm857(Draw &draw, int)
{
    return inEncoding(draw, "IBM857", Language::Turkish);
}

/// Western names: mostly letters that windows-1254 has in the same places, then every spelling of these is right; in
/// every third file also letters that it lacks.
GeneratedFile windows1252(Draw &draw, int variant)
{
    static const std::vector<std::string> cities = {"Žilina", "Šibenik", "Þingeyri", "Hafnarfjörður", "Reykjavík"};
    Plan plan = anyPlan(draw);
    plan.look.language = Language::English;
    plan.style.encoding = "windows-1252";
    Table table = tableOf(plan, draw);
    const std::size_t city = plan.ofCustomers ? 4 : 3;
    for (Row &row : table.rows) {
        if (variant % 3 == 2)
            row[city] = cell(draw.of(cities));
    }
    GeneratedFile file = written(table, plan, variant % 3 == 2 ? "letters-of-its-own" : "letters-of-both");
    if (variant % 3 != 2)
        file.truth.encodings.emplace_back("windows-1254");
    if (isAscii(file.bytes))
        file.truth.encodings.emplace_back("UTF-8");
    return file;
}

GeneratedFile windows1251(Draw &draw, int variant)
{
    static const std::vector<std::string> first = {"Иван", "Ольга", "Сергей", "Анна", "Дмитрий", "Елена", "Фёдор"};
    static const std::vector<std::string> last = {"Петров", "Иванова", "Смирнов", "Кузнецова", "Соколов", "Эйхе"};
    static const std::vector<std::string> cities = {"Москва", "Баку", "Казань", "Сочи", "Ялта", "Санкт-Петербург"};
    static const std::vector<std::string> headers = {"Номер клиента", "Имя",         "Почта", "Телефон",
                                                     "Город",         "Дата записи", "Сумма", "Заметки"};
    Plan plan = anyPlan(draw);
    plan.ofCustomers = true;
    plan.look.language = Language::English;
    plan.style.encoding = "windows-1251";
    Table table = tableOf(plan, draw);
    for (Row &row : table.rows) {
        row[nameColumn] = cell(draw.of(first) + ' ' + draw.of(last));
        row[4] = cell(draw.of(cities));
        row[remarkOfCustomer] = cell(draw.percent(50) ? "Постоянный клиент" : "Звонить утром, до обеда");
    }
    for (std::size_t c = 0; c < headers.size() && variant % 2 == 1; ++c)
        table.columns[c].header = headers[c];
    return written(table, plan, variant % 2 == 1 ? "russian-headers" : "english-headers");
}

/// Taken for windows-1252, for Latin 1 or for windows-1254 by a program that wrote it as UTF-8 once more.
GeneratedFile utf8Twice(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    plan.look.language = Language::Turkish;
    plan.look.rows = std::max(plan.look.rows, 12);
    GeneratedFile file = written(tableOf(plan, draw), plan);
    constexpr const char *names[] = {"windows-1252", "", "windows-1254"};
    const ingest::CodePage *page = ingest::codePage(names[variant % 3]);
    std::string twice = variant % 2 == 0 ? "\xEF\xBB\xBF" : "";
    for (const char c : file.bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const char32_t letter = page && byte >= 0x80 ? (*page)[byte - 0x80U] : byte;
        appendUtf8(twice, letter == 0xfffd ? byte : letter); // as programs do with bytes that have no character
    }
    file.bytes = twice;
    file.truth.encodings = {"UTF-8 twice"};
    file.parameters += std::string(" twice-by=") + (page ? names[variant % 3] : "latin-1");
    return file;
}

GeneratedFile controls(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    const Table table = tableOf(plan, draw);
    GeneratedFile file = written(table, plan);
    const std::vector<std::string> dropped = variant % 2 == 0
        ? std::vector<std::string>{std::string(1, '\0')}
        : std::vector<std::string>{"\x01", "\x1F", std::string(1, '\0'), "\x02"};
    const std::size_t headerEnd = file.bytes.find('\n');
    const int count = draw.between(1, 3 + static_cast<int>(table.rows.size() / 10));
    for (int i = 0; i < count; ++i) {
        std::size_t at = headerEnd + 1 + draw.below(file.bytes.size() - headerEnd - 1);
        while (at > 0 && (static_cast<unsigned char>(file.bytes[at]) & 0xc0U) == 0x80)
            --at; // not inside a character
        file.bytes.insert(at, draw.of(dropped));
    }
    if (variant % 4 == 2)
        file.bytes += std::string(512, '\0'); // room that was never written
    file.parameters += " controls=" + std::to_string(count) + (variant % 4 == 2 ? " tail-of-nuls" : "");
    return file;
}

/// Exports put one behind another, each with its byte order mark, the later ones with or without their header.
GeneratedFile joinedFiles(Draw &draw, int variant)
{
    Plan plan = anyPlan(draw);
    plan.look.rows = std::max(plan.look.rows, 12);
    plan.style.byteOrderMark = true;
    const Table table = tableOf(plan, draw);
    const std::size_t parts = 2 + draw.below(3);
    FileWriter writer(table, plan.style);
    const std::string mark = "\xEF\xBB\xBF";
    std::vector<std::string> headers;
    for (const Column &column : table.columns)
        headers.push_back(column.header);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const bool begins = row % (table.rows.size() / parts) == 0 && row > 0;
        if (row == 0)
            writer.header();
        if (begins && variant % 2 == 0)
            writer.line(mark + writer.joined(headers));
        if (begins && variant % 2 == 1)
            writer.rawRow(mark + writer.joined(table.rows[row]), table.rows[row]);
        else
            writer.row(table.rows[row]);
    }
    return writer.take(described(plan) + " parts=" + std::to_string(parts)
                       + (variant % 2 == 0 ? " with-headers" : " without-headers"));
}

constexpr DialectClass classes[] = {
    {"UTF-8 with and without mark", utf8},
    {"UTF-16 with and without mark", utf16},
    {"windows-1254", windows1254},
    {"windows-1252", windows1252},
    {"windows-1251", windows1251},
    {"code page 857", ibm857},
    {"UTF-8 encoded twice", utf8Twice},
    {"NULs and control characters", controls},
    {"byte order marks in the middle", joinedFiles},
};

} // namespace

std::span<const DialectClass> encodingClasses()
{
    return classes;
}

} // namespace dilim::dialects
