// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources.h"

#include <nlohmann/json.hpp>
#include <yaml-cpp/yaml.h>

#include <QFile>
#include <QString>
#include <QXmlStreamReader>

#include <fstream>
#include <stdexcept>

namespace sources {
namespace {

nlohmann::json jsonOf(const std::string &path)
{
    std::ifstream file(path);
    if (!file)
        throw std::runtime_error(path + " cannot be read.");
    return nlohmann::json::parse(file);
}

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

void cutEnd(std::string &text, std::string_view end)
{
    if (text.size() > end.size() && text.ends_with(end))
        text.resize(text.size() - end.size());
}

/// Brackets at the end: "(il)" of the CLDR, "[Sir Ynys Môn GB-YNM]" of iso-codes.
void cutBrackets(std::string &text, std::string_view open, char close)
{
    const std::size_t begin = text.rfind(open);
    if (begin != std::string::npos && begin > 0 && text.ends_with(close))
        text.resize(begin);
}

std::string cleaned(std::string name)
{
    replaceAll(name, "ǝ", "ə"); // U+01DD, which some files have for U+0259
    for (const char *mark : {"²", "³", "¹"})
        replaceAll(name, mark, "");
    return name;
}

std::string cleanedProvince(std::string name)
{
    name = cleaned(std::move(name));
    cutBrackets(name, " (", ')');
    cutBrackets(name, " [", ']');
    for (const char *kind : {" ili", " vilayəti", " rayonu", " Rayonu"})
        cutEnd(name, kind);
    return name;
}

/// "tr34" of the CLDR is TR-34.
std::string provinceCode(const QString &type)
{
    const std::string upper = type.toUpper().toStdString();
    return upper.substr(0, 2) + '-' + upper.substr(2);
}

void readCldr(const std::string &path, const QString &element, CldrNames &names)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(path + " cannot be read.");
    const bool provinces = element == QLatin1String("subdivision");
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != element)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attributes.value(QLatin1String("type")).toString();
        const std::string code = provinces ? provinceCode(type) : type.toStdString();
        const bool other = attributes.hasAttribute(QLatin1String("alt"));
        const std::string text = xml.readElementText().toStdString();
        const std::string name = provinces ? cleanedProvince(text) : cleaned(text);
        if (other)
            names.others.emplace(code, name);
        else
            names.shown.emplace(code, name);
    }
    if (xml.hasError())
        throw std::runtime_error(path + ": " + xml.errorString().toStdString());
}

} // namespace

std::vector<IsoPlace> isoCountries(const std::string &folder)
{
    std::vector<IsoPlace> places;
    const nlohmann::json file = jsonOf(folder + "/iso_3166-1.json");
    for (const auto &entry : file.at("3166-1")) {
        IsoPlace place{entry.at("alpha_2"), cleaned(entry.at("name")), {}, {entry.at("alpha_3")}};
        for (const char *key : {"common_name", "official_name"}) {
            if (entry.contains(key))
                place.others.push_back(entry.at(key));
        }
        places.push_back(std::move(place));
    }
    return places;
}

std::vector<IsoPlace> isoProvinces(const std::string &folder)
{
    std::vector<IsoPlace> places;
    const nlohmann::json file = jsonOf(folder + "/iso_3166-2.json");
    for (const auto &entry : file.at("3166-2")) {
        IsoPlace place{entry.at("code"), cleanedProvince(entry.at("name")), {}, {}};
        if (entry.contains("parent")) {
            const std::string parent = entry.at("parent");
            const bool whole = parent.find('-') != std::string::npos;
            place.parent = whole ? parent : place.code.substr(0, 3) + parent;
        }
        places.push_back(std::move(place));
    }
    return places;
}

CldrNames cldrNames(const std::string &folder, const std::string &language)
{
    CldrNames names;
    readCldr(folder + "/main/" + language + ".xml", QStringLiteral("territory"), names);
    readCldr(folder + "/subdivisions/" + language + ".xml", QStringLiteral("subdivision"), names);
    return names;
}

std::map<std::string, OwnPlace> ownPlaces(const std::string &file)
{
    constexpr std::array<const char *, 4> languageKeys{"en", "tr", "az", "native"};
    std::map<std::string, OwnPlace> places;
    const YAML::Node table = YAML::LoadFile(file);
    for (const auto &entry : table) {
        OwnPlace place;
        for (std::size_t i = 0; i < languageKeys.size(); ++i)
            place.shown[i] = entry.second[languageKeys[i]].as<std::string>("");
        for (const YAML::Node &name : entry.second["also"])
            place.others.push_back(name.as<std::string>());
        places.emplace(entry.first.as<std::string>(), std::move(place));
    }
    return places;
}

} // namespace sources
