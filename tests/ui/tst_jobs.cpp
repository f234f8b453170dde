// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_queue.h"
#include "ui/jobs/latest_job.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace dilim;
using namespace dilim::ui;

namespace {

/// Goes on until it is cancelled.
int untilCancelled(Progress &progress)
{
    while (!progress.cancelled())
        std::this_thread::yield();
    return -1;
}

} // namespace

class TestJobs : public QObject
{
    Q_OBJECT
private slots:
    void onlyTheNewestAnswerArrives();
    void aCancelledJobGivesNoAnswer();
    void aDestroyedJobGivesNoAnswer();
    void queuedJobsRunOneAfterAnother();
    void aShownJobTellsHowFarItIs();
    void cancelReachesTheJobThatRuns();
    void quietJobsAreDoneEvenIfTheQueueGoes();
};

void TestJobs::onlyTheNewestAnswerArrives()
{
    LatestJob job;
    QVector<int> answers;
    for (int i = 0; i < 20; ++i)
        job.start([](Progress &progress) { return untilCancelled(progress); },
                  [&answers](int answer) { answers << answer; });
    job.start([](Progress &) { return 42; }, [&answers](int answer) { answers << answer; });
    QTRY_VERIFY(!job.running());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(answers, QVector<int>{42});
}

void TestJobs::aCancelledJobGivesNoAnswer()
{
    LatestJob job;
    const QSignalSpy finished(&job, &LatestJob::finished);
    bool answered = false;
    job.start([](Progress &progress) { return untilCancelled(progress); }, [&answered](int) { answered = true; });
    job.cancel();
    QVERIFY(!job.running());
    QCOMPARE(finished.size(), 1);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

void TestJobs::aDestroyedJobGivesNoAnswer()
{
    bool answered = false;
    {
        LatestJob job;
        job.start([](Progress &progress) { return untilCancelled(progress); }, [&answered](int) { answered = true; });
    }
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

void TestJobs::queuedJobsRunOneAfterAnother()
{
    JobQueue queue;
    std::atomic<int> running{0};
    std::atomic<bool> overlapped{false};
    QVector<int> order;
    for (int i = 0; i < 10; ++i) {
        queue.add(
            JobQueue::Kind::Quiet, {},
            [&running, &overlapped, i](Progress &) {
                if (running.fetch_add(1) != 0)
                    overlapped = true;
                running.fetch_sub(1);
                return i;
            },
            [&order](int answer) { order << answer; });
    }
    QTRY_VERIFY(queue.idle());
    QVERIFY(!overlapped);
    QCOMPARE(order, (QVector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

void TestJobs::aShownJobTellsHowFarItIs()
{
    JobQueue queue;
    std::atomic<bool> go{false};
    queue.add(
        JobQueue::Kind::Shown, QStringLiteral("Counting"),
        [&go](Progress &progress) {
            progress.start(100);
            progress.advance(40, 4);
            while (!go)
                std::this_thread::yield();
            return true;
        },
        [](bool) {});
    QTRY_VERIFY(queue.state() && queue.state()->share > 0.39);
    const JobState state = *queue.state();
    QCOMPARE(state.title, QStringLiteral("Counting"));
    QCOMPARE(state.share, 0.4);
    QVERIFY(state.cancellable);
    QVERIFY(state.millisecondsLeft >= 0);
    go = true;
    QTRY_VERIFY(queue.idle());
    QVERIFY(!queue.state());
}

void TestJobs::cancelReachesTheJobThatRuns()
{
    JobQueue queue;
    int answer = 0;
    queue.add(
        JobQueue::Kind::Shown, QStringLiteral("Endless"), [](Progress &progress) { return untilCancelled(progress); },
        [&answer](int value) { answer = value; });
    queue.cancelCurrent();
    QTRY_COMPARE(answer, -1);
}

void TestJobs::quietJobsAreDoneEvenIfTheQueueGoes()
{
    std::atomic<int> done{0};
    {
        JobQueue queue;
        queue.add(
            JobQueue::Kind::Shown, QStringLiteral("Endless"),
            [](Progress &progress) { return untilCancelled(progress); }, [](int) {});
        for (int i = 0; i < 5; ++i)
            queue.add(
                JobQueue::Kind::Quiet, {}, [&done](Progress &) { return ++done; }, [](int) {});
    }
    QCOMPARE(done.load(), 5);
}

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
