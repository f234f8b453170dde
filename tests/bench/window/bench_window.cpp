// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window keys|scrolling|import|opening PATH: drives the program's window, and says what it took against what must
// hold. PATH is a workspace, or for import a folder of the benchmark's files. Ends with 1 where a must does not hold.
#include "base/heap.h"
#include "bench/window/bench_desk.h"
#include "report/fonts.h"
#include "ui/theme/theme.h"
#include "wording/language.h"

#include <QApplication>
#include <QStandardPaths>
#include <QThreadPool>

#include <cstdio>

namespace {

using namespace dilim;

struct Bench {
    const char *name;
    std::vector<bench::Measured> (*run)(const QString &path);
};
constexpr Bench benches[] = {
    {"keys", bench::benchKeys},
    {"scrolling", bench::benchScrolling},
    {"import", bench::benchImport},
    {"opening", bench::benchOpening},
};

/// Whether every must holds.
bool print(const std::vector<bench::Measured> &table)
{
    bool holds = true;
    std::printf("| what | samples | must | aim | measured | |\n|---|---|---|---|---|---|\n");
    for (const bench::Measured &row : table) {
        const bool good = row.value <= row.must;
        holds = holds && good;
        std::printf("| %s | %lld | %.0f ms | %.0f ms | %.1f ms | %s |\n", qPrintable(row.what),
                    static_cast<long long>(row.samples), row.must, row.aim, row.value,
                    row.value <= row.aim ? "aim reached"
                        : good           ? "holds"
                                         : "DOES NOT HOLD");
    }
    return holds;
}

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Dilim"));
    QCoreApplication::setApplicationName(QStringLiteral("bench_window"));
    QStandardPaths::setTestModeEnabled(true); // nobody's settings
    QThreadPool *pool = QThreadPool::globalInstance();
    pool->setMaxThreadCount(std::max(pool->maxThreadCount(), 4)); // as the program does
    if (!report::loadFonts())
        return 2;
    ui::applyScheme(application, ui::Scheme::Light);
    wording::loadLanguage(application, "en");

    const QStringList arguments = QCoreApplication::arguments();
    for (const Bench &bench : benches) {
        if (arguments.size() == 3 && arguments[1] == QLatin1String(bench.name))
            return print(bench.run(arguments[2])) ? 0 : 1;
    }
    std::fprintf(stderr, "bench_window keys|scrolling|import|opening PATH\n");
    return 2;
}
