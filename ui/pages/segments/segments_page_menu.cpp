// SPDX-License-Identifier: GPL-3.0-or-later
// What the menu of a segment does with it.
#include "ui/dialogs/ask.h"
#include "ui/pages/segments/segment_list.h"
#include "ui/pages/segments/segment_model.h"
#include "ui/pages/segments/segment_tabs.h"
#include "ui/pages/segments/segments_page.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "wording/error_text.h"

#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

namespace dilim::ui {
namespace {

QIcon colourIcon(int colour, double ratio)
{
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().categorical[static_cast<std::size_t>(colour)]);
    painter.drawRoundedRect(QRect(2, 2, 12, 12), metrics::radiusMark, metrics::radiusMark);
    return pixmap;
}

} // namespace

void SegmentsPage::showMenu(const QString &name, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, name] { open(name); });
    menu->addAction(tr("Rename…"), this, [this, name] { rename(name); });
    addFolders(menu->addMenu(tr("Move to folder")), name);
    menu->addAction(tr("Duplicate"), this, [this, name] { duplicate(name); });
    QMenu *colours = menu->addMenu(tr("Colour"));
    for (int colour = 0; colour < static_cast<int>(theme().categorical.size()); ++colour)
        colours->addAction(colourIcon(colour, devicePixelRatioF()), tr("Colour %1").arg(colour + 1), this,
                           [this, name, colour] { setColour(name, colour); });
    menu->addSeparator();
    m_list->addTableActions(*menu);
    menu->addSeparator();
    menu->addAction(tr("Delete…"), this, [this, name] { remove(name); });
    menu->popup(position);
}

void SegmentsPage::addFolders(QMenu *menu, const QString &name)
{
    const SavedSegment *saved = m_state->segment(name.toStdString());
    const auto add = [&](const QString &words, const QString &folder) {
        QAction *action = menu->addAction(words, this, [this, name, folder] { moveToFolder(name, folder); });
        action->setCheckable(true);
        action->setChecked(saved && folder.toStdString() == saved->segment.folder);
    };
    add(tr("No folder"), {});
    for (const QString &folder : foldersOf(*m_state))
        add(folder, folder);
    menu->addSeparator();
    menu->addAction(tr("New folder…"), this, [this, name] { askFolder(name); });
}

/// Keeps a changed form of a saved segment; the open one goes along.
void SegmentsPage::change(const QString &name, const std::function<void(store::Segment &)> &edit)
{
    keepNow();
    const SavedSegment *saved = m_state->segment(name.toStdString());
    if (!saved)
        return;
    store::Segment segment = m_open.id == saved->segment.id ? m_open : saved->segment;
    edit(segment);
    keep(segment, [this, segment] {
        if (m_open.id == segment.id) {
            m_open = segment;
            m_tabs->setWords(segment);
        }
        retranslate();
    });
}

void SegmentsPage::rename(const QString &name)
{
    askText(this, {tr("Rename segment"), tr("Name of the segment"), name, tr("Rename")},
            [this, name](const QString &wanted) {
                change(name, [&wanted](store::Segment &segment) { segment.name = wanted.toStdString(); });
            });
}

void SegmentsPage::askFolder(const QString &name)
{
    askText(this, {tr("New folder"), tr("Name of the folder"), {}, tr("Make the folder")},
            [this, name](const QString &folder) { moveToFolder(name, folder); });
}

void SegmentsPage::moveToFolder(const QString &name, const QString &folder)
{
    change(name, [&folder](store::Segment &segment) { segment.folder = folder.toStdString(); });
}

void SegmentsPage::setColour(const QString &name, int colour)
{
    change(name, [colour](store::Segment &segment) { segment.colour = static_cast<std::uint8_t>(colour); });
}

void SegmentsPage::duplicate(const QString &name)
{
    const SavedSegment *saved = m_state->segment(name.toStdString());
    if (saved && saved->rule)
        add(tr("%1 copy").arg(name), *saved->rule);
}

void SegmentsPage::remove(const QString &name)
{
    const ConfirmQuestion question{tr("Delete the segment %1?").arg(name),
                                   tr("Its rule and its history go. Customers and orders are not touched."),
                                   tr("Delete segment"), true};
    askConfirm(this, question, [this, name] {
        m_dirty = false;
        m_session.removeSegment(name, [this](const Result<void> &removed) {
            if (!removed)
                tellError(this, wording::errorText(removed.error()));
            showList();
        });
    });
}

} // namespace dilim::ui
