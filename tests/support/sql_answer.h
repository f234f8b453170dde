// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/library.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

struct sqlite3;

namespace dilim::test {

/// The database that `export --sqlite` writes of a snapshot, with lots and with the derived fields of the library, to
/// ask for customers by SQL. REGEXP is there, in the syntax of QRegularExpression. The snapshot outlives it. What goes
/// wrong is a mistake of the test and ends the program.
class SqlAnswer
{
public:
    explicit SqlAnswer(const columns::Snapshot &snapshot, const rules::Library &library = {});

    /// The customers of a query of numbers of customers, such as `rules::ruleSql` writes.
    [[nodiscard]] columns::Bitmap customers(const std::string &query) const;

private:
    struct Close {
        void operator()(sqlite3 *database) const;
    };

    std::size_t m_customers = 0;
    QTemporaryDir m_folder;
    std::unique_ptr<sqlite3, Close> m_database;
};

} // namespace dilim::test
