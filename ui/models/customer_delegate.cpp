// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/customer_delegate.h"

#include "ui/models/customer_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCursor>
#include <QPainter>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr int cellPadding = 8;
constexpr int accentBar = 3;
constexpr int permissionIcon = 16;
constexpr int permissionStep = 24;

void paintPermissions(QPainter &painter, const QRect &rect, const CustomerColumn &column, std::uint32_t customer)
{
    const auto permissions = permissionsOf(column, customer);
    int place = 0;
    for (std::size_t i = 0; i < permissionCount; ++i) {
        if (!column.sources[i])
            continue; // nobody was asked
        const int left = rect.left() + place++ * permissionStep;
        if (permissions[i] == Permission::Unknown)
            continue;
        const bool given = permissions[i] == Permission::Given;
        const PermissionChannel &channel = permissionChannels()[i];
        const QRectF box(left, rect.center().y() - permissionIcon / 2.0 + 0.5, permissionIcon, permissionIcon);
        drawIcon(painter, box, QString::fromLatin1(given ? channel.icon : channel.refusedIcon),
                 theme()[given ? Role::Success : Role::Text3]);
    }
}

/// For which at least some import says something.
int channelsOf(const CustomerColumn &column)
{
    return static_cast<int>(std::count_if(column.sources.begin(), column.sources.end(),
                                          [](const columns::Column *source) { return source != nullptr; }));
}

/// The name is what a row is about; the rest stands back behind it.
Role colourOf(const CustomerColumn &column)
{
    const bool strong = column.content == CustomerContent::Name || isNumeric(column);
    return strong ? Role::Text : Role::Text2;
}

/// Whether the row lies under the pointer: a click chooses all of it.
bool isHovered(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->viewport()->underMouse()
        && view->indexAt(view->viewport()->mapFromGlobal(QCursor::pos())).row() == index.row();
}

} // namespace

void CustomerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CustomerModel *>(index.model());
    if (!model)
        return;
    const CustomerColumn &column = model->column(index.column());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = isHovered(option, index);
    painter->save();
    if (selected || hovered)
        painter->fillRect(option.rect, theme()[selected ? Role::AccentSoft : Role::SurfaceAlt]);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme()[Role::Border]);
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), accentBar, option.rect.height()),
                          theme()[Role::Accent]);

    const int left = index.column() == 0 ? metrics::cardPadding : cellPadding;
    const QRect inner = option.rect.adjusted(left, 0, -cellPadding, 0);
    if (column.content == CustomerContent::Permissions) {
        paintPermissions(*painter, inner, column, model->customerAt(index.row()));
    } else {
        const bool name = column.content == CustomerContent::Name;
        const TextStyle plain = name ? TextStyle::BodyMedium : TextStyle::Body;
        painter->setFont(fontOf(name && selected ? TextStyle::BodyStrong : plain));
        painter->setPen(theme()[colourOf(column)]);
        drawTabular(*painter, inner, isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft,
                    index.data(Qt::DisplayRole).toString());
    }
    painter->restore();
}

QSize CustomerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CustomerModel *>(index.model());
    Q_UNUSED(option)
    if (!model)
        return {};
    if (model->column(index.column()).content == CustomerContent::Permissions)
        return {permissionStep * channelsOf(model->column(index.column())) + cellPadding, metrics::tableRow};
    const double words = tabularWidth(index.data(Qt::DisplayRole).toString(), fontOf(TextStyle::BodyStrong));
    const int left = index.column() == 0 ? metrics::cardPadding : cellPadding;
    return {static_cast<int>(words) + 1 + left + cellPadding, metrics::tableRow};
}

} // namespace dilim::ui
