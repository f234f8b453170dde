// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/field_palette.h"

#include "base/text_fold.h"
#include "ui/rule_editor/palette_delegates.h"
#include "ui/rule_editor/palette_preview.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/surfaces.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize wholeSize(984, 424);
constexpr int shelvesWidth = 232, previewWidth = 304, searchHeight = 48;

QListWidget *makeList(QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setFocusPolicy(Qt::NoFocus);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace

FieldPalette::FieldPalette(Overviews &overviews, QWidget *window)
    : QFrame(window)
    , m_overviews(overviews)
    , m_search(new QLineEdit(this))
    , m_withData(makeButton(ButtonKind::Secondary, QString(), {}, this))
    , m_shelves(makeList(this))
    , m_list(makeList(this))
    , m_delegate(new EntryDelegate(m_entries, overviews, this))
    , m_preview(new PalettePreview(this))
{
    hide();
    setObjectName(u"fieldPalette"_s);
    m_search->setObjectName(u"paletteSearch"_s);
    m_search->setFrame(false);
    m_search->setFixedHeight(searchHeight - 8);
    m_search->addAction(iconOf(u"search"_s, Role::Text2), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_withData->setObjectName(u"onlyWithData"_s);
    m_withData->setProperty("small", true);
    m_withData->setCheckable(true);
    m_withData->setChecked(true);
    m_withData->setAutoDefault(false);
    m_shelves->setObjectName(u"paletteShelves"_s);
    m_shelves->setItemDelegate(new ShelfDelegate(this));
    m_shelves->setFixedWidth(shelvesWidth);
    m_list->setObjectName(u"paletteEntries"_s);
    m_list->setItemDelegate(m_delegate);
    m_preview->setFixedWidth(previewWidth);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_shelves);
    columns->addWidget(new Hairline(Qt::Vertical, this));
    columns->addWidget(m_list, 1);
    columns->addWidget(new Hairline(Qt::Vertical, this));
    columns->addWidget(m_preview);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 5, 1, 1);
    all->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 12, 0);
    top->addWidget(m_search, 1);
    top->addWidget(m_withData);
    all->addLayout(top);
    all->addWidget(new Hairline(Qt::Horizontal, this));
    all->addLayout(columns, 1);

    connect(m_search, &QLineEdit::textChanged, this, &FieldPalette::fillEntries);
    connect(m_withData, &QPushButton::toggled, this, &FieldPalette::fillShelves);
    connect(m_shelves, &QListWidget::currentRowChanged, this, &FieldPalette::fillEntries);
    connect(m_list, &QListWidget::currentRowChanged, this, &FieldPalette::showPreview);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &FieldPalette::addChosen);
    connect(m_preview, &PalettePreview::addWanted, this, &FieldPalette::addChosen);
    connect(&m_overviews, &Overviews::found, this, [this](const std::string &field) {
        m_list->viewport()->update();
        if (field == "event.type" && isVisible())
            fillShelves();
        if (current() && current()->field == field)
            showPreview();
    });
    retranslate();
}

void FieldPalette::setState(const StatePtr &state)
{
    m_state = state;
    if (isVisible())
        fillShelves();
}

void FieldPalette::openAt(QWidget *button)
{
    if (!m_state)
        return;
    QWidget *window = parentWidget();
    const QSize size = wholeSize.boundedTo(window->size() - QSize(16, 16));
    const QPoint below = button->mapTo(window, QPoint(0, button->height() + 4));
    const int above = button->mapTo(window, QPoint(0, -4)).y() - size.height();
    int y = below.y() + size.height() <= window->height() ? below.y() : above;
    y = std::clamp(y, 8, std::max(8, window->height() - size.height() - 8));
    const int x = std::clamp(below.x() - 24, 8, std::max(8, window->width() - size.width() - 8));
    setGeometry(QRect(QPoint(x, y), size));
    m_search->clear();
    m_overviews.want({"event.type"}); // for sequences
    fillShelves();
    raise();
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void FieldPalette::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
    emit closed();
}

void FieldPalette::fillShelves()
{
    m_entries =
        paletteEntries(*m_state, m_overviews, m_withData->isChecked() ? PaletteFields::WithData : PaletteFields::All);
    m_delegate->setLanguage(m_state->language());
    std::array<int, shelfCount> numbers{};
    for (const PaletteEntry &entry : m_entries)
        ++numbers[static_cast<std::size_t>(entry.shelf)];
    const int before = std::max(0, m_shelves->currentRow());
    {
        const QSignalBlocker blocked(m_shelves);
        m_shelves->clear();
        for (int shelf = 0; shelf < shelfCount; ++shelf) {
            const int number = numbers[static_cast<std::size_t>(shelf)];
            if (number == 0)
                continue;
            auto *item = new QListWidgetItem(shelfName(shelf), m_shelves);
            item->setToolTip(item->text());
            item->setData(Qt::UserRole, shelf);
            item->setData(Qt::UserRole + 1, QString::number(number));
        }
        m_shelves->setCurrentRow(std::min(before, m_shelves->count() - 1));
    }
    m_search->setPlaceholderText(
        tr("Search %n field(s), in English, Turkish or Azerbaijani", nullptr, static_cast<int>(m_entries.size())));
    fillEntries();
}

void FieldPalette::fillEntries()
{
    const std::string asked = matchKey(m_search->text().toStdString());
    const QListWidgetItem *shelf = m_shelves->currentItem();
    std::vector<std::string> fields;
    {
        const QSignalBlocker blocked(m_list);
        m_list->clear();
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const PaletteEntry &entry = m_entries[i];
            const bool shown = asked.empty() ? shelf && entry.shelf == shelf->data(Qt::UserRole).toInt()
                                             : entry.searchKey.find(asked) != std::string::npos;
            if (!shown)
                continue;
            auto *item = new QListWidgetItem(entry.name, m_list);
            item->setData(Qt::UserRole, static_cast<uint>(i));
            fields.push_back(entry.field);
        }
        m_list->setCurrentRow(0);
    }
    m_overviews.want(fields);
    showPreview();
}

const PaletteEntry *FieldPalette::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? &m_entries[item->data(Qt::UserRole).toUInt()] : nullptr;
}

void FieldPalette::showPreview()
{
    const PaletteEntry *entry = current();
    const bool hasField = entry && !entry->field.empty();
    m_preview->setEntry(entry, hasField ? m_overviews.find(entry->field) : nullptr, m_state->currency(),
                        m_state->language());
}

void FieldPalette::addChosen()
{
    const PaletteEntry *entry = current();
    if (!entry)
        return;
    rules::Condition condition = conditionFor(*entry, entry->field.empty() ? nullptr : m_overviews.find(entry->field));
    if (const std::optional<Decimal> threshold = m_preview->threshold()) {
        condition.op = "at_least";
        condition.operands = {*threshold};
    }
    hide();
    emit chosen(condition);
}

bool FieldPalette::moveWithKey(int key)
{
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        if (m_list->count() > 0)
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
        return true;
    }
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!sideways || !m_search->text().isEmpty())
        return false;
    const int step = key == Qt::Key_Right ? 1 : -1;
    m_shelves->setCurrentRow(std::clamp(m_shelves->currentRow() + step, 0, m_shelves->count() - 1));
    return true;
}

bool FieldPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (moveWithKey(key))
            return true;
    }
    if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == window() && widget != this && !isAncestorOf(widget))
            hide();
    }
    return QFrame::eventFilter(watched, event);
}

void FieldPalette::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return hide();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return addChosen();
    QFrame::keyPressEvent(event);
}

void FieldPalette::retranslate()
{
    m_search->setAccessibleName(tr("Search fields"));
    m_withData->setText(tr("Only fields with data"));
    m_shelves->setAccessibleName(tr("Shelves"));
    m_list->setAccessibleName(tr("Fields"));
    if (m_state && isVisible())
        fillShelves();
}

void FieldPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void FieldPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), metrics::radiusPopup, theme()[Role::Surface], theme()[Role::BorderStrong]);
}

} // namespace dilim::ui
