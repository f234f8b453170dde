// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots.h"
#include "stage.h"
#include "ui/dialogs/ask.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/buttons.h"
#include "wording/error_text.h"

#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>

namespace dilim::test {
namespace {

using namespace Qt::StringLiterals;

QString written(const QString &name, const char *content)
{
    const QString path = QDir::home().filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

/// A list and an export of a known system, then a table about nobody below another one.
QStringList moreFiles()
{
    return {written(u"audience.csv"_s,
                    "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,CONFIRM_TIME,LEID,EUID,TAGS\n"
                    "zeynep@example.org,Zeynep,Karahanoğlu,5,2025-05-02 21:30:00,2025-05-02 21:31:00,9001,bb01,VIP\n"
                    "nilgun@example.org,Nilgün,Aksoy,3,2025-06-02 21:30:00,2025-06-02 21:31:00,9002,bb02,\n"),
            written(u"ziyaretler.csv"_s,
                    "Country,Active users,New users,Engaged sessions,Engagement rate,Total revenue\n"
                    "Turkey,1240,310,1802,0.6431,182340.50\nGermany,96,41,120,0.5533,9120.00\n"
                    "Azerbaijan,88,30,131,0.6014,7310.90\n")};
}

/// Two exports, the second with cells that cannot be read as they stand.
QStringList exportFiles()
{
    return {written(u"musteriler.csv"_s,
                    "Müşteri No;Ad Soyad;TC Kimlik No;E-posta;Telefon;İlçe;Şehir;Doğum Tarihi;E-posta izni\n"
                    "K1;Zeynep Karahanoğlu;10000000146;zeynep@example.org;0532 000 00 01;Kadıköy;İstanbul;13.02.1990;"
                    "Evet\n"
                    "K2;Çelik Oğuz;;celik@example.org;;Çankaya;Ankara;01.07.1985;Hayır\n"
                    "K3;Demir Işık;;demir@example.org;;Bornova;İzmir;30.12.1979;Evet\n"
                    "K4;Gülbahar Abdurrahmanoğulları;;gulbahar.abdurrahmanogullari@example.org;;;Afyonkarahisar;;\n"),
            written(u"siparisler.csv"_s,
                    "Sipariş No;Müşteri No;Tarih;Durum;Tutar;Para Birimi;Kargo Notu\n"
                    "A1;K1;02.11.2026 10:15;tamamlandı;1.249,90;TRY;kapıya bırakın\n"
                    "A2;K2;31.02.2026 11:00;tamamlandı;320,00;TRY;\n"
                    "A3;K3;05.11.2026 12:30;iptal;yok;TRY;\n"
                    "A4;K4;2026-11-06;tamamlandı;1,249.90;EUR;\n")};
}

void showWelcome(Stage &) { }

void showError(Stage &stage)
{
    ui::tellError(&stage.window(), wording::errorText(Error{"sample.missing", {}}));
}

void showAbout(Stage &stage)
{
    const QMenuBar *bar = stage.part<ui::TopBar>(u"topBar"_s).menus();
    bar->actions().constLast()->menu()->actions().constLast()->trigger();
}

void showPreview(Stage &stage)
{
    stage.open([](ui::MainWindow &window) { window.addFiles(exportFiles()); });
}

void showSecondFile(Stage &stage)
{
    stage.click(u"file_1"_s);
}

void showKnownSystem(Stage &stage)
{
    stage.open([](ui::MainWindow &window) { window.addFiles(moreFiles()); });
    stage.click(u"file_2"_s);
}

void showColumnFixes(Stage &stage)
{
    stage.click(u"file_1"_s);
    emit stage.part<QTableView>(u"previewTable"_s).horizontalHeader()->sectionClicked(2);
}

void showTables(Stage &stage)
{
    stage.showPage(u"data"_s);
    emit stage.part<ui::TabStrip>(u"dataTabs"_s).chosen(5);
}

void showFixes(Stage &stage)
{
    auto &table = stage.part<QTableView>(u"previewTable"_s);
    table.setCurrentIndex(table.model()->index(1, 2));
    stage.press(table, Qt::Key_Return);
}

void goOn(Stage &stage)
{
    stage.click(u"importNext"_s);
}

void showEmptyOverview(Stage &stage)
{
    goOn(stage);
    stage.showPage(u"overview"_s);
}

} // namespace

const std::vector<Shot> &importShots()
{
    static const std::vector<Shot> shots = {
        {"welcome", showWelcome},
        {"new-workspace", [](Stage &stage) { stage.click(u"newWorkspace"_s); }},
        {"error", showError},
        {"about", showAbout},
        {"import-preview", showPreview},
        {"import-second-file", showSecondFile},
        {"import-known-system", showKnownSystem},
        {"import-column-fixes", showColumnFixes},
        {"import-fixes", showFixes},
        {"import-dry-run", goOn},
        {"import-done", goOn},
        {"overview-small", showEmptyOverview},
        {"data-tables", showTables},
        {"data-currencies-missing", [](Stage &stage) { emit stage.part<ui::TabStrip>(u"dataTabs"_s).chosen(4); }},
    };
    return shots;
}

} // namespace dilim::test
