// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/read_snapshot.h"

#include "store/currency_rates.h"
#include "store/customer_keys.h"
#include "store/edits.h"
#include "store/fact_origins.h"
#include "store/import_rows.h"
#include "store/imports.h"
#include "store/ledger.h"
#include "store/lookup_columns.h"
#include "store/merge_snapshot.h"
#include "store/settings.h"

namespace dilim::store {
namespace {

Result<columns::Snapshot> emptySnapshot(WorkspaceFile &file)
{
    columns::Snapshot snapshot;
    const auto version = contentVersion(file.connection());
    if (!version)
        return version.error();
    const auto zone = TimeZone::fromId(file.settings().timeZone);
    if (!zone)
        return zone.error();
    const auto custom = customFields(file);
    if (!custom)
        return custom.error();
    const auto records = importRecords(file.connection());
    if (!records)
        return records.error();
    auto rates = currencyRates(file);
    if (!rates)
        return rates.error();
    snapshot.rates = *std::move(rates);
    snapshot.version = *version;
    snapshot.currency = file.settings().currency;
    snapshot.timeZone = *zone;
    for (const fields::Field &field : *custom)
        snapshot.catalogue.add(field);
    for (const ImportRecord &record : *records) {
        snapshot.importNames.resize(record.id + std::size_t{1});
        snapshot.importNames[record.id] = record.fileName;
    }
    return snapshot;
}

} // namespace

Result<std::shared_ptr<const columns::Snapshot>> readSnapshot(WorkspaceFile &file, Progress &progress)
{
    Result<EditedSnapshot> edited = readEditedSnapshot(file, progress);
    return edited ? Result<std::shared_ptr<const columns::Snapshot>>(std::move(edited->snapshot)) : edited.error();
}

Result<EditedSnapshot> readEditedSnapshot(WorkspaceFile &file, Progress &progress)
{
    auto empty = emptySnapshot(file);
    if (!empty)
        return empty.error();
    const auto keys = Ledger::keyCount(file.connection());
    if (!keys)
        return keys.error();
    const auto edits = liveEdits(file.connection());
    if (!edits)
        return edits.error();
    auto values = liveValueEdits(file.connection());
    if (!values)
        return values.error();
    const auto hands = std::make_shared<HandValues>(*std::move(values));
    const auto snapshot = std::make_shared<columns::Snapshot>(*std::move(empty));
    const Result<void> merged = mergeInto(*snapshot, file.sharedConnection(), *keys, *edits, hands, progress);
    if (!merged)
        return merged.error();
    if (const Result<void> added = addFactOrigins(*snapshot, file.sharedConnection(), *keys, *edits); !added)
        return added.error();
    if (const Result<void> added = addCustomerKeys(*snapshot, file.sharedConnection(), *keys, *edits); !added)
        return added.error();
    if (const Result<void> added = addLookups(*snapshot, file); !added)
        return added.error();
    if (progress.cancelled())
        return Error{std::string(cancelledCode), {}};
    return EditedSnapshot{snapshot, hands};
}

} // namespace dilim::store
