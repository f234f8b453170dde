// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_settings.h"

#include <QSettings>

namespace dilim::ui {
namespace {

constexpr char languageKey[] = "window/language";
constexpr char schemeKey[] = "window/scheme";
constexpr char recentKey[] = "window/recent";
constexpr char geometryKey[] = "window/geometry";
constexpr char railKey[] = "window/railMini";
constexpr char pageKey[] = "window/page";
constexpr qsizetype mostRecent = 10;

QString keyOf(const char *key)
{
    return QString::fromLatin1(key);
}

} // namespace

WindowSettings readWindowSettings()
{
    const QSettings stored;
    const WindowSettings usual;
    WindowSettings settings;
    settings.language = stored.value(keyOf(languageKey)).toString();
    settings.scheme = stored.value(keyOf(schemeKey), usual.scheme).toString();
    settings.recent = stored.value(keyOf(recentKey)).toStringList();
    settings.geometry = stored.value(keyOf(geometryKey)).toByteArray();
    settings.railMini = stored.value(keyOf(railKey), false).toBool();
    settings.page = stored.value(keyOf(pageKey), usual.page).toString();
    return settings;
}

void writeWindowSettings(const WindowSettings &settings)
{
    QSettings stored;
    stored.setValue(keyOf(languageKey), settings.language);
    stored.setValue(keyOf(schemeKey), settings.scheme);
    stored.setValue(keyOf(recentKey), settings.recent);
    stored.setValue(keyOf(geometryKey), settings.geometry);
    stored.setValue(keyOf(railKey), settings.railMini);
    stored.setValue(keyOf(pageKey), settings.page);
}

QStringList withRecent(QStringList recent, const QString &path)
{
    recent.removeAll(path);
    recent.prepend(path);
    return recent.mid(0, mostRecent);
}

} // namespace dilim::ui
