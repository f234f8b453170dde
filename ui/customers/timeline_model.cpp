// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/event_kind.h"
#include "ui/customers/timeline.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/value_words.h"
#include "wording/verdict_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;
using analysis::TimelineEntry;
using fields::EventKind;

constexpr int disc = 24;
constexpr int discIcon = 14;
constexpr int entryHeight = 40;
constexpr int wordsLeft = 36;
constexpr int dateWidth = 84;
constexpr int gap = 8;

struct EntryLook {
    const char *icon;
    Role ink;
    Role soft;
};

/// By fields::EventKind.
constexpr std::array<EntryLook, fields::eventKindCount> eventLooks = {{
    {"clock", Role::Text2, Role::Sunken}, // Other
    {"eye", Role::Text2, Role::Sunken},
    {"eye", Role::Text2, Role::Sunken}, // ProductView
    {"cart", Role::Warning, Role::WarningSoft},
    {"cart", Role::Text2, Role::Sunken}, // CartRemoval
    {"cart", Role::Warning, Role::WarningSoft},
    {"bag", Role::Success, Role::SuccessSoft}, // Purchase
    {"search", Role::Text2, Role::Sunken},
    {"person", Role::Accent, Role::AccentSoft}, // Registration
    {"person", Role::Text2, Role::Sunken},
    {"mail", Role::Info, Role::InfoSoft}, // EmailSent
    {"mail", Role::Info, Role::InfoSoft},
    {"mail", Role::Info, Role::InfoSoft},
    {"star", Role::Warning, Role::WarningSoft}, // Review
    {"people", Role::Accent, Role::AccentSoft},
    {"alert-circle", Role::Danger, Role::DangerSoft}, // Complaint
    {"external", Role::Text2, Role::Sunken},
    {"alert-circle", Role::Warning, Role::WarningSoft}, // SupportTicket
}};
constexpr EntryLook orderLook = {"bag", Role::Success, Role::SuccessSoft};
constexpr EntryLook uncountedLook = {"bag", Role::Text3, Role::Sunken};

EntryLook lookOf(const TimelineEntry &entry)
{
    if (entry.kind == TimelineEntry::Kind::Order)
        return entry.counts ? orderLook : uncountedLook;
    return eventLooks[static_cast<std::size_t>(fields::eventKind(entry.name))];
}

bool isEmail(const TimelineEntry &entry)
{
    const EventKind kind = fields::eventKind(entry.name);
    return entry.kind == TimelineEntry::Kind::Event
        && (kind == EventKind::EmailSent || kind == EventKind::EmailOpened || kind == EventKind::EmailClicked);
}

bool isShown(const TimelineEntry &entry, TimelineFilter filter)
{
    const bool order = entry.kind == TimelineEntry::Kind::Order;
    const std::array<bool, 5> shown = {true, order && entry.counts, isEmail(entry), order, !order}; // by filter
    return shown[static_cast<std::size_t>(filter)];
}

QString orderTitle(const TimelineEntry &entry, const std::string &language)
{
    const QString title = entry.name.empty()
        ? QCoreApplication::translate("Timeline", "Order")
        : QCoreApplication::translate("Timeline", "Order %1").arg(QString::fromStdString(entry.name));
    const QString channel = wording::valueLabel("order.channel", entry.channel, language);
    return channel.isEmpty() ? title : title + u" · "_s + channel;
}

QString joinedProducts(const TimelineEntry &entry)
{
    QStringList products;
    for (const std::string &product : entry.products)
        products += QString::fromStdString(product);
    return products.join(u" · "_s);
}

QString noteOf(const TimelineEntry &entry, const std::string &language)
{
    QStringList parts;
    if (entry.kind == TimelineEntry::Kind::Order && !entry.counts && !entry.status.empty())
        parts += wording::capitalised(wording::valueLabel("order.status", entry.status, language), language);
    if (!entry.products.empty())
        parts += joinedProducts(entry);
    if (entry.kind == TimelineEntry::Kind::Event && !entry.channel.empty())
        parts += wording::valueLabel("event.source", entry.channel, language);
    return parts.join(u" · "_s);
}

void paintDisc(QPainter &painter, const QRect &rect, const TimelineEntry &entry, bool last)
{
    const EntryLook look = lookOf(entry);
    const QRectF circle(rect.left(), rect.top() + 2, disc, disc);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme()[look.soft]);
    painter.drawEllipse(circle);
    const double inset = (disc - discIcon) / 2.0;
    drawIcon(painter, circle.adjusted(inset, inset, -inset, -inset), QString::fromLatin1(look.icon), theme()[look.ink]);
    if (!last)
        painter.fillRect(QRectF(circle.center().x(), circle.bottom() + 2, 1, rect.bottom() - circle.bottom()),
                         theme()[Role::Border]);
}

void paintWords(QPainter &painter, const QRect &rect, const TimelineWords &words)
{
    const int lineHeight = lineHeightOf(TextStyle::BodyMedium);
    QRect line(rect.left() + wordsLeft, rect.top(), rect.width() - wordsLeft, lineHeight);
    painter.setFont(fontOf(TextStyle::Body));
    painter.setPen(theme()[Role::Text3]);
    drawTabular(painter, line, Qt::AlignRight, words.date);
    line.setRight(line.right() - dateWidth - gap);
    if (!words.amount.isEmpty()) {
        painter.setFont(fontOf(TextStyle::BodyStrong));
        painter.setPen(theme()[Role::Text]);
        drawTabular(painter, line, Qt::AlignRight, words.amount);
        line.setRight(line.right() - static_cast<int>(tabularWidth(words.amount, painter.font())) - gap);
    }
    painter.setFont(fontOf(TextStyle::BodyMedium));
    painter.setPen(theme()[Role::Text]);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words.title, Qt::ElideRight, line.width()));
    const QRect note(rect.left() + wordsLeft, line.bottom() + 1, rect.width() - wordsLeft - dateWidth - gap,
                     lineHeightOf(TextStyle::Caption));
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(theme()[Role::Text3]);
    painter.drawText(note, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words.note, Qt::ElideRight, note.width()));
}

} // namespace

TimelineWords timelineWords(const TimelineEntry &entry, const WorkspaceState &state)
{
    const std::string &language = state.language();
    TimelineWords words;
    words.title = entry.kind == TimelineEntry::Kind::Order
        ? orderTitle(entry, language)
        : wording::capitalised(wording::eventLabel(entry.name, language), language);
    words.note = noteOf(entry, language);
    if (entry.amount)
        words.amount = wording::amountText(*entry.amount, state.currency(), language);
    if (entry.moment)
        words.date = wording::dateText(state.context.timeZone.dayOf(*entry.moment), language);
    words.source = wording::sourceText(entry.source, language);
    return words;
}

void TimelineModel::show(const ProfilePtr &profile, TimelineFilter filter)
{
    beginResetModel();
    m_profile = profile;
    m_shown.clear();
    for (std::size_t i = 0; profile && i < profile->profile.timeline.size(); ++i) {
        if (isShown(profile->profile.timeline[i], filter))
            m_shown.push_back(i);
    }
    endResetModel();
}

const TimelineEntry &TimelineModel::entry(int row) const
{
    return m_profile->profile.timeline[m_shown[static_cast<std::size_t>(row)]];
}

TimelineWords TimelineModel::words(int row) const
{
    return timelineWords(entry(row), *m_profile->state);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineWords said = words(index.row());
    if (role == Qt::DisplayRole)
        return said.title;
    if (role == Qt::ToolTipRole) {
        QStringList lines{said.title, said.note, said.source};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    if (role == Qt::AccessibleTextRole)
        return QStringList{said.date, said.title, said.note, said.amount}.join(u", "_s);
    return {};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TimelineModel *>(index.model());
    if (!model)
        return;
    painter->save();
    if (option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect.adjusted(0, 0, 0, -2), theme()[Role::SurfaceAlt]);
    paintDisc(*painter, option.rect, model->entry(index.row()), index.row() + 1 == model->rowCount());
    paintWords(*painter, option.rect, model->words(index.row()));
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {wordsLeft + dateWidth, entryHeight};
}

} // namespace dilim::ui
