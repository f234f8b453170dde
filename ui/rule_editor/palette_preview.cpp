// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/palette_preview.h"

#include "ui/rule_editor/palette_delegates.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "wording/formats.h"
#include "wording/value_words.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace dilim::ui {

using namespace Qt::StringLiterals;

/// The histogram of a preview.
class PreviewBars : public QWidget
{
public:
    using QWidget::QWidget;
    void setBars(const QVector<double> &bars)
    {
        m_bars = bars;
        setVisible(!bars.isEmpty());
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {240, 78}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBars(painter, QRectF(rect()).adjusted(0, 0, 0, -1), m_bars, theme()[Role::Accent]);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme()[Role::Axis]);
    }

private:
    QVector<double> m_bars;
};

namespace {

constexpr std::size_t mostValues = 5;

QString numberText(double value, fields::ValueType type, const std::string &currency, const std::string &language)
{
    constexpr double minorUnits = 100;
    return type == fields::ValueType::Money
        ? wording::wholeMoneyText(std::llround(value * minorUnits), currency, language)
        : wording::numberText(std::llround(value), language);
}

} // namespace

PalettePreview::PalettePreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextStyle::CardTitle, Role::Text, this))
    , m_definition(new Label(TextStyle::Caption, Role::Text2, this))
    , m_bars(new PreviewBars(this))
    , m_facts(new QGridLayout)
    , m_add(makeButton(ButtonKind::Primary, QString(), u"plus"_s, this))
    , m_keys(new Label(TextStyle::Caption, Role::Text3, this))
{
    m_add->setObjectName(u"paletteAdd"_s);
    m_title->setWordWrap(true);
    m_definition->setWordWrap(true);
    m_facts->setColumnStretch(0, 1);
    m_facts->setVerticalSpacing(2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 12, 16, 12);
    all->setSpacing(metrics::controlGap);
    all->addWidget(m_title);
    all->addWidget(m_definition);
    all->addWidget(m_bars);
    all->addLayout(m_facts);
    all->addStretch(1);
    all->addWidget(m_add);
    all->addWidget(m_keys);
    connect(m_add, &QPushButton::clicked, this, &PalettePreview::addWanted);
}

void PalettePreview::setEntry(const PaletteEntry *entry, const analysis::FieldOverview *overview,
                              const std::string &currency, const std::string &language)
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_add->setText(tr("Add condition"));
    m_keys->setText(tr("Enter adds, arrows choose, Esc closes"));
    m_add->setEnabled(entry != nullptr);
    m_title->setText(entry ? entry->name : tr("Nothing found"));
    m_definition->setText(entry ? entry->definition : tr("Try another word, in any language."));
    m_definition->setVisible(!m_definition->text().isEmpty());
    m_bars->setBars(entry && overview && overview->histogram ? overviewBars(*overview) : QVector<double>());
    if (entry && overview && overview->rows > 0)
        showOverview(*overview, currency, language);
}

void PalettePreview::addFact(const QString &label, const QString &value)
{
    const int row = m_facts->rowCount();
    auto *name = new Label(label, TextStyle::Caption, Role::Text2, this);
    name->setElided(true);
    auto *figure = new Label(value, TextStyle::BodyMedium, Role::Text, this);
    figure->setTabular(true);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_facts->addWidget(name, row, 0);
    m_facts->addWidget(figure, row, 1);
}

void PalettePreview::showOverview(const analysis::FieldOverview &overview, const std::string &currency,
                                  const std::string &language)
{
    if (overview.summary) {
        addFact(tr("Median"), numberText(overview.summary->median, overview.type, currency, language));
        addFact(tr("Least"), numberText(overview.summary->minimum, overview.type, currency, language));
        addFact(tr("Greatest"), numberText(overview.summary->maximum, overview.type, currency, language));
    } else if (!overview.histogram) {
        for (std::size_t i = 0; i < overview.top.size() && i < mostValues; ++i)
            addFact(wording::valueLabel(overview.field, overview.top[i].word, language),
                    wording::numberText(overview.top[i].rows, language));
    }
    addFact(tr("Known for"),
            tr("%1 of %2")
                .arg(wording::numberText(overview.known, language), wording::numberText(overview.rows, language)));
}

} // namespace dilim::ui
