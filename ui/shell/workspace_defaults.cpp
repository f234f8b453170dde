// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_defaults.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QStandardPaths>
#include <QTimeZone>

namespace dilim::ui {
namespace {

constexpr int darkBelow = 128; // lightness of the system's window colour

/// The path, or with " 2", " 3" ... before its ending where there is such a file.
QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name + workspaceEnding());
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 %2").arg(name).arg(number) + workspaceEnding());
    return path;
}

} // namespace

QString workspaceEnding()
{
    return QStringLiteral(".dilim");
}

bool isWorkspace(const QString &path)
{
    return path.endsWith(workspaceEnding(), Qt::CaseInsensitive);
}

store::WorkspaceSettings usualSettings()
{
    store::WorkspaceSettings settings;
    const QString currency = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    if (currency.size() == 3)
        settings.currency = currency.toStdString();
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    if (!zone.isEmpty() && zone != "UTC" && zone != "Etc/UTC")
        settings.timeZone = zone.toStdString();
    else if (settings.currency == "TRY") // the computer was never told where it stands
        settings.timeZone = "Europe/Istanbul";
    else if (settings.currency == "AZN")
        settings.timeZone = "Asia/Baku";
    return settings;
}

QString newWorkspacePath(const QString &exportFile)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    documents.mkpath(QStringLiteral("."));
    const QString name = exportFile.isEmpty() ? QCoreApplication::translate("WorkspaceDefaults", "My shop")
                                              : QFileInfo(exportFile).completeBaseName();
    return freePath(documents, name);
}

QString copyName(const QString &path)
{
    const QFileInfo file(path);
    return freePath(file.dir(),
                    QCoreApplication::translate("WorkspaceDefaults", "%1 copy").arg(file.completeBaseName()));
}

Scheme schemeFor(const QString &setting)
{
    static const bool systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < darkBelow;
    if (setting == QLatin1String("light"))
        return Scheme::Light;
    if (setting == QLatin1String("dark"))
        return Scheme::Dark;
    if (setting == QLatin1String("contrast"))
        return Scheme::HighContrast;
    return systemIsDark ? Scheme::Dark : Scheme::Light;
}

} // namespace dilim::ui
