// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_fields.h"
#include "ui/pages/segments/template_answers.h"
#include "ui/pages/segments/template_card.h"
#include "ui/pages/segments/template_gallery.h"
#include "wording/labels.h"

#include "customer_shop.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>

using namespace dilim;
using namespace dilim::test;
using namespace dilim::ui;

namespace {

constexpr int longWait = 60000; // milliseconds

/// The sample shop, whole.
StatePtr sampleState()
{
    static const SampleFiles files;
    auto opened = workspace::Workspace::create(files.workspacePath().toStdString(), {"TRY", "Europe/Istanbul"});
    if (!opened)
        qFatal("no workspace");
    for (const char *name : {"customers.csv", "products.csv", "orders.csv", "order_lines.csv", "events.csv"}) {
        workspace::ImportRequest request;
        request.path = std::string(DILIM_SOURCE_DIR "/resources/sample/") + name;
        Progress progress;
        if (!opened->importFile(request, progress))
            qFatal("%s was not imported", name);
    }
    StateQuestion question;
    question.today = Date{static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(QDate(2026, 11, 21)))};
    Progress progress;
    auto state = readState(*opened, question, progress);
    if (!state)
        qFatal("no state");
    return *state;
}

QPushButton *useButton(const TemplateGallery &gallery, std::string_view id)
{
    for (const auto *card : gallery.findChildren<TemplateCard *>()) {
        if (card->row().id == id)
            return card->findChild<QPushButton *>(QStringLiteral("useTemplate"));
    }
    return nullptr;
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT
private slots:
    void everyTemplateHasARuleThatNamesWhatItNeeds();
    void everyFileIsATemplate();
    void everyTemplateHasWords();
    void allTakeSomebodyInTheSampleShop();
    void whatIsNotInTheDataCannotBeUsed();
    void theSearchFindsNamesWhateverTheirCase();
};

void TestTemplates::everyTemplateHasARuleThatNamesWhatItNeeds()
{
    for (const analysis::SegmentTemplate &row : analysis::segmentTemplates()) {
        const Result<rules::Rule> rule = templateRule(row.id);
        QVERIFY2(rule, row.id.data());
        QVERIFY2(!rule->root.children.empty(), row.id.data());
        for (const std::string &field : rules::fieldsOf(*rule))
            QVERIFY2(std::ranges::find(row.needs, field) != row.needs.end(), field.c_str());
    }
}

void TestTemplates::everyFileIsATemplate()
{
    const QStringList files = QDir(QStringLiteral(DILIM_SOURCE_DIR "/resources/templates")).entryList(QDir::Files);
    QCOMPARE(static_cast<std::size_t>(files.size()), analysis::segmentTemplates().size());
    for (const QString &file : files)
        QVERIFY2(analysis::findSegmentTemplate(file.chopped(5).toStdString()), qPrintable(file));
}

void TestTemplates::everyTemplateHasWords()
{
    QSet<QString> names;
    for (const analysis::SegmentTemplate &row : analysis::segmentTemplates()) {
        const QString name = wording::templateName(row.id, "tr");
        QVERIFY2(!name.isEmpty() && !names.contains(name), row.id.data());
        QVERIFY2(wording::templateDescription(row.id, "az").endsWith(QLatin1Char('.')), row.id.data());
        names += name;
    }
    QVERIFY(wording::templateName("no_such").isEmpty() && wording::templateDescription("no_such").isEmpty());
}

void TestTemplates::allTakeSomebodyInTheSampleShop()
{
    const StatePtr state = sampleState();
    Progress progress;
    const auto answers = templateAnswers(*state, progress);
    QVERIFY(answers);
    QCOMPARE(answers->size(), analysis::segmentTemplates().size());
    for (const TemplateAnswer &answer : *answers) {
        if (answer.row->id == "city")
            continue; // the sample shop knows provinces
        QVERIFY2(answer.missing.empty(), answer.row->id.data());
        QVERIFY2(answer.rule, answer.row->id.data());
        QVERIFY2(answer.customers > 0, answer.row->id.data());
        QVERIFY2(answer.customers < state->snapshot->customerCount(), answer.row->id.data());
    }
}

void TestTemplates::whatIsNotInTheDataCannotBeUsed()
{
    const CustomerShop shop("en");
    TemplateGallery gallery;
    gallery.resize(1100, 700);
    gallery.setState(shop.state());
    gallery.show();
    QTRY_VERIFY_WITH_TIMEOUT(useButton(gallery, "city")->isEnabled(), longWait);
    QVERIFY(!useButton(gallery, "abandoned_cart")->isEnabled());
    QVERIFY(!useButton(gallery, "abandoned_cart")->toolTip().isEmpty());

    const QSignalSpy chosen(&gallery, &TemplateGallery::chosen);
    useButton(gallery, "city")->click();
    QCOMPARE(chosen.size(), 1);
    const auto rule = chosen.front().at(1).value<rules::Rule>();
    const auto &condition = std::get<rules::Condition>(rule.root.children.front());
    QCOMPARE(condition.operands.size(), std::size_t{1});
    QCOMPARE(std::get<std::string>(condition.operands.front()), std::string("Ankara"));
}

void TestTemplates::theSearchFindsNamesWhateverTheirCase()
{
    const CustomerShop shop("en");
    TemplateGallery gallery;
    gallery.resize(1100, 700);
    gallery.setState(shop.state());
    gallery.show();
    gallery.findChild<QLineEdit *>(QStringLiteral("templateSearch"))->setText(QStringLiteral("WEEKEND"));
    for (const auto *card : gallery.findChildren<TemplateCard *>())
        QCOMPARE(card->isVisible(), card->row().id == "weekend");
}

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"
