// SPDX-License-Identifier: GPL-3.0-or-later
// take_picture FILE: the whole screen as a PNG.
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QString file = QGuiApplication::arguments().value(1);
    return QGuiApplication::primaryScreen()->grabWindow(0).save(file, "PNG") ? 0 : 1;
}
