// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/open_elsewhere.h"

#include "wording/formats.h"
#include "wording/language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

namespace dilim::ui {
namespace {

struct OpenElsewhere {
    Q_DECLARE_TR_FUNCTIONS(OpenElsewhere)
};

/// In this computer's time, as the clock in its corner shows it.
QString sinceText(const std::string &milliseconds)
{
    const auto zone = TimeZone::fromId(QTimeZone::systemTimeZoneId().toStdString());
    const Moment since{QString::fromStdString(milliseconds).toLongLong()};
    return wording::momentText(since, zone ? *zone : TimeZone(), wording::loadedLanguage());
}

} // namespace

bool isOpenElsewhere(const Error &error)
{
    return error.code == "workspace.open_elsewhere" && error.arguments.size() == 4;
}

ConfirmQuestion openElsewhereQuestion(const Error &error)
{
    const auto argument = [&error](std::size_t index) { return QString::fromStdString(error.arguments[index]); };
    return {OpenElsewhere::tr("%1 is open already").arg(QFileInfo(argument(0)).fileName()),
            OpenElsewhere::tr("%1 has had it open on the computer %2 since %3. Two people cannot change it at the same "
                              "time. You can look at it and save lists and reports now, or wait until it is closed "
                              "there.")
                .arg(argument(1), argument(2), sinceText(error.arguments[3])),
            OpenElsewhere::tr("Open for reading"), false};
}

} // namespace dilim::ui
