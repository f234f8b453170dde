// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for, in the real window (without a screen): one line for each figure, and 1 as exit code where
// one is above what it must be.
//   bench_window open WORKSPACE            until the overview shows its figures, from the start of the process
//   bench_window keys WORKSPACE            from a keystroke in a value to all counts painted anew
//   bench_window scroll WORKSPACE          frames of the table of customers
//   bench_window import NEW_FILE FILE...   the longest time in which the window could not answer
#include "base/heap.h"
#include "report/fonts.h"
#include "ui/dialogs/ask.h"
#include "ui/jobs/job_queue.h"
#include "ui/models/customer_table.h"
#include "ui/rule_editor/rule_editor.h"
#include "ui/rule_editor/rule_view.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_opener.h"
#include "ui/theme/theme.h"
#include "ui/widgets/kpi_card.h"
#include "wording/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace dilim;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 180'000; // milliseconds
constexpr int keystrokes = 240;
constexpr int frames = 400;
constexpr double keystrokeMust = 50.0;
constexpr double frameMust = 33.0;
constexpr double blockMust = 50.0;
constexpr double openMust = 1000.0;

// Of all kinds: a field, a behaviour with a window, a sequence, a group, a standing.
constexpr char rule[] = R"({"dilim_rule":1,"rule":{"match":"all","children":[
    {"facts":"orders","measure":"count","op":"at_least","values":[2],"window":{"last_days":365}},
    {"field":"customer.country","op":"any_of","values":["TR","DE"]},
    {"match":"any","children":[
        {"field":"customer.device","op":"is","values":["mobile"]},
        {"facts":"lines","measure":"count_orders","op":"at_least","values":[1],
         "where":[{"field":"line.category","op":"is","values":["Electronics"]}],"window":{"last_days":90}}]},
    {"match":"none","children":[
        {"sequence":[{"facts":"events","where":[{"field":"event.type","op":"is","values":["cart_add"]}]}],
         "not_followed_by":{"facts":"orders","orders":"all"},"not_within":{"hours":24},"window":{"last_days":90},
         "op":"is_yes"}]},
    {"facts":"orders","measure":"sum","of":"order.amount","op":"above_percentile","values":[5]}]}})";

bool tell(const char *what, double measured, double must)
{
    std::printf("%-44s %9.1f ms   must %6.0f   %s\n", what, measured, must,
                measured <= must ? "holds" : "DOES NOT HOLD");
    return measured <= must;
}

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

[[noreturn]] void fail(const std::string &what)
{
    std::fprintf(stderr, "%s\n", what.c_str());
    std::exit(2);
}

void waitFor(const char *what, const std::function<bool()> &isSo)
{
    if (!QTest::qWaitFor(isSo, patience))
        fail(std::string("waited in vain for ") + what);
}

/// The longest time between two beats of the window's thread.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_beat.setInterval(1);
        m_beat.setTimerType(Qt::PreciseTimer);
        connect(&m_beat, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) * 1e-6 - 1.0);
            m_since.start();
        });
        m_since.start();
        m_beat.start();
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    double m_longest = 0.0;
};

/// The program's window with its session.
struct Program {
    ui::JobQueue queue{};
    ui::Session session{queue};
    ui::MainWindow window{session};

    Program()
    {
        window.resize(1440, 900);
        window.show();
    }
    void open(const QString &path, const QString &page)
    {
        window.showPage(page);
        window.opener().open(path);
        waitFor("the workspace", [this] { return session.state() || !ui::lastTold().isEmpty(); });
        if (!session.state())
            fail(ui::lastTold().toStdString());
    }
    template <typename Part> Part *part(const QString &name)
    {
        auto *found = window.findChild<Part *>(name);
        if (!found)
            fail("the window has no " + name.toStdString());
        return found;
    }
    void settle()
    {
        for (int quiet = 0; quiet < 3; ++quiet) {
            waitFor("the end of jobs",
                    [this] { return queue.idle() && QThreadPool::globalInstance()->activeThreadCount() == 0; });
            QTest::qWait(1);
        }
    }
};

bool benchOpen(const QElapsedTimer &started, const QString &path)
{
    Program program;
    program.open(path, u"overview"_s);
    const auto shown = [&program] {
        const auto cards = program.window.findChildren<ui::KpiCard *>();
        return !cards.isEmpty() && std::ranges::all_of(cards, [](const ui::KpiCard *card) {
            return !card->isVisible() || !card->accessibleDescription().isEmpty();
        });
    };
    waitFor("the figures of the overview", shown);
    program.window.grab();
    return tell("first page with its figures", static_cast<double>(started.nsecsElapsed()) * 1e-6, openMust);
}

bool benchKeys(const QString &path)
{
    Program program;
    program.open(path, u"segments"_s);
    store::Segment segment;
    segment.name = "bench_window";
    segment.ruleJson = rule;
    bool kept = false;
    program.session.keepSegment(segment, [&kept](const Result<store::Segment> &result) {
        if (!result)
            fail("segment: " + result.error().code);
        kept = true;
    });
    waitFor("the segment", [&kept] { return kept; });
    ui::Intent intent{ui::Intent::Kind::ShowSegment};
    intent.text = u"bench_window"_s;
    program.part<ui::Page>(u"page_segments"_s)->follow(intent);
    program.settle();
    auto *editor = program.window.findChild<ui::RuleEditor *>();
    const auto &first = std::get<rules::Condition>(editor->rule().root.children.front());
    qobject_cast<QAbstractButton *>(editor->findChild<ui::RuleView *>()->token(first.id, ui::PartEdit::Amount))
        ->click();
    program.settle();
    auto *number = program.part<QLineEdit>(u"firstNumber"_s);

    bool counted = false;
    QObject::connect(&editor->session(), &ui::RuleSession::counted, editor, [&counted] { counted = true; });
    std::vector<double> waits;
    for (int i = 0; i < keystrokes; ++i) {
        counted = false;
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(number, i % 2 == 0 ? Qt::Key_3 : Qt::Key_Backspace);
        waitFor("the counts", [&counted] { return counted; });
        QCoreApplication::processEvents(); // paints
        waits.push_back(static_cast<double>(clock.nsecsElapsed()) * 1e-6);
        QTest::qWait(20);
    }
    program.session.removeSegment(u"bench_window"_s);
    program.settle();
    tell("a keystroke until all counts, half of them", quantile(waits, 0.5), keystrokeMust);
    return tell("a keystroke until all counts, 99 of 100", quantile(waits, 0.99), keystrokeMust);
}

bool benchScroll(const QString &path)
{
    Program program;
    program.open(path, u"data"_s);
    program.settle();
    auto *table = program.part<QTableView>(u"customersTable"_s);
    waitFor("the customers", [table] { return table->model()->rowCount() > 0 && table->isVisible(); });
    std::printf("%d customers\n", table->model()->rowCount());
    QScrollBar *bar = table->verticalScrollBar();
    const auto frame = [table, bar](int value) {
        QElapsedTimer clock;
        clock.start();
        bar->setValue(value);
        table->viewport()->repaint();
        QCoreApplication::processEvents();
        return static_cast<double>(clock.nsecsElapsed()) * 1e-6;
    };
    std::vector<double> steps;
    std::vector<double> jumps;
    for (int i = 0; i < frames; ++i)
        steps.push_back(frame(bar->value() + 3 * bar->singleStep()));
    for (int i = 0; i < frames; ++i)
        jumps.push_back(frame(QRandomGenerator::global()->bounded(bar->maximum() + 1)));
    const bool stepsHold = tell("a turn of the wheel, 99 of 100", quantile(steps, 0.99), frameMust);
    return tell("a place anywhere, 99 of 100", quantile(jumps, 0.99), frameMust) && stepsHold;
}

bool benchImport(const QString &path, const QStringList &files)
{
    Program program;
    QFile::remove(path);
    bool made = false;
    program.session.create(path, {"TRY", "Europe/Istanbul"},
                           [&made](const Result<void> &result) { made = static_cast<bool>(result); });
    waitFor("the workspace", [&made] { return made; });
    program.window.showPage(u"overview"_s);
    program.settle();
    std::vector<workspace::ImportRequest> requests;
    for (const QString &file : files) {
        workspace::ImportRequest request;
        request.path = file.toStdString();
        requests.push_back(std::move(request));
    }
    bool done = false;
    const Watchdog watchdog;
    QElapsedTimer clock;
    clock.start();
    program.session.importFiles(
        std::move(requests),
        [](const Result<workspace::ImportResult> &result) {
            if (!result)
                fail("import: " + result.error().code);
        },
        [&done](const Result<void> &) { done = true; });
    waitFor("the import", [&done] { return done; });
    program.settle();
    std::printf("imported in %.1f s\n", static_cast<double>(clock.elapsed()) * 1e-3);
    return tell("the longest block of the window", watchdog.longest(), blockMust);
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer started;
    started.start();
    keepFreedMemory();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true); // the settings of whoever runs this stay as they are
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"bench_window"_s);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3 || (words[1] == "import"_L1) != (words.size() > 3)) {
        std::fprintf(stderr, "usage: bench_window open|keys|scroll WORKSPACE | import NEW_FILE FILE...\n");
        return 2;
    }
    if (!report::loadFonts())
        fail("the fonts are missing");
    ui::keepWordsToMyself();
    ui::applyScheme(application, ui::Scheme::Light);
    wording::loadLanguage(application, "tr");
    QThreadPool::globalInstance()->setMaxThreadCount(std::max(4, QThreadPool::globalInstance()->maxThreadCount()));
    if (words[1] == "open"_L1)
        return benchOpen(started, words[2]) ? 0 : 1;
    if (words[1] == "keys"_L1)
        return benchKeys(words[2]) ? 0 : 1;
    if (words[1] == "scroll"_L1)
        return benchScroll(words[2]) ? 0 : 1;
    return benchImport(words[2], words.mid(3)) ? 0 : 1;
}
