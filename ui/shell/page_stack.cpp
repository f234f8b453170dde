// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

namespace dilim::ui {
namespace {

constexpr char dataPage[] = "data";
constexpr char segmentPage[] = "segments";
constexpr char reportPage[] = "reports";

} // namespace

QString pageFor(const Intent &intent)
{
    switch (intent.kind) {
    case Intent::Kind::ShowPage:
        return intent.text;
    case Intent::Kind::AddFiles:
    case Intent::Kind::ShowCustomer:
    case Intent::Kind::ShowMembers:
        return QString::fromLatin1(dataPage);
    case Intent::Kind::ShowSegment:
    case Intent::Kind::NewSegment:
    case Intent::Kind::AddToRule:
        return QString::fromLatin1(segmentPage);
    case Intent::Kind::MakeReport:
    case Intent::Kind::PrintReport:
        return QString::fromLatin1(reportPage);
    }
    return {};
}

PageStack::PageStack(Session &session, QWidget *welcome, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_welcome(welcome)
{
    addWidget(welcome);
}

Page *PageStack::page(const QString &id)
{
    if (Page *known = m_pages.value(id))
        return known;
    for (const PageRow &row : pageTable()) {
        if (id != QLatin1String(row.id))
            continue;
        Page *page = row.make(m_session, this);
        page->setObjectName(QStringLiteral("page_") + id);
        addWidget(page);
        m_pages.insert(id, page);
        emit made(page);
        return page;
    }
    return nullptr;
}

void PageStack::showPage(const QString &id)
{
    m_current = id;
    if (!m_state)
        return;
    if (!page(id))
        m_current = QString::fromLatin1(pageTable().front().id);
    Page *wanted = page(m_current);
    bringUpToDate();
    setCurrentWidget(wanted);
    emit shown(wanted);
}

void PageStack::setState(const StatePtr &state)
{
    m_state = state;
    if (state) {
        bringUpToDate();
        return;
    }
    qDeleteAll(m_pages);
    m_pages.clear();
    m_known.clear();
    setCurrentWidget(m_welcome);
}

void PageStack::bringUpToDate()
{
    Page *seen = current();
    if (!seen || m_known.value(m_current) == m_state)
        return;
    m_known.insert(m_current, m_state);
    seen->setState(m_state);
}

} // namespace dilim::ui
