<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
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
        <source>Write the customers of a rule as CSV.</source>
        <translation>Qaydaya uyğun müştəriləri CSV kimi yazır.</translation>
    </message>
    <message>
        <source>Say what is known of a customer, and why he or she is in a segment or not.</source>
        <translation>Müştəri haqqında nə məlum olduğunu və onun seqmentdə niyə olduğunu və ya olmadığını deyir.</translation>
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
        <source>Write rejected rows and unread cells to this CSV file.</source>
        <translation>Rədd edilən sətirləri və oxunmayan xanaları bu CSV faylına yazır.</translation>
    </message>
    <message>
        <source>A rule file, or - for standard input.</source>
        <translation>Qayda faylı; standart giriş üçün -.</translation>
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
        <source>One to three fields, separated by commas.</source>
        <translation>Birdən üçədək sahə, vergüllə ayrılmış.</translation>
    </message>
    <message>
        <source>The report to make: overview.</source>
        <translation>Hazırlanacaq hesabat: overview (ümumi baxış).</translation>
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
        <source>Rule, line %1: a window is either the last days or between dates, not both.</source>
        <translation>Qayda, sətir %1: zaman aralığı ya son günlərdir, ya da iki tarix arası; ikisi birdən ola bilməz.</translation>
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
        <source>Rule, line %1 asks for a customer&apos;s field and for facts at once. Make two lines of it.</source>
        <translation>Qayda, sətir %1 eyni anda həm müştəri sahəsini, həm də hərəkətləri soruşur. Bunu iki sətrə ayırın.</translation>
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
        <source>The file has more than %1 rows, and Dilim does not read more at once. Nothing was changed; export it in several parts and import them one after another.</source>
        <translation>Faylda %1 sətirdən çox var; Dilim birdəfəyə bundan artığını oxumur. Heç nə dəyişmədi; faylı bir neçə hissəyə bölüb ixrac edin və ardıcıl idxal edin.</translation>
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
        <source>Separated by: %1. It gives %2 columns in %3 out of 100 lines.</source>
        <translation>Ayırıcı: %1. Hər 100 sətrin %3 ədədində %2 sütun verir.</translation>
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
        <source>The decimal mark is not that of this column.</source>
        <translation>Onluq işarəsi bu sütununku deyil.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Bu, nə hədir, nə yox.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this code; its digits are lost.</source>
        <translation>Elektron cədvəl bu kodu qısaldıb; rəqəmləri itib.</translation>
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
    <message>
        <source>matching (%1)</source>
        <translation>buna uyğun (%1) olan</translation>
    </message>
    <message>
        <source>not among those (%1)</source>
        <translation>(%1) tərifinə uymayan</translation>
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
        <source>%1: %2 customers</source>
        <translation>%1: %2 müştəri</translation>
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
</context>
</TS>
