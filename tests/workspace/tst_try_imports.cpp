// SPDX-License-Identifier: GPL-3.0-or-later
// Several files tried together count what importing them one after the other would, and leave nothing.
#include "support/store_tables.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;
using workspace::ImportRequest;

class TryImportsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_requests.clear();
        m_workspace.emplace(*workspace::Workspace::create(path("w.dilim"), {"TRY", "Europe/Istanbul"}));
    }
    void cleanup() { m_workspace.reset(); }

    void eachFileIsCountedBesideThoseBeforeIt()
    {
        addShop();
        QCOMPARE(told(tried()),
                 (QStringList{u"2 new, 0 updated, 0 unchanged"_s, u"1 new, 1 updated, 0 unchanged"_s,
                              u"1 new, 0 updated, 0 unchanged"_s}));
    }

    void theImportThenCountsTheSame()
    {
        addShop();
        const QStringList before = told(tried());
        Answers imported;
        for (const ImportRequest &request : m_requests)
            imported.push_back(m_workspace->importFile(request, m_progress));
        QCOMPARE(told(imported), before);
    }

    void nothingOfItStays()
    {
        QVERIFY(m_workspace->importFile(file("c.csv", "Email,First Name\nc@example.com,Can\n"), m_progress));
        const std::string people = content();
        addShop();
        m_requests[0].remember = true;
        m_requests[0].wanted.source = "Second shop";
        const Answers answers = tried();
        QCOMPARE(told(answers).first(), u"2 new, 0 updated, 0 unchanged"_s);
        QCOMPARE(answers[0]->outcome.id, 0U);
        QCOMPARE(content(), people);
        QCOMPARE(m_workspace->imports()->size(), std::size_t{1});
        QCOMPARE(m_workspace->knownFiles()->size(), std::size_t{1});
        QVERIFY(m_workspace->readBasis("en")->customFields.empty());
        QVERIFY(m_workspace->readBasis("en")->remembered.empty());
    }

    void theSameFileTwiceIsSaidToBeTheSame()
    {
        m_requests.assign(2, file("c.csv", "Email\na@example.com\n"));
        const Answers answers = tried();
        QCOMPARE(told(answers).first(), u"1 new, 0 updated, 0 unchanged"_s);
        QVERIFY(answers[1]->outcome.identicalTo != 0);
    }

    void afterAFileThatCannotBeReadTheNextOnesAreTried()
    {
        addShop();
        m_requests.insert(m_requests.begin() + 1, file("p.csv", "\x89PNG\r\n\x1a\n\x01\x02\x03\x04\xff\xfe\xfd"));
        const QStringList answers = told(tried());
        QCOMPARE(answers.size(), 4);
        QVERIFY2(answers[1].startsWith(u"file."), qPrintable(answers[1]));
        QCOMPARE(answers[2], u"1 new, 1 updated, 0 unchanged"_s);
        QVERIFY(m_workspace->imports()->empty());
    }

    void whatWasCancelledLeavesNothing()
    {
        addShop();
        Progress stopped;
        stopped.cancel();
        const auto answers = m_workspace->tryImports(m_requests, stopped);
        QVERIFY(!answers);
        QCOMPARE(answers.error().code, std::string(cancelledCode));
        QVERIFY(m_workspace->imports()->empty());
        QCOMPARE(told(tried()).last(), u"1 new, 0 updated, 0 unchanged"_s);
    }

    void noFilesNoAnswers() { QVERIFY(tried().empty()); }

private:
    using Answers = std::vector<Result<workspace::ImportResult>>;

    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder->filePath(QString::fromUtf8(name)).toStdString();
    }
    [[nodiscard]] ImportRequest file(const char *name, const QByteArray &text) const
    {
        QFile made(QString::fromStdString(path(name)));
        if (!made.open(QIODevice::WriteOnly) || made.write(text) != text.size())
            qFatal("cannot write %s", name);
        ImportRequest request;
        request.path = path(name);
        return request;
    }
    /// Two people; one of them and another; an order of somebody new.
    void addShop()
    {
        m_requests.push_back(
            file("people.csv", "Email,First Name,Shoe size\na@example.com,Ada,37\nb@example.com,Bora,43\n"));
        m_requests.push_back(
            file("more.csv", "Email,First Name,Shoe size\nb@example.com,Bora,44\nd@example.com,Deniz,41\n"));
        m_requests.push_back(file("orders.csv", "Order ID,Email,Date,Total\n1,a@example.com,2026-01-02,10.50\n"));
    }
    Answers tried()
    {
        auto answers = m_workspace->tryImports(m_requests, m_progress);
        return answers ? *std::move(answers) : Answers{answers.error()};
    }
    std::string content()
    {
        const auto snapshot = m_workspace->snapshot(m_progress);
        return snapshot ? test::dump(**snapshot) : snapshot.error().code;
    }
    static QStringList told(const Answers &answers)
    {
        QStringList all;
        for (const auto &answer : answers) {
            if (!answer) {
                all.append(QString::fromStdString(answer.error().code));
                continue;
            }
            const store::OutcomeCounts &counts =
                answer->outcome.entities[static_cast<std::size_t>(answer->outcome.primary)];
            all.append(
                u"%1 new, %2 updated, %3 unchanged"_s.arg(counts.created).arg(counts.updated).arg(counts.unchanged));
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<workspace::Workspace> m_workspace;
    std::vector<ImportRequest> m_requests;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(TryImportsTest)
#include "tst_try_imports.moc"
