// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/quality_line.h"

#include "ui/session/customer_name.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"
#include "wording/flaw_text.h"
#include "wording/formats.h"
#include "workspace/corrections.h"

#include <QPushButton>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace dilim::ui {
namespace {

constexpr int chipWidth = 144;
constexpr int bodyIndent = 32;
constexpr std::size_t mostSegments = 5;
constexpr std::array tones = {Chip::Tone::Danger, Chip::Tone::Warning, Chip::Tone::Neutral}; // by Severity
constexpr std::array icons = {"alert-circle", "warning", "info"};

Label *addText(QVBoxLayout &layout, const QString &text, Role role, QWidget *parent)
{
    auto *label = new Label(text, TextStyle::Body, role, parent);
    label->setWordWrap(true);
    layout.addWidget(label);
    return label;
}

} // namespace

QualityLine::QualityLine(QualityPtr report, std::size_t number, StatePtr state, QWidget *parent)
    : QWidget(parent)
    , m_report(std::move(report))
    , m_number(number)
    , m_state(std::move(state))
{
    const std::string &language = m_state->language();
    const auto severity = static_cast<std::size_t>(flaw().severity);
    m_title = wording::flawTitle(flaw(), m_state->snapshot->catalogue, m_state->context);
    setObjectName(QString::fromStdString("flaw " + flaw().reason + ' ' + flaw().field));
    m_head = makeButton(ButtonKind::Quiet, m_title, QStringLiteral("chevron-right"), this);
    m_head->setObjectName(QStringLiteral("flawHead"));
    const QString count = wording::flawCount(flaw(), language);
    m_head->setAccessibleDescription(wording::severityLabel(flaw().severity, language) + u", " + count);
    auto *chip = new Chip(this);
    chip->setTone(tones[severity]);
    chip->setIconName(QString::fromLatin1(icons[severity]));
    chip->setWords(wording::severityLabel(flaw().severity, language));
    auto *chipBox = new QWidget(this);
    chipBox->setFixedWidth(chipWidth);
    auto *chipLayout = new QHBoxLayout(chipBox);
    chipLayout->setContentsMargins(0, 0, 0, 0);
    chipLayout->addWidget(chip, 0, Qt::AlignLeft);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::controlGap);
    head->addWidget(chipBox);
    head->addWidget(m_head);
    head->addStretch();
    head->addWidget(new Label(count, TextStyle::Body, Role::Text2, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::controlGap / 2, 0, metrics::controlGap / 2);
    layout->setSpacing(metrics::controlGap);
    layout->addLayout(head);
    setFocusProxy(m_head);
    connect(m_head, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
}

void QualityLine::setOpen(bool open)
{
    m_open = open;
    if (open && !m_body) {
        m_body = makeBody();
        layout()->addWidget(m_body);
    }
    if (m_body)
        m_body->setVisible(open);
    m_head->setIcon(iconOf(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Role::Accent));
}

QWidget *QualityLine::makeBody()
{
    const std::string &language = m_state->language();
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("flawBody"));
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(chipWidth + bodyIndent, 0, 0, metrics::controlGap);
    layout->setSpacing(metrics::controlGap);
    addText(*layout, wording::flawExplanation(flaw(), language), Role::Text, body);
    addText(*layout, wording::flawFix(flaw(), language), Role::Text, body);
    addExamples(*layout, body);
    addChanges(*layout, body);
    addSegments(*layout, body);
    if (flaw().rule) {
        QPushButton *members =
            makeButton(ButtonKind::Secondary, tr("Show these customers"), QStringLiteral("people"), body);
        members->setObjectName(QStringLiteral("flawMembers"));
        layout->addWidget(members, 0, Qt::AlignLeft);
        connect(members, &QPushButton::clicked, this, [this] {
            Intent intent{Intent::Kind::ShowMembers};
            intent.text = m_title;
            intent.rule = *flaw().rule;
            emit intended(intent);
        });
    }
    return body;
}

/// Customers as buttons that lead to them, with the value of each; without customers the values alone.
void QualityLine::addExamples(QVBoxLayout &layout, QWidget *body)
{
    const fields::Catalogue &catalogue = m_state->snapshot->catalogue;
    const CustomerNames nameOf(*m_state->snapshot);
    auto *customers = new QVBoxLayout;
    customers->setSpacing(0);
    layout.addLayout(customers);
    QStringList values;
    for (const analysis::FlawExample &example : flaw().examples) {
        const QString value = wording::flawExampleText(flaw(), example, catalogue, m_state->context);
        if (!example.customer) {
            if (!value.isEmpty() && !values.contains(value))
                values.append(value);
            continue;
        }
        const QString name = nameOf(*example.customer);
        QPushButton *customer = makeButton(ButtonKind::Quiet, value.isEmpty() ? name : tr("%1: %2").arg(name, value),
                                           QStringLiteral("person"), body);
        customer->setObjectName(QStringLiteral("flawExample"));
        customers->addWidget(customer, 0, Qt::AlignLeft);
        connect(customer, &QPushButton::clicked, this, [this, row = *example.customer] {
            Intent intent{Intent::Kind::ShowCustomer};
            intent.number = row;
            emit intended(intent);
        });
    }
    if (!values.isEmpty())
        addText(layout, tr("For example: %1").arg(values.join(QStringLiteral("; "))), Role::Text2, body);
}

/// What can be put right at once: words by those that they look like, values that cannot be by nothing.
void QualityLine::addChanges(QVBoxLayout &layout, QWidget *body)
{
    const auto snapshot = m_state->snapshot;
    const bool clears = flaw().kind == analysis::FlawKind::Impossible || flaw().reason == "rare_words";
    if (m_state->readOnly || !workspace::editableField(*snapshot, flaw().field))
        return;
    auto *box = new QWidget(body);
    box->setObjectName(QStringLiteral("flawChanges"));
    auto *buttons = new QVBoxLayout(box);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(metrics::controlGap / 2);
    QSet<QString> offered;
    for (analysis::FlawExample example : flaw().examples) {
        const std::string from = workspace::keptText(example.value);
        const std::string to = std::exchange(example.instead, {});
        const QString value = wording::flawExampleText(flaw(), example, snapshot->catalogue, m_state->context);
        if (from.empty() || offered.contains(value) || (to.empty() && !clears))
            continue;
        offered.insert(value);
        addChange(*buttons, box,
                  to.empty() ? tr("Clear “%1”").arg(value)
                             : tr("Change “%1” to “%2”").arg(value, QString::fromStdString(to)),
                  [snapshot, field = flaw().field, from, to]() -> Result<std::vector<store::ValueEdit>> {
                      Result<store::ValueEdit> edit = workspace::changeForAll(*snapshot, field, from, to);
                      return edit ? Result<std::vector<store::ValueEdit>>({*std::move(edit)}) : edit.error();
                  });
    }
    if (flaw().kind == analysis::FlawKind::Impossible && flaw().count > 1 && !offered.isEmpty())
        addChange(*buttons, box,
                  tr("Clear all of these values (%1)").arg(wording::flawCount(flaw(), m_state->language())),
                  [snapshot, report = m_report, number = m_number] {
                      const analysis::Flaw &flaw = report->flaws[number];
                      return workspace::clearedFor(*snapshot, flaw.field, flaw.concerned);
                  });
    if (offered.isEmpty())
        return delete box;
    addText(layout,
            tr("Or change it here, without touching the files: it holds for later imports too, and can be taken back."),
            Role::Text, body);
    layout.addWidget(box);
}

void QualityLine::addChange(QVBoxLayout &layout, QWidget *box, const QString &words, MakeValueEdits edits)
{
    QPushButton *button = makeButton(ButtonKind::Secondary, words, QStringLiteral("edit"), box);
    button->setObjectName(QStringLiteral("flawChange"));
    layout.addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, box, edits = std::move(edits)] {
        m_head->setFocus(); // the buttons go
        box->setEnabled(false);
        emit changeWanted(edits);
    });
}

void QualityLine::addSegments(QVBoxLayout &layout, QWidget *body)
{
    const std::string &language = m_state->language();
    QStringList segments;
    for (std::size_t i = 0; i < std::min(flaw().segments.size(), mostSegments); ++i) {
        const analysis::FlawedSegment &segment = flaw().segments[i];
        segments.append(tr("%1 (%2 of %3 members)")
                            .arg(QString::fromStdString(segment.name), wording::numberText(segment.concerned, language),
                                 wording::numberText(segment.members, language)));
    }
    if (!segments.isEmpty())
        addText(layout, tr("Segments that ask for it: %1").arg(segments.join(QStringLiteral(", "))), Role::Text2, body)
            ->setObjectName(QStringLiteral("flawSegments"));
    else if (!flaw().field.empty())
        addText(layout, tr("No segment asks for it."), Role::Text2, body);
}

} // namespace dilim::ui
