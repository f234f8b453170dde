// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with a whole shop: opening it, and taking it in.
#include "bench/window/bench_desk.h"
#include "ui/widgets/kpi_card.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>
#include <ctime>

#include <unistd.h>

namespace dilim::bench {
namespace {

constexpr int afterwards = 3000; // milliseconds in which pages show what came

/// Since the program was started, before main().
double millisecondsOfProcess()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray content = stat.readAll();
    const QList<QByteArray> fields = content.mid(content.lastIndexOf(')') + 2).split(' ');
    constexpr int startField = 19; // of those after the name
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = fields.value(startField).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - started) * 1e3;
}

bool showsFigures(const ui::MainWindow &window)
{
    const auto cards = window.findChildren<ui::KpiCard *>();
    return !cards.isEmpty() && std::all_of(cards.begin(), cards.end(), [](const ui::KpiCard *card) {
        const auto labels = card->findChildren<QLabel *>();
        return card->isVisible() && std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                   return label->text().contains(QRegularExpression(QStringLiteral("\\d")));
               });
    });
}

/// Presses the button that goes on, once it can be.
void goOn(const Desk &desk, const char *where)
{
    auto *next = desk.find<QPushButton>(QStringLiteral("importNext"));
    waitUntil(where, [next] { return next->isVisible() && next->isEnabled(); });
    next->click();
}

} // namespace

std::vector<Measured> benchOpening(const QString &workspace)
{
    Desk desk;
    desk.window().openPath(workspace); // only looked at
    waitUntil("figures on the first page", [&desk] { return showsFigures(desk.window()); });
    PaintWatch watch(ofClass("dilim::ui::KpiCard"));
    watch.begin();
    watch.arm();
    desk.window().update();
    for (ui::KpiCard *card : desk.window().findChildren<ui::KpiCard *>())
        card->update();
    waitUntil("the first page", [&watch] { return watch.paintedSince(); });
    return {{QStringLiteral("from the start of the program to figures on the first page"), 1000, 600,
             millisecondsOfProcess(), 1}};
}

std::vector<Measured> benchImport(const QString &folder)
{
    Desk desk;
    bool made = false;
    desk.session().create(desk.ownFile(QStringLiteral("shop.dilim")), {"TRY", "Europe/Istanbul"},
                          [&made](const Result<void> &result) { made = bool(result); });
    waitUntil("a workspace", [&made] { return made; });
    live(500);
    QStringList files;
    for (const char *name : {"customers", "orders", "order_lines", "events"})
        files.append(QStringLiteral("%1/%2.csv").arg(folder, QString::fromLatin1(name)));

    Watchdog looking;
    looking.begin();
    desk.window().addFiles(files);
    goOn(desk, "the preview");
    auto *back = desk.find<QPushButton>(QStringLiteral("importBack"));
    auto *next = desk.find<QPushButton>(QStringLiteral("importNext"));
    live(100);
    waitUntil("the dry run", [next] { return next->isEnabled(); });
    looking.end();

    Watchdog importing;
    importing.begin();
    next->click();
    waitUntil("the import", [back] { return !back->isVisible(); });
    live(afterwards);
    importing.end();

    Watchdog showing;
    showing.begin();
    next->click();
    desk.window().showPage(QStringLiteral("overview"));
    waitUntil("figures on the first page", [&desk] { return showsFigures(desk.window()); });
    live(afterwards);
    showing.end();
    return {
        {QStringLiteral("longest block, preview and dry run"), 50, 16, looking.longest(), looking.beats()},
        {QStringLiteral("longest block, import"), 50, 16, importing.longest(), importing.beats()},
        {QStringLiteral("longest block, first page after the import"), 50, 16, showing.longest(), showing.beats()},
    };
}

} // namespace dilim::bench
