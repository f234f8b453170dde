// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample_files.h"
#include "ui/session/read_state.h"

#include <QtTest>

namespace dilim::test {

/// The state of a small shop on 2026-11-21: six customers, the first of whom bought most, and two segments.
class CustomerShop
{
public:
    explicit CustomerShop(const std::string &language)
    {
        auto opened = workspace::Workspace::create(m_files.workspacePath().toStdString(), {"TRY", "Europe/Istanbul"});
        if (!opened)
            qFatal("no workspace");
        take(*opened, QStringLiteral("customers.csv"),
             "Customer ID,Full Name,Email,Phone,District,City,Birth Date,E-mail permission\n"
             "K1,Zeynep Karahanoğlu,zeynep@example.org,0532 000 00 01,Kadıköy,İstanbul,1990-02-13,yes\n"
             "K2,Çelik Oğuz,celik@example.org,,Çankaya,Ankara,1985-07-01,no\n"
             "K3,Demir Işık,demir@example.org,,,İzmir,,\n"
             "K4,Cem Bozkurt,cem@example.org,,,Ankara,,yes\n"
             "K5,Işıl Ilgaz,isil@example.org,,,Bakı,,\n"
             "K6,İpek Aydın,ipek@example.org,,,Bakı,,\n");
        take(*opened, QStringLiteral("orders.csv"),
             "Order ID,Customer ID,Order Date,Total\n"
             "A1,K1,2026-10-01 10:00,120.50\nA2,K1,2026-11-02 11:00,80.00\nA3,K2,2026-11-03 12:00,40.00\n"
             "A4,K4,2026-01-03 12:00,90.00\n");
        keep(*opened, "Ankara", R"({"field": "customer.city", "op": "is", "values": ["Ankara"]})");
        keep(*opened, "Twice", R"({"facts": "orders", "measure": "count", "op": "at_least", "values": [2]},
             {"match": "none", "children": [{"field": "customer.city", "op": "is", "values": ["Bakı"]}]})");
        ui::StateQuestion question;
        question.today = dateOf(2026, 11, 21);
        question.language = language;
        Progress progress;
        auto state = ui::readState(*opened, question, progress);
        if (!state)
            qFatal("no state: %s", state.error().code.c_str());
        m_state = *state;
    }

    [[nodiscard]] const ui::StatePtr &state() const { return m_state; }

private:
    static Date dateOf(int year, int month, int day)
    {
        return {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(QDate(year, month, day)))};
    }

    void take(workspace::Workspace &workspace, const QString &name, const QByteArray &content)
    {
        workspace::ImportRequest request;
        request.path = m_files.write(name, content).toStdString();
        Progress progress;
        const auto done = workspace.importFile(request, progress);
        if (!done)
            qFatal("%s: %s", qPrintable(name), done.error().code.c_str());
    }

    static void keep(workspace::Workspace &workspace, const std::string &name, const std::string &lines)
    {
        store::Segment segment;
        segment.name = name;
        segment.ruleJson = R"({"dilim_rule": 1, "rule": {"match": "all", "children": [)" + lines + "]}}";
        if (!workspace.keepSegment(segment))
            qFatal("no segment");
    }

    SampleFiles m_files;
    ui::StatePtr m_state;
};

} // namespace dilim::test
