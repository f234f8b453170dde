// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/customer_name.h"

#include "wording/language.h"
#include "workspace/who_is_who.h"

#include <QCoreApplication>
#include <QStringList>

namespace dilim::ui {
namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString wordsAt(const columns::Column *column, std::size_t row)
{
    if (!column)
        return {};
    if (const auto *texts = std::get_if<columns::TextColumn>(column))
        return fromView(texts->at(row)).trimmed();
    if (const auto *codes = std::get_if<columns::CodeColumn>(column))
        return fromView(codes->dictionary->word(codes->at(row)));
    return {};
}

/// What somebody without a name is called.
QString nameInstead(const columns::Snapshot &snapshot, std::size_t row)
{
    for (const char *field : {"customer.company", "customer.email", "customer.phone", "customer.external_id"}) {
        if (const QString words = customerWords(snapshot, field, row); !words.isEmpty())
            return words;
    }
    return QCoreApplication::translate("CustomerName", "Customer %1").arg(row + 1);
}

} // namespace

QString customerWords(const columns::Snapshot &snapshot, std::string_view field, std::size_t row)
{
    return wordsAt(snapshot.column(field), row);
}

QString nameOfKeys(const columns::Snapshot &snapshot, const std::vector<std::uint32_t> &keys)
{
    for (const std::uint32_t key : keys) {
        if (const auto customer = workspace::customerOfKey(snapshot, key))
            return customerName(snapshot, *customer);
    }
    return {};
}

CustomerNames::CustomerNames(const columns::Snapshot &snapshot)
    : m_snapshot(snapshot)
    , m_full(snapshot.column("customer.full_name"))
    , m_first(snapshot.column("customer.first_name"))
    , m_last(snapshot.column("customer.last_name"))
{
}

QString CustomerNames::operator()(std::size_t row) const
{
    if (const QString full = wordsAt(m_full, row); !full.isEmpty())
        return full;
    const QString first = wordsAt(m_first, row);
    const QString last = wordsAt(m_last, row);
    if (!first.isEmpty() || !last.isEmpty())
        return QStringList{first, last}.join(u' ').trimmed();
    return nameInstead(m_snapshot, row);
}

QString customerName(const columns::Snapshot &snapshot, std::size_t row)
{
    return CustomerNames(snapshot)(row);
}

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (!word.at(0).isLetter())
            continue;
        initials += wording::capitalised(word.left(1), wording::loadedLanguage());
        if (initials.size() == 2)
            break;
    }
    return initials;
}

} // namespace dilim::ui
