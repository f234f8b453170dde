// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/row_sink.h"
#include "store/identity.h"
#include "store/phone.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dilim::store {

/// Who is named in the records of one file, by the keys of each record. Numbers of keys and persons are the file's own;
/// the ledger's numbers are given when the import is written, since only then the source is known.
class PersonIndex
{
public:
    /// The keys of one person as far as one record tells them: number of the key of each kind, or `noNumber`.
    using Keys = std::array<std::uint32_t, keyKindCount>;

    PersonIndex() = default;
    PersonIndex(const ingest::ImportPlan &plan, std::string currency);

    /// The keys that a record writes out.
    struct WrittenKeys {
        std::optional<KeyValue> email{};
        std::optional<KeyValue> phone{};
    };
    /// Addresses and phones of each record; nothing where the plan has neither. On any thread: reading them takes far
    /// longer than looking them up, and no batch needs another.
    [[nodiscard]] std::vector<WrittenKeys> writtenKeys(const ingest::RecordBatch &batch) const;
    /// Appends the person of each record to `persons`: a number, or `noNumber` where the record names nobody.
    /// `written`: as above, of the same batch.
    void append(const ingest::RecordBatch &batch, std::span<const WrittenKeys> written,
                std::vector<std::uint32_t> &persons);
    /// A person known by nothing but the hash of all cells of his or her record and its ordinal among equal ones.
    std::uint32_t addByCells(const Hash128 &cells);

    /// By person: records with the same keys are the same person here.
    [[nodiscard]] const std::vector<Keys> &persons() const { return m_persons; }
    struct LocalKeys {
        std::vector<Hash128> values{};
        std::vector<bool> withinSource{};
    };
    /// Values of the keys of a kind, by number.
    [[nodiscard]] const LocalKeys &keys(KeyKind kind) const;
    /// Whether the plan names people at all, and how many kinds of keys it has for them.
    [[nodiscard]] std::size_t mappedKinds() const { return m_mappedKinds; }
    /// Kinds of keys that the records may have.
    [[nodiscard]] std::array<bool, keyKindCount> kinds() const;
    /// Lets go of what finds keys; persons and values stay. Nothing can be added any more.
    void close();

private:
    /// The keys that one record tells, not looked up yet.
    struct ToldKeys {
        std::uint32_t id = noNumber; // looked up: mostly a plain number
        WrittenKeys written{};
    };
    bool appendNumbers(const ingest::RecordBatch &batch, std::vector<std::uint32_t> &persons);
    [[nodiscard]] ToldKeys toldKeys(const ingest::RecordBatch &batch, std::size_t row,
                                    std::span<const WrittenKeys> written);
    [[nodiscard]] Keys keysOf(const ToldKeys &told);
    [[nodiscard]] std::uint32_t personOfNumber(std::int64_t value);
    [[nodiscard]] std::uint32_t keyOfNumber(std::int64_t value);
    [[nodiscard]] std::uint32_t newKey(KeyKind kind, const KeyValue &key);
    [[nodiscard]] std::uint32_t externalId(const ingest::RecordBatch &batch, std::size_t row);
    [[nodiscard]] std::optional<KeyValue> email(const ingest::RecordBatch &batch, std::size_t row) const;
    [[nodiscard]] std::optional<KeyValue> phone(const ingest::RecordBatch &batch, std::size_t row,
                                                const PhoneRegions &regions, const std::string &firstName) const;
    [[nodiscard]] std::uint32_t keyNumber(KeyKind kind, const KeyValue &key);
    [[nodiscard]] std::uint32_t person(const Keys &keys);

    std::string m_currency;
    std::array<int, keyKindCount> m_columns{-1, -1, -1, -1}; // by kind: index in the plan
    int m_firstName = -1;
    int m_fullName = -1;
    int m_country = -1;
    std::size_t m_mappedKinds = 0;

    IntegerIndex m_integerIds; // external ids that are plain numbers
    std::vector<std::uint32_t> m_numberOfInteger; // their key number
    std::array<KeyIndex, keyKindCount> m_keys; // the other keys
    std::array<std::vector<std::uint32_t>, keyKindCount> m_numberOfKey; // their key number
    std::array<LocalKeys, keyKindCount> m_values; // by key number

    KeyIndex m_personIndex;
    std::vector<Keys> m_persons;
    KeyIndex m_cellIndex;
    std::vector<std::uint32_t> m_ordinals; // by number in m_cellIndex: rows so far
};

} // namespace dilim::store
