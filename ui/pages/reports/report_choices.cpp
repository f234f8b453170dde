// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/report_choices.h"

#include "ui/pages/reports/starter_button.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "wording/formats.h"
#include "wording/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>

#include <algorithm>

namespace dilim::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int rowHeight = 28;
constexpr int leastRows = 3;
constexpr int squareSize = 10;
constexpr report::Paper papers[] = {report::Paper::A4, report::Paper::Letter};

/// Languages are named in themselves, for those who read them.
struct LanguageName {
    const char *id;
    const char16_t *name;
};
constexpr LanguageName languageNames[] = {{"en", u"English"}, {"tr", u"Türkçe"}, {"az", u"Azərbaycanca"}};

QString nameOfLanguage(const std::string &id)
{
    const auto *found =
        std::ranges::find(languageNames, id, [](const LanguageName &row) { return std::string(row.id); });
    return found == std::end(languageNames) ? QString() : QString::fromUtf16(found->name);
}

QIcon squareIcon(int colour, double ratio)
{
    QPixmap pixmap(QSize(squareSize, squareSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawSegmentSquare(painter, {0, 0}, colour);
    return pixmap;
}

} // namespace

ReportChoices::ReportChoices(QWidget *parent)
    : Card(QString(), parent)
    , m_segmentsPart(new QWidget(this))
    , m_segmentsLabel(new Label(TextStyle::CardTitle, Role::Text, this))
    , m_paperLabel(new Label(TextStyle::Caption, Role::Text2, this))
    , m_languageLabel(new Label(TextStyle::Caption, Role::Text2, this))
    , m_all(makeButton(ButtonKind::Quiet, {}, {}, this))
    , m_none(makeButton(ButtonKind::Quiet, {}, {}, this))
    , m_segments(new QListWidget(this))
    , m_paper(new SegmentedControl(this))
    , m_language(new ChoiceButton(this))
{
    build();
    connect(m_segments, &QListWidget::itemChanged, this, &ReportChoices::tick);
    connect(m_all, &QPushButton::clicked, this, [this] { tickAll(Qt::Checked); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickAll(Qt::Unchecked); });
    connect(m_paper, &SegmentedControl::chosen, this, [this](int index) {
        m_wish.paper = papers[index];
        emit wished();
    });
    retranslate();
}

void ReportChoices::build()
{
    auto *starters = new QWidget(this);
    auto *starterLayout = new QVBoxLayout(starters);
    starterLayout->setContentsMargins(0, 0, 0, 0);
    starterLayout->setSpacing(2);
    for (const report::Starter &starter : report::starters()) {
        auto *button = new StarterButton(starters);
        button->setObjectName(u"starter_"_s + QString::fromUtf8(starter.id.data(), qsizetype(starter.id.size())));
        starterLayout->addWidget(button);
        connect(button, &StarterButton::clicked, this, [this, &starter] {
            m_wish.starter = &starter;
            showStarters();
            emit wished();
        });
        m_starters.push_back(button);
    }

    m_segments->setObjectName(u"reportSegments"_s);
    m_segments->setFrameShape(QFrame::NoFrame);
    m_segments->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_segments->setTextElideMode(Qt::ElideRight);
    m_segments->setIconSize({squareSize, squareSize});
    m_segments->setMinimumHeight(leastRows * rowHeight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_segmentsLabel, 1);
    for (QPushButton *button : {m_all, m_none}) {
        button->setProperty("small", true);
        head->addWidget(button);
    }
    m_all->setObjectName(u"reportAllSegments"_s);
    m_none->setObjectName(u"reportNoSegments"_s);
    auto *segments = new QVBoxLayout(m_segmentsPart);
    segments->setContentsMargins(0, 0, 0, 0);
    segments->addWidget(new Hairline(Qt::Horizontal, this));
    segments->addLayout(head);
    segments->addWidget(m_segments, 1);

    m_paper->setObjectName(u"reportPaper"_s);
    m_language->setObjectName(u"reportLanguage"_s);
    m_language->setMenu(new QMenu(m_language));
    auto *paper = new QVBoxLayout;
    paper->setSpacing(4);
    paper->addWidget(m_paperLabel);
    paper->addWidget(m_paper);
    auto *language = new QVBoxLayout;
    language->setSpacing(4);
    language->addWidget(m_languageLabel);
    language->addWidget(m_language);
    auto *below = new QHBoxLayout;
    below->setSpacing(metrics::cardGap);
    below->addLayout(paper);
    below->addLayout(language, 1);

    QWidget *before = starters;
    for (StarterButton *starter : m_starters) {
        setTabOrder(before, starter);
        before = starter;
    }
    for (QWidget *next : std::initializer_list<QWidget *>{m_all, m_none, m_segments, m_paper, m_language}) {
        setTabOrder(before, next);
        before = next;
    }
    body()->addWidget(starters);
    body()->addWidget(m_segmentsPart, 1);
    body()->addStretch(0);
    body()->addWidget(new Hairline(Qt::Horizontal, this));
    body()->addLayout(below);
}

void ReportChoices::setState(const StatePtr &state)
{
    m_state = state;
    retranslate();
}

void ReportChoices::setWish(const ReportWish &wish)
{
    m_wish = wish;
    retranslate();
}

void ReportChoices::retranslate()
{
    setTitle(tr("Report"));
    m_all->setText(tr("All"));
    m_all->setAccessibleName(tr("Tick all segments"));
    m_none->setText(tr("None"));
    m_none->setAccessibleName(tr("Tick no segment"));
    m_segments->setAccessibleName(tr("Segments of the report"));
    m_paperLabel->setText(tr("Paper"));
    m_languageLabel->setText(tr("Language"));
    m_paper->setChoices({tr("A4"), tr("Letter")});
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->setCurrent(static_cast<int>(std::ranges::find(papers, m_wish.paper) - std::begin(papers)));
    showStarters();
    showSegments();
    showLanguage();
}

void ReportChoices::showStarters()
{
    const std::vector<const report::Starter *> fitting =
        m_state ? startersFor(*m_state) : std::vector<const report::Starter *>();
    for (std::size_t i = 0; i < m_starters.size(); ++i) {
        const report::Starter &starter = report::starters()[i];
        m_starters[i]->setWords(QCoreApplication::translate("Report", starter.name),
                                QCoreApplication::translate("Report", starter.gives));
        m_starters[i]->setVisible(std::ranges::count(fitting, &starter) > 0);
        m_starters[i]->setChecked(m_wish.starter == &starter);
    }
    m_segmentsPart->setVisible(m_wish.starter->segments && m_state && !m_state->segments.empty());
}

void ReportChoices::showSegments()
{
    const QSignalBlocker quiet(m_segments);
    m_segments->clear();
    if (!m_state)
        return;
    for (const SavedSegment &saved : m_state->segments) {
        if (!saved.rule)
            continue;
        auto *item = new QListWidgetItem(squareIcon(saved.segment.colour, devicePixelRatioF()),
                                         QString::fromStdString(saved.segment.name), m_segments);
        item->setData(idRole, saved.segment.id);
        item->setToolTip(item->text());
        item->setSizeHint({0, rowHeight});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_wish.without.contains(saved.segment.id) ? Qt::Unchecked : Qt::Checked);
    }
    showCount();
}

void ReportChoices::showCount()
{
    int ticked = 0;
    for (int i = 0; i < m_segments->count(); ++i)
        ticked += m_segments->item(i)->checkState() == Qt::Checked ? 1 : 0;
    const auto number = [](int value) { return wording::numberText(value, wording::loadedLanguage()); };
    m_segmentsLabel->setText(tr("Segments: %1 of %2").arg(number(ticked), number(m_segments->count())));
    m_all->setEnabled(ticked < m_segments->count());
    m_none->setEnabled(ticked > 0);
}

void ReportChoices::showLanguage()
{
    m_language->menu()->clear();
    const auto add = [this](const QString &words, const std::string &id) {
        QAction *action = m_language->menu()->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_wish.language == id);
        connect(action, &QAction::triggered, this, [this, id] {
            m_wish.language = id;
            showLanguage();
            emit wished();
        });
    };
    add(tr("As the window"), {});
    for (const LanguageName &row : languageNames)
        add(QString::fromUtf16(row.name), row.id);
    m_language->setValue(
        nameOfLanguage(m_wish.language.empty() ? std::string(wording::loadedLanguage()) : m_wish.language));
    m_language->setAccessibleName(tr("Language of the report"));
}

void ReportChoices::tick(const QListWidgetItem *item)
{
    const std::uint32_t id = item->data(idRole).toUInt();
    if (item->checkState() == Qt::Checked)
        m_wish.without.erase(id);
    else
        m_wish.without.insert(id);
    showCount();
    emit wished();
}

void ReportChoices::tickAll(Qt::CheckState wanted)
{
    m_wish.without.clear();
    if (wanted == Qt::Unchecked && m_state) {
        for (const SavedSegment &saved : m_state->segments)
            m_wish.without.insert(saved.segment.id);
    }
    showSegments();
    emit wished();
}

void ReportChoices::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showSegments();
    Card::changeEvent(event);
}

} // namespace dilim::ui
