// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "names.h"
#include "occasions.h"

#include <algorithm>
#include <array>
#include <set>

namespace dilim::sample_shop {

namespace {

constexpr Day shopOpened = dayOf(2019, 3, 1);

struct HabitShare {
    Habit habit{};
    int beforeWindow = 0; // of those who registered before the files begin: the idle ones were purged
    int inWindow = 0;
    int leastYearly = 0; // orders a year, in hundredths
    int mostYearly = 0;
    int lapsePercent = 0; // who stop at some day
};

constexpr HabitShare habits[] = {
    {Habit::Champion, 8, 5, 540, 1240, 20}, {Habit::Loyal, 22, 13, 210, 470, 34},
    {Habit::Regular, 38, 27, 58, 190, 42},  {Habit::Seasonal, 16, 11, 115, 265, 28},
    {Habit::OneTime, 7, 29, 6, 20, 0},      {Habit::Prospect, 9, 15, 0, 0, 0},
};

int yearlyToDailyChance(int hundredthsOfOrders)
{
    return hundredthsOfOrders * 10'000 / 365;
}

Moment drawRegistration(Random &random)
{
    Day day = 0;
    if (random.percent(29)) {
        const int days = firstDay - shopOpened;
        day = shopOpened + std::max(random.below(days), random.below(days)); // the shop grew
    } else {
        const int days = lastDay - firstDay;
        do {
            day = firstDay + random.below(days);
        } while (!random.perMille(demandPercent(day) * (700 + 400 * (day - firstDay) / days) / 300));
    }
    const auto hour = static_cast<int>(drawIndex(random, officeHours, [](int weight) { return weight; }));
    return momentOf(day, hour * 3600 + random.below(3600));
}

void settle(Person &person, Random &random)
{
    person.country = &countries[drawIndex(random, countries, [](const Country &row) { return row.weight; })];
    const std::string_view code = person.country->code;
    person.district = &districts[drawIndex(
        random, districts, [code](const District &row) { return row.country == code ? row.weight : 0; })];
}

std::string_view drawTurkishFirstName(const Person &person, Random &random)
{
    const bool older = person.birth < dayOf(1985, 1, 1) ? random.percent(85) : random.percent(20);
    if (person.woman)
        return older ? draw(random, olderTurkishWomen) : draw(random, youngerTurkishWomen);
    return older ? draw(random, olderTurkishMen) : draw(random, youngerTurkishMen);
}

void nameAzerbaijani(Person &person, Random &random)
{
    const Surname &surname = draw(random, azerbaijaniSurnames);
    person.firstName = person.woman ? draw(random, azerbaijaniWomen) : draw(random, azerbaijaniMen);
    person.lastName = person.woman ? surname.woman : surname.man;
}

void giveName(Person &person, Random &random)
{
    if (random.percent(person.country->turkishNames)) {
        person.firstName = drawTurkishFirstName(person, random);
        person.lastName = draw(random, turkishSurnames);
        person.tongue = Tongue::Turkish;
    } else if (person.country->otherNames == "az") {
        nameAzerbaijani(person, random);
        person.tongue = random.percent(82) ? Tongue::Azerbaijani : Tongue::Turkish;
    } else if (person.country->otherNames == "en") {
        person.firstName = person.woman ? draw(random, englishWomen) : draw(random, englishMen);
        person.lastName = draw(random, englishSurnames);
        person.tongue = Tongue::English;
    } else {
        person.firstName = person.woman ? draw(random, germanWomen) : draw(random, germanMen);
        person.lastName = draw(random, germanSurnames);
        person.tongue = Tongue::English;
    }
    constexpr std::string_view languages[] = {"Türkçe", "Azerbaycanca", "İngilizce"};
    person.language = languages[static_cast<std::size_t>(person.tongue)];
}

std::string_view drawMaritalStatus(Random &random, int age)
{
    if (age < 24)
        return random.percent(92) ? "Bekar" : "Evli";
    if (age < 31)
        return random.percent(54) ? "Bekar" : "Evli";
    if (age > 60 && random.percent(14))
        return "Dul";
    if (random.percent(10))
        return "Boşanmış";
    return random.percent(80) ? "Evli" : "Bekar";
}

int drawChildren(Random &random, int age, std::string_view maritalStatus)
{
    if (maritalStatus == "Bekar")
        return 0;
    if (age < 30)
        return random.below(2);
    constexpr int families[] = {22, 28, 34, 13, 3};
    return static_cast<int>(drawIndex(random, families, [](int weight) { return weight; }));
}

void giveWork(Person &person, Random &random)
{
    const bool woman = person.woman;
    person.occupation = &occupations[drawIndex(
        random, occupations, [woman](const Occupation &row) { return woman ? row.womenWeight : row.menWeight; })];
    const Occupation &work = *person.occupation;
    const int choices = work.mostEducation - work.leastEducation + 1;
    person.education = work.leastEducation + std::min(random.below(choices), random.below(choices));
    const int pay = work.monthlyIncome / 100 * random.around(55, 150) * (50 + person.district->basketPercent / 2) / 100;
    person.monthlyIncome = pay / 250 * 250;
}

void giveHome(Person &person, Random &random)
{
    const Occupation &work = *person.occupation;
    const int span = work.mostAge - work.leastAge + 1;
    const int age = work.leastAge + std::min(random.below(span), random.below(span));
    person.birth = dayOf(2026, 11, 1) - age * 365 - age / 4 - random.below(365);
    person.maritalStatus = drawMaritalStatus(random, age);
    person.children = drawChildren(random, age, person.maritalStatus);
}

void giveInterests(Person &person, Random &random)
{
    const int count = random.around(0, 5);
    for (int drawn = 0; drawn < count; ++drawn) {
        const bool woman = person.woman;
        const std::size_t index = drawIndex(
            random, interests, [woman](const Interest &row) { return woman ? row.womenWeight : row.menWeight; });
        person.interests |= 1U << index;
    }
}

template <typename Machines> const Machine *drawMachine(Random &random, const Machines &machines, bool rich)
{
    return &machines[drawIndex(random, machines,
                               [rich](const Machine &row) { return rich ? row.richWeight : row.poorWeight; })];
}

void giveMachines(Person &person, Random &random)
{
    const bool rich = person.monthlyIncome > 50'000;
    person.phoneMachine = drawMachine(random, phones, rich);
    person.computer = drawMachine(random, computers, rich);
    if (random.percent(rich ? 9 : 5))
        person.tablet = drawMachine(random, tablets, rich);
    person.mobileLean = random.below(1000);
    const bool young = person.birth > dayOf(1991, 1, 1);
    person.source = &sources[drawIndex(
        random, sources, [young](const Source &row) { return young ? row.youngWeight : row.olderWeight; })];
}

void givePurse(Person &person, Random &random)
{
    const int incomePart = std::min(person.monthlyIncome / 3'000, 45);
    person.basketPercent = person.district->basketPercent * (82 + incomePart) / 100;
    person.bargainHunger = std::clamp(random.around(0, 120) - incomePart / 2, 0, 100);
    const bool woman = person.woman;
    const bool parent = person.children > 0;
    person.favourite = static_cast<CategoryIndex>(drawIndex(random, categories, [woman, parent](const Category &row) {
        const bool fits = row.audience == Target::Everyone || row.audience == (woman ? Target::Women : Target::Men)
            || (row.audience == Target::Children && parent);
        return fits ? row.weight : 0;
    }));
}

Person makeSomebody(Random &random)
{
    Person person;
    person.woman = random.percent(58);
    settle(person, random);
    giveWork(person, random);
    giveHome(person, random);
    giveName(person, random);
    giveInterests(person, random);
    giveMachines(person, random);
    givePurse(person, random);
    return person;
}

/// "Ayşe Şahin" becomes "ayse.sahin".
std::string foldedName(const std::string &name)
{
    std::string folded;
    for (std::size_t at = 0; at < name.size();) {
        const auto letter = std::find_if(std::begin(foldedLetters), std::end(foldedLetters), [&](const Folded &row) {
            return name.compare(at, row.letter.size(), row.letter) == 0;
        });
        if (letter != std::end(foldedLetters)) {
            folded += letter->plain;
            at += letter->letter.size();
            continue;
        }
        const char plain = name[at++];
        if (plain >= 'A' && plain <= 'Z')
            folded += static_cast<char>(plain - 'A' + 'a');
        else if (plain >= 'a' && plain <= 'z')
            folded += plain;
    }
    return folded;
}

std::string mailAddress(const Person &person, Random &random, std::set<std::string> &taken)
{
    std::string local = foldedName(person.firstName) + (random.percent(70) ? "." : "") + foldedName(person.lastName);
    if (random.percent(45))
        local += std::to_string(dateOf(person.birth).year % 100);
    const std::string domain(
        mailDomains[drawIndex(random, mailDomains, [](const MailDomain &row) { return row.weight; })].name);
    std::string address = local + '@' + domain;
    for (int number = 2; !taken.insert(address).second; ++number)
        address = local + std::to_string(number) + '@' + domain;
    return address;
}

/// `count` digits of `number`, with leading zeros.
std::string digits(int number, int count)
{
    std::string text = std::to_string(number);
    return std::string(static_cast<std::size_t>(count) - std::min(static_cast<std::size_t>(count), text.size()), '0')
        + text;
}

/// Unique by `position` among the people of the country. Turkish and Azerbaijani numbers of one made-up block; German
/// and British ones from the ranges that the regulators keep for films. Where there is no such range, no phone.
std::string phoneNumber(const Person &person, Random &random, int position)
{
    if (person.country->code == "AZ") {
        const std::string last = digits(position * 37 % 10'000, 4);
        return "+994 50 000 " + last.substr(0, 2) + ' ' + last.substr(2);
    }
    if (person.country->code == "DE")
        return "+49 30 23125 " + digits(position * 37 % 1'000, 3);
    if (person.country->code == "GB")
        return "+44 7700 900" + digits(position * 37 % 1'000, 3);
    if (person.country->code != "TR")
        return {};
    const std::string last = digits((position * 7'919 + 123'457) % 1'000'000, 6);
    const std::string spaced = '0' + last.substr(0, 2) + ' ' + last.substr(2, 2) + ' ' + last.substr(4);
    switch (random.below(8)) {
    case 0:
        return "+90 555 " + spaced;
    case 1:
        return "5550" + last;
    case 2:
        return "0(555) " + spaced;
    case 3:
        return "05550" + last;
    default:
        return "0555 " + spaced;
    }
}

void reach(Person &person, Random &random, std::set<std::string> &taken, int position)
{
    const bool hasMail = random.percent(person.ageOn(lastDay) > 55 ? 86 : 96);
    if (hasMail)
        person.email = mailAddress(person, random, taken);
    if (!hasMail || random.percent(93))
        person.phone = phoneNumber(person, random, position);
    const auto ask = [&random](int yes, int no) {
        const int answer = random.below(100);
        return answer < yes ? Consent::Given : answer < yes + no ? Consent::Refused : Consent::Unknown;
    };
    person.mailConsent = hasMail ? ask(76, 18) : Consent::Unknown;
    person.smsConsent = ask(58, 30);
}

void giveHabit(Person &person, Random &random)
{
    const bool inWindow = dayOfMoment(person.registered) >= firstDay;
    const HabitShare &share = habits[drawIndex(
        random, habits, [inWindow](const HabitShare &row) { return inWindow ? row.inWindow : row.beforeWindow; })];
    person.habit = share.habit;
    const int tongueBonus = person.country->code == "AZ" ? 115 : 100;
    person.orderChance = yearlyToDailyChance(random.around(share.leastYearly, share.mostYearly)) * tongueBonus / 100;
    const Day since = std::max(firstDay, dayOfMoment(person.registered));
    if (random.percent(share.lapsePercent) && since + 40 < lastDay)
        person.activeUntil = random.between(since + 30, lastDay);
}

/// Friends bring friends; who was brought by one stays a little more often.
void befriend(std::vector<Person> &people, std::size_t index, Random &random)
{
    Person &person = people[index];
    if (index < 100 || dayOfMoment(person.registered) < firstDay || !random.perMille(85))
        return;
    for (int attempt = 0; attempt < 12; ++attempt) {
        const int candidate = random.below(static_cast<int>(index));
        const Person &friendly = people[static_cast<std::size_t>(candidate)];
        const bool talks = friendly.habit == Habit::Champion || (friendly.habit == Habit::Loyal && random.percent(50));
        if (!talks || friendly.activeUntil < dayOfMoment(person.registered) || friendly.country != person.country)
            continue;
        person.referrer = candidate;
        if (person.habit == Habit::OneTime && random.percent(50)) {
            person.habit = Habit::Regular;
            person.orderChance = yearlyToDailyChance(random.around(140, 420));
        }
        return;
    }
}

/// A few forget that they have an account and open another one.
void forgetAccount(Person &person, Random &random)
{
    const bool mayForget = person.habit == Habit::Regular || person.habit == Habit::Loyal;
    if (!mayForget || person.email.empty() || !random.perMille(8))
        return;
    const Day since = std::max(firstDay, dayOfMoment(person.registered)) + 90;
    if (since >= lastDay - 60)
        return;
    const Day day = random.between(since, lastDay - 30); // apart: arguments have no order of evaluation
    person.registeredAgain = momentOf(day, random.between(9 * 3600, 22 * 3600));
}

} // namespace

std::vector<Person> makePeople(std::uint64_t seed, int count)
{
    Random calendar(seed, 1);
    std::vector<Moment> registrations;
    for (int index = 0; index < count; ++index)
        registrations.push_back(drawRegistration(calendar));
    std::sort(registrations.begin(), registrations.end());

    std::vector<Person> people;
    std::set<std::string> takenAddresses;
    std::array<int, std::size(countries)> compatriots{};
    for (int index = 0; index < count; ++index) {
        Random random(seed, 1'000'000 + static_cast<std::uint64_t>(index));
        Person person = makeSomebody(random);
        person.registered = registrations[static_cast<std::size_t>(index)];
        reach(person, random, takenAddresses, compatriots[static_cast<std::size_t>(person.country - countries)]++);
        giveHabit(person, random);
        forgetAccount(person, random);
        people.push_back(std::move(person));
    }
    Random friends(seed, 2);
    for (std::size_t index = 0; index < people.size(); ++index)
        befriend(people, index, friends);
    return people;
}

Person makeStranger(Random &random, Day day)
{
    Person person = makeSomebody(random);
    person.habit = Habit::OneTime;
    person.registered = momentOf(day, 0);
    return person;
}

} // namespace dilim::sample_shop
