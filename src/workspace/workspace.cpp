// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "analysis/derived_fields.h"
#include "analysis/segment_figures.h"
#include "base/heap.h"
#include "base/text_fold.h"
#include "ingest/archive_files.h"
#include "rules/bind.h"
#include "rules/rule_text.h"
#include "store/import_transaction.h"
#include "store/read_snapshot.h"
#include "store/verified_copy.h"
#include "workspace/import_report.h"
#include "workspace/read_ahead.h"
#include "workspace/renamed_segment.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>

namespace dilim::workspace {
namespace {

template <typename Visit> void forEachText(const columns::Snapshot &snapshot, const char *fieldId, Visit visit)
{
    const auto *column = snapshot.column(fieldId);
    const auto *texts = column ? std::get_if<columns::TextColumn>(column) : nullptr;
    for (std::uint32_t row = 0; texts && row < texts->size(); ++row)
        visit(row, texts->at(row));
}

rules::Library libraryOf(std::map<std::string, rules::Rule> segments, std::shared_ptr<const columns::Snapshot> snapshot,
                         const rules::Context &context)
{
    rules::Library library;
    library.segment = [rules = std::make_shared<const std::map<std::string, rules::Rule>>(std::move(segments))](
                          std::string_view name) -> const rules::Rule * {
        const auto at = rules->find(matchKey(name));
        return at == rules->end() ? nullptr : &at->second;
    };
    library.derived = [columns = std::make_shared<const analysis::DerivedColumns>(std::move(snapshot), context)](
                          const fields::Field &field) { return columns->column(field.id); };
    return library;
}

/// The segment, and after it those others whose rules ask for it by its name of before.
std::vector<store::Segment> withRenamedLines(const store::Segment &segment, const std::string &nameBefore,
                                             const std::vector<store::Segment> &all)
{
    std::vector<store::Segment> changed{segment};
    for (const store::Segment &other : all) {
        const bool self = other.id == segment.id;
        store::Segment written = self ? segment : other;
        const Result<rules::Rule> rule = rules::parseRule(written.ruleJson);
        if (!rule) // nobody can say what it asks for
            continue;
        rules::Rule renamed = withSegmentRenamed(*rule, nameBefore, segment.name);
        if (renamed == *rule)
            continue;
        written.ruleJson = rules::writeRule(renamed);
        if (self)
            changed.front() = std::move(written);
        else
            changed.push_back(std::move(written));
    }
    return changed;
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits += c;
    }
    return digits;
}

} // namespace

Workspace::Workspace(store::WorkspaceFile file)
    : m_file(std::move(file))
{
}

Workspace::Workspace(Workspace &&) noexcept = default;
Workspace &Workspace::operator=(Workspace &&) noexcept = default;
Workspace::~Workspace() = default;

Result<Workspace> Workspace::create(const std::string &path, const store::WorkspaceSettings &settings)
{
    Result<store::WorkspaceFile> file = store::WorkspaceFile::create(path, settings);
    if (!file)
        return file.error();
    return Workspace(std::move(*file));
}

Result<Workspace> Workspace::open(const std::string &path, store::WorkspaceFile::Mode mode)
{
    Result<store::WorkspaceFile> file = store::WorkspaceFile::open(path, mode);
    if (!file)
        return file.error();
    return Workspace(std::move(*file));
}

Result<ReadBasis> Workspace::readBasis(const std::string &language)
{
    Result<std::vector<fields::Field>> custom = store::customFields(m_file);
    if (!custom)
        return custom.error();
    Result<std::map<std::uint64_t, ingest::Mapping>> remembered = store::rememberedMappings(m_file);
    if (!remembered)
        return remembered.error();
    return ReadBasis{settings(), std::move(*custom), std::move(*remembered), language};
}

/// Reading our own file as an import and closing it again would drop SQLite's locks on it.
bool Workspace::isOwnFile(const std::string &other) const
{
    std::error_code unknown;
    return std::filesystem::equivalent(other, path(), unknown);
}

/// Begins to read the files that are asked for after one that is being read and feeds these fields.
void Workspace::readAhead(std::span<const ImportRequest> after, const ImportRequest &request, const ReadBasis &basis,
                          const std::vector<fields::Field> &customFields)
{
    const auto own = std::ranges::find_if(after, [this](const ImportRequest &next) { return isOwnFile(next.path); });
    after = after.first(static_cast<std::size_t>(own - after.begin()));
    if (m_ahead || after.empty() || request.remember) // what is remembered may tell how to read the next one
        return;
    m_ahead = std::make_unique<ReadAhead>(after, basisAfter(basis, request, customFields));
}

Result<ReadFile> Workspace::readNow(const ImportRequest &request, const ReadBasis &basis,
                                    std::span<const ImportRequest> after, Progress &progress)
{
    if (m_ahead && m_ahead->isFor(request, basis)) {
        Result<ReadFile> read = m_ahead->take(progress);
        if (!read || read->state == fileState(request.path))
            return read;
    }
    m_ahead.reset(); // it read something else, or the file has changed since
    ReadWatch watch;
    watch.begun = [&](const ingest::ImportPlan &plan) { readAhead(after, request, basis, plan.customFields); };
    watch.taking = [this](std::size_t cells) {
        if (m_ahead)
            m_ahead->setCellsBeside(cells);
    };
    return readFile(request, basis, progress, watch);
}

Result<ImportResult> Workspace::importFile(const ImportRequest &request, Progress &progress,
                                           std::span<const ImportRequest> after)
{
    if (isOwnFile(request.path))
        return Error{"file.not_text", {"sqlite"}};
    const Result<ReadBasis> basis = readBasis(request.language);
    if (!basis)
        return basis.error();
    Result<store::ImportTransaction> started = store::ImportTransaction::start(m_file, request.now, progress);
    if (!started)
        return started.error();
    std::optional<store::ImportTransaction> transaction(*std::move(started));
    Result<ReadFile> read = readNow(request, *basis, after, progress);
    if (progress.cancelled())
        m_ahead.reset();
    if (!read)
        return read.error();

    const std::string fileName = ingest::fileNameOf(request.path);
    Result<store::ImportOutcome> outcome = request.dryRun
        ? transaction->dryRun(read->records, read->report)
        : transaction->commit(read->records, fileName, read->report, importReportJson(read->report));
    if (!outcome)
        return outcome.error();
    transaction.reset();
    ImportResult result{request.path, *outcome, std::move(read->report), read->records.takeIssues()};
    const std::optional<FileState> state = read->state;
    read = Error{};
    if (after.empty())
        m_ahead.reset();
    if (!m_ahead)
        releaseFreedMemory(); // else the next file takes it
    if (!request.dryRun) {
        m_snapshot.reset();
        if (request.remember) {
            for (const auto &[shape, mapping] :
                 remembered(request.path, request.wanted, result.report.headerShape, *basis, progress)) {
                if (const Result<void> kept = store::rememberMapping(m_file, shape, mapping, request.now); !kept)
                    return kept.error();
            }
        }
        if (const Result<void> known = rememberPlace(request, state); !known)
            return known.error();
    }
    return result;
}

Result<std::vector<Result<ImportResult>>> Workspace::tryImports(std::span<const ImportRequest> requests,
                                                                Progress &progress)
{
    store::Connection &connection = m_file.connection();
    const Result<store::Transaction> trial = store::Transaction::begin(connection); // never committed
    if (!trial)
        return trial.error();
    std::vector<ImportRequest> trials(requests.begin(), requests.end());
    for (ImportRequest &request : trials)
        request.dryRun = &request == &trials.back(); // nobody looks at what the last one would write
    std::vector<Result<ImportResult>> tried;
    for (std::size_t i = 0; i < trials.size(); ++i) {
        tried.push_back(importFile(trials[i], progress, std::span(trials).subspan(i + 1)));
        const bool failed = !tried.back();
        if (failed && (progress.cancelled() || !connection.inTransaction())) // then the next one would be kept
            return tried.back().error();
        if (!failed)
            tried.back()->outcome.id = 0;
    }
    m_snapshot.reset();
    return tried;
}

/// So that a refresh can tell whether the file has changed since.
Result<void> Workspace::rememberPlace(const ImportRequest &request, const std::optional<FileState> &state)
{
    std::error_code error;
    const std::string whole =
        std::filesystem::weakly_canonical(std::filesystem::absolute(request.path, error), error).string();
    if (error || !state)
        return {};
    return store::rememberFile(m_file, {whole, state->size, state->modified, request.wanted});
}

Result<void> Workspace::linkTable(std::uint32_t import, const std::vector<store::LookupKey> &keys)
{
    m_snapshot.reset();
    return store::linkTable(m_file, import, keys);
}

Result<std::vector<columns::CurrencyRate>> Workspace::currencyRatesIn(std::uint32_t import)
{
    const Result<store::KeptTable> table = store::keptTable(m_file, import);
    return table ? store::ratesIn(*table, m_file.settings().currency) : table.error();
}

Result<void> Workspace::setCurrencyRates(const std::vector<columns::CurrencyRate> &rates)
{
    m_snapshot.reset();
    return store::setCurrencyRates(m_file, rates);
}

Result<void> Workspace::removeCurrencyRates(const std::string &currency, std::optional<Date> day)
{
    m_snapshot.reset();
    return store::removeCurrencyRates(m_file, currency, day);
}

Result<void> Workspace::unlinkTable(std::uint32_t import)
{
    m_snapshot.reset();
    return store::unlinkTable(m_file, import);
}

Result<void> Workspace::undoImport(std::uint32_t id, Moment now)
{
    m_snapshot.reset();
    return store::undoImport(m_file, id, now);
}

Result<store::Edit> Workspace::addEdit(store::EditKind kind, const EditSides &sides, Moment now)
{
    m_snapshot.reset();
    return store::addEdit(m_file, kind, sides, now);
}

Result<std::vector<store::ValueEdit>> Workspace::addValueEdits(std::vector<store::ValueEdit> edits, Moment now)
{
    m_snapshot.reset();
    return store::addValueEdits(m_file, std::move(edits), now);
}

Result<std::shared_ptr<const store::HandValues>> Workspace::handValues(Progress &progress)
{
    const auto current = snapshot(progress);
    if (!current)
        return current.error();
    for (const std::string &field : m_hands->fields())
        (void)(*current)->customers.find(field);
    return unlessFailed(**current, Result<std::shared_ptr<const store::HandValues>>(m_hands));
}

Result<void> Workspace::undoEdit(std::uint32_t id, Moment now)
{
    m_snapshot.reset();
    return store::undoEdit(m_file, id, now);
}

Result<store::LikelyPairs> Workspace::likelyPairs(std::size_t most, Progress &progress)
{
    const auto current = snapshot(progress);
    if (!current)
        return current.error();
    const auto live = store::liveEdits(m_file.connection());
    return live ? store::likelyPairs(**current, *live, most, progress) : live.error();
}

Result<store::IdentityTrail> Workspace::identityTrail(std::uint32_t customer, Progress &progress)
{
    const auto current = snapshot(progress);
    if (!current)
        return current.error();
    return store::identityTrail(m_file, keysOfCustomer(**current, customer), progress);
}

Result<void> Workspace::saveCopy(const std::string &path)
{
    std::error_code unknown;
    if (std::filesystem::equivalent(path, m_file.path(), unknown))
        return Error{"file.exists", {path}};
    return store::copyVerified(m_file.connection(), path);
}

Result<std::shared_ptr<const columns::Snapshot>> Workspace::snapshot(Progress &progress)
{
    if (!m_snapshot || m_snapshot->failure()) {
        auto read = store::readEditedSnapshot(m_file, progress);
        if (!read)
            return read.error();
        m_snapshot = std::move(read->snapshot);
        m_hands = std::move(read->hands);
    }
    return m_snapshot;
}

Result<store::Segment> Workspace::segment(std::string_view name)
{
    Result<std::vector<store::Segment>> all = segments();
    if (!all)
        return all.error();
    for (store::Segment &segment : *all) {
        if (matchKey(segment.name) == matchKey(name))
            return std::move(segment);
    }
    return Error{"segment.unknown", {std::string(name)}};
}

Result<rules::Library> Workspace::library(const rules::Context &context, Progress &progress)
{
    const auto current = snapshot(progress);
    if (!current)
        return current.error();
    Result<SegmentRules> rules = segmentRules();
    if (!rules)
        return rules.error();
    return libraryOf(std::move(*rules), *current, context);
}

/// By match key; without those whose rule cannot be read.
Result<Workspace::SegmentRules> Workspace::segmentRules()
{
    const auto all = segments();
    if (!all)
        return all.error();
    SegmentRules rules;
    for (const store::Segment &segment : *all) {
        Result<rules::Rule> rule = rules::parseRule(segment.ruleJson);
        if (rule)
            rules.insert_or_assign(matchKey(segment.name), std::move(*rule));
    }
    return rules;
}

Result<store::Segment> Workspace::saveSegment(std::string_view name, const rules::Rule &rule,
                                              const rules::Context &context, Progress &progress)
{
    const auto current = snapshot(progress);
    if (!current)
        return current.error();
    Result<SegmentRules> rules = segmentRules();
    if (!rules)
        return rules.error();
    rules->insert_or_assign(matchKey(name), rule); // so that it cannot ask for itself by way of others
    const rules::Library library = libraryOf(std::move(*rules), *current, context);
    const auto bound = rules::bind(rule, **current, context, library);
    if (!bound)
        return bound.error();
    return store::saveSegment(m_file, name, rules::writeRule(rule));
}

Result<store::Segment> Workspace::keepSegment(const store::Segment &segment)
{
    if (const Result<rules::Rule> rule = rules::parseRule(segment.ruleJson); !rule)
        return rule.error();
    const Result<std::vector<store::Segment>> all = segments();
    if (!all)
        return all.error();
    const auto before = std::find_if(all->begin(), all->end(),
                                     [&segment](const store::Segment &other) { return other.id == segment.id; });
    if (before == all->end() || before->name == segment.name)
        return store::saveSegment(m_file, segment);
    const std::vector<store::Segment> changed = withRenamedLines(segment, before->name, *all);
    Result<std::vector<store::Segment>> saved = store::saveSegments(m_file, changed);
    return saved ? Result<store::Segment>(std::move(saved->front())) : saved.error();
}

Result<void> Workspace::recordSegmentSizes(const rules::Context &context, Progress &progress)
{
    const auto current = snapshot(progress);
    if (!current)
        return current.error();
    const Result<rules::Library> known = library(context, progress);
    if (!known)
        return known.error();
    const Result<std::vector<store::Segment>> all = segments();
    if (!all)
        return all.error();
    const analysis::CustomerPurchases purchases = analysis::customerPurchases(**current, {});
    const rules::Evaluator evaluator(*current, context, *known); // segments often ask the same
    std::vector<store::SegmentSize> sizes;
    for (const store::Segment &segment : *all) {
        const Result<rules::Rule> rule = rules::parseRule(segment.ruleJson);
        const auto answer = rule ? evaluator.evaluate(*rule, progress) : rule.error();
        if (progress.cancelled())
            return Error{std::string(cancelledCode), {}};
        if (!answer)
            continue;
        const analysis::PurchaseFigures figures = analysis::purchaseFigures(purchases, &answer->members);
        sizes.push_back({segment.id, 0, {}, 0, answer->counts.count, figures.revenue});
    }
    if (auto failure = (*current)->failure())
        return *std::move(failure);
    return store::recordSegmentSizes(m_file, sizes, context.now);
}

std::vector<std::uint32_t> findCustomers(const columns::Snapshot &snapshot, std::string_view key)
{
    if (const auto number = ledgerKey(key)) {
        const auto customer = customerOfKey(snapshot, *number);
        return customer ? std::vector<std::uint32_t>{*customer} : std::vector<std::uint32_t>();
    }
    std::vector<std::uint32_t> found;
    forEachText(snapshot, "customer.external_id", [&](std::uint32_t row, std::string_view text) {
        if (text == key)
            found.push_back(row);
    });
    if (!found.empty())
        return found;
    const std::string wanted = asciiLower(trimmed(key));
    forEachText(snapshot, "customer.email", [&](std::uint32_t row, std::string_view text) {
        if (asciiLower(text) == wanted)
            found.push_back(row);
    });
    if (!found.empty())
        return found;
    const std::string digits = digitsOf(key);
    forEachText(snapshot, "customer.phone", [&](std::uint32_t row, std::string_view text) {
        if (digits.size() >= 7 && digitsOf(text) == digits)
            found.push_back(row);
    });
    return found;
}

} // namespace dilim::workspace
