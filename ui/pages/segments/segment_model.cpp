// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segment_model.h"

#include "ui/models/collation.h"
#include "ui/pages/segments/segment_delegate.h"
#include "ui/session/workspace_state.h"

#include <QMimeData>

namespace dilim::ui {

using namespace Qt::StringLiterals;

namespace {

const QString segmentFormat = u"application/x-dilim-segment"_s;

/// Of the row that something is dropped on; empty for none.
QString folderAt(const QModelIndex &target)
{
    const QModelIndex row = target.siblingAtColumn(0);
    if (row.data(FolderRole).toBool())
        return row.data().toString();
    return row.parent().data().toString();
}

} // namespace

QStringList foldersOf(const WorkspaceState &state)
{
    QStringList folders;
    for (const SavedSegment &saved : state.segments) {
        const QString folder = QString::fromStdString(saved.segment.folder);
        if (!folder.isEmpty() && !folders.contains(folder))
            folders.append(folder);
    }
    return folders;
}

/// Keys are bytes; as digits they keep their order where models compare texts.
QString sortTextOf(const QString &name, const std::string &language)
{
    const std::string key = collationKeyOf(language)(name.toStdString());
    return QString::fromLatin1(QByteArray::fromStdString(key).toHex());
}

QStringList SegmentModel::mimeTypes() const
{
    return {segmentFormat};
}

QMimeData *SegmentModel::mimeData(const QModelIndexList &indexes) const
{
    const QString name =
        indexes.isEmpty() ? QString() : indexes.front().siblingAtColumn(0).data(SegmentNameRole).toString();
    if (name.isEmpty())
        return nullptr;
    auto *data = new QMimeData; // the drag owns it
    data->setData(segmentFormat, name.toUtf8());
    return data;
}

bool SegmentModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return data->hasFormat(segmentFormat);
}

/// False always: the view shall not move rows by itself.
bool SegmentModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent)
{
    if (data->hasFormat(segmentFormat))
        emit folderWanted(QString::fromUtf8(data->data(segmentFormat)), folderAt(parent));
    return false;
}

} // namespace dilim::ui
