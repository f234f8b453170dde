<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>AddToRule</name>
    <message>
        <source>New segment…</source>
        <translation>Yeni seqment…</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>comma</source>
        <translation>vergül</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>nöqtəli vergül</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulyasiya</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>şaquli xətt</translation>
    </message>
    <message>
        <source>point</source>
        <translation>nöqtə</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>müştərilər</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>sifarişlər</translation>
    </message>
    <message>
        <source>order lines</source>
        <translation>sifariş sətirləri</translation>
    </message>
    <message>
        <source>events</source>
        <translation>hadisələr</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP arxivi</translation>
    </message>
    <message>
        <source>an Excel workbook (XLSX)</source>
        <translation>Excel kitabı (XLSX)</translation>
    </message>
    <message>
        <source>an old Excel or Office file</source>
        <translation>köhnə Excel və ya Office faylı</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF sənədi</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite bazası</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>sıxılmış fayl (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>sıxılmış fayl (xz)</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip arxivi</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR arxivi</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>şəkil</translation>
    </message>
    <message>
        <source>a web page or XML file</source>
        <translation>veb səhifə və ya XML faylı</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>JSON faylı</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>mətn faylı</translation>
    </message>
    <message>
        <source>a file of another program</source>
        <translation>başqa proqramın faylı</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>ay</translation>
    </message>
    <message>
        <source>in the middle of the file</source>
        <translation>faylın ortalarında</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>sətir %1</translation>
    </message>
    <message>
        <source>a link to another file</source>
        <translation>başqa fayla keçid</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>qovluq</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>qurğu</translation>
    </message>
    <message>
        <source>a file that is cut short</source>
        <translation>yarımçıq fayl</translation>
    </message>
    <message>
        <source>its exports are known first-hand</source>
        <translation>ixrac forması ilk əldən məlumdur</translation>
    </message>
    <message>
        <source>its exports are known from several programs that read them</source>
        <translation>ixrac forması onu oxuyan bir neçə proqramdan məlumdur</translation>
    </message>
    <message>
        <source>its exports are known second-hand only, so please check</source>
        <translation>ixrac forması yalnız dolayı yolla məlumdur, zəhmət olmasa yoxlayın</translation>
    </message>
    <message>
        <source>nobody has seen one of its exports yet, only names of its fields, so please check</source>
        <translation>ixrac faylı hələ görülməyib, yalnız sahə adları məlumdur; zəhmət olmasa yoxlayın</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>rəylər</translation>
    </message>
    <message>
        <source>support tickets</source>
        <translation>dəstək müraciətləri</translation>
    </message>
    <message>
        <source>results of campaigns</source>
        <translation>kampaniya nəticələri</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>kuponlar</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Alınmadı</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>BreakdownRows</name>
    <message>
        <source>Not known</source>
        <translation>Məlum deyil</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Hə</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yox</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>%1-dən az</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 və daha çox</translation>
    </message>
</context>
<context>
    <name>BreakdownText</name>
    <message>
        <source>Customers</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Dövriyyə</translation>
    </message>
    <message>
        <source>Per customer</source>
        <translation>Müştəri başına</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Payı</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Sifariş</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hadisə</translation>
    </message>
    <message>
        <source>%1 of those compared with</source>
        <translation>Müqayisə edilənlərin %1</translation>
    </message>
    <message>
        <source>The place of %1 customers (%2) is not known.</source>
        <translation>%1 müştərinin (%2) yeri məlum deyil.</translation>
    </message>
    <message>
        <source>%1: %2 of the customers, %3 of the revenue.</source>
        <translation>%1: müştərilərin %2, dövriyyənin %3 hissəsi.</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 among those compared with.</source>
        <translation>%1: burada %2, müqayisə edilənlərdə %3.</translation>
    </message>
    <message>
        <source>A customer can stand in several rows.</source>
        <translation>Bir müştəri bir neçə sətirdə ola bilər.</translation>
    </message>
    <message>
        <source>Events bring no money, so these are customers.</source>
        <translation>Hadisələr pul gətirmir; bunlar müştəri sayıdır.</translation>
    </message>
</context>
<context>
    <name>BreakdownTopics</name>
    <message>
        <source>At a glance</source>
        <translation>Bir baxışda</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>Coğrafiya</translation>
    </message>
    <message>
        <source>Device and browser</source>
        <translation>Cihaz və brauzer</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>Demoqrafiya</translation>
    </message>
    <message>
        <source>Traffic source</source>
        <translation>Trafik mənbəyi</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Məhsullar</translation>
    </message>
    <message>
        <source>Hour × weekday</source>
        <translation>Saat × gün</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Make a new workspace.</source>
        <translation>Yeni iş faylı yaradır.</translation>
    </message>
    <message>
        <source>Read export files into the workspace, each as a whole or not at all.</source>
        <translation>İxrac fayllarını iş faylına oxuyur; hər fayl ya bütöv alınır, ya da heç alınmır.</translation>
    </message>
    <message>
        <source>List what was imported.</source>
        <translation>Nələrin idxal edildiyini göstərir.</translation>
    </message>
    <message>
        <source>Take an import away, any of them.</source>
        <translation>İstənilən idxalı geri götürür.</translation>
    </message>
    <message>
        <source>List the fields that rules can use, and how full they are.</source>
        <translation>Qaydalarda istifadə oluna bilən sahələri və nə qədər dolu olduqlarını göstərir.</translation>
    </message>
    <message>
        <source>Keep, list, show and remove segments.</source>
        <translation>Seqmentləri saxlayır, siyahıya alır, göstərir, silir.</translation>
    </message>
    <message>
        <source>Count a rule, line by line.</source>
        <translation>Qaydaya uyğun gələnləri sətir-sətir sayır.</translation>
    </message>
    <message>
        <source>Say what is known of a customer, and why he or she is in a segment or not.</source>
        <translation>Müştəri haqqında nə məlum olduğunu və onun seqmentdə niyə olduğunu və ya olmadığını deyir.</translation>
    </message>
    <message>
        <source>Print a rule as a query for the database that export --sqlite writes.</source>
        <translation>Qaydanı export --sqlite əmrinin yazdığı verilənlər bazası üçün sorğu kimi yazır.</translation>
    </message>
    <message>
        <source>Score customers by recency, frequency and money.</source>
        <translation>Müştəriləri yaxınlıq, tezlik və məbləğ üzrə qiymətləndirir (RFM).</translation>
    </message>
    <message>
        <source>Customers, orders and revenue by the values of a field.</source>
        <translation>Bir sahənin dəyərləri üzrə müştəri, sifariş və dövriyyə.</translation>
    </message>
    <message>
        <source>Write a report as PDF.</source>
        <translation>Hesabatı PDF kimi yazır.</translation>
    </message>
    <message>
        <source>Write everything as a plain SQLite database.</source>
        <translation>Hər şeyi sadə SQLite bazası kimi yazır.</translation>
    </message>
    <message>
        <source>Verify every stored piece of the workspace.</source>
        <translation>İş faylında saxlanan hər hissəni yoxlayır.</translation>
    </message>
    <message>
        <source>Print the JSON Schema of rule or mapping files.</source>
        <translation>Qayda və ya uyğunlaşdırma fayllarının JSON Schema təsvirini çıxarır.</translation>
    </message>
    <message>
        <source>Usage: dilim-cli %1</source>
        <translation>İstifadə: dilim-cli %1</translation>
    </message>
    <message>
        <source>Usage: dilim-cli COMMAND ...</source>
        <translation>İstifadə: dilim-cli ƏMR ...</translation>
    </message>
    <message>
        <source>All take --json, --today YYYY-MM-DD and --language en|tr|az. &quot;dilim-cli COMMAND --help&quot; shows one command.</source>
        <translation>Hamısı --json, --today İİİİ-AA-GG və --language en|tr|az qəbul edir. &quot;dilim-cli ƏMR --help&quot; bir əmri izah edir.</translation>
    </message>
    <message>
        <source>%1 %, %2 rows/s, %3 s left</source>
        <translation>%1 %, saniyədə %2 sətir, %3 san qalıb</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Cavabı JSON kimi verir.</translation>
    </message>
    <message>
        <source>Answer as if it were the first moment of this day.</source>
        <translation>Bu günün ilk anı imiş kimi cavab verir.</translation>
    </message>
    <message>
        <source>Language of words, numbers and dates.</source>
        <translation>Sözlərin, ədədlərin və tarixlərin dili.</translation>
    </message>
    <message>
        <source>Show progress even where standard error is no terminal.</source>
        <translation>Standart xəta terminal olmadıqda da gedişatı göstərir.</translation>
    </message>
    <message>
        <source>Currency of the workspace, such as TRY or AZN.</source>
        <translation>İş faylının valyutası: TRY, AZN kimi.</translation>
    </message>
    <message>
        <source>Time zone of the workspace, such as Europe/Istanbul or Asia/Baku.</source>
        <translation>İş faylının saat qurşağı: Europe/Istanbul, Asia/Baku kimi.</translation>
    </message>
    <message>
        <source>What each record is: customers, orders, order-lines, products, events.</source>
        <translation>Hər qeydin nə olduğu: customers (müştəri), orders (sifariş), order-lines (sifariş sətri), products (məhsul), events (hadisə).</translation>
    </message>
    <message>
        <source>The system and account the files come from.</source>
        <translation>Faylların gəldiyi sistem və hesab.</translation>
    </message>
    <message>
        <source>A mapping file, see the README.</source>
        <translation>Uyğunlaşdırma faylı; README faylına baxın.</translation>
    </message>
    <message>
        <source>Count and report, write nothing.</source>
        <translation>Sayır və bildirir, heç nə yazmır.</translation>
    </message>
    <message>
        <source>A kept segment.</source>
        <translation>Saxlanmış seqment.</translation>
    </message>
    <message>
        <source>Fields to write, separated by commas.</source>
        <translation>Yazılacaq sahələr, vergüllə ayrılmış.</translation>
    </message>
    <message>
        <source>A customer number, e-mail address or phone.</source>
        <translation>Müştəri nömrəsi, e-poçt ünvanı və ya telefon.</translation>
    </message>
    <message>
        <source>Only orders of the last so many days.</source>
        <translation>Yalnız son bu qədər günün sifarişləri.</translation>
    </message>
    <message>
        <source>How equal frequencies are scored.</source>
        <translation>Bərabər tezliklərin necə qiymətləndiriləcəyi.</translation>
    </message>
    <message>
        <source>What breaks ties with --ties first.</source>
        <translation>--ties first ilə bərabərliyi nəyin pozacağı.</translation>
    </message>
    <message>
        <source>Only orders that count as purchases, or all of them.</source>
        <translation>Yalnız alış-veriş sayılan sifarişlər və ya hamısı.</translation>
    </message>
    <message>
        <source>Paper size.</source>
        <translation>Kağız ölçüsü.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Yazılacaq fayl.</translation>
    </message>
    <message>
        <source>The SQLite database to write.</source>
        <translation>Yazılacaq SQLite bazası.</translation>
    </message>
    <message>
        <source>Show usage.</source>
        <translation>İstifadə qaydasını göstərir.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Versiyanı göstərir.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;; choose en, tr or az.</source>
        <translation>&quot;%1&quot; adlı dil yoxdur; en, tr və ya az seçin.</translation>
    </message>
    <message>
        <source>What is in a field: how full it is, its values or how they are spread.</source>
        <translation>Sahədə nə var: nə qədər doludur, dəyərləri nədir, necə paylanıb.</translation>
    </message>
    <message>
        <source>A rule file or a rule in words, or - for standard input.</source>
        <translation>Qayda faylı və ya sözlə yazılmış qayda; standart giriş üçün -.</translation>
    </message>
    <message>
        <source>Show the rule in words that --rule reads.</source>
        <translation>Qaydanı --rule ilə oxunan sözlü formada göstər.</translation>
    </message>
    <message>
        <source>How many of the most frequent values to show.</source>
        <translation>Ən çox rast gəlinən dəyərlərdən neçəsinin göstəriləcəyi.</translation>
    </message>
    <message>
        <source>A kept segment to compare with, or &quot;all&quot; for everybody.</source>
        <translation>Müqayisə ediləcək saxlanmış seqment, yaxud hamı üçün &quot;all&quot;.</translation>
    </message>
    <message>
        <source>Who ordered again, by the time of the first order.</source>
        <translation>İlk sifarişin vaxtı üzrə kimlərin yenidən sifariş verdiyi.</translation>
    </message>
    <message>
        <source>One to three fields, separated by commas; of cohorts week, month, quarter or year.</source>
        <translation>Vergüllə ayrılmış birdən üçədək sahə; kohortlarda week, month, quarter və ya year.</translation>
    </message>
    <message>
        <source>The report to make: overview, segments or rfm.</source>
        <translation>Hazırlanacaq hesabat: overview (ümumi baxış), segments (seqmentlər) və ya rfm.</translation>
    </message>
    <message>
        <source>Take what is new in the files and folders that were imported before.</source>
        <translation>Əvvəllər idxal olunmuş fayl və qovluqlarda yeni olanı götürür.</translation>
    </message>
    <message>
        <source>List tables about nobody, such as visits by country, or show one.</source>
        <translation>Ölkələr üzrə ziyarətlər kimi, heç kimə bağlı olmayan cədvəlləri sadalayır və ya birini göstərir.</translation>
    </message>
    <message>
        <source>Write the customers of a rule as a spreadsheet or as CSV.</source>
        <translation>Bir qaydanın müştərilərini elektron cədvəl və ya CSV kimi yazır.</translation>
    </message>
    <message>
        <source>List customers who are probably one person, and what speaks for it.</source>
        <translation>Çox güman ki bir şəxs olan müştəriləri və bunun səbəblərini siyahıya alır.</translation>
    </message>
    <message>
        <source>Say that two customers are one person.</source>
        <translation>İki müştərinin bir şəxs olduğunu bildirir.</translation>
    </message>
    <message>
        <source>Say that two customers are two people: they are not offered as one again.</source>
        <translation>İki müştərinin iki ayrı şəxs olduğunu bildirir; bir daha bir şəxs kimi təklif olunmurlar.</translation>
    </message>
    <message>
        <source>Make a person of their own of some keys of a customer.</source>
        <translation>Müştərinin bəzi açarlarını ayrıca şəxs edir.</translation>
    </message>
    <message>
        <source>List what was changed by hand.</source>
        <translation>Əl ilə edilən düzəlişləri siyahıya alır.</translation>
    </message>
    <message>
        <source>Take a change by hand back, any of them.</source>
        <translation>Əl ilə edilən istənilən düzəlişi geri qaytarır.</translation>
    </message>
    <message>
        <source>What is wrong with the data: missing, old, impossible, alike.</source>
        <translation>Məlumatdakı problemlər: çatışmayan, köhnə, mümkün olmayan, təkrar.</translation>
    </message>
    <message>
        <source>Write rejected rows and unread cells to this file (.xlsx or .csv).</source>
        <translation>Rədd edilən sətirləri və oxunmayan xanaları bu fayla yazır (.xlsx və ya .csv).</translation>
    </message>
    <message>
        <source>Take every new file of this folder, now and at later refreshes.</source>
        <translation>Bu qovluqdakı hər yeni faylı indi və sonrakı yeniləmələrdə götürür.</translation>
    </message>
    <message>
        <source>Do not refresh this file or folder any more.</source>
        <translation>Bu faylı və ya qovluğu daha yeniləmə.</translation>
    </message>
    <message>
        <source>The table of a file with several, such as a sheet of a workbook; else the first that looks like one.</source>
        <translation>Bir neçə cədvəli olan faylın oxunacaq cədvəli, məsələn, iş kitabının vərəqi; yoxdursa, cədvələ oxşayan birincisi.</translation>
    </message>
    <message>
        <source>What other currencies were worth, so that amounts in them count.</source>
        <translation>Başqa valyutaların məzənnələri; bu valyutalardakı məbləğlər beləcə hesaba alınır.</translation>
    </message>
    <message>
        <source>Tie a column of the table to a field; &quot;auto&quot; looks which fit. May be given several times.</source>
        <translation>Cədvəlin bir sütununu sahəyə bağlayır; &quot;auto&quot; uyğun gələnləri özü tapır. Bir neçə dəfə verilə bilər.</translation>
    </message>
    <message>
        <source>Do not use the table as a look-up table any more.</source>
        <translation>Cədvəli daha uyğunluq cədvəli kimi istifadə etmə.</translation>
    </message>
    <message>
        <source>What one unit of a currency is worth from a day on, such as EUR:2026-01-02=50.12. May be given several times.</source>
        <translation>Valyutanın bir gündən başlayan məzənnəsi, məsələn EUR:2026-01-02=50.12. Bir neçə dəfə verilə bilər.</translation>
    </message>
    <message>
        <source>Take away the rates of a currency, or that of one day.</source>
        <translation>Valyutanın məzənnələrini və ya bir günün məzənnəsini silir.</translation>
    </message>
    <message>
        <source>Put a value right: of everybody who has it, or of one customer.</source>
        <translation>Bir dəyəri düzəldir: onu daşıyan hər kəsdə və ya bir müştəridə.</translation>
    </message>
    <message>
        <source>The value to put right, wherever it stands.</source>
        <translation>Harada olmasından asılı olmayaraq düzəldiləcək dəyər.</translation>
    </message>
    <message>
        <source>What stands there instead.</source>
        <translation>Əvəzinə yazılacaq dəyər.</translation>
    </message>
    <message>
        <source>Nothing stands there instead.</source>
        <translation>Əvəzinə heç nə yazılmır, dəyər silinir.</translation>
    </message>
</context>
<context>
    <name>ColumnFixes</name>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarixlər</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Onluq işarəsi</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Siyahılar</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New workspace…</source>
        <translation>Yeni iş faylı…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>İş faylını aç…</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Nümunə mağazanı aç</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Fayl əlavə et…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Surətini saxla…</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>İş faylını bağla</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıxış</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri qaytar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrar et</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtar</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Sistemin rəngləri</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Açıq rənglər</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Tünd rənglər</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksək kontrast</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>İngiliscə</translation>
    </message>
    <message>
        <source>In Turkish</source>
        <translation>Türkcə</translation>
    </message>
    <message>
        <source>In Azerbaijani</source>
        <translation>Azərbaycanca</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Yeni seqment</translation>
    </message>
    <message>
        <source>About Dilim</source>
        <translation>Dilim haqqında</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fayl</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Düzəliş</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüş</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>&amp;Seqment</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Kömək</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Hesabat hazırla</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Hesabatı çap et…</translation>
    </message>
</context>
<context>
    <name>CustomerName</name>
    <message>
        <source>Customer %1</source>
        <translation>Müştəri %1</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Name</source>
        <translation>Ad, soyad</translation>
    </message>
    <message>
        <source>District, city</source>
        <translation>Rayon, şəhər</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Sifariş</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Son alış-veriş</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>İcazələr</translation>
    </message>
    <message>
        <source>E-mail allowed</source>
        <translation>E-poçta icazə var</translation>
    </message>
    <message>
        <source>SMS allowed</source>
        <translation>SMS-ə icazə var</translation>
    </message>
    <message>
        <source>Calls allowed</source>
        <translation>Zəngə icazə var</translation>
    </message>
    <message>
        <source>e-mail not allowed</source>
        <translation>e-poçta icazə yoxdur</translation>
    </message>
    <message>
        <source>SMS not allowed</source>
        <translation>SMS-ə icazə yoxdur</translation>
    </message>
    <message>
        <source>calls not allowed</source>
        <translation>zəngə icazə yoxdur</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>Whole years from the birth date to today; who was born on 29 February has the birthday on 28 February in common years.</source>
        <translation>Doğum tarixindən bu günə qədər tam illərin sayı; 29 fevralda doğulanların ad günü uzun olmayan illərdə 28 fevral sayılır.</translation>
    </message>
    <message>
        <source>Whole days since the registration, or since the first purchase where no registration is known.</source>
        <translation>Qeydiyyatdan, qeydiyyat məlum deyilsə ilk alışdan bəri keçən tam günlərin sayı.</translation>
    </message>
    <message>
        <source>Whole days since the last purchase.</source>
        <translation>Son alışdan bəri keçən tam günlərin sayı.</translation>
    </message>
    <message>
        <source>Number of orders that count as purchases; 0 for somebody who never bought.</source>
        <translation>Alış sayılan sifarişlərin sayı; heç vaxt alış etməyən şəxsdə 0.</translation>
    </message>
    <message>
        <source>Sum of the amounts of all purchases; 0 for somebody who never bought, unknown where none of the purchases has a known amount.</source>
        <translation>Bütün alışların məbləğlərinin cəmi; heç vaxt alış etməyən şəxsdə 0, heç bir alışın məbləği məlum deyilsə naməlumdur.</translation>
    </message>
    <message>
        <source>Revenue divided by the number of purchases whose amount is known.</source>
        <translation>Dövriyyənin məbləği məlum olan alışların sayına nisbəti.</translation>
    </message>
    <message>
        <source>Mean number of days from one purchase to the next; unknown with fewer than two purchases.</source>
        <translation>Bir alışdan növbətisinə qədər keçən günlərin ortalaması; ikidən az alışda naməlumdur.</translation>
    </message>
    <message>
        <source>Category of most of the order lines bought; of equal ones the one bought last, then the first by name.</source>
        <translation>Alınmış sifariş sətirlərinin ən çoxunun kateqoriyası; bərabərlikdə ən son alınan, o da bərabərdirsə ada görə birinci.</translation>
    </message>
    <message>
        <source>Weekday of most purchases on the local clock; of equal ones that of the last purchase.</source>
        <translation>Yerli vaxtla ən çox alış edilən həftə günü; bərabərlikdə son alışın günü.</translation>
    </message>
    <message>
        <source>Hour of the day, 0 to 23, of most purchases on the local clock; of equal ones that of the last purchase.</source>
        <translation>Yerli vaxtla ən çox alış edilən saat, 0–23; bərabərlikdə son alışın saatı.</translation>
    </message>
    <message>
        <source>Season of most purchases in the northern half of the earth, spring being March to May; of equal ones that of the last purchase.</source>
        <translation>Şimal yarımkürəsinə görə ən çox alış edilən fəsil, yaz mart–may; bərabərlikdə son alışın fəsli.</translation>
    </message>
    <message>
        <source>Sales channel of most purchases; of equal ones that of the last, then the first by name.</source>
        <translation>Ən çox alış edilən satış kanalı; bərabərlikdə son istifadə olunan, o da bərabərdirsə ada görə birinci.</translation>
    </message>
    <message>
        <source>Device of most purchases and events, which weigh the same; of equal ones the one used last, then the first by name.</source>
        <translation>Eyni çəkili alış və hadisələrdə ən çox istifadə olunan cihaz; bərabərlikdə son istifadə olunan, o da bərabərdirsə ada görə birinci.</translation>
    </message>
    <message>
        <source>How recent the last purchase is: active (up to 90 days unless set otherwise), infrequent, lapsed (more than 365 days), or none without a purchase.</source>
        <translation>Son alışın nə qədər yeni olduğu: active (başqa cür qurulmayıbsa 90 günə qədər), infrequent, lapsed (365 gündən çox) və ya alış yoxdursa none.</translation>
    </message>
    <message>
        <source>The farthest step so far: visitor, viewed a page or product, cart, first purchase, repeat purchase.</source>
        <translation>Bu günə qədər çatdığı ən uzaq addım: ziyarətçi, səhifəyə və ya məhsula baxış, səbət, ilk alış, təkrar alış.</translation>
    </message>
    <message>
        <source>RFM score of the last purchase among all buyers, 5 for the most recent fifth.</source>
        <translation>Son alışın bütün alıcılar arasında RFM balı; ən yeni beşdə bir 5 alır.</translation>
    </message>
    <message>
        <source>RFM score of the number of purchases among all buyers, 5 for the fifth with most.</source>
        <translation>Alışların sayının bütün alıcılar arasında RFM balı; ən çox alış edən beşdə bir 5 alır.</translation>
    </message>
    <message>
        <source>RFM score of the revenue among all buyers, 5 for the fifth with most.</source>
        <translation>Dövriyyənin bütün alıcılar arasında RFM balı; dövriyyəsi ən yüksək beşdə bir 5 alır.</translation>
    </message>
    <message>
        <source>RFM group by the scores of recency and frequency, such as champions.</source>
        <translation>Yenilik və tezlik ballarına görə RFM qrupu, məsələn, champions.</translation>
    </message>
    <message>
        <source>Whether anything was ever added to the cart without a purchase in the 24 hours (unless set otherwise) after it.</source>
        <translation>Səbətə nəsə əlavə edilib sonrakı 24 saat ərzində (başqa cür qurulmayıbsa) alış edilmədiyi olubmu.</translation>
    </message>
    <message>
        <source>Whether the first purchase, or without one the registration, is at most 30 days ago (unless set otherwise).</source>
        <translation>İlk alışdan, alış yoxdursa qeydiyyatdan ən çoxu 30 gün (başqa cür qurulmayıbsa) keçibmi.</translation>
    </message>
    <message>
        <source>Whether it is known who referred this customer.</source>
        <translation>Müştərini kimin dəvət etdiyi məlumdurmu.</translation>
    </message>
    <message>
        <source>Number of reviews written.</source>
        <translation>Yazılmış rəylərin sayı.</translation>
    </message>
    <message>
        <source>Mean of all ratings given.</source>
        <translation>Verilmiş bütün balların ortalaması.</translation>
    </message>
    <message>
        <source>Share of purchases with a discount or a coupon, in percent.</source>
        <translation>Endirimli və ya kuponlu alışların payı, faizlə.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Ləğv edildi. Hər şey əvvəlki kimi qalıb.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed; close other programs and try again.</source>
        <translation>Bunun üçün yaddaş çatmır. Heç nə dəyişmədi; başqa proqramları bağlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room on it and try again.</source>
        <translation>Disk doludur. Heç nə dəyişmədi; diskdə yer açıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked (%1). The workspace is as it was; check the disk or the network drive and try again.</source>
        <translation>Disk tələb olunanı yerinə yetirmədi (%1). İş faylı əvvəlki kimi qalıb; diski və ya şəbəkə diskini yoxlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>This computer knows no time zone “%1”. Write it as Europe/Istanbul or Asia/Baku.</source>
        <translation>Bu kompüter “%1” adlı saat qurşağı tanımır. Europe/Istanbul və ya Asia/Baku kimi yazın.</translation>
    </message>
    <message>
        <source>There is no workspace at %1. Check the name, or make a new workspace there.</source>
        <translation>Burada iş faylı yoxdur: %1. Adı yoxlayın və ya orada yeni iş faylı yaradın.</translation>
    </message>
    <message>
        <source>There is a file at %1 already, and it was left alone. Choose another name.</source>
        <translation>Burada artıq fayl var, ona toxunulmadı: %1. Başqa ad seçin.</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be made (%2). Choose a folder in which you may write.</source>
        <translation>İş faylı yaradıla bilmədi: %1 (%2). Yazmaq icazəniz olan qovluq seçin.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Use its three capital letters, such as TRY, AZN or EUR.</source>
        <translation>“%1” valyuta deyil. TRY, AZN və ya EUR kimi üç böyük hərfini yazın.</translation>
    </message>
    <message>
        <source>%1 is not a Dilim workspace but %2. It was not touched. To bring in its data, import it into a workspace.</source>
        <translation>Bu, Dilim iş faylı deyil: %1 (əslində: %2). Fayla toxunulmadı. İçindəki məlumatları almaq üçün onu iş faylına idxal edin.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Dilim (format %2; this one knows up to %3). It was not touched; update Dilim to open it.</source>
        <translation>Bu faylı daha yeni Dilim yazıb: %1 (format %2; bu versiya ən çoxu %3 formatını tanıyır). Fayla toxunulmadı; açmaq üçün Dilim proqramını yeniləyin.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed; wait until it is done and try again.</source>
        <translation>Başqa proqram hazırda bu fayla yazır: %1. Heç nə dəyişmədi; işi bitəndə yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>%1 can only be read, so nothing was changed. Ask for the right to write to it, or work on a copy.</source>
        <translation>Bu fayl yalnız oxuna bilər, ona görə heç nə dəyişmədi: %1. Yazmaq icazəsi alın və ya surəti üzərində işləyin.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). It was not changed; use your last backup, and keep this file in case something must be saved from it.</source>
        <translation>Fayl zədələnib: %1 (%2). Fayl dəyişdirilmədi; son ehtiyat surətinizdən istifadə edin, bu faylı da içindən nəsə xilas etmək lazım gələ bilər deyə saxlayın.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that the file is there and that you may open it.</source>
        <translation>Fayl oxunmur: %1 (%2). Faylın yerində olduğunu və açmaq icazəniz olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>%1 has become larger than a workspace can be. Nothing was changed; start a second workspace for the older data.</source>
        <translation>Bu fayl iş faylının ola biləcəyindən böyük olub: %1. Heç nə dəyişmədi; köhnə məlumatlar üçün ikinci iş faylı açın.</translation>
    </message>
    <message>
        <source>Dilim made a mistake while working on %1 (%2). The file is as it was; please report this sentence.</source>
        <translation>Dilim bu fayl üzərində işləyərkən səhv etdi: %1 (%2). Fayl əvvəlki kimi qalıb; zəhmət olmasa, bu cümləni bildirin.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Belə fayl yoxdur: %1. Adını və qovluğunu yoxlayın.</translation>
    </message>
    <message>
        <source>%1 is empty, so there is nothing to import. Export it again.</source>
        <translation>Fayl boşdur, idxal ediləsi heç nə yoxdur: %1. Faylı yenidən ixrac edin.</translation>
    </message>
    <message>
        <source>%1 is larger than Dilim can read at once. Nothing was changed; export it in several parts and import them one after another.</source>
        <translation>Fayl Dilim proqramının birdəfəyə oxuya biləcəyindən böyükdür: %1. Heç nə dəyişmədi; faylı bir neçə hissəyə bölüb ixrac edin və ardıcıl idxal edin.</translation>
    </message>
    <message>
        <source>No columns were found in %1. Nothing was changed; name the separator and the header line in a mapping file.</source>
        <translation>Faylda sütun tapılmadı: %1. Heç nə dəyişmədi; ayırıcını və başlıq sətrini uyğunlaşdırma faylında göstərin.</translation>
    </message>
    <message>
        <source>%1 changed while it was read. Nothing was imported; wait until it is completely written and try again.</source>
        <translation>Fayl oxunarkən dəyişdi: %1. Heç nə idxal edilmədi; tam yazılmasını gözləyib yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The mapping file is not valid JSON: line %1, %2.</source>
        <translation>Uyğunlaşdırma faylı düzgün JSON deyil: sətir %1, %2.</translation>
    </message>
    <message>
        <source>The mapping file has a key “%1” that does not exist. Print the schema of mapping files to see which ones do.</source>
        <translation>Uyğunlaşdırma faylında mövcud olmayan açar var: “%1”. Hansıların olduğunu görmək üçün uyğunlaşdırma fayllarının sxemini çıxarın.</translation>
    </message>
    <message>
        <source>The mapping file names the field “%1”, which does not exist. List the fields to see their ids.</source>
        <translation>Uyğunlaşdırma faylında adı çəkilən “%1” sahəsi yoxdur. Kodlarını görmək üçün sahələrin siyahısını çıxarın.</translation>
    </message>
    <message>
        <source>In the mapping file, “%1” cannot be “%2”. Print the schema of mapping files to see what is possible.</source>
        <translation>Uyğunlaşdırma faylında “%1” üçün “%2” yazıla bilməz. Nə yazıla biləcəyini görmək üçün uyğunlaşdırma fayllarının sxemini çıxarın.</translation>
    </message>
    <message>
        <source>The mapping file is of version %1, which this Dilim does not know. Update Dilim, or write the file anew.</source>
        <translation>Uyğunlaşdırma faylının versiyası %1-dir, bu Dilim onu tanımır. Proqramı yeniləyin və ya faylı yenidən yazın.</translation>
    </message>
    <message>
        <source>There is no import %1. List the imports to see their numbers.</source>
        <translation>%1 nömrəli idxal yoxdur. Nömrələri görmək üçün idxalların siyahısını çıxarın.</translation>
    </message>
    <message>
        <source>Import %1 was undone before. Nothing was changed.</source>
        <translation>%1 nömrəli idxal əvvəllər geri götürülüb. Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>There is no segment “%1”. List the segments to see their names.</source>
        <translation>“%1” adlı seqment yoxdur. Adlarını görmək üçün seqmentlərin siyahısını çıxarın.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a segment. Use one line with at least one letter or digit.</source>
        <translation>“%1” seqment adı ola bilməz. Ən azı bir hərf və ya rəqəm olan tək sətir yazın.</translation>
    </message>
    <message>
        <source>There is already a segment called “%1”. Choose another name.</source>
        <translation>“%1” adlı seqment artıq var. Başqa ad seçin.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a folder. Use one line with at least one letter or digit.</source>
        <translation>“%1” qovluq adı ola bilməz. Ən azı bir hərf və ya rəqəm olan tək sətir yazın.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another place, or close the program that has it open.</source>
        <translation>Fayl yazılmır: %1 (%2). Başqa yer seçin və ya faylı açıq saxlayan proqramı bağlayın.</translation>
    </message>
    <message>
        <source>The report %1 cannot be written (%2). Choose another place, or close the program that has it open.</source>
        <translation>Hesabat yazılmır: %1 (%2). Başqa yer seçin və ya faylı açıq saxlayan proqramı bağlayın.</translation>
    </message>
    <message>
        <source>The font %1 is missing from the program, so no report was made. Install Dilim again.</source>
        <translation>Proqramda %1 şrifti yoxdur, ona görə hesabat hazırlanmadı. Dilim proqramını yenidən quraşdırın.</translation>
    </message>
    <message>
        <source>The program&apos;s font lacks the letter %1 (weight %2), so no report was made. Install Dilim again.</source>
        <translation>Proqramın şriftində %1 hərfi yoxdur (qalınlıq %2), ona görə hesabat hazırlanmadı. Dilim proqramını yenidən quraşdırın.</translation>
    </message>
    <message>
        <source>There is no field “%1”. List the fields to see their ids.</source>
        <translation>“%1” adlı sahə yoxdur. Kodlarını görmək üçün sahələrin siyahısını çıxarın.</translation>
    </message>
    <message>
        <source>No import has filled the field “%1” yet. Import a file that has it, or choose another field.</source>
        <translation>“%1” sahəsini dolduran idxal hələ yoxdur. Bu sahənin olduğu faylı idxal edin və ya başqa sahə seçin.</translation>
    </message>
    <message>
        <source>Fields of order lines and of events cannot be crossed with each other. Choose fields of one of them, with fields of customers if you like.</source>
        <translation>Sifariş sətri sahələri ilə hadisə sahələri bir-biri ilə çarpazlana bilməz. Onlardan birinin sahələrini seçin; istəsəniz, müştəri sahələrini də əlavə edin.</translation>
    </message>
    <message>
        <source>The field “%1” holds personal text that differs from person to person. Choose a field with few values.</source>
        <translation>“%1” sahəsində adamdan-adama dəyişən şəxsi mətn var. Az sayda dəyəri olan sahə seçin.</translation>
    </message>
    <message>
        <source>The database itself is damaged: %1.</source>
        <translation>Verilənlər bazasının özü zədələnib: %1.</translation>
    </message>
    <message>
        <source>Damaged data: layer %1, column %2, piece %3.</source>
        <translation>Zədəli məlumat: lay %1, sütun %2, hissə %3.</translation>
    </message>
    <message>
        <source>The content is not what was written last: the digests differ.</source>
        <translation>Məzmun ən son yazılan məzmun deyil: xülasələr uyğun gəlmir.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-21.</source>
        <translation>“%1” tarix deyil. 2026-11-21 kimi yazın.</translation>
    </message>
    <message>
        <source>A file cannot hold “%1”. Choose customers, orders, order-lines, products or events.</source>
        <translation>Faylda “%1” ola bilməz. customers, orders, order-lines, products və ya events seçin.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. See --help for what is possible.</source>
        <translation>--%1 üçün “%2” yazıla bilməz. Nə yazıla biləcəyini --help ilə öyrənin.</translation>
    </message>
    <message>
        <source>Name a rule or a segment, not both.</source>
        <translation>Ya qayda, ya da seqment göstərin, ikisini birdən yox.</translation>
    </message>
    <message>
        <source>Nobody has the number, e-mail address or phone “%1”.</source>
        <translation>Nömrəsi, e-poçt ünvanı və ya telefonu “%1” olan heç kim yoxdur.</translation>
    </message>
    <message>
        <source>The rule is not valid JSON: line %1, %2.</source>
        <translation>Qayda düzgün JSON deyil: sətir %1, %2.</translation>
    </message>
    <message>
        <source>The rule is not valid JSON from line %1, character %2 on.</source>
        <translation>Qayda düzgün JSON deyil; səhv sətir %1, simvol %2 yerindən başlayır.</translation>
    </message>
    <message>
        <source>The rule is larger than %1 bytes. Split it into several segments.</source>
        <translation>Qayda %1 baytdan böyükdür. Onu bir neçə seqmentə bölün.</translation>
    </message>
    <message>
        <source>The rule says “%1” twice in the same place. Keep one of them.</source>
        <translation>Qaydada eyni yerdə iki dəfə “%1” yazılıb. Birini saxlayın.</translation>
    </message>
    <message>
        <source>The rule is nested deeper than %1 levels. Make it flatter.</source>
        <translation>Qayda %1 səviyyədən dərin iç-içədir. Daha az səviyyə işlədin.</translation>
    </message>
    <message>
        <source>The rule is of version %1, which this Dilim does not know. Update Dilim, or write the rule anew.</source>
        <translation>Qaydanın versiyası %1-dir, bu Dilim onu tanımır. Proqramı yeniləyin və ya qaydanı yenidən yazın.</translation>
    </message>
    <message>
        <source>Rule, %1: “%2” is missing.</source>
        <translation>Qayda, %1: “%2” yoxdur.</translation>
    </message>
    <message>
        <source>Rule, %1: there is no key “%2”. Print the schema of rules to see which keys exist.</source>
        <translation>Qayda, %1: “%2” adlı açar yoxdur. Hansı açarların olduğunu görmək üçün qayda sxemini çıxarın.</translation>
    </message>
    <message>
        <source>Rule, %1: “%2” must be of the JSON kind %3.</source>
        <translation>Qayda, %1: “%2” bu JSON növündə olmalıdır: %3.</translation>
    </message>
    <message>
        <source>Rule, %1: “%2” cannot be “%3”. Print the schema of rules to see what is possible.</source>
        <translation>Qayda, %1: “%2” üçün “%3” yazıla bilməz. Nə yazıla biləcəyini görmək üçün qayda sxemini çıxarın.</translation>
    </message>
    <message>
        <source>Rule, %1: “%3” in “%2” is not a value that can stand there. Words stand in quotation marks, dates look like 2026-11-21.</source>
        <translation>Qayda, %1: “%2” içindəki “%3” orada dura bilən dəyər deyil. Sözlər dırnaq içində durur, tarixlər 2026-11-21 kimi yazılır.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a line: ids have 1 to 64 bytes.</source>
        <translation>“%1” sətrin kodu ola bilməz: kodlar 1–64 baytdır.</translation>
    </message>
    <message>
        <source>Two lines of the rule have the id “%1”. Give each its own, or none.</source>
        <translation>Qaydanın iki sətrinin kodu “%1”-dir. Hər birinə ayrıca kod verin və ya heç verməyin.</translation>
    </message>
    <message>
        <source>Rule, line %1: groups can be nested %2 levels deep. Make the rule flatter.</source>
        <translation>Qayda, sətir %1: qruplar ən çoxu %2 səviyyə iç-içə ola bilər. Daha az səviyyə işlədin.</translation>
    </message>
    <message>
        <source>Rule, line %1: there is no field “%2”. List the fields to see their ids.</source>
        <translation>Qayda, sətir %1: “%2” adlı sahə yoxdur. Kodlarını görmək üçün sahələrin siyahısını çıxarın.</translation>
    </message>
    <message>
        <source>Rule, line %1: the field “%2” cannot be asked of %3.</source>
        <translation>Qayda, sətir %1: “%2” sahəsi bunlar üçün soruşula bilməz: %3.</translation>
    </message>
    <message>
        <source>Rule, line %1: there is no operator “%2”. Print the schema of rules to see which exist.</source>
        <translation>Qayda, sətir %1: “%2” adlı müqayisə yoxdur. Hansıların olduğunu görmək üçün qayda sxemini çıxarın.</translation>
    </message>
    <message>
        <source>Rule, line %1: the operator “%2” does not fit “%3”, whose type is: %4.</source>
        <translation>Qayda, sətir %1: “%2” müqayisəsi “%3” üçün uyğun deyil; onun növü: %4.</translation>
    </message>
    <message>
        <source>Rule, line %1: the operator “%2” needs this many values: %3. It has %4.</source>
        <translation>Qayda, sətir %1: “%2” müqayisəsi bu qədər dəyər istəyir: %3. Verilib: %4.</translation>
    </message>
    <message>
        <source>Rule, line %1: the value of “%2” is of the wrong type; it must be: %3.</source>
        <translation>Qayda, sətir %1: “%2” üçün verilən dəyərin növü səhvdir; bu olmalıdır: %3.</translation>
    </message>
    <message>
        <source>Rule, line %1: a value of “%2” has neither letters nor digits.</source>
        <translation>Qayda, sətir %1: “%2” üçün verilən dəyərdə nə hərf, nə rəqəm var.</translation>
    </message>
    <message>
        <source>Rule, line %1: the number of days is %2; it must be a whole number from 1 to %3.</source>
        <translation>Qayda, sətir %1: gün sayı %2; 1 ilə %3 arasında tam ədəd olmalıdır.</translation>
    </message>
    <message>
        <source>Rule, line %1: the range ends before it begins. Swap its two ends.</source>
        <translation>Qayda, sətir %1: aralığın sonu başlanğıcından əvvəldir. İki ucun yerini dəyişin.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” needs a field of a number or an amount to compute it from.</source>
        <translation>Qayda, sətir %1: “%2” hesabı üçün ədəd və ya məbləğ sahəsi lazımdır.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” is computed without a field; leave “%3” away.</source>
        <translation>Qayda, sətir %1: “%2” sahəsiz hesablanır; “%3” sahəsini çıxarın.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” can be computed from numbers and amounts only, and “%3” is neither.</source>
        <translation>Qayda, sətir %1: “%2” yalnız ədəd və məbləğlərdən hesablana bilər, “%3” isə heç biri deyil.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” cannot be computed over %3.</source>
        <translation>Qayda, sətir %1: “%2” bunlar üzrə hesablana bilməz: %3.</translation>
    </message>
    <message>
        <source>Rule, line %1: the workspace keeps the field “%2” in a form that cannot be asked. Import its file again.</source>
        <translation>Qayda, sətir %1: iş faylı “%2” sahəsini soruşula bilməyən formada saxlayır. Faylını yenidən idxal edin.</translation>
    </message>
    <message>
        <source>Something went wrong that has no explanation yet (%1). Please report this sentence.</source>
        <translation>Hələ izahı olmayan bir şey səhv getdi (%1). Zəhmət olmasa, bu cümləni bildirin.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may open it. The system says: %2.</source>
        <translation>Fayl oxunmur: %1. Bunun fayl olduğunu və açmaq icazəniz olduğunu yoxlayın. Sistemin cavabı: %2.</translation>
    </message>
    <message>
        <source>This is no text file but %1. Nothing was changed; save it as CSV in the program it comes from.</source>
        <translation>Bu, mətn faylı deyil: %1. Heç nə dəyişmədi; gəldiyi proqramda CSV kimi saxlayın.</translation>
    </message>
    <message>
        <source>The file has %1 columns; Dilim reads up to %2. Nothing was changed; check the separator, or export fewer columns.</source>
        <translation>Faylda %1 sütun var; Dilim ən çoxu %2 sütun oxuyur. Heç nə dəyişmədi; ayırıcını yoxlayın və ya daha az sütun ixrac edin.</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Write it as UTF-8 or windows-1254.</source>
        <translation>“%1” adlı simvol kodlaşdırması yoxdur. UTF-8 və ya windows-1254 kimi yazın.</translation>
    </message>
    <message>
        <source>The mapping file names the column “%1”, which the file does not have. Compare it with the file&apos;s header line.</source>
        <translation>Uyğunlaşdırma faylında adı çəkilən “%1” sütunu faylda yoxdur. Faylın başlıq sətri ilə müqayisə edin.</translation>
    </message>
    <message>
        <source>The mapping file says “%1” twice in the same place. Keep one of them.</source>
        <translation>Uyğunlaşdırma faylında eyni yerdə iki dəfə “%1” yazılıb. Birini saxlayın.</translation>
    </message>
    <message>
        <source>The mapping file is nested deeper than %1 levels. Print the schema of mapping files to see their form.</source>
        <translation>Uyğunlaşdırma faylı %1 səviyyədən dərin iç-içədir. Formasını görmək üçün uyğunlaşdırma fayllarının sxemini çıxarın.</translation>
    </message>
    <message>
        <source>The mapping file is too large (%1 bytes). A mapping needs a few lines for each column only.</source>
        <translation>Uyğunlaşdırma faylı çox böyükdür (%1 bayt). Uyğunlaşdırmada hər sütun üçün bir neçə sətir yetər.</translation>
    </message>
    <message>
        <source>%1 is a workspace, and it was left alone. Choose another name for the exported file.</source>
        <translation>Bu, iş faylıdır, ona toxunulmadı: %1. İxrac ediləcək fayl üçün başqa ad seçin.</translation>
    </message>
    <message>
        <source>A breakdown takes one to three fields, not %1.</source>
        <translation>Bölgü birdən üçədək sahə götürür; verilib: %1.</translation>
    </message>
    <message>
        <source>Rows of the table %1 belong to something that is gone.</source>
        <translation>%1 cədvəlinin sətirləri artıq olmayan nəyəsə bağlıdır.</translation>
    </message>
    <message>
        <source>Data that belong to no import: pack %1.</source>
        <translation>Heç bir idxala aid olmayan məlumat: paket %1.</translation>
    </message>
    <message>
        <source>Stored bytes that belong to no column: %1.</source>
        <translation>Heç bir sütuna aid olmayan saxlanmış baytlar: %1.</translation>
    </message>
    <message>
        <source>Rows are missing in a column: pack %1, column %2.</source>
        <translation>Sütunda sətirlər çatmır: paket %1, sütun %2.</translation>
    </message>
    <message>
        <source>The counts kept with import %1 do not add up.</source>
        <translation>%1 nömrəli idxalla saxlanan saylar bir-birini tutmur.</translation>
    </message>
    <message>
        <source>The rejected rows of import %1 are not those that were written.</source>
        <translation>%1 nömrəli idxalın rədd edilən sətirləri yazılanlarla eyni deyil.</translation>
    </message>
    <message>
        <source>Stored data are damaged (%1).</source>
        <translation>Saxlanan məlumat zədələnib (%1).</translation>
    </message>
    <message>
        <source>The window of RFM has at least one day, not %1.</source>
        <translation>RFM üçün zaman aralığı ən azı bir gündür; verilib: %1.</translation>
    </message>
    <message>
        <source>%1 has a second name on this disk (a hard link), and one of the two would be left behind when it is written. It was not touched; make a copy and open that.</source>
        <translation>Bu faylın diskdə ikinci adı var (sərt keçid): %1. Yazılarkən ikisindən biri geridə qalardı. Fayla toxunulmadı; surətini çıxarıb onu açın.</translation>
    </message>
    <message>
        <source>%1 must be brought to the format of this Dilim, and the copy that must be kept before that could not be made (%2). It was not touched; make room beside it and open it again.</source>
        <translation>Fayl bu Dilim formatına çevrilməlidir, amma əvvəlcə saxlanmalı olan surət alına bilmədi: %1 (%2). Fayla toxunulmadı; yanında yer açıb yenidən açın.</translation>
    </message>
    <message>
        <source>Rule, line %1: a window is one of these only: the last days, the next days, longer ago, a period, or between dates.</source>
        <translation>Qayda, sətir %1: zaman aralığı bunlardan yalnız biri ola bilər: son günlər, növbəti günlər, daha köhnəsi, bir dövr və ya iki tarix arası.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” has the number %3; it must be a number from %4 to %5.</source>
        <translation>Qayda, sətir %1: “%2” üçün verilən ədəd %3; %4 ilə %5 arasında olmalıdır.</translation>
    </message>
    <message>
        <source>Rule, line %1: the pattern “%2” cannot be read from character %3 on.</source>
        <translation>Qayda, sətir %1: “%2” şablonu bu simvoldan sonra oxunmur: %3.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” cannot be compared with “%3”: both must be of one type and of one row, or of the customer.</source>
        <translation>Qayda, sətir %1: “%2” ilə “%3” müqayisə edilə bilməz: hər ikisi eyni növdən və eyni sətirdən, yaxud müştəridən olmalıdır.</translation>
    </message>
    <message>
        <source>Rule, line %1: only orders contain something. Ask about orders, or leave “containing” away.</source>
        <translation>Qayda, sətir %1: yalnız sifarişlərin içi olur. Sifarişləri soruşun, yaxud “containing” açarını çıxarın.</translation>
    </message>
    <message>
        <source>Rule, line %1: a change needs a window with one before it: the last days, a period, or two dates.</source>
        <translation>Qayda, sətir %1: dəyişiklik üçün əvvəli olan zaman aralığı lazımdır: son günlər, bir dövr və ya iki tarix arası.</translation>
    </message>
    <message>
        <source>Rule, line %1: there is no change of “%2”. Ask for the change of a number, of different values or of a sum.</source>
        <translation>Qayda, sətir %1: “%2” üçün dəyişiklik soruşula bilməz. Sayın, müxtəlif dəyərlərin sayının və ya cəmin dəyişikliyini soruşun.</translation>
    </message>
    <message>
        <source>Rule, line %1: filters know all, any and none, not “%2”.</source>
        <translation>Qayda, sətir %1: süzgəclərdə yalnız all, any və none işlədilir, “%2” işlədilmir.</translation>
    </message>
    <message>
        <source>Rule, line %1: the sequence has no steps. Name at least one.</source>
        <translation>Qayda, sətir %1: ardıcıllıqda addım yoxdur. Ən azı bir addım yazın.</translation>
    </message>
    <message>
        <source>Rule, line %1: nothing comes before the first step of a sequence, so it can have no time and nothing in between.</source>
        <translation>Qayda, sətir %1: ilk addımdan əvvəl heç nə yoxdur; buna görə ona müddət və ya “arada olmayan” yazıla bilməz.</translation>
    </message>
    <message>
        <source>Rule, line %1: a time of %2 is none; it must be a whole number above 0.</source>
        <translation>Qayda, sətir %1: %2 müddət deyil; 0-dan böyük tam ədəd olmalıdır.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” compares customers with each other; it cannot be asked of single orders, lines or events.</source>
        <translation>Qayda, sətir %1: “%2” müştəriləri bir-biri ilə müqayisə edir; ayrı-ayrı sifarişlər, sətirlər və ya hadisələr üçün soruşula bilməz.</translation>
    </message>
    <message>
        <source>Rule, line %1: only the top, the bottom and percentiles are taken within groups, not “%2”. Leave “per” away.</source>
        <translation>Qayda, sətir %1: qruplar üzrə yalnız ən yuxarıdakılar, ən aşağıdakılar və persentillər soruşula bilər, “%2” yox. “per” açarını çıxarın.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” does not sort customers into groups. Name a category of customers in “per”.</source>
        <translation>Qayda, sətir %1: “%2” müştəriləri qruplara ayırmır. “per” üçün müştəri kateqoriyası yazın.</translation>
    </message>
    <message>
        <source>Rule, line %1: %2 cannot be the number of lines that hold; it must be a whole number from 0 on.</source>
        <translation>Qayda, sətir %1: ödənməli sətirlərin sayı %2 ola bilməz; 0 və ya daha böyük tam ədəd olmalıdır.</translation>
    </message>
    <message>
        <source>Rule, line %1: there is no segment “%2”. List the segments to see their names.</source>
        <translation>Qayda, sətir %1: “%2” adlı seqment yoxdur. Adlarını görmək üçün seqmentlərin siyahısını çıxarın.</translation>
    </message>
    <message>
        <source>Rule, line %1: segments ask for each other in a circle: %2. Take one of these steps away.</source>
        <translation>Qayda, sətir %1: seqmentlər bir-birini dövrə ilə soruşur: %2. Bu addımlardan birini çıxarın.</translation>
    </message>
    <message>
        <source>The limit of the rule cannot be “%1”. It needs a number of customers above 0, and a field of customers with numbers, amounts or times to choose by.</source>
        <translation>Qaydanın yuxarı həddi “%1” ola bilməz. 0-dan böyük müştəri sayı və sıralamaq üçün ədəd, məbləğ və ya vaxt olan müştəri sahəsi lazımdır.</translation>
    </message>
    <message>
        <source>Rule, line %1: another field cannot stand for the value of “%2”. Write the value itself.</source>
        <translation>Qayda, sətir %1: “%2” dəyərinin yerinə başqa sahə yazıla bilməz. Dəyərin özünü yazın.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows, and Dilim does not read more at once. Nothing was changed; export it in several parts and import them one after another.</source>
        <translation>Faylda sətirlərin sayı bu həddi aşır: %1. Dilim bir dəfəyə daha çoxunu oxumur. Heç nə dəyişmədi; onu bir neçə hissə şəklində ixrac edib hissələri bir-bir idxal edin.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” cannot count the lists of “%3”. Choose a field with one value a row.</source>
        <translation>Qayda, sətir %1: “%2” “%3” sahəsindəki siyahıları saya bilmir. Hər sətirdə bir dəyəri olan sahə seçin.</translation>
    </message>
    <message>
        <source>The rule in words, line %1, character %2: this should stand here: %3.</source>
        <translation>Sözlə yazılmış qayda, sətir %1, simvol %2: burada bu olmalı idi: %3.</translation>
    </message>
    <message>
        <source>The rule in words, line %1, character %2: the text has no end, or a wrong escape in it.</source>
        <translation>Sözlə yazılmış qayda, sətir %1, simvol %2: mətnin sonu yoxdur, yaxud içində səhv qaçış var.</translation>
    </message>
    <message>
        <source>The rule in words, line %1: it must begin with this many spaces: %2.</source>
        <translation>Sözlə yazılmış qayda, sətir %1: əvvəlində bu qədər boşluq olmalıdır: %2.</translation>
    </message>
    <message>
        <source>The rule in words, line %1, character %2: the number is %3; it must be from %4 to %5.</source>
        <translation>Sözlə yazılmış qayda, sətir %1, simvol %2: ədəd %3; %4 ilə %5 arasında olmalıdır.</translation>
    </message>
    <message>
        <source>The rule in words, line %1, character %2: there is no field “%3”. List the fields to see their names.</source>
        <translation>Sözlə yazılmış qayda, sətir %1, simvol %2: “%3” adlı sahə yoxdur. Adlarını görmək üçün sahələrin siyahısını çıxarın.</translation>
    </message>
    <message>
        <source>The rule in words, line %1, character %2: more than one field is named “%3”. Write the id of the one you mean.</source>
        <translation>Sözlə yazılmış qayda, sətir %1, simvol %2: bu ad bir neçə sahənindir: “%3”. Hansını nəzərdə tutursunuzsa, onun kodunu yazın.</translation>
    </message>
    <message>
        <source>The rule in words, line %1: groups and parentheses can be nested %2 deep. Make the rule flatter.</source>
        <translation>Sözlə yazılmış qayda, sətir %1: qruplar və mötərizələr ən çoxu %2 səviyyə iç-içə ola bilər. Daha az səviyyə işlədin.</translation>
    </message>
    <message>
        <source>The field “%1” has no part “%2”. See --help for the parts of times and numbers.</source>
        <translation>“%1” sahəsinin “%2” adlı hissəsi yoxdur. Vaxt və ədədlərin hissələri üçün --help yazın.</translation>
    </message>
    <message>
        <source>The data of “%1” could not be read. Check the workspace for damage.</source>
        <translation>“%1” məlumatları oxuna bilmədi. İş faylının zədəli olub-olmadığını yoxlayın.</translation>
    </message>
    <message>
        <source>The orders reach over too many weeks for one table of cohorts. Choose months, quarters or years.</source>
        <translation>Sifarişlər bir kohort cədvəli üçün həddən çox həftəyə yayılır. Ayları, rübləri və ya illəri seçin.</translation>
    </message>
    <message>
        <source>The printer %1 does not answer, so nothing was printed. Look after it, or save the report as PDF.</source>
        <translation>%1 printeri cavab vermir, ona görə heç nə çap olunmadı. Printeri yoxlayın və ya hesabatı PDF kimi saxlayın.</translation>
    </message>
    <message>
        <source>No workspace is open, so there is nothing to change. Open one, or make a new one.</source>
        <translation>Açıq iş faylı yoxdur, dəyişdiriləcək bir şey də yoxdur. Birini açın və ya yenisini yaradın.</translation>
    </message>
    <message>
        <source>The files of the sample shop are not on this computer. Install Dilim again, or open files of your own.</source>
        <translation>Nümunə mağazanın faylları bu kompüterdə yoxdur. Dilim proqramını yenidən quraşdırın və ya öz fayllarınızı açın.</translation>
    </message>
    <message>
        <source>%1 is open already, by %2 on the computer %3. It was not touched; wait until it is closed there, or open it for reading only.</source>
        <translation>Bu fayl artıq açıqdır: %1 (açan: %2, kompüter: %3). Fayla toxunulmadı; orada bağlanmasını gözləyin və ya yalnız oxumaq üçün açın.</translation>
    </message>
    <message>
        <source>%1 is damaged or was not completely written. Nothing was changed; open it in the program it comes from and save it again.</source>
        <translation>%1 zədələnib və ya tam yazılmayıb. Heç nə dəyişmədi; gəldiyi proqramda açıb yenidən saxlayın.</translation>
    </message>
    <message>
        <source>%1 is protected with a password. Nothing was changed; take the password away and save it again.</source>
        <translation>%1 parolla qorunur. Heç nə dəyişmədi; parolu götürüb yenidən saxlayın.</translation>
    </message>
    <message>
        <source>%1 is a workbook of the old kind (.xls), or it is protected with a password. Nothing was changed; save it as .xlsx without a password.</source>
        <translation>%1 köhnə növ iş kitabıdır (.xls) və ya parolla qorunur. Heç nə dəyişmədi; parolsuz .xlsx kimi saxlayın.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (.xlsb). Nothing was changed; save it as .xlsx and import that.</source>
        <translation>%1 ikilik iş kitabıdır (.xlsb). Heç nə dəyişmədi; .xlsx kimi saxlayıb onu idxal edin.</translation>
    </message>
    <message>
        <source>%1 is an archive without a workbook in it. Nothing was changed; unpack it and import the files.</source>
        <translation>%1 içində iş kitabı olmayan arxivdir. Heç nə dəyişmədi; arxivi açıb faylları idxal edin.</translation>
    </message>
    <message>
        <source>No sheet of %1 holds a table. Nothing was changed; check the file.</source>
        <translation>%1 içindəki heç bir vərəqdə cədvəl yoxdur. Heç nə dəyişmədi; faylı yoxlayın.</translation>
    </message>
    <message>
        <source>This workbook is made in a way that could harm a computer (%1), so it was not read. Nothing was changed; save it anew in a spreadsheet program, or as CSV.</source>
        <translation>Bu iş kitabı kompüterə zərər verə biləcək şəkildə hazırlanıb (%1), ona görə oxunmadı. Heç nə dəyişmədi; cədvəl proqramında yenidən və ya CSV kimi saxlayın.</translation>
    </message>
    <message>
        <source>This workbook has more than Dilim reads at once (%1). Nothing was changed; save it in several parts, or as CSV.</source>
        <translation>Bu iş kitabı Dilimin bir dəfəyə oxuya biləcəyindən böyükdür (%1). Heç nə dəyişmədi; bir neçə hissəyə bölüb və ya CSV kimi saxlayın.</translation>
    </message>
    <message>
        <source>%1 is no folder that can be looked into, so nothing was taken from it. Put it back, connect the drive, or stop watching it.</source>
        <translation>%1 içinə baxıla bilən qovluq deyil, ona görə oradan heç nə götürülmədi. Qovluğu yerinə qoyun, diski qoşun və ya izləməyi dayandırın.</translation>
    </message>
    <message>
        <source>%1 is not among the files and folders that are refreshed; nothing was changed.</source>
        <translation>%1 yenilənən fayl və qovluqlar arasında yoxdur; heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>A table about nobody may have at most %1 rows, and this one has more. Nothing was changed; export it for a shorter time or in less detail.</source>
        <translation>Heç kimə bağlı olmayan cədvəl ən çoxu %1 sətir ola bilər, bu isə daha uzundur. Heç nə dəyişmədi; daha qısa dövr üçün və ya daha az təfərrüatla ixrac edin.</translation>
    </message>
    <message>
        <source>No table came with import %1. `dilim-cli tables FILE` lists those that are there.</source>
        <translation>%1 nömrəli idxalla cədvəl gəlməyib. `dilim-cli tables FILE` olanları sadalayır.</translation>
    </message>
    <message>
        <source>There is no hand edit %1. List the edits to see their numbers.</source>
        <translation>%1 nömrəli əl düzəlişi yoxdur. Nömrələri görmək üçün düzəlişləri siyahıya alın.</translation>
    </message>
    <message>
        <source>The hand edit %1 is undone already. Nothing was changed.</source>
        <translation>%1 nömrəli əl düzəlişi artıq geri qaytarılıb. Heç nə dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>This edit needs two different people of this workspace. Nothing was changed. Choose them again, since the data may have changed meanwhile.</source>
        <translation>Bu düzəliş üçün bu iş faylından iki fərqli şəxs lazımdır. Heç nə dəyişdirilmədi. Bu arada məlumatlar dəyişmiş ola bilər; şəxsləri yenidən seçin.</translation>
    </message>
    <message>
        <source>A person can be split into two by some of his or her identifiers, not by all of them or none. Nothing was changed. Choose those that belong to the other person.</source>
        <translation>Şəxs açarlarının bir qismi ilə ikiyə ayrıla bilər; hamısı ilə və ya heç biri ilə yox. Heç nə dəyişdirilmədi. O biri şəxsə aid olanları seçin.</translation>
    </message>
    <message>
        <source>A spreadsheet holds up to %2 rows, and this table has %1. Nothing was saved; save it as CSV, or save fewer rows.</source>
        <translation>Elektron cədvələ ən çox %2 sətir sığır, bu cədvəldə isə %1 sətir var. Heç nə saxlanmadı; CSV kimi saxlayın və ya daha az sətir saxlayın.</translation>
    </message>
    <message>
        <source>A spreadsheet holds up to %2 columns, and this table has %1. Nothing was saved; save it as CSV, or save fewer columns.</source>
        <translation>Elektron cədvələ ən çox %2 sütun sığır, bu cədvəldə isə %1 sütun var. Heç nə saxlanmadı; CSV kimi saxlayın və ya daha az sütun saxlayın.</translation>
    </message>
    <message>
        <source>The text in row %1 of the column “%2” is longer than a cell of a spreadsheet may be (32,767 characters). Nothing was saved; save the table as CSV, or leave that column out.</source>
        <translation>“%2” sütununun %1. sətrindəki mətn elektron cədvəl xanasına sığandan uzundur (32.767 simvol). Heç nə saxlanmadı; cədvəli CSV kimi saxlayın və ya bu sütunu çıxarın.</translation>
    </message>
    <message>
        <source>Several customers have “%1”. Nothing was changed. Name the one you mean by one of the keys that “explain” and “likely” show, such as key:12.</source>
        <translation>Bir neçə müştəridə “%1” var. Heç nə dəyişdirilmədi. Hansını nəzərdə tutduğunuzu “explain” və “likely” əmrlərinin göstərdiyi açarlardan biri ilə deyin, məsələn key:12.</translation>
    </message>
    <message>
        <source>The file has no table “%1”. Nothing was changed; choose one of its tables.</source>
        <translation>Faylda “%1” adlı cədvəl yoxdur. Heç nə dəyişmədi; cədvəllərindən birini seçin.</translation>
    </message>
    <message>
        <source>%1 is no table, so it was left out. The rest of the archive is read.</source>
        <translation>%1 cədvəl deyil, buna görə kənarda saxlanıldı. Arxivin qalanı oxunur.</translation>
    </message>
    <message>
        <source>%1 is an archive within an archive, so it was left out. The rest is read; unpack it to import what is in it.</source>
        <translation>%1 arxiv içində arxivdir, buna görə kənarda saxlanıldı. Qalanı oxunur; içindəkiləri götürmək üçün onu açın.</translation>
    </message>
    <message>
        <source>No file in %1 is a table. Nothing was changed; check whether it is the right archive.</source>
        <translation>%1 içindəki heç bir fayl cədvəl deyil. Heç nə dəyişmədi; düzgün arxivdirmi, baxın.</translation>
    </message>
    <message>
        <source>%1 is damaged or was not completely written. Nothing was changed; download or copy it again.</source>
        <translation>%1 zədələnib və ya tam yazılmayıb. Heç nə dəyişmədi; yenidən endirin və ya köçürün.</translation>
    </message>
    <message>
        <source>%1 is protected with a password. Nothing was changed; unpack it and import the files in it.</source>
        <translation>%1 parolla qorunur. Heç nə dəyişmədi; arxivi açıb içindəki faylları idxal edin.</translation>
    </message>
    <message>
        <source>%1 is made in a way that could harm a computer (%2), so it was not read. Nothing was changed; if you trust it, unpack it and import the files in it.</source>
        <translation>%1 kompüterə zərər verə biləcək şəkildə hazırlanıb (%2), buna görə oxunmadı. Heç nə dəyişmədi; ona etibar edirsinizsə, açıb içindəki faylları idxal edin.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no list of objects, which could be the rows of a table. Nothing was changed; export one object a line, or an array of objects.</source>
        <translation>%1 JSON faylıdır, amma cədvəl sətri ola biləcək obyekt siyahısı deyil. Heç nə dəyişmədi; hər sətirdə bir obyekt və ya obyekt massivi kimi ixrac edin.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Write its three letters, such as EUR. No rate was changed.</source>
        <translation>“%1” valyuta deyil. EUR kimi üç hərfli kodunu yazın. Heç bir məzənnə dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>%1 is the currency of this workspace and needs no rate. No rate was changed.</source>
        <translation>%1 bu iş faylının öz valyutasıdır, məzənnəyə ehtiyac yoxdur. Heç bir məzənnə dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>The rate of %1 for %2 is not above zero. No rate was changed; enter what one unit of it is worth in the workspace&apos;s currency.</source>
        <translation>%1 üçün %2 tarixli məzənnə sıfırdan böyük deyil. Heç bir məzənnə dəyişdirilmədi; bir vahidinin iş faylının valyutasındakı qarşılığını daxil edin.</translation>
    </message>
    <message>
        <source>There is no such rate of %1. Nothing was changed.</source>
        <translation>%1 üçün belə məzənnə yoxdur. Heç nə dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>No rates were found in the table %1. It needs a column of days, and a column of currencies with one of numbers, or columns named USD, EUR and so on.</source>
        <translation>%1 cədvəlində məzənnə tapılmadı. Gün sütunu ilə yanaşı valyuta və rəqəm sütunları, ya da USD, EUR kimi adlanan sütunlar lazımdır.</translation>
    </message>
    <message>
        <source>No column of the table is tied to a field, so nothing was linked. Say which column lists the values of which field.</source>
        <translation>Cədvəlin heç bir sütunu sahəyə bağlanmayıb, ona görə bağ qurulmadı. Hansı sütunun hansı sahənin dəyərlərini saxladığını bildirin.</translation>
    </message>
    <message>
        <source>No column of “%1” lists values that customers or orders have, so nothing was linked. Say which column lists the values of which field.</source>
        <translation>“%1” cədvəlinin heç bir sütununda müştərilərdə və ya sifarişlərdə olan dəyərlər yoxdur, ona görə bağ qurulmadı. Hansı sütunun hansı sahənin dəyərlərini saxladığını bildirin.</translation>
    </message>
    <message>
        <source>All columns of the table are tied to fields, so none is left to become a field. Nothing was changed; leave at least one column free.</source>
        <translation>Cədvəlin bütün sütunları sahələrə bağlıdır, yeni sahə olacaq sütun qalmayıb. Heç nə dəyişdirilmədi; ən azı bir sütunu sərbəst buraxın.</translation>
    </message>
    <message>
        <source>The table of import %1 is not used as a look-up table; nothing was changed.</source>
        <translation>%1 nömrəli idxalın cədvəli uyğunluq cədvəli kimi istifadə olunmur; heç nə dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>The table has no column “%1”, so nothing was linked. Write the name as it stands in the header.</source>
        <translation>Cədvəldə “%1” adlı sütun yoxdur, ona görə bağ qurulmadı. Adı başlıqda olduğu kimi yazın.</translation>
    </message>
    <message>
        <source>“%1” cannot be looked up in a table: it must be a field that imports fill with one value each. Nothing was linked; choose another field.</source>
        <translation>“%1” cədvəldə axtarıla bilməz: idxaldan gələn və bir dəyər daşıyan sahə olmalıdır. Bağ qurulmadı; başqa sahə seçin.</translation>
    </message>
    <message>
        <source>“%1” is named twice, so nothing was linked. Tie each column to a field of its own.</source>
        <translation>“%1” iki dəfə göstərilib, ona görə bağ qurulmadı. Hər sütunu ayrı bir sahəyə bağlayın.</translation>
    </message>
    <message>
        <source>“%1” does not go together with the other fields: a table tells about customers, orders, order lines, events or products. Nothing was linked; fields of customers go with those of their orders, lines and events.</source>
        <translation>“%1” digər sahələrlə bir yerdə olmur: cədvəl müştərilər, sifarişlər, sifariş sətirləri, hadisələr və ya məhsullar haqqındadır. Bağ qurulmadı; müştəri sahələri yalnız onların sifariş, sətir və hadisə sahələri ilə birləşir.</translation>
    </message>
    <message>
        <source>This edit of %1 names neither a value nor a customer of this workspace. Nothing was changed. Choose the value again, since the data may have changed meanwhile.</source>
        <translation>%1 sahəsindəki bu düzəliş nə bir dəyəri, nə də bu iş faylındakı bir müştərini göstərir. Heç nə dəyişdirilmədi. Bu arada məlumatlar dəyişmiş ola bilər; dəyəri yenidən seçin.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Nothing was changed. List the fields to see their names.</source>
        <translation>“%1” adlı sahə yoxdur. Heç nə dəyişdirilmədi. Adlarını görmək üçün sahələrin siyahısını çıxarın.</translation>
    </message>
    <message>
        <source>%1 is no field of customers. Nothing was changed: only values of customers can be changed by hand. Correct the file and import it again.</source>
        <translation>%1 müştərilərə aid sahə deyil. Heç nə dəyişdirilmədi: əl ilə yalnız müştəri dəyərləri dəyişdirilə bilər. Faylı düzəldib yenidən idxal edin.</translation>
    </message>
    <message>
        <source>%1 is computed from other values. Nothing was changed; change those instead.</source>
        <translation>%1 başqa dəyərlərdən hesablanır. Heç nə dəyişdirilmədi; onun əvəzinə həmin dəyərləri dəyişin.</translation>
    </message>
    <message>
        <source>%1 says who is who, so it cannot be changed as a value. Nothing was changed. Join two customers or split one instead, or correct the file and import it again.</source>
        <translation>%1 kimin kim olduğunu müəyyən edir, ona görə də adi dəyər kimi dəyişdirilə bilməz. Heç nə dəyişdirilmədi. Bunun əvəzinə iki müştərini birləşdirin və ya birini ayırın, yaxud faylı düzəldib yenidən idxal edin.</translation>
    </message>
    <message>
        <source>%1 is given or refused by each person, so it cannot be changed for all at once. Nothing was changed; change it for one customer.</source>
        <translation>%1 üzrə hər kəs razılığını özü verir və ya vermir; ona görə də hamı üçün birdən dəyişdirilə bilməz. Heç nə dəyişdirilmədi; bir müştəridə dəyişin.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a value of this kind: %2. Nothing was changed; write it anew.</source>
        <translation>“%1” bu növ dəyər kimi oxunmur: %2. Heç nə dəyişdirilmədi; yenidən yazın.</translation>
    </message>
    <message>
        <source>No customer has the value “%2” in the field %1. Nothing was changed. Write it as it is shown.</source>
        <translation>%1 sahəsində dəyəri “%2” olan müştəri yoxdur. Heç nə dəyişdirilmədi. Dəyəri göstərildiyi kimi yazın.</translation>
    </message>
    <message>
        <source>%1 has this value already. Nothing was changed.</source>
        <translation>%1 sahəsində onsuz da bu dəyər var. Heç nə dəyişdirilmədi.</translation>
    </message>
</context>
<context>
    <name>EventKinds</name>
    <message>
        <source>page view</source>
        <translation>səhifəyə baxış</translation>
    </message>
    <message>
        <source>product view</source>
        <translation>məhsula baxış</translation>
    </message>
    <message>
        <source>adding to the cart</source>
        <translation>səbətə əlavə</translation>
    </message>
    <message>
        <source>removing from the cart</source>
        <translation>səbətdən çıxarma</translation>
    </message>
    <message>
        <source>start of the checkout</source>
        <translation>ödənişə başlama</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>satın alma</translation>
    </message>
    <message>
        <source>search</source>
        <translation>axtarış</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>qeydiyyat</translation>
    </message>
    <message>
        <source>login</source>
        <translation>giriş</translation>
    </message>
    <message>
        <source>e-mail sent</source>
        <translation>e-poçt göndərilməsi</translation>
    </message>
    <message>
        <source>e-mail opened</source>
        <translation>e-poçtun açılması</translation>
    </message>
    <message>
        <source>click in an e-mail</source>
        <translation>e-poçtda klik</translation>
    </message>
    <message>
        <source>review</source>
        <translation>rəy</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>tövsiyə</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>şikayət</translation>
    </message>
    <message>
        <source>share</source>
        <translation>paylaşma</translation>
    </message>
    <message>
        <source>support ticket</source>
        <translation>dəstək müraciəti</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>You said what the file holds: %1.</source>
        <translation>Faylda nə olduğunu siz demisiniz: %1.</translation>
    </message>
    <message>
        <source>The file holds this: %1. The columns that say so: %2.</source>
        <translation>Fayldakılar: %1. Bunu göstərən sütunlar: %2.</translation>
    </message>
    <message>
        <source>No column tells what the file holds; it is read as: %1.</source>
        <translation>Faylda nə olduğunu heç bir sütun demir; belə oxunur: %1.</translation>
    </message>
    <message>
        <source>You chose the encoding %1.</source>
        <translation>Simvol kodlaşdırmasını siz seçmisiniz: %1.</translation>
    </message>
    <message>
        <source>The file says at its start that its encoding is %1.</source>
        <translation>Fayl kodlaşdırmasını əvvəlində özü deyir: %1.</translation>
    </message>
    <message>
        <source>Every other byte is zero, as in the encoding %1.</source>
        <translation>Hər iki baytdan biri sıfırdır, bu da %1 kodlaşdırmasını göstərir.</translation>
    </message>
    <message>
        <source>All letters are valid %1.</source>
        <translation>Bütün hərflər düzgün %1 kodundadır.</translation>
    </message>
    <message>
        <source>The file has plain English letters only; it is read as %1.</source>
        <translation>Faylda yalnız ingilis hərfləri var; %1 kimi oxunur.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and in the encoding %1 it has Turkish letters: “%2”.</source>
        <translation>Fayl UTF-8 deyil; %1 kodlaşdırmasında türk hərfləri alınır: “%2”.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it looks like the encoding %1, in which it has “%2”.</source>
        <translation>Fayl UTF-8 deyil; %1 kodlaşdırmasına oxşayır, onda belə oxunur: “%2”.</translation>
    </message>
    <message>
        <source>Bytes that cannot be UTF-8 were found further down (%2); the file is read as %1.</source>
        <translation>Faylın davamında UTF-8 ola bilməyən baytlar çıxdı (%2); fayl %1 kimi oxunur.</translation>
    </message>
    <message>
        <source>You chose the separator: %1.</source>
        <translation>Ayırıcını siz seçmisiniz: %1.</translation>
    </message>
    <message>
        <source>The first line of the file names the separator: “%1”.</source>
        <translation>Ayırıcını faylın ilk sətri deyir: “%1”.</translation>
    </message>
    <message>
        <source>Separated by: %1. It gives %2 columns in %3 % of the lines.</source>
        <translation>Ayırıcı: %1. %2 sütun verir; buna uyğun sətirlər: %3 faiz.</translation>
    </message>
    <message>
        <source>Quotation marks are part of the text in this file.</source>
        <translation>Bu faylda dırnaq işarələri mətnin hissəsidir.</translation>
    </message>
    <message>
        <source>You chose the header line: %1, with %2 columns.</source>
        <translation>Başlıq sətrini siz seçmisiniz: %1, %2 sütun.</translation>
    </message>
    <message>
        <source>The names of the columns stand here: %1, with %2 columns.</source>
        <translation>Sütun adlarının yeri: %1, %2 sütun.</translation>
    </message>
    <message>
        <source>No line holds the names of the columns; the %1 columns are numbered.</source>
        <translation>Sütun adlarını daşıyan sətir yoxdur; %1 sütun nömrələndi.</translation>
    </message>
    <message>
        <source>You chose the field.</source>
        <translation>Sahəni siz seçmisiniz.</translation>
    </message>
    <message>
        <source>The name of the column says the field: %1.</source>
        <translation>Sahəni sütunun adı deyir: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 values are e-mail addresses.</source>
        <translation>%2 dəyərin %1 ədədi e-poçt ünvanıdır.</translation>
    </message>
    <message>
        <source>%1 of %2 values are codes of currencies.</source>
        <translation>%2 dəyərin %1 ədədi valyuta kodudur.</translation>
    </message>
    <message>
        <source>The workspace knows this column from an earlier import.</source>
        <translation>İş faylı bu sütunu əvvəlki idxaldan tanıyır.</translation>
    </message>
    <message>
        <source>Left out: identity numbers are not needed to know customers, and dangerous to keep.</source>
        <translation>Götürülmədi: müştərini tanımaq üçün şəxsiyyət nömrəsi lazım deyil, saxlamaq da təhlükəlidir.</translation>
    </message>
    <message>
        <source>Left out: card numbers are not needed to know customers, and dangerous to keep.</source>
        <translation>Götürülmədi: müştərini tanımaq üçün kart nömrəsi lazım deyil, saxlamaq da təhlükəlidir.</translation>
    </message>
    <message>
        <source>Left out: bank accounts are not needed to know customers, and dangerous to keep.</source>
        <translation>Götürülmədi: müştərini tanımaq üçün bank hesabı lazım deyil, saxlamaq da təhlükəlidir.</translation>
    </message>
    <message>
        <source>Left out: passwords must never leave the system they are for.</source>
        <translation>Götürülmədi: parollar aid olduqları sistemdən heç vaxt çıxmamalıdır.</translation>
    </message>
    <message>
        <source>Left out: the law protects data about health specially. A mapping can take it in.</source>
        <translation>Götürülmədi: sağlamlıq məlumatlarını qanun xüsusi qoruyur. Lazımdırsa, uyğunlaşdırma faylı ilə götürülə bilər.</translation>
    </message>
    <message>
        <source>Left out: the law protects data about belief and origin specially. A mapping can take it in.</source>
        <translation>Götürülmədi: inanc və mənşə məlumatlarını qanun xüsusi qoruyur. Lazımdırsa, uyğunlaşdırma faylı ilə götürülə bilər.</translation>
    </message>
    <message>
        <source>Left out: places of birth serve identity checks. A mapping can take them in.</source>
        <translation>Götürülmədi: doğum yeri şəxsiyyətin yoxlanmasında işlədilir. Lazımdırsa, uyğunlaşdırma faylı ilə götürülə bilər.</translation>
    </message>
    <message>
        <source>The column is empty; it is kept as text.</source>
        <translation>Sütun boşdur; mətn kimi saxlanır.</translation>
    </message>
    <message>
        <source>Only yes (%1) and no (%2) occur.</source>
        <translation>Yalnız hə (%1) və yox (%2) rast gəlinir.</translation>
    </message>
    <message>
        <source>The values are dates (%1 of the sample).</source>
        <translation>Dəyərlər tarixdir (nümunədə %1).</translation>
    </message>
    <message>
        <source>The values are dates with a time (%1 of the sample).</source>
        <translation>Dəyərlər saatlı tarixdir (nümunədə %1).</translation>
    </message>
    <message>
        <source>The values are codes that name things (different ones: %1 of the sample).</source>
        <translation>Dəyərlər nəyisə adlandıran kodlardır (nümunədə fərqli olanlar: %1).</translation>
    </message>
    <message>
        <source>The values are amounts with a currency (%1 of the sample).</source>
        <translation>Dəyərlər valyutalı məbləğlərdir (nümunədə %1).</translation>
    </message>
    <message>
        <source>The values are numbers (%1 of the sample).</source>
        <translation>Dəyərlər ədəddir (nümunədə %1).</translation>
    </message>
    <message>
        <source>Each cell is a list, separated by: %1. Different words: %2.</source>
        <translation>Hər xana siyahıdır; ayırıcı: %1. Fərqli söz: %2.</translation>
    </message>
    <message>
        <source>Few words come again and again (different ones: %1 of the sample).</source>
        <translation>Az sayda söz təkrarlanır (nümunədə fərqli olanlar: %1).</translation>
    </message>
    <message>
        <source>Free text (different ones: %1 of the sample).</source>
        <translation>Sərbəst mətn (nümunədə fərqli olanlar: %1).</translation>
    </message>
    <message>
        <source>The first look was wrong; the whole file decided.</source>
        <translation>İlk baxış yanılıb; qərarı faylın hamısı verdi.</translation>
    </message>
    <message>
        <source>The first look said %1; the whole file says %2.</source>
        <translation>İlk baxışda növü bu idi: %1; faylın hamısına görə: %2.</translation>
    </message>
    <message>
        <source>This is no share of the price: %1 (%2). It is kept as a field of its own.</source>
        <translation>Bu, qiymətin payı deyil: %1 (%2). Ayrıca sahə kimi saxlanır.</translation>
    </message>
    <message>
        <source>You chose how the values are read.</source>
        <translation>Dəyərlərin necə oxunacağını siz seçmisiniz.</translation>
    </message>
    <message>
        <source>The comma is the decimal mark: %1 (%2). Values that prove it: %3 of %4.</source>
        <translation>Onluq işarəsi vergüldür: %1 (%2). Sübut edən dəyərlər: %4 içində %3.</translation>
    </message>
    <message>
        <source>The point is the decimal mark: %1 (%2). Values that prove it: %3 of %4.</source>
        <translation>Onluq işarəsi nöqtədir: %1 (%2). Sübut edən dəyərlər: %4 içində %3.</translation>
    </message>
    <message>
        <source>Some values use the other decimal mark: %1 (%2). They are %3 of %4.</source>
        <translation>Bəzi dəyərlərdə o biri onluq işarəsi var: %1 (%2). Sayları: %4 içində %3.</translation>
    </message>
    <message>
        <source>Nothing in the column decides the decimal mark; taken as usual for %2: %1.</source>
        <translation>Sütunda onluq işarəsini həll edən heç nə yoxdur; %2 üçün adət olunduğu kimi götürüldü: %1.</translation>
    </message>
    <message>
        <source>Nothing in the column decides the decimal mark; taken: %1.</source>
        <translation>Sütunda onluq işarəsini həll edən heç nə yoxdur; bu götürüldü: %1.</translation>
    </message>
    <message>
        <source>Values with more than six decimals were rounded to six: %1.</source>
        <translation>Altıdan çox onluğu olan dəyərlər altıya yuvarlaqlaşdırıldı: %1.</translation>
    </message>
    <message>
        <source>The year comes first: %1 (%2). Values written like this: %3 of %4.</source>
        <translation>İl əvvəldədir: %1 (%2). Belə yazılmış dəyərlər: %4 içində %3.</translation>
    </message>
    <message>
        <source>The day comes first: %1 (%2). Values that prove it: %3 of %4.</source>
        <translation>Gün əvvəldədir: %1 (%2). Sübut edən dəyərlər: %4 içində %3.</translation>
    </message>
    <message>
        <source>The month comes first: %1 (%2). Values that prove it: %3 of %4.</source>
        <translation>Ay əvvəldədir: %1 (%2). Sübut edən dəyərlər: %4 içində %3.</translation>
    </message>
    <message>
        <source>Some dates are written in the other order: %1 (%2). They are %3 of %4.</source>
        <translation>Bəzi tarixlər o biri sıra ilə yazılıb: %1 (%2). Sayları: %4 içində %3.</translation>
    </message>
    <message>
        <source>No date decides whether the day or the month comes first; taken: %1.</source>
        <translation>Günün, yoxsa ayın əvvəldə olduğunu həll edən tarix yoxdur; əvvəldə sayılan: %1.</translation>
    </message>
    <message>
        <source>Codes got a decimal part on their way, such as %1 (%2); it was taken off. Values: %3 of %4.</source>
        <translation>Kodlar yolda onluq hissə qazanıb: %1 (%2); bu hissə atıldı. Dəyərlər: %4 içində %3.</translation>
    </message>
    <message>
        <source>A spreadsheet has turned codes into shortened numbers (such as 8,69E+12). Cells that cannot be recovered: %1. Export the file again without opening it there.</source>
        <translation>Elektron cədvəl kodları qısaldılmış ədədlərə çevirib (8,69E+12 kimi). Bərpa olunmayan xana: %1. Faylı orada açmadan yenidən ixrac edin.</translation>
    </message>
    <message>
        <source>Orders whose number starts with %1 are cancellations: below zero are %2 of %3 such records, and %4 of the %5 others.</source>
        <translation>Nömrəsi %1 ilə başlayan sifarişlər ləğvdir: belə %3 qeydin %2 ədədi sıfırdan aşağıdır, o biri %5 qeydin isə %4 ədədi.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed; what follows it may stand in one cell.</source>
        <translation>Dırnaq açılıb və heç bağlanmayıb; ardınca gələnlər bir xanada qalmış ola bilər.</translation>
    </message>
    <message>
        <source>Quotation marks in the wrong place were kept as text: %1.</source>
        <translation>Səhv yerdəki dırnaq işarələri mətn kimi saxlanıldı: %1.</translation>
    </message>
    <message>
        <source>Rows had empty cells beyond the last column: %1.</source>
        <translation>Son sütundan sonra boş xanası olan sətir: %1.</translation>
    </message>
    <message>
        <source>Zero bytes were left out: %1.</source>
        <translation>Atılan sıfır baytı: %1.</translation>
    </message>
    <message>
        <source>Invisible control characters were left out: %1.</source>
        <translation>Atılan görünməz idarəetmə simvolu: %1.</translation>
    </message>
    <message>
        <source>Letters that do not exist in the encoding of the file: %1.</source>
        <translation>Faylın kodlaşdırmasında olmayan hərf: %1.</translation>
    </message>
    <message>
        <source>Please look at the column “%1”: nothing in the file decides how it is read.</source>
        <translation>“%1” sütununa bir baxın: necə oxunacağını faylda həll edən heç nə yoxdur.</translation>
    </message>
    <message>
        <source>The amounts themselves name the currency (%2), in so many cells of the sample: %1.</source>
        <translation>Valyutanı məbləğlərin özü deyir (%2); nümunədə bunu deyən xana: %1.</translation>
    </message>
    <message>
        <source>The month is named in words: %1 (%2). Values written like this: %3 of %4.</source>
        <translation>Ay sözlə yazılıb: %1 (%2). Belə yazılmış dəyərlər: %4 içində %3.</translation>
    </message>
    <message>
        <source>%1 of %2 values are phone numbers.</source>
        <translation>%2 dəyərdən %1 ədədi telefon nömrəsidir.</translation>
    </message>
    <message>
        <source>No column is known as the number of the order. If the file has one, choose it above the table.</source>
        <translation>Heç bir sütun sifariş nömrəsi kimi tanınmadı. Faylda varsa, cədvəlin üstündən seçin.</translation>
    </message>
    <message>
        <source>No column is known as the total of the order, so no revenue is counted. If the file has one, choose it above the table.</source>
        <translation>Heç bir sütun sifariş məbləği kimi tanınmadı, ona görə dövriyyə hesablanmır. Faylda varsa, cədvəlin üstündən seçin.</translation>
    </message>
    <message>
        <source>The name of the column names the currency: %1.</source>
        <translation>Valyutanı sütunun adı bildirir: %1.</translation>
    </message>
    <message>
        <source>A workbook with one sheet: “%1”.</source>
        <translation>Bir vərəqli iş kitabı: “%1”.</translation>
    </message>
    <message>
        <source>The first of the %2 sheets that looks like a table: “%1”.</source>
        <translation>%2 vərəqdən cədvələ oxşayan birincisi: “%1”.</translation>
    </message>
    <message>
        <source>You chose this of the %2 sheets: “%1”.</source>
        <translation>%2 vərəqdən bunu siz seçdiniz: “%1”.</translation>
    </message>
    <message>
        <source>Dates with dots are written with the day first: %1 (%2), and %3 of %4.</source>
        <translation>Nöqtəli tarixlərdə əvvəlcə gün yazılır: %1 (%2); %4 dəyərdən %3-i belədir.</translation>
    </message>
    <message>
        <source>This is an export of %1 (%2). Known are %3 of its %4 columns; %5.</source>
        <translation>Bu, %1 faylıdır (%2). %4 sütunundan %3 ədədi tanınır; %5.</translation>
    </message>
    <message>
        <source>The column is empty; there is nothing to import.</source>
        <translation>Sütun boşdur; idxal ediləcək bir şey yoxdur.</translation>
    </message>
    <message>
        <source>That is how %1 writes it.</source>
        <translation>%1 bunu belə yazır.</translation>
    </message>
    <message>
        <source>Found in the user agents of the column “%1”, which name the visitor&apos;s device.</source>
        <translation>“%1” sütunundakı brauzer məlumatından tapıldı; ziyarətçinin cihazını o bildirir.</translation>
    </message>
    <message>
        <source>Taken apart into device, browser and operating system; the text itself is left out.</source>
        <translation>Cihaz, brauzer və əməliyyat sistemi kimi ayrıldı; mətnin özü götürülmədi.</translation>
    </message>
    <message>
        <source>Cells such as %1 may be sizes or codes that a spreadsheet took for dates. They are kept as they are; cells: %2.</source>
        <translation>%1 kimi xanalar cədvəl proqramının tarix kimi qəbul etdiyi ölçülər və ya kodlar ola bilər. Olduqları kimi saxlanıldı; xana sayı: %2.</translation>
    </message>
    <message>
        <source>The name is the same: %1.</source>
        <translation>Adları eynidir: %1.</translation>
    </message>
    <message>
        <source>The names sound alike: %1 and %2.</source>
        <translation>Adları eyni cür səslənir: %1 və %2.</translation>
    </message>
    <message>
        <source>The birth date is the same: %1.</source>
        <translation>Doğum tarixləri eynidir: %1.</translation>
    </message>
    <message>
        <source>The address is the same.</source>
        <translation>Ünvanları eynidir.</translation>
    </message>
    <message>
        <source>The postcode (%1) and the district are the same.</source>
        <translation>Poçt indeksləri (%1) və rayonları eynidir.</translation>
    </message>
    <message>
        <source>The city is the same.</source>
        <translation>Şəhərləri eynidir.</translation>
    </message>
    <message>
        <source>Two sources have the same customer number for this name: %1.</source>
        <translation>İki mənbədə bu ad üçün eyni müştəri nömrəsi var: %1.</translation>
    </message>
    <message>
        <source>A marketplace stands in for the address of one of them: %1. The name is rare here.</source>
        <translation>Birinin ünvanı marketpleysin əvəzedici ünvanıdır: %1. Bu ad burada nadirdir.</translation>
    </message>
    <message>
        <source>A marketplace stands in for the addresses of both. The name is rare here.</source>
        <translation>İkisinin də ünvanı marketpleysin əvəzedici ünvanıdır. Bu ad burada nadirdir.</translation>
    </message>
    <message>
        <source>One of them has neither e-mail nor phone. The name is rare here.</source>
        <translation>Birinin nə e-poçtu, nə telefonu var. Bu ad burada nadirdir.</translation>
    </message>
    <message>
        <source>The addresses are one mailbox but for dots or what follows a plus: %1 and %2.</source>
        <translation>Nöqtələr və artıdan sonrakı hissə istisna olmaqla eyni poçt qutusudur: %1 və %2.</translation>
    </message>
    <message>
        <source>One of the addresses looks like a slip of the other: %1 and %2.</source>
        <translation>Ünvanlardan biri o birinin səhv yazılmışına oxşayır: %1 və %2.</translation>
    </message>
    <message>
        <source>The phone is the same, and the first names agree: %1.</source>
        <translation>Telefonları eynidir, adları da uyğundur: %1.</translation>
    </message>
    <message>
        <source>The phone is the same, and one first name is the initial of the other: %1.</source>
        <translation>Telefonları eynidir, birinin adı o birinin baş hərfidir: %1.</translation>
    </message>
    <message>
        <source>The phone is the same, and one of them has no name: %1.</source>
        <translation>Telefonları eynidir, birinin adı yoxdur: %1.</translation>
    </message>
    <message>
        <source>The birth dates differ: %1 and %2.</source>
        <translation>Doğum tarixləri fərqlidir: %1 və %2.</translation>
    </message>
    <message>
        <source>The genders differ.</source>
        <translation>Cinsləri fərqlidir.</translation>
    </message>
    <message>
        <source>The cities differ.</source>
        <translation>Şəhərləri fərqlidir.</translation>
    </message>
    <message>
        <source>No column names a person or tells what only people have, so the rows are kept as a table about nobody. If they are people, say so above the table.</source>
        <translation>Heç bir sütun şəxsi göstərmir və yalnız insanlara aid məlumat daşımır; ona görə sətirlər heç kimə bağlı olmayan cədvəl kimi saxlanılır. Sətirlər şəxslərdirsə, cədvəlin üstündə bildirin.</translation>
    </message>
    <message>
        <source>JSON: %1 objects are the rows, and their %2 names are the columns.</source>
        <translation>JSON: sətirlər %1 obyektdir, sütunlar onların %2 adıdır.</translation>
    </message>
    <message>
        <source>The first of the %2 tables in the file: “%1”.</source>
        <translation>Fayldakı %2 cədvəlin birincisi: “%1”.</translation>
    </message>
    <message>
        <source>You chose this of the %2 tables: “%1”.</source>
        <translation>%2 cədvəldən bunu seçdiniz: “%1”.</translation>
    </message>
    <message>
        <source>Not read: %1 more tables in this file (%2). Choose one to read it, too.</source>
        <translation>Oxunmadı: bu faylda daha %1 cədvəl var (%2). Onu da oxumaq üçün seçin.</translation>
    </message>
    <message>
        <source>The file is a report: %1 lines of labels and values are no table and are left out.</source>
        <translation>Fayl hesabatdır: etiket və qiymətlərdən ibarət %1 sətir cədvəl deyil, kənarda saxlanıldı.</translation>
    </message>
    <message>
        <source>Separated by blanks; they give %1 columns.</source>
        <translation>Boşluqlarla ayrılıb; %1 sütun verir.</translation>
    </message>
    <message>
        <source>%1 cells are dates, but %2 are texts that the spreadsheet could not convert, such as “%3”: it probably exchanged day and month in the dates. They are kept as they are in the file; better export the file again, as CSV.</source>
        <translation>%1 xana tarixdir, amma %2 xana cədvəl proqramının çevirə bilmədiyi mətndir, məsələn, “%3”: proqram, çox güman, tarixlərdə gün ilə ayın yerini dəyişib. Faylda necədirsə, elə saxlanıldı; faylı CSV kimi yenidən ixrac etmək daha yaxşıdır.</translation>
    </message>
    <message>
        <source>By its columns the file holds %1.</source>
        <translation>Sütunlarına görə faylın məzmunu: %1.</translation>
    </message>
    <message>
        <source>That is usual in files with %1.</source>
        <translation>Bu cür fayllarda (%1) adətən belə olur.</translation>
    </message>
    <message>
        <source>Quotation marks inside of cells are marked by %1 before them.</source>
        <translation>Xanadakı dırnaqların qarşısında %1 işarəsi var.</translation>
    </message>
    <message>
        <source>Amounts of money have two decimals at most, so the mark in %1 (%2) divides thousands. Values like it: %3 of %4.</source>
        <translation>Məbləğlərin ən çoxu iki onluq rəqəmi olur, ona görə də %1 qiymətindəki işarə (%2) minlikləri ayırır. Oxşar qiymətlər: %4 içində %3.</translation>
    </message>
    <message>
        <source>A program damaged the letters before: “%1” was “%2”. All of them are read as they were.</source>
        <translation>Hərflər əvvəllər bir proqramda korlanıb: “%1” əslində “%2” idi. Hamısı əsl halı ilə oxunur.</translation>
    </message>
    <message>
        <source>Left out: it counts the rows of this file, 1, 2, 3…, and says nothing of anybody.</source>
        <translation>Götürülmür: yalnız bu faylın sətirlərini sayır (1, 2, 3…), heç kim haqqında heç nə demir.</translation>
    </message>
    <message>
        <source>They are in %1, and this workspace counts in %2: kept as numbers, which are added to no amount.</source>
        <translation>Məbləğlər %1 ilədir, bu iş faylı isə %2 ilə hesablayır: rəqəm kimi saxlanır, heç bir məbləğə əlavə olunmur.</translation>
    </message>
</context>
<context>
    <name>FieldChoices</name>
    <message>
        <source>Do not import</source>
        <translation>İdxal etmə</translation>
    </message>
    <message>
        <source>New field: %1</source>
        <translation>Yeni sahə: %1</translation>
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
        <translation>Region</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şəhər</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Rayon</translation>
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
        <translation>Sifariş regionu</translation>
    </message>
    <message>
        <source>Order&apos;s city</source>
        <translation>Sifariş şəhəri</translation>
    </message>
    <message>
        <source>Order&apos;s district</source>
        <translation>Sifariş rayonu</translation>
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
    <message>
        <source>Age</source>
        <translation>Yaş</translation>
    </message>
    <message>
        <source>Days as a customer</source>
        <translation>Müştəri olduğu günlər</translation>
    </message>
    <message>
        <source>Days since the last purchase</source>
        <translation>Son alışdan keçən gün</translation>
    </message>
    <message>
        <source>Days between purchases</source>
        <translation>İki alış arasındakı gün</translation>
    </message>
    <message>
        <source>Favourite weekday</source>
        <translation>Ən çox alış etdiyi gün</translation>
    </message>
    <message>
        <source>Favourite hour</source>
        <translation>Ən çox alış etdiyi saat</translation>
    </message>
    <message>
        <source>Favourite season</source>
        <translation>Ən çox alış etdiyi fəsil</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>Yeni müştəri</translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation>Alışların sayı</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Dövriyyə</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Orta sifariş</translation>
    </message>
    <message>
        <source>Share of purchases at a discount (%)</source>
        <translation>Endirimli alışların payı (%)</translation>
    </message>
    <message>
        <source>RFM recency score</source>
        <translation>RFM yenilik balı</translation>
    </message>
    <message>
        <source>RFM frequency score</source>
        <translation>RFM tezlik balı</translation>
    </message>
    <message>
        <source>RFM money score</source>
        <translation>RFM məbləğ balı</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>RFM qrupu</translation>
    </message>
    <message>
        <source>Favourite category</source>
        <translation>Sevimli kateqoriya</translation>
    </message>
    <message>
        <source>Favourite device</source>
        <translation>Ən çox istifadə etdiyi cihaz</translation>
    </message>
    <message>
        <source>Favourite channel</source>
        <translation>Ən çox istifadə etdiyi kanal</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Fəallıq dərəcəsi</translation>
    </message>
    <message>
        <source>Purchase stage</source>
        <translation>Alış mərhələsi</translation>
    </message>
    <message>
        <source>Abandoned a cart</source>
        <translation>Səbəti yarımçıq qoyub</translation>
    </message>
    <message>
        <source>Referred by somebody</source>
        <translation>Dəvətlə gəlib</translation>
    </message>
    <message>
        <source>Number of reviews</source>
        <translation>Rəylərin sayı</translation>
    </message>
    <message>
        <source>Mean rating given</source>
        <translation>Verdiyi orta bal</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>Qaytarılan məbləğ</translation>
    </message>
    <message>
        <source>E-mail permission: time</source>
        <translation>E-poçt icazəsi: vaxtı</translation>
    </message>
    <message>
        <source>E-mail permission: source</source>
        <translation>E-poçt icazəsi: mənbəyi</translation>
    </message>
    <message>
        <source>SMS permission: time</source>
        <translation>SMS icazəsi: vaxtı</translation>
    </message>
    <message>
        <source>SMS permission: source</source>
        <translation>SMS icazəsi: mənbəyi</translation>
    </message>
    <message>
        <source>Call permission: time</source>
        <translation>Zəng icazəsi: vaxtı</translation>
    </message>
    <message>
        <source>Call permission: source</source>
        <translation>Zəng icazəsi: mənbəyi</translation>
    </message>
    <message>
        <source>Advertising permission: time</source>
        <translation>Reklam icazəsi: vaxtı</translation>
    </message>
    <message>
        <source>Advertising permission: source</source>
        <translation>Reklam icazəsi: mənbəyi</translation>
    </message>
</context>
<context>
    <name>FoldedWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>All of (Cart, Device)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) folded: %1</source>
        <translation>
            <numerusform>%n sətir büküldü: %1</numerusform>
            <numerusform>%n sətir büküldü: %1</numerusform>
        </translation>
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
    <name>Happenings</name>
    <message>
        <source>purchase</source>
        <translation>alış</translation>
    </message>
    <message>
        <source>item bought</source>
        <translation>məhsul alışı</translation>
    </message>
    <message>
        <source>anything on the site or in messages</source>
        <translation>saytda və ya mesajlarda hər hansı hərəkət</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>line %1: %2</source>
        <translation>%1. sətir: %2</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>%1. sətir, %2: %3</translation>
    </message>
    <message>
        <source>Save rejected rows and unread cells…</source>
        <translation>Rədd edilən sətirləri və oxunmayan xanaları saxla…</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Rədd edilən sətirləri saxla…</translation>
    </message>
    <message>
        <source>Save unread cells…</source>
        <translation>Oxunmayan xanaları saxla…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out: %1</source>
        <translation>
            <numerusform>%n sətir buraxıldı: %1</numerusform>
            <numerusform>%n sətir buraxıldı: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>Sətirdə başlıqdakından az xana var.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>Sətirdə başlıqdakından çox xana var.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Bu, tarix deyil.</translation>
    </message>
    <message>
        <source>The row is longer than a row can be.</source>
        <translation>Sətir ola biləcəyindən uzundur.</translation>
    </message>
    <message>
        <source>A cell of the row is longer than a cell can be.</source>
        <translation>Sətrin bir xanası ola biləcəyindən uzundur.</translation>
    </message>
    <message>
        <source>The row has bytes that are no letters in the file&apos;s encoding.</source>
        <translation>Sətirdə faylın kodlaşdırmasında hərf olmayan baytlar var.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Təqvimdə belə gün yoxdur.</translation>
    </message>
    <message>
        <source>Day and month stand the other way round than in this column.</source>
        <translation>Gün ilə ay bu sütundakının tərsinə yazılıb.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Bu, ədəd deyil.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Bu, nə hədir, nə yox.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this code; its digits are lost.</source>
        <translation>Elektron cədvəl bu kodu qısaldıb; rəqəmləri itib.</translation>
    </message>
    <message>
        <source>This is no JSON object, or not a whole one.</source>
        <translation>Bu, JSON obyekti deyil və ya yarımçıqdır.</translation>
    </message>
    <message>
        <source>The object is nested deeper than 64 levels.</source>
        <translation>Obyekt 64 səviyyədən dərin iç-içədir.</translation>
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
    <message>
        <source>At least</source>
        <translation>Ən azı</translation>
    </message>
    <message>
        <source>so many lines or more must be true</source>
        <translation>bu qədər və ya daha çox sətir doğru olmalıdır</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ən çoxu</translation>
    </message>
    <message>
        <source>so many lines or fewer may be true</source>
        <translation>bu qədər və ya daha az sətir doğru ola bilər</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Düz</translation>
    </message>
    <message>
        <source>just so many lines must be true</source>
        <translation>düz bu qədər sətir doğru olmalıdır</translation>
    </message>
    <message>
        <source>Tables about nobody</source>
        <translation>Heç kimə bağlı olmayan cədvəllər</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a table</source>
        <translation>
            <numerusform>%n cədvəl sətri</numerusform>
            <numerusform>%n cədvəl sətri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are not meant</source>
        <translation>
            <numerusform>nəzərdə tutulmayan %n sətir</numerusform>
            <numerusform>nəzərdə tutulmayan %n sətir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message>
        <source>Duplicate</source>
        <translation>Çoxalt</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Söndür</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Yandır</translation>
    </message>
    <message>
        <source>Turn into the opposite</source>
        <translation>Əksinə çevir</translation>
    </message>
    <message>
        <source>Wrap in “All of”</source>
        <translation>“Hamısı” qrupuna al</translation>
    </message>
    <message>
        <source>Wrap in “Any of”</source>
        <translation>“Hər hansı biri” qrupuna al</translation>
    </message>
    <message>
        <source>Wrap in “None of”</source>
        <translation>“Heç biri” qrupuna al</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yuxarı daşı</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı daşı</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Bought</source>
        <translation>Satın alıb</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Xərcləyib</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Son sifariş</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>İlk sifariş</translation>
    </message>
    <message>
        <source>Bought items</source>
        <translation>Məhsul alıb</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Edib</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Son hadisə</translation>
    </message>
    <message>
        <source>number</source>
        <translation>sayı</translation>
    </message>
    <message>
        <source>number of orders</source>
        <translation>sifariş sayı</translation>
    </message>
    <message>
        <source>number of different values</source>
        <translation>fərqli dəyərlərin sayı</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>cəm</translation>
    </message>
    <message>
        <source>average</source>
        <translation>orta</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>ən kiçik</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>ən böyük</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>share of all</source>
        <translation>hamısının payı</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>son dəfə</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>ilk dəfə</translation>
    </message>
    <message>
        <source>days since the last</source>
        <translation>sonuncudan bəri gün</translation>
    </message>
    <message>
        <source>days since the first</source>
        <translation>birincidən bəri gün</translation>
    </message>
    <message>
        <source>days between two</source>
        <translation>ikisi arasındakı gün</translation>
    </message>
    <message>
        <source>within each %1</source>
        <translation>hər %1 daxilində</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>hər hansı bir şey</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>istənilən vaxt</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>deyil</translation>
    </message>
    <message>
        <source>is</source>
        <translation>budur</translation>
    </message>
    <message>
        <source>choose a segment</source>
        <translation>seqment seçin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>orders: average</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Seqment</translation>
    </message>
    <message>
        <source>Random share</source>
        <translation>Təsadüfi pay</translation>
    </message>
    <message>
        <source>among all customers</source>
        <translation>bütün müştərilər arasında</translation>
    </message>
    <message>
        <source>only the first one</source>
        <translation>yalnız birincisi</translation>
    </message>
    <message>
        <source>only the last one</source>
        <translation>yalnız sonuncusu</translation>
    </message>
    <message>
        <source>cancelled ones, too</source>
        <translation>ləğv olunanlar da daxil</translation>
    </message>
    <message>
        <source>against %1</source>
        <comment>the 30 days before</comment>
        <translation>%1 nisbətən</translation>
    </message>
    <message>
        <source>and then no</source>
        <translation>ardınca bu olmadı:</translation>
    </message>
    <message>
        <source>ever after</source>
        <translation>bir daha heç</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>baş vermədi</translation>
    </message>
    <message>
        <source>with in between no</source>
        <translation>arada bu olmadan:</translation>
    </message>
    <message>
        <source>then</source>
        <translation>ardınca</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a step and its time: purchase within 1 day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its filters</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>Jan</source>
        <translation>Yan</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>Yanvar %1</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Fev</translation>
    </message>
    <message>
        <source>February %1</source>
        <translation>Fevral %1</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>March %1</source>
        <translation>Mart %1</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>April %1</source>
        <translation>Aprel %1</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>May %1</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>İyn</translation>
    </message>
    <message>
        <source>June %1</source>
        <translation>İyun %1</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>İyl</translation>
    </message>
    <message>
        <source>July %1</source>
        <translation>İyul %1</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Avq</translation>
    </message>
    <message>
        <source>August %1</source>
        <translation>Avqust %1</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sen</translation>
    </message>
    <message>
        <source>September %1</source>
        <translation>Sentyabr %1</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>October %1</source>
        <translation>Oktyabr %1</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Noy</translation>
    </message>
    <message>
        <source>November %1</source>
        <translation>Noyabr %1</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dek</translation>
    </message>
    <message>
        <source>December %1</source>
        <translation>Dekabr %1</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>“%1” has %2 customer(s) more</source>
        <translation>
            <numerusform>“%1” seqmentində %2 müştəri artıb</numerusform>
            <numerusform>“%1” seqmentində %2 müştəri artıb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %2 customer(s) fewer</source>
        <translation>
            <numerusform>“%1” seqmentində %2 müştəri azalıb</numerusform>
            <numerusform>“%1” seqmentində %2 müştəri azalıb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) have their birthday soon</source>
        <translation>
            <numerusform>%1 müştərinin ad günü yaxınlaşır</numerusform>
            <numerusform>%1 müştərinin ad günü yaxınlaşır</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Siyahı</translation>
    </message>
    <message>
        <source>Birthday in the next 14 days</source>
        <translation>14 gün ərzində ad günü</translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) could not be read</source>
        <translation>
            <numerusform>%1 xana oxuna bilmədi</numerusform>
            <numerusform>%1 xana oxuna bilmədi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were not taken</source>
        <translation>
            <numerusform>%1 sətir götürülmədi</numerusform>
            <numerusform>%1 sətir götürülmədi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permission for e-mail of %1 customer(s) unknown</source>
        <translation>
            <numerusform>%1 müştərinin e-poçt icazəsi məlum deyil</numerusform>
            <numerusform>%1 müştərinin e-poçt icazəsi məlum deyil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 with an e-mail address</source>
        <translation>
            <numerusform>E-poçt ünvanı olan %1 nəfərdən</numerusform>
            <numerusform>E-poçt ünvanı olan %1 nəfərdən</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission for e-mail unknown</source>
        <translation>E-poçt icazəsi məlum deyil</translation>
    </message>
    <message>
        <source>Since the last import</source>
        <translation>Son idxaldan bəri</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bax</translation>
    </message>
    <message numerus="yes">
        <source>Within 14 days; %1 may be sent an e-mail</source>
        <translation>
            <numerusform>14 gün ərzində; %1 nəfərə e-poçt göndərilə bilər</numerusform>
            <numerusform>14 gün ərzində; %1 nəfərə e-poçt göndərilə bilər</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenElsewhere</name>
    <message>
        <source>%1 is open already</source>
        <translation>%1 artıq açıqdır</translation>
    </message>
    <message>
        <source>%1 has had it open on the computer %2 since %3. Two people cannot change it at the same time. You can look at it and save lists and reports now, or wait until it is closed there.</source>
        <translation>Faylı açan: %1, kompüter: %2, açılma vaxtı: %3. İki nəfər onu eyni vaxtda dəyişdirə bilməz. İndi ona baxa, siyahı və hesabat saxlaya bilərsiniz; ya da orada bağlanmasını gözləyin.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Oxumaq üçün aç</translation>
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
    <message>
        <source>matches the pattern</source>
        <translation>bu şablona uyğundur</translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation>bu şablona uyğun deyil</translation>
    </message>
    <message>
        <source>is in the next days</source>
        <translation>növbəti … gün ərzində</translation>
    </message>
    <message>
        <source>is not in the next days</source>
        <translation>növbəti … gün ərzində deyil</translation>
    </message>
    <message>
        <source>is longer ago than days</source>
        <translation>ən azı … gün əvvəl</translation>
    </message>
    <message>
        <source>is not longer ago than days</source>
        <translation>… gündən yeni</translation>
    </message>
    <message>
        <source>is in the period</source>
        <translation>bu dövrdə</translation>
    </message>
    <message>
        <source>is not in the period</source>
        <translation>bu dövrdə deyil</translation>
    </message>
    <message>
        <source>is on a</source>
        <translation>bu günlərdə</translation>
    </message>
    <message>
        <source>is not on a</source>
        <translation>bu günlərdə deyil</translation>
    </message>
    <message>
        <source>is in the month</source>
        <translation>bu aylarda</translation>
    </message>
    <message>
        <source>is not in the month</source>
        <translation>bu aylarda deyil</translation>
    </message>
    <message>
        <source>is on day of the month</source>
        <translation>ayın bu günlərində</translation>
    </message>
    <message>
        <source>is not on day of the month</source>
        <translation>ayın bu günlərində deyil</translation>
    </message>
    <message>
        <source>is between the hours</source>
        <translation>bu saatlar arasında</translation>
    </message>
    <message>
        <source>is not between the hours</source>
        <translation>bu saatlar arasında deyil</translation>
    </message>
    <message>
        <source>has its anniversary today</source>
        <translation>ildönümü bu gün</translation>
    </message>
    <message>
        <source>does not have its anniversary today</source>
        <translation>ildönümü bu gün deyil</translation>
    </message>
    <message>
        <source>has its anniversary in the next days</source>
        <translation>ildönümü növbəti … gün ərzində</translation>
    </message>
    <message>
        <source>does not have its anniversary in the next days</source>
        <translation>ildönümü növbəti … gün ərzində deyil</translation>
    </message>
    <message>
        <source>has only</source>
        <translation>yalnız bunlar var</translation>
    </message>
    <message>
        <source>has not only</source>
        <translation>bunlardan başqası da var</translation>
    </message>
    <message>
        <source>has at least so many items</source>
        <translation>ən azı bu qədər elementi var</translation>
    </message>
    <message>
        <source>has fewer items than</source>
        <translation>elementi bundan az</translation>
    </message>
    <message>
        <source>has at most so many items</source>
        <translation>ən çoxu bu qədər elementi var</translation>
    </message>
    <message>
        <source>has more items than</source>
        <translation>elementi bundan çox</translation>
    </message>
    <message>
        <source>is among the top</source>
        <translation>ən yüksək … arasında</translation>
    </message>
    <message>
        <source>is not among the top</source>
        <translation>ən yüksək … arasında deyil</translation>
    </message>
    <message>
        <source>is among the bottom</source>
        <translation>ən aşağı … arasında</translation>
    </message>
    <message>
        <source>is not among the bottom</source>
        <translation>ən aşağı … arasında deyil</translation>
    </message>
    <message>
        <source>is in the top percent</source>
        <translation>ən yüksək … faiz içində</translation>
    </message>
    <message>
        <source>is not in the top percent</source>
        <translation>ən yüksək … faiz içində deyil</translation>
    </message>
    <message>
        <source>is in the bottom percent</source>
        <translation>ən aşağı … faiz içində</translation>
    </message>
    <message>
        <source>is not in the bottom percent</source>
        <translation>ən aşağı … faiz içində deyil</translation>
    </message>
    <message>
        <source>is above the percentile</source>
        <translation>bu persentildən yuxarı</translation>
    </message>
    <message>
        <source>is not above the percentile</source>
        <translation>bu persentildən yuxarı deyil</translation>
    </message>
    <message>
        <source>is between the percentiles</source>
        <translation>bu persentillər arasında</translation>
    </message>
    <message>
        <source>is not between the percentiles</source>
        <translation>bu persentillər arasında deyil</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>Bought in the last 30 days</source>
        <translation>Son 30 gündə alış-veriş edən</translation>
    </message>
    <message>
        <source>than in the 30 days before</source>
        <translation>əvvəlki 30 günə görə</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Son 90 gün</translation>
    </message>
    <message>
        <source>Bought in the last 90 days</source>
        <translation>Son 90 gündə alış-veriş edən</translation>
    </message>
    <message>
        <source>than in the 90 days before</source>
        <translation>əvvəlki 90 günə görə</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Son 12 ay</translation>
    </message>
    <message>
        <source>Bought in the last 12 months</source>
        <translation>Son 12 ayda alış-veriş edən</translation>
    </message>
    <message>
        <source>than the year before</source>
        <translation>əvvəlki ilə görə</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Bu il</translation>
    </message>
    <message>
        <source>Bought this year</source>
        <translation>Bu il alış-veriş edən</translation>
    </message>
    <message>
        <source>than a year ago today</source>
        <translation>keçən ilin bu gününə görə</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Bütün dövr</translation>
    </message>
    <message>
        <source>Bought at any time</source>
        <translation>Bu günə qədər alış-veriş edən</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>%1 of all customers</source>
        <translation>bütün müştərilərin %1 hissəsi</translation>
    </message>
    <message>
        <source>%1 of the customers</source>
        <translation>müştərilərin %1 hissəsi</translation>
    </message>
    <message>
        <source>Customers with at least one order that counts in the period. Of them, %1 bought for the first time.</source>
        <translation>Dövrdə sayılan ən azı bir sifarişi olan müştərilər. Onlardan %1 nəfər ilk dəfə alıb.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Dövriyyə</translation>
    </message>
    <message>
        <source>The sum of all orders that count in the period and whose amount is known.</source>
        <translation>Dövrdə sayılan və məbləği məlum olan bütün sifarişlərin cəmi.</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Orta səbət</translation>
    </message>
    <message>
        <source>Revenue divided by the number of orders with a known amount.</source>
        <translation>Dövriyyənin məbləği məlum olan sifarişlərin sayına bölünməsi.</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Yenidən alan</translation>
    </message>
    <message>
        <source>Customers with at least two orders in the period, divided by customers with at least one. The line shows the same for each month.</source>
        <translation>Dövrdə ən azı iki sifarişi olan müştərilərin ən azı bir sifarişi olanlara bölünməsi. Xətt eyni şeyi aylara görə göstərir.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 bənd</translation>
    </message>
    <message>
        <source>Everybody in the workspace whom the choice above includes, with or without orders. The line shows how many bought for the first time in each month.</source>
        <translation>İş faylında yuxarıdakı seçimə daxil olan hər kəs, sifarişi olsa da, olmasa da. Xətt hər ay ilk dəfə alış-veriş edənlərin sayını göstərir.</translation>
    </message>
    <message>
        <source>new with the last imports</source>
        <translation>son idxallarla yeni</translation>
    </message>
    <message>
        <source>none new with the last imports</source>
        <translation>son idxallarla yenisi yoxdur</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Ümumi baxış</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Məlumat</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Seqmentlər</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Bölgülər</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Hesabatlar</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Who they are</source>
        <translation>Kimdir</translation>
    </message>
    <message>
        <source>demographic</source>
        <translation>demoqrafik</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Haradadır</translation>
    </message>
    <message>
        <source>geographic</source>
        <translation>coğrafi</translation>
    </message>
    <message>
        <source>What they think and like</source>
        <translation>Nə düşünür və sevir</translation>
    </message>
    <message>
        <source>psychographic</source>
        <translation>psixoqrafik</translation>
    </message>
    <message>
        <source>What they use</source>
        <translation>Nə istifadə edir</translation>
    </message>
    <message>
        <source>technographic</source>
        <translation>texnoqrafik</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Nə edir</translation>
    </message>
    <message>
        <source>behavioural</source>
        <translation>davranış</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Nəyə ehtiyacı var</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>ehtiyaclar</translation>
    </message>
    <message>
        <source>What they are worth</source>
        <translation>Dəyəri</translation>
    </message>
    <message>
        <source>value</source>
        <translation>dəyər</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>time</source>
        <translation>zaman</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Seqmentlər</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>sizinkilər</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Satın alıb</translation>
    </message>
    <message>
        <source>Bought a product, category or brand</source>
        <translation>Bir məhsul, kateqoriya və ya marka alıb</translation>
    </message>
    <message>
        <source>Time since the last order</source>
        <translation>Son sifarişdən bəri keçən müddət</translation>
    </message>
    <message>
        <source>Time since the first order</source>
        <translation>İlk sifarişdən bəri keçən müddət</translation>
    </message>
    <message>
        <source>Spent in a time</source>
        <translation>Bir dövrdə xərcləyib</translation>
    </message>
    <message>
        <source>Did something on the site or in messages</source>
        <translation>Saytda və ya mesajlarda nəsə edib</translation>
    </message>
    <message>
        <source>Time since the last activity</source>
        <translation>Son hadisədən bəri keçən müddət</translation>
    </message>
    <message>
        <source>Random share</source>
        <translation>Təsadüfi pay</translation>
    </message>
    <message>
        <source>always the same people</source>
        <translation>həmişə eyni insanlar</translation>
    </message>
    <message>
        <source>Among those who spent most</source>
        <translation>Ən çox xərcləyənlər arasında</translation>
    </message>
    <message>
        <source>Added to the cart and did not buy</source>
        <translation>Səbətə əlavə etdi, amma almadı</translation>
    </message>
    <message>
        <source>Viewed a product, then bought</source>
        <translation>Məhsula baxdı, sonra aldı</translation>
    </message>
    <message>
        <source>One thing after another</source>
        <translation>Bir-birinin ardınca gələn addımlar</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>hələ məlumat yoxdur</translation>
    </message>
    <message>
        <source>steps with times between them</source>
        <translation>aralarında müddət olan addımlar</translation>
    </message>
    <message>
        <source>Average order, of some orders or a time</source>
        <translation>Orta sifariş (seçilən sifariş və ya dövrdə)</translation>
    </message>
    <message>
        <source>order purchase buy shopping</source>
        <translation>sifariş alış-veriş alış</translation>
    </message>
    <message>
        <source>can be narrowed by filters and a time</source>
        <translation>süzgəc və dövrlə daraldıla bilər</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Missing values</source>
        <translation>Çatışmayan dəyərlər</translation>
    </message>
    <message>
        <source>Old data</source>
        <translation>Köhnə məlumat</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Təkrar qeydlər</translation>
    </message>
    <message>
        <source>Impossible values</source>
        <translation>Mümkün olmayan dəyərlər</translation>
    </message>
    <message>
        <source>Inconsistent words</source>
        <translation>Uyğunsuz sözlər</translation>
    </message>
    <message>
        <source>Decided by default</source>
        <translation>Susmaya görə qərar verilənlər</translation>
    </message>
    <message>
        <source>Fields with one value</source>
        <translation>Tək dəyərli sahələr</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ciddi</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Baxmağa dəyər</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Kiçik</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Çatışmır: %1</translation>
    </message>
    <message>
        <source>A condition on this field does not match where it is empty, so these customers fall out of segments unseen.</source>
        <translation>Bu sahəni soruşan şərt sahə boş olanda ödənmir; bu müştərilər hiss olunmadan seqmentlərdən kənarda qalır.</translation>
    </message>
    <message>
        <source>The data of %1 are old</source>
        <translation>Məlumatı köhnədir: %1</translation>
    </message>
    <message>
        <source>Nothing newer than 14 days came from this source. Who bought or unsubscribed since is not known.</source>
        <translation>Bu mənbədən 14 gündən yeni məlumat gəlməyib. O vaxtdan bəri kimin alış-veriş etdiyi və ya abunədən çıxdığı bilinmir.</translation>
    </message>
    <message>
        <source>Customers of whom nothing new came for over a year</source>
        <translation>Bir ildən çox yeni məlumat gəlməyən müştərilər</translation>
    </message>
    <message>
        <source>Newer files of the same source do not hold them any more. They may have been deleted there.</source>
        <translation>Eyni mənbənin daha yeni fayllarında artıq yoxdurlar. Orada silinmiş ola bilərlər.</translation>
    </message>
    <message>
        <source>Customers who may be one person</source>
        <translation>Eyni adam ola bilən müştərilər</translation>
    </message>
    <message>
        <source>Counted twice, a loyal customer looks like two occasional ones.</source>
        <translation>İki dəfə sayılan sadiq müştəri ara-sıra gələn iki müştəri kimi görünür.</translation>
    </message>
    <message>
        <source>Records that agree in all but the customer number</source>
        <translation>Müştəri nömrəsindən başqa hər şeyi eyni olan qeydlər</translation>
    </message>
    <message>
        <source>All their values are those of another customer, five at least. Most often the export holds them twice.</source>
        <translation>Ən azı beş dəyərin hamısı başqa bir müştərininki ilə eynidir. Çox vaxt ixrac faylında iki dəfə olurlar.</translation>
    </message>
    <message>
        <source>%1: born before 1900</source>
        <translation>%1: 1900-cü ildən əvvəl doğulub</translation>
    </message>
    <message>
        <source>Nobody of these years is alive. Ages computed from them are wrong.</source>
        <translation>Bu illərdə doğulanlardan sağ qalan yoxdur. Buradan hesablanan yaşlar səhvdir.</translation>
    </message>
    <message>
        <source>%1: older than 110 years</source>
        <translation>%1: 110 yaşdan böyük</translation>
    </message>
    <message>
        <source>Hardly anybody becomes as old. Such a date was most often typed wrongly or filled in to get on.</source>
        <translation>Bu yaşa demək olar heç kim çatmır. Belə tarix çox vaxt səhv yazılır və ya formanı keçmək üçün doldurulur.</translation>
    </message>
    <message>
        <source>%1: born after today</source>
        <translation>%1: bu gündən sonra doğulub</translation>
    </message>
    <message>
        <source>These people are not born yet. The century or the order of day and month may have been read wrongly.</source>
        <translation>Bu adamlar hələ doğulmayıb. Əsr və ya gün ilə ayın sırası səhv oxunmuş ola bilər.</translation>
    </message>
    <message>
        <source>%1: below 0 or above 110</source>
        <translation>%1: 0-dan kiçik və ya 110-dan böyük</translation>
    </message>
    <message>
        <source>No customer has such an age.</source>
        <translation>Heç bir müştəri bu yaşda ola bilməz.</translation>
    </message>
    <message>
        <source>%1: one digit over and over</source>
        <translation>%1: eyni rəqəmin təkrarı</translation>
    </message>
    <message>
        <source>A value like 666666, far above the others, was most often typed to get on. It spoils averages.</source>
        <translation>666666 kimi, digərlərindən qat-qat yuxarı dəyər çox vaxt formanı keçmək üçün yazılır. Ortalamaları pozur.</translation>
    </message>
    <message>
        <source>%1: far beyond all others</source>
        <translation>%1: digərlərindən qat-qat yuxarı</translation>
    </message>
    <message>
        <source>More than ten times what 99 of 100 customers have. A decimal mark may have been read wrongly; it spoils averages.</source>
        <translation>100 müştəridən 99-unun dəyərindən on dəfədən çox. Onluq işarəsi səhv oxunmuş ola bilər; ortalamaları pozur.</translation>
    </message>
    <message>
        <source>Orders before the day of registration</source>
        <translation>Qeydiyyat günündən əvvəlki sifarişlər</translation>
    </message>
    <message>
        <source>Either the orders or the registrations have another date format, or guests registered later.</source>
        <translation>Ya sifarişlərin, ya da qeydiyyatın tarix formatı başqadır, ya da qonaqlar sonradan qeydiyyatdan keçib.</translation>
    </message>
    <message>
        <source>Orders of days to come</source>
        <translation>Gələcək günlərin sifarişləri</translation>
    </message>
    <message>
        <source>An order cannot be newer than today. Day and month may have been read in the wrong order.</source>
        <translation>Sifariş bu gündən yeni ola bilməz. Gün ilə ay tərs sıra ilə oxunmuş ola bilər.</translation>
    </message>
    <message>
        <source>Negative quantities without a cancellation</source>
        <translation>Ləğv olmadan mənfi saylar</translation>
    </message>
    <message>
        <source>No status says that these orders were cancelled. Lines below zero are left out of the revenue, so it may be too high.</source>
        <translation>Heç bir status bu sifarişlərin ləğv edildiyini demir. Sıfırdan aşağı sətirlər dövriyyəyə qatılmır, ona görə dövriyyə olduğundan yüksək çıxa bilər.</translation>
    </message>
    <message>
        <source>%1: words that look like another</source>
        <translation>%1: başqasına oxşayan sözlər</translation>
    </message>
    <message>
        <source>They differ by a letter or two from a word that many more customers have. Segments of that word miss them.</source>
        <translation>Qat-qat çox müştəridə olan bir sözdən bir-iki hərflə fərqlənirlər. O sözü soruşan seqmentlər onları qaçırır.</translation>
    </message>
    <message>
        <source>%1: words that hardly anybody has</source>
        <translation>%1: demək olar heç kimdə olmayan sözlər</translation>
    </message>
    <message>
        <source>In a field of few words, these stand alone. They may be jokes or mistakes.</source>
        <translation>Az sözü olan sahədə tək-tük qalırlar. Zarafat və ya səhv ola bilərlər.</translation>
    </message>
    <message>
        <source>%1: one word in several spellings</source>
        <translation>%1: bir sözün bir neçə yazılışı</translation>
    </message>
    <message>
        <source>They differ by capitals, accents or punctuation only.</source>
        <translation>Yalnız böyük-kiçik hərf, diakritik işarə və ya durğu işarəsi ilə fərqlənirlər.</translation>
    </message>
    <message>
        <source>%1: decided by default</source>
        <translation>%1: susmaya görə qərar verildi</translation>
    </message>
    <message>
        <source>Nothing in the file says how this column is to be read. What is usual was taken.</source>
        <translation>Faylda bu sütunun necə oxunacağını deyən heç nə yoxdur. Adi hal götürüldü.</translation>
    </message>
    <message>
        <source>%1 is the same for nearly everybody</source>
        <translation>Demək olar hamıda eynidir: %1</translation>
    </message>
    <message>
        <source>More than 99 of 100 have one value, so nothing can be told apart by this field.</source>
        <translation>100 nəfərdən 99-undan çoxunda tək bir dəyər var; bu sahə ilə heç kimi fərqləndirmək olmur.</translation>
    </message>
    <message>
        <source>Ask for it at the next contact, or import a file that holds it.</source>
        <translation>Növbəti təmasda soruşun və ya bunu saxlayan faylı idxal edin.</translation>
    </message>
    <message>
        <source>Export this source again and add the new file.</source>
        <translation>Bu mənbəni yenidən ixrac edib yeni faylı əlavə edin.</translation>
    </message>
    <message>
        <source>Look at the pairs and join or keep them apart.</source>
        <translation>Cütlərə baxın; birləşdirin və ya ayrı saxlayın.</translation>
    </message>
    <message>
        <source>Correct the values in the system they come from, export again and add the new file.</source>
        <translation>Dəyərləri gəldikləri sistemdə düzəldin, yenidən ixrac edib yeni faylı əlavə edin.</translation>
    </message>
    <message>
        <source>Take the import back, add the file again and choose the field and the format of the column yourself.</source>
        <translation>İdxalı geri alın, faylı yenidən əlavə edib sütunun sahəsini və formatını özünüz seçin.</translation>
    </message>
    <message>
        <source>Leave the column out at the next import, or leave the field out of your rules.</source>
        <translation>Növbəti idxalda sütunu kənarda qoyun və ya sahəni qaydalarınızda işlətməyin.</translation>
    </message>
    <message>
        <source>files without a source</source>
        <translation>mənbəyi göstərilməyən fayllar</translation>
    </message>
    <message>
        <source>%1 pairs</source>
        <translation>%1 cüt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %3 baldan %2</translation>
    </message>
    <message>
        <source>100 points, less what each kind takes off: its weight times the share that is concerned. That share is of cells for missing values, of fields for those with one value or decided by default, and of customers for all others.</source>
        <translation>100 baldan hər növün apardığı çıxılır: çəkisi ilə təsirlənən payın hasili. Pay çatışmayan dəyərlərdə xanaların, tək dəyərli və susmaya görə qərar verilən sahələrdə sahələrin, qalanlarında müştərilərin payıdır.</translation>
    </message>
    <message>
        <source>If day and month were exchanged: take the import back, add the file again and choose the order of the date in this column. Else correct the values.</source>
        <translation>Gün ilə ay yerini dəyişibsə: idxalı geri alın, faylı yenidən əlavə edib bu sütunda tarixin sırasını seçin. Əks halda dəyərləri düzəldin.</translation>
    </message>
    <message>
        <source>If a comma or dot was misread: take the import back, add the file again and choose the decimal mark of this column. Else correct the values.</source>
        <translation>Vergül və ya nöqtə səhv oxunubsa: idxalı geri alın, faylı yenidən əlavə edib bu sütunun onluq işarəsini seçin. Əks halda dəyərləri düzəldin.</translation>
    </message>
    <message>
        <source>If a column says what was cancelled or sent back: take the import back, add the file again and choose “Order status” for that column.</source>
        <translation>Hansısa sütun nəyin ləğv edildiyini və ya qaytarıldığını bildirirsə: idxalı geri alın, faylı yenidən əlavə edib həmin sütun üçün “Sifarişin statusu” sahəsini seçin.</translation>
    </message>
    <message>
        <source>Take the import back, add the file again and choose “Category” for this column: then spellings of one word are one word.</source>
        <translation>İdxalı geri alın, faylı yenidən əlavə edib bu sütun üçün “Kateqoriya” növünü seçin: onda bir sözün müxtəlif yazılışları bir söz sayılır.</translation>
    </message>
</context>
<context>
    <name>QuickWords</name>
    <message>
        <source>birthday today</source>
        <translation>ad günü bu gün</translation>
    </message>
    <message numerus="yes">
        <source>birthday in the next %n day(s)</source>
        <translation>
            <numerusform>ad günü növbəti %n gün ərzində</numerusform>
            <numerusform>ad günü növbəti %n gün ərzində</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>bəli</translation>
    </message>
    <message>
        <source>no</source>
        <translation>xeyr</translation>
    </message>
    <message>
        <source>known</source>
        <translation>məlumdur</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>məlum deyil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>known: 4,902 customers</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ReadingReasons</name>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>A value is missing. Press the pale field and choose one.</source>
        <translation>Qiymət çatışmır. Rəngli xanaya basıb birini seçin.</translation>
    </message>
    <message>
        <source>The value has neither letters nor digits.</source>
        <translation>Qiymətdə nə hərf var, nə də rəqəm.</translation>
    </message>
    <message>
        <source>The value is of another kind than the field. Choose one.</source>
        <translation>Qiymət bu sahənin növünə uyğun deyil. Yenidən seçin.</translation>
    </message>
    <message>
        <source>This workspace has no field “%1”. Ask something else, or delete the line.</source>
        <translation>Bu iş faylında “%1” adlı sahə yoxdur. Başqa bir şey soruşun və ya sətri silin.</translation>
    </message>
    <message>
        <source>There is no segment “%1” any more. Choose another one, or delete the line.</source>
        <translation>“%1” adlı seqment artıq yoxdur. Başqasını seçin və ya sətri silin.</translation>
    </message>
    <message>
        <source>A segment cannot ask for itself, not even through others: %1.</source>
        <translation>Seqment başqa seqmentlər vasitəsilə belə özünü soruşa bilməz: %1.</translation>
    </message>
    <message>
        <source>The range ends before it begins. Swap its ends.</source>
        <translation>Aralıq başlamadan bitir. Uclarını dəyişin.</translation>
    </message>
    <message>
        <source>The number of days must be a whole number from 1 to %1.</source>
        <translation>Günlərin sayı 1 ilə %1 arasında tam ədəd olmalıdır.</translation>
    </message>
    <message>
        <source>Choose the number or amount that this is computed from.</source>
        <translation>Hesablamanın hansı ədəd və ya məbləğlə aparılacağını seçin.</translation>
    </message>
    <message>
        <source>The sequence has no steps. Add one.</source>
        <translation>Ardıcıllıqda addım yoxdur. Bir addım əlavə edin.</translation>
    </message>
    <message>
        <source>The number of lines must be a whole number from 0 on.</source>
        <translation>Sətirlərin sayı 0 və ya daha böyük tam ədəd olmalıdır.</translation>
    </message>
</context>
<context>
    <name>RefreshWords</name>
    <message>
        <source>%1: the same content as before.</source>
        <translation>%1: əvvəlki ilə eyni məzmun.</translation>
    </message>
    <message>
        <source>%1: %2, of these %3 new, %4 updated, %5 rejected.</source>
        <translation>%1: %2; onlardan %3 yeni, %4 yeniləndi, %5 rədd edildi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no longer there; what came from it stays.</source>
        <translation>%1 daha yoxdur; ondan gələnlər qalır.</translation>
    </message>
    <message>
        <source>Nothing is new: no file has changed since it was imported, and no folder has a new one.</source>
        <translation>Yeni heç nə yoxdur: idxal olunandan bəri heç bir fayl dəyişməyib və heç bir qovluqda yeni fayl yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had not changed.</source>
        <translation>
            <numerusform>%n fayl dəyişməmişdi.</numerusform>
            <numerusform>%n fayl dəyişməmişdi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RejectsFile</name>
    <message>
        <source>Line</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Share of customers and of revenue</source>
        <translation>Müştəri və dövriyyə payı</translation>
    </message>
    <message>
        <source>Bars of each group&apos;s share of customers and of revenue.</source>
        <translation>Hər qrupun müştəri və dövriyyə payını göstərən sütunlar.</translation>
    </message>
    <message>
        <source>share of customers</source>
        <translation>müştəri payı</translation>
    </message>
    <message>
        <source>share of revenue</source>
        <translation>dövriyyə payı</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>Müştəri payı</translation>
    </message>
    <message>
        <source>Share of revenue</source>
        <translation>Dövriyyə payı</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Orta səbət</translation>
    </message>
    <message>
        <source>Source: %1 · data until %2 · %3</source>
        <translation>Mənbə: %1 · %2 tarixinədək məlumat · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n müştəri</numerusform>
            <numerusform>%n müştəri</numerusform>
        </translation>
    </message>
    <message>
        <source>Made with Dilim, %1</source>
        <translation>Dilim ilə hazırlanıb, %1</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <extracomment>%1 is the number of the page, %2 how many there are.</extracomment>
        <translation>Səhifə %1 / %2</translation>
    </message>
    <message>
        <source>Customer segments at a glance</source>
        <translation>Müştəri seqmentlərinin xülasəsi</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>RFM grid</source>
        <translation>RFM cədvəli</translation>
    </message>
    <message>
        <source>Customers by recency and frequency of their orders.</source>
        <translation>Sifarişlərinin yaxınlığına və tezliyinə görə müştərilər.</translation>
    </message>
    <message>
        <source>Recency of the last order (R) →</source>
        <translation>Son alış-verişin yaxınlığı (R) →</translation>
    </message>
    <message>
        <source>Frequency: orders (F) →</source>
        <translation>Tezlik: sifariş sayı (F) →</translation>
    </message>
    <message>
        <source>Shares are of the %1 customers with orders.</source>
        <translation>Paylar sifarişi olan %1 müştəri üzrədir.</translation>
    </message>
    <message>
        <source>Shares are of the %1 customers with orders; %2 people without an order belong to no group.</source>
        <translation>Paylar sifarişi olan %1 müştəri üzrədir; heç sifarişi olmayan %2 nəfər qruplara daxil deyil.</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1 üzəri</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>ən çoxu %1</translation>
    </message>
    <message>
        <source>Customers are ranked by their number of orders; each fifth of the ranks gets one score, equal numbers are ordered by customer number.</source>
        <translation>Müştərilər sifariş sayına görə sıralanır; sıranın hər beşdə biri bir xal alır, bərabər saylar müştəri nömrəsinə görə düzülür.</translation>
    </message>
    <message>
        <source>Analysis date: %1.</source>
        <translation>Təhlil tarixi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Orders of the last %n day(s) count.</source>
        <translation>
            <numerusform>Son %n günün sifarişləri sayılır.</numerusform>
            <numerusform>Son %n günün sifarişləri sayılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of all time up to that date count.</source>
        <translation>Bu tarixədək bütün sifarişlər sayılır.</translation>
    </message>
    <message>
        <source>Cancelled, refunded and returned orders are left out.</source>
        <translation>Ləğv edilən və geri qaytarılan sifarişlər kənarda qalır.</translation>
    </message>
    <message>
        <source>Cancelled and returned orders count as well.</source>
        <translation>Ləğv edilən və geri qaytarılan sifarişlər də sayılır.</translation>
    </message>
    <message>
        <source>Each score holds about a fifth of the customers; equal values get equal scores (quantiles of type 7).</source>
        <translation>Hər xalda müştərilərin təxminən beşdə biri olur; bərabər dəyərlər bərabər xal alır (7-ci növ kvantillər).</translation>
    </message>
    <message>
        <source>%1 and %2 together: **%3 of revenue** from **%4 of the customers with orders**.</source>
        <translation>%1 və %2 birlikdə: **dövriyyədə pay %3**, **sifarişi olan müştərilərdə pay %4**.</translation>
    </message>
    <message>
        <source>First to be called: **%1** (%2 customers, %3 of revenue), who used to buy often and have not come back for a long time.</source>
        <translation>İlk növbədə zəng edilməli olanlar: **%1** (%2 müştəri, dövriyyədə pay %3); əvvəllər tez-tez alırdılar, çoxdandır gəlmirlər.</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>RFM qrupu</translation>
    </message>
    <message>
        <source>Each cell: number of customers and their share; a darker colour means more customers.</source>
        <translation>Hər xanada müştəri sayı və payı; tünd rəng daha çox müştəri deməkdir.</translation>
    </message>
    <message>
        <source>RFM groups</source>
        <translation>RFM qrupları</translation>
    </message>
    <message>
        <source>R: days since the last order</source>
        <translation>R: son sifarişdən keçən gün</translation>
    </message>
    <message>
        <source>F: number of orders</source>
        <translation>F: sifariş sayı</translation>
    </message>
    <message>
        <source>M: amount spent</source>
        <translation>M: xərclənən məbləğ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Üsul</translation>
    </message>
    <message>
        <source>Cut points and method</source>
        <translation>Kəsim nöqtələri və üsul</translation>
    </message>
    <message>
        <source>Scores run from 1 to 5; 5 is best.</source>
        <translation>Xallar 1 ilə 5 arasındadır; ən yaxşısı 5-dir.</translation>
    </message>
    <message>
        <source>▼ %1 on the year before</source>
        <translation>▼ %1 əvvəlki ilə görə</translation>
    </message>
    <message>
        <source>▲ %1 on the year before</source>
        <translation>▲ %1 əvvəlki ilə görə</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>məlum deyil</translation>
    </message>
    <message>
        <source>Bars: share of customers</source>
        <translation>Sütunlar: müştəri payı</translation>
    </message>
    <message>
        <source>Bars: share of orders</source>
        <translation>Sütunlar: sifariş payı</translation>
    </message>
    <message>
        <source>Bars: share of events</source>
        <translation>Sütunlar: hadisə payı</translation>
    </message>
    <message>
        <source>Bars: share of revenue</source>
        <translation>Sütunlar: dövriyyə payı</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Dövriyyə</translation>
    </message>
    <message>
        <source>Smaller ones, not shown: %1, together %2.</source>
        <translation>Göstərilməyən kiçiklər: %1 ədəd, cəmi %2.</translation>
    </message>
    <message>
        <source>Data until %1 · last 12 months: %2</source>
        <translation>%1 tarixinədək məlumat · son 12 ay: %2</translation>
    </message>
    <message>
        <source>%1 with orders</source>
        <translation>%1 nəfərin sifarişi var</translation>
    </message>
    <message>
        <source>Revenue, last 12 months</source>
        <translation>Dövriyyə, son 12 ay</translation>
    </message>
    <message>
        <source>Bought more than once</source>
        <translation>Təkrar alış-veriş</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Seqment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Seqmentlər</translation>
    </message>
    <message>
        <source>The rules of the segments</source>
        <translation>Seqmentlərin qaydaları</translation>
    </message>
    <message>
        <source>Who is in each segment, in words.</source>
        <translation>Hər seqmentdə kimlərin olduğu, sözlə.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Data date</source>
        <translation>Məlumat tarixi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Everybody in the imported lists of customers, and people named in orders.</source>
        <translation>İdxal edilən müştəri siyahılarındakı hər kəs və sifarişlərdə adı keçən şəxslər.</translation>
    </message>
    <message>
        <source>Amounts of orders that count as a purchase: not cancelled, refunded or returned.</source>
        <translation>Alış-veriş sayılan sifarişlərin məbləği: ləğv edilməmiş və geri qaytarılmamış olanlar.</translation>
    </message>
    <message>
        <source>Revenue divided by the number of those orders.</source>
        <translation>Dövriyyənin bu sifarişlərin sayına bölünməsi.</translation>
    </message>
    <message>
        <source>Customers with two or more such orders, of those with at least one.</source>
        <translation>Belə ən azı bir sifarişi olanlar arasında iki və daha çox sifarişi olan müştərilər.</translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation>Başqa valyutalar</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in another currency are in no amount.</source>
        <translation>
            <numerusform>Başqa valyutadakı %n sifariş heç bir məbləğə daxil deyil.</numerusform>
            <numerusform>Başqa valyutadakı %n sifariş heç bir məbləğə daxil deyil.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Sözlər nə deməkdir?</translation>
    </message>
    <message>
        <source>Source: %1 · %2</source>
        <translation>Mənbə: %1 · %2</translation>
    </message>
    <message>
        <source>Last 12 months: %1</source>
        <translation>Son 12 ay: %1</translation>
    </message>
    <message>
        <source>Revenue, all time</source>
        <translation>Dövriyyə, bütün dövr</translation>
    </message>
    <message>
        <source>Shares are of all %1 customers and of all their revenue, %2. One customer can be in several segments.</source>
        <translation>Paylar bütün %1 müştəri və onların cəmi %2 dövriyyəsi üzrədir. Bir müştəri bir neçə seqmentdə ola bilər.</translation>
    </message>
    <message>
        <source>Unknown people</source>
        <translation>Məlum olmayan şəxslər</translation>
    </message>
    <message>
        <source>Orders that name nobody: %1, together %2. They are in no figure of customers.</source>
        <translation>Heç kimin adı çəkilməyən sifarişlər: %1 ədəd, cəmi %2. Müştəri rəqəmlərinin heç birinə daxil deyillər.</translation>
    </message>
    <message>
        <source>▼ %1 points</source>
        <translation>▼ %1 bənd</translation>
    </message>
    <message>
        <source>▲ %1 points</source>
        <translation>▲ %1 bənd</translation>
    </message>
    <message>
        <source>The %1 largest of %2 segments; the table below has them all.</source>
        <translation>%2 seqmentin ən böyük %1 ədədi; hamısı aşağıdakı cədvəldədir.</translation>
    </message>
    <message>
        <source>Everything for the meeting</source>
        <translation>Görüş üçün hər şey</translation>
    </message>
    <message>
        <source>Figures, segments with their rules, RFM, countries and devices.</source>
        <translation>Rəqəmlər, qaydaları ilə seqmentlər, RFM, ölkələr və cihazlar.</translation>
    </message>
    <message>
        <source>RFM scores need orders with their customers and dates; these data have none.</source>
        <translation>RFM balları üçün müştərisi və tarixi bilinən sifarişlər lazımdır; bu məlumatlarda yoxdur.</translation>
    </message>
    <message>
        <source>No segment was chosen for this report.</source>
        <translation>Bu hesabat üçün seqment seçilməyib.</translation>
    </message>
    <message>
        <source>Segment overview</source>
        <translation>Seqmentlərə ümumi baxış</translation>
    </message>
    <message>
        <source>Sizes of the segments you choose, and a card for each with its rule.</source>
        <translation>Seçdiyiniz seqmentlərin ölçüləri və hər biri üçün qaydası ilə kart.</translation>
    </message>
    <message>
        <source>RFM report</source>
        <translation>RFM hesabatı</translation>
    </message>
    <message>
        <source>The grid, the ten groups, cut points and method.</source>
        <translation>Cədvəl, on qrup, sərhəd qiymətləri və üsul.</translation>
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
        <source>%1, or %2</source>
        <translation>%1, yaxud %2</translation>
    </message>
    <message>
        <source>either %1, or %2</source>
        <translation>(%1, yaxud %2)</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Heç kim.</translation>
    </message>
    <message>
        <source>(either %1, or %2)</source>
        <translation>(%1, yaxud %2)</translation>
    </message>
    <message>
        <source>matching (%1)</source>
        <translation>buna uyğun (%1) olan</translation>
    </message>
    <message>
        <source>not among those (%1)</source>
        <translation>(%1) tərifinə uymayan</translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is in the next %n day(s)</source>
        <translation>
            <numerusform>%1 növbəti %n gün ərzində olan</numerusform>
            <numerusform>%1 növbəti %n gün ərzində olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is not in the next %n day(s)</source>
        <translation>
            <numerusform>%1 növbəti %n gün ərzində olmayan</numerusform>
            <numerusform>%1 növbəti %n gün ərzində olmayan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is at least %n day(s) ago</source>
        <translation>
            <numerusform>%1 ən azı %n gün əvvəl olan</numerusform>
            <numerusform>%1 ən azı %n gün əvvəl olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is less than %n day(s) ago or still to come</source>
        <translation>
            <numerusform>%1 %n gündən yeni olan</numerusform>
            <numerusform>%1 %n gündən yeni olan</numerusform>
        </translation>
    </message>
    <message>
        <source>whose %1 is on a %2</source>
        <translation>%1 %2 günü olan</translation>
    </message>
    <message>
        <source>whose %1 is in %2</source>
        <translation>%1 %2 ayında olan</translation>
    </message>
    <message>
        <source>whose %1 is on the %2 of the month</source>
        <translation>%1 ayın %2 günü olan</translation>
    </message>
    <message>
        <source>whose %1 is at a time from %2 to %3</source>
        <translation>%1 saat %2 ilə %3 arasında olan</translation>
    </message>
    <message>
        <source>whose %1 is not on a %2</source>
        <translation>%1 %2 günü olmayan</translation>
    </message>
    <message>
        <source>whose %1 is not in %2</source>
        <translation>%1 %2 ayında olmayan</translation>
    </message>
    <message>
        <source>whose %1 is not on the %2 of the month</source>
        <translation>%1 ayın %2 günü olmayan</translation>
    </message>
    <message>
        <source>whose %1 is not at a time from %2 to %3</source>
        <translation>%1 saat %2 ilə %3 arasında olmayan</translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was at least %n day(s) ago</source>
        <translation>
            <numerusform>%1 ən azı %n gün əvvəl olan</numerusform>
            <numerusform>%1 ən azı %n gün əvvəl olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was less than %n day(s) ago</source>
        <translation>
            <numerusform>%1 %n gündən yeni olan</numerusform>
            <numerusform>%1 %n gündən yeni olan</numerusform>
        </translation>
    </message>
    <message>
        <source>whose %1 was %2</source>
        <translation>%1 %2 olan</translation>
    </message>
    <message>
        <source>whose %1 was on a %2</source>
        <translation>%1 %2 günü olan</translation>
    </message>
    <message>
        <source>whose %1 was in %2</source>
        <translation>%1 %2 ayında olan</translation>
    </message>
    <message>
        <source>whose %1 was on the %2 of the month</source>
        <translation>%1 ayın %2 günü olan</translation>
    </message>
    <message>
        <source>whose %1 was at a time from %2 to %3</source>
        <translation>%1 saat %2 ilə %3 arasında olan</translation>
    </message>
    <message>
        <source>whose %1 was not %2</source>
        <translation>%1 %2 olmayan</translation>
    </message>
    <message>
        <source>whose %1 was not on a %2</source>
        <translation>%1 %2 günü olmayan</translation>
    </message>
    <message>
        <source>whose %1 was not in %2</source>
        <translation>%1 %2 ayında olmayan</translation>
    </message>
    <message>
        <source>whose %1 was not on the %2 of the month</source>
        <translation>%1 ayın %2 günü olmayan</translation>
    </message>
    <message>
        <source>whose %1 was not at a time from %2 to %3</source>
        <translation>%1 saat %2 ilə %3 arasında olmayan</translation>
    </message>
    <message>
        <source>whose %1 has its anniversary today</source>
        <translation>%1 ildönümü bu gün olan</translation>
    </message>
    <message>
        <source>whose %1 does not have its anniversary today</source>
        <translation>%1 ildönümü bu gün olmayan</translation>
    </message>
    <message numerus="yes">
        <source>whose %1 has its anniversary within the next %n day(s), today included</source>
        <translation>
            <numerusform>%1 ildönümü bu gün də daxil növbəti %n gün ərzində olan</numerusform>
            <numerusform>%1 ildönümü bu gün də daxil növbəti %n gün ərzində olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 does not have its anniversary within the next %n day(s), today included</source>
        <translation>
            <numerusform>%1 ildönümü bu gün də daxil növbəti %n gün ərzində olmayan</numerusform>
            <numerusform>%1 ildönümü bu gün də daxil növbəti %n gün ərzində olmayan</numerusform>
        </translation>
    </message>
    <message>
        <source>for whom at least %1 of these hold: (%2)</source>
        <translation>(%2) siyahısından ən azı %1 şərtə uyan</translation>
    </message>
    <message>
        <source>for whom at most %1 of these hold: (%2)</source>
        <translation>(%2) siyahısından ən çoxu %1 şərtə uyan</translation>
    </message>
    <message>
        <source>for whom exactly %1 of these hold: (%2)</source>
        <translation>(%2) siyahısından düz %1 şərtə uyan</translation>
    </message>
    <message>
        <source>whose %1 matches the pattern %2</source>
        <translation>%1 %2 şablonuna uyğun olan</translation>
    </message>
    <message>
        <source>whose %1 does not match the pattern %2</source>
        <translation>%1 %2 şablonuna uyğun olmayan</translation>
    </message>
    <message>
        <source>whose %1 are limited to %2</source>
        <translation>%1 %2 ilə məhdudlaşan</translation>
    </message>
    <message>
        <source>whose %1 are not limited to %2</source>
        <translation>%1 %2 ilə məhdudlaşmayan</translation>
    </message>
    <message>
        <source>whose %1 is among the %2 highest</source>
        <translation>%1 ən yüksək %2 müştəri arasında olan</translation>
    </message>
    <message>
        <source>whose %1 is not among the %2 highest</source>
        <translation>%1 ən yüksək %2 müştəri arasında olmayan</translation>
    </message>
    <message>
        <source>whose %1 is among the %2 lowest</source>
        <translation>%1 ən aşağı %2 müştəri arasında olan</translation>
    </message>
    <message>
        <source>whose %1 is not among the %2 lowest</source>
        <translation>%1 ən aşağı %2 müştəri arasında olmayan</translation>
    </message>
    <message>
        <source>whose %1 is in the top %2</source>
        <translation>%1 ən yüksək %2 içində olan</translation>
    </message>
    <message>
        <source>whose %1 is not in the top %2</source>
        <translation>%1 ən yüksək %2 içində olmayan</translation>
    </message>
    <message>
        <source>whose %1 is in the bottom %2</source>
        <translation>%1 ən aşağı %2 içində olan</translation>
    </message>
    <message>
        <source>whose %1 is not in the bottom %2</source>
        <translation>%1 ən aşağı %2 içində olmayan</translation>
    </message>
    <message>
        <source>whose %1 is above the %2 percentile</source>
        <translation>%1 %2 persentildən yuxarı olan</translation>
    </message>
    <message>
        <source>whose %1 is not above the %2 percentile</source>
        <translation>%1 %2 persentildən yuxarı olmayan</translation>
    </message>
    <message>
        <source>whose %1 is between the %2 and the %3 percentile</source>
        <translation>%1 %2 ilə %3 persentil arasında olan</translation>
    </message>
    <message>
        <source>whose %1 is not between the %2 and the %3 percentile</source>
        <translation>%1 %2 ilə %3 persentil arasında olmayan</translation>
    </message>
    <message>
        <source>whose %1 is among the %2 latest</source>
        <translation>%1 ən yeni %2 müştəri arasında olan</translation>
    </message>
    <message>
        <source>whose %1 is not among the %2 latest</source>
        <translation>%1 ən yeni %2 müştəri arasında olmayan</translation>
    </message>
    <message>
        <source>whose %1 is among the %2 earliest</source>
        <translation>%1 ən köhnə %2 müştəri arasında olan</translation>
    </message>
    <message>
        <source>whose %1 is not among the %2 earliest</source>
        <translation>%1 ən köhnə %2 müştəri arasında olmayan</translation>
    </message>
    <message>
        <source>whose %1 is in the latest %2</source>
        <translation>%1 ən yeni %2 içində olan</translation>
    </message>
    <message>
        <source>whose %1 is not in the latest %2</source>
        <translation>%1 ən yeni %2 içində olmayan</translation>
    </message>
    <message>
        <source>whose %1 is in the earliest %2</source>
        <translation>%1 ən köhnə %2 içində olan</translation>
    </message>
    <message>
        <source>whose %1 is not in the earliest %2</source>
        <translation>%1 ən köhnə %2 içində olmayan</translation>
    </message>
    <message>
        <source>%1 within each %2</source>
        <translation>hər %2 üzrə %1</translation>
    </message>
    <message>
        <source>who have a %1</source>
        <translation>%1 olan</translation>
    </message>
    <message>
        <source>who have no %1</source>
        <translation>%1 olmayan</translation>
    </message>
    <message>
        <source>at most %1 of them, drawn at random</source>
        <translation>təsadüfi seçilən ən çoxu %1 nəfər</translation>
    </message>
    <message>
        <source>at most %1 of them, those with the highest %2 first</source>
        <translation>ən çoxu %1 nəfər, əvvəlcə %2 ən yüksək olanlar</translation>
    </message>
    <message>
        <source>at most %1 of them, those with the lowest %2 first</source>
        <translation>ən çoxu %1 nəfər, əvvəlcə %2 ən aşağı olanlar</translation>
    </message>
    <message>
        <source>at most %1 of them, those with the latest %2 first</source>
        <translation>ən çoxu %1 nəfər, əvvəlcə %2 ən yeni olanlar</translation>
    </message>
    <message>
        <source>at most %1 of them, those with the earliest %2 first</source>
        <translation>ən çoxu %1 nəfər, əvvəlcə %2 ən köhnə olanlar</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Bütün müştərilər</translation>
    </message>
    <message>
        <source>Customers %1</source>
        <translation>%1 müştərilər</translation>
    </message>
    <message>
        <source>All customers, but nobody %1</source>
        <translation>%1 istisna olmaqla bütün müştərilər</translation>
    </message>
    <message>
        <source>Customers %1; but nobody %2</source>
        <translation>%1 müştərilər; %2 istisna olmaqla</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>for whom it is known whether they are among those (%1)</source>
        <translation>(%1) tərifinə uyub-uymadığı məlum olan</translation>
    </message>
    <message>
        <source>for whom it is not known whether they are among those (%1)</source>
        <translation>(%1) tərifinə uyub-uymadığı məlum olmayan</translation>
    </message>
    <message>
        <source>who are not in the segment “%1”</source>
        <translation>“%1” seqmentində olmayan</translation>
    </message>
    <message>
        <source>who are in the segment “%1”</source>
        <translation>“%1” seqmentində olan</translation>
    </message>
    <message>
        <source>random %1</source>
        <translation>təsadüfi %1</translation>
    </message>
    <message>
        <source>random %1 “%2”</source>
        <translation>“%2” adlı təsadüfi %1</translation>
    </message>
    <message>
        <source>who are not in the %1</source>
        <translation>%1 içində olmayan</translation>
    </message>
    <message>
        <source>who are in the %1</source>
        <translation>%1 içində olan</translation>
    </message>
</context>
<context>
    <name>RuleAmong</name>
    <message>
        <source>purchases</source>
        <translation>alış-verişlərindəki</translation>
    </message>
    <message>
        <source>orders, cancelled ones too,</source>
        <translation>ləğv edilənlər də daxil sifarişlərindəki</translation>
    </message>
    <message>
        <source>items bought</source>
        <translation>aldığı məhsullardakı</translation>
    </message>
    <message>
        <source>items ordered, cancelled ones too,</source>
        <translation>ləğv edilənlər də daxil sifariş etdiyi məhsullardakı</translation>
    </message>
    <message>
        <source>events</source>
        <translation>hadisələrindəki</translation>
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
    <name>RuleBefore</name>
    <message>
        <source>the day before</source>
        <translation>bir əvvəlki günə</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>bir əvvəlki həftəyə</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>bir əvvəlki aya</translation>
    </message>
    <message>
        <source>the quarter before</source>
        <translation>bir əvvəlki rübə</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>bir əvvəlki ilə</translation>
    </message>
    <message>
        <source>the fiscal year before</source>
        <translation>bir əvvəlki maliyyə ilinə</translation>
    </message>
    <message numerus="yes">
        <source>the %n day(s) before</source>
        <translation>
            <numerusform>əvvəlki %n günə</numerusform>
            <numerusform>əvvəlki %n günə</numerusform>
        </translation>
    </message>
    <message>
        <source>the equally long time before</source>
        <translation>bundan əvvəlki eyni uzunluqlu dövrə</translation>
    </message>
</context>
<context>
    <name>RuleBetween</name>
    <message>
        <source>purchases</source>
        <translation>alış-verişləri</translation>
    </message>
    <message>
        <source>orders, cancelled ones too,</source>
        <translation>ləğv edilənlər də daxil sifarişləri</translation>
    </message>
    <message>
        <source>purchases of items</source>
        <translation>məhsul alışları</translation>
    </message>
    <message>
        <source>orders of items, cancelled ones too,</source>
        <translation>ləğv edilənlər də daxil məhsul sifarişləri</translation>
    </message>
    <message>
        <source>events</source>
        <translation>hadisələri</translation>
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
    <name>RuleChange</name>
    <message>
        <source>whose %1 is lower than in %2</source>
        <translation>%1 %2 nisbətən daha aşağı olan</translation>
    </message>
    <message>
        <source>whose %1 is higher than in %2</source>
        <translation>%1 %2 nisbətən daha yüksək olan</translation>
    </message>
    <message>
        <source>whose %1 is not lower than in %2</source>
        <translation>%1 %2 nisbətən azalmamış</translation>
    </message>
    <message>
        <source>whose %1 is not higher than in %2</source>
        <translation>%1 %2 nisbətən artmamış</translation>
    </message>
    <message>
        <source>whose %1 is the same as in %2</source>
        <translation>%1 %2 nisbətən dəyişməmiş</translation>
    </message>
    <message>
        <source>whose %1 is not the same as in %2</source>
        <translation>%1 %2 nisbətən dəyişmiş</translation>
    </message>
    <message>
        <source>whose %1 is at least %3 higher than in %2</source>
        <translation>%1 %2 nisbətən ən azı %3 artmış</translation>
    </message>
    <message>
        <source>whose %1 is more than %3 higher than in %2</source>
        <translation>%1 %2 nisbətən %3 çox artmış</translation>
    </message>
    <message>
        <source>whose %1 is over %3 higher than in %2</source>
        <translation>%1 %2 nisbətən %3 çox artmış</translation>
    </message>
    <message>
        <source>whose %1 is exactly %3 higher than in %2</source>
        <translation>%1 %2 nisbətən düz %3 artmış</translation>
    </message>
    <message>
        <source>whose %1 is at least %3 lower than in %2</source>
        <translation>%1 %2 nisbətən ən azı %3 azalmış</translation>
    </message>
    <message>
        <source>whose %1 is more than %3 lower than in %2</source>
        <translation>%1 %2 nisbətən %3 çox azalmış</translation>
    </message>
    <message>
        <source>whose %1 is over %3 lower than in %2</source>
        <translation>%1 %2 nisbətən %3 çox azalmış</translation>
    </message>
    <message>
        <source>whose %1 is exactly %3 lower than in %2</source>
        <translation>%1 %2 nisbətən düz %3 azalmış</translation>
    </message>
    <message>
        <source>change in %1 against %2</source>
        <translation>%2 nisbətən %1 dəyişikliyi</translation>
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
    <name>RuleDays</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 gün</numerusform>
            <numerusform>%1 gün</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDaysCompared</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 gündən</numerusform>
            <numerusform>%1 gündən</numerusform>
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
        <translation>regionu</translation>
    </message>
    <message>
        <source>city</source>
        <translation>şəhəri</translation>
    </message>
    <message>
        <source>district</source>
        <translation>rayonu</translation>
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
        <translation>sifariş regionu</translation>
    </message>
    <message>
        <source>order city</source>
        <translation>sifariş şəhəri</translation>
    </message>
    <message>
        <source>order district</source>
        <translation>sifariş rayonu</translation>
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
    <message>
        <source>age</source>
        <translation>yaşı</translation>
    </message>
    <message>
        <source>time as a customer</source>
        <translation>müştərilik müddəti</translation>
    </message>
    <message>
        <source>last purchase</source>
        <translation>son alış-verişi</translation>
    </message>
    <message>
        <source>number of purchases</source>
        <translation>alış-veriş sayı</translation>
    </message>
    <message>
        <source>average basket</source>
        <translation>orta səbət məbləği</translation>
    </message>
    <message>
        <source>average purchase interval</source>
        <translation>orta alış-veriş intervalı</translation>
    </message>
    <message>
        <source>favourite category</source>
        <translation>sevimli kateqoriyası</translation>
    </message>
    <message>
        <source>favourite shopping day</source>
        <translation>sevimli alış-veriş günü</translation>
    </message>
    <message>
        <source>favourite shopping hour</source>
        <translation>sevimli alış-veriş saatı</translation>
    </message>
    <message>
        <source>favourite device</source>
        <translation>sevimli cihazı</translation>
    </message>
    <message>
        <source>favourite channel</source>
        <translation>sevimli kanalı</translation>
    </message>
    <message>
        <source>favourite season</source>
        <translation>sevimli fəsli</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>aktivlik vəziyyəti</translation>
    </message>
    <message>
        <source>purchase stage</source>
        <translation>alış-veriş mərhələsi</translation>
    </message>
    <message>
        <source>RFM recency score</source>
        <translation>RFM yaxınlıq balı</translation>
    </message>
    <message>
        <source>RFM frequency score</source>
        <translation>RFM tezlik balı</translation>
    </message>
    <message>
        <source>RFM money score</source>
        <translation>RFM məbləğ balı</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>RFM qrupu</translation>
    </message>
    <message>
        <source>abandoned cart</source>
        <translation>tərk etdiyi səbəti</translation>
    </message>
    <message>
        <source>being a newcomer</source>
        <translation>yeni müştəri olması</translation>
    </message>
    <message>
        <source>coming by referral</source>
        <translation>tövsiyə ilə gəlməsi</translation>
    </message>
    <message>
        <source>number of reviews</source>
        <translation>rəy sayı</translation>
    </message>
    <message>
        <source>average rating</source>
        <translation>orta qiymətləndirməsi</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>dövriyyəsi</translation>
    </message>
    <message>
        <source>share of purchases at a discount</source>
        <translation>endirimli alış-veriş payı</translation>
    </message>
    <message>
        <source>refunded amount</source>
        <translation>qaytarılan məbləğ</translation>
    </message>
    <message>
        <source>time of the e-mail permission</source>
        <translation>e-poçt icazəsinin vaxtı</translation>
    </message>
    <message>
        <source>source of the e-mail permission</source>
        <translation>e-poçt icazəsinin mənbəyi</translation>
    </message>
    <message>
        <source>time of the SMS permission</source>
        <translation>SMS icazəsinin vaxtı</translation>
    </message>
    <message>
        <source>source of the SMS permission</source>
        <translation>SMS icazəsinin mənbəyi</translation>
    </message>
    <message>
        <source>time of the call permission</source>
        <translation>zəng icazəsinin vaxtı</translation>
    </message>
    <message>
        <source>source of the call permission</source>
        <translation>zəng icazəsinin mənbəyi</translation>
    </message>
    <message>
        <source>time of the advertising permission</source>
        <translation>reklam icazəsinin vaxtı</translation>
    </message>
    <message>
        <source>source of the advertising permission</source>
        <translation>reklam icazəsinin mənbəyi</translation>
    </message>
</context>
<context>
    <name>RuleItem</name>
    <message>
        <source>an item</source>
        <translation>bir məhsul</translation>
    </message>
    <message>
        <source>containing both %1 and %2</source>
        <translation>içində həm %1, həm də %2 olan</translation>
    </message>
    <message>
        <source>containing %1</source>
        <translation>içində %1 olan</translation>
    </message>
</context>
<context>
    <name>RuleLastStep</name>
    <message>
        <source>viewed a page</source>
        <translation>səhifəyə baxmış</translation>
    </message>
    <message>
        <source>viewed a product</source>
        <translation>məhsula baxmış</translation>
    </message>
    <message>
        <source>added to the cart</source>
        <translation>səbətə məhsul əlavə etmiş</translation>
    </message>
    <message>
        <source>removed something from the cart</source>
        <translation>səbətdən məhsul çıxarmış</translation>
    </message>
    <message>
        <source>started the checkout</source>
        <translation>ödənişə başlamış</translation>
    </message>
    <message>
        <source>purchased</source>
        <translation>satın almış</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>axtarış etmiş</translation>
    </message>
    <message>
        <source>signed up</source>
        <translation>qeydiyyatdan keçmiş</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>hesabına daxil olmuş</translation>
    </message>
    <message>
        <source>received an e-mail</source>
        <translation>e-poçt almış</translation>
    </message>
    <message>
        <source>opened an e-mail</source>
        <translation>e-poçt açmış</translation>
    </message>
    <message>
        <source>clicked in an e-mail</source>
        <translation>e-poçtda klik etmiş</translation>
    </message>
    <message>
        <source>wrote a review</source>
        <translation>rəy yazmış</translation>
    </message>
    <message>
        <source>referred somebody</source>
        <translation>tövsiyə etmiş</translation>
    </message>
    <message>
        <source>complained</source>
        <translation>şikayət etmiş</translation>
    </message>
    <message>
        <source>shared something</source>
        <translation>paylaşım etmiş</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>%1 etmiş</translation>
    </message>
    <message>
        <source>placed %1</source>
        <translation>%1 vermiş</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation>%1 almış</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>%1 sifariş etmiş</translation>
    </message>
    <message>
        <source>had %1</source>
        <translation>%1 olan</translation>
    </message>
    <message>
        <source>asked for help</source>
        <translation>kömək istəmiş</translation>
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
    <message>
        <source>time since the %1</source>
        <translation>%1 bəri keçən müddət</translation>
    </message>
    <message>
        <source>median %1 of %2</source>
        <translation>%2 median %1</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>share of %1</source>
        <translation>%1 payı</translation>
    </message>
    <message>
        <source>share by %1 of %2</source>
        <translation>%2 %1 üzrə payı</translation>
    </message>
    <message>
        <source>number of different %1 among %2</source>
        <translation>%2 fərqli %1 sayı</translation>
    </message>
    <message>
        <source>%1, if one %2,</source>
        <translation>əgər %2 isə %1</translation>
    </message>
    <message>
        <source>average time between %1</source>
        <translation>%1 arasındakı orta müddət</translation>
    </message>
    <message>
        <source>number of different orders among %1</source>
        <translation>%1 fərqli sifariş sayı</translation>
    </message>
</context>
<context>
    <name>RuleMonth</name>
    <message>
        <source>January</source>
        <translation>yanvar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>fevral</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mart</translation>
    </message>
    <message>
        <source>April</source>
        <translation>aprel</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>June</source>
        <translation>iyun</translation>
    </message>
    <message>
        <source>July</source>
        <translation>iyul</translation>
    </message>
    <message>
        <source>August</source>
        <translation>avqust</translation>
    </message>
    <message>
        <source>September</source>
        <translation>sentyabr</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktyabr</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noyabr</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dekabr</translation>
    </message>
</context>
<context>
    <name>RuleNever</name>
    <message>
        <source>who %1</source>
        <translation>heç %1</translation>
    </message>
</context>
<context>
    <name>RuleNone</name>
    <message>
        <source>no purchase</source>
        <translation>heç bir alış-veriş</translation>
    </message>
    <message>
        <source>no order, not even a cancelled one,</source>
        <translation>ləğv edilənlər də daxil heç bir sifariş</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>heç bir məhsul</translation>
    </message>
    <message>
        <source>no item, not even a cancelled one,</source>
        <translation>ləğv edilənlər də daxil heç bir məhsul</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>heç bir hadisəsi</translation>
    </message>
</context>
<context>
    <name>RuleNotDone</name>
    <message>
        <source>did not view a page</source>
        <translation>səhifəyə baxmamış</translation>
    </message>
    <message>
        <source>did not view a product</source>
        <translation>məhsula baxmamış</translation>
    </message>
    <message>
        <source>did not add to the cart</source>
        <translation>səbətə məhsul əlavə etməmiş</translation>
    </message>
    <message>
        <source>did not remove anything from the cart</source>
        <translation>səbətdən məhsul çıxarmamış</translation>
    </message>
    <message>
        <source>did not start the checkout</source>
        <translation>ödənişə başlamamış</translation>
    </message>
    <message>
        <source>did not purchase</source>
        <translation>satın almamış</translation>
    </message>
    <message>
        <source>did not search</source>
        <translation>axtarış etməmiş</translation>
    </message>
    <message>
        <source>did not sign up</source>
        <translation>qeydiyyatdan keçməmiş</translation>
    </message>
    <message>
        <source>did not log in</source>
        <translation>hesabına daxil olmamış</translation>
    </message>
    <message>
        <source>did not receive an e-mail</source>
        <translation>e-poçt almamış</translation>
    </message>
    <message>
        <source>did not open an e-mail</source>
        <translation>e-poçt açmamış</translation>
    </message>
    <message>
        <source>did not click in an e-mail</source>
        <translation>e-poçtda klik etməmiş</translation>
    </message>
    <message>
        <source>did not write a review</source>
        <translation>rəy yazmamış</translation>
    </message>
    <message>
        <source>did not refer anybody</source>
        <translation>tövsiyə etməmiş</translation>
    </message>
    <message>
        <source>did not complain</source>
        <translation>şikayət etməmiş</translation>
    </message>
    <message>
        <source>did not share anything</source>
        <translation>paylaşım etməmiş</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>%1 etməmiş</translation>
    </message>
    <message>
        <source>placed %1</source>
        <translation>%1 verməmiş</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation>%1 almamış</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>%1 sifariş etməmiş</translation>
    </message>
    <message>
        <source>had %1</source>
        <translation>%1 olmayan</translation>
    </message>
    <message>
        <source>did not ask for help</source>
        <translation>kömək istəməmiş</translation>
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
    <name>RuleOne</name>
    <message>
        <source>a purchase</source>
        <translation>alış-veriş</translation>
    </message>
    <message>
        <source>an order, cancelled or not,</source>
        <translation>ləğv edilənlər də daxil bir sifariş</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>məhsul</translation>
    </message>
    <message>
        <source>an item, cancelled or not,</source>
        <translation>ləğv edilənlər də daxil bir məhsul</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>bir hadisəsi</translation>
    </message>
</context>
<context>
    <name>RuleOther</name>
    <message>
        <source>whose %1 is at least %2</source>
        <translation>%1 ən azı %2 qədər olan</translation>
    </message>
    <message>
        <source>whose %1 is less than %2</source>
        <translation>%1 %2 az olan</translation>
    </message>
    <message>
        <source>whose %1 is at most %2</source>
        <translation>%1 ən çoxu %2 qədər olan</translation>
    </message>
    <message>
        <source>whose %1 is more than %2</source>
        <translation>%1 %2 çox olan</translation>
    </message>
    <message>
        <source>whose %1 is before %2</source>
        <translation>%1 %2 əvvəl olan</translation>
    </message>
    <message>
        <source>whose %1 is not before %2</source>
        <translation>%1 %2 əvvəl olmayan</translation>
    </message>
    <message>
        <source>whose %1 is after %2</source>
        <translation>%1 %2 sonra olan</translation>
    </message>
    <message>
        <source>whose %1 is not after %2</source>
        <translation>%1 %2 sonra olmayan</translation>
    </message>
    <message>
        <source>their %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>whose %1 is the same as %2</source>
        <translation>%1 ilə %2 eyni olan</translation>
    </message>
    <message>
        <source>whose %1 differs from %2</source>
        <translation>%1 ilə %2 fərqli olan</translation>
    </message>
</context>
<context>
    <name>RuleOwn</name>
    <message>
        <source>whose birthday is today</source>
        <translation>ad günü bu gün olan</translation>
    </message>
    <message>
        <source>whose birthday is not today</source>
        <translation>ad günü bu gün olmayan</translation>
    </message>
    <message>
        <source>who gave e-mail permission</source>
        <translation>e-poçt icazəsi olan</translation>
    </message>
    <message>
        <source>who did not give e-mail permission</source>
        <translation>e-poçt icazəsi olmayan</translation>
    </message>
    <message>
        <source>who gave SMS permission</source>
        <translation>SMS icazəsi olan</translation>
    </message>
    <message>
        <source>who did not give SMS permission</source>
        <translation>SMS icazəsi olmayan</translation>
    </message>
    <message>
        <source>who gave call permission</source>
        <translation>zəng icazəsi olan</translation>
    </message>
    <message>
        <source>who did not give call permission</source>
        <translation>zəng icazəsi olmayan</translation>
    </message>
    <message>
        <source>who gave advertising permission</source>
        <translation>reklam icazəsi olan</translation>
    </message>
    <message>
        <source>who did not give advertising permission</source>
        <translation>reklam icazəsi olmayan</translation>
    </message>
    <message>
        <source>who abandoned their cart</source>
        <translation>səbətini tərk edən</translation>
    </message>
    <message>
        <source>who did not abandon their cart</source>
        <translation>səbətini tərk etməyən</translation>
    </message>
    <message>
        <source>who are newcomers</source>
        <translation>yeni müştəri olan</translation>
    </message>
    <message>
        <source>who are not newcomers</source>
        <translation>yeni müştəri olmayan</translation>
    </message>
    <message>
        <source>who came by referral</source>
        <translation>tövsiyə ilə gələn</translation>
    </message>
    <message>
        <source>who did not come by referral</source>
        <translation>tövsiyə ilə gəlməyən</translation>
    </message>
    <message>
        <source>that count as a purchase</source>
        <translation>alış-veriş sayılan</translation>
    </message>
    <message>
        <source>that do not count as a purchase</source>
        <translation>alış-veriş sayılmayan</translation>
    </message>
    <message>
        <source>that count as bought</source>
        <translation>alınmış sayılan</translation>
    </message>
    <message>
        <source>that do not count as bought</source>
        <translation>alınmış sayılmayan</translation>
    </message>
    <message numerus="yes">
        <source>whose birthday is within the next %n day(s), today included</source>
        <translation>
            <numerusform>ad günü bu gün də daxil növbəti %n gün ərzində olan</numerusform>
            <numerusform>ad günü bu gün də daxil növbəti %n gün ərzində olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose birthday is not within the next %n day(s), today included</source>
        <translation>
            <numerusform>ad günü bu gün də daxil növbəti %n gün ərzində olmayan</numerusform>
            <numerusform>ad günü bu gün də daxil növbəti %n gün ərzində olmayan</numerusform>
        </translation>
    </message>
    <message>
        <source>that cannot be</source>
        <translation>ola bilməyən</translation>
    </message>
    <message>
        <source>that came first</source>
        <translation>ilk olan</translation>
    </message>
    <message>
        <source>that came last</source>
        <translation>ən sonuncu olan</translation>
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
    <name>RulePeriod</name>
    <message>
        <source>yesterday</source>
        <translation>dünən</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bu gün</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>sabah</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>keçən həftə</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>bu həftə</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>gələn həftə</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>keçən ay</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>bu ay</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>gələn ay</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>keçən rübdə</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>bu rübdə</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>gələn rübdə</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>keçən il</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>bu il</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>gələn il</translation>
    </message>
    <message>
        <source>last fiscal year</source>
        <translation>keçən maliyyə ilində</translation>
    </message>
    <message>
        <source>this fiscal year</source>
        <translation>bu maliyyə ilində</translation>
    </message>
</context>
<context>
    <name>RulePeriodOf</name>
    <message>
        <source>yesterday</source>
        <translation>dünənki</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugünkü</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>sabahkı</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>keçən həftəki</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>bu həftəki</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>gələn həftəki</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>keçən aykı</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>bu aykı</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>gələn aykı</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>keçən rübdəki</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>bu rübdəki</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>gələn rübdəki</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>keçən ilki</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>bu ilki</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>gələn ilki</translation>
    </message>
    <message>
        <source>last fiscal year</source>
        <translation>keçən maliyyə ilindəki</translation>
    </message>
    <message>
        <source>this fiscal year</source>
        <translation>bu maliyyə ilindəki</translation>
    </message>
</context>
<context>
    <name>RulePick</name>
    <message>
        <source>whose %1 is one %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>whose %1, if any, is not one %2</source>
        <translation>%1 (%2) tərifinə uymayan</translation>
    </message>
</context>
<context>
    <name>RulePickEither</name>
    <message>
        <source>whose %1 is one %2</source>
        <translation>%1 (%2) tərifinə uyan</translation>
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
    <name>RuleSpan</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dəqiqə</numerusform>
            <numerusform>%n dəqiqə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n minute(s)</source>
        <translation>
            <numerusform>%n dəqiqə ərzində</numerusform>
            <numerusform>%n dəqiqə ərzində</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n minute(s) later</source>
        <translation>
            <numerusform>ən azı %n dəqiqə sonra</numerusform>
            <numerusform>ən azı %n dəqiqə sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>%n saat ərzində</numerusform>
            <numerusform>%n saat ərzində</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n hour(s) later</source>
        <translation>
            <numerusform>ən azı %n saat sonra</numerusform>
            <numerusform>ən azı %n saat sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n gün ərzində</numerusform>
            <numerusform>%n gün ərzində</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) later</source>
        <translation>
            <numerusform>ən azı %n gün sonra</numerusform>
            <numerusform>ən azı %n gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2 later</source>
        <translation>ən azı %1, ən çoxu %2 sonra</translation>
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
    <name>RuleStep</name>
    <message>
        <source>who %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 (in an event %2)</source>
        <translation>%2 hadisə ilə %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>without %1 in between %2</source>
        <translation>arada %1 %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, ardınca %2</translation>
    </message>
</context>
<context>
    <name>RuleThen</name>
    <message>
        <source>viewed a page</source>
        <translation>səhifəyə baxıb</translation>
    </message>
    <message>
        <source>viewed a product</source>
        <translation>məhsula baxıb</translation>
    </message>
    <message>
        <source>added to the cart</source>
        <translation>səbətə məhsul əlavə edib</translation>
    </message>
    <message>
        <source>removed something from the cart</source>
        <translation>səbətdən məhsul çıxarıb</translation>
    </message>
    <message>
        <source>started the checkout</source>
        <translation>ödənişə başlayıb</translation>
    </message>
    <message>
        <source>purchased</source>
        <translation>satın alıb</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>axtarış edib</translation>
    </message>
    <message>
        <source>signed up</source>
        <translation>qeydiyyatdan keçib</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>hesabına daxil olub</translation>
    </message>
    <message>
        <source>received an e-mail</source>
        <translation>e-poçt alıb</translation>
    </message>
    <message>
        <source>opened an e-mail</source>
        <translation>e-poçt açıb</translation>
    </message>
    <message>
        <source>clicked in an e-mail</source>
        <translation>e-poçtda klik edib</translation>
    </message>
    <message>
        <source>wrote a review</source>
        <translation>rəy yazıb</translation>
    </message>
    <message>
        <source>referred somebody</source>
        <translation>tövsiyə edib</translation>
    </message>
    <message>
        <source>complained</source>
        <translation>şikayət edib</translation>
    </message>
    <message>
        <source>shared something</source>
        <translation>paylaşım edib</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>%1 edib</translation>
    </message>
    <message>
        <source>placed %1</source>
        <translation>%1 verib</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation>%1 alıb</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>%1 sifariş edib</translation>
    </message>
    <message>
        <source>had %1</source>
        <translation>%1 olub</translation>
    </message>
    <message>
        <source>asked for help</source>
        <translation>kömək istəyib</translation>
    </message>
</context>
<context>
    <name>RuleTimes</name>
    <message numerus="yes">
        <source>%1 time(s)</source>
        <translation>
            <numerusform>%1 dəfə</numerusform>
            <numerusform>%1 dəfə</numerusform>
        </translation>
    </message>
    <message>
        <source>who %1 %2</source>
        <translation>%2 %1</translation>
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
    <message>
        <source>who had %1</source>
        <translation>%1 olan</translation>
    </message>
    <message>
        <source>who did not have %1</source>
        <translation>%1 olmayan</translation>
    </message>
</context>
<context>
    <name>RuleWeekday</name>
    <message>
        <source>Monday</source>
        <translation>bazar ertəsi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>çərşənbə axşamı</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>çərşənbə</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>cümə axşamı</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>cümə</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>şənbə</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>bazar</translation>
    </message>
</context>
<context>
    <name>RuleWindow</name>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>son %n gündə</numerusform>
            <numerusform>son %n gündə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n day(s)</source>
        <translation>
            <numerusform>növbəti %n gündə</numerusform>
            <numerusform>növbəti %n gündə</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 ilə %2 arasında</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 tarixindən bəri</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 tarixinə qədər</translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) ago</source>
        <translation>
            <numerusform>ən azı %n gün əvvəl</numerusform>
            <numerusform>ən azı %n gün əvvəl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWindowNoun</name>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>son %n gündəki</numerusform>
            <numerusform>son %n gündəki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n day(s)</source>
        <translation>
            <numerusform>növbəti %n gündəki</numerusform>
            <numerusform>növbəti %n gündəki</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 ilə %2 arasındakı</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 tarixindən bu yana</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 tarixinə qədərki</translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) ago</source>
        <translation>
            <numerusform>ən azı %n gün əvvəlki</numerusform>
            <numerusform>ən azı %n gün əvvəlki</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWithout</name>
    <message>
        <source>viewing a page</source>
        <translation>səhifəyə baxmadan</translation>
    </message>
    <message>
        <source>viewing a product</source>
        <translation>məhsula baxmadan</translation>
    </message>
    <message>
        <source>adding to the cart</source>
        <translation>səbətə məhsul əlavə etmədən</translation>
    </message>
    <message>
        <source>removing anything from the cart</source>
        <translation>səbətdən məhsul çıxarmadan</translation>
    </message>
    <message>
        <source>starting the checkout</source>
        <translation>ödənişə başlamadan</translation>
    </message>
    <message>
        <source>purchasing</source>
        <translation>satın almadan</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>axtarış etmədən</translation>
    </message>
    <message>
        <source>signing up</source>
        <translation>qeydiyyatdan keçmədən</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>hesabına daxil olmadan</translation>
    </message>
    <message>
        <source>receiving an e-mail</source>
        <translation>e-poçt almadan</translation>
    </message>
    <message>
        <source>opening an e-mail</source>
        <translation>e-poçt açmadan</translation>
    </message>
    <message>
        <source>clicking in an e-mail</source>
        <translation>e-poçtda klik etmədən</translation>
    </message>
    <message>
        <source>writing a review</source>
        <translation>rəy yazmadan</translation>
    </message>
    <message>
        <source>referring anybody</source>
        <translation>tövsiyə etmədən</translation>
    </message>
    <message>
        <source>complaining</source>
        <translation>şikayət etmədən</translation>
    </message>
    <message>
        <source>sharing anything</source>
        <translation>paylaşım etmədən</translation>
    </message>
    <message>
        <source>making %1</source>
        <translation>%1 etmədən</translation>
    </message>
    <message>
        <source>placing %1</source>
        <translation>%1 vermədən</translation>
    </message>
    <message>
        <source>buying %1</source>
        <translation>%1 almadan</translation>
    </message>
    <message>
        <source>ordering %1</source>
        <translation>%1 sifariş etmədən</translation>
    </message>
    <message>
        <source>having %1</source>
        <translation>%1 olmadan</translation>
    </message>
    <message>
        <source>asking for help</source>
        <translation>kömək istəmədən</translation>
    </message>
</context>
<context>
    <name>SettingsBar</name>
    <message>
        <source>Comma</source>
        <translation>Vergül</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Nöqtəli vergül</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulyasiya</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Şaquli xətt |</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Ayırıcı</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodlaşdırma</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Onluq işarəsi</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarixlər</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Başlıq sətri</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Sətir %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat qurşağı</translation>
    </message>
    <message>
        <source>The file has no such values.</source>
        <translation>Faylda belə dəyər yoxdur.</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Boşluqlar</translation>
    </message>
</context>
<context>
    <name>StoredText</name>
    <message>
        <source>Yes</source>
        <translation>Hə</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yox</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Best customers gone silent</source>
        <translation>Susan ən yaxşı müştərilər</translation>
    </message>
    <message>
        <source>They are among the ten percent who spent most and have not bought for months: write to them in person.</source>
        <translation>Ən çox xərcləyən on faizdədirlər və aylardır alış-veriş etmirlər: onlara şəxsən yazın.</translation>
    </message>
    <message>
        <source>Left a cart in the last 30 days</source>
        <translation>Son 30 gündə səbətini tərk edənlər</translation>
    </message>
    <message>
        <source>They put something into the cart and did not order in time: remind them while they still want it.</source>
        <translation>Səbətə məhsul qoydular, amma vaxtında sifariş vermədilər: həvəsləri keçməmiş xatırladın.</translation>
    </message>
    <message>
        <source>Bought once, more than 60 days ago</source>
        <translation>60 gündən çox əvvəl bir dəfə alanlar</translation>
    </message>
    <message>
        <source>They know the shop and did not come back: give them a reason for a second purchase.</source>
        <translation>Mağazanı tanıyırlar, amma qayıtmayıblar: ikinci alış üçün səbəb verin.</translation>
    </message>
    <message>
        <source>VIPs</source>
        <translation>VIP müştərilər</translation>
    </message>
    <message>
        <source>They are among the ten percent who spent most and still buy: thank them, and show them what is new first.</source>
        <translation>Ən çox xərcləyən on faizdədirlər və hələ də alırlar: təşəkkür edin, yenilikləri əvvəlcə onlara göstərin.</translation>
    </message>
    <message>
        <source>About to be lost</source>
        <translation>İtirilmək üzrə olanlar</translation>
    </message>
    <message>
        <source>They used to buy often and have stayed away for long: win them back before they forget you.</source>
        <translation>Əvvəllər tez-tez alırdılar, çoxdandır gəlmirlər: sizi unutmamış geri qazanın.</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Yeni gələnlər</translation>
    </message>
    <message>
        <source>They bought for the first time or registered a short while ago: a good welcome decides whether they return.</source>
        <translation>Bu yaxınlarda ilk dəfə alıblar və ya qeydiyyatdan keçiblər: qayıdıb-qayıtmayacaqlarını yaxşı qarşılama həll edir.</translation>
    </message>
    <message>
        <source>Registered and never bought</source>
        <translation>Qeydiyyatdan keçib heç almayanlar</translation>
    </message>
    <message>
        <source>They gave you their name but no order yet: help them with the first one.</source>
        <translation>Adlarını veriblər, amma hələ sifariş verməyiblər: ilk sifarişdə kömək edin.</translation>
    </message>
    <message>
        <source>Birthday in the next 14 days</source>
        <translation>Növbəti 14 gündə ad günü olanlar</translation>
    </message>
    <message>
        <source>They celebrate soon: a wish and a small gift are welcome.</source>
        <translation>Tezliklə bayram edəcəklər: təbrik və kiçik hədiyyə xoşlarına gələr.</translation>
    </message>
    <message>
        <source>One purchase away from loyal</source>
        <translation>Sadiq olmasına bir alış qalanlar</translation>
    </message>
    <message>
        <source>They bought twice and not long ago: the third purchase makes them regulars.</source>
        <translation>İki dəfə, özü də bu yaxınlarda alıblar: üçüncü alış onları daimi müştəri edər.</translation>
    </message>
    <message>
        <source>Lapsed customers</source>
        <translation>Uzaqlaşmış müştərilər</translation>
    </message>
    <message>
        <source>Their last purchase is so long ago that only a strong offer brings them back.</source>
        <translation>Son alışları o qədər köhnədir ki, onları yalnız güclü təklif qaytarar.</translation>
    </message>
    <message>
        <source>Unhappy reviewers</source>
        <translation>Narazı rəy yazanlar</translation>
    </message>
    <message>
        <source>Their ratings are low on average: ask what went wrong before you sell them more.</source>
        <translation>Verdikləri qiymətlərin ortası aşağıdır: yeni nəsə satmazdan əvvəl nəyin alınmadığını soruşun.</translation>
    </message>
    <message>
        <source>Bargain hunters</source>
        <translation>Endirim ovçuları</translation>
    </message>
    <message>
        <source>They buy nearly always at a discount: keep sales for them and spare the others the price cut.</source>
        <translation>Demək olar ki, həmişə endirimlə alırlar: endirimləri onlara saxlayın, başqalarına əbəs yerə ucuz satmayın.</translation>
    </message>
    <message>
        <source>Buyers without e-mail permission</source>
        <translation>E-poçt icazəsi olmayan alıcılar</translation>
    </message>
    <message>
        <source>They bought, but you may not write to them yet: ask for their permission.</source>
        <translation>Alış-veriş ediblər, amma hələ onlara yaza bilməzsiniz: icazələrini istəyin.</translation>
    </message>
    <message>
        <source>Referred by others</source>
        <translation>Tövsiyə ilə gələnlər</translation>
    </message>
    <message>
        <source>Somebody recommended you to them: thank both, and ask them to pass it on.</source>
        <translation>Sizi onlara kimsə tövsiyə edib: hər ikisinə təşəkkür edin, onlardan da tövsiyə istəyin.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Women or men</source>
        <translation>Qadınlar və ya kişilər</translation>
    </message>
    <message>
        <source>Customers of one gender, for an offer that speaks to them.</source>
        <translation>Eyni cinsdən olan müştərilər; onlara xitab edən təklif üçün.</translation>
    </message>
    <message>
        <source>Aged 25 to 35</source>
        <translation>25–35 yaş arası</translation>
    </message>
    <message>
        <source>Customers of one generation: move the two ages as you need them.</source>
        <translation>Eyni nəsildən müştərilər: iki yaşı istədiyiniz kimi dəyişin.</translation>
    </message>
    <message>
        <source>One occupation</source>
        <translation>Bir peşə</translation>
    </message>
    <message>
        <source>Customers who work in the same job: it begins with the most common one.</source>
        <translation>Eyni işdə çalışan müştərilər: ən çox rast gəlinən peşə ilə başlayır.</translation>
    </message>
    <message>
        <source>Family status</source>
        <translation>Ailə vəziyyəti</translation>
    </message>
    <message>
        <source>Singles, couples or families, who look for different things.</source>
        <translation>Subaylar, cütlüklər və ya ailələr: hər biri başqa şey axtarır.</translation>
    </message>
    <message>
        <source>Birthday in the next 14 days</source>
        <translation>Ad günü növbəti 14 gün ərzində</translation>
    </message>
    <message>
        <source>They celebrate soon: time for a wish and a small gift.</source>
        <translation>Tezliklə bayram edəcəklər: təbrik və kiçik hədiyyə vaxtıdır.</translation>
    </message>
    <message>
        <source>One city</source>
        <translation>Bir şəhər</translation>
    </message>
    <message>
        <source>Customers of one city, for a shop or an event nearby.</source>
        <translation>Bir şəhərin müştəriləri; yaxındakı mağaza və ya tədbir üçün.</translation>
    </message>
    <message>
        <source>One province</source>
        <translation>Bir region</translation>
    </message>
    <message>
        <source>Customers of one province, for news that only matter there.</source>
        <translation>Bir regionun müştəriləri; yalnız oraya aid xəbərlər üçün.</translation>
    </message>
    <message>
        <source>Shared interest</source>
        <translation>Ortaq maraq</translation>
    </message>
    <message>
        <source>Customers who like the same thing: choose the interests you write about.</source>
        <translation>Eyni şeyi sevən müştərilər: haqqında yazacağınız maraqları seçin.</translation>
    </message>
    <message>
        <source>Interest of the last 60 days</source>
        <translation>Son 60 günün marağı</translation>
    </message>
    <message>
        <source>Bought from one category lately: what keeps them busy now. Try 30 or 90 days, too.</source>
        <translation>Son vaxtlar eyni kateqoriyadan alış-veriş edənlər: indi onları maraqlandıran şey. 30 və ya 90 günü də yoxlayın.</translation>
    </message>
    <message>
        <source>Favourite device</source>
        <translation>Sevimli cihaz</translation>
    </message>
    <message>
        <source>Customers who shop on phone, tablet or computer most of the time.</source>
        <translation>Çox vaxt telefondan, planşetdən və ya kompüterdən alış-veriş edən müştərilər.</translation>
    </message>
    <message>
        <source>Left a cart</source>
        <translation>Səbətini tərk edənlər</translation>
    </message>
    <message>
        <source>They put something into the cart in the last 30 days and did not order within a day.</source>
        <translation>Son 30 gündə səbətə məhsul qoyub bir gün ərzində sifariş verməyənlər.</translation>
    </message>
    <message>
        <source>Buyers of a category</source>
        <translation>Bir kateqoriyanın alıcıları</translation>
    </message>
    <message>
        <source>They bought from one category at least twice: show them its new products first.</source>
        <translation>Eyni kateqoriyadan ən azı iki dəfə alıblar: yeni məhsulları əvvəlcə onlara göstərin.</translation>
    </message>
    <message>
        <source>Buyers of the best seller</source>
        <translation>Ən çox satılan məhsulun alıcıları</translation>
    </message>
    <message>
        <source>They own the product that sells best: offer what goes with it.</source>
        <translation>Ən çox satılan məhsul onlarda var: ona uyğun olanı təklif edin.</translation>
    </message>
    <message>
        <source>Looked at the most visited product</source>
        <translation>Ən çox baxılan məhsula baxanlar</translation>
    </message>
    <message>
        <source>They looked at it in the last 90 days: a reminder may be all they need.</source>
        <translation>Son 90 gündə baxıblar: bəlkə də yalnız bir xatırlatma kifayətdir.</translation>
    </message>
    <message>
        <source>Came from one source</source>
        <translation>Bir mənbədən gələnlər</translation>
    </message>
    <message>
        <source>Customers whom one channel brought: see what they are worth.</source>
        <translation>Bir kanalın gətirdiyi müştərilər: nə qədər dəyərli olduqlarına baxın.</translation>
    </message>
    <message>
        <source>Referred customers</source>
        <translation>Tövsiyə ilə gələn müştərilər</translation>
    </message>
    <message>
        <source>Somebody recommended you to them: thank both, and ask them to pass it on.</source>
        <translation>Sizi onlara kimsə tövsiyə edib: hər ikisinə təşəkkür edin və onların da sizi başqalarına tövsiyə etməsini xahiş edin.</translation>
    </message>
    <message>
        <source>Frequent visitors</source>
        <translation>Tez-tez gələn ziyarətçilər</translation>
    </message>
    <message>
        <source>Seen at least five times in the last 30 days, whether they buy or not.</source>
        <translation>Alıb-almamasından asılı olmayaraq son 30 gündə ən azı beş dəfə görünənlər.</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>Aktiv müştərilər</translation>
    </message>
    <message>
        <source>They bought lately: keep them with news and thanks rather than with discounts.</source>
        <translation>Bu yaxınlarda alış-veriş ediblər: endirimlə yox, yeniliklər və təşəkkürlə saxlayın.</translation>
    </message>
    <message>
        <source>Infrequent customers</source>
        <translation>Nadir alış-veriş edənlər</translation>
    </message>
    <message>
        <source>They buy now and then: a good reason brings them back.</source>
        <translation>Arabir alırlar: yaxşı bir səbəb onları geri gətirər.</translation>
    </message>
    <message>
        <source>Lapsed customers to win back</source>
        <translation>Geri qazanılacaq itirilmiş müştərilər</translation>
    </message>
    <message>
        <source>They have not bought for about a year: only a strong offer wins them back.</source>
        <translation>Təxminən bir ildir almırlar: onları yalnız güclü təklif geri qaytarar.</translation>
    </message>
    <message>
        <source>Cross-sell: one category but not the other</source>
        <translation>Çarpaz satış: biri var, o biri yox</translation>
    </message>
    <message>
        <source>They buy from one category and never from the next best: recommend it to them.</source>
        <translation>Bir kateqoriyadan alırlar, ikinci ən çox satılandan isə heç vaxt: onu tövsiyə edin.</translation>
    </message>
    <message>
        <source>Top reviewers</source>
        <translation>Ən çox rəy yazanlar</translation>
    </message>
    <message>
        <source>They wrote two reviews or more: ask them first when you have something new.</source>
        <translation>İki və ya daha çox rəy yazıblar: yeni bir şey olanda əvvəlcə onlardan soruşun.</translation>
    </message>
    <message>
        <source>Top buyers</source>
        <translation>Ən çox xərcləyənlər</translation>
    </message>
    <message>
        <source>The ten percent who spent most: they deserve the best treatment.</source>
        <translation>Ən çox xərcləyən on faiz: ən yaxşı qayğıya onlar layiqdir.</translation>
    </message>
    <message>
        <source>Middle tier of value</source>
        <translation>Orta dəyər qrupu</translation>
    </message>
    <message>
        <source>Above half of the customers but below the top ten percent: the tier with most to gain.</source>
        <translation>Müştərilərin yarısından yuxarıda, ilk on faizdən aşağıda: böyüməyə ən açıq qrup.</translation>
    </message>
    <message>
        <source>Loyal and about to lapse</source>
        <translation>Sadiq, amma getmək üzrə</translation>
    </message>
    <message>
        <source>Four purchases or more, and silent for three months to a year: write now.</source>
        <translation>Dörd və ya daha çox alış-veriş, sonra üç aydan bir ilə qədər səssizlik: indi yazın.</translation>
    </message>
    <message>
        <source>Up-sell: regulars with small baskets</source>
        <translation>Bahalı satış: kiçik səbətli daimi müştərilər</translation>
    </message>
    <message>
        <source>They come back but spend little each time: bundles and free shipping raise the basket.</source>
        <translation>Qayıdırlar, amma hər dəfə az xərcləyirlər: dəstlər və pulsuz çatdırılma səbəti böyüdür.</translation>
    </message>
    <message>
        <source>Newcomers to welcome</source>
        <translation>Xoş gəldin deyiləcək yenilər</translation>
    </message>
    <message>
        <source>They arrived a short while ago: a good welcome decides whether they return.</source>
        <translation>Bu yaxınlarda gəliblər: qayıdıb-qayıtmayacaqlarını yaxşı qarşılanma həll edir.</translation>
    </message>
    <message>
        <source>Weekend shoppers</source>
        <translation>Həftə sonu alış-veriş edənlər</translation>
    </message>
    <message>
        <source>They buy mostly on Saturdays and Sundays: write to them on Friday.</source>
        <translation>Əsasən şənbə və bazar günləri alırlar: onlara cümə günü yazın.</translation>
    </message>
</context>
<context>
    <name>TestTokens</name>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>son %n gündə</numerusform>
            <numerusform>son %n gündə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not in the last %n day(s)</source>
        <translation>
            <numerusform>son %n gündə deyil</numerusform>
            <numerusform>son %n gündə deyil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n day(s)</source>
        <translation>
            <numerusform>növbəti %n gündə</numerusform>
            <numerusform>növbəti %n gündə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not in the next %n day(s)</source>
        <translation>
            <numerusform>növbəti %n gündə deyil</numerusform>
            <numerusform>növbəti %n gündə deyil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n day(s) ago</source>
        <translation>
            <numerusform>%n gündən əvvəl</numerusform>
            <numerusform>%n gündən əvvəl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) ago</source>
        <translation>
            <numerusform>ən çoxu %n gün əvvəl</numerusform>
            <numerusform>ən çoxu %n gün əvvəl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>anniversary in the next %n day(s)</source>
        <translation>
            <numerusform>ildönümü növbəti %n gündə</numerusform>
            <numerusform>ildönümü növbəti %n gündə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no anniversary in the next %n day(s)</source>
        <translation>
            <numerusform>ildönümü növbəti %n gündə deyil</numerusform>
            <numerusform>ildönümü növbəti %n gündə deyil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>among the top %n</source>
        <translation>
            <numerusform>ilk %n arasında</numerusform>
            <numerusform>ilk %n arasında</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not among the top %n</source>
        <translation>
            <numerusform>ilk %n arasında deyil</numerusform>
            <numerusform>ilk %n arasında deyil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>among the bottom %n</source>
        <translation>
            <numerusform>son %n arasında</numerusform>
            <numerusform>son %n arasında</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not among the bottom %n</source>
        <translation>
            <numerusform>son %n arasında deyil</numerusform>
            <numerusform>son %n arasında deyil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) ago</source>
        <translation>
            <numerusform>ən azı %n gün əvvəl</numerusform>
            <numerusform>ən azı %n gün əvvəl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>less than %n day(s) ago</source>
        <translation>
            <numerusform>%n gündən daha yaxın</numerusform>
            <numerusform>%n gündən daha yaxın</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n gün əvvəl</numerusform>
            <numerusform>%n gün əvvəl</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a value</source>
        <translation>dəyər seçin</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a test and its value: is between 3–5</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in the top %1</source>
        <translation>ən yüksək %1 içində</translation>
    </message>
    <message>
        <source>not in the top %1</source>
        <translation>ən yüksək %1 xaricində</translation>
    </message>
    <message>
        <source>in the bottom %1</source>
        <translation>ən aşağı %1 içində</translation>
    </message>
    <message>
        <source>not in the bottom %1</source>
        <translation>ən aşağı %1 xaricində</translation>
    </message>
    <message>
        <source>above the lowest %1</source>
        <translation>ən aşağı %1 həddindən yuxarı</translation>
    </message>
    <message>
        <source>not above the lowest %1</source>
        <translation>ən aşağı %1 həddindən yuxarı deyil</translation>
    </message>
    <message>
        <source>between the lowest %1 and %2</source>
        <translation>ən aşağı %1 ilə %2 arasında</translation>
    </message>
    <message>
        <source>not between the lowest %1 and %2</source>
        <translation>ən aşağı %1 ilə %2 arasında deyil</translation>
    </message>
    <message>
        <source>at least %1 more</source>
        <translation>ən azı %1 artıb</translation>
    </message>
    <message>
        <source>more than %1 more</source>
        <translation>%1 çox artıb</translation>
    </message>
    <message>
        <source>over %1 more</source>
        <translation>%1 məbləğindən çox artıb</translation>
    </message>
    <message>
        <source>at least %1 less</source>
        <translation>ən azı %1 azalıb</translation>
    </message>
    <message>
        <source>more than %1 less</source>
        <translation>%1 çox azalıb</translation>
    </message>
    <message>
        <source>over %1 less</source>
        <translation>%1 məbləğindən çox azalıb</translation>
    </message>
    <message numerus="yes">
        <source>birthday in the next %n day(s)</source>
        <translation>
            <numerusform>ad günü növbəti %n gündə</numerusform>
            <numerusform>ad günü növbəti %n gündə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no birthday in the next %n day(s)</source>
        <translation>
            <numerusform>ad günü növbəti %n gündə deyil</numerusform>
            <numerusform>ad günü növbəti %n gündə deyil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeRange</name>
    <message>
        <source>All time</source>
        <translation>Bütün dövr</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Son 90 gün</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Son 12 ay</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Bu il</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Keçən il</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Order</source>
        <translation>Sifariş</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Sifariş %1</translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message>
        <source>Write a whole number such as %1.</source>
        <translation>%1 kimi tam ədəd yazın.</translation>
    </message>
    <message>
        <source>Write a number such as %1.</source>
        <translation>%1 kimi ədəd yazın.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>%1 ilə %2 arasında tam ədəd yazın.</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>%1 ilə %2 arasında ədəd yazın.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message numerus="yes">
        <source>At most %n decimal(s) can stand here.</source>
        <translation>
            <numerusform>Vergüldən sonra ən çoxu %n rəqəm yazıla bilər.</numerusform>
            <numerusform>Vergüldən sonra ən çoxu %n rəqəm yazıla bilər.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the amount in %1: the amounts here are in that currency.</source>
        <translation>Məbləği %1 ilə yazın: buradakı məbləğlər bu valyutadadır.</translation>
    </message>
</context>
<context>
    <name>ValueChanges</name>
    <message>
        <source>%1: “%3” by hand</source>
        <translation>%1: əl ilə “%3”</translation>
    </message>
    <message>
        <source>%1: cleared by hand</source>
        <translation>%1: əl ilə silindi</translation>
    </message>
    <message>
        <source>%1: “%3” instead of “%2”</source>
        <translation>%1: “%2” əvəzinə “%3”</translation>
    </message>
    <message>
        <source>%1: “%2” is cleared</source>
        <translation>%1: “%2” silindi</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>infrequent</source>
        <translation>seyrək</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>uzaqlaşmış</translation>
    </message>
    <message>
        <source>without purchases</source>
        <translation>alış-verişsiz</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>ziyarət</translation>
    </message>
    <message>
        <source>product view</source>
        <translation>məhsula baxış</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>səbət</translation>
    </message>
    <message>
        <source>first purchase</source>
        <translation>ilk alış-veriş</translation>
    </message>
    <message>
        <source>repeat purchase</source>
        <translation>təkrar alış-veriş</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>yaz</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>yay</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>payız</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>qış</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>gözləmədə</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>dayandırılmış</translation>
    </message>
    <message>
        <source>authorised</source>
        <translation>təsdiqləndi</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>ödənilib</translation>
    </message>
    <message>
        <source>partially paid</source>
        <translation>qismən ödənilib</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>hazırlanır</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>göndərildi</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>çatdırıldı</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>tamamlandı</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ləğv edildi</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>etibarsız sayıldı</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>uğursuz</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>pulu qaytarıldı</translation>
    </message>
    <message>
        <source>partially refunded</source>
        <translation>pulu qismən qaytarıldı</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>geri qaytarıldı</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Xeyr</translation>
    </message>
    <message>
        <source>a row of unknown origin</source>
        <translation>mənbəyi məlum olmayan bir sətir</translation>
    </message>
    <message>
        <source>import %1, line %2</source>
        <translation>%1 nömrəli idxal, sətir %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, sətir %2</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>All of these:</source>
        <translation>Bunların hamısı:</translation>
    </message>
    <message>
        <source>At least one of these:</source>
        <translation>Bunlardan ən azı biri:</translation>
    </message>
    <message>
        <source>None of these:</source>
        <translation>Bunların heç biri:</translation>
    </message>
    <message>
        <source>At least %1 of these:</source>
        <translation>Bunlardan ən azı %1-i:</translation>
    </message>
    <message>
        <source>At most %1 of these:</source>
        <translation>Bunlardan ən çoxu %1-i:</translation>
    </message>
    <message>
        <source>Exactly %1 of these:</source>
        <translation>Bunlardan düz %1-i:</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%2 sətirdən %1</translation>
    </message>
    <message>
        <source>member</source>
        <translation>üzv</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>üzv deyil</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>məlum deyil</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>və daha %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 olmadan</translation>
    </message>
    <message>
        <source>a limit of %1</source>
        <translation>%1 həddi</translation>
    </message>
    <message>
        <source>No change of a few lines would turn this answer.</source>
        <translation>Bir neçə sətrin dəyişməsi bu cavabı çevirmir.</translation>
    </message>
    <message>
        <source>The smallest change that would leave this customer out: %1.</source>
        <translation>Bu müştərini kənarda qoyacaq ən kiçik dəyişiklik: %1.</translation>
    </message>
    <message>
        <source>The smallest change that would take this customer in: %1.</source>
        <translation>Bu müştərini daxil edəcək ən kiçik dəyişiklik: %1.</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>Yes</source>
        <translation>Hə</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yox</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Sönülü</translation>
    </message>
</context>
<context>
    <name>WorkspaceDefaults</name>
    <message>
        <source>My shop</source>
        <translation>Mağazam</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 surəti</translation>
    </message>
</context>
<context>
    <name>dilim::cli</name>
    <message>
        <source>Group</source>
        <translation>Qrup</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Sifariş</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Dövriyyə</translation>
    </message>
    <message>
        <source>R \ F</source>
        <translation>R \ F</translation>
    </message>
    <message>
        <source>%1 customers scored for %2, %3 without an order that counts.</source>
        <translation>%2 tarixi üçün %1 müştəri qiymətləndirildi; %3 nəfərin sayılan sifarişi yoxdur.</translation>
    </message>
    <message>
        <source>Orders that count: not cancelled, not refunded; lines with a quantity and a price above zero.</source>
        <translation>Sayılan sifarişlər: ləğv edilməmiş, geri qaytarılmamış; sayı və qiyməti sıfırdan böyük sətirlər.</translation>
    </message>
    <message>
        <source>All orders take part, cancelled and refunded ones too.</source>
        <translation>Ləğv edilən və geri qaytarılanlar da daxil bütün sifarişlər hesaba qatılır.</translation>
    </message>
    <message>
        <source>Edges of the scores: recency in days %1; frequency %2; money %3.</source>
        <translation>Qiymət hədləri: yaxınlıq (gün) %1; tezlik %2; məbləğ %3.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Dəyər</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(yoxdur)</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Hər şey buradadır: %1.</translation>
    </message>
    <message>
        <source>Sound: %1 pieces, %2 bytes, all checksums and the digest agree.</source>
        <translation>Sağlamdır: %1 hissə, %2 bayt; bütün yoxlama cəmləri və xülasə uyğun gəlir.</translation>
    </message>
    <message>
        <source>New workspace %1: amounts in %2, times of %3.</source>
        <translation>Yeni iş faylı %1: məbləğlər %2, saatlar %3.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Məlumatın tarixi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geri götürülüb</translation>
    </message>
    <message>
        <source>live</source>
        <translation>qüvvədə</translation>
    </message>
    <message>
        <source>Import %1 is undone; everything is as if it had never been.</source>
        <translation>%1 nömrəli idxal geri götürüldü; hər şey heç olmamış kimidir.</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 unchanged, %4 merged</source>
        <translation>%1 yeni, %2 yenilənən, %3 dəyişməyən, %4 birləşdirilən</translation>
    </message>
    <message>
        <source>  Doubtful: %1. %2</source>
        <translation>  Şübhəli: %1. %2</translation>
    </message>
    <message>
        <source>  %1: %2 cells could not be read and were left empty.</source>
        <translation>  %1: %2 xana oxuna bilmədi və boş buraxıldı.</translation>
    </message>
    <message>
        <source>%1 is the same file as import %2; nothing changed.</source>
        <translation>%1, %2 nömrəli idxalla eyni fayldır; heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>%1 (dry run, nothing was written): %2 records read as %3: %4, %5 rejected</source>
        <translation>%1 (sınaq, heç nə yazılmadı): %2 qeyd oxundu (%3): %4, %5 rədd edilən</translation>
    </message>
    <message>
        <source>%1: %2 records read as %3: %4, %5 rejected</source>
        <translation>%1: %2 qeyd oxundu (%3): %4, %5 rədd edilən</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 belong to nobody known yet</source>
        <translation>%1: %2 ədədinin sahibi hələ məlum deyil</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Seqment</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Qayda</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Dolu</translation>
    </message>
    <message>
        <source>The segment %1 is removed.</source>
        <translation>%1 seqmenti silindi.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Qalan</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Əlavə edir</translation>
    </message>
    <message>
        <source>Removes</source>
        <translation>Çıxarır</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%2 müştəridən %1 nəfəri</translation>
    </message>
    <message>
        <source>%1 members are in %2.</source>
        <translation>%1 üzv bu fayldadır: %2.</translation>
    </message>
    <message>
        <source>Last said by %1, line %2 (import %3).</source>
        <translation>Son deyən: %1, sətir %2 (idxal %3).</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Cavab</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>hə</translation>
    </message>
    <message>
        <source>no</source>
        <translation>yox</translation>
    </message>
    <message>
        <source>The report is in %1 (%2 pages).</source>
        <translation>Hesabat bu fayldadır: %1 (%2 səhifə).</translation>
    </message>
    <message>
        <source>Share of revenue</source>
        <translation>Dövriyyə payı</translation>
    </message>
    <message>
        <source>Revenue per customer</source>
        <translation>Müştəri başına dövriyyə</translation>
    </message>
    <message>
        <source>Compared customers</source>
        <translation>Müqayisə edilən müştərilər</translation>
    </message>
    <message>
        <source>Compared share</source>
        <translation>Müqayisə edilən pay</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>İndeks</translation>
    </message>
    <message>
        <source>Mean %1, standard deviation %2; minimum %3, quartiles %4, %5, %6, maximum %7.</source>
        <translation>Orta %1, standart kənarlaşma %2; ən kiçik %3, kvartillər %4, %5, %6, ən böyük %7.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have a value (%3); %4 different values.</source>
        <translation>%2 sətirdən %1 ədədində dəyər var (%3); %4 fərqli dəyər.</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1 altı</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 və yuxarı</translation>
    </message>
    <message>
        <source>from %1 to below %2</source>
        <translation>%1 – %2 (xaric)</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Tərif</translation>
    </message>
    <message>
        <source>%1 customers by the week of their first order, %2 in no cohort.</source>
        <translation>İlk sifarişlərinin həftəsi üzrə %1 müştəri; heç bir kohortda olmayan: %2.</translation>
    </message>
    <message>
        <source>%1 customers by the month of their first order, %2 in no cohort.</source>
        <translation>İlk sifarişlərinin ayı üzrə %1 müştəri; heç bir kohortda olmayan: %2.</translation>
    </message>
    <message>
        <source>%1 customers by the quarter of their first order, %2 in no cohort.</source>
        <translation>İlk sifarişlərinin rübü üzrə %1 müştəri; heç bir kohortda olmayan: %2.</translation>
    </message>
    <message>
        <source>%1 customers by the year of their first order, %2 in no cohort.</source>
        <translation>İlk sifarişlərinin ili üzrə %1 müştəri; heç bir kohortda olmayan: %2.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohort</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Orders without a known day, in no cohort: %1.</source>
        <translation>Günü bilinməyən və heç bir kohortda olmayan sifarişlər: %1.</translation>
    </message>
    <message>
        <source>Shares are of the cohort&apos;s customers who ordered so many periods later. The last period is %1 and may not be over.</source>
        <translation>Paylar kohortun müştərilərindən bu qədər dövr sonra sifariş verənlərin payıdır. Son dövr: %1; bitməmiş ola bilər.</translation>
    </message>
    <message>
        <source>There are %1 more periods; --json shows them all.</source>
        <translation>Daha %1 dövr var; --json hamısını göstərir.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>və daha %1 sətir</translation>
    </message>
    <message>
        <source>No change of a few lines would turn this answer.</source>
        <translation>Bir neçə sətri dəyişmək bu cavabı dəyişmir.</translation>
    </message>
    <message>
        <source>The smallest change that leaves this customer out: %1</source>
        <translation>Bu müştərini kənarda qoyan ən kiçik dəyişiklik: %1</translation>
    </message>
    <message>
        <source>The smallest change that takes this customer in: %1</source>
        <translation>Bu müştərini daxil edən ən kiçik dəyişiklik: %1</translation>
    </message>
    <message>
        <source>In the segment %1:</source>
        <translation>%1 adlı seqmentdə:</translation>
    </message>
    <message>
        <source>Not in the segment %1:</source>
        <translation>%1 adlı seqmentdə deyil:</translation>
    </message>
    <message>
        <source>There is no such row in the files.</source>
        <translation>Fayllarda belə sətir yoxdur.</translation>
    </message>
    <message>
        <source>Step %1:</source>
        <translation>Addım %1:</translation>
    </message>
    <message>
        <source>a customer without a name</source>
        <translation>adsız müştəri</translation>
    </message>
    <message>
        <source>%1 out of 100: %2 (%3) and %4 (%5)</source>
        <translation>100-dən %1: %2 (%3) və %4 (%5)</translation>
    </message>
    <message>
        <source>No two customers look like one person.</source>
        <translation>Bir şəxsə oxşayan iki müştəri yoxdur.</translation>
    </message>
    <message>
        <source>%1 more pairs; see --top.</source>
        <translation>Daha %1 cüt var; --top ilə göstərilir.</translation>
    </message>
    <message>
        <source>These keys of %1 are a person of their own now (edit %2, which can be undone).</source>
        <translation>%1 adlı müştərinin bu açarları artıq ayrıca şəxsdir (düzəliş %2; geri qaytarıla bilər).</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzəliş</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Edit %1 is undone.</source>
        <translation>%1 nömrəli düzəliş geri qaytarıldı.</translation>
    </message>
    <message>
        <source>Data quality: %1 of 100</source>
        <translation>Məlumatın keyfiyyəti: 100-dən %1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Problem yoxdur.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ağırlıq</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Tapıntı</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Neçə</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Məsələn</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Seqmentlər</translation>
    </message>
    <message>
        <source>%1 is no longer there; what was imported from it stays.</source>
        <translation>%1 daha yoxdur; ondan idxal edilənlər qalır.</translation>
    </message>
    <message>
        <source>Files that have not changed: %1.</source>
        <translation>Dəyişməmiş fayl sayı: %1.</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 sətir %2 faylındadır.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, sətir %2</translation>
    </message>
    <message>
        <source>joined by %1, from %2</source>
        <translation>birləşdirən: %1; mənbə: %2</translation>
    </message>
    <message>
        <source>%1; brings %2</source>
        <translation>%1; gətirdiyi: %2</translation>
    </message>
    <message>
        <source>Put together from:</source>
        <translation>Bunlardan birləşdirilib:</translation>
    </message>
    <message>
        <source>%1 by hand, edit %2 of %3</source>
        <translation>əl ilə %1, %3 tarixli %2 nömrəli düzəliş</translation>
    </message>
    <message>
        <source>%1 is a look-up table:</source>
        <translation>%1 uyğunluq cədvəlidir:</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Məzənnə</translation>
    </message>
    <message>
        <source>No rates are known. Amounts in other currencies are in no sum of money.</source>
        <translation>Heç bir məzənnə daxil edilməyib. Başqa valyutalardakı məbləğlər heç bir cəmdə yer almır.</translation>
    </message>
    <message>
        <source>Table %1 is no look-up table any more.</source>
        <translation>%1 nömrəli cədvəl daha uyğunluq cədvəli deyil.</translation>
    </message>
    <message>
        <source>%1 of %2 find a row in the table (%3).</source>
        <translation>Cədvəldə sətri tapılanlar: %2 içindən %1 (%3).</translation>
    </message>
    <message>
        <source>Not in the table: %1.</source>
        <translation>Cədvəldə olmayanlar: %1.</translation>
    </message>
    <message>
        <source>Rows whose keys come again further down, where the last one counts: %1.</source>
        <translation>Açarı aşağıda təkrarlanan sətirlər (sonuncusu keçərlidir): %1.</translation>
    </message>
    <message>
        <source>rests: nobody has this value</source>
        <translation>təsirsiz: bu dəyər heç kimdə yoxdur</translation>
    </message>
    <message>
        <source>value</source>
        <translation>dəyər</translation>
    </message>
    <message>
        <source>%1: %2 (edit %3, which can be undone).</source>
        <translation>%1: %2 (düzəliş %3; geri qaytarıla bilər).</translation>
    </message>
    <message>
        <source>And whom, or what</source>
        <translation>Kiminlə və ya nə</translation>
    </message>
    <message>
        <source>by hand, edit %1</source>
        <translation>əl ilə, düzəliş %1</translation>
    </message>
    <message>
        <source>%1 and %2 are one person now (edit %3, which can be undone).</source>
        <translation>%1 və %2 artıq bir şəxsdir (düzəliş %3; geri qaytarıla bilər).</translation>
    </message>
    <message>
        <source>%1 and %2 are two people and are not offered as one again (edit %3, which can be undone).</source>
        <translation>%1 və %2 iki ayrı şəxsdir; bir daha bir şəxs kimi təklif olunmayacaqlar (düzəliş %3; geri qaytarıla bilər).</translation>
    </message>
    <message>
        <source>nobody at present</source>
        <translation>hazırda heç kim</translation>
    </message>
    <message>
        <source>customer number %1 (%2)</source>
        <translation>müştəri nömrəsi %1 (%2)</translation>
    </message>
    <message>
        <source>e-mail %1 (%2)</source>
        <translation>e-poçt %1 (%2)</translation>
    </message>
    <message>
        <source>phone %1 with the first name (%2)</source>
        <translation>adla birlikdə telefon %1 (%2)</translation>
    </message>
    <message>
        <source>the whole row%1 (%2)</source>
        <translation>bütün sətir%1 (%2)</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>birləşdirildi</translation>
    </message>
    <message>
        <source>split</source>
        <translation>ayrıldı</translation>
    </message>
    <message>
        <source>told apart</source>
        <translation>ayrı şəxs sayıldı</translation>
    </message>
</context>
<context>
    <name>dilim::ui::BreakdownCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by hour and weekday</source>
        <translation>Saata və günə görə %1</translation>
    </message>
    <message>
        <source>Make this a segment</source>
        <translation>Seqmentə çevir</translation>
    </message>
    <message>
        <source>Add to rule</source>
        <translation>Qaydaya əlavə et</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Cədvəl kimi köçür</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Şəkil kimi kopyala</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG kimi saxla…</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>PNG kimi saxla</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Şəkillər (*.png)</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>Elektron cədvəl kimi saxla…</translation>
    </message>
</context>
<context>
    <name>dilim::ui::BreakdownsPage</name>
    <message>
        <source>Everyone</source>
        <translation>Hamı</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Heç kim</translation>
    </message>
    <message>
        <source>%1, %2 of all</source>
        <translation>%1, hamısının %2 hissəsi</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Bölgülər</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Kim:</translation>
    </message>
    <message>
        <source>Compare with:</source>
        <translation>Müqayisə et:</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mövzular</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Göstərici</translation>
    </message>
    <message>
        <source>Breakdowns need customers of whom something is known: a place, a device, an order.</source>
        <translation>Bölgülər üçün müştərilər haqqında nəsə məlum olmalıdır: yer, cihaz, sifariş.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Fayl əlavə et</translation>
    </message>
    <message>
        <source>From one day to another…</source>
        <translation>Bir gündən digər günə…</translation>
    </message>
    <message>
        <source>orders and events: %1</source>
        <translation>sifarişlər və hadisələr: %1</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Nə vaxt:</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ChartView</name>
    <message>
        <source>Copy picture</source>
        <translation>Şəkli köçür</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Cədvəl kimi köçür</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Cədvəl kimi göstər</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Şəkil kimi saxla (PNG)…</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>Çertyoj kimi saxla (SVG)…</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was saved; choose another folder or name.</source>
        <translation>%1 yazıla bilmədi. Heç nə saxlanmadı; başqa qovluq və ya ad seçin.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Şəkil kimi saxla</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Şəkillər (*.png)</translation>
    </message>
    <message>
        <source>Save as drawing</source>
        <translation>Çertyoj kimi saxla</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Çertyojlar (*.svg)</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>Elektron cədvəl kimi saxla…</translation>
    </message>
</context>
<context>
    <name>dilim::ui::CommandActions</name>
    <message>
        <source>Undo</source>
        <translation>Geri qaytar</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Geri qaytar: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrar et</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Təkrar et: %1</translation>
    </message>
</context>
<context>
    <name>dilim::ui::CommandSearch</name>
    <message>
        <source>Search customers, segments, commands (Ctrl+K)</source>
        <translation>Müştəri, seqment və ya əmr axtar (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtar</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tapılanlar</translation>
    </message>
</context>
<context>
    <name>dilim::ui::CustomersBar</name>
    <message>
        <source>Name, e-mail, phone</source>
        <translation>Ad, e-poçt, telefon</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Müştəri axtar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süz</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Only these customers are shown.</source>
        <translation>Yalnız bu müştərilər göstərilir.</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>Elektron cədvəl kimi saxla…</translation>
    </message>
    <message>
        <source>Save as spreadsheet: all customers of the list, with the columns shown</source>
        <translation>Elektron cədvəl kimi saxla: siyahıdakı bütün müştərilər, görünən sütunlarla</translation>
    </message>
</context>
<context>
    <name>dilim::ui::CustomersView</name>
    <message>
        <source>%1, %2 shown</source>
        <translation>%1, %2 arası göstərilir</translation>
    </message>
    <message>
        <source>sorted by: %1</source>
        <translation>sıralama: %1</translation>
    </message>
    <message>
        <source>Customers stand here once a file with customers was added.</source>
        <translation>Müştəri faylı əlavə ediləndə müştərilər burada görünür.</translation>
    </message>
    <message>
        <source>No customer fits the search and the filter.</source>
        <translation>Axtarışa və süzgəcə uyğun müştəri yoxdur.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Hamını göstər</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Nobody is in this segment.</source>
        <translation>Bu seqmentdə heç kim yoxdur.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::DataPage</name>
    <message>
        <source>Take back the import of %1?</source>
        <translation>%1 idxalı geri qaytarılsın?</translation>
    </message>
    <message>
        <source>The workspace will be as if this file had never been imported. Segments stay. The file itself is not touched; you can import it again.</source>
        <translation>İş faylı bu fayl heç idxal edilməmiş kimi olacaq. Seqmentlər qalır. Faylın özünə toxunulmur; onu yenidən idxal edə bilərsiniz.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri qaytar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Məlumat</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n idxal</numerusform>
            <numerusform>%n idxal</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Fayl əlavə et</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Fayl əlavə et…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müştərilər</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>İdxallar</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Bu səhifənin bölmələri</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Yeniləndi</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yenilə</translation>
    </message>
    <message>
        <source>Takes what is new in the files and folders that were imported before.</source>
        <translation>Əvvəllər idxal olunmuş fayl və qovluqlarda yeni olanı götürür.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Ehtimal olunan təkrarlar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Keyfiyyət</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Cədvəllər</translation>
    </message>
    <message>
        <source>Drop files that your shop or CRM exports (CSV, TXT, Excel, ODS, JSON, ZIP) on this window: customers, orders, order lines, products, visits.</source>
        <translation>Mağazanızın və ya CRM-inizin ixrac etdiyi faylları (CSV, TXT, Excel, ODS, JSON, ZIP) bu pəncərəyə atın: müştərilər, sifarişlər, sifariş sətirləri, məhsullar, ziyarətlər.</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Valyutalar</translation>
    </message>
</context>
<context>
    <name>dilim::ui::DatesEditor</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
</context>
<context>
    <name>dilim::ui::DuplicatesView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Probably one person</source>
        <translation>Çox güman ki bir şəxs</translation>
    </message>
    <message>
        <source>Nobody is joined without you. Compare, then decide; every decision can be taken back below.</source>
        <translation>Siz istəmədən heç kim birləşdirilmir. Müqayisə edib qərar verin; hər qərar aşağıda geri qaytarıla bilər.</translation>
    </message>
    <message>
        <source>No two customers look like one person. People who share an e-mail address, or a phone and a first name, are one already.</source>
        <translation>Bir şəxsə oxşayan iki müştəri yoxdur. E-poçt ünvanı və ya telefonu ilə adı eyni olanlar artıq bir şəxsdir.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Eyni şəxs</translation>
    </message>
    <message>
        <source>Same person (J)</source>
        <translation>Eyni şəxs (J)</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Fərqli şəxslər</translation>
    </message>
    <message>
        <source>Different people (D)</source>
        <translation>Fərqli şəxslər (D)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Next pair (→)</source>
        <translation>Növbəti cüt (→)</translation>
    </message>
    <message>
        <source>Pair before</source>
        <translation>Əvvəlki cüt</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Növbəti cüt</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Ehtimal olunan təkrarlar</translation>
    </message>
</context>
<context>
    <name>dilim::ui::EditsList</name>
    <message>
        <source>nobody at present</source>
        <translation>hazırda heç kim</translation>
    </message>
    <message>
        <source>%1: two records are one person</source>
        <translation>%1: iki qeyd bir şəxsdir</translation>
    </message>
    <message>
        <source>%1 and %2 are one person</source>
        <translation>%1 və %2 bir şəxsdir</translation>
    </message>
    <message>
        <source>%1 and %2 were split into two people</source>
        <translation>%1 və %2 iki şəxsə ayrıldı</translation>
    </message>
    <message>
        <source>%1 and %2 are two people</source>
        <translation>%1 və %2 iki ayrı şəxsdir</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri götürüldü</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri götür</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Geri qaytar: %1</translation>
    </message>
    <message>
        <source>Rests: nobody has this value</source>
        <translation>Təsirsiz: bu dəyər heç kimdə yoxdur</translation>
    </message>
    <message>
        <source>Rests: the customer is not here</source>
        <translation>Təsirsiz: müştəri hazırda yoxdur</translation>
    </message>
</context>
<context>
    <name>dilim::ui::EntryDelegate</name>
    <message>
        <source>%1 full</source>
        <translation>%1 dolu</translation>
    </message>
</context>
<context>
    <name>dilim::ui::FavouriteRows</name>
    <message>
        <source>%1: %2, everyone: %3</source>
        <translation>%1: %2, hamı: %3</translation>
    </message>
</context>
<context>
    <name>dilim::ui::FieldPalette</name>
    <message numerus="yes">
        <source>Search %n field(s), in English, Turkish or Azerbaijani</source>
        <translation>
            <numerusform>%n sahədə axtar; ingiliscə, türkcə və ya azərbaycanca</numerusform>
            <numerusform>%n sahədə axtar; ingiliscə, türkcə və ya azərbaycanca</numerusform>
        </translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Sahə axtar</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Rəflər</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Sahələr</translation>
    </message>
    <message>
        <source>Only fields with data</source>
        <translation>Yalnız məlumatı olan sahələr</translation>
    </message>
</context>
<context>
    <name>dilim::ui::FilterGroupEditor</name>
    <message>
        <source>Group</source>
        <translation>Qrup</translation>
    </message>
    <message>
        <source>How the filters are joined</source>
        <translation>Şərtlər necə birləşir</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Bu qrupu sil</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Şərt</translation>
    </message>
</context>
<context>
    <name>dilim::ui::FilterRow</name>
    <message>
        <source>Field</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a test and its value: is any of Shoes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Bu şərti sil</translation>
    </message>
</context>
<context>
    <name>dilim::ui::FiltersEditor</name>
    <message>
        <source>The same order also contains, each an item of its own:</source>
        <translation>Eyni sifarişdə bunlar da var, hər biri ayrı məhsul:</translation>
    </message>
    <message>
        <source>Item in the order</source>
        <translation>Sifarişdəki məhsul</translation>
    </message>
</context>
<context>
    <name>dilim::ui::FreshnessCard</name>
    <message>
        <source>How fresh is the data?</source>
        <translation>Məlumat nə qədər təzədir?</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Fayl əlavə et</translation>
    </message>
    <message>
        <source>Each source with imported files stands here with its last day.</source>
        <translation>Faylı idxal edilən hər mənbə son günü ilə burada görünür.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Təzədir</translation>
    </message>
    <message>
        <source>The newest data of this source are of %1, %2 before today.</source>
        <translation>Bu mənbənin ən yeni məlumatı %1 tarixlidir, bu gündən %2 əvvəl.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fayl</numerusform>
            <numerusform>%n fayl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 və başqaları</translation>
    </message>
</context>
<context>
    <name>dilim::ui::GroupHeader</name>
    <message>
        <source>%1 %2</source>
        <comment>at least 2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>How the lines of this group are joined</source>
        <translation>Bu qrupun sətirləri necə birləşir</translation>
    </message>
    <message>
        <source>Add a condition to this group</source>
        <translation>Bu qrupa şərt əlavə et</translation>
    </message>
    <message>
        <source>Show the lines of this group</source>
        <translation>Bu qrupun sətirlərini göstər</translation>
    </message>
    <message>
        <source>Fold this group</source>
        <translation>Bu qrupu bük</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Qrup: %1</translation>
    </message>
    <message>
        <source>How many of the lines?</source>
        <translation>Sətirlərin neçəsi?</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Tətbiq et</translation>
    </message>
</context>
<context>
    <name>dilim::ui::GroupTable</name>
    <message>
        <source>Group</source>
        <translation>Qrup</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>Müştəri payı</translation>
    </message>
    <message>
        <source>Share of revenue</source>
        <translation>Dövriyyə payı</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Orta səbət</translation>
    </message>
</context>
<context>
    <name>dilim::ui::HistoryView</name>
    <message>
        <source>Customers after each import</source>
        <translation>Hər idxaldan sonra müştəri sayı</translation>
    </message>
    <message>
        <source>From %1 customers at first to %2 now.</source>
        <translation>Əvvəl %1 müştəri, indi %2.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müştərilər</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Dövriyyə</translation>
    </message>
    <message>
        <source>now</source>
        <translation>indi</translation>
    </message>
    <message>
        <source>Import by import</source>
        <translation>Hər idxaldan sonra</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Məlumatın tarixi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Dəyişmə</translation>
    </message>
    <message>
        <source>Each further import adds a point here, so that you see whether the segment grows.</source>
        <translation>Hər növbəti idxal buraya bir nöqtə əlavə edir; seqmentin böyüyüb-böyümədiyini belə görürsünüz.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::HourCard</name>
    <message>
        <source>Most customers come on %1 between %2: %3.</source>
        <translation>Ən çox müştəri %1 %2 arasında gəlir: %3.</translation>
    </message>
    <message>
        <source>Most revenue comes on %1 between %2: %3.</source>
        <translation>Ən çox dövriyyə %1 %2 arasında olur: %3.</translation>
    </message>
    <message>
        <source>A customer brings most on %1 between %2: %3.</source>
        <translation>Müştəri başına ən çox %1 %2 arasında xərclənir: %3.</translation>
    </message>
    <message>
        <source>Nobody in this hour</source>
        <translation>Bu saatda heç kim yoxdur</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ImportFileRow</name>
    <message>
        <source>Looking at the file…</source>
        <translation>Fayla baxılır…</translation>
    </message>
    <message>
        <source>%1 of %2 columns sure</source>
        <translation>%2 sütunun %1-i dəqiqdir</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Oxunmur</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ImportFiles</name>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Add more files…</source>
        <translation>Daha çox fayl əlavə et…</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ImportSummary</name>
    <message>
        <source>Counting…</source>
        <translation>Sayılır…</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Sayılmadı.</translation>
    </message>
    <message>
        <source>This file is here already, with the same content: nothing changes.</source>
        <translation>Bu fayl eyni məzmunla artıq buradadır: heç nə dəyişmir.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to people who are not known yet.</source>
        <translation>
            <numerusform>Bunların %n-i hələ tanınmayan insanlarındır.</numerusform>
            <numerusform>Bunların %n-i hələ tanınmayan insanlarındır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Rədd edilən sətirlər</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rədd edilən</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ImportView</name>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Preview and mapping</source>
        <translation>Önbaxış və uyğunlaşdırma</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Sınaq</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal</translation>
    </message>
    <message>
        <source>Remember this for files with the same columns</source>
        <translation>Eyni sütunlu fayllar üçün bunu yadda saxla</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>%n faylı idxal et</numerusform>
            <numerusform>%n faylı idxal et</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Every import can be taken back on the page Data.</source>
        <translation>Hazırdır. Hər idxal Məlumat səhifəsində geri qaytarıla bilər.</translation>
    </message>
    <message>
        <source>Nothing is written until you have seen the dry run</source>
        <translation>Sınağı görməyincə heç nə yazılmır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Next: dry run</source>
        <translation>Növbəti: sınaq</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>İndi idxal et</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Leave the import?</source>
        <translation>İdxaldan çıxılsın?</translation>
    </message>
    <message>
        <source>What you changed in how the files are read will be lost. The files themselves stay as they are.</source>
        <translation>Faylların necə oxunması ilə bağlı dəyişiklikləriniz itəcək. Faylların özü olduğu kimi qalır.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Çıx</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ImportsList</name>
    <message>
        <source>%1 new · %2 updated · %3 rejected</source>
        <translation>%1 yeni · %2 yenilənən · %3 rədd edilən</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri qaytarılıb</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri qaytar</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>%1 idxalını geri qaytar</translation>
    </message>
</context>
<context>
    <name>dilim::ui::KnownFields</name>
    <message>
        <source>Permissions</source>
        <translation>İcazələr</translation>
    </message>
    <message>
        <source>What else is known</source>
        <translation>Məlum olan digər şeylər</translation>
    </message>
    <message>
        <source>Last said by</source>
        <translation>Sonuncu deyən</translation>
    </message>
    <message>
        <source>From look-up tables</source>
        <translation>Uyğunluq cədvəllərindən</translation>
    </message>
</context>
<context>
    <name>dilim::ui::LimitEditor</name>
    <message>
        <source>drawn at random</source>
        <translation>təsadüfi seçilərək</translation>
    </message>
    <message>
        <source>highest or latest first</source>
        <translation>əvvəl ən yüksək və ya ən yeni olanlar</translation>
    </message>
    <message>
        <source>lowest or earliest first</source>
        <translation>əvvəl ən aşağı və ya ən köhnə olanlar</translation>
    </message>
    <message>
        <source>Remove the limit</source>
        <translation>Həddi sil</translation>
    </message>
    <message>
        <source>At most so many customers</source>
        <translation>Ən çoxu bu qədər müştəri</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Nəyə görə seçilsin</translation>
    </message>
    <message>
        <source>Who comes first</source>
        <translation>Əvvəl kimlər</translation>
    </message>
</context>
<context>
    <name>dilim::ui::LineFigures</name>
    <message>
        <source>%1 customers, %2</source>
        <translation>%1 müştəri, %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>sönülü</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 müştəri</translation>
    </message>
</context>
<context>
    <name>dilim::ui::LookupPanel</name>
    <message>
        <source>A field of its own</source>
        <translation>Ayrıca sahə</translation>
    </message>
    <message>
        <source>%1 of %2 find a row in the table (%3).</source>
        <translation>Cədvəldə sətri tapılanlar: %2 içindən %1 (%3).</translation>
    </message>
    <message>
        <source>Not in the table: %1.</source>
        <translation>Cədvəldə olmayanlar: %1.</translation>
    </message>
    <message>
        <source>Rows whose keys come again further down, where the last one counts: %1.</source>
        <translation>Açarı aşağıda təkrarlanan sətirlər (sonuncusu keçərlidir): %1.</translation>
    </message>
    <message>
        <source>Use as look-up table</source>
        <translation>Uyğunluq cədvəli kimi istifadə et</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Bağı götür</translation>
    </message>
    <message>
        <source>Used as a look-up table. Columns that are not tied to a field are fields themselves.</source>
        <translation>Uyğunluq cədvəli kimi istifadə olunur. Sahəyə bağlı olmayan sütunların hər biri bir sahədir.</translation>
    </message>
    <message>
        <source>Say which column lists the values of which field, such as a province: the other columns become fields for rules, breakdowns and charts.</source>
        <translation>Hansı sütunun hansı sahənin dəyərlərini saxladığını seçin, məsələn şəhər: qalan sütunlar qaydalarda, bölgülərdə və qrafiklərdə sahə olur.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Sahələr: %1</translation>
    </message>
</context>
<context>
    <name>dilim::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Səhifə</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Seqment</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Əmr</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>İş faylını aç</translation>
    </message>
    <message>
        <source>Workspaces (*.dilim)</source>
        <translation>İş faylları (*.dilim)</translation>
    </message>
    <message>
        <source>Add export files</source>
        <translation>İxrac edilmiş faylları əlavə et</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Surətini saxla</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>Surət buradadır: %1.</translation>
    </message>
    <message>
        <source>Dilim %1</source>
        <translation>Dilim %1</translation>
    </message>
    <message>
        <source>Customer segmentation on your own computer. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Müştəri seqmentasiyası öz kompüterinizdə. GNU Ümumi İctimai Lisenziyası 3 və ya sonrakı versiya ilə azad proqram; heç bir zəmanət verilmir.</translation>
    </message>
    <message>
        <source>%1 – Dilim</source>
        <translation>%1 – Dilim</translation>
    </message>
    <message>
        <source>It is open for reading only, so that you can still look at it and save lists and reports.</source>
        <translation>Fayl yalnız oxumaq üçün açıqdır; yenə ona baxa, siyahı və hesabat saxlaya bilərsiniz.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.json *.jsonl *.ndjson *.zip);;All files (*)</source>
        <translation>Cədvəllər (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.json *.jsonl *.ndjson *.zip);;Bütün fayllar (*)</translation>
    </message>
</context>
<context>
    <name>dilim::ui::MappingHeader</name>
    <message>
        <source>Field for the column %1</source>
        <translation>%1 sütununun sahəsi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Götürülmür</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1 oxunmadı</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 boş</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Hamısı oxundu</translation>
    </message>
</context>
<context>
    <name>dilim::ui::MeasureEditor</name>
    <message>
        <source>Cancelled and returned ones, too</source>
        <translation>Ləğv olunan və qaytarılanlar da daxil</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Nəyə baxılsın</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Nə hesablansın</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Hansılar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Müqayisə</translation>
    </message>
    <message>
        <source>Of the field</source>
        <translation>Hansı sahənin</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>hamısı</translation>
    </message>
    <message>
        <source>only the first one</source>
        <translation>yalnız birincisi</translation>
    </message>
    <message>
        <source>only the last one</source>
        <translation>yalnız sonuncusu</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>olduğu kimi</translation>
    </message>
    <message>
        <source>difference from the time before</source>
        <translation>əvvəlki müddətə nisbətən fərq</translation>
    </message>
    <message>
        <source>percent of the time before</source>
        <translation>əvvəlki müddətə nisbətən faiz</translation>
    </message>
</context>
<context>
    <name>dilim::ui::MemberButton</name>
    <message>
        <source>Why is this customer here?</source>
        <translation>Bu müştəri niyə buradadır?</translation>
    </message>
</context>
<context>
    <name>dilim::ui::MovementCard</name>
    <message>
        <source>Movement of segments</source>
        <translation>Seqmentlərdə hərəkət</translation>
    </message>
    <message>
        <source>Since the last import</source>
        <translation>Son idxaldan bəri</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Yeni seqment</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Hamısı (%1)</translation>
    </message>
    <message>
        <source>Saved segments stand here with their size and with what each import changed.</source>
        <translation>Saxlanmış seqmentlər böyüklükləri və hər idxalın dəyişdirdikləri ilə burada görünür.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::MovementModel</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Seqment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Payı</translation>
    </message>
    <message>
        <source>Last states</source>
        <translation>Son vəziyyətlər</translation>
    </message>
    <message>
        <source>Change (customers)</source>
        <translation>Dəyişmə (müştəri)</translation>
    </message>
</context>
<context>
    <name>dilim::ui::NavigationRail</name>
    <message>
        <source>Widen menu</source>
        <translation>Menyunu genişləndir</translation>
    </message>
    <message>
        <source>Collapse menu</source>
        <translation>Menyunu daralt</translation>
    </message>
</context>
<context>
    <name>dilim::ui::NewWorkspaceDialog</name>
    <message>
        <source>Create</source>
        <translation>Yarat</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Yeni iş faylı</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Başqa yer seç…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İmtina</translation>
    </message>
    <message>
        <source>Amounts and times whose file names no currency or zone are read in these. They cannot be changed later.</source>
        <translation>Faylda valyutası və ya saat qurşağı göstərilməyən məbləğlər və vaxtlar bunlarla oxunur. Sonradan dəyişdirilə bilməz.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat qurşağı</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <translation>Bu adda fayl artıq var.</translation>
    </message>
    <message>
        <source>Workspaces (*.dilim)</source>
        <translation>İş faylları (*.dilim)</translation>
    </message>
</context>
<context>
    <name>dilim::ui::NotWithinEditor</name>
    <message>
        <source>within</source>
        <translation>bu müddət ərzində</translation>
    </message>
</context>
<context>
    <name>dilim::ui::NoticesCard</name>
    <message>
        <source>What to look at today?</source>
        <translation>Bu gün nəyə baxmalı?</translation>
    </message>
    <message>
        <source>Nothing needs a look: no segment changed strongly, and the last import was taken whole.</source>
        <translation>Baxılası bir şey yoxdur: heç bir seqment çox dəyişməyib, son idxal bütövlüklə götürülüb.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::NumbersEditor</name>
    <message>
        <source>Number</source>
        <translation>Ədəd</translation>
    </message>
    <message>
        <source>Upper number</source>
        <translation>Yuxarı ədəd</translation>
    </message>
    <message>
        <source>The second number must not be smaller than the first.</source>
        <translation>İkinci ədəd birincidən kiçik ola bilməz.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::OverlapView</name>
    <message>
        <source>Customers of this segment that are in no other one: %1</source>
        <translation>Bu seqmentdə olub başqa heç bir seqmentdə olmayan müştərilər: %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 və %2</translation>
    </message>
    <message>
        <source>Who is in other segments too</source>
        <translation>Başqa seqmentlərdə də olanlar</translation>
    </message>
    <message>
        <source>Make a segment of both</source>
        <translation>İkisinin kəsişməsindən seqment yarat</translation>
    </message>
    <message>
        <source>Of the customers that are in this segment and in the marked one</source>
        <translation>Həm bu seqmentdə, həm də seçilmiş seqmentdə olan müştərilərdən</translation>
    </message>
    <message>
        <source>With a second segment you see here how many customers are in both.</source>
        <translation>İkinci seqment olanda hər ikisində neçə müştəri olduğunu burada görəcəksiniz.</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Yeni seqment</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Seqment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müştərilər</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>Hər ikisində</translation>
    </message>
    <message>
        <source>Share of this segment</source>
        <translation>Bu seqmentdəki payı</translation>
    </message>
    <message>
        <source>Share of the other segment</source>
        <translation>Digər seqmentdəki payı</translation>
    </message>
</context>
<context>
    <name>dilim::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Ümumi baxış</translation>
    </message>
    <message>
        <source>How the business is doing stands here as soon as files with customers are imported.</source>
        <translation>Müştəri faylları idxal edilən kimi işlərin vəziyyəti burada görünür.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Fayl əlavə et</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dövr</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Kim:</translation>
    </message>
    <message>
        <source>%1 · last import %2</source>
        <translation>%1 · son idxal %2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Hamı</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Hesabat hazırla</translation>
    </message>
</context>
<context>
    <name>dilim::ui::PairCard</name>
    <message>
        <source>%1, the same for both: %2</source>
        <translation>%1, ikisində də eyni: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dilim::ui::PalettePreview</name>
    <message>
        <source>Add condition</source>
        <translation>Şərt əlavə et</translation>
    </message>
    <message>
        <source>Enter adds, arrows choose, Esc closes</source>
        <translation>Enter əlavə edir, oxlar seçir, Esc bağlayır</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heç nə tapılmadı</translation>
    </message>
    <message>
        <source>Try another word, in any language.</source>
        <translation>Başqa söz yoxlayın, dilin fərqi yoxdur.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Ən az</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Ən çox</translation>
    </message>
    <message>
        <source>Known for</source>
        <translation>Məlum olan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Ən azı %1</translation>
    </message>
</context>
<context>
    <name>dilim::ui::PerEditor</name>
    <message>
        <source>among all customers</source>
        <translation>bütün müştərilər arasında</translation>
    </message>
    <message>
        <source>Ranked within</source>
        <translation>Sıralama kimlər arasında</translation>
    </message>
</context>
<context>
    <name>dilim::ui::PreviewTable</name>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>As it will be stored</source>
        <translation>Saxlanacağı kimi</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Fayldakı kimi</translation>
    </message>
    <message>
        <source>How cells are shown</source>
        <translation>Xanalar necə göstərilir</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Yalnız problemli sətirlər</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Faylın ilk sətirləri</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Fayla baxılır…</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not read</source>
        <translation>
            <numerusform>%n xana oxunmadı</numerusform>
            <numerusform>%n xana oxunmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %1 rows · %n column(s)</source>
        <translation>
            <numerusform>İlk %1 sətir · %n sütun</numerusform>
            <numerusform>İlk %1 sətir · %n sütun</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Keep the column as text</source>
        <translation>Sütunu mətn kimi saxla</translation>
    </message>
    <message>
        <source>Do not import the column</source>
        <translation>Sütunu idxal etmə</translation>
    </message>
    <message>
        <source>Read every “%1” of this column as…</source>
        <translation>Bu sütundakı hər “%1” dəyərini belə oxu…</translation>
    </message>
    <message>
        <source>Leave these cells empty</source>
        <translation>Bu xanaları boş burax</translation>
    </message>
    <message>
        <source>Read every “%1” of this column as</source>
        <translation>Bu sütundakı hər “%1” əvəzinə oxunacaq mətn</translation>
    </message>
    <message>
        <source>Text to be read instead; nothing: these cells have no value</source>
        <translation>Əvəzinə oxunacaq mətn; boş buraxılsa, bu xanaların dəyəri olmur</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Belə oxu</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n fix(es) of cells</source>
        <translation>
            <numerusform>%n xana düzəlişini geri götür</numerusform>
            <numerusform>%n xana düzəlişini geri götür</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::ProfileFiguresRow</name>
    <message>
        <source>Revenue</source>
        <translation>Dövriyyə</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Sifariş</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Orta səbət</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ProfilePane</name>
    <message>
        <source>No %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 yaşında</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Xülasə</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Sifariş</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hadisə</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>İcazələr</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Əvvəlki müştəri</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Növbəti müştəri</translation>
    </message>
    <message>
        <source>Close the profile</source>
        <translation>Profili bağla</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>İcazəli</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>İcazəsiz</translation>
    </message>
    <message>
        <source>E-mail is allowed.</source>
        <translation>E-poçta icazə var.</translation>
    </message>
    <message>
        <source>E-mail is not allowed.</source>
        <translation>E-poçta icazə yoxdur.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::QualityLine</name>
    <message>
        <source>Show these customers</source>
        <translation>Bu müştəriləri göstər</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Məsələn: %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 members)</source>
        <translation>%1 (%3 üzvdən %2)</translation>
    </message>
    <message>
        <source>Segments that ask for it: %1</source>
        <translation>Bunu soruşan seqmentlər: %1</translation>
    </message>
    <message>
        <source>No segment asks for it.</source>
        <translation>Bunu soruşan seqment yoxdur.</translation>
    </message>
    <message>
        <source>Clear “%1”</source>
        <translation>“%1” dəyərini sil</translation>
    </message>
    <message>
        <source>Change “%1” to “%2”</source>
        <translation>“%1” əvəzinə “%2” yaz</translation>
    </message>
    <message>
        <source>Clear all of these values (%1)</source>
        <translation>Bu dəyərlərin hamısını sil (%1)</translation>
    </message>
    <message>
        <source>Or change it here, without touching the files: it holds for later imports too, and can be taken back.</source>
        <translation>Və ya fayllara toxunmadan burada düzəldin: sonrakı idxallarda da qüvvədə olur və geri qaytarıla bilər.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::QualityScore</name>
    <message>
        <source>Quality of the data</source>
        <translation>Məlumatın keyfiyyəti</translation>
    </message>
    <message>
        <source>of 100 points</source>
        <translation>100 baldan</translation>
    </message>
    <message>
        <source>Nothing takes points off.</source>
        <translation>Bal aparan heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Points taken off: %1</source>
        <translation>Aparılan ballar: %1</translation>
    </message>
    <message>
        <source>%1 of 100 points</source>
        <translation>100 baldan %1</translation>
    </message>
</context>
<context>
    <name>dilim::ui::QualityView</name>
    <message>
        <source>What to look at</source>
        <translation>Nələrə baxmalı</translation>
    </message>
    <message>
        <source>Nothing is wrong: no field has holes, no value is impossible, and all sources are fresh.</source>
        <translation>Problem yoxdur: heç bir sahədə boşluq, mümkün olmayan dəyər yoxdur və bütün mənbələr təzədir.</translation>
    </message>
    <message>
        <source>The data are being looked through.</source>
        <translation>Məlumat nəzərdən keçirilir.</translation>
    </message>
    <message>
        <source>Values changed by hand</source>
        <translation>Əl ilə dəyişdirilmiş dəyərlər</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RangeDialog</name>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zaman aralığı</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İmtina</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RangeEditor</name>
    <message>
        <source>Median %1, known for %2 of %3</source>
        <translation>Median %1; %3 qeyddən %2 qeyddə məlumdur</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RangeSlider</name>
    <message>
        <source>From</source>
        <translation>Aşağı hədd</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Ədəd</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Yuxarı hədd</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RankedCard</name>
    <message>
        <source>Everyone</source>
        <translation>Hamı</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Müqayisə edilən</translation>
    </message>
    <message>
        <source>Show the largest only</source>
        <translation>Yalnız ən böyükləri göstər</translation>
    </message>
    <message>
        <source>Show the %1 largest</source>
        <translation>Ən böyük %1-ni göstər</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Hamısını göstər (%1)</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RatesModel</name>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Qüvvədə olduğu gün</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Məzənnə</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RatesView</name>
    <message>
        <source>Remove the rate of %1 from %2?</source>
        <translation>%1 üçün %2 tarixli məzənnə silinsin?</translation>
    </message>
    <message>
        <source>Remove all rates of %1?</source>
        <translation>%1 üçün bütün məzənnələr silinsin?</translation>
    </message>
    <message>
        <source>Orders that are left without a rate count in no sum of money. The orders themselves stay.</source>
        <translation>Məzənnəsiz qalan sifarişlər heç bir məbləğ cəminə daxil olmur. Sifarişlərin özü qalır.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) in %2 have no rate and count in no sum.</source>
        <translation>
            <numerusform>%2 ilə verilmiş %1 sifarişin məzənnəsi yoxdur; bunlar heç bir cəmə daxil deyil.</numerusform>
            <numerusform>%2 ilə verilmiş %1 sifarişin məzənnəsi yoxdur; bunlar heç bir cəmə daxil deyil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) in %2 count with their rate.</source>
        <translation>
            <numerusform>%2 ilə verilmiş %1 sifariş öz məzənnəsi ilə hesaba alınır.</numerusform>
            <numerusform>%2 ilə verilmiş %1 sifariş öz məzənnəsi ilə hesaba alınır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 rate(s)</source>
        <translation>
            <numerusform>%1: %2 məzənnə</numerusform>
            <numerusform>%1: %2 məzənnə</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all of %1</source>
        <translation>Bütün %1 məzənnələrini sil</translation>
    </message>
    <message>
        <source>Remove all of a currency</source>
        <translation>Bir valyutanın hamısını sil</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Valyutalar</translation>
    </message>
    <message>
        <source>Amounts of orders are added up in %1. Orders in another currency count as soon as it has a rate: what one unit of it is worth in %1 from a day on, until the next rate. Add rates here, or import a table with a column of days and columns named USD, EUR and so on.</source>
        <translation>Sifariş məbləğləri %1 ilə toplanır. Başqa valyutadakı sifarişlər həmin valyutanın məzənnəsi daxil edilən kimi hesaba alınır: bir vahidinin müəyyən gündən növbəti məzənnəyə qədər %1 ilə qarşılığı. Məzənnələri burada əlavə edin və ya gün sütunu ilə USD, EUR kimi adlanan sütunları olan cədvəli idxal edin.</translation>
    </message>
    <message>
        <source>Rates of currencies</source>
        <translation>Valyutaların məzənnələri</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Qüvvədə olduğu gün</translation>
    </message>
    <message>
        <source>Worth in %1</source>
        <translation>%1 ilə qarşılığı</translation>
    </message>
    <message>
        <source>Keep the rate</source>
        <translation>Məzənnəni saxla</translation>
    </message>
    <message>
        <source>Take from a table</source>
        <translation>Cədvəldən götür</translation>
    </message>
    <message>
        <source>Take rates from a table</source>
        <translation>Məzənnələri cədvəldən götür</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ReportChoices</name>
    <message>
        <source>Report</source>
        <translation>Hesabat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Tick all segments</source>
        <translation>Bütün seqmentləri işarələ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Heç biri</translation>
    </message>
    <message>
        <source>Tick no segment</source>
        <translation>Bütün işarələri götür</translation>
    </message>
    <message>
        <source>Segments of the report</source>
        <translation>Hesabata daxil olan seqmentlər</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kağız</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Hesabatın dili</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Segments: %1 of %2</source>
        <translation>Seqmentlər: %1 / %2</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Pəncərə ilə eyni</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Hesabatlar</translation>
    </message>
    <message>
        <source>Page setup…</source>
        <translation>Səhifə ayarları…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Çapa baxış</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Çap et…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF kimi saxla…</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Əvvəlki səhifə</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Növbəti səhifə</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Səhifə eni</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Bir səhifə</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>İki səhifə</translation>
    </message>
    <message>
        <source>How large the pages are</source>
        <translation>Səhifələrin ölçüsü</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Hesabatın səhifələri</translation>
    </message>
    <message>
        <source>A report needs customers. They come with a file.</source>
        <translation>Hesabat üçün müştəri məlumatı lazımdır. Müştərilər faylla gəlir.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Fayl əlavə et…</translation>
    </message>
    <message>
        <source>Not in this report, since their rules cannot be counted: %1</source>
        <translation>Qaydası hesablana bilmədiyi üçün bu hesabatda olmayanlar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n page(s)</source>
        <translation>
            <numerusform>%1 · %n səhifə</numerusform>
            <numerusform>%1 · %n səhifə</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Səhifə %1 / %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Hesabatı saxla</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF faylları (*.pdf)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Hesabat bu fayldadır: %1.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Hesabat yazılır</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Hesabat çap olunur</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Hesabat printerə göndərildi.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ResultPane</name>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>müştərilər</translation>
    </message>
    <message>
        <source>Of customers</source>
        <translation>Müştəri payı</translation>
    </message>
    <message>
        <source>Of revenue</source>
        <translation>Dövriyyə payı</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Orta sifariş</translation>
    </message>
    <message>
        <source>everyone %1</source>
        <translation>hamı %1</translation>
    </message>
    <message>
        <source>A few members</source>
        <translation>Bir neçə üzv</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Bütün üzvlər</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Niyə?</translation>
    </message>
    <message>
        <source>a line needs a change</source>
        <translation>bir sətir düzəldilməlidir</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>hesablanır</translation>
    </message>
    <message>
        <source>up to date · %1 ms</source>
        <translation>təzədir · %1 ms</translation>
    </message>
    <message>
        <source>unchanged since last import</source>
        <translation>son idxaldan bəri dəyişməyib</translation>
    </message>
    <message>
        <source>▲ %1 since last import</source>
        <translation>▲ %1 son idxaldan bəri</translation>
    </message>
    <message>
        <source>▼ %1 since last import</source>
        <translation>▼ %1 son idxaldan bəri</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>City: a value is missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>median %1</translation>
    </message>
    <message>
        <source>everyone: %1 %2</source>
        <comment>everyone: mobile 61%</comment>
        <translation>hamı: %1 %2</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>Harada yaşayırlar</translation>
    </message>
    <message>
        <source>line: everyone, %</source>
        <translation>xətt: hamı, %</translation>
    </message>
    <message>
        <source>Days since last order</source>
        <translation>Son sifarişdən keçən gün</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Sətri göstər</translation>
    </message>
    <message>
        <source>See of a customer why he or she is in or out</source>
        <translation>Müştərinin niyə daxil olduğunu və ya olmadığını göstərir</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RevenueCard</name>
    <message>
        <source>Revenue by month</source>
        <translation>Aylıq dövriyyə</translation>
    </message>
    <message>
        <source>The revenue of each month stands here as soon as a file with orders is imported.</source>
        <translation>Sifariş faylı idxal edilən kimi hər ayın dövriyyəsi burada görünür.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Fayl əlavə et</translation>
    </message>
    <message>
        <source>Columns of the revenue of each month, parted by returning and new customers, with the same month of the year before.</source>
        <translation>Hər ayın dövriyyəsi sütunlarla; qayıdan və yeni müştərilər ayrı, əvvəlki ilin eyni ayı ilə.</translation>
    </message>
    <message>
        <source>Returning customers</source>
        <translation>Qayıdan müştəri</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Yeni müştərilər</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cəmi</translation>
    </message>
    <message>
        <source>Total of the year before</source>
        <translation>Əvvəlki ilin cəmi</translation>
    </message>
    <message>
        <source>Data up to %1</source>
        <translation>Məlumat %1 gününə qədər</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RfmPage</name>
    <message>
        <source>Customers</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Dövriyyə</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Orta səbət</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>All ten groups as segments</source>
        <translation>10 qrupu seqmentə çevir</translation>
    </message>
    <message>
        <source>Cut points and method</source>
        <translation>Kəsim nöqtələri və üsul</translation>
    </message>
    <message>
        <source>RFM grid</source>
        <translation>RFM cədvəli</translation>
    </message>
    <message>
        <source>The ten groups</source>
        <translation>On qrup</translation>
    </message>
    <message>
        <source>What the grid shows</source>
        <translation>Torun göstərdiyi</translation>
    </message>
    <message>
        <source>RFM groups people by how recently and how often they buy. It needs a file of orders with their customers and dates.</source>
        <translation>RFM insanları nə qədər yaxın vaxtda və nə tez-tez aldıqlarına görə qruplaşdırır. Müştərisi və tarixi olan sifariş faylı lazımdır.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Fayl əlavə et…</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Bu iş faylı yalnız oxumaq üçün açıqdır.</translation>
    </message>
    <message>
        <source>%1 customers scored · %2 without an order · scores of %3</source>
        <translation>%1 müştəriyə xal verildi · %2 nəfərin sifarişi yoxdur · xallar %3 tarixlidir</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Son %n gün</numerusform>
            <numerusform>Son %n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Bütün dövr</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Üsul:</translation>
    </message>
    <message>
        <source>%1, all orders</source>
        <translation>%1, bütün sifarişlər</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Kim:</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Hamı</translation>
    </message>
    <message numerus="yes">
        <source>Orders of the last %n day(s)</source>
        <translation>
            <numerusform>Son %n günün sifarişləri</numerusform>
            <numerusform>Son %n günün sifarişləri</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of all time</source>
        <translation>Bütün dövrün sifarişləri</translation>
    </message>
    <message>
        <source>Orders that count: not cancelled, not refunded</source>
        <translation>Sayılan sifarişlər: ləğv edilməyən, geri qaytarılmayan</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Bütün sifarişlər</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) were added.</source>
        <translation>
            <numerusform>%n seqment əlavə edildi.</numerusform>
            <numerusform>%n seqment əlavə edildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) had a segment of their name, which was left alone.</source>
        <translation>
            <numerusform>%n qrupun adında artıq seqment var idi; ona toxunulmadı.</numerusform>
            <numerusform>%n qrupun adında artıq seqment var idi; ona toxunulmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>RFM groups as segments</source>
        <translation>Seqment kimi RFM qrupları</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hesabat</translation>
    </message>
    <message>
        <source>Axes:</source>
        <translation>Oxlar:</translation>
    </message>
    <message>
        <source>R × F</source>
        <translation>R × F</translation>
    </message>
    <message>
        <source>R × (F + M)</source>
        <translation>R × (F + M)</translation>
    </message>
    <message>
        <source>Recency and frequency, with the ten groups</source>
        <translation>Yaxınlıq və tezlik, on qrupla</translation>
    </message>
    <message>
        <source>Recency and the mean of frequency and money</source>
        <translation>Yaxınlıq, tezlik və məbləğin ortası</translation>
    </message>
    <message>
        <source>Frequency and money (F + M) →</source>
        <translation>Tezlik və məbləğ (F + M) →</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RfmSideCard</name>
    <message>
        <source>What they spend most on</source>
        <translation>Ən çox nəyə xərcləyirlər</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>hamı</translation>
    </message>
    <message>
        <source>A few members</source>
        <translation>Bir neçə üzv</translation>
    </message>
    <message>
        <source>Make this a segment</source>
        <translation>Seqmentə çevir</translation>
    </message>
    <message>
        <source>Add to rule</source>
        <translation>Qaydaya əlavə et</translation>
    </message>
    <message>
        <source>A segment uses everyone&apos;s scores over all time and the orders that count, so it can hold other people than shown here.</source>
        <translation>Seqment hamının bütün dövrdəki xallarından və sayılan sifarişlərdən istifadə edir; ona görə burada görünənlərdən başqa insanlar da ola bilər.</translation>
    </message>
    <message>
        <source>Share of the group</source>
        <translation>Qrupun payı</translation>
    </message>
    <message>
        <source>of %1 customers</source>
        <translation>%1 müştəridən</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Sifariş</translation>
    </message>
    <message>
        <source>%1 of all orders</source>
        <translation>bütün sifarişlərin %1 hissəsi</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>hamısının %1 hissəsi</translation>
    </message>
    <message>
        <source>Revenue share</source>
        <translation>Dövriyyə payı</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Orta səbət</translation>
    </message>
    <message>
        <source>everyone %1</source>
        <translation>hamı %1</translation>
    </message>
    <message>
        <source>Orders, median</source>
        <translation>Sifariş, median</translation>
    </message>
    <message>
        <source>Last order, median</source>
        <translation>Son sifariş, median</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Bu iş faylı yalnız oxumaq üçün açıqdır.</translation>
    </message>
    <message>
        <source>Recency score %1; the mean of the scores of frequency and money is %2.</source>
        <translation>Yaxınlıq balı %1; tezlik və məbləğ ballarının ortası %2.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Hamısı: %1</translation>
    </message>
    <message>
        <source>Show all members as a table</source>
        <translation>Bütün üzvləri cədvəldə göstər</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RuleEditor</name>
    <message>
        <source>Add condition</source>
        <translation>Şərt əlavə et</translation>
    </message>
    <message>
        <source>Change condition</source>
        <translation>Şərti dəyiş</translation>
    </message>
    <message>
        <source>Add lines</source>
        <translation>Sətir əlavə et</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <translation>Başqa şey soruş</translation>
    </message>
    <message>
        <source>The sentence stands here as soon as every line can be answered.</source>
        <translation>Hər sətrə cavab verilə bildikdə qayda burada bir cümlə ilə yazılır.</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>Həddi dəyiş</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RuleLine</name>
    <message>
        <source>What can be done with this line</source>
        <translation>Bu sətirlə nə etmək olar</translation>
    </message>
    <message>
        <source>Drag to move the line</source>
        <translation>Sətri daşımaq üçün sürüyün</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RuleView</name>
    <message>
        <source>Change group</source>
        <translation>Qrupu dəyiş</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Qrup əlavə et</translation>
    </message>
    <message>
        <source>Read from top to bottom</source>
        <translation>Yuxarıdan aşağıya oxuyun</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Adds, removes</source>
        <translation>Artırır, çıxarır</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Şərt</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Şərt əlavə et</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Qrup</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Qrup əlavə et</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Mətn kimi köçür</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Sətirləri yapışdır</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Söndür</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Yandır</translation>
    </message>
    <message>
        <source>Move line</source>
        <translation>Sətri daşı</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Hədd</translation>
    </message>
    <message>
        <source>Take only so many of these customers</source>
        <translation>Bu müştərilərin yalnız bu qədərini götür</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SegmentChoice</name>
    <message>
        <source>Segment %1</source>
        <translation>Seqment %1</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SegmentEditor</name>
    <message>
        <source>is in the segment</source>
        <translation>bu seqmentdədir</translation>
    </message>
    <message>
        <source>is not in the segment</source>
        <translation>bu seqmentdə deyil</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SegmentList</name>
    <message>
        <source>Segment</source>
        <translation>Seqment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Of customers</source>
        <translation>Müştəri payı</translation>
    </message>
    <message>
        <source>Of revenue</source>
        <translation>Dövriyyə payı</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Orta səbət</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Seqmentlər</translation>
    </message>
    <message>
        <source>rule is broken</source>
        <translation>qayda pozulub</translation>
    </message>
    <message>
        <source>Since last import</source>
        <translation>Son idxaldan bəri</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SegmentTabs</name>
    <message>
        <source>Rule</source>
        <translation>Qayda</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Üzvlər</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Kəsişmə</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Parts of this segment</source>
        <translation>Bu seqmentin bölmələri</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SegmentsPage</name>
    <message>
        <source>New segment</source>
        <translation>Yeni seqment</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Bütün seqmentlər</translation>
    </message>
    <message>
        <source>More about this segment</source>
        <translation>Bu seqment üçün digər əməllər</translation>
    </message>
    <message>
        <source>A segment is a group of customers that a rule describes, such as “bought shoes and did not come back for three months”.</source>
        <translation>Seqment qaydanın təsvir etdiyi müştəri qrupudur: “ayaqqabı alıb və üç aydır gəlmir” kimi.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Seqmentlər</translation>
    </message>
    <message>
        <source>Segments › %1</source>
        <translation>Seqmentlər › %1</translation>
    </message>
    <message>
        <source>%1 · every change is kept; nothing needs saving</source>
        <translation>%1 · hər dəyişiklik saxlanır; ayrıca saxlamaq lazım deyil</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n seqment</numerusform>
            <numerusform>%n seqment</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the segment</source>
        <translation>Seqmenti yarat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Adını dəyiş…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoxalt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rəng</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Rəng %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Rename segment</source>
        <translation>Seqmentin adını dəyiş</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Qovluğa daşı</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 surəti</translation>
    </message>
    <message>
        <source>Delete the segment %1?</source>
        <translation>%1 seqmenti silinsin?</translation>
    </message>
    <message>
        <source>Its rule and its history go. Customers and orders are not touched.</source>
        <translation>Qaydası və tarixçəsi silinir. Müştərilərə və sifarişlərə toxunulmur.</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Seqmenti sil</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Seqmentin adı</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hesabat</translation>
    </message>
    <message>
        <source>Copy rule as text</source>
        <translation>Qaydanı mətn kimi kopyala</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Qovluqsuz</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Yeni qovluq…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Yeni qovluq</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Qovluğun adı</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Qovluğu yarat</translation>
    </message>
    <message>
        <source>Empty rule</source>
        <translation>Boş qayda</translation>
    </message>
    <message>
        <source>Start with an empty rule, or use a template and change what does not fit</source>
        <translation>Boş qayda ilə başlayın və ya şablondan istifadə edib uyğun gəlməyən yerlərini dəyişin</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SentenceCard</name>
    <message>
        <source>In one sentence</source>
        <translation>Bir cümlə ilə</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Köçür</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SequenceEditor</name>
    <message>
        <source>This happened</source>
        <translation>Bu baş verib</translation>
    </message>
    <message>
        <source>This did not happen</source>
        <translation>Bu baş verməyib</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Addım</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Əvvəl</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Qabağa çək</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Bu addımı sil</translation>
    </message>
    <message>
        <source>within</source>
        <translation>bu müddət ərzində</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>ən tezi bu qədər sonra</translation>
    </message>
    <message>
        <source>and in between there was no</source>
        <translation>və arada bu olmadı</translation>
    </message>
    <message>
        <source>and after it there was no</source>
        <translation>və ardınca bu olmadı</translation>
    </message>
</context>
<context>
    <name>dilim::ui::Session</name>
    <message>
        <source>Making the workspace</source>
        <translation>İş faylı yaradılır</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 açılır</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Surət saxlanır</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 sınanır</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 idxal edilir</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>İdxal geri qaytarılır</translation>
    </message>
    <message>
        <source>Reading the workspace</source>
        <translation>İş faylı oxunur</translation>
    </message>
    <message>
        <source>Noting who is who</source>
        <translation>Kimin kim olduğu qeyd olunur</translation>
    </message>
    <message>
        <source>Taking the change back</source>
        <translation>Düzəliş geri qaytarılır</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Yenilənir</translation>
    </message>
    <message>
        <source>Linking the table</source>
        <translation>Cədvəl bağlanır</translation>
    </message>
    <message>
        <source>Unlinking the table</source>
        <translation>Cədvəlin bağı götürülür</translation>
    </message>
    <message>
        <source>Changing values</source>
        <translation>Dəyərlər dəyişdirilir</translation>
    </message>
    <message>
        <source>Keeping the rates</source>
        <translation>Məzənnələr saxlanılır</translation>
    </message>
    <message>
        <source>Removing the rates</source>
        <translation>Məzənnələr silinir</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n file(s)</source>
        <translation>
            <numerusform>%n fayl sınanır</numerusform>
            <numerusform>%n fayl sınanır</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::ShareEditor</name>
    <message>
        <source>is in the random share</source>
        <translation>təsadüfi paydadır</translation>
    </message>
    <message>
        <source>is not in the random share</source>
        <translation>təsadüfi payda deyil</translation>
    </message>
    <message>
        <source>Name of the draw</source>
        <translation>Püşkün adı</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation>Yenidən qarışdır</translation>
    </message>
    <message>
        <source>The same name draws the same people, whatever is imported.</source>
        <translation>Eyni ad, nə idxal olunsa da, həmişə eyni adamları seçir.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Püşk</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SharesBlock</name>
    <message>
        <source>%1: %2, everyone %3</source>
        <translation>%1: %2, hamı %3</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Digər yerlər</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SourceCard</name>
    <message>
        <source>Known first-hand</source>
        <translation>İlk əldən məlumdur</translation>
    </message>
    <message>
        <source>Well known</source>
        <translation>Yaxşı tanınır</translation>
    </message>
    <message>
        <source>Known second-hand</source>
        <translation>İkinci əldən məlumdur</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Zəhmət olmasa yoxlayın</translation>
    </message>
    <message>
        <source>It is not %1</source>
        <translation>%1 faylı deyil</translation>
    </message>
    <message>
        <source>No known system</source>
        <translation>Tanınan sistem deyil</translation>
    </message>
    <message>
        <source>Unknown system</source>
        <translation>Sistem tanınmadı</translation>
    </message>
    <message>
        <source>You said so. The columns are read by their names and by what is in them.</source>
        <translation>Siz belə bildirdiniz. Sütunlar adlarına və məzmununa görə oxunur.</translation>
    </message>
    <message>
        <source>No system that Dilim knows writes these columns. They are read by their names and by what is in them.</source>
        <translation>Dilim-in tanıdığı heç bir sistem bu sütunları yazmır. Sütunlar adlarına və məzmununa görə oxunur.</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Bu, %1 faylıdır</translation>
    </message>
    <message>
        <source>Each row is about</source>
        <translation>Hər sətir</translation>
    </message>
    <message>
        <source>Table of the file</source>
        <translation>Fayldakı cədvəl</translation>
    </message>
    <message numerus="yes">
        <source>Read %n other table(s), too</source>
        <translation>
            <numerusform>Daha %n cədvəli oxu</numerusform>
            <numerusform>Daha %n cədvəli oxu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::SpanEditor</name>
    <message>
        <source>Unit of time</source>
        <translation>Müddət vahidi</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dəqiqə</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>saat</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
</context>
<context>
    <name>dilim::ui::StackBlock</name>
    <message>
        <source>Others</source>
        <translation>Digərləri</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>mobile 68%</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>dilim::ui::StatusLine</name>
    <message>
        <source>No orders and no events yet</source>
        <translation>Hələ sifariş və hadisə yoxdur</translation>
    </message>
    <message>
        <source>Data up to today (%1)</source>
        <translation>Məlumat bu günə qədərdir (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Data %n day(s) old (%1)</source>
        <translation>
            <numerusform>Məlumat %n günlükdür (%1)</numerusform>
            <numerusform>Məlumat %n günlükdür (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · yalnız oxumaq</translation>
    </message>
    <message>
        <source>%1 · on this computer only</source>
        <translation>%1 · yalnız bu kompüterdə</translation>
    </message>
    <message>
        <source>No background jobs</source>
        <translation>Arxa planda iş yoxdur</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · %2 qaldı</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Newest record lies in the future (%1)</source>
        <translation>Ən yeni qeyd gələcək tarixlidir (%1)</translation>
    </message>
</context>
<context>
    <name>dilim::ui::StepFactsEditor</name>
    <message>
        <source>Cancelled and returned ones, too</source>
        <translation>Ləğv olunan və qaytarılanlar da daxil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nə baş verdi</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SuggestionsList</name>
    <message>
        <source>Segments that these data can support</source>
        <translation>Bu məlumatlarla qurula bilən seqmentlər</translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>Seqmenti əlavə et</translation>
    </message>
    <message>
        <source>Add the segment %1</source>
        <translation>%1 seqmentini əlavə et</translation>
    </message>
</context>
<context>
    <name>dilim::ui::TableActions</name>
    <message>
        <source>Copy row</source>
        <translation>Sətri kopyala</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Cədvəl kimi kopyala</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Cədvəl mübadilə buferinə kopyalandı.</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>Elektron cədvəl kimi saxla…</translation>
    </message>
</context>
<context>
    <name>dilim::ui::TableSaving</name>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Elektron cədvəllər (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV faylları (*.csv)</translation>
    </message>
    <message>
        <source>Save as spreadsheet</source>
        <translation>Elektron cədvəl kimi saxla</translation>
    </message>
    <message>
        <source>The table is saved: %1</source>
        <translation>Cədvəl saxlanıldı: %1</translation>
    </message>
</context>
<context>
    <name>dilim::ui::TablesView</name>
    <message>
        <source>Table</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Cədvəlin sətirləri</translation>
    </message>
    <message>
        <source>data of %1 · %2. About nobody: it makes nobody a customer.</source>
        <translation>%1 tarixli məlumat · %2. Heç kimə aid deyil: heç kimi müştəri etmir.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::TemplateCard</name>
    <message>
        <source>Needs: %1</source>
        <translation>Lazım olan məlumat: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>İstifadə et</translation>
    </message>
    <message>
        <source>Use the template %1</source>
        <translation>%1 şablonunu istifadə et</translation>
    </message>
    <message>
        <source>Import files that hold these data, then it can be used.</source>
        <translation>Bu məlumatların olduğu faylları idxal edin; sonra istifadə etmək olar.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sayılır…</translation>
    </message>
    <message>
        <source>Not in your data yet</source>
        <translation>Hələ məlumatlarınızda yoxdur</translation>
    </message>
</context>
<context>
    <name>dilim::ui::TemplateGallery</name>
    <message>
        <source>Search templates</source>
        <translation>Şablon axtar</translation>
    </message>
    <message>
        <source>No template fits these words.</source>
        <translation>Bu sözlərə uyğun şablon yoxdur.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::TestEditor</name>
    <message>
        <source>Test</source>
        <translation>Yoxlama</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Müqayisə edilən</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>Bir dəyər</translation>
    </message>
</context>
<context>
    <name>dilim::ui::TextEditor</name>
    <message>
        <source>Write at least one letter or digit.</source>
        <translation>Ən azı bir hərf və ya rəqəm yazın.</translation>
    </message>
    <message>
        <source>Write a pattern such as %1.</source>
        <translation>%1 kimi bir şablon yazın.</translation>
    </message>
    <message>
        <source>This pattern cannot be read: look at its brackets.</source>
        <translation>Bu şablon oxunmur: mötərizələrinə baxın.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ThresholdBars</name>
    <message>
        <source>Where the condition begins; arrows move it</source>
        <translation>Şərtin başladığı yer; ox düymələri sürüşdürür</translation>
    </message>
    <message>
        <source>How the values lie</source>
        <translation>Dəyərlərin paylanması</translation>
    </message>
</context>
<context>
    <name>dilim::ui::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman xətti</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Alış-veriş</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-poçt</translation>
    </message>
    <message>
        <source>Nothing of this kind is known.</source>
        <translation>Bu növdən heç nə məlum deyil.</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Daha köhnə qeydləri göstər</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ValueCell</name>
    <message>
        <source>not known</source>
        <translation>məlum deyil</translation>
    </message>
    <message>
        <source>by hand, %1</source>
        <translation>əl ilə, %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Dəyiş: %1</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>məlum deyil</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Olduğu kimi saxla</translation>
    </message>
</context>
<context>
    <name>dilim::ui::WelcomePage</name>
    <message>
        <source>Know your customers</source>
        <translation>Müştərilərinizi tanıyın</translation>
    </message>
    <message>
        <source>Dilim turns the files that your shop or CRM exports into customers, segments, figures and a printed report. Everything stays on this computer, in one file: your workspace.</source>
        <translation>Dilim mağazanızın və ya CRM-in ixrac etdiyi faylları müştərilərə, seqmentlərə, rəqəmlərə və çap hesabatına çevirir. Hər şey bu kompüterdə, bir faylda qalır: iş faylınızda.</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Yeni iş faylı…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Aç…</translation>
    </message>
    <message>
        <source>Look around first: a shoe shop with invented customers, orders, visits and six segments.</source>
        <translation>Əvvəlcə nəzər salın: uydurma müştəriləri, sifarişləri, ziyarətləri və altı seqmenti olan ayaqqabı mağazası.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Nümunə mağazanı aç</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>Son açılanlar</translation>
    </message>
    <message>
        <source>Or drop export files (CSV, TXT, Excel, ODS, JSON, ZIP) on this window.</source>
        <translation>Və ya ixrac fayllarını (CSV, TXT, Excel, ODS, JSON, ZIP) bu pəncərəyə atın.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::WhyCard</name>
    <message>
        <source>Why not in this segment?</source>
        <translation>Niyə bu seqmentdə deyil?</translation>
    </message>
    <message>
        <source>Why in this segment?</source>
        <translation>Niyə bu seqmentdədir?</translation>
    </message>
</context>
<context>
    <name>dilim::ui::WindowEditor</name>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Günlərin sayı</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dövr</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>istənilən vaxt</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>son günlərdə</translation>
    </message>
    <message>
        <source>longer ago than days</source>
        <translation>bu qədər gündən köhnə</translation>
    </message>
    <message>
        <source>in the next days</source>
        <translation>növbəti günlərdə</translation>
    </message>
    <message>
        <source>in a calendar period</source>
        <translation>təqvim dövründə</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>iki gün arasında</translation>
    </message>
    <message>
        <source>from a day on</source>
        <translation>bir gündən başlayaraq</translation>
    </message>
    <message>
        <source>up to a day</source>
        <translation>bir günə qədər</translation>
    </message>
</context>
<context>
    <name>dilim::ui::WordsEditor</name>
    <message>
        <source>Values</source>
        <translation>Dəyərlər</translation>
    </message>
    <message>
        <source>The %1 most frequent of %2 values are listed.</source>
        <translation>%2 dəyərdən ən çox rast gəlinən %1 dəyər göstərilir.</translation>
    </message>
    <message>
        <source>Find or add a value</source>
        <translation>Dəyər tapın və ya əlavə edin</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tapın</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>“%1” dəyərini əlavə et</translation>
    </message>
    <message>
        <source>Choose at least one value.</source>
        <translation>Ən azı bir dəyər seçin.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::WordsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a value and how many have it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dilim::ui::YesNoBox</name>
    <message>
        <source>Test</source>
        <translation>Müqayisə</translation>
    </message>
</context>
</TS>
