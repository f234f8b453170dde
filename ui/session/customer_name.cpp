// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/customer_name.h"

#include "wording/language.h"

#include <QCoreApplication>
#include <QStringList>

namespace dilim::ui {
namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString customerWords(const columns::Snapshot &snapshot, std::string_view field, std::size_t row)
{
    const columns::Column *column = snapshot.column(field);
    if (!column)
        return {};
    if (const auto *texts = std::get_if<columns::TextColumn>(column))
        return fromView(texts->at(row)).trimmed();
    if (const auto *codes = std::get_if<columns::CodeColumn>(column))
        return fromView(codes->dictionary->word(codes->at(row)));
    return {};
}

QString customerName(const columns::Snapshot &snapshot, std::size_t row)
{
    if (const QString full = customerWords(snapshot, "customer.full_name", row); !full.isEmpty())
        return full;
    const QString first = customerWords(snapshot, "customer.first_name", row);
    const QString last = customerWords(snapshot, "customer.last_name", row);
    if (!first.isEmpty() || !last.isEmpty())
        return QStringList{first, last}.join(u' ').trimmed();
    for (const char *field : {"customer.company", "customer.email", "customer.phone", "customer.external_id"}) {
        if (const QString words = customerWords(snapshot, field, row); !words.isEmpty())
            return words;
    }
    return QCoreApplication::translate("CustomerName", "Customer %1").arg(row + 1);
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
