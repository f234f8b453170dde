// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_tables.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <random>
#include <span>

using namespace dilim;
using fields::Entity;
using ingest::DateOrder;

// Undo is exact over real files, too: a small shop that changes from file to file, each file a half of its rows, in an
// order and a dialect of its own.

namespace {

class Dice
{
public:
    explicit Dice(std::uint32_t seed)
        : m_random(seed)
    {
    }
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename T> T oneOf(std::initializer_list<T> items)
    {
        return *(items.begin() + below(static_cast<int>(items.size())));
    }
    std::string word(std::initializer_list<const char *> words) { return oneOf(words); }
    template <typename T> void shuffle(std::vector<T> &items) { std::shuffle(items.begin(), items.end(), m_random); }
    std::string person(int number) { return (m_textIds ? "K-" : "") + std::to_string(1000 + number); }
    std::string day()
    {
        return std::to_string(oneOf({1968, 1990, 2004, 2025, 2026})) + '-' + twoDigits(1 + below(12)) + '-'
            + twoDigits(1 + below(28));
    }
    std::string moment() { return day() + ' ' + twoDigits(below(24)) + ':' + twoDigits(below(60)); }
    std::string amount() { return std::to_string(below(oneOf({20, 3000}))) + oneOf({".00", ".50", ".25", ".99"}); }

private:
    static std::string twoDigits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

    std::mt19937 m_random;
    bool m_textIds = chance(30);
};

/// How the cells of a column are written.
enum class Form { Text, Amount, Day, Moment, YesNo, List };

/// A column of the shop's files. `filled`: per cent of its cells; 100: a key, which never changes.
struct ColumnOfShop {
    const char *field;
    Form form;
    int filled;
    const char *english;
    const char *turkish;
    std::string (*draw)(Dice &dice, int row);
};

constexpr ColumnOfShop customerColumns[] = {
    {"customer.external_id", Form::Text, 100, "Customer ID", "Müşteri No",
     [](Dice &d, int row) { return d.person(row); }},
    {"customer.email", Form::Text, 80, "E-mail", "E-posta",
     [](Dice &d, int row) {
         return d.word({"p", "P", "ev"}) + std::to_string(d.chance(10) ? row / 2 : row) + "@example.com";
     }},
    {"customer.full_name", Form::Text, 90, "Full Name", "Ad Soyad",
     [](Dice &d, int) {
         return d.word({"Ayşe Yılmaz", "AYŞE YILMAZ", "İbrahim Çelik", "Öztürk, Gül", "Can \"Bey\" Kaya", "Ali; Veli",
                        "Ece|Su", "O'Brien, \"Em\""});
     }},
    {"customer.city", Form::Text, 80, "City", "Şehir",
     [](Dice &d, int) {
         return d.word({"Ankara", "ANKARA", "İzmir", "izmir", "Iğdır", "Muğla"});
     }},
    {"customer.income", Form::Amount, 60, "Income", "Yıllık Gelir", [](Dice &d, int) { return d.amount(); }},
    {"customer.birth_date", Form::Day, 60, "Birth Date", "Doğum Tarihi", [](Dice &d, int) { return d.day(); }},
    {"customer.created_at", Form::Moment, 70, "Registration Date", "Kayıt Tarihi",
     [](Dice &d, int) { return d.moment(); }},
    {"customer.updated_at", Form::Moment, 50, "Updated At", "Güncelleme Tarihi",
     [](Dice &d, int) { return d.moment(); }},
    {"customer.interests", Form::List, 50, "Interests", "İlgi Alanları",
     [](Dice &d, int) {
         return d.word({"çay", "çay;kitap", "kitap;müzik", "müzik;çay;kitap"});
     }},
    {"customer.consent_email", Form::YesNo, 70, "Email Consent", "Mail İzni",
     [](Dice &d, int) {
         return d.word({"yes", "no"});
     }},
    {"customer.notes", Form::Text, 30, "Notes", "Notlar",
     [](Dice &d, int) {
         return d.word({"two\nlines", "bir, iki; üç|dört\tbeş", "\"alıntı\"", "12,50"});
     }},
    {"customer.shoe_size", Form::Text, 95, "Shoe size", "Shoe size",
     [](Dice &d, int) { return std::to_string(36 + d.below(9)); }},
};
constexpr ColumnOfShop orderColumns[] = {
    {"order.id", Form::Text, 100, "Order ID", "Sipariş No", [](Dice &, int row) { return std::to_string(5000 + row); }},
    {"customer.external_id", Form::Text, 90, "Customer ID", "Müşteri No",
     [](Dice &d, int) { return d.person(d.below(65)); }},
    {"order.at", Form::Moment, 95, "Order Date", "Sipariş Tarihi", [](Dice &d, int) { return d.moment(); }},
    {"order.total", Form::Amount, 80, "Order Total", "Sipariş Tutarı", [](Dice &d, int) { return d.amount(); }},
    {"order.status", Form::Text, 80, "Order Status", "Sipariş Durumu",
     [](Dice &d, int) {
         return d.word({"paid", "Paid", "İptal edildi", "teslim edildi"});
     }},
    {"order.country", Form::Text, 60, "Country", "Ülke",
     [](Dice &d, int) {
         return d.word({"TR", "AZ", "Türkiye"});
     }},
    {"order.currency", Form::Text, 60, "Currency", "Para Birimi",
     [](Dice &d, int) {
         return d.word({"TRY", "TRY", "EUR"});
     }},
};
constexpr ColumnOfShop lineColumns[] = {
    {"order.id", Form::Text, 100, "Order ID", "Sipariş No",
     [](Dice &d, int) { return std::to_string(5000 + d.below(60)); }},
    {"line.product", Form::Text, 100, "Product Code", "Ürün Kodu",
     [](Dice &d, int) { return "T" + std::to_string(d.below(8)); }},
    {"line.name", Form::Text, 80, "Product Name", "Ürün Adı",
     [](Dice &d, int) {
         return d.word({"Çay", "çay", "Kitap, kalın", "Fincan"});
     }},
    {"line.quantity", Form::Text, 95, "Quantity", "Adet", [](Dice &d, int) { return std::to_string(d.below(5)); }},
    {"line.price", Form::Amount, 90, "Unit Price", "Birim Fiyat", [](Dice &d, int) { return d.amount(); }},
};
constexpr ColumnOfShop productColumns[] = {
    {"product.sku", Form::Text, 100, "SKU", "Stok Kodu", [](Dice &, int row) { return "T" + std::to_string(row); }},
    {"product.name", Form::Text, 80, "Product Name", "Ürün Adı",
     [](Dice &d, int) {
         return d.word({"Çay", "Kitap", "Fincan"});
     }},
    {"product.category", Form::Text, 80, "Category", "Kategori",
     [](Dice &d, int) {
         return d.word({"İçecek", "içecek", "Ev"});
     }},
    {"product.price", Form::Amount, 80, "List Price", "Fiyat", [](Dice &d, int) { return d.amount(); }},
};
constexpr ColumnOfShop eventColumns[] = {
    {"event.id", Form::Text, 100, "Event ID", "Event ID", [](Dice &, int row) { return "e" + std::to_string(row); }},
    {"customer.external_id", Form::Text, 90, "Customer ID", "Müşteri No",
     [](Dice &d, int) { return d.person(d.below(65)); }},
    {"event.type", Form::Text, 100, "Event Type", "Olay Tipi",
     [](Dice &d, int) {
         return d.word({"view", "cart_add", "search"});
     }},
    {"event.at", Form::Moment, 95, "Event Time", "Olay Tarihi", [](Dice &d, int) { return d.moment(); }},
    {"event.product", Form::Text, 70, "Product SKU", "Ürün Kodu",
     [](Dice &d, int) { return "T" + std::to_string(d.below(8)); }},
    {"event.value", Form::Amount, 40, "Amount", "Tutar", [](Dice &d, int) { return d.amount(); }},
};
constexpr std::span<const ColumnOfShop> columnsOf[] = {customerColumns, orderColumns, lineColumns, productColumns,
                                                       eventColumns};

using Row = std::vector<std::string>; // amounts "12.50", days "2026-01-02", moments "2026-01-02 10:05", lists "a;b"

struct Records {
    Entity primary = Entity::Customer;
    std::vector<std::size_t> columns{}; // of the shop's columns, in the order of the file
    std::vector<Row> rows{}; // with all columns of the shop
};

/// Rows of all kinds; they change from one file to the next.
class Shop
{
public:
    explicit Shop(Dice &dice)
        : m_dice(dice)
    {
        const int sizes[] = {20 + dice.below(41), 20 + dice.below(41), 20 + dice.below(41), 8, 20 + dice.below(41)};
        for (std::size_t kind = 0; kind < m_rows.size(); ++kind) {
            for (int row = 0; row < sizes[kind]; ++row) {
                m_rows[kind].emplace_back();
                for (const ColumnOfShop &column : columnsOf[kind])
                    m_rows[kind].back().push_back(cell(column, row));
            }
        }
    }

    Records half(Entity primary)
    {
        std::vector<Row> &rows = m_rows[static_cast<std::size_t>(primary)];
        const std::span<const ColumnOfShop> columns = columnsOf[static_cast<std::size_t>(primary)];
        Records records{primary, {}, {}};
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (m_dice.chance(20)) {
                const auto c = static_cast<std::size_t>(m_dice.below(static_cast<int>(columns.size())));
                rows[row][c] = columns[c].filled == 100 ? rows[row][c] : cell(columns[c], static_cast<int>(row));
            }
            if (m_dice.chance(50) || row < 2)
                records.rows.push_back(rows[row]);
        }
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (std::string_view(columns[c].field) != "customer.updated_at" || m_dice.chance(30))
                records.columns.push_back(c);
        }
        return records;
    }

private:
    std::string cell(const ColumnOfShop &column, int row)
    {
        return m_dice.chance(column.filled) ? column.draw(m_dice, row) : std::string();
    }

    Dice &m_dice;
    std::array<std::vector<Row>, std::size(columnsOf)> m_rows;
};

/// How a program writes its files.
struct Writing {
    char separator = ',';
    bool quotesAll = false;
    char decimalMark = '.';
    bool twoDecimals = true; // else 12.50 is 12.5
    bool thousands = false;
    DateOrder order = DateOrder::YearMonthDay;
    char dateMark = '/';
    bool seconds = false;
    const char *encoding = "UTF-8";
    bool mark = false; // a byte order mark
    const char *lineEnd = "\n";
    bool turkish = false;
    char listSeparator = ';';
    bool tells = false; // the mapping says all of this
};

Writing drawWriting(Dice &dice)
{
    Writing writing;
    writing.separator = dice.oneOf({',', ';', '\t', '|'});
    writing.quotesAll = dice.chance(40);
    writing.decimalMark = dice.oneOf({'.', ','});
    writing.twoDecimals = dice.chance(60);
    writing.thousands = dice.chance(30);
    writing.order = dice.oneOf({DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear});
    writing.dateMark = writing.order == DateOrder::DayMonthYear ? dice.oneOf({'.', '/'}) : '/';
    writing.seconds = dice.chance(30);
    writing.encoding = dice.oneOf({"UTF-8", "UTF-8", "UTF-16LE", "windows-1254"});
    writing.mark = dice.chance(50);
    writing.lineEnd = dice.oneOf({"\n", "\r\n"});
    writing.turkish = dice.chance(50);
    writing.listSeparator = dice.oneOf({';', ',', '|'});
    writing.tells = dice.chance(20);
    return writing;
}

std::string writtenAmount(const std::string &cell, const Writing &writing, bool proved)
{
    std::string whole = cell.substr(0, cell.find('.'));
    std::string decimals = cell.substr(cell.find('.') + 1);
    while (!writing.twoDecimals && decimals.ends_with('0'))
        decimals.pop_back();
    if (writing.thousands && proved && whole.size() > 3)
        whole.insert(whole.size() - 3, 1, writing.decimalMark == ',' ? '.' : ',');
    return whole + (decimals.empty() ? "" : writing.decimalMark + decimals);
}

std::string writtenDay(const std::string &cell, const Writing &writing)
{
    const std::string year = cell.substr(0, 4);
    const std::string month = cell.substr(5, 2);
    const std::string day = cell.substr(8, 2);
    const std::string mark(1, writing.dateMark);
    if (writing.order == DateOrder::YearMonthDay)
        return year + '-' + month + '-' + day;
    return (writing.order == DateOrder::DayMonthYear ? day + mark + month : month + mark + day) + mark + year;
}

std::string writtenCell(const std::string &cell, Form form, const Writing &writing, bool proved)
{
    if (cell.empty())
        return {};
    std::string text = cell;
    if (form == Form::Amount)
        return writtenAmount(cell, writing, proved);
    if (form == Form::Day)
        return writtenDay(cell, writing);
    if (form == Form::Moment)
        return writtenDay(cell, writing) + cell.substr(10) + (writing.seconds ? ":00" : "");
    if (form == Form::YesNo && writing.turkish)
        return cell == "yes" ? "Evet" : "Hayır";
    if (form == Form::List)
        std::replace(text.begin(), text.end(), ';', writing.listSeparator);
    return text;
}

std::string quoted(const std::string &cell, const Writing &writing)
{
    if (!writing.quotesAll && cell.find_first_of(std::string("\"\r\n") + writing.separator) == std::string::npos)
        return cell;
    std::string text = "\"";
    for (const char c : cell)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

QByteArray encoded(const std::string &text, const Writing &writing)
{
    const QByteArray encoding(writing.encoding);
    if (encoding == "UTF-8")
        return (writing.mark ? "\xEF\xBB\xBF" : "") + QByteArray::fromStdString(text);
    QByteArray bytes(encoding == "UTF-16LE" && writing.mark ? "\xFF\xFE" : "");
    constexpr char16_t turkish[] = u"ĞİŞğış";
    for (const QChar c : QString::fromStdString(text)) {
        const std::size_t at = std::u16string_view(turkish).find(c.unicode());
        if (encoding == "UTF-16LE")
            bytes.append(static_cast<char>(c.unicode() & 0xff)).append(static_cast<char>(c.unicode() >> 8));
        else
            bytes.append(at == std::u16string_view::npos ? static_cast<char>(c.unicode())
                                                         : "\xD0\xDD\xDE\xF0\xFD\xFE"[at]);
    }
    return bytes;
}

/// True if the cells themselves tell the decimal mark, or the order of day and month.
bool provesItself(const Records &records, std::size_t column, Form form, const Writing &writing)
{
    return std::any_of(records.rows.begin(), records.rows.end(), [&](const Row &row) {
        const std::string &cell = row[column];
        if (cell.empty())
            return false;
        return form == Form::Amount ? writing.twoDecimals || !cell.ends_with(".00") : cell.substr(8, 2) > "12";
    });
}

struct ShopFile {
    Records records{};
    std::string text{}; // as UTF-8
    workspace::ImportRequest request{};
};

/// Writes the records; what the file does not prove goes into the wanted mapping.
ShopFile written(const Records &records, const Writing &writing, const QString &path)
{
    ShopFile file{records, {}, {}};
    file.request.path = path.toStdString();
    ingest::Mapping &wanted = file.request.wanted;
    if (writing.tells)
        wanted.dialect = {std::string(writing.encoding), writing.separator, '"', 1};
    std::vector<std::string> lines(records.rows.size() + 1);
    for (const std::size_t c : records.columns) {
        const ColumnOfShop &column = columnsOf[static_cast<std::size_t>(records.primary)][c];
        const std::string header = writing.turkish ? column.turkish : column.english;
        const bool dated = column.form == Form::Day || column.form == Form::Moment;
        const bool proved = (dated || column.form == Form::Amount) && provesItself(records, c, column.form, writing);
        ingest::ColumnMapping told{header, {}, {}, false};
        if (dated && writing.order != DateOrder::YearMonthDay)
            told.dateOrder = writing.order;
        if (column.form == Form::Amount)
            told.decimalMark = writing.decimalMark;
        if (column.form == Form::List)
            told.listSeparator = writing.listSeparator;
        if (writing.tells || (told.dateOrder && !proved))
            wanted.columns.push_back(told);
        const bool first = c == records.columns.front();
        lines[0] += (first ? "" : std::string(1, writing.separator)) + quoted(header, writing);
        for (std::size_t row = 0; row < records.rows.size(); ++row)
            lines[row + 1] += (first ? "" : std::string(1, writing.separator))
                + quoted(writtenCell(records.rows[row][c], column.form, writing, proved), writing);
    }
    for (const std::string &line : lines)
        file.text += line + writing.lineEnd;
    QFile out(path);
    const QByteArray bytes = encoded(file.text, writing);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("a file cannot be written");
    return file;
}

/// What was not read as it was meant; empty if all was.
std::string misread(const ShopFile &file, const ingest::ReadReport &report)
{
    if (report.mapping.primary != file.records.primary)
        return "kind of file " + std::string(fields::entityId(*report.mapping.primary));
    if (report.recordsRead != file.records.rows.size() || report.rejected != 0)
        return std::to_string(report.recordsRead) + " records";
    if (report.columns.size() != file.records.columns.size())
        return std::to_string(report.columns.size()) + " columns";
    for (std::size_t i = 0; i < report.columns.size(); ++i) {
        const ingest::ColumnReport &column = report.columns[i];
        const ColumnOfShop &meant = columnsOf[static_cast<std::size_t>(file.records.primary)][file.records.columns[i]];
        const bool isField = !column.reading.fields.empty() && column.reading.fields.front() == meant.field;
        if (!isField || column.unread != 0 || column.doubtful)
            return "column " + column.header + " as "
                + (column.reading.fields.empty() ? std::string("nothing") : column.reading.fields.front())
                + (column.doubtful ? ", doubtful" : "") + ", unread: " + std::to_string(column.unread);
    }
    return {};
}

} // namespace

class TestUndoFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void undoingAnySubsetEqualsAFreshWorkspaceOfTheRest();
    void theSameRecordsInAnotherDialectAreTheSameFile();

private:
    workspace::Workspace workspace();
    ShopFile draw(Dice &dice, const Records &records);
    ShopFile draw(Dice &dice, Shop &shop);
    /// The outcome's id, 0 for a file that is there already; nothing after a warning if it was not read as meant.
    std::optional<std::uint32_t> import(workspace::Workspace &into, const ShopFile &file);
    static std::string dump(workspace::Workspace &of);

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_files = 0;
};

void TestUndoFiles::init()
{
    // Thousands of durable commits: in memory where the system has such a folder.
    const QString memory = QStringLiteral("/dev/shm");
    m_folder = QFileInfo(memory).isWritable()
        ? std::make_unique<QTemporaryDir>(memory + QStringLiteral("/dilim-XXXXXX"))
        : std::make_unique<QTemporaryDir>();
    m_files = 0;
}

workspace::Workspace TestUndoFiles::workspace()
{
    const QString path = m_folder->filePath(QStringLiteral("%1.dilim").arg(++m_files));
    auto made = workspace::Workspace::create(path.toStdString(), {"TRY", "Europe/Istanbul"});
    return *std::move(made);
}

ShopFile TestUndoFiles::draw(Dice &dice, const Records &records)
{
    Records sorted = records;
    dice.shuffle(sorted.rows);
    dice.shuffle(sorted.columns);
    return written(sorted, drawWriting(dice), m_folder->filePath(QStringLiteral("%1.csv").arg(++m_files)));
}

ShopFile TestUndoFiles::draw(Dice &dice, Shop &shop)
{
    ShopFile file = draw(dice, shop.half(static_cast<Entity>(dice.oneOf({0, 0, 0, 1, 1, 2, 2, 3, 4}))));
    file.request.wanted.source = dice.chance(70) ? "shop" : "market";
    file.request.now = {1'790'000'000'000 + m_files * millisecondsPerDay};
    if (dice.chance(25))
        file.request.wanted.dataDate = Date{20'000 + dice.below(5)};
    return file;
}

std::optional<std::uint32_t> TestUndoFiles::import(workspace::Workspace &into, const ShopFile &file)
{
    Progress progress;
    const auto result = into.importFile(file.request, progress);
    const std::string wrong = result ? misread(file, result->report) : result.error().code;
    if (wrong.empty())
        return result->outcome.id;
    qWarning("%s in\n%s", wrong.c_str(), file.text.c_str());
    return std::nullopt;
}

std::string TestUndoFiles::dump(workspace::Workspace &of)
{
    Progress progress;
    const auto snapshot = of.snapshot(progress);
    return snapshot ? test::dump(**snapshot) : "no snapshot";
}

void TestUndoFiles::undoingAnySubsetEqualsAFreshWorkspaceOfTheRest()
{
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        const std::string where = "seed " + std::to_string(seed);
        Dice dice(seed);
        Shop shop(dice);
        workspace::Workspace changed = workspace();
        std::vector<ShopFile> rest;
        std::vector<std::uint32_t> undone;
        for (int count = 2 + dice.below(5); count > 0; --count) {
            ShopFile next = draw(dice, shop);
            const std::optional<std::uint32_t> id = import(changed, next);
            QVERIFY2(id, where.c_str());
            if (*id != 0 && dice.chance(40))
                undone.push_back(*id);
            else if (*id != 0)
                rest.push_back(std::move(next));
        }
        dice.shuffle(undone);
        for (const std::uint32_t id : undone)
            QVERIFY2(changed.undoImport(id, {1'800'000'000'000}), where.c_str());
        workspace::Workspace fresh = workspace();
        for (const ShopFile &file : rest)
            QVERIFY2(import(fresh, file), where.c_str());
        const std::string expected = dump(fresh);
        const std::string actual = dump(changed);
        if (actual != expected) {
            for (const ShopFile &file : rest)
                qWarning("still there:\n%s", file.text.c_str());
            const auto at = std::mismatch(actual.begin(), actual.end(), expected.begin(), expected.end());
            const auto line = [](const std::string &text, std::string::const_iterator in) {
                const auto begin = text.rfind('\n', static_cast<std::size_t>(in - text.begin()) - 1) + 1;
                return text.substr(begin, 300);
            };
            const std::string difference =
                "\nundone: " + line(actual, at.first) + "\nfresh:  " + line(expected, at.second);
            QFAIL((where + difference).c_str());
        }
    }
}

void TestUndoFiles::theSameRecordsInAnotherDialectAreTheSameFile()
{
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        const std::string where = "seed " + std::to_string(seed);
        Dice dice(seed + 5'000);
        Shop shop(dice);
        workspace::Workspace one = workspace();
        const ShopFile file = draw(dice, shop);
        QVERIFY2(import(one, file).value_or(0) != 0, where.c_str());
        ShopFile again = draw(dice, file.records);
        again.request.wanted.source = file.request.wanted.source;
        again.request.wanted.dataDate = file.request.wanted.dataDate;
        again.request.now = file.request.now;
        const std::optional<std::uint32_t> id = import(one, again);
        QVERIFY2(id, where.c_str());
        QVERIFY2(*id == 0, (where + '\n' + file.text + '\n' + again.text).c_str());
    }
}

QTEST_GUILESS_MAIN(TestUndoFiles)
#include "tst_undo_files.moc"
