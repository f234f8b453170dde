// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sample_shop.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace dilim::ui {
namespace {

// From the folder of the program: installed; in a build folder of the sources.
constexpr const char *places[] = {"../share/dilim/sample", "../../../resources/sample"};

std::string textOf(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().toStdString();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<SampleShop> sampleShop()
{
    for (const char *place : places) {
        const QDir folder(QDir(QCoreApplication::applicationDirPath()).filePath(QString::fromLatin1(place)));
        const QJsonObject json = QJsonDocument::fromJson(contentOf(folder.filePath(u"sample.json"_s))).object();
        if (json.isEmpty())
            continue;
        SampleShop shop;
        const QDir own(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
        shop.path = own.filePath(json.value("file"_L1).toString());
        shop.settings = {textOf(json, "currency"_L1), textOf(json, "timeZone"_L1)};
        shop.today = parseIsoDate(textOf(json, "today"_L1));
        for (const QJsonValue file : json.value("files"_L1).toArray())
            shop.files.append(folder.filePath(file.toString()));
        for (const QJsonValue segment : json.value("segments"_L1).toArray()) {
            const QJsonObject entry = segment.toObject();
            const QByteArray rule = contentOf(folder.filePath(entry.value("rule"_L1).toString()));
            shop.segments.append({textOf(entry, "name"_L1), rule.toStdString()});
        }
        return shop;
    }
    return Error{"sample.missing", {}};
}

} // namespace dilim::ui
