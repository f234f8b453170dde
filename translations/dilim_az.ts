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
        <translation type="unfinished">Müştərilər</translation>
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
            <numerusform>%n müştəri</numerusform>
            <numerusform>%n müştəri</numerusform>
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
        <translation>%1 %2 ifadəsini ehtiva edən</translation>
    </message>
    <message>
        <source>whose %1 does not contain %2</source>
        <translation>%1 %2 ifadəsini ehtiva etməyən</translation>
    </message>
    <message>
        <source>whose %1 starts with %2</source>
        <translation>%1 %2 ilə başlayan</translation>
    </message>
    <message>
        <source>whose %1 does not start with %2</source>
        <translation>%1 %2 ilə başlamayan</translation>
    </message>
    <message>
        <source>whose %1 ends with %2</source>
        <translation>%1 %2 ilə bitən</translation>
    </message>
    <message>
        <source>whose %1 does not end with %2</source>
        <translation>%1 %2 ilə bitməyən</translation>
    </message>
    <message>
        <source>whose %1 is exactly %2</source>
        <translation>%1 düz %2 olan</translation>
    </message>
    <message>
        <source>whose %1 is at least %2</source>
        <translation>%1 ən azı %2 olan</translation>
    </message>
    <message>
        <source>whose %1 is less than %2</source>
        <translation>%1 %2 az olan</translation>
    </message>
    <message>
        <source>whose %1 is at most %2</source>
        <translation>%1 ən çoxu %2 olan</translation>
    </message>
    <message>
        <source>whose %1 is more than %2</source>
        <translation>%1 %2 çox olan</translation>
    </message>
    <message>
        <source>whose %1 is between %2 and %3</source>
        <translation>%1 %2 ilə %3 arasında olan</translation>
    </message>
    <message>
        <source>whose %1 is not between %2 and %3</source>
        <translation>%1 %2 ilə %3 arasında olmayan</translation>
    </message>
    <message>
        <source>whose %1 is below %2</source>
        <translation>%1 %2 aşağı olan</translation>
    </message>
    <message>
        <source>whose %1 is above %2</source>
        <translation>%1 %2 yuxarı olan</translation>
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
        <translation>%1 %2 tarixindən əvvəl olan</translation>
    </message>
    <message>
        <source>whose %1 is on %2 or later</source>
        <translation>%1 %2 tarixində və ya sonra olan</translation>
    </message>
    <message>
        <source>whose %1 is after %2</source>
        <translation>%1 %2 tarixindən sonra olan</translation>
    </message>
    <message>
        <source>whose %1 is on %2 or earlier</source>
        <translation>%1 %2 tarixində və ya əvvəl olan</translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is in the last %n day(s)</source>
        <translation>
            <numerusform>%1 son %n gün ərzində olan</numerusform>
            <numerusform>%1 son %n gün ərzində olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is not in the last %n day(s)</source>
        <translation>
            <numerusform>%1 son %n gün ərzində olmayan</numerusform>
            <numerusform>%1 son %n gün ərzində olmayan</numerusform>
        </translation>
    </message>
    <message>
        <source>whose %1 was on %2</source>
        <translation>%1 %2 tarixində olan</translation>
    </message>
    <message>
        <source>whose %1 was not on %2</source>
        <translation>%1 %2 tarixində olmayan</translation>
    </message>
    <message>
        <source>whose %1 was before %2</source>
        <translation>%1 %2 tarixindən əvvəl olan</translation>
    </message>
    <message>
        <source>whose %1 was on %2 or later</source>
        <translation>%1 %2 tarixində və ya sonra olan</translation>
    </message>
    <message>
        <source>whose %1 was after %2</source>
        <translation>%1 %2 tarixindən sonra olan</translation>
    </message>
    <message>
        <source>whose %1 was on %2 or earlier</source>
        <translation>%1 %2 tarixində və ya əvvəl olan</translation>
    </message>
    <message>
        <source>whose %1 was between %2 and %3</source>
        <translation>%1 %2 ilə %3 arasında olan</translation>
    </message>
    <message>
        <source>whose %1 was not between %2 and %3</source>
        <translation>%1 %2 ilə %3 arasında olmayan</translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was in the last %n day(s)</source>
        <translation>
            <numerusform>%1 son %n gün ərzində olan</numerusform>
            <numerusform>%1 son %n gün ərzində olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was not in the last %n day(s)</source>
        <translation>
            <numerusform>%1 son %n gün ərzində olmayan</numerusform>
            <numerusform>%1 son %n gün ərzində olmayan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was exactly %2 day(s) ago</source>
        <translation>
            <numerusform>%1 düz %2 gün əvvəl olan</numerusform>
            <numerusform>%1 düz %2 gün əvvəl olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was not exactly %2 day(s) ago</source>
        <translation>
            <numerusform>%1 düz %2 gün əvvəl olmayan</numerusform>
            <numerusform>%1 düz %2 gün əvvəl olmayan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was at least %2 day(s) ago</source>
        <translation>
            <numerusform>%1 ən azı %2 gün əvvəl olan</numerusform>
            <numerusform>%1 ən azı %2 gün əvvəl olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was less than %2 day(s) ago</source>
        <translation>
            <numerusform>%1 %2 gündən az vaxt əvvəl olan</numerusform>
            <numerusform>%1 %2 gündən az vaxt əvvəl olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was at most %2 day(s) ago</source>
        <translation>
            <numerusform>%1 ən çoxu %2 gün əvvəl olan</numerusform>
            <numerusform>%1 ən çoxu %2 gün əvvəl olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was more than %2 day(s) ago</source>
        <translation>
            <numerusform>%1 %2 gündən çox vaxt əvvəl olan</numerusform>
            <numerusform>%1 %2 gündən çox vaxt əvvəl olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was between %2 and %3 day(s) ago</source>
        <translation>
            <numerusform>%1 %2–%3 gün əvvəl olan</numerusform>
            <numerusform>%1 %2–%3 gün əvvəl olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was not between %2 and %3 day(s) ago</source>
        <translation>
            <numerusform>%1 %2–%3 gün əvvəl olmayan</numerusform>
            <numerusform>%1 %2–%3 gün əvvəl olmayan</numerusform>
        </translation>
    </message>
    <message>
        <source>whose %1 is “yes”</source>
        <translation>%1 “hə” olan</translation>
    </message>
    <message>
        <source>whose %1 is “no”</source>
        <translation>%1 “yox” olan</translation>
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
        <translation>%1 arasında %2 birlikdə olan</translation>
    </message>
    <message>
        <source>whose %1 do not include all of %2</source>
        <translation>%1 arasında %2 birlikdə olmayan</translation>
    </message>
    <message>
        <source>whose %1 are known</source>
        <translation>%1 məlum olan</translation>
    </message>
    <message>
        <source>whose %1 are not known</source>
        <translation>%1 məlum olmayan</translation>
    </message>
    <message>
        <source>whose %1 is known</source>
        <translation>%1 məlum olan</translation>
    </message>
    <message>
        <source>whose %1 is not known</source>
        <translation>%1 məlum olmayan</translation>
    </message>
    <message>
        <source>who match (%1)</source>
        <translation>buna uyğun (%1) olan</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, yaxud %2</translation>
    </message>
    <message>
        <source>either %1, or %2</source>
        <translation>(%1, yaxud %2)</translation>
    </message>
    <message>
        <source>who are not among those (%1)</source>
        <translation>(%1) tərifinə uymayan</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Heç kim.</translation>
    </message>
    <message>
        <source>All customers.</source>
        <translation>Bütün müştərilər.</translation>
    </message>
    <message>
        <source>Customers %1.</source>
        <translation>%1 müştərilər.</translation>
    </message>
    <message>
        <source>All customers, but nobody %1.</source>
        <translation>%1 istisna olmaqla bütün müştərilər.</translation>
    </message>
    <message>
        <source>Customers %1; but nobody %2.</source>
        <translation>%1 müştərilər; %2 istisna olmaqla.</translation>
    </message>
    <message>
        <source>(either %1, or %2)</source>
        <translation>(%1, yaxud %2)</translation>
    </message>
</context>
<context>
    <name>RuleAmount</name>
    <message>
        <source>exactly %2</source>
        <translation>düz %2</translation>
    </message>
    <message>
        <source>at least %2</source>
        <translation>ən azı %2</translation>
    </message>
    <message>
        <source>fewer than %2</source>
        <translation>%2 az</translation>
    </message>
    <message>
        <source>at most %2</source>
        <translation>ən çoxu %2</translation>
    </message>
    <message>
        <source>more than %2</source>
        <translation>%2 çox</translation>
    </message>
    <message>
        <source>%2 to %3</source>
        <translation>%2–%3</translation>
    </message>
    <message>
        <source>under %2</source>
        <translation>%2 az</translation>
    </message>
    <message>
        <source>over %2</source>
        <translation>%2 çox</translation>
    </message>
</context>
<context>
    <name>RuleAny</name>
    <message>
        <source>any purchase</source>
        <translation>heç bir alış-veriş</translation>
    </message>
    <message>
        <source>any order, cancelled ones too,</source>
        <translation>ləğv edilənlər də daxil heç bir sifariş</translation>
    </message>
    <message>
        <source>any item</source>
        <translation>heç bir məhsul</translation>
    </message>
    <message>
        <source>any item, cancelled ones too,</source>
        <translation>ləğv edilənlər də daxil heç bir məhsul</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>heç bir hadisəsi</translation>
    </message>
</context>
<context>
    <name>RuleBought</name>
    <message>
        <source>items</source>
        <translation>məhsulla</translation>
    </message>
</context>
<context>
    <name>RuleCount</name>
    <message numerus="yes">
        <source>%1 purchase(s)</source>
        <translation>
            <numerusform>%1 alış-veriş</numerusform>
            <numerusform>%1 alış-veriş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s), cancelled ones too,</source>
        <translation>
            <numerusform>ləğv edilənlər də daxil %1 sifariş</numerusform>
            <numerusform>ləğv edilənlər də daxil %1 sifariş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 qələm məhsul</numerusform>
            <numerusform>%1 qələm məhsul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s), cancelled ones too,</source>
        <translation>
            <numerusform>ləğv edilənlər də daxil %1 qələm məhsul</numerusform>
            <numerusform>ləğv edilənlər də daxil %1 qələm məhsul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 hadisəsi</numerusform>
            <numerusform>%1 hadisəsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 time(s)</source>
        <translation>
            <numerusform>%1 alış-veriş</numerusform>
            <numerusform>%1 alış-veriş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 time(s), cancelled orders too</source>
        <translation>
            <numerusform>ləğv edilənlər də daxil %1 sifariş</numerusform>
            <numerusform>ləğv edilənlər də daxil %1 sifariş</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>customer number</source>
        <translation>müştəri nömrəsi</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-poçt ünvanı</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefon nömrəsi</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>adı və soyadı</translation>
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
        <translation>şirkəti</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>cinsi</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>doğum tarixi</translation>
    </message>
    <message>
        <source>language</source>
        <translation>dili</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>peşəsi</translation>
    </message>
    <message>
        <source>education</source>
        <translation>təhsili</translation>
    </message>
    <message>
        <source>marital status</source>
        <translation>ailə vəziyyəti</translation>
    </message>
    <message>
        <source>income</source>
        <translation>gəliri</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ölkəsi</translation>
    </message>
    <message>
        <source>province</source>
        <translation>rayonu</translation>
    </message>
    <message>
        <source>city</source>
        <translation>şəhəri</translation>
    </message>
    <message>
        <source>district</source>
        <translation>məhəlləsi</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>poçt indeksi</translation>
    </message>
    <message>
        <source>address</source>
        <translation>ünvanı</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>maraqları</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiketləri</translation>
    </message>
    <message>
        <source>device</source>
        <translation>cihazı</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>brauzeri</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>əməliyyat sistemi</translation>
    </message>
    <message>
        <source>traffic source</source>
        <translation>trafik mənbəyi</translation>
    </message>
    <message>
        <source>referrer</source>
        <translation>tövsiyəçisi</translation>
    </message>
    <message>
        <source>e-mail permission</source>
        <translation>e-poçt icazəsi</translation>
    </message>
    <message>
        <source>SMS permission</source>
        <translation>SMS icazəsi</translation>
    </message>
    <message>
        <source>call permission</source>
        <translation>zəng icazəsi</translation>
    </message>
    <message>
        <source>advertising permission</source>
        <translation>reklam icazəsi</translation>
    </message>
    <message>
        <source>loyalty point balance</source>
        <translation>sadiqlik xalı</translation>
    </message>
    <message>
        <source>loyalty tier</source>
        <translation>sadiqlik səviyyəsi</translation>
    </message>
    <message>
        <source>note</source>
        <translation>qeydi</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>sifariş nömrəsi</translation>
    </message>
    <message>
        <source>order time</source>
        <translation>sifariş vaxtı</translation>
    </message>
    <message>
        <source>order status</source>
        <translation>sifariş statusu</translation>
    </message>
    <message>
        <source>order total</source>
        <translation>sifariş cəmi</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valyutası</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>endirimi</translation>
    </message>
    <message>
        <source>shipping cost</source>
        <translation>çatdırılma haqqı</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>kuponu</translation>
    </message>
    <message>
        <source>payment method</source>
        <translation>ödəniş üsulu</translation>
    </message>
    <message>
        <source>sales channel</source>
        <translation>satış kanalı</translation>
    </message>
    <message>
        <source>order country</source>
        <translation>sifariş ölkəsi</translation>
    </message>
    <message>
        <source>order province</source>
        <translation>sifariş rayonu</translation>
    </message>
    <message>
        <source>order city</source>
        <translation>sifariş şəhəri</translation>
    </message>
    <message>
        <source>order district</source>
        <translation>sifariş məhəlləsi</translation>
    </message>
    <message>
        <source>order postcode</source>
        <translation>sifariş poçt indeksi</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>məbləği</translation>
    </message>
    <message>
        <source>counting as a purchase</source>
        <translation>alış-veriş sayılması</translation>
    </message>
    <message>
        <source>product code</source>
        <translation>məhsul kodu</translation>
    </message>
    <message>
        <source>product name</source>
        <translation>məhsul adı</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kateqoriyası</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>brendi</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>sayı</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>vahid qiyməti</translation>
    </message>
    <message>
        <source>discount share</source>
        <translation>endirim payı</translation>
    </message>
    <message>
        <source>line total</source>
        <translation>sətir cəmi</translation>
    </message>
    <message>
        <source>line amount</source>
        <translation>sətir məbləği</translation>
    </message>
    <message>
        <source>counting as bought</source>
        <translation>alınmış sayılması</translation>
    </message>
    <message>
        <source>catalogue code</source>
        <translation>kataloq kodu</translation>
    </message>
    <message>
        <source>catalogue name</source>
        <translation>kataloqdakı adı</translation>
    </message>
    <message>
        <source>catalogue category</source>
        <translation>kataloqdakı kateqoriyası</translation>
    </message>
    <message>
        <source>catalogue brand</source>
        <translation>kataloqdakı brendi</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>siyahı qiyməti</translation>
    </message>
    <message>
        <source>event number</source>
        <translation>hadisə nömrəsi</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>növü</translation>
    </message>
    <message>
        <source>time</source>
        <translation>vaxtı</translation>
    </message>
    <message>
        <source>product</source>
        <translation>məhsulu</translation>
    </message>
    <message>
        <source>page</source>
        <translation>səhifəsi</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>kampaniyası</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>qiymətləndirməsi</translation>
    </message>
    <message>
        <source>value</source>
        <translation>dəyəri</translation>
    </message>
    <message>
        <source>text</source>
        <translation>mətni</translation>
    </message>
    <message>
        <source>“%1” values</source>
        <translation>“%1” dəyərləri</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1” dəyəri</translation>
    </message>
    <message>
        <source>registration date</source>
        <translation>qeydiyyat tarixi</translation>
    </message>
    <message>
        <source>record update date</source>
        <translation>qeydinin yenilənmə tarixi</translation>
    </message>
</context>
<context>
    <name>RuleMeasure</name>
    <message>
        <source>total %1 of %2</source>
        <translation>%2 ümumi %1</translation>
    </message>
    <message>
        <source>average %1 of %2</source>
        <translation>%2 orta %1</translation>
    </message>
    <message>
        <source>lowest %1 of %2</source>
        <translation>%2 ən aşağı %1</translation>
    </message>
    <message>
        <source>highest %1 of %2</source>
        <translation>%2 ən yüksək %1</translation>
    </message>
    <message>
        <source>number of %1</source>
        <translation>%1 sayı</translation>
    </message>
</context>
<context>
    <name>RuleNumber</name>
    <message>
        <source>purchases</source>
        <translation>alış-veriş</translation>
    </message>
    <message>
        <source>orders, cancelled ones too,</source>
        <translation>ləğv edilənlər də daxil sifariş</translation>
    </message>
    <message>
        <source>items bought</source>
        <translation>aldığı məhsul qələmi</translation>
    </message>
    <message>
        <source>items ordered, cancelled ones too,</source>
        <translation>ləğv edilənlər də daxil sifariş etdiyi məhsul qələmi</translation>
    </message>
    <message>
        <source>events</source>
        <translation>hadisə</translation>
    </message>
</context>
<context>
    <name>RuleOwned</name>
    <message>
        <source>purchases</source>
        <translation>alış-verişlərinin</translation>
    </message>
    <message>
        <source>orders, cancelled ones too,</source>
        <translation>ləğv edilənlər də daxil sifarişlərinin</translation>
    </message>
    <message>
        <source>items bought</source>
        <translation>aldığı məhsulların</translation>
    </message>
    <message>
        <source>items ordered, cancelled ones too,</source>
        <translation>ləğv edilənlər də daxil sifariş etdiyi məhsulların</translation>
    </message>
    <message>
        <source>events</source>
        <translation>hadisələrinin</translation>
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
        <translation>son alış-verişi</translation>
    </message>
    <message>
        <source>first purchase</source>
        <translation>ilk alış-verişi</translation>
    </message>
    <message>
        <source>last order, cancelled ones too,</source>
        <translation>ləğv edilənlər də daxil son sifarişi</translation>
    </message>
    <message>
        <source>first order, cancelled ones too,</source>
        <translation>ləğv edilənlər də daxil ilk sifarişi</translation>
    </message>
    <message>
        <source>last purchase of items</source>
        <translation>son məhsul alışı</translation>
    </message>
    <message>
        <source>first purchase of items</source>
        <translation>ilk məhsul alışı</translation>
    </message>
    <message>
        <source>last order of items, cancelled ones too,</source>
        <translation>ləğv edilənlər də daxil son məhsul sifarişi</translation>
    </message>
    <message>
        <source>first order of items, cancelled ones too,</source>
        <translation>ləğv edilənlər də daxil ilk məhsul sifarişi</translation>
    </message>
    <message>
        <source>last event</source>
        <translation>son hadisəsi</translation>
    </message>
    <message>
        <source>first event</source>
        <translation>ilk hadisəsi</translation>
    </message>
</context>
<context>
    <name>RuleSpentOn</name>
    <message>
        <source>purchases</source>
        <translation>alış-verişlərində</translation>
    </message>
    <message>
        <source>orders, cancelled ones too,</source>
        <translation>ləğv edilənlər də daxil sifarişlərində</translation>
    </message>
    <message>
        <source>items</source>
        <translation>məhsullara</translation>
    </message>
    <message>
        <source>items, cancelled ones too,</source>
        <translation>ləğv edilənlər də daxil məhsullara</translation>
    </message>
    <message>
        <source>events</source>
        <translation>hadisələrə</translation>
    </message>
</context>
<context>
    <name>RuleVerb</name>
    <message>
        <source>who made %1</source>
        <translation>%1 etmiş</translation>
    </message>
    <message>
        <source>who did not make %1</source>
        <translation>%1 etməmiş</translation>
    </message>
    <message>
        <source>who placed %1</source>
        <translation>%1 vermiş</translation>
    </message>
    <message>
        <source>who did not place %1</source>
        <translation>%1 verməmiş</translation>
    </message>
    <message>
        <source>who bought %1</source>
        <translation>%1 almış</translation>
    </message>
    <message>
        <source>who did not buy %1</source>
        <translation>%1 almamış</translation>
    </message>
    <message>
        <source>who ordered %1</source>
        <translation>%1 sifariş etmiş</translation>
    </message>
    <message>
        <source>who did not order %1</source>
        <translation>%1 sifariş etməmiş</translation>
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
        <translation>%1 %2 etmiş</translation>
    </message>
    <message>
        <source>who never bought %1</source>
        <translation>%1 heç bir alış-veriş etməmiş</translation>
    </message>
    <message>
        <source>who ordered %1 %2</source>
        <translation>%1 %2 vermiş</translation>
    </message>
    <message>
        <source>who never ordered %1, not even cancelled</source>
        <translation>%1 ləğv edilənlər də daxil heç bir sifariş verməmiş</translation>
    </message>
    <message>
        <source>who spent %1 in total</source>
        <translation>cəmi %1 xərcləmiş</translation>
    </message>
    <message>
        <source>who spent %1 in total on %2</source>
        <translation>%2 cəmi %1 xərcləmiş</translation>
    </message>
</context>
<context>
    <name>RuleWindow</name>
    <message numerus="yes">
        <source>%1 in the last %n day(s)</source>
        <translation>
            <numerusform>son %n gündə %1</numerusform>
            <numerusform>son %n gündə %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%2 ilə %3 arasında %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 tarixindən bəri %1</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%2 tarixinə qədər %1</translation>
    </message>
</context>
<context>
    <name>RuleWindowNoun</name>
    <message numerus="yes">
        <source>%1 in the last %n day(s)</source>
        <translation>
            <numerusform>son %n gündəki %1</numerusform>
            <numerusform>son %n gündəki %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%2 ilə %3 arasındakı %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 tarixindən bu yana %1</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%2 tarixinə qədərki %1</translation>
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
