// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/add_to_rule.h"

#include "ui/customers/segment_choice.h"

#include <QApplication>
#include <QCoreApplication>
#include <QCursor>
#include <QMenu>

namespace dilim::ui {

void askForSegment(QWidget *window, const StatePtr &state, const Intent &intent,
                   const std::function<void(const Intent &)> &chosen)
{
    auto *menu = new QMenu(window);
    menu->setObjectName(QStringLiteral("addToRuleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillSegmentMenu(*menu, *state, [state, intent, chosen](std::size_t segment) {
        Intent added = intent;
        added.texts = QStringList{QString::fromStdString(state->segments[segment].segment.name)};
        chosen(added);
    });
    if (!state->segments.empty())
        menu->addSeparator();
    menu->addAction(QCoreApplication::translate("AddToRule", "New segment…"), window, [intent, chosen] {
        Intent made = intent;
        made.kind = Intent::Kind::NewSegment;
        chosen(made);
    });
    const QWidget *pressed = QApplication::focusWidget();
    menu->popup(pressed ? pressed->mapToGlobal(QPoint(0, pressed->height())) : QCursor::pos());
}

} // namespace dilim::ui
