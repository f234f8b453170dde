// SPDX-License-Identifier: GPL-3.0-or-later
#include "write_files.h"

#include <algorithm>

// The customer file is an export of a Turkish CRM as it comes: semicolons, CRLF, a byte order mark, Turkish headers,
// dates and numbers, and what people and spreadsheets do to cells over the years.
namespace dilim::sample_shop {

namespace {

constexpr std::string_view header =
    "\xEF\xBB\xBFMüşteri No;E-posta;Cep Telefonu;Ad;Soyad;Cinsiyet;Doğum Tarihi;Ülke;İl;İlçe;Posta Kodu;Meslek;"
    "Eğitim Durumu;Medeni Durum;Çocuk Sayısı;Aylık Gelir;İlgi Alanları;Dil;Cihaz;Tarayıcı;İşletim Sistemi;"
    "Trafik Kaynağı;Davet Eden;E-posta İzni;SMS İzni;Sadakat Puanı;Sadakat Seviyesi;Kayıt Tarihi\r\n";
constexpr std::size_t columns = 28;
constexpr std::size_t cellsOfCutRow = 9; // the two rows that end too soon
constexpr std::size_t blankLineAfter = 3'000;

using Row = std::vector<std::string>;
enum ColumnIndex : std::size_t {
    Number,
    Mail,
    Phone,
    FirstName,
    LastName,
    Sex,
    Birth,
    CountryName,
    Province,
    DistrictName,
    Postcode,
    Work,
    Education,
    Marital,
    Children,
    Income,
    Interests,
    Language,
    Device,
    Browser,
    System,
    Origin,
    InvitedBy,
    MailConsent,
    SmsConsent,
    Points,
    Level,
    Registered,
};

std::string turkishDate(Day day)
{
    const Date date = dateOf(day);
    return twoDigits(date.day) + '.' + twoDigits(date.month) + '.' + std::to_string(date.year);
}

std::string turkishMoment(Moment moment)
{
    const auto minute = static_cast<int>(moment % secondsPerDay / 60);
    return turkishDate(dayOfMoment(moment)) + ' ' + twoDigits(minute / 60) + ':' + twoDigits(minute % 60);
}

/// 42750 lira and 50 kuruş is "42.750,50".
std::string turkishAmount(int lira, int kurus)
{
    std::string text = std::to_string(lira);
    for (std::size_t at = text.size(); at > 3; at -= 3)
        text.insert(at - 3, ".");
    return text + ',' + twoDigits(kurus);
}

std::string consentWord(Consent consent)
{
    constexpr std::string_view words[] = {"", "Evet", "Hayır"};
    return std::string(words[static_cast<std::size_t>(consent)]);
}

std::string interestList(unsigned chosen)
{
    std::string list;
    for (std::size_t index = 0; index < std::size(interests); ++index) {
        if ((chosen >> index & 1U) == 0)
            continue;
        list += list.empty() ? "" : "|";
        list += interests[index].name;
    }
    return list;
}

struct Loyalty {
    std::string_view name{};
    int fromPoints = 0;
};
constexpr Loyalty levels[] = {{"Platin", 600}, {"Altın", 250}, {"Gümüş", 80}, {"Bronz", 0}};

/// A point for each hundred lira of what was kept; an account each.
std::vector<int> pointsOfAccounts(const SampleShop &shop)
{
    std::vector<Kurus> spent(shop.accounts.size());
    for (const Order &order : shop.trade.orders) {
        if (order.person >= 0 && (order.status == "completed" || order.status == "shipped"))
            spent[accountAt(shop, order.person, order.at)] += total(order);
    }
    std::vector<int> points;
    for (const Kurus sum : spent)
        points.push_back(static_cast<int>(sum / 10'000));
    return points;
}

void fillIdentity(Row &row, const Person &person)
{
    row[Mail] = person.email;
    row[Phone] = person.phone;
    row[FirstName] = person.firstName;
    row[LastName] = person.lastName;
    row[Sex] = person.woman ? "Kadın" : "Erkek";
    row[Birth] = turkishDate(person.birth);
    row[CountryName] = person.country->name;
    row[Province] = person.district->province;
    row[DistrictName] = person.district->name;
    row[Postcode] = person.district->postcode;
}

void fillLife(Row &row, const Person &person)
{
    row[Work] = person.occupation->name;
    row[Education] = educationNames[static_cast<std::size_t>(person.education)];
    row[Marital] = person.maritalStatus;
    row[Children] = std::to_string(person.children);
    row[Income] = turkishAmount(person.monthlyIncome, person.birth % 9 == 0 ? 50 : 0);
    row[Interests] = interestList(person.interests);
    row[Language] = person.language;
}

/// The machine they would use today.
void fillMachine(Row &row, const Person &person)
{
    const bool phone = person.mobileLean < 740;
    const Machine &machine = person.tablet != nullptr && person.mobileLean % 3 == 0 ? *person.tablet
        : phone                                                                     ? *person.phoneMachine
                                                                                    : *person.computer;
    const auto versioned = [](std::string_view name, std::string_view version) {
        return std::string(name) + (version.empty() ? "" : " ") + std::string(version);
    };
    row[Device] = machine.deviceWord;
    row[Browser] = versioned(machine.browser, machine.browserVersion);
    row[System] = versioned(machine.system, machine.systemVersion);
}

void fillRelation(Row &row, const SampleShop &shop, const Account &account, int points)
{
    const Person &person = shop.people[static_cast<std::size_t>(account.person)];
    const bool referred = person.referrer >= 0 && !account.second;
    row[Origin] = referred ? friendSource : person.source->name;
    if (referred)
        row[InvitedBy] = accountNumber(shop.firstAccounts[static_cast<std::size_t>(person.referrer)]);
    row[MailConsent] = consentWord(person.mailConsent);
    row[SmsConsent] = consentWord(person.smsConsent);
    row[Points] = std::to_string(points);
    const auto level = std::find_if(std::begin(levels), std::end(levels),
                                    [points](const Loyalty &step) { return points >= step.fromPoints; });
    row[Level] = level->name;
    row[Registered] = turkishMoment(account.since);
}

/// People do not answer every question.
void leaveOut(Row &row, Random &random)
{
    struct Gap {
        ColumnIndex column{};
        int perMille = 0;
    };
    constexpr Gap gaps[] = {{Sex, 25},      {Birth, 90},     {Work, 70},    {Education, 110},
                            {Marital, 100}, {Children, 120}, {Income, 130}, {Postcode, 45},
                            {Device, 30},   {Browser, 30},   {System, 30},  {Origin, 40}};
    for (const Gap &gap : gaps) {
        if (random.perMille(gap.perMille))
            row[gap.column].clear();
    }
}

std::string inAsciiCapitals(std::string text)
{
    for (char &letter : text) {
        if (letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
    }
    return text;
}

/// Turkish keyboards make a dotted capital of i: "ALİ@EXAMPLE.COM".
std::string inTurkishCapitals(const std::string &text)
{
    std::string capitals;
    for (const char letter : text) {
        if (letter == 'i')
            capitals += "İ";
        else
            capitals += inAsciiCapitals(std::string(1, letter));
    }
    return capitals;
}

void spoilMail(std::string &mail, Random &random)
{
    const int lot = random.below(1000);
    if (mail.empty())
        return;
    if (lot < 16)
        mail = inAsciiCapitals(mail);
    else if (lot < 18)
        mail = inTurkishCapitals(mail);
    else if (lot < 28)
        mail += ' ';
}

void spoil(Row &row, Random &random)
{
    spoilMail(row[Mail], random);
    if (random.perMille(12))
        row[FirstName] += ' ';
    if (random.perMille(10))
        row[DistrictName] += "  ";
    if (row[Province] == "İstanbul" && random.perMille(45)) {
        constexpr std::string_view variants[] = {"Istanbul", "İSTANBUL", "istanbul"};
        row[Province] = draw(random, variants);
    }
    // A spreadsheet's way of keeping a leading zero.
    if (!row[Postcode].empty() && row[Postcode].front() == '0' && random.perMille(20))
        row[Postcode] = "=\"" + row[Postcode] + '"';
}

void spoilBirth(Row &row, std::size_t position)
{
    if (position == 777)
        row[Birth] = "31.02.1985";
    if (position == 4'444)
        row[Birth] = "14.13.1990";
}

/// Two rows that an interrupted export cut short: of people who never bought, so that no order loses its customer.
std::vector<std::size_t> cutRows(const SampleShop &shop)
{
    std::vector<bool> needed(shop.people.size());
    for (const Order &order : shop.trade.orders) {
        if (order.person >= 0)
            needed[static_cast<std::size_t>(order.person)] = true;
    }
    for (const Event &event : shop.trade.events) {
        if (event.person >= 0)
            needed[static_cast<std::size_t>(event.person)] = true;
    }
    std::vector<std::size_t> cut;
    for (const std::size_t from : {std::size_t{1'500}, std::size_t{4'200}}) {
        std::size_t position = from;
        while (position + 1 < shop.accounts.size() && needed[static_cast<std::size_t>(shop.accounts[position].person)])
            ++position;
        cut.push_back(position);
    }
    return cut;
}

} // namespace

std::string customersFile(const SampleShop &shop, std::uint64_t seed)
{
    std::string out(header);
    const std::vector<int> points = pointsOfAccounts(shop);
    const std::vector<std::size_t> cut = cutRows(shop);
    for (std::size_t position = 0; position < shop.accounts.size(); ++position) {
        const Account &account = shop.accounts[position];
        const Person &person = shop.people[static_cast<std::size_t>(account.person)];
        Row row(columns);
        row[Number] = accountNumber(position);
        fillIdentity(row, person);
        fillLife(row, person);
        fillMachine(row, person);
        fillRelation(row, shop, account, points[position]);
        Random random(seed, 3'000'000 + position);
        leaveOut(row, random);
        spoil(row, random);
        spoilBirth(row, position);
        if (std::find(cut.begin(), cut.end(), position) != cut.end())
            row.resize(cellsOfCutRow);
        const char *separator = "";
        for (const std::string &cell : row) {
            out += separator + cell; // no cell has a semicolon, a line break or an opening quote
            separator = ";";
        }
        out += "\r\n";
        if (position == blankLineAfter)
            out += "\r\n";
    }
    return out;
}

} // namespace dilim::sample_shop
