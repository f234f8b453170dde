<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
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
    <name>Errors</name>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed; close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room on it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not do what it was asked (%1). The workspace is as it was; check the disk or the network drive and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows no time zone “%1”. Write it as Europe/Istanbul or Asia/Baku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace at %1. Check the name, or make a new workspace there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file at %1 already, and it was left alone. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 cannot be made (%2). Choose a folder in which you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no currency. Use its three capital letters, such as TRY, AZN or EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Dilim workspace but %2. It was not touched. To bring in its data, import it into a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Dilim (format %2; this one knows up to %3). It was not touched; update Dilim to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed; wait until it is done and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be read, so nothing was changed. Ask for the right to write to it, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2). It was not changed; use your last backup, and keep this file in case something must be saved from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that the file is there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has become larger than a workspace can be. Nothing was changed; start a second workspace for the older data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilim made a mistake while working on %1 (%2). The file is as it was; please report this sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty, so there is nothing to import. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than Dilim can read at once. Nothing was changed; export it in several parts and import them one after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no text file but %2. Nothing was changed; save it as CSV in the program it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns were found in %1. Nothing was changed; name the separator and the header line in a mapping file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was read. Nothing was imported; wait until it is completely written and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file is not valid JSON: line %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file has a key “%1” that does not exist. Print the schema of mapping files to see which ones do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file names the field “%1”, which does not exist. List the fields to see their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping file, “%1” cannot be “%2”. Print the schema of mapping files to see what is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file is of version %1, which this Dilim does not know. Update Dilim, or write the file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import %1. List the imports to see their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 was undone before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no segment “%1”. List the segments to see their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a segment. Use one line with at least one letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another place, or close the program that has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report %1 cannot be written (%2). Choose another place, or close the program that has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font %1 is missing from the program, so no report was made. Install Dilim again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s font lacks the letter %1 (weight %2), so no report was made. Install Dilim again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”. List the fields to see their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No import has filled the field “%1” yet. Import a file that has it, or choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of order lines and of events cannot be crossed with each other. Choose fields of one of them, with fields of customers if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” holds personal text that differs from person to person. Choose a field with few values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database itself is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged data: layer %1, column %2, piece %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not what was written last: the digests differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot hold “%1”. Choose customers, orders, order-lines, products or events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. See --help for what is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a rule or a segment, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the number, e-mail address or phone “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is not valid JSON: line %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is not valid JSON from line %1, character %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is larger than %1 bytes. Split it into several segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule says “%1” twice in the same place. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is nested deeper than %1 levels. Make it flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is of version %1, which this Dilim does not know. Update Dilim, or write the rule anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, %1: “%2” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, %1: there is no key “%2”. Print the schema of rules to see which keys exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, %1: “%2” must be of the JSON kind %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, %1: “%2” cannot be “%3”. Print the schema of rules to see what is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, %1: “%3” in “%2” is not a value that can stand there. Words stand in quotation marks, dates look like 2026-11-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a line: ids have 1 to 64 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines of the rule have the id “%1”. Give each its own, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1: groups can be nested %2 levels deep. Make the rule flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1: there is no field “%2”. List the fields to see their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1: the field “%2” cannot be asked of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1: there is no operator “%2”. Print the schema of rules to see which exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1: the operator “%2” does not fit “%3”, whose type is: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1: the operator “%2” needs this many values: %3. It has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1: the value of “%2” is of the wrong type; it must be: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1: a value of “%2” has neither letters nor digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1: the number of days is %2; it must be a whole number from 1 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1: the range ends before it begins. Swap its two ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1: a window is either the last days or between dates, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” needs a field of a number or an amount to compute it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” is computed without a field; leave “%3” away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” can be computed from numbers and amounts only, and “%3” is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” cannot be computed over %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1 asks for a customer&apos;s field and for facts at once. Make two lines of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, line %1: the workspace keeps the field “%2” in a form that cannot be asked. Import its file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that has no explanation yet (%1). Please report this sentence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The day comes first: %2 has %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Customer number</source>
        <translation>Müşteri numarası</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ad soyad</translation>
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
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Cinsiyet</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Doğum tarihi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Meslek</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Eğitim durumu</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Medeni durum</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Gelir</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>District</source>
        <translation>İlçe</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>İlgi alanları</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Cihaz</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Tarayıcı</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>İşletim sistemi</translation>
    </message>
    <message>
        <source>Traffic source</source>
        <translation>Trafik kaynağı</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Öneren müşteri</translation>
    </message>
    <message>
        <source>E-mail permission</source>
        <translation>E-posta izni</translation>
    </message>
    <message>
        <source>SMS permission</source>
        <translation>SMS izni</translation>
    </message>
    <message>
        <source>Call permission</source>
        <translation>Arama izni</translation>
    </message>
    <message>
        <source>Advertising permission</source>
        <translation>Reklam izni</translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation>Sadakat puanı</translation>
    </message>
    <message>
        <source>Loyalty tier</source>
        <translation>Sadakat seviyesi</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Kayıt tarihi</translation>
    </message>
    <message>
        <source>Record updated</source>
        <translation>Kaydın güncellenme tarihi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Sipariş numarası</translation>
    </message>
    <message>
        <source>Order time</source>
        <translation>Sipariş zamanı</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Sipariş durumu</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Sipariş toplamı</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Order discount</source>
        <translation>Sipariş indirimi</translation>
    </message>
    <message>
        <source>Shipping cost</source>
        <translation>Kargo ücreti</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupon</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Ödeme yöntemi</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Satış kanalı</translation>
    </message>
    <message>
        <source>Order&apos;s traffic source</source>
        <translation>Siparişin trafik kaynağı</translation>
    </message>
    <message>
        <source>Order&apos;s device</source>
        <translation>Sipariş verilen cihaz</translation>
    </message>
    <message>
        <source>Order&apos;s browser</source>
        <translation>Sipariş verilen tarayıcı</translation>
    </message>
    <message>
        <source>Order&apos;s country</source>
        <translation>Sipariş ülkesi</translation>
    </message>
    <message>
        <source>Order&apos;s province</source>
        <translation>Sipariş ili</translation>
    </message>
    <message>
        <source>Order&apos;s city</source>
        <translation>Sipariş şehri</translation>
    </message>
    <message>
        <source>Order&apos;s district</source>
        <translation>Sipariş ilçesi</translation>
    </message>
    <message>
        <source>Order&apos;s postcode</source>
        <translation>Siparişin posta kodu</translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation>Sipariş tutarı</translation>
    </message>
    <message>
        <source>Counts as a purchase</source>
        <translation>Alışveriş sayılır</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Ürün kodu</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Ürün adı</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Ürün kategorisi</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Adet</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Birim fiyat</translation>
    </message>
    <message>
        <source>Line discount share</source>
        <translation>Satır indirim oranı</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>Satır toplamı</translation>
    </message>
    <message>
        <source>Line amount</source>
        <translation>Satır tutarı</translation>
    </message>
    <message>
        <source>Line counts as bought</source>
        <translation>Satın alınmış sayılır</translation>
    </message>
    <message>
        <source>Product code (SKU)</source>
        <translation>Ürün kodu (SKU)</translation>
    </message>
    <message>
        <source>Product name (catalogue)</source>
        <translation>Ürün adı (katalog)</translation>
    </message>
    <message>
        <source>Category (catalogue)</source>
        <translation>Kategori (katalog)</translation>
    </message>
    <message>
        <source>Brand (catalogue)</source>
        <translation>Marka (katalog)</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Liste fiyatı</translation>
    </message>
    <message>
        <source>Event number</source>
        <translation>Etkinlik numarası</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Event time</source>
        <translation>Etkinlik zamanı</translation>
    </message>
    <message>
        <source>Event&apos;s product</source>
        <translation>Etkinliğin ürünü</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>Event&apos;s traffic source</source>
        <translation>Etkinliğin trafik kaynağı</translation>
    </message>
    <message>
        <source>Event&apos;s device</source>
        <translation>Etkinliğin cihazı</translation>
    </message>
    <message>
        <source>Event&apos;s browser</source>
        <translation>Etkinliğin tarayıcısı</translation>
    </message>
    <message>
        <source>Event&apos;s operating system</source>
        <translation>Etkinliğin işletim sistemi</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Event value</source>
        <translation>Etkinlik değeri</translation>
    </message>
    <message>
        <source>Event text</source>
        <translation>Etkinlik metni</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n bayt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 dk %2 sn</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 sa %2 dk</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ve %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 veya %2</translation>
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
        <translation>Müşteriler</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n müşteri</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n sipariş</numerusform>
        </translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Sipariş satırları</translation>
    </message>
    <message numerus="yes">
        <source>%n order line(s)</source>
        <translation>
            <numerusform>%n sipariş satırı</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n ürün</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Etkinlikler</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n etkinlik</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tarih ve saat</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Evet veya hayır</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>List of categories</source>
        <translation>Kategori listesi</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>every line must be true</source>
        <translation>her satır doğru olmalı</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Herhangi biri</translation>
    </message>
    <message>
        <source>at least one must be true</source>
        <translation>en az biri doğru olmalı</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>nobody who matches any of these</source>
        <translation>bunlardan herhangi birine uyan kimse girmez</translation>
    </message>
    <message>
        <source>read</source>
        <translation>okunan</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>güncellenen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>değişmeyen</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>birleştirilen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>reddedilen</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>çelişen</translation>
    </message>
    <message>
        <source>without a known customer</source>
        <translation>müşterisi bilinmeyen</translation>
    </message>
    <message numerus="yes">
        <source>%n header line(s)</source>
        <translation>
            <numerusform>%n başlık satırı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s)</source>
        <translation>
            <numerusform>%n boş satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of totals</source>
        <translation>
            <numerusform>%n toplam satırı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the header</source>
        <translation>
            <numerusform>başlığın üstünde %n satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of notes</source>
        <translation>
            <numerusform>%n not satırı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines (%2)</source>
        <translation>%1 satır (%2)</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>is</source>
        <translation>şudur</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>şu değildir</translation>
    </message>
    <message>
        <source>is any of</source>
        <translation>şunlardan biridir</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>şunlardan hiçbiri değildir</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>şunu içerir</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>şunu içermez</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>şununla başlar</translation>
    </message>
    <message>
        <source>does not start with</source>
        <translation>şununla başlamaz</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>şununla biter</translation>
    </message>
    <message>
        <source>does not end with</source>
        <translation>şununla bitmez</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>eşittir</translation>
    </message>
    <message>
        <source>does not equal</source>
        <translation>eşit değildir</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>en az</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>şundan az</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>en fazla</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>şundan fazla</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>şu gün</translation>
    </message>
    <message>
        <source>is not on</source>
        <translation>şu gün değil</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>şundan önce</translation>
    </message>
    <message>
        <source>is not before</source>
        <translation>şundan önce değil</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>şundan sonra</translation>
    </message>
    <message>
        <source>is not after</source>
        <translation>şundan sonra değil</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>şu aralıkta</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>şu aralıkta değil</translation>
    </message>
    <message>
        <source>is in the last days</source>
        <translation>son … gün içinde</translation>
    </message>
    <message>
        <source>is not in the last days</source>
        <translation>son … gün içinde değil</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>has any of</source>
        <translation>şunlardan en az biri var</translation>
    </message>
    <message>
        <source>has none of</source>
        <translation>şunların hiçbiri yok</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>şunların hepsi var</translation>
    </message>
    <message>
        <source>has not all of</source>
        <translation>şunların hepsi yok</translation>
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
    <name>Report</name>
    <message>
        <source>Share of customers and of revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of each group&apos;s share of customers and of revenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished">Müşteriler</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1 · data until %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation type="unfinished">
            <numerusform>%n müşteri</numerusform>
        </translation>
    </message>
    <message>
        <source>Made with Dilim, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <extracomment>%1 the number of the page, %2 how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer segments at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFM grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers by recency and frequency of their orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recency of the last order (R) →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency: orders (F) →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares are of the %1 customers with orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares are of the %1 customers with orders; %2 people without an order belong to no group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers are ranked by their number of orders; each fifth of the ranks gets one score, equal numbers are ordered by customer number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis date: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Orders of the last %n day(s) count.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of all time up to that date count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled, refunded and returned orders are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled and returned orders count as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each score holds about a fifth of the customers; equal values get equal scores (quantiles of type 7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 together: **%3 of revenue** from **%4 of the customers with orders**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First to be called: **%1** (%2 customers, %3 of revenue), who used to buy often and have not come back for a long time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell: number of customers and their share; a darker colour means more customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFM groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R: days since the last order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F: number of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M: amount spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut points and method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores run from 1 to 5; 5 is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1 on the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 on the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: share of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: share of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: share of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: share of revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller ones, not shown: %1, together %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data until %1 · last 12 months: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue, last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those with orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares are of all %1 customers and of all revenue, %2. One customer can be in several segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in each segment, in words.</source>
        <translation type="unfinished"></translation>
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
        <source>Data date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the imported lists of customers, and people named in orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts of orders that count as a purchase: not cancelled, refunded or returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue divided by the number of those orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers with two or more such orders, of those with at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in another currency are in no amount.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rfm</name>
    <message>
        <source>Champions</source>
        <translation>Şampiyonlar</translation>
    </message>
    <message>
        <source>Bought very recently and buy most often: thank them, and show them what is new first.</source>
        <translation>Çok yakında aldılar ve en sık alanlar onlar: teşekkür edin, yenilikleri önce onlara gösterin.</translation>
    </message>
    <message>
        <source>Loyal customers</source>
        <translation>Sadık müşteriler</translation>
    </message>
    <message>
        <source>Buy often and were here not long ago: offer them a better version or a matching product.</source>
        <translation>Sık alırlar ve son alışverişleri çok eski değil: bir üst modeli ya da tamamlayıcı bir ürünü önerin.</translation>
    </message>
    <message>
        <source>Potential loyalists</source>
        <translation>Potansiyel sadıklar</translation>
    </message>
    <message>
        <source>Came lately and more than once: a reason to come again turns them into regulars.</source>
        <translation>Yakında geldiler, hem de ilk kez değil: yeniden gelmek için bir neden onları müdavim yapar.</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Yeni müşteriler</translation>
    </message>
    <message>
        <source>Their first purchase was just now: a good welcome decides whether they return.</source>
        <translation>İlk alışverişlerini daha yeni yaptılar: geri dönüp dönmeyeceklerini iyi bir karşılama belirler.</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Umut vadedenler</translation>
    </message>
    <message>
        <source>Bought once, not long ago: remind them before they forget the shop.</source>
        <translation>Bir kez aldılar, üzerinden de çok geçmedi: mağazayı unutmadan kendinizi hatırlatın.</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>İlgi bekleyenler</translation>
    </message>
    <message>
        <source>Average in both, and the last purchase is a while ago: a timely offer keeps them.</source>
        <translation>Yakınlıkta da sıklıkta da ortadalar, son alışverişlerinin üzerinden epey geçti: zamanında bir teklif onları tutar.</translation>
    </message>
    <message>
        <source>About to sleep</source>
        <translation>Uykuya dalmak üzere olanlar</translation>
    </message>
    <message>
        <source>Bought little and some time ago: without a word from you they will fall asleep.</source>
        <translation>Az aldılar, üzerinden de zaman geçti: sizden ses çıkmazsa uykuya dalacaklar.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Risk altındakiler</translation>
    </message>
    <message>
        <source>Used to buy often and have not come for long: write to them in person.</source>
        <translation>Eskiden sık alırlardı, uzun süredir uğramıyorlar: onlara adlarıyla yazın.</translation>
    </message>
    <message>
        <source>Cannot lose them</source>
        <translation>Kaybedilmemesi gerekenler</translation>
    </message>
    <message>
        <source>Once among the most frequent buyers, and long gone: call them first.</source>
        <translation>Bir zamanlar en sık alanlardandı, uzun süredir yoklar: ilk onları arayın.</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>Kış uykusundakiler</translation>
    </message>
    <message>
        <source>Bought seldom and long ago: reach them only when it costs little.</source>
        <translation>Seyrek aldılar, üzerinden de çok zaman geçti: onlara ancak masrafı azsa ulaşın.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>whose %1 is %2</source>
        <translation>%1 %2 olan</translation>
    </message>
    <message>
        <source>whose %1 is not %2</source>
        <translation>%1 %2 olmayan</translation>
    </message>
    <message>
        <source>whose %1 is none of %2</source>
        <translation>%1 %2 olmayan</translation>
    </message>
    <message>
        <source>whose %1 contains %2</source>
        <translation>%1 %2 içeren</translation>
    </message>
    <message>
        <source>whose %1 does not contain %2</source>
        <translation>%1 %2 içermeyen</translation>
    </message>
    <message>
        <source>whose %1 starts with %2</source>
        <translation>%1 %2 ile başlayan</translation>
    </message>
    <message>
        <source>whose %1 does not start with %2</source>
        <translation>%1 %2 ile başlamayan</translation>
    </message>
    <message>
        <source>whose %1 ends with %2</source>
        <translation>%1 %2 ile biten</translation>
    </message>
    <message>
        <source>whose %1 does not end with %2</source>
        <translation>%1 %2 ile bitmeyen</translation>
    </message>
    <message>
        <source>whose %1 is exactly %2</source>
        <translation>%1 tam %2 olan</translation>
    </message>
    <message>
        <source>whose %1 is at least %2</source>
        <translation>%1 en az %2 olan</translation>
    </message>
    <message>
        <source>whose %1 is less than %2</source>
        <translation>%1 %2 az olan</translation>
    </message>
    <message>
        <source>whose %1 is at most %2</source>
        <translation>%1 en fazla %2 olan</translation>
    </message>
    <message>
        <source>whose %1 is more than %2</source>
        <translation>%1 %2 fazla olan</translation>
    </message>
    <message>
        <source>whose %1 is between %2 and %3</source>
        <translation>%1 %2 ile %3 arasında olan</translation>
    </message>
    <message>
        <source>whose %1 is not between %2 and %3</source>
        <translation>%1 %2 ile %3 arasında olmayan</translation>
    </message>
    <message>
        <source>whose %1 is below %2</source>
        <translation>%1 %2 altında olan</translation>
    </message>
    <message>
        <source>whose %1 is above %2</source>
        <translation>%1 %2 üzerinde olan</translation>
    </message>
    <message>
        <source>whose %1 is on %2</source>
        <translation>%1 %2 olan</translation>
    </message>
    <message>
        <source>whose %1 is not on %2</source>
        <translation>%1 %2 olmayan</translation>
    </message>
    <message>
        <source>whose %1 is before %2</source>
        <translation>%1 %2 tarihinden önce olan</translation>
    </message>
    <message>
        <source>whose %1 is on %2 or later</source>
        <translation>%1 %2 tarihinde veya sonrasında olan</translation>
    </message>
    <message>
        <source>whose %1 is after %2</source>
        <translation>%1 %2 tarihinden sonra olan</translation>
    </message>
    <message>
        <source>whose %1 is on %2 or earlier</source>
        <translation>%1 %2 tarihinde veya öncesinde olan</translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is in the last %n day(s)</source>
        <translation>
            <numerusform>%1 son %n gün içinde olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is not in the last %n day(s)</source>
        <translation>
            <numerusform>%1 son %n gün içinde olmayan</numerusform>
        </translation>
    </message>
    <message>
        <source>whose %1 was on %2</source>
        <translation>%1 %2 tarihinde olan</translation>
    </message>
    <message>
        <source>whose %1 was not on %2</source>
        <translation>%1 %2 tarihinde olmayan</translation>
    </message>
    <message>
        <source>whose %1 was before %2</source>
        <translation>%1 %2 tarihinden önce olan</translation>
    </message>
    <message>
        <source>whose %1 was on %2 or later</source>
        <translation>%1 %2 tarihinde veya sonrasında olan</translation>
    </message>
    <message>
        <source>whose %1 was after %2</source>
        <translation>%1 %2 tarihinden sonra olan</translation>
    </message>
    <message>
        <source>whose %1 was on %2 or earlier</source>
        <translation>%1 %2 tarihinde veya öncesinde olan</translation>
    </message>
    <message>
        <source>whose %1 was between %2 and %3</source>
        <translation>%1 %2 ile %3 arasında olan</translation>
    </message>
    <message>
        <source>whose %1 was not between %2 and %3</source>
        <translation>%1 %2 ile %3 arasında olmayan</translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was in the last %n day(s)</source>
        <translation>
            <numerusform>%1 son %n gün içinde olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was not in the last %n day(s)</source>
        <translation>
            <numerusform>%1 son %n gün içinde olmayan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was exactly %2 day(s) ago</source>
        <translation>
            <numerusform>%1 tam %2 gün önce olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was not exactly %2 day(s) ago</source>
        <translation>
            <numerusform>%1 tam %2 gün önce olmayan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was at least %2 day(s) ago</source>
        <translation>
            <numerusform>%1 en az %2 gün önce olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was less than %2 day(s) ago</source>
        <translation>
            <numerusform>%1 %2 günden yeni olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was at most %2 day(s) ago</source>
        <translation>
            <numerusform>%1 en fazla %2 gün önce olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was more than %2 day(s) ago</source>
        <translation>
            <numerusform>%1 %2 günden eski olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was between %2 and %3 day(s) ago</source>
        <translation>
            <numerusform>%1 %2–%3 gün önce olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was not between %2 and %3 day(s) ago</source>
        <translation>
            <numerusform>%1 %2–%3 gün önce olmayan</numerusform>
        </translation>
    </message>
    <message>
        <source>whose %1 is “yes”</source>
        <translation>%1 “evet” olan</translation>
    </message>
    <message>
        <source>whose %1 is “no”</source>
        <translation>%1 “hayır” olan</translation>
    </message>
    <message>
        <source>whose %1 include %2</source>
        <translation>%1 arasında %2 olan</translation>
    </message>
    <message>
        <source>whose %1 include none of %2</source>
        <translation>%1 arasında %2 olmayan</translation>
    </message>
    <message>
        <source>whose %1 include all of %2</source>
        <translation>%1 arasında %2 birlikte olan</translation>
    </message>
    <message>
        <source>whose %1 do not include all of %2</source>
        <translation>%1 arasında %2 birlikte olmayan</translation>
    </message>
    <message>
        <source>whose %1 are known</source>
        <translation>%1 bilinen</translation>
    </message>
    <message>
        <source>whose %1 are not known</source>
        <translation>%1 bilinmeyen</translation>
    </message>
    <message>
        <source>whose %1 is known</source>
        <translation>%1 bilinen</translation>
    </message>
    <message>
        <source>whose %1 is not known</source>
        <translation>%1 bilinmeyen</translation>
    </message>
    <message>
        <source>who match (%1)</source>
        <translation>şuna uyan (%1) olan</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1 ya da %2</translation>
    </message>
    <message>
        <source>either %1, or %2</source>
        <translation>(%1 ya da %2)</translation>
    </message>
    <message>
        <source>who are not among those (%1)</source>
        <translation>(%1) tanımına uymayan</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Hiç kimse.</translation>
    </message>
    <message>
        <source>All customers.</source>
        <translation>Bütün müşteriler.</translation>
    </message>
    <message>
        <source>Customers %1.</source>
        <translation>%1 müşteriler.</translation>
    </message>
    <message>
        <source>All customers, but nobody %1.</source>
        <translation>%1 hariç bütün müşteriler.</translation>
    </message>
    <message>
        <source>Customers %1; but nobody %2.</source>
        <translation>%1 müşteriler; %2 hariç.</translation>
    </message>
    <message>
        <source>(either %1, or %2)</source>
        <translation>(%1 ya da %2)</translation>
    </message>
</context>
<context>
    <name>RuleAmount</name>
    <message>
        <source>exactly %2</source>
        <translation>tam %2</translation>
    </message>
    <message>
        <source>at least %2</source>
        <translation>en az %2</translation>
    </message>
    <message>
        <source>fewer than %2</source>
        <translation>%2 az</translation>
    </message>
    <message>
        <source>at most %2</source>
        <translation>en fazla %2</translation>
    </message>
    <message>
        <source>more than %2</source>
        <translation>%2 fazla</translation>
    </message>
    <message>
        <source>%2 to %3</source>
        <translation>%2–%3</translation>
    </message>
    <message>
        <source>under %2</source>
        <translation>%2 altında</translation>
    </message>
    <message>
        <source>over %2</source>
        <translation>%2 üzerinde</translation>
    </message>
</context>
<context>
    <name>RuleAny</name>
    <message>
        <source>any purchase</source>
        <translation>hiç alışveriş</translation>
    </message>
    <message>
        <source>any order, cancelled ones too,</source>
        <translation>iptaller dahil hiç sipariş</translation>
    </message>
    <message>
        <source>any item</source>
        <translation>hiç ürün</translation>
    </message>
    <message>
        <source>any item, cancelled ones too,</source>
        <translation>iptaller dahil hiç ürün</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>hiç etkinliği</translation>
    </message>
</context>
<context>
    <name>RuleBought</name>
    <message>
        <source>items</source>
        <translation>ürün içeren</translation>
    </message>
</context>
<context>
    <name>RuleCount</name>
    <message numerus="yes">
        <source>%1 purchase(s)</source>
        <translation>
            <numerusform>%1 alışveriş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s), cancelled ones too,</source>
        <translation>
            <numerusform>iptaller dahil %1 sipariş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 kalem ürün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s), cancelled ones too,</source>
        <translation>
            <numerusform>iptaller dahil %1 kalem ürün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 etkinliği</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 time(s)</source>
        <translation>
            <numerusform>%1 alışveriş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 time(s), cancelled orders too</source>
        <translation>
            <numerusform>iptaller dahil %1 sipariş</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>customer number</source>
        <translation>müşteri numarası</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-posta adresi</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefon numarası</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>adı soyadı</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>adı</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>soyadı</translation>
    </message>
    <message>
        <source>company</source>
        <translation>şirketi</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>cinsiyeti</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>doğum tarihi</translation>
    </message>
    <message>
        <source>language</source>
        <translation>dili</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>mesleği</translation>
    </message>
    <message>
        <source>education</source>
        <translation>eğitim durumu</translation>
    </message>
    <message>
        <source>marital status</source>
        <translation>medeni durumu</translation>
    </message>
    <message>
        <source>income</source>
        <translation>geliri</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ülkesi</translation>
    </message>
    <message>
        <source>province</source>
        <translation>ili</translation>
    </message>
    <message>
        <source>city</source>
        <translation>şehri</translation>
    </message>
    <message>
        <source>district</source>
        <translation>ilçesi</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>posta kodu</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresi</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>ilgi alanları</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiketleri</translation>
    </message>
    <message>
        <source>device</source>
        <translation>cihazı</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>tarayıcısı</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>işletim sistemi</translation>
    </message>
    <message>
        <source>traffic source</source>
        <translation>trafik kaynağı</translation>
    </message>
    <message>
        <source>referrer</source>
        <translation>önereni</translation>
    </message>
    <message>
        <source>e-mail permission</source>
        <translation>e-posta izni</translation>
    </message>
    <message>
        <source>SMS permission</source>
        <translation>SMS izni</translation>
    </message>
    <message>
        <source>call permission</source>
        <translation>arama izni</translation>
    </message>
    <message>
        <source>advertising permission</source>
        <translation>reklam izni</translation>
    </message>
    <message>
        <source>loyalty point balance</source>
        <translation>sadakat puanı</translation>
    </message>
    <message>
        <source>loyalty tier</source>
        <translation>sadakat seviyesi</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notu</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>sipariş numarası</translation>
    </message>
    <message>
        <source>order time</source>
        <translation>sipariş zamanı</translation>
    </message>
    <message>
        <source>order status</source>
        <translation>sipariş durumu</translation>
    </message>
    <message>
        <source>order total</source>
        <translation>sipariş toplamı</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>para birimi</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>indirimi</translation>
    </message>
    <message>
        <source>shipping cost</source>
        <translation>kargo ücreti</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>kuponu</translation>
    </message>
    <message>
        <source>payment method</source>
        <translation>ödeme yöntemi</translation>
    </message>
    <message>
        <source>sales channel</source>
        <translation>satış kanalı</translation>
    </message>
    <message>
        <source>order country</source>
        <translation>sipariş ülkesi</translation>
    </message>
    <message>
        <source>order province</source>
        <translation>sipariş ili</translation>
    </message>
    <message>
        <source>order city</source>
        <translation>sipariş şehri</translation>
    </message>
    <message>
        <source>order district</source>
        <translation>sipariş ilçesi</translation>
    </message>
    <message>
        <source>order postcode</source>
        <translation>sipariş posta kodu</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>tutarı</translation>
    </message>
    <message>
        <source>counting as a purchase</source>
        <translation>alışveriş sayılması</translation>
    </message>
    <message>
        <source>product code</source>
        <translation>ürün kodu</translation>
    </message>
    <message>
        <source>product name</source>
        <translation>ürün adı</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategorisi</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>markası</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>adedi</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>birim fiyatı</translation>
    </message>
    <message>
        <source>discount share</source>
        <translation>indirim oranı</translation>
    </message>
    <message>
        <source>line total</source>
        <translation>satır toplamı</translation>
    </message>
    <message>
        <source>line amount</source>
        <translation>satır tutarı</translation>
    </message>
    <message>
        <source>counting as bought</source>
        <translation>satın alınmış sayılması</translation>
    </message>
    <message>
        <source>catalogue code</source>
        <translation>katalog kodu</translation>
    </message>
    <message>
        <source>catalogue name</source>
        <translation>katalogdaki adı</translation>
    </message>
    <message>
        <source>catalogue category</source>
        <translation>katalogdaki kategorisi</translation>
    </message>
    <message>
        <source>catalogue brand</source>
        <translation>katalogdaki markası</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>liste fiyatı</translation>
    </message>
    <message>
        <source>event number</source>
        <translation>etkinlik numarası</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>türü</translation>
    </message>
    <message>
        <source>time</source>
        <translation>zamanı</translation>
    </message>
    <message>
        <source>product</source>
        <translation>ürünü</translation>
    </message>
    <message>
        <source>page</source>
        <translation>sayfası</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>kampanyası</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>puanı</translation>
    </message>
    <message>
        <source>value</source>
        <translation>değeri</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metni</translation>
    </message>
    <message>
        <source>“%1” values</source>
        <translation>“%1” değerleri</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1” değeri</translation>
    </message>
    <message>
        <source>registration date</source>
        <translation>kayıt tarihi</translation>
    </message>
    <message>
        <source>record update date</source>
        <translation>kayıt güncelleme tarihi</translation>
    </message>
</context>
<context>
    <name>RuleMeasure</name>
    <message>
        <source>total %1 of %2</source>
        <translation>%2 toplam %1</translation>
    </message>
    <message>
        <source>average %1 of %2</source>
        <translation>%2 ortalama %1</translation>
    </message>
    <message>
        <source>lowest %1 of %2</source>
        <translation>%2 en düşük %1</translation>
    </message>
    <message>
        <source>highest %1 of %2</source>
        <translation>%2 en yüksek %1</translation>
    </message>
    <message>
        <source>number of %1</source>
        <translation>%1 sayısı</translation>
    </message>
</context>
<context>
    <name>RuleNumber</name>
    <message>
        <source>purchases</source>
        <translation>alışveriş</translation>
    </message>
    <message>
        <source>orders, cancelled ones too,</source>
        <translation>iptaller dahil sipariş</translation>
    </message>
    <message>
        <source>items bought</source>
        <translation>satın aldığı ürün kalemi</translation>
    </message>
    <message>
        <source>items ordered, cancelled ones too,</source>
        <translation>iptaller dahil sipariş ettiği ürün kalemi</translation>
    </message>
    <message>
        <source>events</source>
        <translation>etkinlik</translation>
    </message>
</context>
<context>
    <name>RuleOwned</name>
    <message>
        <source>purchases</source>
        <translation>alışverişlerinin</translation>
    </message>
    <message>
        <source>orders, cancelled ones too,</source>
        <translation>iptaller dahil siparişlerinin</translation>
    </message>
    <message>
        <source>items bought</source>
        <translation>satın aldığı ürünlerin</translation>
    </message>
    <message>
        <source>items ordered, cancelled ones too,</source>
        <translation>iptaller dahil sipariş ettiği ürünlerin</translation>
    </message>
    <message>
        <source>events</source>
        <translation>etkinliklerinin</translation>
    </message>
</context>
<context>
    <name>RuleShort</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2 olan</translation>
    </message>
</context>
<context>
    <name>RuleSingle</name>
    <message>
        <source>last purchase</source>
        <translation>son alışverişi</translation>
    </message>
    <message>
        <source>first purchase</source>
        <translation>ilk alışverişi</translation>
    </message>
    <message>
        <source>last order, cancelled ones too,</source>
        <translation>iptaller dahil son siparişi</translation>
    </message>
    <message>
        <source>first order, cancelled ones too,</source>
        <translation>iptaller dahil ilk siparişi</translation>
    </message>
    <message>
        <source>last purchase of items</source>
        <translation>son ürün alışverişi</translation>
    </message>
    <message>
        <source>first purchase of items</source>
        <translation>ilk ürün alışverişi</translation>
    </message>
    <message>
        <source>last order of items, cancelled ones too,</source>
        <translation>iptaller dahil son ürün siparişi</translation>
    </message>
    <message>
        <source>first order of items, cancelled ones too,</source>
        <translation>iptaller dahil ilk ürün siparişi</translation>
    </message>
    <message>
        <source>last event</source>
        <translation>son etkinliği</translation>
    </message>
    <message>
        <source>first event</source>
        <translation>ilk etkinliği</translation>
    </message>
</context>
<context>
    <name>RuleSpentOn</name>
    <message>
        <source>purchases</source>
        <translation>alışverişlerinde</translation>
    </message>
    <message>
        <source>orders, cancelled ones too,</source>
        <translation>iptaller dahil siparişlerinde</translation>
    </message>
    <message>
        <source>items</source>
        <translation>ürünlere</translation>
    </message>
    <message>
        <source>items, cancelled ones too,</source>
        <translation>iptaller dahil ürünlere</translation>
    </message>
    <message>
        <source>events</source>
        <translation>etkinliklere</translation>
    </message>
</context>
<context>
    <name>RuleVerb</name>
    <message>
        <source>who made %1</source>
        <translation>%1 yapmış</translation>
    </message>
    <message>
        <source>who did not make %1</source>
        <translation>%1 yapmamış</translation>
    </message>
    <message>
        <source>who placed %1</source>
        <translation>%1 vermiş</translation>
    </message>
    <message>
        <source>who did not place %1</source>
        <translation>%1 vermemiş</translation>
    </message>
    <message>
        <source>who bought %1</source>
        <translation>%1 satın almış</translation>
    </message>
    <message>
        <source>who did not buy %1</source>
        <translation>%1 satın almamış</translation>
    </message>
    <message>
        <source>who ordered %1</source>
        <translation>%1 sipariş etmiş</translation>
    </message>
    <message>
        <source>who did not order %1</source>
        <translation>%1 sipariş etmemiş</translation>
    </message>
    <message>
        <source>who have %1</source>
        <translation>%1 olan</translation>
    </message>
    <message>
        <source>who do not have %1</source>
        <translation>%1 olmayan</translation>
    </message>
    <message>
        <source>who bought %1 %2</source>
        <translation>%1 %2 yapmış</translation>
    </message>
    <message>
        <source>who never bought %1</source>
        <translation>%1 hiç alışveriş yapmamış</translation>
    </message>
    <message>
        <source>who ordered %1 %2</source>
        <translation>%1 %2 vermiş</translation>
    </message>
    <message>
        <source>who never ordered %1, not even cancelled</source>
        <translation>%1 iptaller dahil hiç sipariş vermemiş</translation>
    </message>
    <message>
        <source>who spent %1 in total</source>
        <translation>toplam %1 harcamış</translation>
    </message>
    <message>
        <source>who spent %1 in total on %2</source>
        <translation>%2 toplam %1 harcamış</translation>
    </message>
</context>
<context>
    <name>RuleWindow</name>
    <message numerus="yes">
        <source>%1 in the last %n day(s)</source>
        <translation>
            <numerusform>son %n günde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%2 ile %3 arasında %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 tarihinden beri %1</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%2 tarihine kadar %1</translation>
    </message>
</context>
<context>
    <name>RuleWindowNoun</name>
    <message numerus="yes">
        <source>%1 in the last %n day(s)</source>
        <translation>
            <numerusform>son %n gündeki %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%2 ile %3 arasındaki %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 tarihinden bu yana %1</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%2 tarihine kadarki %1</translation>
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
        <translation type="unfinished">Müşteriler</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished">Siparişler</translation>
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
        <translation type="unfinished">Sayı</translation>
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
