// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verified_copy.h"

#include "base/durable_file.h"
#include "store/migrate.h"

#include <filesystem>
#include <system_error>

namespace dilim::store {
namespace {

Result<void> makeCopy(Connection &connection, const std::string &path)
{
    if (const Result<void> made = createPrivateFile(path); !made) // VACUUM INTO takes an empty file
        return made;
    if (const Result<void> copied = connection.copyTo(path); !copied)
        return copied;
    const Result<std::unique_ptr<Connection>> copy = Connection::open(path, Connection::Access::ReadOnly);
    if (!copy)
        return copy.error();
    const Result<std::string> integrity = integrityOf(**copy);
    if (!integrity)
        return integrity.error();
    return *integrity == "ok" ? Result<void>{} : Error{"workspace.damaged", {path, *integrity}};
}

} // namespace

Result<void> copyVerified(Connection &connection, const std::string &target)
{
    const std::string partial = freeNameBeside(target, ".partial");
    Result<void> made = makeCopy(connection, partial);
    if (made)
        return finishFile(partial, target);
    std::error_code ignored;
    std::filesystem::remove(partial, ignored);
    return made;
}

} // namespace dilim::store
