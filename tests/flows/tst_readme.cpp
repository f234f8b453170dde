// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of the READMEs are run, so that they stay true.
#include "flows/cli_runner.h"
#include "ingest/mapping.h"
#include "rules/rule_text.h"
#include "rules/rule_words.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim;
using namespace dilim::tests;
using namespace Qt::StringLiterals;

class tst_readme : public QObject
{
    Q_OBJECT

private slots:
    void every_json_example_is_accepted_data();
    void every_json_example_is_accepted();
    void the_rule_in_words_is_that_of_the_last_rule_file_data();
    void the_rule_in_words_is_that_of_the_last_rule_file();
    void every_command_of_the_program_is_documented();
};

namespace {

QString textOf(const QString &file)
{
    QFile readme(QStringLiteral(DILIM_SOURCE_DIR "/") + file);
    return readme.open(QIODevice::ReadOnly) ? QString::fromUtf8(readme.readAll()) : QString();
}

/// What stands in blocks of ```kind.
QStringList examples(const QString &text, const QString &kind)
{
    const QRegularExpression block(u"```"_s + kind + u"\\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (auto match = block.globalMatch(text); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

} // namespace

void tst_readme::every_json_example_is_accepted_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"README.md"_s, u"README.tr.md"_s, u"README.az.md"_s})
        QTest::newRow(qPrintable(file)) << file;
}

void tst_readme::every_json_example_is_accepted()
{
    QFETCH(QString, file);
    int rules = 0;
    int mappings = 0;
    for (const QString &example : examples(textOf(file), u"json"_s)) {
        if (example.contains("\"dilim_rule\""_L1)) {
            const auto rule = rules::parseRule(example.toStdString());
            QVERIFY2(rule, rule ? "" : rule.error().code.c_str());
            ++rules;
        } else {
            const auto mapping = ingest::mappingFromJson(example.toStdString());
            QVERIFY2(mapping, mapping ? "" : mapping.error().code.c_str());
            ++mappings;
        }
    }
    QVERIFY(rules >= 1);
    QVERIFY(mappings >= 1);
}

void tst_readme::the_rule_in_words_is_that_of_the_last_rule_file_data()
{
    every_json_example_is_accepted_data();
}

void tst_readme::the_rule_in_words_is_that_of_the_last_rule_file()
{
    QFETCH(QString, file);
    const QStringList files = examples(textOf(file), u"json"_s).filter(u"\"dilim_rule\""_s);
    const QStringList words = examples(textOf(file), u"rule"_s);
    QCOMPARE(words.size(), 1);
    const auto rule = rules::parseRule(files.last().toStdString());
    QVERIFY(rule);
    QCOMPARE(QString::fromStdString(rules::ruleWords(*rule, {})), words.first());
    const auto again = rules::parseRuleWords(words.first().toStdString(), {});
    QVERIFY2(again, again ? "" : again.error().code.c_str());
    QVERIFY(*again == *rule);
}

void tst_readme::every_command_of_the_program_is_documented()
{
    const CliAnswer usage = runCli(QStringLiteral(DILIM_CLI), {u"--help"_s});
    QCOMPARE(usage.exitCode, 0);
    static const QRegularExpression row(u"^  ([a-z-]+) "_s, QRegularExpression::MultilineOption);
    const QString readme = textOf(u"README.md"_s);
    int commands = 0;
    for (auto match = row.globalMatch(QString::fromUtf8(usage.output)); match.hasNext(); ++commands)
        QVERIFY2(readme.contains(u'`' + match.next().captured(1) + u' '), usage.output.constData());
    QVERIFY(commands >= 15);
}

QTEST_GUILESS_MAIN(tst_readme)
#include "tst_readme.moc"
