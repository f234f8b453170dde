<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Make a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read export files into the workspace, each as a whole or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an import away, any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the fields that rules can use, and how full they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, list, show and remove segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count a rule, line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the customers of a rule as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is known of a customer, and why he or she is in a segment or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score customers by recency, frequency and money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers, orders and revenue by the values of a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything as a plain SQLite database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify every stored piece of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the JSON Schema of rule or mapping files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: dilim-cli %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: dilim-cli COMMAND ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All take --json, --today YYYY-MM-DD and --language en|tr|az. &quot;dilim-cli COMMAND --help&quot; shows one command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %, %2 rows/s, %3 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer as if it were the first moment of this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of words, numbers and dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show progress even where standard error is no terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of the workspace, such as TRY or AZN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the workspace, such as Europe/Istanbul or Asia/Baku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each record is: customers, orders, order-lines, products, events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system and account the files come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping file, see the README.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count and report, write nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write rejected rows and unread cells to this CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kept segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields to write, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer number, e-mail address or phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only orders of the last so many days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How equal frequencies are scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What breaks ties with --ties first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only orders that count as purchases, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to three fields, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report to make: overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite database to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;; choose en, tr or az.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Customer number</source>
        <translation>Müştəri nömrəsi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-poçt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ad və soyad</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirkət</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Cins</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Doğum tarixi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Peşə</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Təhsil</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Ailə vəziyyəti</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Gəlir</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şəhər</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Məhəllə</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Poçt indeksi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Maraqlar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketlər</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Cihaz</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Brauzer</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Əməliyyat sistemi</translation>
    </message>
    <message>
        <source>Traffic source</source>
        <translation>Trafik mənbəyi</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Tövsiyə edən müştəri</translation>
    </message>
    <message>
        <source>E-mail permission</source>
        <translation>E-poçt icazəsi</translation>
    </message>
    <message>
        <source>SMS permission</source>
        <translation>SMS icazəsi</translation>
    </message>
    <message>
        <source>Call permission</source>
        <translation>Zəng icazəsi</translation>
    </message>
    <message>
        <source>Advertising permission</source>
        <translation>Reklam icazəsi</translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation>Sadiqlik xalı</translation>
    </message>
    <message>
        <source>Loyalty tier</source>
        <translation>Sadiqlik səviyyəsi</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Qeydiyyat tarixi</translation>
    </message>
    <message>
        <source>Record updated</source>
        <translation>Qeydin yenilənmə tarixi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Sifariş nömrəsi</translation>
    </message>
    <message>
        <source>Order time</source>
        <translation>Sifariş vaxtı</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Sifarişin statusu</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Sifarişin cəmi</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>Order discount</source>
        <translation>Sifariş endirimi</translation>
    </message>
    <message>
        <source>Shipping cost</source>
        <translation>Çatdırılma haqqı</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupon</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Ödəniş üsulu</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Satış kanalı</translation>
    </message>
    <message>
        <source>Order&apos;s traffic source</source>
        <translation>Sifarişin trafik mənbəyi</translation>
    </message>
    <message>
        <source>Order&apos;s device</source>
        <translation>Sifariş verilən cihaz</translation>
    </message>
    <message>
        <source>Order&apos;s browser</source>
        <translation>Sifariş verilən brauzer</translation>
    </message>
    <message>
        <source>Order&apos;s country</source>
        <translation>Sifariş ölkəsi</translation>
    </message>
    <message>
        <source>Order&apos;s province</source>
        <translation>Sifariş rayonu</translation>
    </message>
    <message>
        <source>Order&apos;s city</source>
        <translation>Sifariş şəhəri</translation>
    </message>
    <message>
        <source>Order&apos;s district</source>
        <translation>Sifariş məhəlləsi</translation>
    </message>
    <message>
        <source>Order&apos;s postcode</source>
        <translation>Sifarişin poçt indeksi</translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation>Sifariş məbləği</translation>
    </message>
    <message>
        <source>Counts as a purchase</source>
        <translation>Alış-veriş sayılır</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Məhsul kodu</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Məhsulun adı</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Məhsul kateqoriyası</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brend</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Say</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Vahidin qiyməti</translation>
    </message>
    <message>
        <source>Line discount share</source>
        <translation>Sətrin endirim payı</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>Sətrin cəmi</translation>
    </message>
    <message>
        <source>Line amount</source>
        <translation>Sətrin məbləği</translation>
    </message>
    <message>
        <source>Line counts as bought</source>
        <translation>Alınmış sayılır</translation>
    </message>
    <message>
        <source>Product code (SKU)</source>
        <translation>Məhsul kodu (SKU)</translation>
    </message>
    <message>
        <source>Product name (catalogue)</source>
        <translation>Məhsulun adı (kataloq)</translation>
    </message>
    <message>
        <source>Category (catalogue)</source>
        <translation>Kateqoriya (kataloq)</translation>
    </message>
    <message>
        <source>Brand (catalogue)</source>
        <translation>Brend (kataloq)</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Siyahı qiyməti</translation>
    </message>
    <message>
        <source>Event number</source>
        <translation>Hadisə nömrəsi</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hadisə</translation>
    </message>
    <message>
        <source>Event time</source>
        <translation>Hadisə vaxtı</translation>
    </message>
    <message>
        <source>Event&apos;s product</source>
        <translation>Hadisənin məhsulu</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Səhifə</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampaniya</translation>
    </message>
    <message>
        <source>Event&apos;s traffic source</source>
        <translation>Hadisənin trafik mənbəyi</translation>
    </message>
    <message>
        <source>Event&apos;s device</source>
        <translation>Hadisənin cihazı</translation>
    </message>
    <message>
        <source>Event&apos;s browser</source>
        <translation>Hadisənin brauzeri</translation>
    </message>
    <message>
        <source>Event&apos;s operating system</source>
        <translation>Hadisənin əməliyyat sistemi</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Qiymətləndirmə</translation>
    </message>
    <message>
        <source>Event value</source>
        <translation>Hadisənin dəyəri</translation>
    </message>
    <message>
        <source>Event text</source>
        <translation>Hadisənin mətni</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n bayt</numerusform>
            <numerusform>%n bayt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 san</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 dəq %2 san</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 saat %2 dəq</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 və %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 və ya %2</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Customers</source>
        <translation>Müştərilər</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n müştəri</numerusform>
            <numerusform>%n müştəri</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Sifarişlər</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n sifariş</numerusform>
            <numerusform>%n sifariş</numerusform>
        </translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Sifariş sətirləri</translation>
    </message>
    <message numerus="yes">
        <source>%n order line(s)</source>
        <translation>
            <numerusform>%n sifariş sətri</numerusform>
            <numerusform>%n sifariş sətri</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Məhsullar</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n məhsul</numerusform>
            <numerusform>%n məhsul</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hadisələr</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n hadisə</numerusform>
            <numerusform>%n hadisə</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Ədəd</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pul</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tarix və saat</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Hə və ya yox</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kateqoriya</translation>
    </message>
    <message>
        <source>List of categories</source>
        <translation>Kateqoriya siyahısı</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>every line must be true</source>
        <translation>hər sətir doğru olmalıdır</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Hər hansı biri</translation>
    </message>
    <message>
        <source>at least one must be true</source>
        <translation>ən azı biri doğru olmalıdır</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>Heç biri</translation>
    </message>
    <message>
        <source>nobody who matches any of these</source>
        <translation>bunlardan hər hansı birinə uyan heç kim daxil olmur</translation>
    </message>
    <message>
        <source>read</source>
        <translation>oxunan</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>yenilənən</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>dəyişməyən</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>birləşdirilən</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rədd edilən</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>ziddiyyətli</translation>
    </message>
    <message>
        <source>without a known customer</source>
        <translation>müştərisi məlum olmayan</translation>
    </message>
    <message numerus="yes">
        <source>%n header line(s)</source>
        <translation>
            <numerusform>%n başlıq sətri</numerusform>
            <numerusform>%n başlıq sətri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s)</source>
        <translation>
            <numerusform>%n boş sətir</numerusform>
            <numerusform>%n boş sətir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of totals</source>
        <translation>
            <numerusform>%n cəm sətri</numerusform>
            <numerusform>%n cəm sətri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the header</source>
        <translation>
            <numerusform>başlığın üstündə %n sətir</numerusform>
            <numerusform>başlığın üstündə %n sətir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of notes</source>
        <translation>
            <numerusform>%n qeyd sətri</numerusform>
            <numerusform>%n qeyd sətri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines (%2)</source>
        <translation>%1 sətir (%2)</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>is</source>
        <translation>budur</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>bu deyil</translation>
    </message>
    <message>
        <source>is any of</source>
        <translation>bunlardan biridir</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>bunlardan heç biri deyil</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>bunu ehtiva edir</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>bunu ehtiva etmir</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>bununla başlayır</translation>
    </message>
    <message>
        <source>does not start with</source>
        <translation>bununla başlamır</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>bununla bitir</translation>
    </message>
    <message>
        <source>does not end with</source>
        <translation>bununla bitmir</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>bərabərdir</translation>
    </message>
    <message>
        <source>does not equal</source>
        <translation>bərabər deyil</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ən azı</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>bundan az</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ən çoxu</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>bundan çox</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>bu gün</translation>
    </message>
    <message>
        <source>is not on</source>
        <translation>bu gün deyil</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>bundan əvvəl</translation>
    </message>
    <message>
        <source>is not before</source>
        <translation>bundan əvvəl deyil</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>bundan sonra</translation>
    </message>
    <message>
        <source>is not after</source>
        <translation>bundan sonra deyil</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>bu aralıqda</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>bu aralıqda deyil</translation>
    </message>
    <message>
        <source>is in the last days</source>
        <translation>son … gün ərzində</translation>
    </message>
    <message>
        <source>is not in the last days</source>
        <translation>son … gün ərzində deyil</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>hə</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>yox</translation>
    </message>
    <message>
        <source>has any of</source>
        <translation>bunlardan ən azı biri var</translation>
    </message>
    <message>
        <source>has none of</source>
        <translation>bunların heç biri yoxdur</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>bunların hamısı var</translation>
    </message>
    <message>
        <source>has not all of</source>
        <translation>bunların hamısı yoxdur</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>dolu</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>boş</translation>
    </message>
</context>
<context>
    <name>Rfm</name>
    <message>
        <source>Champions</source>
        <translation>Çempionlar</translation>
    </message>
    <message>
        <source>Bought very recently and buy most often: thank them, and show them what is new first.</source>
        <translation>Lap bu yaxınlarda alıblar və ən tez-tez alanlar da onlardır: təşəkkür edin, yenilikləri əvvəlcə onlara göstərin.</translation>
    </message>
    <message>
        <source>Loyal customers</source>
        <translation>Sadiq müştərilər</translation>
    </message>
    <message>
        <source>Buy often and were here not long ago: offer them a better version or a matching product.</source>
        <translation>Tez-tez alırlar və son alış-verişləri çox köhnə deyil: daha yaxşı modeli və ya tamamlayıcı məhsulu təklif edin.</translation>
    </message>
    <message>
        <source>Potential loyalists</source>
        <translation>Potensial sadiqlər</translation>
    </message>
    <message>
        <source>Came lately and more than once: a reason to come again turns them into regulars.</source>
        <translation>Bu yaxınlarda gəliblər, özü də ilk dəfə deyil: yenidən gəlmək üçün bir səbəb onları daimi müştəriyə çevirər.</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Yeni müştərilər</translation>
    </message>
    <message>
        <source>Their first purchase was just now: a good welcome decides whether they return.</source>
        <translation>İlk alış-verişlərini təzəcə ediblər: geri qayıdıb-qayıtmayacaqlarını yaxşı qarşılanma həll edir.</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Ümid verənlər</translation>
    </message>
    <message>
        <source>Bought once, not long ago: remind them before they forget the shop.</source>
        <translation>Bir dəfə alıblar, üstündən də çox keçməyib: mağazanı unutmamış özünüzü xatırladın.</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Diqqət gözləyənlər</translation>
    </message>
    <message>
        <source>Average in both, and the last purchase is a while ago: a timely offer keeps them.</source>
        <translation>Yaxınlıqda da, tezlikdə də ortadadırlar, son alış-verişdən xeyli keçib: vaxtında edilən təklif onları saxlayar.</translation>
    </message>
    <message>
        <source>About to sleep</source>
        <translation>Yuxuya getmək üzrə olanlar</translation>
    </message>
    <message>
        <source>Bought little and some time ago: without a word from you they will fall asleep.</source>
        <translation>Az alıblar, üstündən də vaxt keçib: sizdən səs çıxmasa, yuxuya gedəcəklər.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Risk altında olanlar</translation>
    </message>
    <message>
        <source>Used to buy often and have not come for long: write to them in person.</source>
        <translation>Əvvəllər tez-tez alırdılar, çoxdandır gəlmirlər: onlara şəxsən yazın.</translation>
    </message>
    <message>
        <source>Cannot lose them</source>
        <translation>İtirilməməli olanlar</translation>
    </message>
    <message>
        <source>Once among the most frequent buyers, and long gone: call them first.</source>
        <translation>Bir vaxtlar ən tez-tez alanlardan idilər, çoxdandır yoxdurlar: ilk növbədə onlara zəng edin.</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Qış yuxusunda olanlar</translation>
    </message>
    <message>
        <source>Bought seldom and long ago: reach them only when it costs little.</source>
        <translation>Seyrək alıblar, üstündən də çox vaxt keçib: onlara yalnız xərci az olanda müraciət edin.</translation>
    </message>
</context>
<context>
    <name>dilim::cli</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished">Müştərilər</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished">Sifarişlər</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R \ F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers scored for %2, %3 without an order that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that count: not cancelled, not refunded; lines with a quantity and a price above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders take part, cancelled and refunded ones too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges of the scores: recency in days %1; frequency %2; money %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: %1 pieces, %2 bytes, all checksums and the digest agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace %1: amounts in %2, times of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Ədəd</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 is undone; everything is as if it had never been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 unchanged, %4 merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Doubtful: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: %2 cells could not be read and were left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the same file as import %2; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (dry run, nothing was written): %2 records read as %3: %4, %5 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 records read as %3: %4, %5 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 belong to nobody known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment %1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 members are in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last said by %1, line %2 (import %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
