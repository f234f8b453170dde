// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/source_card.h"

#include "ui/import/reading_reasons.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "wording/evidence_text.h"
#include "wording/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace dilim::ui {
namespace {

using fields::Entity;

constexpr int mostReasons = 20;
constexpr std::size_t mostSystems = 3;
constexpr std::array entities = {Entity::Customer, Entity::Order, Entity::OrderLine,
                                 Entity::Product,  Entity::Event, Entity::Table};

/// By ingest::Knowledge.
struct KnowledgeWords {
    const char *words;
    Chip::Tone tone;
};
constexpr std::array<KnowledgeWords, ingest::knowledgeCount> knowledgeWords = {{
    {QT_TRANSLATE_NOOP("dilim::ui::SourceCard", "Known first-hand"), Chip::Tone::Success},
    {QT_TRANSLATE_NOOP("dilim::ui::SourceCard", "Well known"), Chip::Tone::Success},
    {QT_TRANSLATE_NOOP("dilim::ui::SourceCard", "Known second-hand"), Chip::Tone::Warning},
    {QT_TRANSLATE_NOOP("dilim::ui::SourceCard", "Please check"), Chip::Tone::Warning},
}};

/// By ReadingReason::Kind.
struct ReasonLook {
    const char *icon;
    Role role;
};
constexpr std::array<ReasonLook, 3> reasonLooks = {
    {{"warning", Role::Warning}, {"lock", Role::Text2}, {"check-circle", Role::Success}}};

QWidget *reasonRow(const ReadingReason &reason, QWidget *parent)
{
    const ReasonLook &look = reasonLooks[static_cast<std::size_t>(reason.kind)];
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::iconGap);
    auto *mark = new QLabel(row);
    mark->setPixmap(iconOf(QString::fromLatin1(look.icon), look.role).pixmap(QSize(16, 16), row->devicePixelRatioF()));
    mark->setFixedWidth(16);
    auto *words = new Label(reason.sentence, TextStyle::Body, Role::Text, row);
    words->setWordWrap(true);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    return row;
}

void clear(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be telling of a click
        delete item;
    }
}

/// "Shopify · order lines"
QString nameOf(const ingest::RecognisedSystem &system)
{
    return QString::fromStdString(system.name) + QStringLiteral(" · ") + wording::entityLabel(system.entity);
}

QComboBox *makeChoice(const QString &name, Label *label, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    label->setBuddy(combo);
    return combo;
}

} // namespace

SourceCard::SourceCard(QWidget *parent)
    : Card(parent)
    , m_knowledge(new Chip(this))
    , m_content(new QWidget(this))
    , m_sentence(new Label(TextStyle::Body, Role::Text2, m_content))
    , m_entityName(new Label(TextStyle::Caption, Role::Text2, m_content))
    , m_tableName(new Label(TextStyle::Caption, Role::Text2, m_content))
    , m_entity(makeChoice(QStringLiteral("setting_entity"), m_entityName, m_content))
    , m_table(makeChoice(QStringLiteral("setting_table"), m_tableName, m_content))
    , m_others(makeButton(ButtonKind::Quiet, QString(), QStringLiteral("plus"), m_content))
    , m_deny(makeButton(ButtonKind::Quiet, QString(), QStringLiteral("close"), m_content))
    , m_systems(new QVBoxLayout)
    , m_reasons(new QVBoxLayout)
{
    setObjectName(QStringLiteral("sourceCard"));
    m_sentence->setObjectName(QStringLiteral("sourceSentence"));
    m_deny->setObjectName(QStringLiteral("denySystem"));
    m_others->setObjectName(QStringLiteral("otherTables"));
    m_sentence->setWordWrap(true);
    head()->addStretch();
    head()->addWidget(m_knowledge);
    m_systems->setSpacing(0);
    m_reasons->setSpacing(10);
    auto *down = new QVBoxLayout(m_content);
    down->setContentsMargins(0, 0, metrics::controlGap, 0);
    down->setSpacing(metrics::controlGap);
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(metrics::controlGap);
    choices->setVerticalSpacing(metrics::controlGap);
    choices->setColumnStretch(1, 1);
    choices->addWidget(m_entityName, 0, 0);
    choices->addWidget(m_entity, 0, 1);
    choices->addWidget(m_tableName, 1, 0);
    choices->addWidget(m_table, 1, 1);
    down->addLayout(choices);
    down->addWidget(m_others, 0, Qt::AlignLeft);
    down->addWidget(m_deny, 0, Qt::AlignLeft);
    down->addLayout(m_systems);
    down->addWidget(new Hairline(Qt::Horizontal, m_content));
    down->addWidget(m_sentence);
    down->addLayout(m_reasons);
    down->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    body()->addWidget(scroll);
    connect(m_deny, &QPushButton::clicked, this, &SourceCard::deny);
    connect(m_others, &QPushButton::clicked, this, &SourceCard::otherTablesRequested);
    connect(m_entity, &QComboBox::activated, this, &SourceCard::chooseEntity);
    connect(m_table, &QComboBox::activated, this, &SourceCard::chooseTable);
}

void SourceCard::setFile(const ImportFile *file)
{
    const bool readable = file && file->readable();
    setVisible(readable);
    if (!readable)
        return;
    m_wanted = file->wanted;
    const ingest::Preview &preview = **file->preview;
    showSystem(preview);
    showChoices(preview);
    showReasons(preview);
}

void SourceCard::showSystem(const ingest::Preview &preview)
{
    const std::optional<ingest::RecognisedSystem> &system = preview.report.system;
    const bool denied = preview.report.mapping.system && preview.report.mapping.system->empty();
    m_knowledge->setVisible(system.has_value());
    m_deny->setVisible(system.has_value());
    if (system) {
        const KnowledgeWords &known = knowledgeWords[static_cast<std::size_t>(system->knowledge)];
        setTitle(QString::fromStdString(system->name));
        m_knowledge->setWords(tr(known.words));
        m_knowledge->setTone(known.tone);
        m_sentence->setText(wording::evidenceText(ingest::evidenceOf(*system, preview.primary)));
        m_deny->setText(tr("It is not %1").arg(QString::fromStdString(system->name)));
    } else {
        setTitle(denied ? tr("No known system") : tr("Unknown system"));
        m_sentence->setText(
            denied || !preview.fitting.empty()
                ? tr("You said so. The columns are read by their names and by what is in them.")
                : tr("No system that Dilim knows writes these columns. They are read by their names and "
                     "by what is in them."));
    }
    clear(*m_systems);
    QPushButton *before = m_deny;
    for (std::size_t i = 0; i < std::min(preview.fitting.size(), mostSystems); ++i) {
        const ingest::RecognisedSystem &other = preview.fitting[i];
        if (system && system->id == other.id)
            continue;
        QPushButton *button =
            makeButton(ButtonKind::Quiet, tr("It is %1").arg(nameOf(other)), QStringLiteral("check"), m_content);
        button->setObjectName(QStringLiteral("system_") + QString::fromStdString(other.id));
        connect(button, &QPushButton::clicked, this, [this, other] { takeFor(other); });
        m_systems->addWidget(button, 0, Qt::AlignLeft);
        setTabOrder(std::exchange(before, button), button);
    }
}

void SourceCard::showChoices(const ingest::Preview &preview)
{
    m_entityName->setText(tr("Each row is about"));
    m_entity->setAccessibleName(m_entityName->text());
    m_entity->clear();
    for (const Entity entity : entities)
        m_entity->addItem(wording::entityLabel(entity), static_cast<int>(entity));
    m_entity->setCurrentIndex(m_entity->findData(static_cast<int>(preview.primary)));

    const std::vector<std::string> &tables = preview.report.tables;
    m_tableName->setText(tr("Table of the file"));
    m_table->setAccessibleName(m_tableName->text());
    m_table->clear();
    for (const std::string &table : tables)
        m_table->addItem(QString::fromStdString(table));
    m_table->setCurrentText(QString::fromStdString(preview.report.mapping.dialect.table.value_or("")));
    m_table->setToolTip(m_table->currentText());
    for (QWidget *part : std::initializer_list<QWidget *>{m_tableName, m_table, m_others})
        part->setVisible(tables.size() > 1);
    m_others->setText(tr("Read %n other table(s), too", nullptr, static_cast<int>(tables.size()) - 1));
}

void SourceCard::showReasons(const ingest::Preview &preview)
{
    clear(*m_reasons);
    const QVector<ReadingReason> reasons = readingReasons(preview);
    for (const ReadingReason &reason : reasons.first(std::min<qsizetype>(reasons.size(), mostReasons)))
        m_reasons->addWidget(reasonRow(reason, m_content));
}

void SourceCard::deny()
{
    m_wanted.system = std::string();
    m_wanted.columns.clear(); // some were the system's
    emit wantedChanged(m_wanted);
}

void SourceCard::takeFor(const ingest::RecognisedSystem &system)
{
    m_wanted.system = system.id;
    m_wanted.primary = system.entity;
    m_wanted.columns.clear();
    emit wantedChanged(m_wanted);
}

void SourceCard::chooseEntity(int index)
{
    m_wanted.primary = static_cast<Entity>(m_entity->itemData(index).toInt());
    if (m_wanted.system && !m_wanted.system->empty())
        m_wanted.system.reset(); // it was meant with its own records
    m_wanted.columns.clear(); // they named fields of other records
    emit wantedChanged(m_wanted);
}

void SourceCard::chooseTable(int index)
{
    ingest::Mapping kept; // what was said of the other table's columns and records is not
    kept.source = m_wanted.source;
    kept.dataDate = m_wanted.dataDate;
    kept.timeZone = m_wanted.timeZone;
    kept.dialect.encoding = m_wanted.dialect.encoding;
    kept.dialect.table = m_table->itemText(index).toStdString();
    emit wantedChanged(kept);
}

} // namespace dilim::ui
