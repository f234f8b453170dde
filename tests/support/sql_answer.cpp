// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sql_answer.h"

#include "fields/standard_fields.h"
#include "rules/lots.h"
#include "store/export_sqlite.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>

#include <sqlite3.h>

namespace dilim::test {
namespace {

store::ExportExtras extrasOf(const columns::Snapshot &snapshot, const rules::Library &library)
{
    store::ExportExtras extras;
    extras.lots = rules::lotsOf(snapshot);
    if (!library.derived)
        return extras;
    for (const fields::Field &field : fields::standardFields()) {
        if (!field.derived || field.entity != fields::Entity::Customer || snapshot.column(field.id))
            continue;
        if (const columns::Column *column = library.derived(field))
            extras.derived.push_back({&field, column});
    }
    return extras;
}

QString textOf(sqlite3_value *value)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
}

/// regexp(pattern, text): what "text REGEXP pattern" calls.
void regexp(sqlite3_context *context, int, sqlite3_value **arguments)
{
    static QHash<QString, QRegularExpression> patterns;
    if (sqlite3_value_type(arguments[1]) == SQLITE_NULL)
        return;
    const QString text = textOf(arguments[0]);
    auto pattern = patterns.find(text);
    if (pattern == patterns.end())
        pattern = patterns.insert(text, QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption));
    sqlite3_result_int(context, pattern->match(textOf(arguments[1])).hasMatch() ? 1 : 0);
}

} // namespace

void SqlAnswer::Close::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}

SqlAnswer::SqlAnswer(const columns::Snapshot &snapshot, const rules::Library &library)
    : m_customers(snapshot.customerCount())
{
    const std::string path = m_folder.filePath(QStringLiteral("export.sqlite")).toStdString();
    Progress progress;
    if (const auto done = store::exportSqlite(snapshot, {}, extrasOf(snapshot, library), path, progress); !done)
        qFatal("%s", done.error().code.c_str());
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    m_database.reset(database);
    sqlite3_create_function(database, "regexp", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, regexp, nullptr,
                            nullptr);
}

columns::Bitmap SqlAnswer::customers(const std::string &query) const
{
    sqlite3 *database = m_database.get();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, query.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s in:\n%s", sqlite3_errmsg(database), query.c_str());
    columns::Bitmap customers(m_customers);
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement))
        customers.set(static_cast<std::size_t>(sqlite3_column_int64(statement, 0)) - 1);
    if (code != SQLITE_DONE)
        qFatal("%s in:\n%s", sqlite3_errmsg(database), query.c_str());
    sqlite3_finalize(statement);
    return customers;
}

} // namespace dilim::test
