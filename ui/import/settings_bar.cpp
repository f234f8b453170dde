// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/settings_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace dilim::ui {
namespace {

using fields::ValueType;
using ingest::DateOrder;
using ingest::Mapping;
using ingest::Preview;

QString words(const char *text)
{
    return QCoreApplication::translate("SettingsBar", text);
}

/// One thing to choose: its values as texts, which of them the file has, and how a mapping gets one.
struct Setting {
    const char *name;
    const char *id;
    QStringList (*values)(const Preview &); // stable texts
    QString (*shown)(const QString &value);
    QString (*found)(const Preview &);
    void (*fix)(Mapping &, const QString &value, const Preview &);
    int room = 2; // of the bar, in parts
    bool (*applies)(const Preview &) = [](const Preview &) { return true; }; // else it is not there
};

bool isTextFile(const Preview &preview)
{
    return preview.report.form == ingest::TableForm::Text;
}

bool hasHeaderRow(const Preview &preview)
{
    return preview.report.form != ingest::TableForm::Objects;
}

/// Every column of these types, fixed in one way.
template <typename Fix>
void fixColumns(Mapping &wanted, const Preview &preview, std::initializer_list<ValueType> types, Fix fix)
{
    for (const ingest::ColumnReport &column : preview.report.columns) {
        if (!column.reading.type || std::find(types.begin(), types.end(), *column.reading.type) == types.end())
            continue;
        auto at = std::find_if(wanted.columns.begin(), wanted.columns.end(),
                               [&column](const auto &entry) { return entry.header == column.header; });
        if (at == wanted.columns.end()) {
            ingest::ColumnMapping entry;
            entry.header = column.header;
            entry.fieldsGiven = false;
            at = wanted.columns.insert(at, entry);
        }
        fix(*at);
    }
}

/// What the first column of these types has.
template <typename Found> QString ofColumns(const Preview &preview, std::initializer_list<ValueType> types, Found found)
{
    for (const ingest::ColumnReport &column : preview.report.columns) {
        if (!column.reading.type || std::find(types.begin(), types.end(), *column.reading.type) == types.end())
            continue;
        if (const QString value = found(column.reading); !value.isEmpty())
            return value;
    }
    return {};
}

QString separatorName(const QString &value)
{
    if (value == QLatin1String(","))
        return words(QT_TRANSLATE_NOOP("SettingsBar", "Comma"));
    if (value == QLatin1String(";"))
        return words(QT_TRANSLATE_NOOP("SettingsBar", "Semicolon"));
    if (value == QLatin1String("\t"))
        return words(QT_TRANSLATE_NOOP("SettingsBar", "Tab"));
    if (value == QLatin1String(" "))
        return words(QT_TRANSLATE_NOOP("SettingsBar", "Blanks"));
    return words(QT_TRANSLATE_NOOP("SettingsBar", "Bar |"));
}

QString dateOrderName(const QString &value)
{
    if (value == QLatin1String("dmy"))
        return QStringLiteral("31.12.2026");
    return value == QLatin1String("mdy") ? QStringLiteral("12/31/2026") : QStringLiteral("2026-12-31");
}

constexpr std::array dateOrders = {"ymd", "dmy", "mdy"}; // by DateOrder

const std::array<Setting, 6> settings = {{
    {QT_TRANSLATE_NOOP("SettingsBar", "Separator"), "separator",
     [](const Preview &) {
         return QStringList{QStringLiteral(","), QStringLiteral(";"), QStringLiteral("\t"), QStringLiteral("|"),
                            QStringLiteral(" ")};
     },
     separatorName,
     [](const Preview &preview) {
         return QString(QLatin1Char(preview.report.mapping.dialect.separator.value_or(',')));
     },
     [](Mapping &wanted, const QString &value, const Preview &) { wanted.dialect.separator = value.at(0).toLatin1(); },
     2, isTextFile},
    {QT_TRANSLATE_NOOP("SettingsBar", "Encoding"), "encoding",
     [](const Preview &) {
         return QStringList{QStringLiteral("UTF-8"),        QStringLiteral("windows-1254"),
                            QStringLiteral("windows-1252"), QStringLiteral("windows-1251"),
                            QStringLiteral("ISO-8859-9"),   QStringLiteral("UTF-16LE"),
                            QStringLiteral("UTF-16BE"),     QStringLiteral("UTF-8 twice")};
     },
     [](const QString &value) { return value; },
     [](const Preview &preview) {
         return QString::fromStdString(preview.report.mapping.dialect.encoding.value_or("UTF-8"));
     },
     [](Mapping &wanted, const QString &value, const Preview &) { wanted.dialect.encoding = value.toStdString(); }, 2,
     isTextFile},
    {QT_TRANSLATE_NOOP("SettingsBar", "Decimal mark"), "decimal",
     [](const Preview &) {
         return QStringList{QStringLiteral("."), QStringLiteral(",")};
     },
     [](const QString &value) {
         return value == QLatin1String(".") ? QStringLiteral("1234.56") : QStringLiteral("1234,56");
     },
     [](const Preview &preview) {
         return ofColumns(preview, {ValueType::Number, ValueType::Money}, [](const ingest::ColumnMapping &reading) {
             return reading.decimalMark ? QString(QLatin1Char(*reading.decimalMark)) : QString();
         });
     },
     [](Mapping &wanted, const QString &value, const Preview &preview) {
         fixColumns(wanted, preview, {ValueType::Number, ValueType::Money},
                    [&value](ingest::ColumnMapping &column) { column.decimalMark = value.at(0).toLatin1(); });
     }},
    {QT_TRANSLATE_NOOP("SettingsBar", "Dates"), "dates",
     [](const Preview &) {
         return QStringList{QStringLiteral("dmy"), QStringLiteral("mdy"), QStringLiteral("ymd")};
     },
     dateOrderName,
     [](const Preview &preview) {
         return ofColumns(preview, {ValueType::Date, ValueType::Moment}, [](const ingest::ColumnMapping &reading) {
             return reading.dateOrder ? QString::fromLatin1(dateOrders[static_cast<std::size_t>(*reading.dateOrder)])
                                      : QString();
         });
     },
     [](Mapping &wanted, const QString &value, const Preview &preview) {
         const auto at = std::find(dateOrders.begin(), dateOrders.end(), value.toStdString());
         const auto order = static_cast<DateOrder>(at - dateOrders.begin());
         fixColumns(wanted, preview, {ValueType::Date, ValueType::Moment},
                    [order](ingest::ColumnMapping &column) { column.dateOrder = order; });
     }},
    {QT_TRANSLATE_NOOP("SettingsBar", "Header row"), "header",
     [](const Preview &) {
         QStringList rows;
         for (int row = 0; row <= 9; ++row)
             rows.append(QString::number(row));
         return rows;
     },
     [](const QString &value) {
         return value == QLatin1String("0") ? words(QT_TRANSLATE_NOOP("SettingsBar", "None"))
                                            : words(QT_TRANSLATE_NOOP("SettingsBar", "Row %1")).arg(value);
     },
     [](const Preview &preview) { return QString::number(preview.report.mapping.dialect.headerLine.value_or(1)); },
     [](Mapping &wanted, const QString &value, const Preview &) { wanted.dialect.headerLine = value.toULongLong(); }, 2,
     hasHeaderRow},
    {QT_TRANSLATE_NOOP("SettingsBar", "Time zone"), "zone",
     [](const Preview &) {
         QStringList zones;
         for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
             if (zone.contains('/') || zone == "UTC")
                 zones.append(QString::fromLatin1(zone));
         }
         return zones;
     },
     [](const QString &value) { return value; },
     [](const Preview &preview) { return QString::fromStdString(preview.report.mapping.timeZone); },
     [](Mapping &wanted, const QString &value, const Preview &) { wanted.timeZone = value.toStdString(); }, 3},
}};

} // namespace

SettingsBar::SettingsBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::controlGap);
    for (std::size_t i = 0; i < settings.size(); ++i) {
        Choice choice{new Label(TextStyle::Caption, Role::Text2, this), new QComboBox(this)};
        choice.combo->setObjectName(QStringLiteral("setting_") + QLatin1String(settings[i].id));
        choice.combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice.combo->setMinimumContentsLength(8);
        choice.label->setBuddy(choice.combo);
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(choice.label);
        column->addWidget(choice.combo);
        layout->addLayout(column, settings[i].room);
        connect(choice.combo, &QComboBox::activated, this,
                [this, i](int index) { choose(static_cast<int>(i), index); });
        m_choices.append(choice);
    }
    retranslate();
}

void SettingsBar::retranslate()
{
    for (std::size_t i = 0; i < settings.size(); ++i) {
        const Choice &choice = m_choices[static_cast<qsizetype>(i)];
        choice.label->setText(words(settings[i].name));
        choice.combo->setAccessibleName(words(settings[i].name));
    }
    fill();
}

void SettingsBar::setReading(const Preview &preview, const Mapping &wanted)
{
    m_preview = preview;
    m_wanted = wanted;
    fill();
}

void SettingsBar::fill()
{
    for (std::size_t i = 0; i < settings.size(); ++i) {
        const Setting &setting = settings[i];
        const Choice &choice = m_choices[static_cast<qsizetype>(i)];
        const bool applies = setting.applies(m_preview);
        choice.label->setVisible(applies);
        choice.combo->setVisible(applies);
        if (!applies)
            continue;
        QComboBox *combo = choice.combo;
        const QString found = setting.found(m_preview);
        combo->clear();
        QStringList values = setting.values(m_preview);
        if (!found.isEmpty() && !values.contains(found))
            values.prepend(found);
        for (const QString &value : values)
            combo->addItem(setting.shown(value), value);
        combo->setCurrentIndex(combo->findData(found));
        combo->setEnabled(!found.isEmpty());
        combo->setToolTip(found.isEmpty() ? words(QT_TRANSLATE_NOOP("SettingsBar", "The file has no such values."))
                                          : combo->currentText());
    }
}

void SettingsBar::choose(int setting, int index)
{
    const QString value = m_choices[setting].combo->itemData(index).toString();
    settings[static_cast<std::size_t>(setting)].fix(m_wanted, value, m_preview);
    emit wantedChanged(m_wanted);
}

void SettingsBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
