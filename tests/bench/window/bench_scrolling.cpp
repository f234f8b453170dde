// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the table of customers while it is scrolled by wheel, by pages and by the thumb.
#include "bench/window/bench_desk.h"
#include "ui/customers/customers_table.h"

#include <QScrollBar>

namespace dilim::bench {
namespace {

constexpr int frames = 400; // of each way
constexpr int rowsOfWheel = 3;

struct Way {
    const char *what;
    int (*next)(const QScrollBar &bar, int frame);
};
constexpr Way ways[] = {
    {"scrolling by the wheel, 99 % of frames",
     [](const QScrollBar &bar, int) { return bar.value() + rowsOfWheel * bar.singleStep(); }},
    {"scrolling by pages, 99 % of frames", [](const QScrollBar &bar, int) { return bar.value() + bar.pageStep(); }},
    {"pulling the thumb, 99 % of frames",
     [](const QScrollBar &bar, int frame) {
         return static_cast<int>(static_cast<qint64>(bar.maximum()) * (frame * 37 % frames) / frames);
     }},
};

} // namespace

std::vector<Measured> benchScrolling(const QString &workspace)
{
    Desk desk;
    desk.open(workspace);
    desk.window().showPage(QStringLiteral("data"));
    auto *view = desk.find<ui::CustomersTable>(QStringLiteral("customersTable"));
    const auto customers = static_cast<int>(desk.session().state()->snapshot->customerCount());
    waitUntil("the customers", [view, customers] { return view->model()->rowCount() == customers; });
    live(1000);

    PaintWatch watch([port = view->viewport()](const QObject &object) { return &object == port; });
    std::vector<Measured> table;
    for (const Way &way : ways) {
        QScrollBar *bar = view->verticalScrollBar();
        bar->setValue(0);
        live(200);
        std::vector<double> samples;
        for (int frame = 0; frame < frames; ++frame) {
            const int next = std::min(way.next(*bar, frame + 1), bar->maximum());
            if (next == bar->value())
                continue;
            watch.begin();
            watch.arm();
            bar->setValue(next);
            waitUntil("a frame", [&watch] { return watch.paintedSince(); });
            samples.push_back(watch.milliseconds());
        }
        table.push_back({QStringLiteral("%1 of %2 rows").arg(QString::fromLatin1(way.what)).arg(customers), 33, 16,
                         quantile(samples, 0.99), std::ssize(samples)});
    }
    return table;
}

} // namespace dilim::bench
