// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/breakdown_card.h"

#include "ui/dialogs/ask.h"
#include "ui/dialogs/file_choice.h"
#include "ui/jobs/latest_job.h"
#include "ui/pages/breakdowns/row_rule.h"
#include "ui/pages/breakdowns/row_words.h"
#include "ui/tables/table_saving.h"
#include "ui/tables/table_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "wording/error_text.h"
#include "wording/labels.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QTimer>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr int staleAfter = 300; // milliseconds

bool hasRow(const analysis::BreakdownResult &result, const std::vector<std::string> &key)
{
    return std::ranges::any_of(result.rows, [&](const analysis::BreakdownRow &row) { return row.key == key; });
}

} // namespace

BreakdownCard::BreakdownCard(TopicField field, QWidget *parent)
    : Card(parent)
    , m_field(std::move(field))
    , m_job(new LatestJob(this))
    , m_saving(new TableSaving(this))
    , m_staleTimer(new QTimer(this))
    , m_foot(new QWidget(this))
    , m_sentence(new Label(TextStyle::Caption, Role::Text3, m_foot))
    , m_actions(new QWidget(m_foot))
    , m_makeSegment(makeButton(ButtonKind::Primary, QString(), QStringLiteral("pie"), m_actions))
    , m_addToRule(makeButton(ButtonKind::Secondary, QString(), QStringLiteral("plus"), m_actions))
{
    setObjectName(QString::fromStdString("breakdown " + m_field.by.front()));
    m_makeSegment->setObjectName(QStringLiteral("makeSegment"));
    m_addToRule->setObjectName(QStringLiteral("addToRule"));
    m_sentence->setObjectName(QStringLiteral("breakdownSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->hide();

    auto *buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(metrics::controlGap);
    buttons->addWidget(m_makeSegment);
    buttons->addWidget(m_addToRule);
    buttons->addStretch(1);
    m_actions->hide();

    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(metrics::controlGap);
    foot->addStretch(1);
    foot->addWidget(m_sentence);
    foot->addWidget(m_actions);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_foot);

    m_staleTimer->setSingleShot(true);
    m_staleTimer->setInterval(staleAfter);
    connect(m_staleTimer, &QTimer::timeout, this, [this] { showStale(true); });
    connect(m_makeSegment, &QPushButton::clicked, this, [this] { send(Intent::Kind::NewSegment); });
    connect(m_addToRule, &QPushButton::clicked, this, [this] { send(Intent::Kind::AddToRule); });
    retranslate();
}

void BreakdownCard::ask(const StatePtr &state, const People &people)
{
    m_state = state;
    m_people = people;
    setTitle(title());
    m_staleTimer->start();
    m_job->start([state, people, by = m_field.by](Progress &progress) { return answer(*state, people, by, progress); },
                 [this](const Result<analysis::BreakdownResult> &result) { take(result); });
}

void BreakdownCard::take(const Result<analysis::BreakdownResult> &answer)
{
    m_staleTimer->stop();
    showStale(false);
    if (answer) {
        m_result = *answer;
        if (m_chosen && !hasRow(*m_result, *m_chosen))
            m_chosen.reset();
        m_sentence->setRole(Role::Text3);
        showResult();
    } else {
        m_sentence->setRole(Role::Danger);
        setSentence(wording::errorText(answer.error(), state().language()));
    }
    offerActions();
    emit answered();
}

void BreakdownCard::setMeasure(ShownMeasure measure)
{
    m_measure = measure;
    if (m_result)
        showResult();
}

void BreakdownCard::chooseNothing()
{
    m_chosen.reset();
    showChoice();
    offerActions();
}

void BreakdownCard::choose(const std::optional<Key> &key)
{
    m_chosen = key;
    offerActions();
    if (key)
        emit taken();
}

void BreakdownCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void BreakdownCard::offerActions()
{
    m_actions->setVisible(m_chosen.has_value());
}

void BreakdownCard::send(Intent::Kind kind)
{
    if (!m_chosen)
        return;
    QStringList words;
    for (std::size_t i = 0; i < m_chosen->size(); ++i)
        words.append(rowWords(state(), m_field.by[i], (*m_chosen)[i]));
    Intent intent;
    intent.kind = kind;
    intent.text = tr("%1: %2").arg(fieldWords(state(), m_field.by.front()), words.join(u' '));
    intent.rule = within(ruleOfRow(state().snapshot->catalogue, m_field.by, *m_chosen), m_people.range);
    emit intended(intent);
}

QString BreakdownCard::title() const
{
    if (m_field.view == FieldView::HourGrid) {
        const auto entity = fields::entityOfField(m_field.by.front()).value_or(fields::Entity::Order);
        return tr("%1 by hour and weekday").arg(wording::entityLabel(entity, state().language()));
    }
    return fieldWords(*m_state, m_field.by.front());
}

void BreakdownCard::retranslate()
{
    m_makeSegment->setText(tr("Make this a segment"));
    m_addToRule->setText(tr("Add to rule"));
    if (m_state)
        setTitle(title());
    if (m_result)
        showResult();
}

void BreakdownCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void BreakdownCard::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_result)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(iconOf(QStringLiteral("copy")), tr("Copy as picture"), this, &BreakdownCard::copyPicture);
    menu->addAction(iconOf(QStringLiteral("table")), tr("Copy as table"), this, &BreakdownCard::copyTable);
    menu->addAction(iconOf(QStringLiteral("download")), tr("Save as PNG…"), this, &BreakdownCard::savePicture);
    menu->addAction(iconOf(QStringLiteral("download")), tr("Save as spreadsheet…"), this, &BreakdownCard::saveTable);
    menu->popup(event->globalPos());
}

/// Of the keys that its parts leave over.
void BreakdownCard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_result)
        copyTable();
    else
        Card::keyPressEvent(event);
}

/// The card as it is on the screen, at least twice as fine, without the buttons of what is chosen.
QImage BreakdownCard::picture()
{
    m_actions->hide();
    layout()->activate();
    const double ratio = std::max(2.0, devicePixelRatioF());
    QImage image(size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(theme()[Role::Surface]);
    render(&image);
    offerActions();
    return image;
}

void BreakdownCard::copyPicture()
{
    QApplication::clipboard()->setImage(picture());
}

void BreakdownCard::savePicture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture().save(&buffer, "PNG");
    const SaveQuestion question{tr("Save as PNG"), tr("Pictures (*.png)"), title() + QStringLiteral(".png")};
    askSaveFile(this, question, [this, bytes](const QString &path) { save(path, bytes); });
}

void BreakdownCard::save(const QString &path, const QByteArray &bytes)
{
    const Result<void> saved = saveBytes(path, bytes);
    if (!saved)
        tellError(this, wording::errorText(saved.error(), state().language()));
}

void BreakdownCard::copyTable()
{
    const Result<QString> text = tabText(figureTable(state(), *m_result), Progress());
    if (text)
        QApplication::clipboard()->setText(*text);
}

void BreakdownCard::saveTable()
{
    tables::Table table = figureTable(state(), *m_result);
    table.name = title().toStdString();
    m_saving->save(title(), table);
}

} // namespace dilim::ui
