// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "ingest/read_report.h"
#include "rules/context.h"
#include "rules/evaluate.h"
#include "rules/library.h"
#include "rules/rule.h"
#include "store/check.h"
#include "store/currency_rates.h"
#include "store/edits.h"
#include "store/hand_values.h"
#include "store/identity_trail.h"
#include "store/imports.h"
#include "store/kept_tables.h"
#include "store/known_places.h"
#include "store/likely_pairs.h"
#include "store/lookup_fields.h"
#include "store/lookup_link.h"
#include "store/segments.h"
#include "store/value_edits.h"
#include "store/workspace_file.h"
#include "workspace/import_request.h"
#include "workspace/read_basis.h"
#include "workspace/who_is_who.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::workspace {

struct ImportResult {
    std::string path{};
    store::ImportOutcome outcome{};
    ingest::ReadReport report{};
    std::vector<ingest::RowIssue> issues{}; // rejected rows and unread cells, in file order
};

class ReadAhead;
struct ReadFile;

/// An open `.dilim` file with its merged state and segments: what the window and the command line talk to. One thread
/// at a time; the snapshot it gives may be read from any.
class Workspace
{
public:
    /// Errors: those of store::WorkspaceFile.
    static Result<Workspace> create(const std::string &path, const store::WorkspaceSettings &settings);
    static Result<Workspace> open(const std::string &path, store::WorkspaceFile::Mode mode);
    Workspace(Workspace &&) noexcept;
    Workspace &operator=(Workspace &&) noexcept;
    ~Workspace();

    [[nodiscard]] const std::string &path() const { return m_file.path(); }
    [[nodiscard]] const store::WorkspaceSettings &settings() const { return m_file.settings(); }

    [[nodiscard]] bool isReadOnly() const { return m_file.mode() == store::WorkspaceFile::Mode::ReadOnly; }

    Result<ReadBasis> readBasis(const std::string &language);
    /// Reads one file into the workspace: all of it or nothing. `after`: the files that are going to be asked for after
    /// this one, in their order; they are read while this one is written. Errors: those of ingest::run and
    /// store::ImportTransaction, `cancelledCode`.
    Result<ImportResult> importFile(const ImportRequest &request, Progress &progress,
                                    std::span<const ImportRequest> after = {});
    /// What these files would count if they were imported one after the other, each beside what those before it bring;
    /// nothing of it stays. One answer a file, that of `importFile`; a file that fails does not keep the next ones from
    /// being tried. Errors: "workspace.busy", "workspace.read_only", `cancelledCode`, and those after which SQLite
    /// cannot go on ("disk.full", "disk.io").
    Result<std::vector<Result<ImportResult>>> tryImports(std::span<const ImportRequest> requests, Progress &progress);
    Result<std::vector<store::ImportRecord>> imports() { return store::imports(m_file); }
    /// Tables about nobody; see store/kept_tables.h.
    Result<std::vector<store::KeptTable>> keptTables() { return store::keptTables(m_file); }
    Result<store::KeptTable> keptTable(std::uint32_t import) { return store::keptTable(m_file, import); }
    /// Tables that say more about customers or facts; see store/lookup_fields.h and store/lookup_link.h.
    Result<std::vector<store::ActiveLookup>> lookups() { return store::activeLookups(m_file); }
    Result<void> linkTable(std::uint32_t import, const std::vector<store::LookupKey> &keys);
    Result<void> unlinkTable(std::uint32_t import);
    /// What other currencies were worth; see store/currency_rates.h.
    Result<std::vector<columns::CurrencyRate>> currencyRates() { return store::currencyRates(m_file); }
    /// Those in a table about nobody.
    Result<std::vector<columns::CurrencyRate>> currencyRatesIn(std::uint32_t import);
    Result<void> setCurrencyRates(const std::vector<columns::CurrencyRate> &rates);
    Result<void> removeCurrencyRates(const std::string &currency, std::optional<Date> day);
    /// Where imports came from; see workspace/refresh.h.
    Result<std::vector<store::KnownFile>> knownFiles() { return store::knownFiles(m_file); }
    Result<std::vector<store::KnownFolder>> knownFolders() { return store::knownFolders(m_file); }
    Result<void> rememberFolder(const store::KnownFolder &folder) { return store::rememberFolder(m_file, folder); }
    Result<void> forgetPlace(const std::string &place) { return store::forgetPlace(m_file, place); }
    Result<void> undoImport(std::uint32_t id, Moment now);

    Result<std::vector<store::Edit>> edits() { return store::edits(m_file); }
    /// See store::addEdit; the sides come from who_is_who.h.
    Result<store::Edit> addEdit(store::EditKind kind, const EditSides &sides, Moment now);
    /// Values put right by hand; see store/value_edits.h. The edits come from corrections.h.
    Result<std::vector<store::ValueEdit>> valueEdits() { return store::valueEdits(m_file); }
    Result<std::vector<store::ValueEdit>> addValueEdits(std::vector<store::ValueEdit> edits, Moment now);
    /// What they change in the present snapshot; the columns that they are about are there. Errors: those of
    /// `snapshot`.
    Result<std::shared_ptr<const store::HandValues>> handValues(Progress &progress);
    /// Takes an edit of either kind back; see store::undoEdit.
    Result<void> undoEdit(std::uint32_t id, Moment now);
    /// Customers who are probably one person, at most so many, the likeliest first. Errors: those of
    /// store::likelyPairs and `snapshot`.
    Result<store::LikelyPairs> likelyPairs(std::size_t most, Progress &progress);
    /// How a customer of the present snapshot was put together. Errors: those of store::identityTrail and `snapshot`.
    Result<store::IdentityTrail> identityTrail(std::uint32_t customer, Progress &progress);

    /// The merged state; read once and kept until an import, an edit or an undo changes it, or until it fails.
    Result<std::shared_ptr<const columns::Snapshot>> snapshot(Progress &progress);

    Result<std::vector<store::Segment>> segments() { return store::segments(m_file); }
    /// Error: "segment.unknown" (name).
    Result<store::Segment> segment(std::string_view name);
    /// Checks that the rule binds before it is kept. Errors: those of rules::bind and store::saveSegment.
    Result<store::Segment> saveSegment(std::string_view name, const rules::Rule &rule, const rules::Context &context,
                                       Progress &progress);
    /// What rules may refer to on a day: segments by name and derived fields. Lives on by itself, whatever becomes of
    /// the workspace. Errors: those of `snapshot`, `segments` and rules::parseRule.
    Result<rules::Library> library(const rules::Context &context, Progress &progress);
    /// Keeps a segment as it is being edited: any rule that can be read, also one that does not bind (yet). With
    /// another name than before, the lines of all segments that ask for it get the new name, all in one step. Errors:
    /// those of rules::parseRule and store::saveSegment.
    Result<store::Segment> keepSegment(const store::Segment &segment);
    /// See store::orderSegments.
    Result<void> orderSegments(std::span<const std::uint32_t> ids) { return store::orderSegments(m_file, ids); }
    Result<void> removeSegment(std::string_view name) { return store::removeSegment(m_file, name); }
    /// Counts all segments at the present data and keeps that as their history; to be called after an import or an
    /// undo, and after edits if the last size shall follow them. Segments whose rule does not bind have no size then.
    /// Errors: `cancelledCode`, those of `snapshot` and of the file.
    Result<void> recordSegmentSizes(const rules::Context &context, Progress &progress);
    /// See store::segmentSizes.
    Result<std::vector<store::SegmentSize>> segmentSizes(std::size_t last) { return store::segmentSizes(m_file, last); }

    /// Errors: "file.exists" (path) for the open file itself, those of store::copyVerified.
    Result<void> saveCopy(const std::string &path);

    Result<void> quickCheck() { return store::quickCheck(m_file); }
    Result<store::CheckReport> check(Progress &progress) { return store::check(m_file, progress); }

private:
    Result<void> rememberPlace(const ImportRequest &request, const std::optional<FileState> &state);

    using SegmentRules = std::map<std::string, rules::Rule>;

    Result<SegmentRules> segmentRules();

    explicit Workspace(store::WorkspaceFile file);
    [[nodiscard]] bool isOwnFile(const std::string &path) const;
    void readAhead(std::span<const ImportRequest> after, const ImportRequest &request, const ReadBasis &basis,
                   const std::vector<fields::Field> &customFields);
    Result<ReadFile> readNow(const ImportRequest &request, const ReadBasis &basis, std::span<const ImportRequest> after,
                             Progress &progress);

    store::WorkspaceFile m_file;
    std::shared_ptr<const columns::Snapshot> m_snapshot;
    std::shared_ptr<const store::HandValues> m_hands; // of the snapshot
    std::unique_ptr<ReadAhead> m_ahead; // of the files that are asked for next; or null
};

/// The customers whom a key names: external id, e-mail or phone, compared exactly, then without case; or the one of
/// "key:12", a key of the ledger. Rows ascending.
[[nodiscard]] std::vector<std::uint32_t> findCustomers(const columns::Snapshot &snapshot, std::string_view key);

} // namespace dilim::workspace
