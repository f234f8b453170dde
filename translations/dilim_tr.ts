<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AddToRule</name>
    <message>
        <source>New segment…</source>
        <translation>Yeni segment…</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>comma</source>
        <translation>virgül</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>noktalı virgül</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>sekme</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>dikey çizgi</translation>
    </message>
    <message>
        <source>point</source>
        <translation>nokta</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>müşteriler</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>siparişler</translation>
    </message>
    <message>
        <source>order lines</source>
        <translation>sipariş satırları</translation>
    </message>
    <message>
        <source>events</source>
        <translation>etkinlikler</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP arşivi</translation>
    </message>
    <message>
        <source>an Excel workbook (XLSX)</source>
        <translation>Excel çalışma kitabı (XLSX)</translation>
    </message>
    <message>
        <source>an old Excel or Office file</source>
        <translation>eski bir Excel veya Office dosyası</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF belgesi</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite veritabanı</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>sıkıştırılmış dosya (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>sıkıştırılmış dosya (xz)</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip arşivi</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR arşivi</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>resim</translation>
    </message>
    <message>
        <source>a web page or XML file</source>
        <translation>web sayfası veya XML dosyası</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>JSON dosyası</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>metin dosyası</translation>
    </message>
    <message>
        <source>a file of another program</source>
        <translation>başka bir programın dosyası</translation>
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
        <translation>dosyanın ortalarında</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>satır %1</translation>
    </message>
    <message>
        <source>a link to another file</source>
        <translation>başka bir dosyaya bağlantı</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>klasör</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>aygıt</translation>
    </message>
    <message>
        <source>a file that is cut short</source>
        <translation>yarım kalmış bir dosya</translation>
    </message>
    <message>
        <source>its exports are known first-hand</source>
        <translation>dışa aktarma biçimi ilk elden biliniyor</translation>
    </message>
    <message>
        <source>its exports are known from several programs that read them</source>
        <translation>dışa aktarma biçimi onu okuyan birkaç programdan biliniyor</translation>
    </message>
    <message>
        <source>its exports are known second-hand only, so please check</source>
        <translation>dışa aktarma biçimi yalnızca dolaylı olarak biliniyor, lütfen kontrol edin</translation>
    </message>
    <message>
        <source>nobody has seen one of its exports yet, only names of its fields, so please check</source>
        <translation>dışa aktarılmış bir dosyası henüz görülmedi, yalnızca alan adları biliniyor; lütfen kontrol edin</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>yorumlar</translation>
    </message>
    <message>
        <source>support tickets</source>
        <translation>destek talepleri</translation>
    </message>
    <message>
        <source>results of campaigns</source>
        <translation>kampanya sonuçları</translation>
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
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Bu olmadı</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>BreakdownRows</name>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>%1 altı</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 ve üzeri</translation>
    </message>
</context>
<context>
    <name>BreakdownText</name>
    <message>
        <source>Customers</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ciro</translation>
    </message>
    <message>
        <source>Per customer</source>
        <translation>Müşteri başına</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
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
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>%1 of those compared with</source>
        <translation>Karşılaştırılanların %1</translation>
    </message>
    <message>
        <source>The place of %1 customers (%2) is not known.</source>
        <translation>%1 müşterinin (%2) yeri bilinmiyor.</translation>
    </message>
    <message>
        <source>%1: %2 of the customers, %3 of the revenue.</source>
        <translation>%1: müşterilerin %2 kadarı, cironun %3 kadarı.</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 among those compared with.</source>
        <translation>%1: burada %2, karşılaştırılanlarda %3.</translation>
    </message>
    <message>
        <source>A customer can stand in several rows.</source>
        <translation>Bir müşteri birden çok satırda olabilir.</translation>
    </message>
    <message>
        <source>Events bring no money, so these are customers.</source>
        <translation>Etkinlikler para getirmez; bunlar müşteri sayısıdır.</translation>
    </message>
</context>
<context>
    <name>BreakdownTopics</name>
    <message>
        <source>At a glance</source>
        <translation>Bir bakışta</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>Coğrafya</translation>
    </message>
    <message>
        <source>Device and browser</source>
        <translation>Cihaz ve tarayıcı</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>Demografi</translation>
    </message>
    <message>
        <source>Traffic source</source>
        <translation>Trafik kaynağı</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
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
        <translation>Yeni bir çalışma dosyası oluşturur.</translation>
    </message>
    <message>
        <source>Read export files into the workspace, each as a whole or not at all.</source>
        <translation>Dışa aktarılmış dosyaları çalışma dosyasına alır; her dosya ya tümüyle alınır ya da hiç alınmaz.</translation>
    </message>
    <message>
        <source>List what was imported.</source>
        <translation>Nelerin aktarıldığını listeler.</translation>
    </message>
    <message>
        <source>Take an import away, any of them.</source>
        <translation>Bir aktarmayı geri alır, hangisi olursa.</translation>
    </message>
    <message>
        <source>List the fields that rules can use, and how full they are.</source>
        <translation>Kurallarda kullanılabilecek alanları ve ne kadar dolu olduklarını listeler.</translation>
    </message>
    <message>
        <source>Keep, list, show and remove segments.</source>
        <translation>Segmentleri saklar, listeler, gösterir, siler.</translation>
    </message>
    <message>
        <source>Count a rule, line by line.</source>
        <translation>Bir kurala uyanları satır satır sayar.</translation>
    </message>
    <message>
        <source>Say what is known of a customer, and why he or she is in a segment or not.</source>
        <translation>Bir müşteri hakkında ne bilindiğini ve bir segmentte neden olduğunu ya da olmadığını söyler.</translation>
    </message>
    <message>
        <source>Print a rule as a query for the database that export --sqlite writes.</source>
        <translation>Bir kuralı, export --sqlite komutunun yazdığı veritabanı için sorgu olarak yazar.</translation>
    </message>
    <message>
        <source>Score customers by recency, frequency and money.</source>
        <translation>Müşterileri yakınlık, sıklık ve tutara göre puanlar (RFM).</translation>
    </message>
    <message>
        <source>Customers, orders and revenue by the values of a field.</source>
        <translation>Bir alanın değerlerine göre müşteri, sipariş ve ciro.</translation>
    </message>
    <message>
        <source>Write a report as PDF.</source>
        <translation>Raporu PDF olarak yazar.</translation>
    </message>
    <message>
        <source>Write everything as a plain SQLite database.</source>
        <translation>Her şeyi düz bir SQLite veritabanı olarak yazar.</translation>
    </message>
    <message>
        <source>Verify every stored piece of the workspace.</source>
        <translation>Çalışma dosyasında saklanan her parçayı denetler.</translation>
    </message>
    <message>
        <source>Print the JSON Schema of rule or mapping files.</source>
        <translation>Kural veya eşleme dosyalarının JSON Schema tanımını yazdırır.</translation>
    </message>
    <message>
        <source>Usage: dilim-cli %1</source>
        <translation>Kullanım: dilim-cli %1</translation>
    </message>
    <message>
        <source>Usage: dilim-cli COMMAND ...</source>
        <translation>Kullanım: dilim-cli KOMUT ...</translation>
    </message>
    <message>
        <source>All take --json, --today YYYY-MM-DD and --language en|tr|az. &quot;dilim-cli COMMAND --help&quot; shows one command.</source>
        <translation>Hepsi --json, --today YYYY-AA-GG ve --language en|tr|az alır. &quot;dilim-cli KOMUT --help&quot; tek bir komutu anlatır.</translation>
    </message>
    <message>
        <source>%1 %, %2 rows/s, %3 s left</source>
        <translation>%%1, saniyede %2 satır, %3 sn kaldı</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Yanıtı JSON olarak verir.</translation>
    </message>
    <message>
        <source>Answer as if it were the first moment of this day.</source>
        <translation>Bu günün ilk anıymış gibi yanıtlar.</translation>
    </message>
    <message>
        <source>Language of words, numbers and dates.</source>
        <translation>Sözcüklerin, sayıların ve tarihlerin dili.</translation>
    </message>
    <message>
        <source>Show progress even where standard error is no terminal.</source>
        <translation>Standart hata bir uçbirim değilken de ilerlemeyi gösterir.</translation>
    </message>
    <message>
        <source>Currency of the workspace, such as TRY or AZN.</source>
        <translation>Çalışma dosyasının para birimi: TRY, AZN gibi.</translation>
    </message>
    <message>
        <source>Time zone of the workspace, such as Europe/Istanbul or Asia/Baku.</source>
        <translation>Çalışma dosyasının saat dilimi: Europe/Istanbul, Asia/Baku gibi.</translation>
    </message>
    <message>
        <source>What each record is: customers, orders, order-lines, products, events.</source>
        <translation>Her kaydın ne olduğu: customers (müşteri), orders (sipariş), order-lines (sipariş satırı), products (ürün), events (etkinlik).</translation>
    </message>
    <message>
        <source>The system and account the files come from.</source>
        <translation>Dosyaların geldiği sistem ve hesap.</translation>
    </message>
    <message>
        <source>A mapping file, see the README.</source>
        <translation>Bir eşleme dosyası; README dosyasına bakın.</translation>
    </message>
    <message>
        <source>Count and report, write nothing.</source>
        <translation>Sayar ve bildirir, hiçbir şey yazmaz.</translation>
    </message>
    <message>
        <source>A kept segment.</source>
        <translation>Saklanmış bir segment.</translation>
    </message>
    <message>
        <source>Fields to write, separated by commas.</source>
        <translation>Yazılacak alanlar, virgülle ayrılmış.</translation>
    </message>
    <message>
        <source>A customer number, e-mail address or phone.</source>
        <translation>Bir müşteri numarası, e-posta adresi veya telefon.</translation>
    </message>
    <message>
        <source>Only orders of the last so many days.</source>
        <translation>Yalnızca son şu kadar günün siparişleri.</translation>
    </message>
    <message>
        <source>How equal frequencies are scored.</source>
        <translation>Eşit sıklıkların nasıl puanlanacağı.</translation>
    </message>
    <message>
        <source>What breaks ties with --ties first.</source>
        <translation>--ties first ile eşitliği neyin bozacağı.</translation>
    </message>
    <message>
        <source>Only orders that count as purchases, or all of them.</source>
        <translation>Yalnızca alışveriş sayılan siparişler ya da hepsi.</translation>
    </message>
    <message>
        <source>Paper size.</source>
        <translation>Kâğıt boyutu.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Yazılacak dosya.</translation>
    </message>
    <message>
        <source>The SQLite database to write.</source>
        <translation>Yazılacak SQLite veritabanı.</translation>
    </message>
    <message>
        <source>Show usage.</source>
        <translation>Kullanımı gösterir.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Sürümü gösterir.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;; choose en, tr or az.</source>
        <translation>&quot;%1&quot; diye bir dil yok; en, tr veya az seçin.</translation>
    </message>
    <message>
        <source>What is in a field: how full it is, its values or how they are spread.</source>
        <translation>Bir alanda ne var: ne kadar dolu, değerleri neler, nasıl dağılıyor.</translation>
    </message>
    <message>
        <source>A rule file or a rule in words, or - for standard input.</source>
        <translation>Kural dosyası veya sözlü kural; standart girdi için -.</translation>
    </message>
    <message>
        <source>Show the rule in words that --rule reads.</source>
        <translation>Kuralı, --rule ile okunabilen sözlü biçimde göster.</translation>
    </message>
    <message>
        <source>How many of the most frequent values to show.</source>
        <translation>En sık geçen değerlerden kaçının gösterileceği.</translation>
    </message>
    <message>
        <source>A kept segment to compare with, or &quot;all&quot; for everybody.</source>
        <translation>Karşılaştırılacak kayıtlı segment, ya da herkes için &quot;all&quot;.</translation>
    </message>
    <message>
        <source>Who ordered again, by the time of the first order.</source>
        <translation>İlk siparişin zamanına göre kimlerin yeniden sipariş verdiği.</translation>
    </message>
    <message>
        <source>One to three fields, separated by commas; of cohorts week, month, quarter or year.</source>
        <translation>Virgülle ayrılmış bir ila üç alan; kohortlarda week, month, quarter veya year.</translation>
    </message>
    <message>
        <source>The report to make: overview, segments or rfm.</source>
        <translation>Hazırlanacak rapor: overview (genel bakış), segments (segmentler) ya da rfm.</translation>
    </message>
    <message>
        <source>Take what is new in the files and folders that were imported before.</source>
        <translation>Daha önce aktarılan dosya ve klasörlerde yeni olanı alır.</translation>
    </message>
    <message>
        <source>List tables about nobody, such as visits by country, or show one.</source>
        <translation>Ülkelere göre ziyaretler gibi, kişilere bağlı olmayan tabloları listeler ya da birini gösterir.</translation>
    </message>
    <message>
        <source>Write the customers of a rule as a spreadsheet or as CSV.</source>
        <translation>Bir kuralın müşterilerini hesap tablosu ya da CSV olarak yazar.</translation>
    </message>
    <message>
        <source>List customers who are probably one person, and what speaks for it.</source>
        <translation>Büyük olasılıkla tek kişi olan müşterileri ve bunu düşündüren nedenleri listeler.</translation>
    </message>
    <message>
        <source>Say that two customers are one person.</source>
        <translation>İki müşterinin tek kişi olduğunu belirtir.</translation>
    </message>
    <message>
        <source>Say that two customers are two people: they are not offered as one again.</source>
        <translation>İki müşterinin iki ayrı kişi olduğunu belirtir; bir daha tek kişi diye önerilmezler.</translation>
    </message>
    <message>
        <source>Make a person of their own of some keys of a customer.</source>
        <translation>Bir müşterinin kimi anahtarlarını ayrı bir kişi yapar.</translation>
    </message>
    <message>
        <source>List what was changed by hand.</source>
        <translation>Elle yapılan düzeltmeleri listeler.</translation>
    </message>
    <message>
        <source>Take a change by hand back, any of them.</source>
        <translation>Elle yapılan herhangi bir düzeltmeyi geri alır.</translation>
    </message>
    <message>
        <source>What is wrong with the data: missing, old, impossible, alike.</source>
        <translation>Verideki sorunlar: eksik, eski, olanaksız, yinelenen.</translation>
    </message>
    <message>
        <source>Write rejected rows and unread cells to this file (.xlsx or .csv).</source>
        <translation>Reddedilen satırları ve okunamayan hücreleri bu dosyaya yazar (.xlsx ya da .csv).</translation>
    </message>
    <message>
        <source>Take every new file of this folder, now and at later refreshes.</source>
        <translation>Bu klasördeki her yeni dosyayı şimdi ve sonraki yenilemelerde alır.</translation>
    </message>
    <message>
        <source>Do not refresh this file or folder any more.</source>
        <translation>Bu dosya ya da klasörü artık yenileme.</translation>
    </message>
    <message>
        <source>The table of a file with several, such as a sheet of a workbook; else the first that looks like one.</source>
        <translation>Birden çok tablosu olan dosyanın okunacak tablosu, örneğin bir çalışma kitabının sayfası; yoksa tabloya benzeyen ilki.</translation>
    </message>
    <message>
        <source>What other currencies were worth, so that amounts in them count.</source>
        <translation>Başka para birimlerinin kurları; bu birimlerdeki tutarlar böylece hesaba katılır.</translation>
    </message>
    <message>
        <source>Tie a column of the table to a field; &quot;auto&quot; looks which fit. May be given several times.</source>
        <translation>Tablonun bir sütununu bir alana bağlar; &quot;auto&quot; uyanları kendisi bulur. Birkaç kez verilebilir.</translation>
    </message>
    <message>
        <source>Do not use the table as a look-up table any more.</source>
        <translation>Tabloyu artık eşleme tablosu olarak kullanma.</translation>
    </message>
    <message>
        <source>What one unit of a currency is worth from a day on, such as EUR:2026-01-02=50.12. May be given several times.</source>
        <translation>Bir para biriminin bir günden başlayan kuru, örneğin EUR:2026-01-02=50.12. Birden çok kez verilebilir.</translation>
    </message>
    <message>
        <source>Take away the rates of a currency, or that of one day.</source>
        <translation>Bir para biriminin kurlarını ya da bir günün kurunu siler.</translation>
    </message>
    <message>
        <source>Put a value right: of everybody who has it, or of one customer.</source>
        <translation>Bir değeri düzeltir: onu taşıyan herkeste ya da tek bir müşteride.</translation>
    </message>
    <message>
        <source>The value to put right, wherever it stands.</source>
        <translation>Nerede geçerse geçsin düzeltilecek değer.</translation>
    </message>
    <message>
        <source>What stands there instead.</source>
        <translation>Yerine yazılacak değer.</translation>
    </message>
    <message>
        <source>Nothing stands there instead.</source>
        <translation>Yerine bir şey yazılmaz, değer silinir.</translation>
    </message>
</context>
<context>
    <name>ColumnFixes</name>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarihler</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Ondalık işareti</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listeler</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New workspace…</source>
        <translation>Yeni çalışma dosyası…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Çalışma dosyası aç…</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Örnek mağazayı aç</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopyasını kaydet…</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Çalışma dosyasını kapat</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Sistemin renkleri</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Açık renkler</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Koyu renkler</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>In Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>In Azerbaijani</source>
        <translation>Azerbaycanca</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Yeni segment</translation>
    </message>
    <message>
        <source>About Dilim</source>
        <translation>Dilim hakkında</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>&amp;Segment</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Rapor oluştur</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Raporu yazdır…</translation>
    </message>
</context>
<context>
    <name>CustomerName</name>
    <message>
        <source>Customer %1</source>
        <translation>Müşteri %1</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>District, city</source>
        <translation>İlçe, şehir</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Son alışveriş</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>İzinler</translation>
    </message>
    <message>
        <source>E-mail allowed</source>
        <translation>E-posta izni var</translation>
    </message>
    <message>
        <source>SMS allowed</source>
        <translation>SMS izni var</translation>
    </message>
    <message>
        <source>Calls allowed</source>
        <translation>Arama izni var</translation>
    </message>
    <message>
        <source>e-mail not allowed</source>
        <translation>e-posta izni yok</translation>
    </message>
    <message>
        <source>SMS not allowed</source>
        <translation>SMS izni yok</translation>
    </message>
    <message>
        <source>calls not allowed</source>
        <translation>arama izni yok</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>Whole years from the birth date to today; who was born on 29 February has the birthday on 28 February in common years.</source>
        <translation>Doğum tarihinden bugüne tam yıl sayısı; 29 Şubat&apos;ta doğanların yaş günü artık olmayan yıllarda 28 Şubat sayılır.</translation>
    </message>
    <message>
        <source>Whole days since the registration, or since the first purchase where no registration is known.</source>
        <translation>Kayıttan, kayıt bilinmiyorsa ilk alışverişten bu yana geçen tam gün sayısı.</translation>
    </message>
    <message>
        <source>Whole days since the last purchase.</source>
        <translation>Son alışverişten bu yana geçen tam gün sayısı.</translation>
    </message>
    <message>
        <source>Number of orders that count as purchases; 0 for somebody who never bought.</source>
        <translation>Alışveriş sayılan siparişlerin sayısı; hiç alışveriş yapmamış kişide 0.</translation>
    </message>
    <message>
        <source>Sum of the amounts of all purchases; 0 for somebody who never bought, unknown where none of the purchases has a known amount.</source>
        <translation>Bütün alışverişlerin tutarlarının toplamı; hiç alışveriş yapmamış kişide 0, hiçbir alışverişin tutarı bilinmiyorsa bilinmez.</translation>
    </message>
    <message>
        <source>Revenue divided by the number of purchases whose amount is known.</source>
        <translation>Cironun, tutarı bilinen alışverişlerin sayısına bölümü.</translation>
    </message>
    <message>
        <source>Mean number of days from one purchase to the next; unknown with fewer than two purchases.</source>
        <translation>Bir alışverişten ötekine geçen günlerin ortalaması; ikiden az alışverişte bilinmez.</translation>
    </message>
    <message>
        <source>Category of most of the order lines bought; of equal ones the one bought last, then the first by name.</source>
        <translation>Satın alınan sipariş satırlarının en çoğunun kategorisi; eşitlikte en son alınan, o da eşitse ada göre ilk olan.</translation>
    </message>
    <message>
        <source>Weekday of most purchases on the local clock; of equal ones that of the last purchase.</source>
        <translation>Yerel saate göre en çok alışveriş yapılan hafta günü; eşitlikte son alışverişin günü.</translation>
    </message>
    <message>
        <source>Hour of the day, 0 to 23, of most purchases on the local clock; of equal ones that of the last purchase.</source>
        <translation>Yerel saate göre en çok alışveriş yapılan saat, 0–23; eşitlikte son alışverişin saati.</translation>
    </message>
    <message>
        <source>Season of most purchases in the northern half of the earth, spring being March to May; of equal ones that of the last purchase.</source>
        <translation>Kuzey yarım küreye göre en çok alışveriş yapılan mevsim, ilkbahar mart–mayıs; eşitlikte son alışverişin mevsimi.</translation>
    </message>
    <message>
        <source>Sales channel of most purchases; of equal ones that of the last, then the first by name.</source>
        <translation>En çok alışveriş yapılan satış kanalı; eşitlikte son kullanılan, o da eşitse ada göre ilk olan.</translation>
    </message>
    <message>
        <source>Device of most purchases and events, which weigh the same; of equal ones the one used last, then the first by name.</source>
        <translation>Aynı ağırlıktaki alışveriş ve olaylarda en çok kullanılan cihaz; eşitlikte son kullanılan, o da eşitse ada göre ilk olan.</translation>
    </message>
    <message>
        <source>How recent the last purchase is: active (up to 90 days unless set otherwise), infrequent, lapsed (more than 365 days), or none without a purchase.</source>
        <translation>Son alışverişin ne kadar yeni olduğu: active (başka ayarlanmadıysa 90 güne kadar), infrequent, lapsed (365 günden çok) ya da alışveriş yoksa none.</translation>
    </message>
    <message>
        <source>The farthest step so far: visitor, viewed a page or product, cart, first purchase, repeat purchase.</source>
        <translation>Bugüne kadar ulaşılan en ileri adım: ziyaretçi, sayfa ya da ürün görüntüleme, sepet, ilk alışveriş, yeniden alışveriş.</translation>
    </message>
    <message>
        <source>RFM score of the last purchase among all buyers, 5 for the most recent fifth.</source>
        <translation>Son alışverişin tüm alıcılar arasındaki RFM puanı; en yeni beşte bir 5 alır.</translation>
    </message>
    <message>
        <source>RFM score of the number of purchases among all buyers, 5 for the fifth with most.</source>
        <translation>Alışveriş sayısının tüm alıcılar arasındaki RFM puanı; en çok alışveriş yapan beşte bir 5 alır.</translation>
    </message>
    <message>
        <source>RFM score of the revenue among all buyers, 5 for the fifth with most.</source>
        <translation>Cironun tüm alıcılar arasındaki RFM puanı; cirosu en yüksek beşte bir 5 alır.</translation>
    </message>
    <message>
        <source>RFM group by the scores of recency and frequency, such as champions.</source>
        <translation>Yakınlık ve sıklık puanlarına göre RFM grubu, örneğin champions.</translation>
    </message>
    <message>
        <source>Whether anything was ever added to the cart without a purchase in the 24 hours (unless set otherwise) after it.</source>
        <translation>Sepete bir şey eklenip ardından 24 saat içinde (başka ayarlanmadıysa) alışveriş yapılmadığı oldu mu.</translation>
    </message>
    <message>
        <source>Whether the first purchase, or without one the registration, is at most 30 days ago (unless set otherwise).</source>
        <translation>İlk alışverişin, alışveriş yoksa kaydın üzerinden en çok 30 gün (başka ayarlanmadıysa) geçmiş mi.</translation>
    </message>
    <message>
        <source>Whether it is known who referred this customer.</source>
        <translation>Müşteriyi kimin davet ettiği biliniyor mu.</translation>
    </message>
    <message>
        <source>Number of reviews written.</source>
        <translation>Yazılan yorumların sayısı.</translation>
    </message>
    <message>
        <source>Mean of all ratings given.</source>
        <translation>Verilen bütün puanların ortalaması.</translation>
    </message>
    <message>
        <source>Share of purchases with a discount or a coupon, in percent.</source>
        <translation>İndirimli ya da kuponlu alışverişlerin payı, yüzde olarak.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>İptal edildi. Her şey eskisi gibi duruyor.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed; close other programs and try again.</source>
        <translation>Bunun için bellek yetmiyor. Hiçbir şey değişmedi; başka programları kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room on it and try again.</source>
        <translation>Disk dolu. Hiçbir şey değişmedi; diskte yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked (%1). The workspace is as it was; check the disk or the network drive and try again.</source>
        <translation>Disk isteneni yapamadı (%1). Çalışma dosyası eskisi gibi duruyor; diski veya ağ sürücüsünü denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>This computer knows no time zone “%1”. Write it as Europe/Istanbul or Asia/Baku.</source>
        <translation>Bu bilgisayar “%1” adlı bir saat dilimi bilmiyor. Europe/Istanbul veya Asia/Baku gibi yazın.</translation>
    </message>
    <message>
        <source>There is no workspace at %1. Check the name, or make a new workspace there.</source>
        <translation>Burada çalışma dosyası yok: %1. Adı denetleyin ya da orada yeni bir çalışma dosyası oluşturun.</translation>
    </message>
    <message>
        <source>There is a file at %1 already, and it was left alone. Choose another name.</source>
        <translation>Burada zaten bir dosya var, ona dokunulmadı: %1. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be made (%2). Choose a folder in which you may write.</source>
        <translation>Çalışma dosyası oluşturulamadı: %1 (%2). Yazma izniniz olan bir klasör seçin.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Use its three capital letters, such as TRY, AZN or EUR.</source>
        <translation>“%1” bir para birimi değil. TRY, AZN veya EUR gibi üç büyük harfini yazın.</translation>
    </message>
    <message>
        <source>%1 is not a Dilim workspace but %2. It was not touched. To bring in its data, import it into a workspace.</source>
        <translation>Bu bir Dilim çalışma dosyası değil: %1 (aslında: %2). Dosyaya dokunulmadı. İçindeki verileri almak için onu bir çalışma dosyasına aktarın.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Dilim (format %2; this one knows up to %3). It was not touched; update Dilim to open it.</source>
        <translation>Bu dosyayı daha yeni bir Dilim yazmış: %1 (biçim %2; bu sürüm en fazla %3 biçimini bilir). Dosyaya dokunulmadı; açmak için Dilim programını güncelleyin.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed; wait until it is done and try again.</source>
        <translation>Başka bir program şu anda bu dosyaya yazıyor: %1. Hiçbir şey değişmedi; işi bitince yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 can only be read, so nothing was changed. Ask for the right to write to it, or work on a copy.</source>
        <translation>Bu dosya yalnızca okunabiliyor, o yüzden hiçbir şey değişmedi: %1. Yazma izni isteyin ya da bir kopya üzerinde çalışın.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). It was not changed; use your last backup, and keep this file in case something must be saved from it.</source>
        <translation>Dosya bozulmuş: %1 (%2). Dosya değiştirilmedi; son yedeğinizi kullanın, bu dosyayı da içinden bir şey kurtarmak gerekirse diye saklayın.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that the file is there and that you may open it.</source>
        <translation>Dosya okunamıyor: %1 (%2). Dosyanın yerinde olduğunu ve açma izniniz olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>%1 has become larger than a workspace can be. Nothing was changed; start a second workspace for the older data.</source>
        <translation>Bu dosya bir çalışma dosyasının olabileceğinden büyük hale geldi: %1. Hiçbir şey değişmedi; eski veriler için ikinci bir çalışma dosyası açın.</translation>
    </message>
    <message>
        <source>Dilim made a mistake while working on %1 (%2). The file is as it was; please report this sentence.</source>
        <translation>Dilim bu dosya üzerinde çalışırken hata yaptı: %1 (%2). Dosya eskisi gibi duruyor; lütfen bu cümleyi bildirin.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Böyle bir dosya yok: %1. Adını ve klasörünü denetleyin.</translation>
    </message>
    <message>
        <source>%1 is empty, so there is nothing to import. Export it again.</source>
        <translation>Dosya boş, aktarılacak bir şey yok: %1. Dosyayı yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>%1 is larger than Dilim can read at once. Nothing was changed; export it in several parts and import them one after another.</source>
        <translation>Dosya, Dilim’in bir kerede okuyabileceğinden büyük: %1. Hiçbir şey değişmedi; dosyayı birkaç parça halinde dışa aktarıp sırayla içe aktarın.</translation>
    </message>
    <message>
        <source>No columns were found in %1. Nothing was changed; name the separator and the header line in a mapping file.</source>
        <translation>Dosyada sütun bulunamadı: %1. Hiçbir şey değişmedi; ayırıcıyı ve başlık satırını bir eşleme dosyasında belirtin.</translation>
    </message>
    <message>
        <source>%1 changed while it was read. Nothing was imported; wait until it is completely written and try again.</source>
        <translation>Dosya okunurken değişti: %1. Hiçbir şey aktarılmadı; tümüyle yazılmasını bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The mapping file is not valid JSON: line %1, %2.</source>
        <translation>Eşleme dosyası geçerli bir JSON değil: satır %1, %2.</translation>
    </message>
    <message>
        <source>The mapping file has a key “%1” that does not exist. Print the schema of mapping files to see which ones do.</source>
        <translation>Eşleme dosyasında var olmayan bir anahtar geçiyor: “%1”. Hangilerinin olduğunu görmek için eşleme dosyalarının şemasını yazdırın.</translation>
    </message>
    <message>
        <source>The mapping file names the field “%1”, which does not exist. List the fields to see their ids.</source>
        <translation>Eşleme dosyasında adı geçen “%1” alanı yok. Kimliklerini görmek için alanları listeleyin.</translation>
    </message>
    <message>
        <source>In the mapping file, “%1” cannot be “%2”. Print the schema of mapping files to see what is possible.</source>
        <translation>Eşleme dosyasında “%1” için “%2” yazılamaz. Ne yazılabileceğini görmek için eşleme dosyalarının şemasını yazdırın.</translation>
    </message>
    <message>
        <source>The mapping file is of version %1, which this Dilim does not know. Update Dilim, or write the file anew.</source>
        <translation>Eşleme dosyasının sürümü %1, bu Dilim onu tanımıyor. Programı güncelleyin ya da dosyayı yeniden yazın.</translation>
    </message>
    <message>
        <source>There is no import %1. List the imports to see their numbers.</source>
        <translation>%1 numaralı bir aktarma yok. Numaraları görmek için aktarmaları listeleyin.</translation>
    </message>
    <message>
        <source>Import %1 was undone before. Nothing was changed.</source>
        <translation>%1 numaralı aktarma daha önce geri alınmıştı. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>There is no segment “%1”. List the segments to see their names.</source>
        <translation>“%1” adlı bir segment yok. Adlarını görmek için segmentleri listeleyin.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a segment. Use one line with at least one letter or digit.</source>
        <translation>“%1” bir segment adı olamaz. En az bir harf veya rakam içeren tek bir satır yazın.</translation>
    </message>
    <message>
        <source>There is already a segment called “%1”. Choose another name.</source>
        <translation>“%1” adlı bir segment zaten var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a folder. Use one line with at least one letter or digit.</source>
        <translation>“%1” bir klasör adı olamaz. En az bir harf veya rakam içeren tek bir satır yazın.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another place, or close the program that has it open.</source>
        <translation>Dosya yazılamıyor: %1 (%2). Başka bir yer seçin ya da dosyayı açık tutan programı kapatın.</translation>
    </message>
    <message>
        <source>The report %1 cannot be written (%2). Choose another place, or close the program that has it open.</source>
        <translation>Rapor yazılamıyor: %1 (%2). Başka bir yer seçin ya da dosyayı açık tutan programı kapatın.</translation>
    </message>
    <message>
        <source>The font %1 is missing from the program, so no report was made. Install Dilim again.</source>
        <translation>Programda %1 yazı tipi eksik, bu yüzden rapor hazırlanmadı. Dilim programını yeniden kurun.</translation>
    </message>
    <message>
        <source>The program&apos;s font lacks the letter %1 (weight %2), so no report was made. Install Dilim again.</source>
        <translation>Programın yazı tipinde %1 harfi yok (kalınlık %2), bu yüzden rapor hazırlanmadı. Dilim programını yeniden kurun.</translation>
    </message>
    <message>
        <source>There is no field “%1”. List the fields to see their ids.</source>
        <translation>“%1” adlı bir alan yok. Kimliklerini görmek için alanları listeleyin.</translation>
    </message>
    <message>
        <source>No import has filled the field “%1” yet. Import a file that has it, or choose another field.</source>
        <translation>“%1” alanını dolduran bir aktarma henüz yok. Bu alanın bulunduğu bir dosya aktarın ya da başka bir alan seçin.</translation>
    </message>
    <message>
        <source>Fields of order lines and of events cannot be crossed with each other. Choose fields of one of them, with fields of customers if you like.</source>
        <translation>Sipariş satırı alanları ile etkinlik alanları birbiriyle çaprazlanamaz. Bunlardan birinin alanlarını seçin; isterseniz müşteri alanlarını da ekleyin.</translation>
    </message>
    <message>
        <source>The field “%1” holds personal text that differs from person to person. Choose a field with few values.</source>
        <translation>“%1” alanında kişiden kişiye değişen kişisel metin var. Az sayıda değeri olan bir alan seçin.</translation>
    </message>
    <message>
        <source>The database itself is damaged: %1.</source>
        <translation>Veritabanının kendisi bozulmuş: %1.</translation>
    </message>
    <message>
        <source>Damaged data: layer %1, column %2, piece %3.</source>
        <translation>Bozuk veri: katman %1, sütun %2, parça %3.</translation>
    </message>
    <message>
        <source>The content is not what was written last: the digests differ.</source>
        <translation>İçerik en son yazılan içerik değil: özetler tutmuyor.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-21.</source>
        <translation>“%1” bir tarih değil. 2026-11-21 gibi yazın.</translation>
    </message>
    <message>
        <source>A file cannot hold “%1”. Choose customers, orders, order-lines, products or events.</source>
        <translation>Bir dosyada “%1” olamaz. customers, orders, order-lines, products veya events seçin.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. See --help for what is possible.</source>
        <translation>--%1 için “%2” yazılamaz. Ne yazılabileceği için --help çıktısına bakın.</translation>
    </message>
    <message>
        <source>Name a rule or a segment, not both.</source>
        <translation>Ya bir kural ya da bir segment belirtin, ikisini birden değil.</translation>
    </message>
    <message>
        <source>Nobody has the number, e-mail address or phone “%1”.</source>
        <translation>Numarası, e-posta adresi veya telefonu “%1” olan kimse yok.</translation>
    </message>
    <message>
        <source>The rule is not valid JSON: line %1, %2.</source>
        <translation>Kural geçerli bir JSON değil: satır %1, %2.</translation>
    </message>
    <message>
        <source>The rule is not valid JSON from line %1, character %2 on.</source>
        <translation>Kural geçerli bir JSON değil; hata satır %1, karakter %2 konumunda başlıyor.</translation>
    </message>
    <message>
        <source>The rule is larger than %1 bytes. Split it into several segments.</source>
        <translation>Kural %1 bayttan büyük. Onu birkaç segmente bölün.</translation>
    </message>
    <message>
        <source>The rule says “%1” twice in the same place. Keep one of them.</source>
        <translation>Kuralda aynı yerde iki kez “%1” yazıyor. Birini bırakın.</translation>
    </message>
    <message>
        <source>The rule is nested deeper than %1 levels. Make it flatter.</source>
        <translation>Kural %1 düzeyden derin iç içe geçmiş. Daha az düzey kullanın.</translation>
    </message>
    <message>
        <source>The rule is of version %1, which this Dilim does not know. Update Dilim, or write the rule anew.</source>
        <translation>Kuralın sürümü %1, bu Dilim onu tanımıyor. Programı güncelleyin ya da kuralı yeniden yazın.</translation>
    </message>
    <message>
        <source>Rule, %1: “%2” is missing.</source>
        <translation>Kural, %1: “%2” eksik.</translation>
    </message>
    <message>
        <source>Rule, %1: there is no key “%2”. Print the schema of rules to see which keys exist.</source>
        <translation>Kural, %1: “%2” diye bir anahtar yok. Hangi anahtarların olduğunu görmek için kural şemasını yazdırın.</translation>
    </message>
    <message>
        <source>Rule, %1: “%2” must be of the JSON kind %3.</source>
        <translation>Kural, %1: “%2” şu JSON türünde olmalı: %3.</translation>
    </message>
    <message>
        <source>Rule, %1: “%2” cannot be “%3”. Print the schema of rules to see what is possible.</source>
        <translation>Kural, %1: “%2” için “%3” yazılamaz. Ne yazılabileceğini görmek için kural şemasını yazdırın.</translation>
    </message>
    <message>
        <source>Rule, %1: “%3” in “%2” is not a value that can stand there. Words stand in quotation marks, dates look like 2026-11-21.</source>
        <translation>Kural, %1: “%2” içindeki “%3” orada durabilecek bir değer değil. Sözcükler tırnak içinde durur, tarihler 2026-11-21 gibi yazılır.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a line: ids have 1 to 64 bytes.</source>
        <translation>“%1” bir satırın kimliği olamaz: kimlikler 1–64 bayttır.</translation>
    </message>
    <message>
        <source>Two lines of the rule have the id “%1”. Give each its own, or none.</source>
        <translation>Kuralın iki satırının kimliği de “%1”. Her birine ayrı bir kimlik verin ya da hiç vermeyin.</translation>
    </message>
    <message>
        <source>Rule, line %1: groups can be nested %2 levels deep. Make the rule flatter.</source>
        <translation>Kural, satır %1: gruplar en fazla %2 düzey iç içe olabilir. Daha az düzey kullanın.</translation>
    </message>
    <message>
        <source>Rule, line %1: there is no field “%2”. List the fields to see their ids.</source>
        <translation>Kural, satır %1: “%2” adlı bir alan yok. Kimliklerini görmek için alanları listeleyin.</translation>
    </message>
    <message>
        <source>Rule, line %1: the field “%2” cannot be asked of %3.</source>
        <translation>Kural, satır %1: “%2” alanı bunlar için sorulamaz: %3.</translation>
    </message>
    <message>
        <source>Rule, line %1: there is no operator “%2”. Print the schema of rules to see which exist.</source>
        <translation>Kural, satır %1: “%2” diye bir karşılaştırma yok. Hangilerinin olduğunu görmek için kural şemasını yazdırın.</translation>
    </message>
    <message>
        <source>Rule, line %1: the operator “%2” does not fit “%3”, whose type is: %4.</source>
        <translation>Kural, satır %1: “%2” karşılaştırması “%3” için uygun değil; onun türü: %4.</translation>
    </message>
    <message>
        <source>Rule, line %1: the operator “%2” needs this many values: %3. It has %4.</source>
        <translation>Kural, satır %1: “%2” karşılaştırması şu kadar değer ister: %3. Verilen: %4.</translation>
    </message>
    <message>
        <source>Rule, line %1: the value of “%2” is of the wrong type; it must be: %3.</source>
        <translation>Kural, satır %1: “%2” için verilen değerin türü yanlış; şu olmalı: %3.</translation>
    </message>
    <message>
        <source>Rule, line %1: a value of “%2” has neither letters nor digits.</source>
        <translation>Kural, satır %1: “%2” için verilen bir değerde ne harf ne rakam var.</translation>
    </message>
    <message>
        <source>Rule, line %1: the number of days is %2; it must be a whole number from 1 to %3.</source>
        <translation>Kural, satır %1: gün sayısı %2; 1 ile %3 arasında bir tam sayı olmalı.</translation>
    </message>
    <message>
        <source>Rule, line %1: the range ends before it begins. Swap its two ends.</source>
        <translation>Kural, satır %1: aralığın sonu başından önce. İki ucu yer değiştirin.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” needs a field of a number or an amount to compute it from.</source>
        <translation>Kural, satır %1: “%2” hesabı için bir sayı veya tutar alanı gerekir.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” is computed without a field; leave “%3” away.</source>
        <translation>Kural, satır %1: “%2” alansız hesaplanır; “%3” alanını çıkarın.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” can be computed from numbers and amounts only, and “%3” is neither.</source>
        <translation>Kural, satır %1: “%2” yalnızca sayı ve tutarlardan hesaplanabilir, “%3” ise ikisi de değil.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” cannot be computed over %3.</source>
        <translation>Kural, satır %1: “%2” bunlar üzerinden hesaplanamaz: %3.</translation>
    </message>
    <message>
        <source>Rule, line %1: the workspace keeps the field “%2” in a form that cannot be asked. Import its file again.</source>
        <translation>Kural, satır %1: çalışma dosyası “%2” alanını sorulamayacak bir biçimde tutuyor. Dosyasını yeniden aktarın.</translation>
    </message>
    <message>
        <source>Something went wrong that has no explanation yet (%1). Please report this sentence.</source>
        <translation>Henüz açıklaması olmayan bir şey ters gitti (%1). Lütfen bu cümleyi bildirin.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may open it. The system says: %2.</source>
        <translation>Dosya okunamıyor: %1. Bunun bir dosya olduğunu ve açma izniniz olduğunu denetleyin. Sistemin yanıtı: %2.</translation>
    </message>
    <message>
        <source>This is no text file but %1. Nothing was changed; save it as CSV in the program it comes from.</source>
        <translation>Bu bir metin dosyası değil: %1. Hiçbir şey değişmedi; geldiği programda CSV olarak kaydedin.</translation>
    </message>
    <message>
        <source>The file has %1 columns; Dilim reads up to %2. Nothing was changed; check the separator, or export fewer columns.</source>
        <translation>Dosyada %1 sütun var; Dilim en fazla %2 sütun okur. Hiçbir şey değişmedi; ayırıcıyı denetleyin ya da daha az sütun dışa aktarın.</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Write it as UTF-8 or windows-1254.</source>
        <translation>“%1” diye bir karakter kodlaması yok. UTF-8 veya windows-1254 gibi yazın.</translation>
    </message>
    <message>
        <source>The mapping file names the column “%1”, which the file does not have. Compare it with the file&apos;s header line.</source>
        <translation>Eşleme dosyasında adı geçen “%1” sütunu dosyada yok. Dosyanın başlık satırıyla karşılaştırın.</translation>
    </message>
    <message>
        <source>The mapping file says “%1” twice in the same place. Keep one of them.</source>
        <translation>Eşleme dosyasında aynı yerde iki kez “%1” yazıyor. Birini bırakın.</translation>
    </message>
    <message>
        <source>The mapping file is nested deeper than %1 levels. Print the schema of mapping files to see their form.</source>
        <translation>Eşleme dosyası %1 düzeyden derin iç içe geçmiş. Biçimini görmek için eşleme dosyalarının şemasını yazdırın.</translation>
    </message>
    <message>
        <source>The mapping file is too large (%1 bytes). A mapping needs a few lines for each column only.</source>
        <translation>Eşleme dosyası çok büyük (%1 bayt). Bir eşlemede her sütun için birkaç satır yeter.</translation>
    </message>
    <message>
        <source>%1 is a workspace, and it was left alone. Choose another name for the exported file.</source>
        <translation>Bu bir çalışma dosyası, ona dokunulmadı: %1. Dışa aktarılacak dosya için başka bir ad seçin.</translation>
    </message>
    <message>
        <source>A breakdown takes one to three fields, not %1.</source>
        <translation>Bir kırılım bir ile üç arası alan alır; verilen: %1.</translation>
    </message>
    <message>
        <source>Rows of the table %1 belong to something that is gone.</source>
        <translation>%1 tablosunun satırları artık olmayan bir şeye bağlı.</translation>
    </message>
    <message>
        <source>Data that belong to no import: pack %1.</source>
        <translation>Hiçbir aktarmaya ait olmayan veri: paket %1.</translation>
    </message>
    <message>
        <source>Stored bytes that belong to no column: %1.</source>
        <translation>Hiçbir sütuna ait olmayan saklı baytlar: %1.</translation>
    </message>
    <message>
        <source>Rows are missing in a column: pack %1, column %2.</source>
        <translation>Bir sütunda satırlar eksik: paket %1, sütun %2.</translation>
    </message>
    <message>
        <source>The counts kept with import %1 do not add up.</source>
        <translation>%1 numaralı aktarmayla saklanan sayılar birbirini tutmuyor.</translation>
    </message>
    <message>
        <source>The rejected rows of import %1 are not those that were written.</source>
        <translation>%1 numaralı aktarmanın reddedilen satırları yazılanlarla aynı değil.</translation>
    </message>
    <message>
        <source>Stored data are damaged (%1).</source>
        <translation>Saklanan veri bozulmuş (%1).</translation>
    </message>
    <message>
        <source>The window of RFM has at least one day, not %1.</source>
        <translation>RFM için zaman aralığı en az bir gündür; verilen: %1.</translation>
    </message>
    <message>
        <source>%1 has a second name on this disk (a hard link), and one of the two would be left behind when it is written. It was not touched; make a copy and open that.</source>
        <translation>Bu dosyanın diskte ikinci bir adı var (sabit bağlantı): %1. Yazılırken ikisinden biri geride kalırdı. Dosyaya dokunulmadı; bir kopyasını çıkarıp onu açın.</translation>
    </message>
    <message>
        <source>%1 must be brought to the format of this Dilim, and the copy that must be kept before that could not be made (%2). It was not touched; make room beside it and open it again.</source>
        <translation>Dosyanın bu Dilim biçimine dönüştürülmesi gerek, ama önce saklanması gereken kopya alınamadı: %1 (%2). Dosyaya dokunulmadı; yanında yer açıp yeniden açın.</translation>
    </message>
    <message>
        <source>Rule, line %1: a window is one of these only: the last days, the next days, longer ago, a period, or between dates.</source>
        <translation>Kural, satır %1: zaman aralığı bunlardan yalnızca biri olabilir: son günler, önümüzdeki günler, daha eskisi, bir dönem veya iki tarih arası.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” has the number %3; it must be a number from %4 to %5.</source>
        <translation>Kural, satır %1: “%2” için verilen sayı %3; %4 ile %5 arasında olmalı.</translation>
    </message>
    <message>
        <source>Rule, line %1: the pattern “%2” cannot be read from character %3 on.</source>
        <translation>Kural, satır %1: “%2” kalıbı %3. karakterden sonra okunamıyor.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” cannot be compared with “%3”: both must be of one type and of one row, or of the customer.</source>
        <translation>Kural, satır %1: “%2” ile “%3” karşılaştırılamaz: ikisi de aynı türden ve aynı satırdan ya da müşteriden olmalı.</translation>
    </message>
    <message>
        <source>Rule, line %1: only orders contain something. Ask about orders, or leave “containing” away.</source>
        <translation>Kural, satır %1: yalnızca siparişlerin içeriği olur. Siparişleri sorun ya da “containing” anahtarını çıkarın.</translation>
    </message>
    <message>
        <source>Rule, line %1: a change needs a window with one before it: the last days, a period, or two dates.</source>
        <translation>Kural, satır %1: değişim için öncesi olan bir zaman aralığı gerekir: son günler, bir dönem veya iki tarih arası.</translation>
    </message>
    <message>
        <source>Rule, line %1: there is no change of “%2”. Ask for the change of a number, of different values or of a sum.</source>
        <translation>Kural, satır %1: “%2” için değişim sorulamaz. Bir sayının, farklı değer sayısının veya bir toplamın değişimini sorun.</translation>
    </message>
    <message>
        <source>Rule, line %1: filters know all, any and none, not “%2”.</source>
        <translation>Kural, satır %1: süzgeçlerde yalnızca all, any ve none kullanılabilir, “%2” kullanılamaz.</translation>
    </message>
    <message>
        <source>Rule, line %1: the sequence has no steps. Name at least one.</source>
        <translation>Kural, satır %1: adım dizisi boş. En az bir adım yazın.</translation>
    </message>
    <message>
        <source>Rule, line %1: nothing comes before the first step of a sequence, so it can have no time and nothing in between.</source>
        <translation>Kural, satır %1: ilk adımdan önce bir şey yok; bu yüzden ona süre veya “arada olmayan” yazılamaz.</translation>
    </message>
    <message>
        <source>Rule, line %1: a time of %2 is none; it must be a whole number above 0.</source>
        <translation>Kural, satır %1: %2 bir süre değil; 0’dan büyük bir tam sayı olmalı.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” compares customers with each other; it cannot be asked of single orders, lines or events.</source>
        <translation>Kural, satır %1: “%2” müşterileri birbiriyle karşılaştırır; tek tek siparişler, satırlar veya etkinlikler için sorulamaz.</translation>
    </message>
    <message>
        <source>Rule, line %1: only the top, the bottom and percentiles are taken within groups, not “%2”. Leave “per” away.</source>
        <translation>Kural, satır %1: gruplara ayrı ayrı yalnızca en üsttekiler, en alttakiler ve yüzdelikler sorulabilir, “%2” sorulamaz. “per” anahtarını çıkarın.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” does not sort customers into groups. Name a category of customers in “per”.</source>
        <translation>Kural, satır %1: “%2” müşterileri gruplara ayırmaz. “per” için bir müşteri kategorisi yazın.</translation>
    </message>
    <message>
        <source>Rule, line %1: %2 cannot be the number of lines that hold; it must be a whole number from 0 on.</source>
        <translation>Kural, satır %1: tutması gereken satır sayısı %2 olamaz; 0 veya daha büyük bir tam sayı olmalı.</translation>
    </message>
    <message>
        <source>Rule, line %1: there is no segment “%2”. List the segments to see their names.</source>
        <translation>Kural, satır %1: “%2” adlı bir segment yok. Adlarını görmek için segmentleri listeleyin.</translation>
    </message>
    <message>
        <source>Rule, line %1: segments ask for each other in a circle: %2. Take one of these steps away.</source>
        <translation>Kural, satır %1: segmentler birbirini döngü halinde soruyor: %2. Bu adımlardan birini çıkarın.</translation>
    </message>
    <message>
        <source>The limit of the rule cannot be “%1”. It needs a number of customers above 0, and a field of customers with numbers, amounts or times to choose by.</source>
        <translation>Kuralın üst sınırı “%1” olamaz. 0’dan büyük bir müşteri sayısı ve sıralamak için sayı, tutar veya zaman içeren bir müşteri alanı gerekir.</translation>
    </message>
    <message>
        <source>Rule, line %1: another field cannot stand for the value of “%2”. Write the value itself.</source>
        <translation>Kural, satır %1: “%2” değerinin yerine başka bir alan yazılamaz. Değerin kendisini yazın.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows, and Dilim does not read more at once. Nothing was changed; export it in several parts and import them one after another.</source>
        <translation>Dosyadaki satır sayısı şu sınırı aşıyor: %1. Dilim tek seferde daha fazlasını okumaz. Hiçbir şey değişmedi; birkaç parça halinde dışa aktarıp parçaları sırayla içe aktarın.</translation>
    </message>
    <message>
        <source>Rule, line %1: “%2” cannot count the lists of “%3”. Choose a field with one value a row.</source>
        <translation>Kural, satır %1: “%2”, “%3” alanındaki listeleri sayamaz. Her satırda tek değeri olan bir alan seçin.</translation>
    </message>
    <message>
        <source>The rule in words, line %1, character %2: this should stand here: %3.</source>
        <translation>Sözlü kural, satır %1, karakter %2: burada şu olmalıydı: %3.</translation>
    </message>
    <message>
        <source>The rule in words, line %1, character %2: the text has no end, or a wrong escape in it.</source>
        <translation>Sözlü kural, satır %1, karakter %2: metnin sonu yok ya da içinde yanlış bir kaçış var.</translation>
    </message>
    <message>
        <source>The rule in words, line %1: it must begin with this many spaces: %2.</source>
        <translation>Sözlü kural, satır %1: başında şu kadar boşluk olmalı: %2.</translation>
    </message>
    <message>
        <source>The rule in words, line %1, character %2: the number is %3; it must be from %4 to %5.</source>
        <translation>Sözlü kural, satır %1, karakter %2: sayı %3; %4 ile %5 arasında olmalı.</translation>
    </message>
    <message>
        <source>The rule in words, line %1, character %2: there is no field “%3”. List the fields to see their names.</source>
        <translation>Sözlü kural, satır %1, karakter %2: “%3” adlı bir alan yok. Adlarını görmek için alanları listeleyin.</translation>
    </message>
    <message>
        <source>The rule in words, line %1, character %2: more than one field is named “%3”. Write the id of the one you mean.</source>
        <translation>Sözlü kural, satır %1, karakter %2: birden çok alanın adı “%3”. Hangisini istiyorsanız onun kimliğini yazın.</translation>
    </message>
    <message>
        <source>The rule in words, line %1: groups and parentheses can be nested %2 deep. Make the rule flatter.</source>
        <translation>Sözlü kural, satır %1: gruplar ve parantezler en fazla %2 düzey iç içe olabilir. Daha az düzey kullanın.</translation>
    </message>
    <message>
        <source>The field “%1” has no part “%2”. See --help for the parts of times and numbers.</source>
        <translation>“%1” alanının “%2” diye bir parçası yok. Zaman ve sayıların parçaları için --help yazın.</translation>
    </message>
    <message>
        <source>The data of “%1” could not be read. Check the workspace for damage.</source>
        <translation>“%1” verileri okunamadı. Çalışma dosyasında hasar olup olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>The orders reach over too many weeks for one table of cohorts. Choose months, quarters or years.</source>
        <translation>Siparişler tek bir kohort tablosu için çok fazla haftaya yayılıyor. Ayları, çeyrekleri veya yılları seçin.</translation>
    </message>
    <message>
        <source>The printer %1 does not answer, so nothing was printed. Look after it, or save the report as PDF.</source>
        <translation>%1 yazıcısı yanıt vermiyor, bu yüzden hiçbir şey yazdırılmadı. Yazıcıyı kontrol edin ya da raporu PDF olarak kaydedin.</translation>
    </message>
    <message>
        <source>No workspace is open, so there is nothing to change. Open one, or make a new one.</source>
        <translation>Açık bir çalışma dosyası yok; değiştirilecek bir şey de yok. Birini açın ya da yeni bir tane oluşturun.</translation>
    </message>
    <message>
        <source>The files of the sample shop are not on this computer. Install Dilim again, or open files of your own.</source>
        <translation>Örnek mağazanın dosyaları bu bilgisayarda yok. Dilim programını yeniden kurun ya da kendi dosyalarınızı açın.</translation>
    </message>
    <message>
        <source>%1 is open already, by %2 on the computer %3. It was not touched; wait until it is closed there, or open it for reading only.</source>
        <translation>Bu dosya zaten açık: %1 (açan: %2, bilgisayar: %3). Dosyaya dokunulmadı; orada kapanmasını bekleyin ya da yalnızca okumak için açın.</translation>
    </message>
    <message>
        <source>%1 is damaged or was not completely written. Nothing was changed; open it in the program it comes from and save it again.</source>
        <translation>%1 bozuk ya da tam yazılmamış. Hiçbir şey değişmedi; geldiği programda açıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>%1 is protected with a password. Nothing was changed; take the password away and save it again.</source>
        <translation>%1 parola ile korunuyor. Hiçbir şey değişmedi; parolayı kaldırıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>%1 is a workbook of the old kind (.xls), or it is protected with a password. Nothing was changed; save it as .xlsx without a password.</source>
        <translation>%1 eski türde bir çalışma kitabı (.xls) ya da parola ile korunuyor. Hiçbir şey değişmedi; parolasız .xlsx olarak kaydedin.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (.xlsb). Nothing was changed; save it as .xlsx and import that.</source>
        <translation>%1 ikili bir çalışma kitabı (.xlsb). Hiçbir şey değişmedi; .xlsx olarak kaydedip onu aktarın.</translation>
    </message>
    <message>
        <source>%1 is an archive without a workbook in it. Nothing was changed; unpack it and import the files.</source>
        <translation>%1 içinde çalışma kitabı olmayan bir arşiv. Hiçbir şey değişmedi; arşivi açıp dosyaları aktarın.</translation>
    </message>
    <message>
        <source>No sheet of %1 holds a table. Nothing was changed; check the file.</source>
        <translation>%1 içindeki hiçbir sayfada tablo yok. Hiçbir şey değişmedi; dosyayı kontrol edin.</translation>
    </message>
    <message>
        <source>This workbook is made in a way that could harm a computer (%1), so it was not read. Nothing was changed; save it anew in a spreadsheet program, or as CSV.</source>
        <translation>Bu çalışma kitabı bilgisayara zarar verebilecek biçimde hazırlanmış (%1), bu yüzden okunmadı. Hiçbir şey değişmedi; bir tablo programında yeniden ya da CSV olarak kaydedin.</translation>
    </message>
    <message>
        <source>This workbook has more than Dilim reads at once (%1). Nothing was changed; save it in several parts, or as CSV.</source>
        <translation>Bu çalışma kitabı, Dilim&apos;in bir kerede okuyabileceğinden büyük (%1). Hiçbir şey değişmedi; birkaç parça halinde ya da CSV olarak kaydedin.</translation>
    </message>
    <message>
        <source>%1 is no folder that can be looked into, so nothing was taken from it. Put it back, connect the drive, or stop watching it.</source>
        <translation>%1 içine bakılabilen bir klasör değil, bu yüzden oradan bir şey alınmadı. Klasörü yerine koyun, diski bağlayın ya da izlemeyi bırakın.</translation>
    </message>
    <message>
        <source>%1 is not among the files and folders that are refreshed; nothing was changed.</source>
        <translation>%1 yenilenen dosya ve klasörler arasında yok; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>A table about nobody may have at most %1 rows, and this one has more. Nothing was changed; export it for a shorter time or in less detail.</source>
        <translation>Kişilere bağlı olmayan bir tablo en çok %1 satır olabilir, bu daha uzun. Hiçbir şey değişmedi; daha kısa bir dönem için ya da daha az ayrıntıyla dışa aktarın.</translation>
    </message>
    <message>
        <source>No table came with import %1. `dilim-cli tables FILE` lists those that are there.</source>
        <translation>%1 numaralı aktarmayla tablo gelmedi. `dilim-cli tables FILE` olanları listeler.</translation>
    </message>
    <message>
        <source>There is no hand edit %1. List the edits to see their numbers.</source>
        <translation>%1 numaralı bir elle düzeltme yok. Numaraları görmek için düzeltmeleri listeleyin.</translation>
    </message>
    <message>
        <source>The hand edit %1 is undone already. Nothing was changed.</source>
        <translation>%1 numaralı elle düzeltme zaten geri alınmış. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This edit needs two different people of this workspace. Nothing was changed. Choose them again, since the data may have changed meanwhile.</source>
        <translation>Bu düzeltme için bu çalışma dosyasından iki farklı kişi gerekir. Hiçbir şey değiştirilmedi. Bu arada veriler değişmiş olabilir; kişileri yeniden seçin.</translation>
    </message>
    <message>
        <source>A person can be split into two by some of his or her identifiers, not by all of them or none. Nothing was changed. Choose those that belong to the other person.</source>
        <translation>Bir kişi, anahtarlarının bir bölümüyle ikiye ayrılabilir; hepsiyle ya da hiçbiriyle değil. Hiçbir şey değiştirilmedi. Öteki kişiye ait olanları seçin.</translation>
    </message>
    <message>
        <source>A spreadsheet holds up to %2 rows, and this table has %1. Nothing was saved; save it as CSV, or save fewer rows.</source>
        <translation>Bir hesap tablosuna en çok %2 satır sığar, bu tabloda %1 satır var. Hiçbir şey kaydedilmedi; CSV olarak kaydedin ya da daha az satır kaydedin.</translation>
    </message>
    <message>
        <source>A spreadsheet holds up to %2 columns, and this table has %1. Nothing was saved; save it as CSV, or save fewer columns.</source>
        <translation>Bir hesap tablosuna en çok %2 sütun sığar, bu tabloda %1 sütun var. Hiçbir şey kaydedilmedi; CSV olarak kaydedin ya da daha az sütun kaydedin.</translation>
    </message>
    <message>
        <source>The text in row %1 of the column “%2” is longer than a cell of a spreadsheet may be (32,767 characters). Nothing was saved; save the table as CSV, or leave that column out.</source>
        <translation>“%2” sütununun %1. satırındaki metin, bir hesap tablosu hücresine sığandan uzun (32.767 karakter). Hiçbir şey kaydedilmedi; tabloyu CSV olarak kaydedin ya da bu sütunu çıkarın.</translation>
    </message>
    <message>
        <source>Several customers have “%1”. Nothing was changed. Name the one you mean by one of the keys that “explain” and “likely” show, such as key:12.</source>
        <translation>Birden çok müşteride “%1” var. Hiçbir şey değiştirilmedi. Hangisini kastettiğinizi “explain” ve “likely” komutlarının gösterdiği anahtarlardan biriyle söyleyin, örneğin key:12.</translation>
    </message>
    <message>
        <source>The file has no table “%1”. Nothing was changed; choose one of its tables.</source>
        <translation>Dosyada “%1” adlı tablo yok. Hiçbir şey değişmedi; tablolarından birini seçin.</translation>
    </message>
    <message>
        <source>%1 is no table, so it was left out. The rest of the archive is read.</source>
        <translation>%1 bir tablo değil, bu yüzden dışarıda bırakıldı. Arşivin geri kalanı okunuyor.</translation>
    </message>
    <message>
        <source>%1 is an archive within an archive, so it was left out. The rest is read; unpack it to import what is in it.</source>
        <translation>%1 arşiv içinde bir arşiv, bu yüzden dışarıda bırakıldı. Geri kalanı okunuyor; içindekileri almak için onu açın.</translation>
    </message>
    <message>
        <source>No file in %1 is a table. Nothing was changed; check whether it is the right archive.</source>
        <translation>%1 içindeki hiçbir dosya tablo değil. Hiçbir şey değişmedi; doğru arşiv mi, bakın.</translation>
    </message>
    <message>
        <source>%1 is damaged or was not completely written. Nothing was changed; download or copy it again.</source>
        <translation>%1 bozuk ya da tam yazılmamış. Hiçbir şey değişmedi; yeniden indirin ya da kopyalayın.</translation>
    </message>
    <message>
        <source>%1 is protected with a password. Nothing was changed; unpack it and import the files in it.</source>
        <translation>%1 parola ile korunuyor. Hiçbir şey değişmedi; arşivi açıp içindeki dosyaları içe aktarın.</translation>
    </message>
    <message>
        <source>%1 is made in a way that could harm a computer (%2), so it was not read. Nothing was changed; if you trust it, unpack it and import the files in it.</source>
        <translation>%1 bir bilgisayara zarar verebilecek biçimde yapılmış (%2), bu yüzden okunmadı. Hiçbir şey değişmedi; ona güveniyorsanız açıp içindeki dosyaları içe aktarın.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no list of objects, which could be the rows of a table. Nothing was changed; export one object a line, or an array of objects.</source>
        <translation>%1 bir JSON dosyası, ama tablo satırı olabilecek bir nesne listesi değil. Hiçbir şey değişmedi; her satırda bir nesne ya da bir nesne dizisi olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Write its three letters, such as EUR. No rate was changed.</source>
        <translation>“%1” bir para birimi değil. EUR gibi üç harfli kodunu yazın. Hiçbir kur değiştirilmedi.</translation>
    </message>
    <message>
        <source>%1 is the currency of this workspace and needs no rate. No rate was changed.</source>
        <translation>%1 bu çalışma dosyasının kendi para birimi, kura gerek yok. Hiçbir kur değiştirilmedi.</translation>
    </message>
    <message>
        <source>The rate of %1 for %2 is not above zero. No rate was changed; enter what one unit of it is worth in the workspace&apos;s currency.</source>
        <translation>%1 için %2 tarihli kur sıfırdan büyük değil. Hiçbir kur değiştirilmedi; bir biriminin çalışma dosyasının para birimindeki karşılığını girin.</translation>
    </message>
    <message>
        <source>There is no such rate of %1. Nothing was changed.</source>
        <translation>%1 için böyle bir kur yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>No rates were found in the table %1. It needs a column of days, and a column of currencies with one of numbers, or columns named USD, EUR and so on.</source>
        <translation>%1 tablosunda kur bulunamadı. Bir gün sütunu ile bir para birimi ve bir sayı sütunu ya da USD, EUR gibi adlı sütunlar gerekir.</translation>
    </message>
    <message>
        <source>No column of the table is tied to a field, so nothing was linked. Say which column lists the values of which field.</source>
        <translation>Tablonun hiçbir sütunu bir alana bağlanmadı, bu yüzden bağ kurulmadı. Hangi sütunun hangi alanın değerlerini içerdiğini belirtin.</translation>
    </message>
    <message>
        <source>No column of “%1” lists values that customers or orders have, so nothing was linked. Say which column lists the values of which field.</source>
        <translation>“%1” tablosunun hiçbir sütununda müşterilerde ya da siparişlerde geçen değerler yok, bu yüzden bağ kurulmadı. Hangi sütunun hangi alanın değerlerini içerdiğini belirtin.</translation>
    </message>
    <message>
        <source>All columns of the table are tied to fields, so none is left to become a field. Nothing was changed; leave at least one column free.</source>
        <translation>Tablonun bütün sütunları alanlara bağlı, yeni alan olacak sütun kalmadı. Hiçbir şey değiştirilmedi; en az bir sütunu boş bırakın.</translation>
    </message>
    <message>
        <source>The table of import %1 is not used as a look-up table; nothing was changed.</source>
        <translation>%1 numaralı içe aktarmanın tablosu eşleme tablosu olarak kullanılmıyor; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The table has no column “%1”, so nothing was linked. Write the name as it stands in the header.</source>
        <translation>Tabloda “%1” adlı bir sütun yok, bu yüzden bağ kurulmadı. Adı başlıkta durduğu gibi yazın.</translation>
    </message>
    <message>
        <source>“%1” cannot be looked up in a table: it must be a field that imports fill with one value each. Nothing was linked; choose another field.</source>
        <translation>“%1” bir tablodan aranamaz: içe aktarmalardan gelen ve tek değer taşıyan bir alan olmalı. Bağ kurulmadı; başka bir alan seçin.</translation>
    </message>
    <message>
        <source>“%1” is named twice, so nothing was linked. Tie each column to a field of its own.</source>
        <translation>“%1” iki kez geçiyor, bu yüzden bağ kurulmadı. Her sütunu ayrı bir alana bağlayın.</translation>
    </message>
    <message>
        <source>“%1” does not go together with the other fields: a table tells about customers, orders, order lines, events or products. Nothing was linked; fields of customers go with those of their orders, lines and events.</source>
        <translation>“%1” öbür alanlarla bir arada olmaz: bir tablo müşterileri, siparişleri, sipariş satırlarını, olayları ya da ürünleri anlatır. Bağ kurulmadı; müşteri alanları yalnızca onların sipariş, satır ve olay alanlarıyla birleşir.</translation>
    </message>
    <message>
        <source>This edit of %1 names neither a value nor a customer of this workspace. Nothing was changed. Choose the value again, since the data may have changed meanwhile.</source>
        <translation>%1 alanındaki bu düzeltme ne bir değeri ne de bu çalışma dosyasındaki bir müşteriyi gösteriyor. Hiçbir şey değiştirilmedi. Bu arada veriler değişmiş olabilir; değeri yeniden seçin.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Nothing was changed. List the fields to see their names.</source>
        <translation>“%1” adlı bir alan yok. Hiçbir şey değiştirilmedi. Adlarını görmek için alanları listeleyin.</translation>
    </message>
    <message>
        <source>%1 is no field of customers. Nothing was changed: only values of customers can be changed by hand. Correct the file and import it again.</source>
        <translation>%1 müşterilere ait bir alan değil. Hiçbir şey değiştirilmedi: elle yalnızca müşteri değerleri değiştirilebilir. Dosyayı düzeltip yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>%1 is computed from other values. Nothing was changed; change those instead.</source>
        <translation>%1 başka değerlerden hesaplanır. Hiçbir şey değiştirilmedi; onun yerine o değerleri değiştirin.</translation>
    </message>
    <message>
        <source>%1 says who is who, so it cannot be changed as a value. Nothing was changed. Join two customers or split one instead, or correct the file and import it again.</source>
        <translation>%1 kimin kim olduğunu belirler, bu yüzden bir değer gibi değiştirilemez. Hiçbir şey değiştirilmedi. Bunun yerine iki müşteriyi birleştirin ya da birini ayırın, yahut dosyayı düzeltip yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>%1 is given or refused by each person, so it cannot be changed for all at once. Nothing was changed; change it for one customer.</source>
        <translation>%1 için her kişi kendi onayını verir ya da vermez; bu yüzden herkes için birden değiştirilemez. Hiçbir şey değiştirilmedi; tek bir müşteride değiştirin.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a value of this kind: %2. Nothing was changed; write it anew.</source>
        <translation>“%1” şu türde bir değer olarak okunamıyor: %2. Hiçbir şey değiştirilmedi; yeniden yazın.</translation>
    </message>
    <message>
        <source>No customer has the value “%2” in the field %1. Nothing was changed. Write it as it is shown.</source>
        <translation>%1 alanında değeri “%2” olan müşteri yok. Hiçbir şey değiştirilmedi. Değeri gösterildiği gibi yazın.</translation>
    </message>
    <message>
        <source>%1 has this value already. Nothing was changed.</source>
        <translation>%1 alanında zaten bu değer var. Hiçbir şey değiştirilmedi.</translation>
    </message>
</context>
<context>
    <name>EventKinds</name>
    <message>
        <source>page view</source>
        <translation>sayfa görüntüleme</translation>
    </message>
    <message>
        <source>product view</source>
        <translation>ürün görüntüleme</translation>
    </message>
    <message>
        <source>adding to the cart</source>
        <translation>sepete ekleme</translation>
    </message>
    <message>
        <source>removing from the cart</source>
        <translation>sepetten çıkarma</translation>
    </message>
    <message>
        <source>start of the checkout</source>
        <translation>ödemeye başlama</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>satın alma</translation>
    </message>
    <message>
        <source>search</source>
        <translation>arama</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>kayıt olma</translation>
    </message>
    <message>
        <source>login</source>
        <translation>giriş yapma</translation>
    </message>
    <message>
        <source>e-mail sent</source>
        <translation>e-posta gönderimi</translation>
    </message>
    <message>
        <source>e-mail opened</source>
        <translation>e-posta açma</translation>
    </message>
    <message>
        <source>click in an e-mail</source>
        <translation>e-postada tıklama</translation>
    </message>
    <message>
        <source>review</source>
        <translation>yorum</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>tavsiye</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>şikâyet</translation>
    </message>
    <message>
        <source>share</source>
        <translation>paylaşım</translation>
    </message>
    <message>
        <source>support ticket</source>
        <translation>destek talebi</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>You said what the file holds: %1.</source>
        <translation>Dosyada ne olduğunu siz söylediniz: %1.</translation>
    </message>
    <message>
        <source>The file holds this: %1. The columns that say so: %2.</source>
        <translation>Dosyadakiler: %1. Bunu gösteren sütunlar: %2.</translation>
    </message>
    <message>
        <source>No column tells what the file holds; it is read as: %1.</source>
        <translation>Dosyada ne olduğunu hiçbir sütun söylemiyor; şöyle okunuyor: %1.</translation>
    </message>
    <message>
        <source>You chose the encoding %1.</source>
        <translation>Karakter kodlamasını siz seçtiniz: %1.</translation>
    </message>
    <message>
        <source>The file says at its start that its encoding is %1.</source>
        <translation>Dosya başında karakter kodlamasını kendisi söylüyor: %1.</translation>
    </message>
    <message>
        <source>Every other byte is zero, as in the encoding %1.</source>
        <translation>Her iki bayttan biri sıfır, bu da %1 kodlamasını gösterir.</translation>
    </message>
    <message>
        <source>All letters are valid %1.</source>
        <translation>Bütün harfler geçerli %1.</translation>
    </message>
    <message>
        <source>The file has plain English letters only; it is read as %1.</source>
        <translation>Dosyada yalnızca İngilizce harfler var; %1 olarak okunuyor.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and in the encoding %1 it has Turkish letters: “%2”.</source>
        <translation>Dosya UTF-8 değil; %1 kodlamasında Türkçe harfler ortaya çıkıyor: “%2”.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it looks like the encoding %1, in which it has “%2”.</source>
        <translation>Dosya UTF-8 değil; %1 kodlamasına benziyor, onda şöyle okunuyor: “%2”.</translation>
    </message>
    <message>
        <source>Bytes that cannot be UTF-8 were found further down (%2); the file is read as %1.</source>
        <translation>Dosyanın ilerisinde UTF-8 olamayacak baytlar çıktı (%2); dosya %1 olarak okunuyor.</translation>
    </message>
    <message>
        <source>You chose the separator: %1.</source>
        <translation>Ayırıcıyı siz seçtiniz: %1.</translation>
    </message>
    <message>
        <source>The first line of the file names the separator: “%1”.</source>
        <translation>Ayırıcıyı dosyanın ilk satırı söylüyor: “%1”.</translation>
    </message>
    <message>
        <source>Separated by: %1. It gives %2 columns in %3 % of the lines.</source>
        <translation>Ayırıcı: %1. %2 sütun veriyor; buna uyan satırlar: yüzde %3.</translation>
    </message>
    <message>
        <source>Quotation marks are part of the text in this file.</source>
        <translation>Bu dosyada tırnak işaretleri metnin parçası.</translation>
    </message>
    <message>
        <source>You chose the header line: %1, with %2 columns.</source>
        <translation>Başlık satırını siz seçtiniz: %1, %2 sütun.</translation>
    </message>
    <message>
        <source>The names of the columns stand here: %1, with %2 columns.</source>
        <translation>Sütun adlarının yeri: %1, %2 sütun.</translation>
    </message>
    <message>
        <source>No line holds the names of the columns; the %1 columns are numbered.</source>
        <translation>Sütun adlarını taşıyan bir satır yok; %1 sütun numaralandırıldı.</translation>
    </message>
    <message>
        <source>You chose the field.</source>
        <translation>Alanı siz seçtiniz.</translation>
    </message>
    <message>
        <source>The name of the column says the field: %1.</source>
        <translation>Alanı sütunun adı söylüyor: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 values are e-mail addresses.</source>
        <translation>%2 değerin %1 tanesi e-posta adresi.</translation>
    </message>
    <message>
        <source>%1 of %2 values are codes of currencies.</source>
        <translation>%2 değerin %1 tanesi para birimi kodu.</translation>
    </message>
    <message>
        <source>The workspace knows this column from an earlier import.</source>
        <translation>Çalışma dosyası bu sütunu önceki bir aktarmadan tanıyor.</translation>
    </message>
    <message>
        <source>Left out: identity numbers are not needed to know customers, and dangerous to keep.</source>
        <translation>Alınmadı: müşteriyi tanımak için kimlik numarası gerekmez, saklamak da tehlikelidir.</translation>
    </message>
    <message>
        <source>Left out: card numbers are not needed to know customers, and dangerous to keep.</source>
        <translation>Alınmadı: müşteriyi tanımak için kart numarası gerekmez, saklamak da tehlikelidir.</translation>
    </message>
    <message>
        <source>Left out: bank accounts are not needed to know customers, and dangerous to keep.</source>
        <translation>Alınmadı: müşteriyi tanımak için banka hesabı gerekmez, saklamak da tehlikelidir.</translation>
    </message>
    <message>
        <source>Left out: passwords must never leave the system they are for.</source>
        <translation>Alınmadı: parolalar ait oldukları sistemin dışına hiç çıkmamalı.</translation>
    </message>
    <message>
        <source>Left out: the law protects data about health specially. A mapping can take it in.</source>
        <translation>Alınmadı: sağlık verilerini yasa özel olarak korur. Gerekiyorsa bir eşleme dosyasıyla alınabilir.</translation>
    </message>
    <message>
        <source>Left out: the law protects data about belief and origin specially. A mapping can take it in.</source>
        <translation>Alınmadı: inanç ve köken verilerini yasa özel olarak korur. Gerekiyorsa bir eşleme dosyasıyla alınabilir.</translation>
    </message>
    <message>
        <source>Left out: places of birth serve identity checks. A mapping can take them in.</source>
        <translation>Alınmadı: doğum yeri kimlik denetiminde kullanılır. Gerekiyorsa bir eşleme dosyasıyla alınabilir.</translation>
    </message>
    <message>
        <source>The column is empty; it is kept as text.</source>
        <translation>Sütun boş; metin olarak tutuluyor.</translation>
    </message>
    <message>
        <source>Only yes (%1) and no (%2) occur.</source>
        <translation>Yalnızca evet (%1) ve hayır (%2) geçiyor.</translation>
    </message>
    <message>
        <source>The values are dates (%1 of the sample).</source>
        <translation>Değerler tarih (örnekte %1).</translation>
    </message>
    <message>
        <source>The values are dates with a time (%1 of the sample).</source>
        <translation>Değerler saatli tarih (örnekte %1).</translation>
    </message>
    <message>
        <source>The values are codes that name things (different ones: %1 of the sample).</source>
        <translation>Değerler bir şeyi adlandıran kodlar (örnekte farklı olanlar: %1).</translation>
    </message>
    <message>
        <source>The values are amounts with a currency (%1 of the sample).</source>
        <translation>Değerler para birimli tutarlar (örnekte %1).</translation>
    </message>
    <message>
        <source>The values are numbers (%1 of the sample).</source>
        <translation>Değerler sayı (örnekte %1).</translation>
    </message>
    <message>
        <source>Each cell is a list, separated by: %1. Different words: %2.</source>
        <translation>Her hücre bir liste; ayırıcı: %1. Farklı sözcük: %2.</translation>
    </message>
    <message>
        <source>Few words come again and again (different ones: %1 of the sample).</source>
        <translation>Az sayıda sözcük yineleniyor (örnekte farklı olanlar: %1).</translation>
    </message>
    <message>
        <source>Free text (different ones: %1 of the sample).</source>
        <translation>Serbest metin (örnekte farklı olanlar: %1).</translation>
    </message>
    <message>
        <source>The first look was wrong; the whole file decided.</source>
        <translation>İlk bakış yanıltmış; kararı dosyanın tamamı verdi.</translation>
    </message>
    <message>
        <source>The first look said %1; the whole file says %2.</source>
        <translation>İlk bakışta türü şuydu: %1; dosyanın tamamına göre: %2.</translation>
    </message>
    <message>
        <source>This is no share of the price: %1 (%2). It is kept as a field of its own.</source>
        <translation>Bu, fiyatın bir oranı değil: %1 (%2). Ayrı bir alan olarak tutuluyor.</translation>
    </message>
    <message>
        <source>You chose how the values are read.</source>
        <translation>Değerlerin nasıl okunacağını siz seçtiniz.</translation>
    </message>
    <message>
        <source>The comma is the decimal mark: %1 (%2). Values that prove it: %3 of %4.</source>
        <translation>Ondalık işareti virgül: %1 (%2). Kanıtlayan değerler: %4 içinde %3.</translation>
    </message>
    <message>
        <source>The point is the decimal mark: %1 (%2). Values that prove it: %3 of %4.</source>
        <translation>Ondalık işareti nokta: %1 (%2). Kanıtlayan değerler: %4 içinde %3.</translation>
    </message>
    <message>
        <source>Some values use the other decimal mark: %1 (%2). They are %3 of %4.</source>
        <translation>Bazı değerlerde öbür ondalık işareti var: %1 (%2). Sayıları: %4 içinde %3.</translation>
    </message>
    <message>
        <source>Nothing in the column decides the decimal mark; taken as usual for %2: %1.</source>
        <translation>Ondalık işaretine sütunda karar verdiren bir şey yok; %2 için alışıldığı gibi alındı: %1.</translation>
    </message>
    <message>
        <source>Nothing in the column decides the decimal mark; taken: %1.</source>
        <translation>Ondalık işaretine sütunda karar verdiren bir şey yok; şu alındı: %1.</translation>
    </message>
    <message>
        <source>Values with more than six decimals were rounded to six: %1.</source>
        <translation>Altıdan çok ondalığı olan değerler altıya yuvarlandı: %1.</translation>
    </message>
    <message>
        <source>The year comes first: %1 (%2). Values written like this: %3 of %4.</source>
        <translation>Yıl başta: %1 (%2). Böyle yazılmış değerler: %4 içinde %3.</translation>
    </message>
    <message>
        <source>The day comes first: %1 (%2). Values that prove it: %3 of %4.</source>
        <translation>Gün başta: %1 (%2). Kanıtlayan değerler: %4 içinde %3.</translation>
    </message>
    <message>
        <source>The month comes first: %1 (%2). Values that prove it: %3 of %4.</source>
        <translation>Ay başta: %1 (%2). Kanıtlayan değerler: %4 içinde %3.</translation>
    </message>
    <message>
        <source>Some dates are written in the other order: %1 (%2). They are %3 of %4.</source>
        <translation>Bazı tarihler öbür sırayla yazılmış: %1 (%2). Sayıları: %4 içinde %3.</translation>
    </message>
    <message>
        <source>No date decides whether the day or the month comes first; taken: %1.</source>
        <translation>Günün mü ayın mı başta olduğuna karar verdiren bir tarih yok; başta sayılan: %1.</translation>
    </message>
    <message>
        <source>Codes got a decimal part on their way, such as %1 (%2); it was taken off. Values: %3 of %4.</source>
        <translation>Kodlar yolda ondalık kısım kazanmış: %1 (%2); bu kısım atıldı. Değerler: %4 içinde %3.</translation>
    </message>
    <message>
        <source>A spreadsheet has turned codes into shortened numbers (such as 8,69E+12). Cells that cannot be recovered: %1. Export the file again without opening it there.</source>
        <translation>Bir hesap tablosu kodları kısaltılmış sayılara çevirmiş (8,69E+12 gibi). Kurtarılamayan hücre: %1. Dosyayı orada açmadan yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>Orders whose number starts with %1 are cancellations: below zero are %2 of %3 such records, and %4 of the %5 others.</source>
        <translation>Numarası %1 ile başlayan siparişler iptaldir: böyle %3 kaydın %2 tanesi sıfırın altında, öbür %5 kaydın ise %4 tanesi.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed; what follows it may stand in one cell.</source>
        <translation>Bir tırnak açılmış ve hiç kapanmamış; ardından gelenler tek bir hücrede kalmış olabilir.</translation>
    </message>
    <message>
        <source>Quotation marks in the wrong place were kept as text: %1.</source>
        <translation>Yanlış yerdeki tırnak işaretleri metin olarak bırakıldı: %1.</translation>
    </message>
    <message>
        <source>Rows had empty cells beyond the last column: %1.</source>
        <translation>Son sütundan sonra boş hücre bulunan satır: %1.</translation>
    </message>
    <message>
        <source>Zero bytes were left out: %1.</source>
        <translation>Atılan sıfır baytı: %1.</translation>
    </message>
    <message>
        <source>Invisible control characters were left out: %1.</source>
        <translation>Atılan görünmez denetim karakteri: %1.</translation>
    </message>
    <message>
        <source>Letters that do not exist in the encoding of the file: %1.</source>
        <translation>Dosyanın karakter kodlamasında bulunmayan harf: %1.</translation>
    </message>
    <message>
        <source>Please look at the column “%1”: nothing in the file decides how it is read.</source>
        <translation>“%1” sütununa bir bakın: nasıl okunacağına dosyada karar verdiren bir şey yok.</translation>
    </message>
    <message>
        <source>The amounts themselves name the currency (%2), in so many cells of the sample: %1.</source>
        <translation>Para birimini tutarların kendisi söylüyor (%2); örnekte bunu söyleyen hücre: %1.</translation>
    </message>
    <message>
        <source>The month is named in words: %1 (%2). Values written like this: %3 of %4.</source>
        <translation>Ay sözcükle yazılmış: %1 (%2). Böyle yazılmış değerler: %4 içinde %3.</translation>
    </message>
    <message>
        <source>%1 of %2 values are phone numbers.</source>
        <translation>%2 değerden %1 tanesi telefon numarası.</translation>
    </message>
    <message>
        <source>No column is known as the number of the order. If the file has one, choose it above the table.</source>
        <translation>Hiçbir sütun sipariş numarası olarak tanınmadı. Dosyada varsa tablonun üstünden seçin.</translation>
    </message>
    <message>
        <source>No column is known as the total of the order, so no revenue is counted. If the file has one, choose it above the table.</source>
        <translation>Hiçbir sütun sipariş tutarı olarak tanınmadı, bu yüzden ciro hesaplanmıyor. Dosyada varsa tablonun üstünden seçin.</translation>
    </message>
    <message>
        <source>The name of the column names the currency: %1.</source>
        <translation>Sütun adı para birimini söylüyor: %1.</translation>
    </message>
    <message>
        <source>A workbook with one sheet: “%1”.</source>
        <translation>Tek sayfalı bir çalışma kitabı: “%1”.</translation>
    </message>
    <message>
        <source>The first of the %2 sheets that looks like a table: “%1”.</source>
        <translation>%2 sayfadan tabloya benzeyen ilki: “%1”.</translation>
    </message>
    <message>
        <source>You chose this of the %2 sheets: “%1”.</source>
        <translation>%2 sayfadan bunu siz seçtiniz: “%1”.</translation>
    </message>
    <message>
        <source>Dates with dots are written with the day first: %1 (%2), and %3 of %4.</source>
        <translation>Noktalı tarihlerde önce gün yazılır: %1 (%2); %4 değerin %3 tanesi böyle.</translation>
    </message>
    <message>
        <source>This is an export of %1 (%2). Known are %3 of its %4 columns; %5.</source>
        <translation>Bu bir %1 dosyası (%2). %4 sütunundan %3 tanesi tanınıyor; %5.</translation>
    </message>
    <message>
        <source>The column is empty; there is nothing to import.</source>
        <translation>Sütun boş; aktarılacak bir şey yok.</translation>
    </message>
    <message>
        <source>That is how %1 writes it.</source>
        <translation>%1 bunu böyle yazar.</translation>
    </message>
    <message>
        <source>Found in the user agents of the column “%1”, which name the visitor&apos;s device.</source>
        <translation>“%1” sütunundaki tarayıcı bilgisinden bulundu; ziyaretçinin cihazını o söyler.</translation>
    </message>
    <message>
        <source>Taken apart into device, browser and operating system; the text itself is left out.</source>
        <translation>Cihaz, tarayıcı ve işletim sistemi olarak ayrıldı; metnin kendisi alınmadı.</translation>
    </message>
    <message>
        <source>Cells such as %1 may be sizes or codes that a spreadsheet took for dates. They are kept as they are; cells: %2.</source>
        <translation>%1 gibi hücreler, tablo programının tarih sandığı bedenler ya da kodlar olabilir. Oldukları gibi bırakıldı; hücre sayısı: %2.</translation>
    </message>
    <message>
        <source>The name is the same: %1.</source>
        <translation>Adları aynı: %1.</translation>
    </message>
    <message>
        <source>The names sound alike: %1 and %2.</source>
        <translation>Adlarının okunuşu aynı: %1 ve %2.</translation>
    </message>
    <message>
        <source>The birth date is the same: %1.</source>
        <translation>Doğum tarihleri aynı: %1.</translation>
    </message>
    <message>
        <source>The address is the same.</source>
        <translation>Adresleri aynı.</translation>
    </message>
    <message>
        <source>The postcode (%1) and the district are the same.</source>
        <translation>Posta kodları (%1) ve ilçeleri aynı.</translation>
    </message>
    <message>
        <source>The city is the same.</source>
        <translation>Şehirleri aynı.</translation>
    </message>
    <message>
        <source>Two sources have the same customer number for this name: %1.</source>
        <translation>İki kaynakta bu ad için aynı müşteri numarası var: %1.</translation>
    </message>
    <message>
        <source>A marketplace stands in for the address of one of them: %1. The name is rare here.</source>
        <translation>Birinin adresi pazaryerinin takma adresi: %1. Bu ad burada seyrek.</translation>
    </message>
    <message>
        <source>A marketplace stands in for the addresses of both. The name is rare here.</source>
        <translation>İkisinin adresi de pazaryerinin takma adresi. Bu ad burada seyrek.</translation>
    </message>
    <message>
        <source>One of them has neither e-mail nor phone. The name is rare here.</source>
        <translation>Birinin ne e-postası ne telefonu var. Bu ad burada seyrek.</translation>
    </message>
    <message>
        <source>The addresses are one mailbox but for dots or what follows a plus: %1 and %2.</source>
        <translation>Noktalar ve artıdan sonrası dışında aynı posta kutusu: %1 ve %2.</translation>
    </message>
    <message>
        <source>One of the addresses looks like a slip of the other: %1 and %2.</source>
        <translation>Adreslerden biri ötekinin yanlış yazılmışına benziyor: %1 ve %2.</translation>
    </message>
    <message>
        <source>The phone is the same, and the first names agree: %1.</source>
        <translation>Telefonları aynı, ilk adları da uyuşuyor: %1.</translation>
    </message>
    <message>
        <source>The phone is the same, and one first name is the initial of the other: %1.</source>
        <translation>Telefonları aynı, birinin ilk adı ötekinin baş harfi: %1.</translation>
    </message>
    <message>
        <source>The phone is the same, and one of them has no name: %1.</source>
        <translation>Telefonları aynı, birinin adı yok: %1.</translation>
    </message>
    <message>
        <source>The birth dates differ: %1 and %2.</source>
        <translation>Doğum tarihleri farklı: %1 ve %2.</translation>
    </message>
    <message>
        <source>The genders differ.</source>
        <translation>Cinsiyetleri farklı.</translation>
    </message>
    <message>
        <source>The cities differ.</source>
        <translation>Şehirleri farklı.</translation>
    </message>
    <message>
        <source>No column names a person or tells what only people have, so the rows are kept as a table about nobody. If they are people, say so above the table.</source>
        <translation>Hiçbir sütun bir kişiyi adlandırmıyor ya da yalnız insanlarda olan bir bilgiyi taşımıyor; bu yüzden satırlar kişisiz bir tablo olarak saklanır. Satırlar kişilerse tablonun üstünde belirtin.</translation>
    </message>
    <message>
        <source>JSON: %1 objects are the rows, and their %2 names are the columns.</source>
        <translation>JSON: satırlar %1 nesne, sütunlar bunların %2 adı.</translation>
    </message>
    <message>
        <source>The first of the %2 tables in the file: “%1”.</source>
        <translation>Dosyadaki %2 tablonun ilki: “%1”.</translation>
    </message>
    <message>
        <source>You chose this of the %2 tables: “%1”.</source>
        <translation>%2 tablodan bunu seçtiniz: “%1”.</translation>
    </message>
    <message>
        <source>Not read: %1 more tables in this file (%2). Choose one to read it, too.</source>
        <translation>Okunmadı: bu dosyada %1 tablo daha var (%2). Onu da okumak için seçin.</translation>
    </message>
    <message>
        <source>The file is a report: %1 lines of labels and values are no table and are left out.</source>
        <translation>Dosya bir rapor: etiket ve değerlerden oluşan %1 satır tablo değil, dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>Separated by blanks; they give %1 columns.</source>
        <translation>Boşluklarla ayrılmış; %1 sütun veriyor.</translation>
    </message>
    <message>
        <source>%1 cells are dates, but %2 are texts that the spreadsheet could not convert, such as “%3”: it probably exchanged day and month in the dates. They are kept as they are in the file; better export the file again, as CSV.</source>
        <translation>%1 hücre tarih, ama %2 hücre hesap tablosu programının dönüştüremediği metin, örneğin “%3”: program büyük olasılıkla tarihlerde gün ile ayı değiştirmiş. Dosyada nasılsa öyle bırakıldı; dosyayı CSV olarak yeniden dışa aktarmak daha iyi.</translation>
    </message>
    <message>
        <source>By its columns the file holds %1.</source>
        <translation>Sütunlarına göre dosyanın içeriği: %1.</translation>
    </message>
    <message>
        <source>That is usual in files with %1.</source>
        <translation>Bu tür dosyalarda (%1) alışılmış olan budur.</translation>
    </message>
    <message>
        <source>Quotation marks inside of cells are marked by %1 before them.</source>
        <translation>Hücre içindeki tırnakların önünde %1 işareti var.</translation>
    </message>
    <message>
        <source>Amounts of money have two decimals at most, so the mark in %1 (%2) divides thousands. Values like it: %3 of %4.</source>
        <translation>Tutarların en fazla iki ondalık basamağı olur; %1 değerindeki işaret (%2) bu yüzden binlikleri ayırır. Benzer değerler: %4 içinde %3.</translation>
    </message>
    <message>
        <source>A program damaged the letters before: “%1” was “%2”. All of them are read as they were.</source>
        <translation>Harfler daha önce bir programda bozulmuş: “%1” aslında “%2” idi. Hepsi asıl hâliyle okunur.</translation>
    </message>
    <message>
        <source>Left out: it counts the rows of this file, 1, 2, 3…, and says nothing of anybody.</source>
        <translation>Alınmıyor: yalnızca bu dosyanın satırlarını sayıyor (1, 2, 3…), kimse hakkında bir şey söylemiyor.</translation>
    </message>
    <message>
        <source>They are in %1, and this workspace counts in %2: kept as numbers, which are added to no amount.</source>
        <translation>Tutarlar %1 cinsinden, bu çalışma dosyası ise %2 ile hesaplıyor: sayı olarak tutulur, hiçbir tutara eklenmez.</translation>
    </message>
</context>
<context>
    <name>FieldChoices</name>
    <message>
        <source>Do not import</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>New field: %1</source>
        <translation>Yeni alan: %1</translation>
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
    <message>
        <source>Age</source>
        <translation>Yaş</translation>
    </message>
    <message>
        <source>Days as a customer</source>
        <translation>Müşterilik süresi (gün)</translation>
    </message>
    <message>
        <source>Days since the last purchase</source>
        <translation>Son alışverişten beri geçen gün</translation>
    </message>
    <message>
        <source>Days between purchases</source>
        <translation>İki alışveriş arasındaki gün</translation>
    </message>
    <message>
        <source>Favourite weekday</source>
        <translation>En sık alışveriş günü</translation>
    </message>
    <message>
        <source>Favourite hour</source>
        <translation>En sık alışveriş saati</translation>
    </message>
    <message>
        <source>Favourite season</source>
        <translation>En sık alışveriş mevsimi</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation>Alışveriş sayısı</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ciro</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Ortalama sipariş</translation>
    </message>
    <message>
        <source>Share of purchases at a discount (%)</source>
        <translation>İndirimli alışveriş payı (%)</translation>
    </message>
    <message>
        <source>RFM recency score</source>
        <translation>RFM yakınlık puanı</translation>
    </message>
    <message>
        <source>RFM frequency score</source>
        <translation>RFM sıklık puanı</translation>
    </message>
    <message>
        <source>RFM money score</source>
        <translation>RFM parasal puanı</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>RFM grubu</translation>
    </message>
    <message>
        <source>Favourite category</source>
        <translation>Gözde kategori</translation>
    </message>
    <message>
        <source>Favourite device</source>
        <translation>En çok kullanılan cihaz</translation>
    </message>
    <message>
        <source>Favourite channel</source>
        <translation>En çok kullanılan kanal</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Etkinlik düzeyi</translation>
    </message>
    <message>
        <source>Purchase stage</source>
        <translation>Satın alma aşaması</translation>
    </message>
    <message>
        <source>Abandoned a cart</source>
        <translation>Sepeti terk etti</translation>
    </message>
    <message>
        <source>Referred by somebody</source>
        <translation>Davetle geldi</translation>
    </message>
    <message>
        <source>Number of reviews</source>
        <translation>Yorum sayısı</translation>
    </message>
    <message>
        <source>Mean rating given</source>
        <translation>Verdiği ortalama puan</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>İade edilen tutar</translation>
    </message>
    <message>
        <source>E-mail permission: time</source>
        <translation>E-posta izni: zamanı</translation>
    </message>
    <message>
        <source>E-mail permission: source</source>
        <translation>E-posta izni: kaynağı</translation>
    </message>
    <message>
        <source>SMS permission: time</source>
        <translation>SMS izni: zamanı</translation>
    </message>
    <message>
        <source>SMS permission: source</source>
        <translation>SMS izni: kaynağı</translation>
    </message>
    <message>
        <source>Call permission: time</source>
        <translation>Arama izni: zamanı</translation>
    </message>
    <message>
        <source>Call permission: source</source>
        <translation>Arama izni: kaynağı</translation>
    </message>
    <message>
        <source>Advertising permission: time</source>
        <translation>Reklam izni: zamanı</translation>
    </message>
    <message>
        <source>Advertising permission: source</source>
        <translation>Reklam izni: kaynağı</translation>
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
            <numerusform>%n satır katlandı: %1</numerusform>
        </translation>
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
    <name>Happenings</name>
    <message>
        <source>purchase</source>
        <translation>satın alma</translation>
    </message>
    <message>
        <source>item bought</source>
        <translation>ürün alma</translation>
    </message>
    <message>
        <source>anything on the site or in messages</source>
        <translation>sitede ya da mesajlarda herhangi bir hareket</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>line %1: %2</source>
        <translation>%1. satır: %2</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>%1. satır, %2: %3</translation>
    </message>
    <message>
        <source>Save rejected rows and unread cells…</source>
        <translation>Reddedilen satırları ve okunamayan hücreleri kaydet…</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Reddedilen satırları kaydet…</translation>
    </message>
    <message>
        <source>Save unread cells…</source>
        <translation>Okunamayan hücreleri kaydet…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out: %1</source>
        <translation>
            <numerusform>%n satır atlandı: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>Satırda başlıktakinden az hücre var.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>Satırda başlıktakinden çok hücre var.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Bu bir tarih değil.</translation>
    </message>
    <message>
        <source>The row is longer than a row can be.</source>
        <translation>Satır, olabileceğinden uzun.</translation>
    </message>
    <message>
        <source>A cell of the row is longer than a cell can be.</source>
        <translation>Satırın bir hücresi, olabileceğinden uzun.</translation>
    </message>
    <message>
        <source>The row has bytes that are no letters in the file&apos;s encoding.</source>
        <translation>Satırda, dosyanın karakter kodlamasında harf olmayan baytlar var.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Takvimde böyle bir gün yok.</translation>
    </message>
    <message>
        <source>Day and month stand the other way round than in this column.</source>
        <translation>Gün ile ay, bu sütundakinin tersine yazılmış.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Bu bir sayı değil.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Bu ne evet ne hayır.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this code; its digits are lost.</source>
        <translation>Bir hesap tablosu bu kodu kısaltmış; rakamları kayıp.</translation>
    </message>
    <message>
        <source>This is no JSON object, or not a whole one.</source>
        <translation>Bu bir JSON nesnesi değil ya da eksik.</translation>
    </message>
    <message>
        <source>The object is nested deeper than 64 levels.</source>
        <translation>Nesne 64 düzeyden daha derin iç içe geçmiş.</translation>
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
    <message>
        <source>At least</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>so many lines or more must be true</source>
        <translation>bu kadar veya daha çok satır doğru olmalı</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>En fazla</translation>
    </message>
    <message>
        <source>so many lines or fewer may be true</source>
        <translation>bu kadar veya daha az satır doğru olabilir</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>just so many lines must be true</source>
        <translation>tam bu kadar satır doğru olmalı</translation>
    </message>
    <message>
        <source>Tables about nobody</source>
        <translation>Kişilere bağlı olmayan tablolar</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a table</source>
        <translation>
            <numerusform>%n tablo satırı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are not meant</source>
        <translation>
            <numerusform>kastedilmeyen %n satır</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Turn into the opposite</source>
        <translation>Tersine çevir</translation>
    </message>
    <message>
        <source>Wrap in “All of”</source>
        <translation>“Hepsi” grubuna al</translation>
    </message>
    <message>
        <source>Wrap in “Any of”</source>
        <translation>“Herhangi biri” grubuna al</translation>
    </message>
    <message>
        <source>Wrap in “None of”</source>
        <translation>“Hiçbiri” grubuna al</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yukarı taşı</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı taşı</translation>
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
        <translation>Satın aldı</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Harcadı</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Son sipariş</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>İlk sipariş</translation>
    </message>
    <message>
        <source>Bought items</source>
        <translation>Ürün aldı</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Yaptı</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Son etkinlik</translation>
    </message>
    <message>
        <source>number</source>
        <translation>sayı</translation>
    </message>
    <message>
        <source>number of orders</source>
        <translation>sipariş sayısı</translation>
    </message>
    <message>
        <source>number of different values</source>
        <translation>farklı değer sayısı</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>toplam</translation>
    </message>
    <message>
        <source>average</source>
        <translation>ortalama</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>en küçük</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>en büyük</translation>
    </message>
    <message>
        <source>median</source>
        <translation>medyan</translation>
    </message>
    <message>
        <source>share of all</source>
        <translation>tümünün payı</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>son kez</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>ilk kez</translation>
    </message>
    <message>
        <source>days since the last</source>
        <translation>sonuncudan bu yana gün</translation>
    </message>
    <message>
        <source>days since the first</source>
        <translation>ilkinden bu yana gün</translation>
    </message>
    <message>
        <source>days between two</source>
        <translation>ikisi arasındaki gün</translation>
    </message>
    <message>
        <source>within each %1</source>
        <translation>her %1 içinde</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>herhangi bir şey</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>herhangi bir zaman</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>değil</translation>
    </message>
    <message>
        <source>is</source>
        <translation>şudur</translation>
    </message>
    <message>
        <source>choose a segment</source>
        <translation>segment seçin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>orders: average</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Random share</source>
        <translation>Rastgele pay</translation>
    </message>
    <message>
        <source>among all customers</source>
        <translation>tüm müşteriler arasında</translation>
    </message>
    <message>
        <source>only the first one</source>
        <translation>yalnızca ilki</translation>
    </message>
    <message>
        <source>only the last one</source>
        <translation>yalnızca sonuncusu</translation>
    </message>
    <message>
        <source>cancelled ones, too</source>
        <translation>iptaller dahil</translation>
    </message>
    <message>
        <source>against %1</source>
        <comment>the 30 days before</comment>
        <translation>%1 göre</translation>
    </message>
    <message>
        <source>and then no</source>
        <translation>ardından şu olmadı:</translation>
    </message>
    <message>
        <source>ever after</source>
        <translation>bir daha hiç</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>gerçekleşmedi</translation>
    </message>
    <message>
        <source>with in between no</source>
        <translation>arada şu olmadan:</translation>
    </message>
    <message>
        <source>then</source>
        <translation>ardından</translation>
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
        <translation>Oca</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>Ocak %1</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Şub</translation>
    </message>
    <message>
        <source>February %1</source>
        <translation>Şubat %1</translation>
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
        <translation>Nis</translation>
    </message>
    <message>
        <source>April %1</source>
        <translation>Nisan %1</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>Mayıs %1</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Haz</translation>
    </message>
    <message>
        <source>June %1</source>
        <translation>Haziran %1</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Tem</translation>
    </message>
    <message>
        <source>July %1</source>
        <translation>Temmuz %1</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Ağu</translation>
    </message>
    <message>
        <source>August %1</source>
        <translation>Ağustos %1</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Eyl</translation>
    </message>
    <message>
        <source>September %1</source>
        <translation>Eylül %1</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Eki</translation>
    </message>
    <message>
        <source>October %1</source>
        <translation>Ekim %1</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>November %1</source>
        <translation>Kasım %1</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>December %1</source>
        <translation>Aralık %1</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>“%1” has %2 customer(s) more</source>
        <translation>
            <numerusform>“%1” segmentinde %2 müşteri arttı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %2 customer(s) fewer</source>
        <translation>
            <numerusform>“%1” segmentinde %2 müşteri azaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) have their birthday soon</source>
        <translation>
            <numerusform>%1 müşterinin doğum günü yaklaşıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listele</translation>
    </message>
    <message>
        <source>Birthday in the next 14 days</source>
        <translation>14 gün içinde doğum günü</translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) could not be read</source>
        <translation>
            <numerusform>%1 hücre okunamadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were not taken</source>
        <translation>
            <numerusform>%1 satır alınmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permission for e-mail of %1 customer(s) unknown</source>
        <translation>
            <numerusform>%1 müşterinin e-posta izni bilinmiyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 with an e-mail address</source>
        <translation>
            <numerusform>E-posta adresi olan %1 kişiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission for e-mail unknown</source>
        <translation>E-posta izni bilinmiyor</translation>
    </message>
    <message>
        <source>Since the last import</source>
        <translation>Son aktarmadan bu yana</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>İncele</translation>
    </message>
    <message numerus="yes">
        <source>Within 14 days; %1 may be sent an e-mail</source>
        <translation>
            <numerusform>14 gün içinde; %1 kişiye e-posta gönderilebilir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenElsewhere</name>
    <message>
        <source>%1 is open already</source>
        <translation>%1 zaten açık</translation>
    </message>
    <message>
        <source>%1 has had it open on the computer %2 since %3. Two people cannot change it at the same time. You can look at it and save lists and reports now, or wait until it is closed there.</source>
        <translation>Dosyayı açan: %1, bilgisayar: %2, açıldığı an: %3. İki kişi aynı anda değiştiremez. Şimdi ona bakabilir, liste ve rapor kaydedebilirsiniz; ya da orada kapanmasını bekleyin.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Okumak için aç</translation>
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
    <message>
        <source>matches the pattern</source>
        <translation>şu kalıba uyar</translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation>şu kalıba uymaz</translation>
    </message>
    <message>
        <source>is in the next days</source>
        <translation>önümüzdeki … gün içinde</translation>
    </message>
    <message>
        <source>is not in the next days</source>
        <translation>önümüzdeki … gün içinde değil</translation>
    </message>
    <message>
        <source>is longer ago than days</source>
        <translation>en az … gün önce</translation>
    </message>
    <message>
        <source>is not longer ago than days</source>
        <translation>… günden yeni</translation>
    </message>
    <message>
        <source>is in the period</source>
        <translation>şu dönemde</translation>
    </message>
    <message>
        <source>is not in the period</source>
        <translation>şu dönemde değil</translation>
    </message>
    <message>
        <source>is on a</source>
        <translation>şu günlerde</translation>
    </message>
    <message>
        <source>is not on a</source>
        <translation>şu günlerde değil</translation>
    </message>
    <message>
        <source>is in the month</source>
        <translation>şu aylarda</translation>
    </message>
    <message>
        <source>is not in the month</source>
        <translation>şu aylarda değil</translation>
    </message>
    <message>
        <source>is on day of the month</source>
        <translation>ayın şu günlerinde</translation>
    </message>
    <message>
        <source>is not on day of the month</source>
        <translation>ayın şu günlerinde değil</translation>
    </message>
    <message>
        <source>is between the hours</source>
        <translation>şu saatler arasında</translation>
    </message>
    <message>
        <source>is not between the hours</source>
        <translation>şu saatler arasında değil</translation>
    </message>
    <message>
        <source>has its anniversary today</source>
        <translation>yıl dönümü bugün</translation>
    </message>
    <message>
        <source>does not have its anniversary today</source>
        <translation>yıl dönümü bugün değil</translation>
    </message>
    <message>
        <source>has its anniversary in the next days</source>
        <translation>yıl dönümü önümüzdeki … gün içinde</translation>
    </message>
    <message>
        <source>does not have its anniversary in the next days</source>
        <translation>yıl dönümü önümüzdeki … gün içinde değil</translation>
    </message>
    <message>
        <source>has only</source>
        <translation>yalnızca şunlar var</translation>
    </message>
    <message>
        <source>has not only</source>
        <translation>şunlardan başkası da var</translation>
    </message>
    <message>
        <source>has at least so many items</source>
        <translation>en az bu kadar öğesi var</translation>
    </message>
    <message>
        <source>has fewer items than</source>
        <translation>öğesi şundan az</translation>
    </message>
    <message>
        <source>has at most so many items</source>
        <translation>en fazla bu kadar öğesi var</translation>
    </message>
    <message>
        <source>has more items than</source>
        <translation>öğesi şundan fazla</translation>
    </message>
    <message>
        <source>is among the top</source>
        <translation>en yüksek … arasında</translation>
    </message>
    <message>
        <source>is not among the top</source>
        <translation>en yüksek … arasında değil</translation>
    </message>
    <message>
        <source>is among the bottom</source>
        <translation>en düşük … arasında</translation>
    </message>
    <message>
        <source>is not among the bottom</source>
        <translation>en düşük … arasında değil</translation>
    </message>
    <message>
        <source>is in the top percent</source>
        <translation>en yüksek yüzde … içinde</translation>
    </message>
    <message>
        <source>is not in the top percent</source>
        <translation>en yüksek yüzde … içinde değil</translation>
    </message>
    <message>
        <source>is in the bottom percent</source>
        <translation>en düşük yüzde … içinde</translation>
    </message>
    <message>
        <source>is not in the bottom percent</source>
        <translation>en düşük yüzde … içinde değil</translation>
    </message>
    <message>
        <source>is above the percentile</source>
        <translation>şu yüzdeliğin üzerinde</translation>
    </message>
    <message>
        <source>is not above the percentile</source>
        <translation>şu yüzdeliğin üzerinde değil</translation>
    </message>
    <message>
        <source>is between the percentiles</source>
        <translation>şu yüzdelikler arasında</translation>
    </message>
    <message>
        <source>is not between the percentiles</source>
        <translation>şu yüzdelikler arasında değil</translation>
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
        <translation>Son 30 günde alışveriş yapan</translation>
    </message>
    <message>
        <source>than in the 30 days before</source>
        <translation>önceki 30 güne göre</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Son 90 gün</translation>
    </message>
    <message>
        <source>Bought in the last 90 days</source>
        <translation>Son 90 günde alışveriş yapan</translation>
    </message>
    <message>
        <source>than in the 90 days before</source>
        <translation>önceki 90 güne göre</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Son 12 ay</translation>
    </message>
    <message>
        <source>Bought in the last 12 months</source>
        <translation>Son 12 ayda alışveriş yapan</translation>
    </message>
    <message>
        <source>than the year before</source>
        <translation>önceki yıla göre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Bu yıl</translation>
    </message>
    <message>
        <source>Bought this year</source>
        <translation>Bu yıl alışveriş yapan</translation>
    </message>
    <message>
        <source>than a year ago today</source>
        <translation>geçen yılın bugününe göre</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Tüm zamanlar</translation>
    </message>
    <message>
        <source>Bought at any time</source>
        <translation>Bugüne kadar alışveriş yapan</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>%1 of all customers</source>
        <translation>tüm müşterilerin %1 kadarı</translation>
    </message>
    <message>
        <source>%1 of the customers</source>
        <translation>müşterilerin %1 kadarı</translation>
    </message>
    <message>
        <source>Customers with at least one order that counts in the period. Of them, %1 bought for the first time.</source>
        <translation>Dönemde sayılan en az bir siparişi olan müşteriler. Bunların %1 tanesi ilk kez aldı.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ciro</translation>
    </message>
    <message>
        <source>The sum of all orders that count in the period and whose amount is known.</source>
        <translation>Dönemde sayılan ve tutarı bilinen tüm siparişlerin toplamı.</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Ortalama sepet</translation>
    </message>
    <message>
        <source>Revenue divided by the number of orders with a known amount.</source>
        <translation>Cironun, tutarı bilinen sipariş sayısına bölümü.</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Yeniden alan</translation>
    </message>
    <message>
        <source>Customers with at least two orders in the period, divided by customers with at least one. The line shows the same for each month.</source>
        <translation>Dönemde en az iki siparişi olan müşterilerin, en az bir siparişi olanlara bölümü. Çizgi aynı şeyi aylara göre gösterir.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puan</translation>
    </message>
    <message>
        <source>Everybody in the workspace whom the choice above includes, with or without orders. The line shows how many bought for the first time in each month.</source>
        <translation>Çalışma dosyasında yukarıdaki seçime giren herkes, siparişi olsun olmasın. Çizgi, her ay ilk kez alışveriş yapanların sayısını gösterir.</translation>
    </message>
    <message>
        <source>new with the last imports</source>
        <translation>son aktarmalarla yeni</translation>
    </message>
    <message>
        <source>none new with the last imports</source>
        <translation>son aktarmalarla yeni yok</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentler</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Kırılımlar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Who they are</source>
        <translation>Kim olduğu</translation>
    </message>
    <message>
        <source>demographic</source>
        <translation>demografik</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Nerede olduğu</translation>
    </message>
    <message>
        <source>geographic</source>
        <translation>coğrafi</translation>
    </message>
    <message>
        <source>What they think and like</source>
        <translation>Ne düşündüğü ve sevdiği</translation>
    </message>
    <message>
        <source>psychographic</source>
        <translation>psikografik</translation>
    </message>
    <message>
        <source>What they use</source>
        <translation>Ne kullandığı</translation>
    </message>
    <message>
        <source>technographic</source>
        <translation>teknografik</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ne yaptığı</translation>
    </message>
    <message>
        <source>behavioural</source>
        <translation>davranışsal</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Neye ihtiyacı olduğu</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>ihtiyaçlar</translation>
    </message>
    <message>
        <source>What they are worth</source>
        <translation>Değeri</translation>
    </message>
    <message>
        <source>value</source>
        <translation>değer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>time</source>
        <translation>zaman</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentler</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>sizinkiler</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Satın aldı</translation>
    </message>
    <message>
        <source>Bought a product, category or brand</source>
        <translation>Bir ürün, kategori veya marka aldı</translation>
    </message>
    <message>
        <source>Time since the last order</source>
        <translation>Son siparişten bu yana geçen süre</translation>
    </message>
    <message>
        <source>Time since the first order</source>
        <translation>İlk siparişten bu yana geçen süre</translation>
    </message>
    <message>
        <source>Spent in a time</source>
        <translation>Bir dönemde harcadı</translation>
    </message>
    <message>
        <source>Did something on the site or in messages</source>
        <translation>Sitede veya mesajlarda bir şey yaptı</translation>
    </message>
    <message>
        <source>Time since the last activity</source>
        <translation>Son etkinlikten bu yana geçen süre</translation>
    </message>
    <message>
        <source>Random share</source>
        <translation>Rastgele pay</translation>
    </message>
    <message>
        <source>always the same people</source>
        <translation>hep aynı kişiler</translation>
    </message>
    <message>
        <source>Among those who spent most</source>
        <translation>En çok harcayanlar arasında</translation>
    </message>
    <message>
        <source>Added to the cart and did not buy</source>
        <translation>Sepete ekledi ama satın almadı</translation>
    </message>
    <message>
        <source>Viewed a product, then bought</source>
        <translation>Ürüne baktı, ardından satın aldı</translation>
    </message>
    <message>
        <source>One thing after another</source>
        <translation>Birbirini izleyen adımlar</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>henüz veri yok</translation>
    </message>
    <message>
        <source>steps with times between them</source>
        <translation>aralarında süre olan adımlar</translation>
    </message>
    <message>
        <source>Average order, of some orders or a time</source>
        <translation>Ortalama sipariş (seçilen sipariş ya da dönemde)</translation>
    </message>
    <message>
        <source>order purchase buy shopping</source>
        <translation>sipariş alışveriş satın alma</translation>
    </message>
    <message>
        <source>can be narrowed by filters and a time</source>
        <translation>süzgeç ve dönemle daraltılabilir</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Missing values</source>
        <translation>Eksik değerler</translation>
    </message>
    <message>
        <source>Old data</source>
        <translation>Eski veri</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Yinelenen kayıtlar</translation>
    </message>
    <message>
        <source>Impossible values</source>
        <translation>Olanaksız değerler</translation>
    </message>
    <message>
        <source>Inconsistent words</source>
        <translation>Tutarsız sözcükler</translation>
    </message>
    <message>
        <source>Decided by default</source>
        <translation>Varsayılanla belirlenenler</translation>
    </message>
    <message>
        <source>Fields with one value</source>
        <translation>Tek değerli alanlar</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ciddi</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Bakmaya değer</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Küçük</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Eksik: %1</translation>
    </message>
    <message>
        <source>A condition on this field does not match where it is empty, so these customers fall out of segments unseen.</source>
        <translation>Bu alanı soran bir koşul, alan boş olunca tutmaz; bu müşteriler fark edilmeden segmentlerin dışında kalır.</translation>
    </message>
    <message>
        <source>The data of %1 are old</source>
        <translation>Verisi eski: %1</translation>
    </message>
    <message>
        <source>Nothing newer than 14 days came from this source. Who bought or unsubscribed since is not known.</source>
        <translation>Bu kaynaktan 14 günden yeni veri gelmedi. O günden beri kimin alışveriş yaptığı ya da listeden çıktığı bilinmiyor.</translation>
    </message>
    <message>
        <source>Customers of whom nothing new came for over a year</source>
        <translation>Bir yıldan uzun süredir yeni bilgi gelmeyen müşteriler</translation>
    </message>
    <message>
        <source>Newer files of the same source do not hold them any more. They may have been deleted there.</source>
        <translation>Aynı kaynağın daha yeni dosyalarında artık yoklar. Orada silinmiş olabilirler.</translation>
    </message>
    <message>
        <source>Customers who may be one person</source>
        <translation>Aynı kişi olabilecek müşteriler</translation>
    </message>
    <message>
        <source>Counted twice, a loyal customer looks like two occasional ones.</source>
        <translation>İki kez sayılan sadık bir müşteri, ara sıra gelen iki müşteri gibi görünür.</translation>
    </message>
    <message>
        <source>Records that agree in all but the customer number</source>
        <translation>Müşteri numarası dışında her şeyi aynı olan kayıtlar</translation>
    </message>
    <message>
        <source>All their values are those of another customer, five at least. Most often the export holds them twice.</source>
        <translation>En az beş değeri olan bu kayıtların bütün değerleri başka bir müşterininkiyle aynı. Çoğu kez dışa aktarılan dosyada iki kez yer alırlar.</translation>
    </message>
    <message>
        <source>%1: born before 1900</source>
        <translation>%1: 1900’den önce doğmuş</translation>
    </message>
    <message>
        <source>Nobody of these years is alive. Ages computed from them are wrong.</source>
        <translation>Bu yıllarda doğan kimse hayatta değil. Buradan hesaplanan yaşlar yanlıştır.</translation>
    </message>
    <message>
        <source>%1: older than 110 years</source>
        <translation>%1: 110 yaşından büyük</translation>
    </message>
    <message>
        <source>Hardly anybody becomes as old. Such a date was most often typed wrongly or filled in to get on.</source>
        <translation>Bu yaşa gelen hemen hemen yok. Böyle bir tarih çoğu kez yanlış yazılmış ya da formu geçmek için doldurulmuştur.</translation>
    </message>
    <message>
        <source>%1: born after today</source>
        <translation>%1: bugünden sonra doğmuş</translation>
    </message>
    <message>
        <source>These people are not born yet. The century or the order of day and month may have been read wrongly.</source>
        <translation>Bu kişiler daha doğmadı. Yüzyıl ya da gün ile ayın sırası yanlış okunmuş olabilir.</translation>
    </message>
    <message>
        <source>%1: below 0 or above 110</source>
        <translation>%1: 0’dan küçük ya da 110’dan büyük</translation>
    </message>
    <message>
        <source>No customer has such an age.</source>
        <translation>Hiçbir müşteri bu yaşta olamaz.</translation>
    </message>
    <message>
        <source>%1: one digit over and over</source>
        <translation>%1: hep aynı rakam</translation>
    </message>
    <message>
        <source>A value like 666666, far above the others, was most often typed to get on. It spoils averages.</source>
        <translation>666666 gibi, ötekilerin çok üstünde bir değer çoğu kez formu geçmek için yazılır. Ortalamaları bozar.</translation>
    </message>
    <message>
        <source>%1: far beyond all others</source>
        <translation>%1: ötekilerin çok üstünde</translation>
    </message>
    <message>
        <source>More than ten times what 99 of 100 customers have. A decimal mark may have been read wrongly; it spoils averages.</source>
        <translation>100 müşteriden 99’unun değerinin on katından fazla. Ondalık işareti yanlış okunmuş olabilir; ortalamaları bozar.</translation>
    </message>
    <message>
        <source>Orders before the day of registration</source>
        <translation>Kayıt gününden önceki siparişler</translation>
    </message>
    <message>
        <source>Either the orders or the registrations have another date format, or guests registered later.</source>
        <translation>Ya siparişlerin ya da kayıtların tarih biçimi başka, ya da üye olmadan alışveriş edenler sonradan kaydolmuş.</translation>
    </message>
    <message>
        <source>Orders of days to come</source>
        <translation>Gelecek günlerin siparişleri</translation>
    </message>
    <message>
        <source>An order cannot be newer than today. Day and month may have been read in the wrong order.</source>
        <translation>Bir sipariş bugünden yeni olamaz. Gün ile ay ters sırayla okunmuş olabilir.</translation>
    </message>
    <message>
        <source>Negative quantities without a cancellation</source>
        <translation>İptal olmadan eksi adetler</translation>
    </message>
    <message>
        <source>No status says that these orders were cancelled. Lines below zero are left out of the revenue, so it may be too high.</source>
        <translation>Hiçbir durum bu siparişlerin iptal edildiğini söylemiyor. Sıfırın altındaki satırlar ciroya katılmaz; bu yüzden ciro olduğundan yüksek çıkabilir.</translation>
    </message>
    <message>
        <source>%1: words that look like another</source>
        <translation>%1: bir başkasına benzeyen sözcükler</translation>
    </message>
    <message>
        <source>They differ by a letter or two from a word that many more customers have. Segments of that word miss them.</source>
        <translation>Çok daha fazla müşteride bulunan bir sözcükten bir iki harfle ayrılıyorlar. O sözcüğü soran segmentler onları kaçırır.</translation>
    </message>
    <message>
        <source>%1: words that hardly anybody has</source>
        <translation>%1: hemen hemen kimsede olmayan sözcükler</translation>
    </message>
    <message>
        <source>In a field of few words, these stand alone. They may be jokes or mistakes.</source>
        <translation>Az sözcüklü bir alanda tek tük kalıyorlar. Şaka ya da yanlış olabilirler.</translation>
    </message>
    <message>
        <source>%1: one word in several spellings</source>
        <translation>%1: bir sözcüğün birkaç yazılışı</translation>
    </message>
    <message>
        <source>They differ by capitals, accents or punctuation only.</source>
        <translation>Yalnızca büyük küçük harf, aksan ya da noktalama ile ayrılıyorlar.</translation>
    </message>
    <message>
        <source>%1: decided by default</source>
        <translation>%1: varsayılanla belirlendi</translation>
    </message>
    <message>
        <source>Nothing in the file says how this column is to be read. What is usual was taken.</source>
        <translation>Dosyada bu sütunun nasıl okunacağını söyleyen bir şey yok. Olağan olan alındı.</translation>
    </message>
    <message>
        <source>%1 is the same for nearly everybody</source>
        <translation>Hemen hemen herkeste aynı: %1</translation>
    </message>
    <message>
        <source>More than 99 of 100 have one value, so nothing can be told apart by this field.</source>
        <translation>100 kişiden 99’undan fazlasında tek bir değer var; bu alanla kimse ayırt edilemez.</translation>
    </message>
    <message>
        <source>Ask for it at the next contact, or import a file that holds it.</source>
        <translation>Bir sonraki temasta sorun ya da bunu içeren bir dosyayı içe aktarın.</translation>
    </message>
    <message>
        <source>Export this source again and add the new file.</source>
        <translation>Bu kaynağı yeniden dışa aktarıp yeni dosyayı ekleyin.</translation>
    </message>
    <message>
        <source>Look at the pairs and join or keep them apart.</source>
        <translation>Çiftlere bakın; birleştirin ya da ayrı tutun.</translation>
    </message>
    <message>
        <source>Correct the values in the system they come from, export again and add the new file.</source>
        <translation>Değerleri geldikleri sistemde düzeltin, yeniden dışa aktarıp yeni dosyayı ekleyin.</translation>
    </message>
    <message>
        <source>Take the import back, add the file again and choose the field and the format of the column yourself.</source>
        <translation>Aktarmayı geri alın, dosyayı yeniden ekleyip sütunun alanını ve biçimini kendiniz seçin.</translation>
    </message>
    <message>
        <source>Leave the column out at the next import, or leave the field out of your rules.</source>
        <translation>Bir sonraki aktarmada sütunu dışarıda bırakın ya da alanı kurallarınızda kullanmayın.</translation>
    </message>
    <message>
        <source>files without a source</source>
        <translation>kaynağı belirtilmemiş dosyalar</translation>
    </message>
    <message>
        <source>%1 pairs</source>
        <translation>%1 çift</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %3 puandan %2</translation>
    </message>
    <message>
        <source>100 points, less what each kind takes off: its weight times the share that is concerned. That share is of cells for missing values, of fields for those with one value or decided by default, and of customers for all others.</source>
        <translation>100 puandan her türün götürdüğü çıkarılır: ağırlığı ile etkilenen payın çarpımı. Pay, eksik değerlerde hücrelerin, tek değerli ve varsayılanla belirlenen alanlarda alanların, ötekilerde müşterilerin payıdır.</translation>
    </message>
    <message>
        <source>If day and month were exchanged: take the import back, add the file again and choose the order of the date in this column. Else correct the values.</source>
        <translation>Gün ile ay yer değiştirmişse: aktarmayı geri alın, dosyayı yeniden ekleyip bu sütunda tarihin sırasını seçin. Değilse değerleri düzeltin.</translation>
    </message>
    <message>
        <source>If a comma or dot was misread: take the import back, add the file again and choose the decimal mark of this column. Else correct the values.</source>
        <translation>Virgül ya da nokta yanlış okunmuşsa: aktarmayı geri alın, dosyayı yeniden ekleyip bu sütunun ondalık işaretini seçin. Değilse değerleri düzeltin.</translation>
    </message>
    <message>
        <source>If a column says what was cancelled or sent back: take the import back, add the file again and choose “Order status” for that column.</source>
        <translation>Bir sütun nelerin iptal ya da iade edildiğini söylüyorsa: aktarmayı geri alın, dosyayı yeniden ekleyip o sütun için “Sipariş durumu” alanını seçin.</translation>
    </message>
    <message>
        <source>Take the import back, add the file again and choose “Category” for this column: then spellings of one word are one word.</source>
        <translation>Aktarmayı geri alın, dosyayı yeniden ekleyip bu sütun için “Kategori” türünü seçin: o zaman bir sözcüğün farklı yazılışları tek sözcük sayılır.</translation>
    </message>
</context>
<context>
    <name>QuickWords</name>
    <message>
        <source>birthday today</source>
        <translation>doğum günü bugün</translation>
    </message>
    <message numerus="yes">
        <source>birthday in the next %n day(s)</source>
        <translation>
            <numerusform>doğum günü önümüzdeki %n gün içinde</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>known</source>
        <translation>biliniyor</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
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
        <translation>Bir değer eksik. Renkli kutuya basıp bir değer seçin.</translation>
    </message>
    <message>
        <source>The value has neither letters nor digits.</source>
        <translation>Değerde ne harf ne de rakam var.</translation>
    </message>
    <message>
        <source>The value is of another kind than the field. Choose one.</source>
        <translation>Değer bu alanın türüne uymuyor. Yeniden seçin.</translation>
    </message>
    <message>
        <source>This workspace has no field “%1”. Ask something else, or delete the line.</source>
        <translation>Bu çalışma dosyasında “%1” adlı alan yok. Başka bir şey sorun ya da satırı silin.</translation>
    </message>
    <message>
        <source>There is no segment “%1” any more. Choose another one, or delete the line.</source>
        <translation>“%1” adlı segment artık yok. Başka birini seçin ya da satırı silin.</translation>
    </message>
    <message>
        <source>A segment cannot ask for itself, not even through others: %1.</source>
        <translation>Bir segment, başka segmentler üzerinden de olsa kendisini soramaz: %1.</translation>
    </message>
    <message>
        <source>The range ends before it begins. Swap its ends.</source>
        <translation>Aralık başlamadan bitiyor. Uçlarını yer değiştirin.</translation>
    </message>
    <message>
        <source>The number of days must be a whole number from 1 to %1.</source>
        <translation>Gün sayısı 1 ile %1 arasında bir tam sayı olmalı.</translation>
    </message>
    <message>
        <source>Choose the number or amount that this is computed from.</source>
        <translation>Hesabın hangi sayı ya da tutarla yapılacağını seçin.</translation>
    </message>
    <message>
        <source>The sequence has no steps. Add one.</source>
        <translation>Adım dizisinde hiç adım yok. Bir adım ekleyin.</translation>
    </message>
    <message>
        <source>The number of lines must be a whole number from 0 on.</source>
        <translation>Satır sayısı 0 veya daha büyük bir tam sayı olmalı.</translation>
    </message>
</context>
<context>
    <name>RefreshWords</name>
    <message>
        <source>%1: the same content as before.</source>
        <translation>%1: öncekiyle aynı içerik.</translation>
    </message>
    <message>
        <source>%1: %2, of these %3 new, %4 updated, %5 rejected.</source>
        <translation>%1: %2; bunların %3 tanesi yeni, %4 tanesi güncellendi, %5 tanesi reddedildi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no longer there; what came from it stays.</source>
        <translation>%1 artık yok; ondan gelenler kalır.</translation>
    </message>
    <message>
        <source>Nothing is new: no file has changed since it was imported, and no folder has a new one.</source>
        <translation>Yeni bir şey yok: aktarıldığından beri hiçbir dosya değişmedi ve hiçbir klasörde yeni dosya yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had not changed.</source>
        <translation>
            <numerusform>%n dosya değişmemişti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RejectsFile</name>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Share of customers and of revenue</source>
        <translation>Müşteri ve ciro payı</translation>
    </message>
    <message>
        <source>Bars of each group&apos;s share of customers and of revenue.</source>
        <translation>Her grubun müşteri ve ciro payını gösteren çubuklar.</translation>
    </message>
    <message>
        <source>share of customers</source>
        <translation>müşteri payı</translation>
    </message>
    <message>
        <source>share of revenue</source>
        <translation>ciro payı</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>Müşteri payı</translation>
    </message>
    <message>
        <source>Share of revenue</source>
        <translation>Ciro payı</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Ortalama sepet</translation>
    </message>
    <message>
        <source>Source: %1 · data until %2 · %3</source>
        <translation>Kaynak: %1 · %2 tarihine kadarki veri · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n müşteri</numerusform>
        </translation>
    </message>
    <message>
        <source>Made with Dilim, %1</source>
        <translation>Dilim ile hazırlandı, %1</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <extracomment>%1 is the number of the page, %2 how many there are.</extracomment>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message>
        <source>Customer segments at a glance</source>
        <translation>Müşteri segmentleri özeti</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>RFM grid</source>
        <translation>RFM ızgarası</translation>
    </message>
    <message>
        <source>Customers by recency and frequency of their orders.</source>
        <translation>Siparişlerinin yakınlığına ve sıklığına göre müşteriler.</translation>
    </message>
    <message>
        <source>Recency of the last order (R) →</source>
        <translation>Son alışverişin yakınlığı (R) →</translation>
    </message>
    <message>
        <source>Frequency: orders (F) →</source>
        <translation>Sıklık: sipariş sayısı (F) →</translation>
    </message>
    <message>
        <source>Shares are of the %1 customers with orders.</source>
        <translation>Paylar siparişi olan %1 müşteri üzerindendir.</translation>
    </message>
    <message>
        <source>Shares are of the %1 customers with orders; %2 people without an order belong to no group.</source>
        <translation>Paylar siparişi olan %1 müşteri üzerindendir; hiç siparişi olmayan %2 kişi gruplara girmez.</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1 üzeri</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>en fazla %1</translation>
    </message>
    <message>
        <source>Customers are ranked by their number of orders; each fifth of the ranks gets one score, equal numbers are ordered by customer number.</source>
        <translation>Müşteriler sipariş sayısına göre sıralanır; sıranın her beşte biri bir puan alır, eşit sayılar müşteri numarasına göre dizilir.</translation>
    </message>
    <message>
        <source>Analysis date: %1.</source>
        <translation>Analiz tarihi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Orders of the last %n day(s) count.</source>
        <translation>
            <numerusform>Son %n günün siparişleri sayılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of all time up to that date count.</source>
        <translation>Bu tarihe kadarki bütün siparişler sayılır.</translation>
    </message>
    <message>
        <source>Cancelled, refunded and returned orders are left out.</source>
        <translation>İptal ve iade edilen siparişler dışarıda bırakılır.</translation>
    </message>
    <message>
        <source>Cancelled and returned orders count as well.</source>
        <translation>İptal ve iade edilen siparişler de sayılır.</translation>
    </message>
    <message>
        <source>Each score holds about a fifth of the customers; equal values get equal scores (quantiles of type 7).</source>
        <translation>Her puanda müşterilerin yaklaşık beşte biri bulunur; eşit değerler eşit puan alır (7. tür dilimler).</translation>
    </message>
    <message>
        <source>%1 and %2 together: **%3 of revenue** from **%4 of the customers with orders**.</source>
        <translation>%1 ve %2 birlikte: **cironun payı %3**, **siparişi olan müşterilerin payı %4**.</translation>
    </message>
    <message>
        <source>First to be called: **%1** (%2 customers, %3 of revenue), who used to buy often and have not come back for a long time.</source>
        <translation>İlk aranacaklar: **%1** (%2 müşteri, cironun payı %3); eskiden sık alırlardı, uzun süredir uğramıyorlar.</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>RFM grubu</translation>
    </message>
    <message>
        <source>Each cell: number of customers and their share; a darker colour means more customers.</source>
        <translation>Her hücrede müşteri sayısı ve payı; koyu renk daha çok müşteri demektir.</translation>
    </message>
    <message>
        <source>RFM groups</source>
        <translation>RFM grupları</translation>
    </message>
    <message>
        <source>R: days since the last order</source>
        <translation>R: son siparişten bu yana gün</translation>
    </message>
    <message>
        <source>F: number of orders</source>
        <translation>F: sipariş sayısı</translation>
    </message>
    <message>
        <source>M: amount spent</source>
        <translation>M: harcanan tutar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>Cut points and method</source>
        <translation>Kesim noktaları ve yöntem</translation>
    </message>
    <message>
        <source>Scores run from 1 to 5; 5 is best.</source>
        <translation>Puanlar 1 ile 5 arasındadır; en iyisi 5.</translation>
    </message>
    <message>
        <source>▼ %1 on the year before</source>
        <translation>▼ %1 önceki yıla göre</translation>
    </message>
    <message>
        <source>▲ %1 on the year before</source>
        <translation>▲ %1 önceki yıla göre</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Bars: share of customers</source>
        <translation>Çubuklar: müşteri payı</translation>
    </message>
    <message>
        <source>Bars: share of orders</source>
        <translation>Çubuklar: sipariş payı</translation>
    </message>
    <message>
        <source>Bars: share of events</source>
        <translation>Çubuklar: etkinlik payı</translation>
    </message>
    <message>
        <source>Bars: share of revenue</source>
        <translation>Çubuklar: ciro payı</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ciro</translation>
    </message>
    <message>
        <source>Smaller ones, not shown: %1, together %2.</source>
        <translation>Gösterilmeyen küçükler: %1 tane, toplam %2.</translation>
    </message>
    <message>
        <source>Data until %1 · last 12 months: %2</source>
        <translation>%1 tarihine kadarki veri · son 12 ay: %2</translation>
    </message>
    <message>
        <source>%1 with orders</source>
        <translation>%1 kişinin siparişi var</translation>
    </message>
    <message>
        <source>Revenue, last 12 months</source>
        <translation>Ciro, son 12 ay</translation>
    </message>
    <message>
        <source>Bought more than once</source>
        <translation>Yeniden alışveriş</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentler</translation>
    </message>
    <message>
        <source>The rules of the segments</source>
        <translation>Segmentlerin kuralları</translation>
    </message>
    <message>
        <source>Who is in each segment, in words.</source>
        <translation>Her segmentte kimlerin olduğu, sözcüklerle.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Data date</source>
        <translation>Veri tarihi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Everybody in the imported lists of customers, and people named in orders.</source>
        <translation>Aktarılan müşteri listelerindeki herkes ve siparişlerde adı geçen kişiler.</translation>
    </message>
    <message>
        <source>Amounts of orders that count as a purchase: not cancelled, refunded or returned.</source>
        <translation>Alışveriş sayılan siparişlerin tutarı: iptal ve iade edilmemiş olanlar.</translation>
    </message>
    <message>
        <source>Revenue divided by the number of those orders.</source>
        <translation>Cironun bu siparişlerin sayısına bölümü.</translation>
    </message>
    <message>
        <source>Customers with two or more such orders, of those with at least one.</source>
        <translation>Bu tür en az bir siparişi olanlar içinde iki veya daha fazla siparişi olan müşteriler.</translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation>Başka para birimleri</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in another currency are in no amount.</source>
        <translation>
            <numerusform>Başka para birimindeki %n sipariş hiçbir tutara girmez.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Sözcükler ne anlama gelir?</translation>
    </message>
    <message>
        <source>Source: %1 · %2</source>
        <translation>Kaynak: %1 · %2</translation>
    </message>
    <message>
        <source>Last 12 months: %1</source>
        <translation>Son 12 ay: %1</translation>
    </message>
    <message>
        <source>Revenue, all time</source>
        <translation>Ciro, tüm zamanlar</translation>
    </message>
    <message>
        <source>Shares are of all %1 customers and of all their revenue, %2. One customer can be in several segments.</source>
        <translation>Paylar bütün %1 müşteri ve onların toplam %2 cirosu üzerindendir. Bir müşteri birkaç segmentte olabilir.</translation>
    </message>
    <message>
        <source>Unknown people</source>
        <translation>Bilinmeyen kişiler</translation>
    </message>
    <message>
        <source>Orders that name nobody: %1, together %2. They are in no figure of customers.</source>
        <translation>Kimsenin adı geçmeyen siparişler: %1 tane, toplam %2. Müşteri rakamlarının hiçbirinde yoklar.</translation>
    </message>
    <message>
        <source>▼ %1 points</source>
        <translation>▼ %1 puan</translation>
    </message>
    <message>
        <source>▲ %1 points</source>
        <translation>▲ %1 puan</translation>
    </message>
    <message>
        <source>The %1 largest of %2 segments; the table below has them all.</source>
        <translation>%2 segmentin en büyük %1 tanesi; hepsi aşağıdaki tabloda.</translation>
    </message>
    <message>
        <source>Everything for the meeting</source>
        <translation>Toplantı için her şey</translation>
    </message>
    <message>
        <source>Figures, segments with their rules, RFM, countries and devices.</source>
        <translation>Rakamlar, kurallarıyla segmentler, RFM, ülkeler ve cihazlar.</translation>
    </message>
    <message>
        <source>RFM scores need orders with their customers and dates; these data have none.</source>
        <translation>RFM puanları için müşterisi ve tarihi belli siparişler gerekir; bu veride yok.</translation>
    </message>
    <message>
        <source>No segment was chosen for this report.</source>
        <translation>Bu rapor için segment seçilmedi.</translation>
    </message>
    <message>
        <source>Segment overview</source>
        <translation>Segmentlere genel bakış</translation>
    </message>
    <message>
        <source>Sizes of the segments you choose, and a card for each with its rule.</source>
        <translation>Seçtiğiniz segmentlerin büyüklükleri ve her birinin kuralıyla birlikte kartı.</translation>
    </message>
    <message>
        <source>RFM report</source>
        <translation>RFM raporu</translation>
    </message>
    <message>
        <source>The grid, the ten groups, cut points and method.</source>
        <translation>Izgara, on grup, kesim noktaları ve yöntem.</translation>
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
        <source>%1, or %2</source>
        <translation>%1 ya da %2</translation>
    </message>
    <message>
        <source>either %1, or %2</source>
        <translation>(%1 ya da %2)</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Hiç kimse.</translation>
    </message>
    <message>
        <source>(either %1, or %2)</source>
        <translation>(%1 ya da %2)</translation>
    </message>
    <message>
        <source>matching (%1)</source>
        <translation>şuna uyan (%1) olan</translation>
    </message>
    <message>
        <source>not among those (%1)</source>
        <translation>(%1) tanımına uymayan</translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is in the next %n day(s)</source>
        <translation>
            <numerusform>%1 önümüzdeki %n gün içinde olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is not in the next %n day(s)</source>
        <translation>
            <numerusform>%1 önümüzdeki %n gün içinde olmayan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is at least %n day(s) ago</source>
        <translation>
            <numerusform>%1 en az %n gün önce olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is less than %n day(s) ago or still to come</source>
        <translation>
            <numerusform>%1 %n günden yeni olan</numerusform>
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
        <translation>%1 saat %2 ile %3 arasında olan</translation>
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
        <translation>%1 saat %2 ile %3 arasında olmayan</translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was at least %n day(s) ago</source>
        <translation>
            <numerusform>%1 en az %n gün önce olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was less than %n day(s) ago</source>
        <translation>
            <numerusform>%1 %n günden yeni olan</numerusform>
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
        <translation>%1 saat %2 ile %3 arasında olan</translation>
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
        <translation>%1 saat %2 ile %3 arasında olmayan</translation>
    </message>
    <message>
        <source>whose %1 has its anniversary today</source>
        <translation>%1 yıl dönümü bugün olan</translation>
    </message>
    <message>
        <source>whose %1 does not have its anniversary today</source>
        <translation>%1 yıl dönümü bugün olmayan</translation>
    </message>
    <message numerus="yes">
        <source>whose %1 has its anniversary within the next %n day(s), today included</source>
        <translation>
            <numerusform>%1 yıl dönümü bugün dahil önümüzdeki %n gün içinde olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 does not have its anniversary within the next %n day(s), today included</source>
        <translation>
            <numerusform>%1 yıl dönümü bugün dahil önümüzdeki %n gün içinde olmayan</numerusform>
        </translation>
    </message>
    <message>
        <source>for whom at least %1 of these hold: (%2)</source>
        <translation>(%2) koşullarından en az %1 tanesine uyan</translation>
    </message>
    <message>
        <source>for whom at most %1 of these hold: (%2)</source>
        <translation>(%2) koşullarından en fazla %1 tanesine uyan</translation>
    </message>
    <message>
        <source>for whom exactly %1 of these hold: (%2)</source>
        <translation>(%2) koşullarından tam %1 tanesine uyan</translation>
    </message>
    <message>
        <source>whose %1 matches the pattern %2</source>
        <translation>%1 %2 kalıbına uyan</translation>
    </message>
    <message>
        <source>whose %1 does not match the pattern %2</source>
        <translation>%1 %2 kalıbına uymayan</translation>
    </message>
    <message>
        <source>whose %1 are limited to %2</source>
        <translation>%1 %2 ile sınırlı olan</translation>
    </message>
    <message>
        <source>whose %1 are not limited to %2</source>
        <translation>%1 %2 ile sınırlı olmayan</translation>
    </message>
    <message>
        <source>whose %1 is among the %2 highest</source>
        <translation>%1 en yüksek %2 müşteri arasında olan</translation>
    </message>
    <message>
        <source>whose %1 is not among the %2 highest</source>
        <translation>%1 en yüksek %2 müşteri arasında olmayan</translation>
    </message>
    <message>
        <source>whose %1 is among the %2 lowest</source>
        <translation>%1 en düşük %2 müşteri arasında olan</translation>
    </message>
    <message>
        <source>whose %1 is not among the %2 lowest</source>
        <translation>%1 en düşük %2 müşteri arasında olmayan</translation>
    </message>
    <message>
        <source>whose %1 is in the top %2</source>
        <translation>%1 en yüksek %2 içinde olan</translation>
    </message>
    <message>
        <source>whose %1 is not in the top %2</source>
        <translation>%1 en yüksek %2 içinde olmayan</translation>
    </message>
    <message>
        <source>whose %1 is in the bottom %2</source>
        <translation>%1 en düşük %2 içinde olan</translation>
    </message>
    <message>
        <source>whose %1 is not in the bottom %2</source>
        <translation>%1 en düşük %2 içinde olmayan</translation>
    </message>
    <message>
        <source>whose %1 is above the %2 percentile</source>
        <translation>%1 %2 yüzdeliğin üzerinde olan</translation>
    </message>
    <message>
        <source>whose %1 is not above the %2 percentile</source>
        <translation>%1 %2 yüzdeliğin üzerinde olmayan</translation>
    </message>
    <message>
        <source>whose %1 is between the %2 and the %3 percentile</source>
        <translation>%1 %2 ile %3 yüzdelik arasında olan</translation>
    </message>
    <message>
        <source>whose %1 is not between the %2 and the %3 percentile</source>
        <translation>%1 %2 ile %3 yüzdelik arasında olmayan</translation>
    </message>
    <message>
        <source>whose %1 is among the %2 latest</source>
        <translation>%1 en yeni %2 müşteri arasında olan</translation>
    </message>
    <message>
        <source>whose %1 is not among the %2 latest</source>
        <translation>%1 en yeni %2 müşteri arasında olmayan</translation>
    </message>
    <message>
        <source>whose %1 is among the %2 earliest</source>
        <translation>%1 en eski %2 müşteri arasında olan</translation>
    </message>
    <message>
        <source>whose %1 is not among the %2 earliest</source>
        <translation>%1 en eski %2 müşteri arasında olmayan</translation>
    </message>
    <message>
        <source>whose %1 is in the latest %2</source>
        <translation>%1 en yeni %2 içinde olan</translation>
    </message>
    <message>
        <source>whose %1 is not in the latest %2</source>
        <translation>%1 en yeni %2 içinde olmayan</translation>
    </message>
    <message>
        <source>whose %1 is in the earliest %2</source>
        <translation>%1 en eski %2 içinde olan</translation>
    </message>
    <message>
        <source>whose %1 is not in the earliest %2</source>
        <translation>%1 en eski %2 içinde olmayan</translation>
    </message>
    <message>
        <source>%1 within each %2</source>
        <translation>%2 bazında %1</translation>
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
        <translation>rastgele seçilen en fazla %1 kişi</translation>
    </message>
    <message>
        <source>at most %1 of them, those with the highest %2 first</source>
        <translation>en fazla %1 kişi, önce %2 en yüksek olanlar</translation>
    </message>
    <message>
        <source>at most %1 of them, those with the lowest %2 first</source>
        <translation>en fazla %1 kişi, önce %2 en düşük olanlar</translation>
    </message>
    <message>
        <source>at most %1 of them, those with the latest %2 first</source>
        <translation>en fazla %1 kişi, önce %2 en yeni olanlar</translation>
    </message>
    <message>
        <source>at most %1 of them, those with the earliest %2 first</source>
        <translation>en fazla %1 kişi, önce %2 en eski olanlar</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Bütün müşteriler</translation>
    </message>
    <message>
        <source>Customers %1</source>
        <translation>%1 müşteriler</translation>
    </message>
    <message>
        <source>All customers, but nobody %1</source>
        <translation>%1 hariç bütün müşteriler</translation>
    </message>
    <message>
        <source>Customers %1; but nobody %2</source>
        <translation>%1 müşteriler; %2 hariç</translation>
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
        <translation>(%1) tanımına uyup uymadığı bilinen</translation>
    </message>
    <message>
        <source>for whom it is not known whether they are among those (%1)</source>
        <translation>(%1) tanımına uyup uymadığı bilinmeyen</translation>
    </message>
    <message>
        <source>who are not in the segment “%1”</source>
        <translation>“%1” segmentinde olmayan</translation>
    </message>
    <message>
        <source>who are in the segment “%1”</source>
        <translation>“%1” segmentinde olan</translation>
    </message>
    <message>
        <source>random %1</source>
        <translation>rastgele %1</translation>
    </message>
    <message>
        <source>random %1 “%2”</source>
        <translation>“%2” adlı rastgele %1</translation>
    </message>
    <message>
        <source>who are not in the %1</source>
        <translation>%1 içinde olmayan</translation>
    </message>
    <message>
        <source>who are in the %1</source>
        <translation>%1 içinde olan</translation>
    </message>
</context>
<context>
    <name>RuleAmong</name>
    <message>
        <source>purchases</source>
        <translation>alışverişlerindeki</translation>
    </message>
    <message>
        <source>orders, cancelled ones too,</source>
        <translation>iptaller dahil siparişlerindeki</translation>
    </message>
    <message>
        <source>items bought</source>
        <translation>satın aldığı ürünlerdeki</translation>
    </message>
    <message>
        <source>items ordered, cancelled ones too,</source>
        <translation>iptaller dahil sipariş ettiği ürünlerdeki</translation>
    </message>
    <message>
        <source>events</source>
        <translation>etkinliklerindeki</translation>
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
    <name>RuleBefore</name>
    <message>
        <source>the day before</source>
        <translation>bir önceki güne</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>bir önceki haftaya</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>bir önceki aya</translation>
    </message>
    <message>
        <source>the quarter before</source>
        <translation>bir önceki çeyreğe</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>bir önceki yıla</translation>
    </message>
    <message>
        <source>the fiscal year before</source>
        <translation>bir önceki mali yıla</translation>
    </message>
    <message numerus="yes">
        <source>the %n day(s) before</source>
        <translation>
            <numerusform>önceki %n güne</numerusform>
        </translation>
    </message>
    <message>
        <source>the equally long time before</source>
        <translation>hemen önceki aynı uzunluktaki döneme</translation>
    </message>
</context>
<context>
    <name>RuleBetween</name>
    <message>
        <source>purchases</source>
        <translation>alışverişleri</translation>
    </message>
    <message>
        <source>orders, cancelled ones too,</source>
        <translation>iptaller dahil siparişleri</translation>
    </message>
    <message>
        <source>purchases of items</source>
        <translation>ürün alışverişleri</translation>
    </message>
    <message>
        <source>orders of items, cancelled ones too,</source>
        <translation>iptaller dahil ürün siparişleri</translation>
    </message>
    <message>
        <source>events</source>
        <translation>etkinlikleri</translation>
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
    <name>RuleChange</name>
    <message>
        <source>whose %1 is lower than in %2</source>
        <translation>%1 %2 göre daha düşük olan</translation>
    </message>
    <message>
        <source>whose %1 is higher than in %2</source>
        <translation>%1 %2 göre daha yüksek olan</translation>
    </message>
    <message>
        <source>whose %1 is not lower than in %2</source>
        <translation>%1 %2 göre düşmemiş</translation>
    </message>
    <message>
        <source>whose %1 is not higher than in %2</source>
        <translation>%1 %2 göre artmamış</translation>
    </message>
    <message>
        <source>whose %1 is the same as in %2</source>
        <translation>%1 %2 göre değişmemiş</translation>
    </message>
    <message>
        <source>whose %1 is not the same as in %2</source>
        <translation>%1 %2 göre değişmiş</translation>
    </message>
    <message>
        <source>whose %1 is at least %3 higher than in %2</source>
        <translation>%1 %2 göre en az %3 artmış</translation>
    </message>
    <message>
        <source>whose %1 is more than %3 higher than in %2</source>
        <translation>%1 %2 göre %3 fazla artmış</translation>
    </message>
    <message>
        <source>whose %1 is over %3 higher than in %2</source>
        <translation>%1 %2 göre %3 tutarından fazla artmış</translation>
    </message>
    <message>
        <source>whose %1 is exactly %3 higher than in %2</source>
        <translation>%1 %2 göre tam %3 artmış</translation>
    </message>
    <message>
        <source>whose %1 is at least %3 lower than in %2</source>
        <translation>%1 %2 göre en az %3 azalmış</translation>
    </message>
    <message>
        <source>whose %1 is more than %3 lower than in %2</source>
        <translation>%1 %2 göre %3 fazla azalmış</translation>
    </message>
    <message>
        <source>whose %1 is over %3 lower than in %2</source>
        <translation>%1 %2 göre %3 tutarından fazla azalmış</translation>
    </message>
    <message>
        <source>whose %1 is exactly %3 lower than in %2</source>
        <translation>%1 %2 göre tam %3 azalmış</translation>
    </message>
    <message>
        <source>change in %1 against %2</source>
        <translation>%2 göre %1 değişimi</translation>
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
    <name>RuleDays</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 gün</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDaysCompared</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 günden</numerusform>
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
    <message>
        <source>age</source>
        <translation>yaşı</translation>
    </message>
    <message>
        <source>time as a customer</source>
        <translation>müşterilik süresi</translation>
    </message>
    <message>
        <source>last purchase</source>
        <translation>son alışverişi</translation>
    </message>
    <message>
        <source>number of purchases</source>
        <translation>alışveriş sayısı</translation>
    </message>
    <message>
        <source>average basket</source>
        <translation>ortalama sepet tutarı</translation>
    </message>
    <message>
        <source>average purchase interval</source>
        <translation>ortalama alışveriş aralığı</translation>
    </message>
    <message>
        <source>favourite category</source>
        <translation>favori kategorisi</translation>
    </message>
    <message>
        <source>favourite shopping day</source>
        <translation>favori alışveriş günü</translation>
    </message>
    <message>
        <source>favourite shopping hour</source>
        <translation>favori alışveriş saati</translation>
    </message>
    <message>
        <source>favourite device</source>
        <translation>favori cihazı</translation>
    </message>
    <message>
        <source>favourite channel</source>
        <translation>favori kanalı</translation>
    </message>
    <message>
        <source>favourite season</source>
        <translation>favori mevsimi</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>etkileşim durumu</translation>
    </message>
    <message>
        <source>purchase stage</source>
        <translation>alışveriş aşaması</translation>
    </message>
    <message>
        <source>RFM recency score</source>
        <translation>RFM yakınlık puanı</translation>
    </message>
    <message>
        <source>RFM frequency score</source>
        <translation>RFM sıklık puanı</translation>
    </message>
    <message>
        <source>RFM money score</source>
        <translation>RFM tutar puanı</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>RFM grubu</translation>
    </message>
    <message>
        <source>abandoned cart</source>
        <translation>terk ettiği sepeti</translation>
    </message>
    <message>
        <source>being a newcomer</source>
        <translation>yeni müşteri olması</translation>
    </message>
    <message>
        <source>coming by referral</source>
        <translation>tavsiyeyle gelmesi</translation>
    </message>
    <message>
        <source>number of reviews</source>
        <translation>yorum sayısı</translation>
    </message>
    <message>
        <source>average rating</source>
        <translation>ortalama puanı</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>cirosu</translation>
    </message>
    <message>
        <source>share of purchases at a discount</source>
        <translation>indirimli alışveriş payı</translation>
    </message>
    <message>
        <source>refunded amount</source>
        <translation>iade edilen tutar</translation>
    </message>
    <message>
        <source>time of the e-mail permission</source>
        <translation>e-posta izninin zamanı</translation>
    </message>
    <message>
        <source>source of the e-mail permission</source>
        <translation>e-posta izninin kaynağı</translation>
    </message>
    <message>
        <source>time of the SMS permission</source>
        <translation>SMS izninin zamanı</translation>
    </message>
    <message>
        <source>source of the SMS permission</source>
        <translation>SMS izninin kaynağı</translation>
    </message>
    <message>
        <source>time of the call permission</source>
        <translation>arama izninin zamanı</translation>
    </message>
    <message>
        <source>source of the call permission</source>
        <translation>arama izninin kaynağı</translation>
    </message>
    <message>
        <source>time of the advertising permission</source>
        <translation>reklam izninin zamanı</translation>
    </message>
    <message>
        <source>source of the advertising permission</source>
        <translation>reklam izninin kaynağı</translation>
    </message>
</context>
<context>
    <name>RuleItem</name>
    <message>
        <source>an item</source>
        <translation>bir ürün</translation>
    </message>
    <message>
        <source>containing both %1 and %2</source>
        <translation>içinde hem %1 hem de %2 bulunan</translation>
    </message>
    <message>
        <source>containing %1</source>
        <translation>içinde %1 bulunan</translation>
    </message>
</context>
<context>
    <name>RuleLastStep</name>
    <message>
        <source>viewed a page</source>
        <translation>sayfa görüntülemiş</translation>
    </message>
    <message>
        <source>viewed a product</source>
        <translation>ürün görüntülemiş</translation>
    </message>
    <message>
        <source>added to the cart</source>
        <translation>sepete ürün eklemiş</translation>
    </message>
    <message>
        <source>removed something from the cart</source>
        <translation>sepetten ürün çıkarmış</translation>
    </message>
    <message>
        <source>started the checkout</source>
        <translation>ödemeye başlamış</translation>
    </message>
    <message>
        <source>purchased</source>
        <translation>satın almış</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>arama yapmış</translation>
    </message>
    <message>
        <source>signed up</source>
        <translation>kayıt olmuş</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>giriş yapmış</translation>
    </message>
    <message>
        <source>received an e-mail</source>
        <translation>e-posta almış</translation>
    </message>
    <message>
        <source>opened an e-mail</source>
        <translation>e-posta açmış</translation>
    </message>
    <message>
        <source>clicked in an e-mail</source>
        <translation>e-postada tıklamış</translation>
    </message>
    <message>
        <source>wrote a review</source>
        <translation>yorum yazmış</translation>
    </message>
    <message>
        <source>referred somebody</source>
        <translation>tavsiyede bulunmuş</translation>
    </message>
    <message>
        <source>complained</source>
        <translation>şikâyet etmiş</translation>
    </message>
    <message>
        <source>shared something</source>
        <translation>paylaşım yapmış</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>%1 yapmış</translation>
    </message>
    <message>
        <source>placed %1</source>
        <translation>%1 vermiş</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation>%1 satın almış</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>%1 sipariş etmiş</translation>
    </message>
    <message>
        <source>had %1</source>
        <translation>%1 olan</translation>
    </message>
    <message>
        <source>asked for help</source>
        <translation>yardım istemiş</translation>
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
    <message>
        <source>time since the %1</source>
        <translation>%1 bu yana geçen süre</translation>
    </message>
    <message>
        <source>median %1 of %2</source>
        <translation>%2 medyan %1</translation>
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
        <translation>%2 %1 bakımından payı</translation>
    </message>
    <message>
        <source>number of different %1 among %2</source>
        <translation>%2 farklı %1 sayısı</translation>
    </message>
    <message>
        <source>%1, if one %2,</source>
        <translation>%2 ise %1</translation>
    </message>
    <message>
        <source>average time between %1</source>
        <translation>%1 arasındaki ortalama süre</translation>
    </message>
    <message>
        <source>number of different orders among %1</source>
        <translation>%1 farklı sipariş sayısı</translation>
    </message>
</context>
<context>
    <name>RuleMonth</name>
    <message>
        <source>January</source>
        <translation>ocak</translation>
    </message>
    <message>
        <source>February</source>
        <translation>şubat</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mart</translation>
    </message>
    <message>
        <source>April</source>
        <translation>nisan</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayıs</translation>
    </message>
    <message>
        <source>June</source>
        <translation>haziran</translation>
    </message>
    <message>
        <source>July</source>
        <translation>temmuz</translation>
    </message>
    <message>
        <source>August</source>
        <translation>ağustos</translation>
    </message>
    <message>
        <source>September</source>
        <translation>eylül</translation>
    </message>
    <message>
        <source>October</source>
        <translation>ekim</translation>
    </message>
    <message>
        <source>November</source>
        <translation>kasım</translation>
    </message>
    <message>
        <source>December</source>
        <translation>aralık</translation>
    </message>
</context>
<context>
    <name>RuleNever</name>
    <message>
        <source>who %1</source>
        <translation>hiç %1</translation>
    </message>
</context>
<context>
    <name>RuleNone</name>
    <message>
        <source>no purchase</source>
        <translation>hiç alışveriş</translation>
    </message>
    <message>
        <source>no order, not even a cancelled one,</source>
        <translation>iptaller dahil hiç sipariş</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>hiç ürün</translation>
    </message>
    <message>
        <source>no item, not even a cancelled one,</source>
        <translation>iptaller dahil hiç ürün</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>hiç etkinliği</translation>
    </message>
</context>
<context>
    <name>RuleNotDone</name>
    <message>
        <source>did not view a page</source>
        <translation>sayfa görüntülememiş</translation>
    </message>
    <message>
        <source>did not view a product</source>
        <translation>ürün görüntülememiş</translation>
    </message>
    <message>
        <source>did not add to the cart</source>
        <translation>sepete ürün eklememiş</translation>
    </message>
    <message>
        <source>did not remove anything from the cart</source>
        <translation>sepetten ürün çıkarmamış</translation>
    </message>
    <message>
        <source>did not start the checkout</source>
        <translation>ödemeye başlamamış</translation>
    </message>
    <message>
        <source>did not purchase</source>
        <translation>satın almamış</translation>
    </message>
    <message>
        <source>did not search</source>
        <translation>arama yapmamış</translation>
    </message>
    <message>
        <source>did not sign up</source>
        <translation>kayıt olmamış</translation>
    </message>
    <message>
        <source>did not log in</source>
        <translation>giriş yapmamış</translation>
    </message>
    <message>
        <source>did not receive an e-mail</source>
        <translation>e-posta almamış</translation>
    </message>
    <message>
        <source>did not open an e-mail</source>
        <translation>e-posta açmamış</translation>
    </message>
    <message>
        <source>did not click in an e-mail</source>
        <translation>e-postada tıklamamış</translation>
    </message>
    <message>
        <source>did not write a review</source>
        <translation>yorum yazmamış</translation>
    </message>
    <message>
        <source>did not refer anybody</source>
        <translation>tavsiyede bulunmamış</translation>
    </message>
    <message>
        <source>did not complain</source>
        <translation>şikâyet etmemiş</translation>
    </message>
    <message>
        <source>did not share anything</source>
        <translation>paylaşım yapmamış</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>%1 yapmamış</translation>
    </message>
    <message>
        <source>placed %1</source>
        <translation>%1 vermemiş</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation>%1 satın almamış</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>%1 sipariş etmemiş</translation>
    </message>
    <message>
        <source>had %1</source>
        <translation>%1 olmayan</translation>
    </message>
    <message>
        <source>did not ask for help</source>
        <translation>yardım istememiş</translation>
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
    <name>RuleOne</name>
    <message>
        <source>a purchase</source>
        <translation>alışveriş</translation>
    </message>
    <message>
        <source>an order, cancelled or not,</source>
        <translation>iptaller dahil bir sipariş</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>ürün</translation>
    </message>
    <message>
        <source>an item, cancelled or not,</source>
        <translation>iptaller dahil bir ürün</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>bir etkinliği</translation>
    </message>
</context>
<context>
    <name>RuleOther</name>
    <message>
        <source>whose %1 is at least %2</source>
        <translation>%1 en az %2 kadar olan</translation>
    </message>
    <message>
        <source>whose %1 is less than %2</source>
        <translation>%1 %2 az olan</translation>
    </message>
    <message>
        <source>whose %1 is at most %2</source>
        <translation>%1 en fazla %2 kadar olan</translation>
    </message>
    <message>
        <source>whose %1 is more than %2</source>
        <translation>%1 %2 fazla olan</translation>
    </message>
    <message>
        <source>whose %1 is before %2</source>
        <translation>%1 %2 önce olan</translation>
    </message>
    <message>
        <source>whose %1 is not before %2</source>
        <translation>%1 %2 önce olmayan</translation>
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
        <translation>%1 ile %2 aynı olan</translation>
    </message>
    <message>
        <source>whose %1 differs from %2</source>
        <translation>%1 ile %2 farklı olan</translation>
    </message>
</context>
<context>
    <name>RuleOwn</name>
    <message>
        <source>whose birthday is today</source>
        <translation>doğum günü bugün olan</translation>
    </message>
    <message>
        <source>whose birthday is not today</source>
        <translation>doğum günü bugün olmayan</translation>
    </message>
    <message>
        <source>who gave e-mail permission</source>
        <translation>e-posta izni olan</translation>
    </message>
    <message>
        <source>who did not give e-mail permission</source>
        <translation>e-posta izni olmayan</translation>
    </message>
    <message>
        <source>who gave SMS permission</source>
        <translation>SMS izni olan</translation>
    </message>
    <message>
        <source>who did not give SMS permission</source>
        <translation>SMS izni olmayan</translation>
    </message>
    <message>
        <source>who gave call permission</source>
        <translation>arama izni olan</translation>
    </message>
    <message>
        <source>who did not give call permission</source>
        <translation>arama izni olmayan</translation>
    </message>
    <message>
        <source>who gave advertising permission</source>
        <translation>reklam izni olan</translation>
    </message>
    <message>
        <source>who did not give advertising permission</source>
        <translation>reklam izni olmayan</translation>
    </message>
    <message>
        <source>who abandoned their cart</source>
        <translation>sepetini terk eden</translation>
    </message>
    <message>
        <source>who did not abandon their cart</source>
        <translation>sepetini terk etmeyen</translation>
    </message>
    <message>
        <source>who are newcomers</source>
        <translation>yeni müşteri olan</translation>
    </message>
    <message>
        <source>who are not newcomers</source>
        <translation>yeni müşteri olmayan</translation>
    </message>
    <message>
        <source>who came by referral</source>
        <translation>tavsiyeyle gelen</translation>
    </message>
    <message>
        <source>who did not come by referral</source>
        <translation>tavsiyeyle gelmeyen</translation>
    </message>
    <message>
        <source>that count as a purchase</source>
        <translation>alışveriş sayılan</translation>
    </message>
    <message>
        <source>that do not count as a purchase</source>
        <translation>alışveriş sayılmayan</translation>
    </message>
    <message>
        <source>that count as bought</source>
        <translation>satın alınmış sayılan</translation>
    </message>
    <message>
        <source>that do not count as bought</source>
        <translation>satın alınmış sayılmayan</translation>
    </message>
    <message numerus="yes">
        <source>whose birthday is within the next %n day(s), today included</source>
        <translation>
            <numerusform>doğum günü bugün dahil önümüzdeki %n gün içinde olan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose birthday is not within the next %n day(s), today included</source>
        <translation>
            <numerusform>doğum günü bugün dahil önümüzdeki %n gün içinde olmayan</numerusform>
        </translation>
    </message>
    <message>
        <source>that cannot be</source>
        <translation>var olamayacak</translation>
    </message>
    <message>
        <source>that came first</source>
        <translation>ilk olan</translation>
    </message>
    <message>
        <source>that came last</source>
        <translation>en son olan</translation>
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
    <name>RulePeriod</name>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>geçen hafta</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>bu hafta</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>gelecek hafta</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>geçen ay</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>bu ay</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>gelecek ay</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>geçen çeyrekte</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>bu çeyrekte</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>gelecek çeyrekte</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>geçen yıl</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>bu yıl</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>gelecek yıl</translation>
    </message>
    <message>
        <source>last fiscal year</source>
        <translation>geçen mali yılda</translation>
    </message>
    <message>
        <source>this fiscal year</source>
        <translation>bu mali yılda</translation>
    </message>
</context>
<context>
    <name>RulePeriodOf</name>
    <message>
        <source>yesterday</source>
        <translation>dünkü</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugünkü</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarınki</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>geçen haftaki</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>bu haftaki</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>gelecek haftaki</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>geçen ayki</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>bu ayki</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>gelecek ayki</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>geçen çeyrekteki</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>bu çeyrekteki</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>gelecek çeyrekteki</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>geçen yılki</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>bu yılki</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>gelecek yılki</translation>
    </message>
    <message>
        <source>last fiscal year</source>
        <translation>geçen mali yıldaki</translation>
    </message>
    <message>
        <source>this fiscal year</source>
        <translation>bu mali yıldaki</translation>
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
        <translation>%1 (%2) tanımına uymayan</translation>
    </message>
</context>
<context>
    <name>RulePickEither</name>
    <message>
        <source>whose %1 is one %2</source>
        <translation>%1 (%2) tanımına uyan</translation>
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
    <name>RuleSpan</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n minute(s)</source>
        <translation>
            <numerusform>%n dakika içinde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n minute(s) later</source>
        <translation>
            <numerusform>en az %n dakika sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>%n saat içinde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n hour(s) later</source>
        <translation>
            <numerusform>en az %n saat sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n gün içinde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) later</source>
        <translation>
            <numerusform>en az %n gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2 later</source>
        <translation>en az %1, en fazla %2 sonra</translation>
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
    <name>RuleStep</name>
    <message>
        <source>who %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 (in an event %2)</source>
        <translation>%2 etkinlikle %1</translation>
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
        <translation>%1 ardından %2</translation>
    </message>
</context>
<context>
    <name>RuleThen</name>
    <message>
        <source>viewed a page</source>
        <translation>sayfa görüntüleyip</translation>
    </message>
    <message>
        <source>viewed a product</source>
        <translation>ürün görüntüleyip</translation>
    </message>
    <message>
        <source>added to the cart</source>
        <translation>sepete ürün ekleyip</translation>
    </message>
    <message>
        <source>removed something from the cart</source>
        <translation>sepetten ürün çıkarıp</translation>
    </message>
    <message>
        <source>started the checkout</source>
        <translation>ödemeye başlayıp</translation>
    </message>
    <message>
        <source>purchased</source>
        <translation>satın alıp</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>arama yapıp</translation>
    </message>
    <message>
        <source>signed up</source>
        <translation>kayıt olup</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>giriş yapıp</translation>
    </message>
    <message>
        <source>received an e-mail</source>
        <translation>e-posta alıp</translation>
    </message>
    <message>
        <source>opened an e-mail</source>
        <translation>e-posta açıp</translation>
    </message>
    <message>
        <source>clicked in an e-mail</source>
        <translation>e-postada tıklayıp</translation>
    </message>
    <message>
        <source>wrote a review</source>
        <translation>yorum yazıp</translation>
    </message>
    <message>
        <source>referred somebody</source>
        <translation>tavsiyede bulunup</translation>
    </message>
    <message>
        <source>complained</source>
        <translation>şikâyet edip</translation>
    </message>
    <message>
        <source>shared something</source>
        <translation>paylaşım yapıp</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>%1 yapıp</translation>
    </message>
    <message>
        <source>placed %1</source>
        <translation>%1 verip</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation>%1 satın alıp</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>%1 sipariş edip</translation>
    </message>
    <message>
        <source>had %1</source>
        <translation>%1 olup</translation>
    </message>
    <message>
        <source>asked for help</source>
        <translation>yardım isteyip</translation>
    </message>
</context>
<context>
    <name>RuleTimes</name>
    <message numerus="yes">
        <source>%1 time(s)</source>
        <translation>
            <numerusform>%1 kez</numerusform>
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
        <translation>pazartesi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>salı</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>çarşamba</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>perşembe</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>cuma</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>cumartesi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>pazar</translation>
    </message>
</context>
<context>
    <name>RuleWindow</name>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>son %n günde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n day(s)</source>
        <translation>
            <numerusform>önümüzdeki %n günde</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 ile %2 arasında</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 tarihinden beri</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 tarihine kadar</translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) ago</source>
        <translation>
            <numerusform>en az %n gün önce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWindowNoun</name>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>son %n gündeki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n day(s)</source>
        <translation>
            <numerusform>önümüzdeki %n gündeki</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 ile %2 arasındaki</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 tarihinden bu yana</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 tarihine kadarki</translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) ago</source>
        <translation>
            <numerusform>en az %n gün önceki</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWithout</name>
    <message>
        <source>viewing a page</source>
        <translation>sayfa görüntülemeden</translation>
    </message>
    <message>
        <source>viewing a product</source>
        <translation>ürün görüntülemeden</translation>
    </message>
    <message>
        <source>adding to the cart</source>
        <translation>sepete ürün eklemeden</translation>
    </message>
    <message>
        <source>removing anything from the cart</source>
        <translation>sepetten ürün çıkarmadan</translation>
    </message>
    <message>
        <source>starting the checkout</source>
        <translation>ödemeye başlamadan</translation>
    </message>
    <message>
        <source>purchasing</source>
        <translation>satın almadan</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>arama yapmadan</translation>
    </message>
    <message>
        <source>signing up</source>
        <translation>kayıt olmadan</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>giriş yapmadan</translation>
    </message>
    <message>
        <source>receiving an e-mail</source>
        <translation>e-posta almadan</translation>
    </message>
    <message>
        <source>opening an e-mail</source>
        <translation>e-posta açmadan</translation>
    </message>
    <message>
        <source>clicking in an e-mail</source>
        <translation>e-postada tıklamadan</translation>
    </message>
    <message>
        <source>writing a review</source>
        <translation>yorum yazmadan</translation>
    </message>
    <message>
        <source>referring anybody</source>
        <translation>tavsiyede bulunmadan</translation>
    </message>
    <message>
        <source>complaining</source>
        <translation>şikâyet etmeden</translation>
    </message>
    <message>
        <source>sharing anything</source>
        <translation>paylaşım yapmadan</translation>
    </message>
    <message>
        <source>making %1</source>
        <translation>%1 yapmadan</translation>
    </message>
    <message>
        <source>placing %1</source>
        <translation>%1 vermeden</translation>
    </message>
    <message>
        <source>buying %1</source>
        <translation>%1 satın almadan</translation>
    </message>
    <message>
        <source>ordering %1</source>
        <translation>%1 sipariş etmeden</translation>
    </message>
    <message>
        <source>having %1</source>
        <translation>%1 olmadan</translation>
    </message>
    <message>
        <source>asking for help</source>
        <translation>yardım istemeden</translation>
    </message>
</context>
<context>
    <name>SettingsBar</name>
    <message>
        <source>Comma</source>
        <translation>Virgül</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Noktalı virgül</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Sekme</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Dik çizgi |</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Ayırıcı</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Ondalık işareti</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarihler</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Başlık satırı</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Satır %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>The file has no such values.</source>
        <translation>Dosyada böyle değer yok.</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Boşluklar</translation>
    </message>
</context>
<context>
    <name>StoredText</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Best customers gone silent</source>
        <translation>Sessizleşen en iyi müşteriler</translation>
    </message>
    <message>
        <source>They are among the ten percent who spent most and have not bought for months: write to them in person.</source>
        <translation>En çok harcayan yüzde ondalar ve aylardır alışveriş yapmıyorlar: onlara bizzat yazın.</translation>
    </message>
    <message>
        <source>Left a cart in the last 30 days</source>
        <translation>Son 30 günde sepetini bırakanlar</translation>
    </message>
    <message>
        <source>They put something into the cart and did not order in time: remind them while they still want it.</source>
        <translation>Sepete ürün koydular ama zamanında sipariş vermediler: hevesleri geçmeden hatırlatın.</translation>
    </message>
    <message>
        <source>Bought once, more than 60 days ago</source>
        <translation>60 günden uzun süre önce bir kez alanlar</translation>
    </message>
    <message>
        <source>They know the shop and did not come back: give them a reason for a second purchase.</source>
        <translation>Mağazayı tanıyorlar ama geri gelmediler: ikinci alışveriş için bir neden verin.</translation>
    </message>
    <message>
        <source>VIPs</source>
        <translation>VIP müşteriler</translation>
    </message>
    <message>
        <source>They are among the ten percent who spent most and still buy: thank them, and show them what is new first.</source>
        <translation>En çok harcayan yüzde ondalar ve hâlâ alışveriş yapıyorlar: teşekkür edin, yenilikleri önce onlara gösterin.</translation>
    </message>
    <message>
        <source>About to be lost</source>
        <translation>Kaybedilmek üzere olanlar</translation>
    </message>
    <message>
        <source>They used to buy often and have stayed away for long: win them back before they forget you.</source>
        <translation>Eskiden sık alırlardı, uzun süredir uğramıyorlar: sizi unutmadan geri kazanın.</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Yeni gelenler</translation>
    </message>
    <message>
        <source>They bought for the first time or registered a short while ago: a good welcome decides whether they return.</source>
        <translation>Kısa süre önce ilk kez alışveriş yaptılar ya da kaydoldular: geri gelip gelmeyeceklerini iyi bir karşılama belirler.</translation>
    </message>
    <message>
        <source>Registered and never bought</source>
        <translation>Kaydolup hiç almayanlar</translation>
    </message>
    <message>
        <source>They gave you their name but no order yet: help them with the first one.</source>
        <translation>Adlarını verdiler ama henüz sipariş vermediler: ilk siparişlerinde yardımcı olun.</translation>
    </message>
    <message>
        <source>Birthday in the next 14 days</source>
        <translation>Önümüzdeki 14 günde doğum günü olanlar</translation>
    </message>
    <message>
        <source>They celebrate soon: a wish and a small gift are welcome.</source>
        <translation>Yakında kutlayacaklar: bir kutlama ve küçük bir hediye hoşlarına gider.</translation>
    </message>
    <message>
        <source>One purchase away from loyal</source>
        <translation>Sadık olmasına bir alışveriş kalanlar</translation>
    </message>
    <message>
        <source>They bought twice and not long ago: the third purchase makes them regulars.</source>
        <translation>İki kez, hem de yakın zamanda aldılar: üçüncü alışveriş onları müdavim yapar.</translation>
    </message>
    <message>
        <source>Lapsed customers</source>
        <translation>Uzaklaşmış müşteriler</translation>
    </message>
    <message>
        <source>Their last purchase is so long ago that only a strong offer brings them back.</source>
        <translation>Son alışverişleri öyle eski ki onları ancak güçlü bir teklif geri getirir.</translation>
    </message>
    <message>
        <source>Unhappy reviewers</source>
        <translation>Memnun kalmayan yorumcular</translation>
    </message>
    <message>
        <source>Their ratings are low on average: ask what went wrong before you sell them more.</source>
        <translation>Verdikleri puanların ortalaması düşük: yeni bir şey satmadan önce neyin ters gittiğini sorun.</translation>
    </message>
    <message>
        <source>Bargain hunters</source>
        <translation>İndirim avcıları</translation>
    </message>
    <message>
        <source>They buy nearly always at a discount: keep sales for them and spare the others the price cut.</source>
        <translation>Neredeyse hep indirimle alıyorlar: indirimleri onlara ayırın, diğerlerine boşuna fiyat kırmayın.</translation>
    </message>
    <message>
        <source>Buyers without e-mail permission</source>
        <translation>E-posta izni olmayan alıcılar</translation>
    </message>
    <message>
        <source>They bought, but you may not write to them yet: ask for their permission.</source>
        <translation>Alışveriş yaptılar ama henüz onlara yazamazsınız: izinlerini isteyin.</translation>
    </message>
    <message>
        <source>Referred by others</source>
        <translation>Tavsiyeyle gelenler</translation>
    </message>
    <message>
        <source>Somebody recommended you to them: thank both, and ask them to pass it on.</source>
        <translation>Sizi onlara biri tavsiye etti: ikisine de teşekkür edin, onlardan da tavsiye isteyin.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Women or men</source>
        <translation>Kadınlar ya da erkekler</translation>
    </message>
    <message>
        <source>Customers of one gender, for an offer that speaks to them.</source>
        <translation>Tek bir cinsiyetten müşteriler; onlara seslenen bir teklif için.</translation>
    </message>
    <message>
        <source>Aged 25 to 35</source>
        <translation>25–35 yaş arası</translation>
    </message>
    <message>
        <source>Customers of one generation: move the two ages as you need them.</source>
        <translation>Aynı kuşaktan müşteriler: iki yaşı dilediğiniz gibi değiştirin.</translation>
    </message>
    <message>
        <source>One occupation</source>
        <translation>Tek bir meslek</translation>
    </message>
    <message>
        <source>Customers who work in the same job: it begins with the most common one.</source>
        <translation>Aynı işi yapan müşteriler: en yaygın meslekle başlar.</translation>
    </message>
    <message>
        <source>Family status</source>
        <translation>Aile durumu</translation>
    </message>
    <message>
        <source>Singles, couples or families, who look for different things.</source>
        <translation>Bekârlar, çiftler ya da aileler: her biri başka bir şey arar.</translation>
    </message>
    <message>
        <source>Birthday in the next 14 days</source>
        <translation>Doğum günü önümüzdeki 14 gün içinde</translation>
    </message>
    <message>
        <source>They celebrate soon: time for a wish and a small gift.</source>
        <translation>Yakında kutlayacaklar: bir dilek ve küçük bir armağan zamanı.</translation>
    </message>
    <message>
        <source>One city</source>
        <translation>Tek bir şehir</translation>
    </message>
    <message>
        <source>Customers of one city, for a shop or an event nearby.</source>
        <translation>Tek bir şehrin müşterileri; yakındaki bir mağaza ya da etkinlik için.</translation>
    </message>
    <message>
        <source>One province</source>
        <translation>Tek bir il</translation>
    </message>
    <message>
        <source>Customers of one province, for news that only matter there.</source>
        <translation>Tek bir ilin müşterileri; yalnız orayı ilgilendiren haberler için.</translation>
    </message>
    <message>
        <source>Shared interest</source>
        <translation>Ortak ilgi alanı</translation>
    </message>
    <message>
        <source>Customers who like the same thing: choose the interests you write about.</source>
        <translation>Aynı şeyi seven müşteriler: yazacağınız ilgi alanlarını seçin.</translation>
    </message>
    <message>
        <source>Interest of the last 60 days</source>
        <translation>Son 60 günün ilgisi</translation>
    </message>
    <message>
        <source>Bought from one category lately: what keeps them busy now. Try 30 or 90 days, too.</source>
        <translation>Son zamanlarda aynı kategoriden alışveriş yapanlar: şu sıralar ilgilendikleri şey. 30 ya da 90 günü de deneyin.</translation>
    </message>
    <message>
        <source>Favourite device</source>
        <translation>Favori cihaz</translation>
    </message>
    <message>
        <source>Customers who shop on phone, tablet or computer most of the time.</source>
        <translation>Çoğu zaman telefondan, tabletten ya da bilgisayardan alışveriş yapan müşteriler.</translation>
    </message>
    <message>
        <source>Left a cart</source>
        <translation>Sepetini bırakanlar</translation>
    </message>
    <message>
        <source>They put something into the cart in the last 30 days and did not order within a day.</source>
        <translation>Son 30 günde sepete ürün koyup bir gün içinde sipariş vermeyenler.</translation>
    </message>
    <message>
        <source>Buyers of a category</source>
        <translation>Bir kategorinin alıcıları</translation>
    </message>
    <message>
        <source>They bought from one category at least twice: show them its new products first.</source>
        <translation>Aynı kategoriden en az iki kez almışlar: yeni ürünleri önce onlara gösterin.</translation>
    </message>
    <message>
        <source>Buyers of the best seller</source>
        <translation>En çok satan ürünün alıcıları</translation>
    </message>
    <message>
        <source>They own the product that sells best: offer what goes with it.</source>
        <translation>En çok satan ürün onlarda var: yanına yakışanı önerin.</translation>
    </message>
    <message>
        <source>Looked at the most visited product</source>
        <translation>En çok gezilen ürüne bakanlar</translation>
    </message>
    <message>
        <source>They looked at it in the last 90 days: a reminder may be all they need.</source>
        <translation>Son 90 günde bakmışlar: belki yalnızca bir hatırlatma yeter.</translation>
    </message>
    <message>
        <source>Came from one source</source>
        <translation>Tek bir kaynaktan gelenler</translation>
    </message>
    <message>
        <source>Customers whom one channel brought: see what they are worth.</source>
        <translation>Tek bir kanalın getirdiği müşteriler: değerlerini görün.</translation>
    </message>
    <message>
        <source>Referred customers</source>
        <translation>Tavsiyeyle gelen müşteriler</translation>
    </message>
    <message>
        <source>Somebody recommended you to them: thank both, and ask them to pass it on.</source>
        <translation>Sizi onlara biri önerdi: ikisine de teşekkür edin ve onların da sizi başkalarına önermesini isteyin.</translation>
    </message>
    <message>
        <source>Frequent visitors</source>
        <translation>Sık gelen ziyaretçiler</translation>
    </message>
    <message>
        <source>Seen at least five times in the last 30 days, whether they buy or not.</source>
        <translation>Alsın almasın, son 30 günde en az beş kez görülenler.</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>Aktif müşteriler</translation>
    </message>
    <message>
        <source>They bought lately: keep them with news and thanks rather than with discounts.</source>
        <translation>Yakın zamanda alışveriş yaptılar: indirimle değil, yenilik ve teşekkürle elde tutun.</translation>
    </message>
    <message>
        <source>Infrequent customers</source>
        <translation>Seyrek alışveriş yapanlar</translation>
    </message>
    <message>
        <source>They buy now and then: a good reason brings them back.</source>
        <translation>Ara sıra alıyorlar: iyi bir neden onları geri getirir.</translation>
    </message>
    <message>
        <source>Lapsed customers to win back</source>
        <translation>Geri kazanılacak kayıp müşteriler</translation>
    </message>
    <message>
        <source>They have not bought for about a year: only a strong offer wins them back.</source>
        <translation>Yaklaşık bir yıldır almıyorlar: onları yalnızca güçlü bir teklif geri kazanır.</translation>
    </message>
    <message>
        <source>Cross-sell: one category but not the other</source>
        <translation>Çapraz satış: biri var, öbürü yok</translation>
    </message>
    <message>
        <source>They buy from one category and never from the next best: recommend it to them.</source>
        <translation>Bir kategoriden alıyor, ikinci en çok satandan hiç almıyorlar: onu önerin.</translation>
    </message>
    <message>
        <source>Top reviewers</source>
        <translation>En çok yorum yazanlar</translation>
    </message>
    <message>
        <source>They wrote two reviews or more: ask them first when you have something new.</source>
        <translation>İki ya da daha çok yorum yazmışlar: yeni bir şey olduğunda önce onlara sorun.</translation>
    </message>
    <message>
        <source>Top buyers</source>
        <translation>En çok harcayanlar</translation>
    </message>
    <message>
        <source>The ten percent who spent most: they deserve the best treatment.</source>
        <translation>En çok harcayan yüzde on: en iyi ilgiyi onlar hak ediyor.</translation>
    </message>
    <message>
        <source>Middle tier of value</source>
        <translation>Orta değer grubu</translation>
    </message>
    <message>
        <source>Above half of the customers but below the top ten percent: the tier with most to gain.</source>
        <translation>Müşterilerin yarısından yukarıda, ilk yüzde onun altında: büyümeye en açık grup.</translation>
    </message>
    <message>
        <source>Loyal and about to lapse</source>
        <translation>Sadık ama gitmek üzere</translation>
    </message>
    <message>
        <source>Four purchases or more, and silent for three months to a year: write now.</source>
        <translation>Dört ya da daha çok alışveriş, sonra üç aydan bir yıla kadar sessizlik: şimdi yazın.</translation>
    </message>
    <message>
        <source>Up-sell: regulars with small baskets</source>
        <translation>Üst satış: küçük sepetli müdavimler</translation>
    </message>
    <message>
        <source>They come back but spend little each time: bundles and free shipping raise the basket.</source>
        <translation>Geri geliyor ama her seferinde az harcıyorlar: paketler ve ücretsiz kargo sepeti büyütür.</translation>
    </message>
    <message>
        <source>Newcomers to welcome</source>
        <translation>Hoş geldin denecek yeniler</translation>
    </message>
    <message>
        <source>They arrived a short while ago: a good welcome decides whether they return.</source>
        <translation>Daha yeni geldiler: geri dönüp dönmeyeceklerini iyi bir karşılama belirler.</translation>
    </message>
    <message>
        <source>Weekend shoppers</source>
        <translation>Hafta sonu alışveriş yapanlar</translation>
    </message>
    <message>
        <source>They buy mostly on Saturdays and Sundays: write to them on Friday.</source>
        <translation>Çoğunlukla cumartesi ve pazar alıyorlar: onlara cuma günü yazın.</translation>
    </message>
</context>
<context>
    <name>TestTokens</name>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>son %n günde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not in the last %n day(s)</source>
        <translation>
            <numerusform>son %n günde değil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n day(s)</source>
        <translation>
            <numerusform>önümüzdeki %n günde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not in the next %n day(s)</source>
        <translation>
            <numerusform>önümüzdeki %n günde değil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n day(s) ago</source>
        <translation>
            <numerusform>%n günden eski</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) ago</source>
        <translation>
            <numerusform>en çok %n gün önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>anniversary in the next %n day(s)</source>
        <translation>
            <numerusform>yıl dönümü önümüzdeki %n günde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no anniversary in the next %n day(s)</source>
        <translation>
            <numerusform>yıl dönümü önümüzdeki %n günde değil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>among the top %n</source>
        <translation>
            <numerusform>ilk %n içinde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not among the top %n</source>
        <translation>
            <numerusform>ilk %n içinde değil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>among the bottom %n</source>
        <translation>
            <numerusform>son %n içinde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not among the bottom %n</source>
        <translation>
            <numerusform>son %n içinde değil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) ago</source>
        <translation>
            <numerusform>en az %n gün önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>less than %n day(s) ago</source>
        <translation>
            <numerusform>%n günden daha yakın</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n gün önce</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a value</source>
        <translation>değer seçin</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a test and its value: is between 3–5</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in the top %1</source>
        <translation>en yüksek %1 içinde</translation>
    </message>
    <message>
        <source>not in the top %1</source>
        <translation>en yüksek %1 dışında</translation>
    </message>
    <message>
        <source>in the bottom %1</source>
        <translation>en düşük %1 içinde</translation>
    </message>
    <message>
        <source>not in the bottom %1</source>
        <translation>en düşük %1 dışında</translation>
    </message>
    <message>
        <source>above the lowest %1</source>
        <translation>en düşük %1 üzerinde</translation>
    </message>
    <message>
        <source>not above the lowest %1</source>
        <translation>en düşük %1 içinde ya da sınırında</translation>
    </message>
    <message>
        <source>between the lowest %1 and %2</source>
        <translation>en düşük %1 ile %2 arasında</translation>
    </message>
    <message>
        <source>not between the lowest %1 and %2</source>
        <translation>en düşük %1 ile %2 arasında değil</translation>
    </message>
    <message>
        <source>at least %1 more</source>
        <translation>en az %1 artmış</translation>
    </message>
    <message>
        <source>more than %1 more</source>
        <translation>%1 fazla artmış</translation>
    </message>
    <message>
        <source>over %1 more</source>
        <translation>%1 üzerinde artmış</translation>
    </message>
    <message>
        <source>at least %1 less</source>
        <translation>en az %1 azalmış</translation>
    </message>
    <message>
        <source>more than %1 less</source>
        <translation>%1 fazla azalmış</translation>
    </message>
    <message>
        <source>over %1 less</source>
        <translation>%1 üzerinde azalmış</translation>
    </message>
    <message numerus="yes">
        <source>birthday in the next %n day(s)</source>
        <translation>
            <numerusform>doğum günü önümüzdeki %n günde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no birthday in the next %n day(s)</source>
        <translation>
            <numerusform>doğum günü önümüzdeki %n günde değil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeRange</name>
    <message>
        <source>All time</source>
        <translation>Tüm zamanlar</translation>
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
        <translation>Bu yıl</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Geçen yıl</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Sipariş %1</translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message>
        <source>Write a whole number such as %1.</source>
        <translation>%1 gibi bir tam sayı yazın.</translation>
    </message>
    <message>
        <source>Write a number such as %1.</source>
        <translation>%1 gibi bir sayı yazın.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>%1 ile %2 arasında bir tam sayı yazın.</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>%1 ile %2 arasında bir sayı yazın.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message numerus="yes">
        <source>At most %n decimal(s) can stand here.</source>
        <translation>
            <numerusform>Virgülden sonra en çok %n basamak yazılabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the amount in %1: the amounts here are in that currency.</source>
        <translation>Tutarı %1 olarak yazın: buradaki tutarlar bu para birimindedir.</translation>
    </message>
</context>
<context>
    <name>ValueChanges</name>
    <message>
        <source>%1: “%3” by hand</source>
        <translation>%1: elle “%3”</translation>
    </message>
    <message>
        <source>%1: cleared by hand</source>
        <translation>%1: elle silindi</translation>
    </message>
    <message>
        <source>%1: “%3” instead of “%2”</source>
        <translation>%1: “%2” yerine “%3”</translation>
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
        <translation>aktif</translation>
    </message>
    <message>
        <source>infrequent</source>
        <translation>seyrek</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>uzaklaşmış</translation>
    </message>
    <message>
        <source>without purchases</source>
        <translation>alışverişsiz</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>ziyaret</translation>
    </message>
    <message>
        <source>product view</source>
        <translation>ürün inceleme</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>sepet</translation>
    </message>
    <message>
        <source>first purchase</source>
        <translation>ilk alışveriş</translation>
    </message>
    <message>
        <source>repeat purchase</source>
        <translation>tekrar alışveriş</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>ilkbahar</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>yaz</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>sonbahar</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>kış</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>beklemede</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>askıda</translation>
    </message>
    <message>
        <source>authorised</source>
        <translation>onaylandı</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>ödendi</translation>
    </message>
    <message>
        <source>partially paid</source>
        <translation>kısmen ödendi</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>hazırlanıyor</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>kargoya verildi</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>teslim edildi</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>tamamlandı</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>geçersiz sayıldı</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>iade edildi</translation>
    </message>
    <message>
        <source>partially refunded</source>
        <translation>kısmen iade edildi</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>geri gönderildi</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>a row of unknown origin</source>
        <translation>kaynağı bilinmeyen bir satır</translation>
    </message>
    <message>
        <source>import %1, line %2</source>
        <translation>%1 numaralı aktarma, satır %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, satır %2</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>All of these:</source>
        <translation>Şunların hepsi:</translation>
    </message>
    <message>
        <source>At least one of these:</source>
        <translation>Şunlardan en az biri:</translation>
    </message>
    <message>
        <source>None of these:</source>
        <translation>Şunların hiçbiri:</translation>
    </message>
    <message>
        <source>At least %1 of these:</source>
        <translation>Şunlardan en az %1 tanesi:</translation>
    </message>
    <message>
        <source>At most %1 of these:</source>
        <translation>Şunlardan en çok %1 tanesi:</translation>
    </message>
    <message>
        <source>Exactly %1 of these:</source>
        <translation>Şunlardan tam %1 tanesi:</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%2 satırdan %1</translation>
    </message>
    <message>
        <source>member</source>
        <translation>üye</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>üye değil</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ve %1 tane daha</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 olmadan</translation>
    </message>
    <message>
        <source>a limit of %1</source>
        <translation>%1 sınırı</translation>
    </message>
    <message>
        <source>No change of a few lines would turn this answer.</source>
        <translation>Birkaç satırın değişmesi bu yanıtı çevirmez.</translation>
    </message>
    <message>
        <source>The smallest change that would leave this customer out: %1.</source>
        <translation>Bu müşteriyi dışarıda bırakacak en küçük değişiklik: %1.</translation>
    </message>
    <message>
        <source>The smallest change that would take this customer in: %1.</source>
        <translation>Bu müşteriyi içeri alacak en küçük değişiklik: %1.</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
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
        <translation>%1 kopyası</translation>
    </message>
</context>
<context>
    <name>dilim::cli</name>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ciro</translation>
    </message>
    <message>
        <source>R \ F</source>
        <translation>R \ F</translation>
    </message>
    <message>
        <source>%1 customers scored for %2, %3 without an order that counts.</source>
        <translation>%2 tarihi için %1 müşteri puanlandı; %3 kişinin sayılan bir siparişi yok.</translation>
    </message>
    <message>
        <source>Orders that count: not cancelled, not refunded; lines with a quantity and a price above zero.</source>
        <translation>Sayılan siparişler: iptal edilmemiş, iade edilmemiş; adedi ve fiyatı sıfırdan büyük satırlar.</translation>
    </message>
    <message>
        <source>All orders take part, cancelled and refunded ones too.</source>
        <translation>İptal ve iade edilenler dahil bütün siparişler hesaba katılır.</translation>
    </message>
    <message>
        <source>Edges of the scores: recency in days %1; frequency %2; money %3.</source>
        <translation>Puan sınırları: yakınlık (gün) %1; sıklık %2; tutar %3.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(yok)</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Her şey burada: %1.</translation>
    </message>
    <message>
        <source>Sound: %1 pieces, %2 bytes, all checksums and the digest agree.</source>
        <translation>Sağlam: %1 parça, %2 bayt; bütün sağlama toplamları ve özet tutuyor.</translation>
    </message>
    <message>
        <source>New workspace %1: amounts in %2, times of %3.</source>
        <translation>Yeni çalışma dosyası %1: tutarlar %2, saatler %3.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Verinin tarihi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>live</source>
        <translation>geçerli</translation>
    </message>
    <message>
        <source>Import %1 is undone; everything is as if it had never been.</source>
        <translation>%1 numaralı aktarma geri alındı; her şey hiç yapılmamış gibi.</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 unchanged, %4 merged</source>
        <translation>%1 yeni, %2 güncellenen, %3 değişmeyen, %4 birleştirilen</translation>
    </message>
    <message>
        <source>  Doubtful: %1. %2</source>
        <translation>  Kuşkulu: %1. %2</translation>
    </message>
    <message>
        <source>  %1: %2 cells could not be read and were left empty.</source>
        <translation>  %1: %2 hücre okunamadı ve boş bırakıldı.</translation>
    </message>
    <message>
        <source>%1 is the same file as import %2; nothing changed.</source>
        <translation>%1, %2 numaralı aktarmayla aynı dosya; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>%1 (dry run, nothing was written): %2 records read as %3: %4, %5 rejected</source>
        <translation>%1 (deneme, hiçbir şey yazılmadı): %2 kayıt okundu (%3): %4, %5 reddedilen</translation>
    </message>
    <message>
        <source>%1: %2 records read as %3: %4, %5 rejected</source>
        <translation>%1: %2 kayıt okundu (%3): %4, %5 reddedilen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 belong to nobody known yet</source>
        <translation>%1: %2 tanesinin sahibi henüz bilinmiyor</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Dolu</translation>
    </message>
    <message>
        <source>The segment %1 is removed.</source>
        <translation>%1 segmenti silindi.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Ekler</translation>
    </message>
    <message>
        <source>Removes</source>
        <translation>Çıkarır</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%2 müşteriden %1 tanesi</translation>
    </message>
    <message>
        <source>%1 members are in %2.</source>
        <translation>%1 üye şu dosyada: %2.</translation>
    </message>
    <message>
        <source>Last said by %1, line %2 (import %3).</source>
        <translation>En son söyleyen: %1, satır %2 (aktarma %3).</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>The report is in %1 (%2 pages).</source>
        <translation>Rapor şu dosyada: %1 (%2 sayfa).</translation>
    </message>
    <message>
        <source>Share of revenue</source>
        <translation>Ciro payı</translation>
    </message>
    <message>
        <source>Revenue per customer</source>
        <translation>Müşteri başına ciro</translation>
    </message>
    <message>
        <source>Compared customers</source>
        <translation>Karşılaştırılan müşteriler</translation>
    </message>
    <message>
        <source>Compared share</source>
        <translation>Karşılaştırılan pay</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Endeks</translation>
    </message>
    <message>
        <source>Mean %1, standard deviation %2; minimum %3, quartiles %4, %5, %6, maximum %7.</source>
        <translation>Ortalama %1, standart sapma %2; en küçük %3, çeyreklikler %4, %5, %6, en büyük %7.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have a value (%3); %4 different values.</source>
        <translation>%2 satırın %1 tanesinde değer var (%3); %4 farklı değer.</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1 altı</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 ve üzeri</translation>
    </message>
    <message>
        <source>from %1 to below %2</source>
        <translation>%1 – %2 (hariç)</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Tanım</translation>
    </message>
    <message>
        <source>%1 customers by the week of their first order, %2 in no cohort.</source>
        <translation>İlk siparişlerinin haftasına göre %1 müşteri; hiçbir kohortta olmayan: %2.</translation>
    </message>
    <message>
        <source>%1 customers by the month of their first order, %2 in no cohort.</source>
        <translation>İlk siparişlerinin ayına göre %1 müşteri; hiçbir kohortta olmayan: %2.</translation>
    </message>
    <message>
        <source>%1 customers by the quarter of their first order, %2 in no cohort.</source>
        <translation>İlk siparişlerinin çeyreğine göre %1 müşteri; hiçbir kohortta olmayan: %2.</translation>
    </message>
    <message>
        <source>%1 customers by the year of their first order, %2 in no cohort.</source>
        <translation>İlk siparişlerinin yılına göre %1 müşteri; hiçbir kohortta olmayan: %2.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohort</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>Orders without a known day, in no cohort: %1.</source>
        <translation>Günü bilinmeyen ve hiçbir kohortta olmayan siparişler: %1.</translation>
    </message>
    <message>
        <source>Shares are of the cohort&apos;s customers who ordered so many periods later. The last period is %1 and may not be over.</source>
        <translation>Paylar, kohortun müşterilerinden şu kadar dönem sonra sipariş verenlerin payıdır. Son dönem: %1; bitmemiş olabilir.</translation>
    </message>
    <message>
        <source>There are %1 more periods; --json shows them all.</source>
        <translation>%1 dönem daha var; --json hepsini gösterir.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ve %1 satır daha</translation>
    </message>
    <message>
        <source>No change of a few lines would turn this answer.</source>
        <translation>Birkaç satırı değiştirmek bu yanıtı değiştirmez.</translation>
    </message>
    <message>
        <source>The smallest change that leaves this customer out: %1</source>
        <translation>Bu müşteriyi dışarıda bırakan en küçük değişiklik: %1</translation>
    </message>
    <message>
        <source>The smallest change that takes this customer in: %1</source>
        <translation>Bu müşteriyi içeri alan en küçük değişiklik: %1</translation>
    </message>
    <message>
        <source>In the segment %1:</source>
        <translation>%1 adlı segmentte:</translation>
    </message>
    <message>
        <source>Not in the segment %1:</source>
        <translation>%1 adlı segmentte değil:</translation>
    </message>
    <message>
        <source>There is no such row in the files.</source>
        <translation>Dosyalarda böyle bir satır yok.</translation>
    </message>
    <message>
        <source>Step %1:</source>
        <translation>%1. adım:</translation>
    </message>
    <message>
        <source>a customer without a name</source>
        <translation>adsız bir müşteri</translation>
    </message>
    <message>
        <source>%1 out of 100: %2 (%3) and %4 (%5)</source>
        <translation>100 üzerinden %1: %2 (%3) ve %4 (%5)</translation>
    </message>
    <message>
        <source>No two customers look like one person.</source>
        <translation>Tek kişi gibi görünen iki müşteri yok.</translation>
    </message>
    <message>
        <source>%1 more pairs; see --top.</source>
        <translation>%1 çift daha var; --top ile gösterilir.</translation>
    </message>
    <message>
        <source>These keys of %1 are a person of their own now (edit %2, which can be undone).</source>
        <translation>%1 adlı müşterinin bu anahtarları artık ayrı bir kişi (düzeltme %2; geri alınabilir).</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzeltme</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Edit %1 is undone.</source>
        <translation>%1 numaralı düzeltme geri alındı.</translation>
    </message>
    <message>
        <source>Data quality: %1 of 100</source>
        <translation>Veri kalitesi: 100 üzerinden %1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Sorun yok.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ağırlık</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bulgu</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kaç tane</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Örneğin</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentler</translation>
    </message>
    <message>
        <source>%1 is no longer there; what was imported from it stays.</source>
        <translation>%1 artık yok; ondan aktarılanlar kalır.</translation>
    </message>
    <message>
        <source>Files that have not changed: %1.</source>
        <translation>Değişmemiş dosya sayısı: %1.</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 satır %2 dosyasında.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, satır %2</translation>
    </message>
    <message>
        <source>joined by %1, from %2</source>
        <translation>birleştiren: %1; kaynak: %2</translation>
    </message>
    <message>
        <source>%1; brings %2</source>
        <translation>%1; getirdiği: %2</translation>
    </message>
    <message>
        <source>Put together from:</source>
        <translation>Şunlardan birleştirildi:</translation>
    </message>
    <message>
        <source>%1 by hand, edit %2 of %3</source>
        <translation>elle %1, %3 günlü %2 numaralı düzeltme</translation>
    </message>
    <message>
        <source>%1 is a look-up table:</source>
        <translation>%1 bir eşleme tablosu:</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>No rates are known. Amounts in other currencies are in no sum of money.</source>
        <translation>Hiç kur girilmemiş. Başka para birimlerindeki tutarlar hiçbir toplamda yer almaz.</translation>
    </message>
    <message>
        <source>Table %1 is no look-up table any more.</source>
        <translation>%1 numaralı tablo artık eşleme tablosu değil.</translation>
    </message>
    <message>
        <source>%1 of %2 find a row in the table (%3).</source>
        <translation>Tabloda satırı bulunanlar: %2 içinden %1 (%3).</translation>
    </message>
    <message>
        <source>Not in the table: %1.</source>
        <translation>Tabloda olmayanlar: %1.</translation>
    </message>
    <message>
        <source>Rows whose keys come again further down, where the last one counts: %1.</source>
        <translation>Anahtarı aşağıda yinelenen satırlar (sonuncusu geçerli): %1.</translation>
    </message>
    <message>
        <source>rests: nobody has this value</source>
        <translation>etkisiz: bu değer kimsede yok</translation>
    </message>
    <message>
        <source>value</source>
        <translation>değer</translation>
    </message>
    <message>
        <source>%1: %2 (edit %3, which can be undone).</source>
        <translation>%1: %2 (düzeltme %3; geri alınabilir).</translation>
    </message>
    <message>
        <source>And whom, or what</source>
        <translation>Kiminle ya da ne</translation>
    </message>
    <message>
        <source>by hand, edit %1</source>
        <translation>elle, düzeltme %1</translation>
    </message>
    <message>
        <source>%1 and %2 are one person now (edit %3, which can be undone).</source>
        <translation>%1 ile %2 artık tek kişi (düzeltme %3; geri alınabilir).</translation>
    </message>
    <message>
        <source>%1 and %2 are two people and are not offered as one again (edit %3, which can be undone).</source>
        <translation>%1 ile %2 iki ayrı kişi; bir daha tek kişi diye önerilmeyecekler (düzeltme %3; geri alınabilir).</translation>
    </message>
    <message>
        <source>nobody at present</source>
        <translation>şu anda kimse</translation>
    </message>
    <message>
        <source>customer number %1 (%2)</source>
        <translation>müşteri numarası %1 (%2)</translation>
    </message>
    <message>
        <source>e-mail %1 (%2)</source>
        <translation>e-posta %1 (%2)</translation>
    </message>
    <message>
        <source>phone %1 with the first name (%2)</source>
        <translation>ilk adla birlikte telefon %1 (%2)</translation>
    </message>
    <message>
        <source>the whole row%1 (%2)</source>
        <translation>satırın tamamı%1 (%2)</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>birleştirildi</translation>
    </message>
    <message>
        <source>split</source>
        <translation>ayrıldı</translation>
    </message>
    <message>
        <source>told apart</source>
        <translation>ayrı kişi sayıldı</translation>
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
        <translation>Saat ve güne göre %1</translation>
    </message>
    <message>
        <source>Make this a segment</source>
        <translation>Segment yap</translation>
    </message>
    <message>
        <source>Add to rule</source>
        <translation>Kurala ekle</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Tablo olarak kopyala</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Resim olarak kopyala</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG olarak kaydet…</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>PNG olarak kaydet</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Resimler (*.png)</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>Hesap tablosu olarak kaydet…</translation>
    </message>
</context>
<context>
    <name>dilim::ui::BreakdownsPage</name>
    <message>
        <source>Everyone</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Hiç kimse</translation>
    </message>
    <message>
        <source>%1, %2 of all</source>
        <translation>%1, hepsinin %2 kadarı</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Kırılımlar</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Kim:</translation>
    </message>
    <message>
        <source>Compare with:</source>
        <translation>Karşılaştır:</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Breakdowns need customers of whom something is known: a place, a device, an order.</source>
        <translation>Kırılımlar için müşteriler hakkında bir şey bilinmeli: yer, cihaz, sipariş.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>From one day to another…</source>
        <translation>Bir günden bir güne…</translation>
    </message>
    <message>
        <source>orders and events: %1</source>
        <translation>siparişler ve etkinlikler: %1</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Ne zaman:</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ChartView</name>
    <message>
        <source>Copy picture</source>
        <translation>Resmi kopyala</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Tablo olarak kopyala</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Tablo olarak göster</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Resim olarak kaydet (PNG)…</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>Çizim olarak kaydet (SVG)…</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was saved; choose another folder or name.</source>
        <translation>%1 yazılamadı. Hiçbir şey kaydedilmedi; başka bir klasör ya da ad seçin.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Resim olarak kaydet</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Resimler (*.png)</translation>
    </message>
    <message>
        <source>Save as drawing</source>
        <translation>Çizim olarak kaydet</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Çizimler (*.svg)</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>Hesap tablosu olarak kaydet…</translation>
    </message>
</context>
<context>
    <name>dilim::ui::CommandActions</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Geri al: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Yinele: %1</translation>
    </message>
</context>
<context>
    <name>dilim::ui::CommandSearch</name>
    <message>
        <source>Search customers, segments, commands (Ctrl+K)</source>
        <translation>Müşteri, segment veya komut ara (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunanlar</translation>
    </message>
</context>
<context>
    <name>dilim::ui::CustomersBar</name>
    <message>
        <source>Name, e-mail, phone</source>
        <translation>Ad, e-posta, telefon</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Müşteri ara</translation>
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
        <translation>Yalnızca bu müşteriler gösteriliyor.</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>Hesap tablosu olarak kaydet…</translation>
    </message>
    <message>
        <source>Save as spreadsheet: all customers of the list, with the columns shown</source>
        <translation>Hesap tablosu olarak kaydet: listedeki bütün müşteriler, görünen sütunlarla</translation>
    </message>
</context>
<context>
    <name>dilim::ui::CustomersView</name>
    <message>
        <source>%1, %2 shown</source>
        <translation>%1, %2 arası gösteriliyor</translation>
    </message>
    <message>
        <source>sorted by: %1</source>
        <translation>sıralama: %1</translation>
    </message>
    <message>
        <source>Customers stand here once a file with customers was added.</source>
        <translation>Müşteri dosyası eklendiğinde müşteriler burada görünür.</translation>
    </message>
    <message>
        <source>No customer fits the search and the filter.</source>
        <translation>Aramaya ve süzgece uyan müşteri yok.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Herkesi göster</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Nobody is in this segment.</source>
        <translation>Bu segmentte kimse yok.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::DataPage</name>
    <message>
        <source>Take back the import of %1?</source>
        <translation>%1 aktarması geri alınsın mı?</translation>
    </message>
    <message>
        <source>The workspace will be as if this file had never been imported. Segments stay. The file itself is not touched; you can import it again.</source>
        <translation>Çalışma dosyası, bu dosya hiç aktarılmamış gibi olur. Segmentler kalır. Dosyanın kendisine dokunulmaz; yeniden aktarabilirsiniz.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n aktarma</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Aktarmalar</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Bu sayfanın bölümleri</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Yenilendi</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Takes what is new in the files and folders that were imported before.</source>
        <translation>Daha önce aktarılan dosya ve klasörlerde yeni olanı alır.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Olası tekrarlar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablolar</translation>
    </message>
    <message>
        <source>Drop files that your shop or CRM exports (CSV, TXT, Excel, ODS, JSON, ZIP) on this window: customers, orders, order lines, products, visits.</source>
        <translation>Mağazanızın veya CRM&apos;inizin dışa aktardığı dosyaları (CSV, TXT, Excel, ODS, JSON, ZIP) bu pencereye bırakın: müşteriler, siparişler, sipariş satırları, ürünler, ziyaretler.</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Para birimleri</translation>
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
        <translation>Büyük olasılıkla tek kişi</translation>
    </message>
    <message>
        <source>Nobody is joined without you. Compare, then decide; every decision can be taken back below.</source>
        <translation>Siz istemeden kimse birleştirilmez. Karşılaştırın, karar verin; her karar aşağıdan geri alınabilir.</translation>
    </message>
    <message>
        <source>No two customers look like one person. People who share an e-mail address, or a phone and a first name, are one already.</source>
        <translation>Tek kişi gibi görünen iki müşteri yok. E-posta adresi ya da telefonuyla ilk adı aynı olanlar zaten tek kişi.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Aynı kişi</translation>
    </message>
    <message>
        <source>Same person (J)</source>
        <translation>Aynı kişi (J)</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Farklı kişiler</translation>
    </message>
    <message>
        <source>Different people (D)</source>
        <translation>Farklı kişiler (D)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Next pair (→)</source>
        <translation>Sonraki çift (→)</translation>
    </message>
    <message>
        <source>Pair before</source>
        <translation>Önceki çift</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Sonraki çift</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Olası tekrarlar</translation>
    </message>
</context>
<context>
    <name>dilim::ui::EditsList</name>
    <message>
        <source>nobody at present</source>
        <translation>şu anda kimse</translation>
    </message>
    <message>
        <source>%1: two records are one person</source>
        <translation>%1: iki kayıt tek kişi</translation>
    </message>
    <message>
        <source>%1 and %2 are one person</source>
        <translation>%1 ile %2 tek kişi</translation>
    </message>
    <message>
        <source>%1 and %2 were split into two people</source>
        <translation>%1 ile %2 iki kişiye ayrıldı</translation>
    </message>
    <message>
        <source>%1 and %2 are two people</source>
        <translation>%1 ile %2 iki ayrı kişi</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Geri al: %1</translation>
    </message>
    <message>
        <source>Rests: nobody has this value</source>
        <translation>Etkisiz: bu değer kimsede yok</translation>
    </message>
    <message>
        <source>Rests: the customer is not here</source>
        <translation>Etkisiz: müşteri şu anda yok</translation>
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
        <translation>%1: %2, herkes: %3</translation>
    </message>
</context>
<context>
    <name>dilim::ui::FieldPalette</name>
    <message numerus="yes">
        <source>Search %n field(s), in English, Turkish or Azerbaijani</source>
        <translation>
            <numerusform>%n alanda ara; İngilizce, Türkçe veya Azerbaycanca</numerusform>
        </translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Alan ara</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Raflar</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Alanlar</translation>
    </message>
    <message>
        <source>Only fields with data</source>
        <translation>Yalnızca verisi olan alanlar</translation>
    </message>
</context>
<context>
    <name>dilim::ui::FilterGroupEditor</name>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>How the filters are joined</source>
        <translation>Koşullar nasıl bağlanıyor</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Bu grubu kaldır</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Koşul</translation>
    </message>
</context>
<context>
    <name>dilim::ui::FilterRow</name>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a test and its value: is any of Shoes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Bu koşulu kaldır</translation>
    </message>
</context>
<context>
    <name>dilim::ui::FiltersEditor</name>
    <message>
        <source>The same order also contains, each an item of its own:</source>
        <translation>Aynı siparişte ayrıca şunlar da var, her biri ayrı bir ürün:</translation>
    </message>
    <message>
        <source>Item in the order</source>
        <translation>Siparişteki ürün</translation>
    </message>
</context>
<context>
    <name>dilim::ui::FreshnessCard</name>
    <message>
        <source>How fresh is the data?</source>
        <translation>Veri ne kadar taze?</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Each source with imported files stands here with its last day.</source>
        <translation>Dosyası aktarılan her kaynak, son günüyle burada görünür.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Güncel</translation>
    </message>
    <message>
        <source>The newest data of this source are of %1, %2 before today.</source>
        <translation>Bu kaynağın en yeni verisi %1 tarihli, bugünden %2 önce.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 ve başkaları</translation>
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
        <translation>Bu grubun satırları nasıl birleşir</translation>
    </message>
    <message>
        <source>Add a condition to this group</source>
        <translation>Bu gruba koşul ekle</translation>
    </message>
    <message>
        <source>Show the lines of this group</source>
        <translation>Bu grubun satırlarını göster</translation>
    </message>
    <message>
        <source>Fold this group</source>
        <translation>Bu grubu katla</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grup: %1</translation>
    </message>
    <message>
        <source>How many of the lines?</source>
        <translation>Satırların kaçı?</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Uygula</translation>
    </message>
</context>
<context>
    <name>dilim::ui::GroupTable</name>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>Müşteri payı</translation>
    </message>
    <message>
        <source>Share of revenue</source>
        <translation>Ciro payı</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Ortalama sepet</translation>
    </message>
</context>
<context>
    <name>dilim::ui::HistoryView</name>
    <message>
        <source>Customers after each import</source>
        <translation>Her aktarmadan sonra müşteri sayısı</translation>
    </message>
    <message>
        <source>From %1 customers at first to %2 now.</source>
        <translation>Başta %1 müşteri, şimdi %2.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ciro</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>Import by import</source>
        <translation>Her aktarmadan sonra</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Verinin tarihi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Aktarma</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Each further import adds a point here, so that you see whether the segment grows.</source>
        <translation>Sonraki her aktarma buraya bir nokta ekler; segmentin büyüyüp büyümediğini böyle görürsünüz.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::HourCard</name>
    <message>
        <source>Most customers come on %1 between %2: %3.</source>
        <translation>En çok müşteri %1 günü %2 arasında geliyor: %3.</translation>
    </message>
    <message>
        <source>Most revenue comes on %1 between %2: %3.</source>
        <translation>En çok ciro %1 günü %2 arasında oluyor: %3.</translation>
    </message>
    <message>
        <source>A customer brings most on %1 between %2: %3.</source>
        <translation>Müşteri başına en çok %1 günü %2 arasında harcanıyor: %3.</translation>
    </message>
    <message>
        <source>Nobody in this hour</source>
        <translation>Bu saatte kimse yok</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ImportFileRow</name>
    <message>
        <source>Looking at the file…</source>
        <translation>Dosyaya bakılıyor…</translation>
    </message>
    <message>
        <source>%1 of %2 columns sure</source>
        <translation>%2 sütunun %1 tanesi kesin</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Okunamıyor</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ImportFiles</name>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Add more files…</source>
        <translation>Daha fazla dosya ekle…</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ImportSummary</name>
    <message>
        <source>Counting…</source>
        <translation>Sayılıyor…</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Sayılmadı.</translation>
    </message>
    <message>
        <source>This file is here already, with the same content: nothing changes.</source>
        <translation>Bu dosya aynı içerikle zaten burada: hiçbir şey değişmez.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to people who are not known yet.</source>
        <translation>
            <numerusform>Bunların %n tanesi henüz tanınmayan kişilere ait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Reddedilen satırlar</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 reddedilen</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ImportView</name>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Preview and mapping</source>
        <translation>Önizleme ve eşleme</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Deneme</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Aktarma</translation>
    </message>
    <message>
        <source>Remember this for files with the same columns</source>
        <translation>Aynı sütunlu dosyalar için bunu hatırla</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>%n dosya aktar</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Every import can be taken back on the page Data.</source>
        <translation>Bitti. Her aktarma, Veri sayfasında geri alınabilir.</translation>
    </message>
    <message>
        <source>Nothing is written until you have seen the dry run</source>
        <translation>Denemeyi görmeden hiçbir şey yazılmaz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Next: dry run</source>
        <translation>Sonraki: deneme</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Şimdi aktar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Leave the import?</source>
        <translation>İçe aktarmadan çıkılsın mı?</translation>
    </message>
    <message>
        <source>What you changed in how the files are read will be lost. The files themselves stay as they are.</source>
        <translation>Dosyaların nasıl okunacağıyla ilgili değişiklikleriniz kaybolur. Dosyaların kendisi olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ImportsList</name>
    <message>
        <source>%1 new · %2 updated · %3 rejected</source>
        <translation>%1 yeni · %2 güncellenen · %3 reddedilen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>%1 aktarmasını geri al</translation>
    </message>
</context>
<context>
    <name>dilim::ui::KnownFields</name>
    <message>
        <source>Permissions</source>
        <translation>İzinler</translation>
    </message>
    <message>
        <source>What else is known</source>
        <translation>Bilinen diğer şeyler</translation>
    </message>
    <message>
        <source>Last said by</source>
        <translation>En son söyleyen</translation>
    </message>
    <message>
        <source>From look-up tables</source>
        <translation>Eşleme tablolarından</translation>
    </message>
</context>
<context>
    <name>dilim::ui::LimitEditor</name>
    <message>
        <source>drawn at random</source>
        <translation>rastgele seçilerek</translation>
    </message>
    <message>
        <source>highest or latest first</source>
        <translation>önce en yüksek ya da en yeni olanlar</translation>
    </message>
    <message>
        <source>lowest or earliest first</source>
        <translation>önce en düşük ya da en eski olanlar</translation>
    </message>
    <message>
        <source>Remove the limit</source>
        <translation>Sınırı kaldır</translation>
    </message>
    <message>
        <source>At most so many customers</source>
        <translation>En fazla bu kadar müşteri</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Neye göre seçilsin</translation>
    </message>
    <message>
        <source>Who comes first</source>
        <translation>Önce kimler</translation>
    </message>
</context>
<context>
    <name>dilim::ui::LineFigures</name>
    <message>
        <source>%1 customers, %2</source>
        <translation>%1 müşteri, %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 müşteri</translation>
    </message>
</context>
<context>
    <name>dilim::ui::LookupPanel</name>
    <message>
        <source>A field of its own</source>
        <translation>Ayrı bir alan</translation>
    </message>
    <message>
        <source>%1 of %2 find a row in the table (%3).</source>
        <translation>Tabloda satırı bulunanlar: %2 içinden %1 (%3).</translation>
    </message>
    <message>
        <source>Not in the table: %1.</source>
        <translation>Tabloda olmayanlar: %1.</translation>
    </message>
    <message>
        <source>Rows whose keys come again further down, where the last one counts: %1.</source>
        <translation>Anahtarı aşağıda yinelenen satırlar (sonuncusu geçerli): %1.</translation>
    </message>
    <message>
        <source>Use as look-up table</source>
        <translation>Eşleme tablosu olarak kullan</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Bağı kaldır</translation>
    </message>
    <message>
        <source>Used as a look-up table. Columns that are not tied to a field are fields themselves.</source>
        <translation>Eşleme tablosu olarak kullanılıyor. Bir alana bağlı olmayan sütunların her biri bir alandır.</translation>
    </message>
    <message>
        <source>Say which column lists the values of which field, such as a province: the other columns become fields for rules, breakdowns and charts.</source>
        <translation>Hangi sütunun hangi alanın değerlerini içerdiğini seçin, örneğin il: öbür sütunlar kurallarda, dağılımlarda ve grafiklerde alan olur.</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Alanlar: %1</translation>
    </message>
</context>
<context>
    <name>dilim::ui::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Çalışma dosyası aç</translation>
    </message>
    <message>
        <source>Workspaces (*.dilim)</source>
        <translation>Çalışma dosyaları (*.dilim)</translation>
    </message>
    <message>
        <source>Add export files</source>
        <translation>Dışa aktarılmış dosyaları ekle</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopyasını kaydet</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>Kopya burada: %1.</translation>
    </message>
    <message>
        <source>Dilim %1</source>
        <translation>Dilim %1</translation>
    </message>
    <message>
        <source>Customer segmentation on your own computer. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Müşteri segmentasyonu, kendi bilgisayarınızda. GNU Genel Kamu Lisansı 3 veya sonrası ile özgür yazılım; hiçbir güvence verilmez.</translation>
    </message>
    <message>
        <source>%1 – Dilim</source>
        <translation>%1 – Dilim</translation>
    </message>
    <message>
        <source>It is open for reading only, so that you can still look at it and save lists and reports.</source>
        <translation>Dosya yalnızca okumak için açık; ona yine bakabilir, liste ve rapor kaydedebilirsiniz.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.json *.jsonl *.ndjson *.zip);;All files (*)</source>
        <translation>Tablolar (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.json *.jsonl *.ndjson *.zip);;Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>dilim::ui::MappingHeader</name>
    <message>
        <source>Field for the column %1</source>
        <translation>%1 sütununun alanı</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Alınmıyor</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1 okunamadı</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 boş</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Hepsi okundu</translation>
    </message>
</context>
<context>
    <name>dilim::ui::MeasureEditor</name>
    <message>
        <source>Cancelled and returned ones, too</source>
        <translation>İptal ve iadeler dahil</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Neye bakılsın</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Ne hesaplansın</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Hangileri</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Of the field</source>
        <translation>Hangi alanın</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>hepsi</translation>
    </message>
    <message>
        <source>only the first one</source>
        <translation>yalnızca ilki</translation>
    </message>
    <message>
        <source>only the last one</source>
        <translation>yalnızca sonuncusu</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>olduğu gibi</translation>
    </message>
    <message>
        <source>difference from the time before</source>
        <translation>önceki süreye göre fark</translation>
    </message>
    <message>
        <source>percent of the time before</source>
        <translation>önceki süreye göre yüzde</translation>
    </message>
</context>
<context>
    <name>dilim::ui::MemberButton</name>
    <message>
        <source>Why is this customer here?</source>
        <translation>Bu müşteri neden burada?</translation>
    </message>
</context>
<context>
    <name>dilim::ui::MovementCard</name>
    <message>
        <source>Movement of segments</source>
        <translation>Segmentlerdeki hareket</translation>
    </message>
    <message>
        <source>Since the last import</source>
        <translation>Son aktarmadan bu yana</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Yeni segment</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Tümü (%1)</translation>
    </message>
    <message>
        <source>Saved segments stand here with their size and with what each import changed.</source>
        <translation>Kayıtlı segmentler, büyüklükleri ve her aktarmanın değiştirdikleriyle burada görünür.</translation>
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
        <translation>Segment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Last states</source>
        <translation>Son durumlar</translation>
    </message>
    <message>
        <source>Change (customers)</source>
        <translation>Değişim (müşteri)</translation>
    </message>
</context>
<context>
    <name>dilim::ui::NavigationRail</name>
    <message>
        <source>Widen menu</source>
        <translation>Menüyü genişlet</translation>
    </message>
    <message>
        <source>Collapse menu</source>
        <translation>Menüyü daralt</translation>
    </message>
</context>
<context>
    <name>dilim::ui::NewWorkspaceDialog</name>
    <message>
        <source>Create</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Yeni çalışma dosyası</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Başka bir yer seç…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Amounts and times whose file names no currency or zone are read in these. They cannot be changed later.</source>
        <translation>Dosyada para birimi veya saat dilimi yazmayan tutarlar ve saatler bunlarla okunur. Sonradan değiştirilemez.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <translation>Bu adda bir dosya zaten var.</translation>
    </message>
    <message>
        <source>Workspaces (*.dilim)</source>
        <translation>Çalışma dosyaları (*.dilim)</translation>
    </message>
</context>
<context>
    <name>dilim::ui::NotWithinEditor</name>
    <message>
        <source>within</source>
        <translation>şu süre içinde</translation>
    </message>
</context>
<context>
    <name>dilim::ui::NoticesCard</name>
    <message>
        <source>What to look at today?</source>
        <translation>Bugün neye bakmalı?</translation>
    </message>
    <message>
        <source>Nothing needs a look: no segment changed strongly, and the last import was taken whole.</source>
        <translation>Bakılacak bir şey yok: hiçbir segment çok değişmedi, son aktarma eksiksiz alındı.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::NumbersEditor</name>
    <message>
        <source>Number</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Upper number</source>
        <translation>Üst sayı</translation>
    </message>
    <message>
        <source>The second number must not be smaller than the first.</source>
        <translation>İkinci sayı birinciden küçük olamaz.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::OverlapView</name>
    <message>
        <source>Customers of this segment that are in no other one: %1</source>
        <translation>Bu segmentte olup başka hiçbir segmentte olmayan müşteriler: %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ve %2</translation>
    </message>
    <message>
        <source>Who is in other segments too</source>
        <translation>Başka segmentlerde de olanlar</translation>
    </message>
    <message>
        <source>Make a segment of both</source>
        <translation>İkisinin kesişiminden segment yap</translation>
    </message>
    <message>
        <source>Of the customers that are in this segment and in the marked one</source>
        <translation>Hem bu segmentte hem seçili segmentte olan müşterilerden</translation>
    </message>
    <message>
        <source>With a second segment you see here how many customers are in both.</source>
        <translation>İkinci bir segment olunca ikisinde birden kaç müşteri olduğunu burada görürsünüz.</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Yeni segment</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>İkisinde de</translation>
    </message>
    <message>
        <source>Share of this segment</source>
        <translation>Bu segmentteki payı</translation>
    </message>
    <message>
        <source>Share of the other segment</source>
        <translation>Diğer segmentteki payı</translation>
    </message>
</context>
<context>
    <name>dilim::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>How the business is doing stands here as soon as files with customers are imported.</source>
        <translation>Müşteri dosyaları aktarılır aktarılmaz işlerin durumu burada görünür.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
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
        <translation>%1 · son aktarma %2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Rapor oluştur</translation>
    </message>
</context>
<context>
    <name>dilim::ui::PairCard</name>
    <message>
        <source>%1, the same for both: %2</source>
        <translation>%1, ikisinde de aynı: %2</translation>
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
        <translation>Koşul ekle</translation>
    </message>
    <message>
        <source>Enter adds, arrows choose, Esc closes</source>
        <translation>Enter ekler, oklar seçer, Esc kapatır</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bir şey bulunamadı</translation>
    </message>
    <message>
        <source>Try another word, in any language.</source>
        <translation>Başka bir sözcük deneyin, dil fark etmez.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Medyan</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Known for</source>
        <translation>Bilinen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>En az %1</translation>
    </message>
</context>
<context>
    <name>dilim::ui::PerEditor</name>
    <message>
        <source>among all customers</source>
        <translation>tüm müşteriler arasında</translation>
    </message>
    <message>
        <source>Ranked within</source>
        <translation>Sıralama kimler arasında</translation>
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
        <translation>Saklanacağı gibi</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Dosyadaki gibi</translation>
    </message>
    <message>
        <source>How cells are shown</source>
        <translation>Hücreler nasıl gösteriliyor</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Yalnız sorunlu satırlar</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Dosyanın ilk satırları</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Dosyaya bakılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not read</source>
        <translation>
            <numerusform>%n hücre okunamadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %1 rows · %n column(s)</source>
        <translation>
            <numerusform>İlk %1 satır · %n sütun</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Keep the column as text</source>
        <translation>Sütunu metin olarak tut</translation>
    </message>
    <message>
        <source>Do not import the column</source>
        <translation>Sütunu atla</translation>
    </message>
    <message>
        <source>Read every “%1” of this column as…</source>
        <translation>Bu sütundaki her “%1” değerini şöyle oku…</translation>
    </message>
    <message>
        <source>Leave these cells empty</source>
        <translation>Bu hücreleri boş bırak</translation>
    </message>
    <message>
        <source>Read every “%1” of this column as</source>
        <translation>Bu sütundaki her “%1” yerine okunacak metin</translation>
    </message>
    <message>
        <source>Text to be read instead; nothing: these cells have no value</source>
        <translation>Yerine okunacak metin; boş bırakılırsa bu hücrelerin değeri olmaz</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Böyle oku</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n fix(es) of cells</source>
        <translation>
            <numerusform>%n hücre düzeltmesini geri al</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::ProfileFiguresRow</name>
    <message>
        <source>Revenue</source>
        <translation>Ciro</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Ortalama sepet</translation>
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
        <translation>No %1</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 yaşında</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>İzinler</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Önceki müşteri</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Sonraki müşteri</translation>
    </message>
    <message>
        <source>Close the profile</source>
        <translation>Profili kapat</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>İzinli</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>İzinsiz</translation>
    </message>
    <message>
        <source>E-mail is allowed.</source>
        <translation>E-posta izni var.</translation>
    </message>
    <message>
        <source>E-mail is not allowed.</source>
        <translation>E-posta izni yok.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::QualityLine</name>
    <message>
        <source>Show these customers</source>
        <translation>Bu müşterileri göster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Örneğin: %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 members)</source>
        <translation>%1 (%3 üyeden %2)</translation>
    </message>
    <message>
        <source>Segments that ask for it: %1</source>
        <translation>Bunu soran segmentler: %1</translation>
    </message>
    <message>
        <source>No segment asks for it.</source>
        <translation>Bunu soran segment yok.</translation>
    </message>
    <message>
        <source>Clear “%1”</source>
        <translation>“%1” değerini sil</translation>
    </message>
    <message>
        <source>Change “%1” to “%2”</source>
        <translation>“%1” yerine “%2” yaz</translation>
    </message>
    <message>
        <source>Clear all of these values (%1)</source>
        <translation>Bu değerlerin hepsini sil (%1)</translation>
    </message>
    <message>
        <source>Or change it here, without touching the files: it holds for later imports too, and can be taken back.</source>
        <translation>Ya da dosyalara dokunmadan burada düzeltin: sonraki aktarmalarda da geçerli olur ve geri alınabilir.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::QualityScore</name>
    <message>
        <source>Quality of the data</source>
        <translation>Verinin kalitesi</translation>
    </message>
    <message>
        <source>of 100 points</source>
        <translation>100 puan üzerinden</translation>
    </message>
    <message>
        <source>Nothing takes points off.</source>
        <translation>Puan götüren bir şey yok.</translation>
    </message>
    <message>
        <source>Points taken off: %1</source>
        <translation>Götürülen puanlar: %1</translation>
    </message>
    <message>
        <source>%1 of 100 points</source>
        <translation>100 puandan %1</translation>
    </message>
</context>
<context>
    <name>dilim::ui::QualityView</name>
    <message>
        <source>What to look at</source>
        <translation>Nelere bakmalı</translation>
    </message>
    <message>
        <source>Nothing is wrong: no field has holes, no value is impossible, and all sources are fresh.</source>
        <translation>Sorun yok: hiçbir alanda boşluk, olanaksız bir değer yok ve bütün kaynaklar taze.</translation>
    </message>
    <message>
        <source>The data are being looked through.</source>
        <translation>Veri gözden geçiriliyor.</translation>
    </message>
    <message>
        <source>Values changed by hand</source>
        <translation>Elle değiştirilen değerler</translation>
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
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RangeEditor</name>
    <message>
        <source>Median %1, known for %2 of %3</source>
        <translation>Medyan %1; %3 kayıttan %2 tanesinde biliniyor</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RangeSlider</name>
    <message>
        <source>From</source>
        <translation>Alt sınır</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Üst sınır</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RankedCard</name>
    <message>
        <source>Everyone</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Karşılaştırılan</translation>
    </message>
    <message>
        <source>Show the largest only</source>
        <translation>Yalnız en büyükleri göster</translation>
    </message>
    <message>
        <source>Show the %1 largest</source>
        <translation>En büyük %1 tanesini göster</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tümünü göster (%1)</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RatesModel</name>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Geçerli olduğu gün</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kur</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RatesView</name>
    <message>
        <source>Remove the rate of %1 from %2?</source>
        <translation>%1 için %2 tarihli kur silinsin mi?</translation>
    </message>
    <message>
        <source>Remove all rates of %1?</source>
        <translation>%1 için bütün kurlar silinsin mi?</translation>
    </message>
    <message>
        <source>Orders that are left without a rate count in no sum of money. The orders themselves stay.</source>
        <translation>Kuru kalmayan siparişler hiçbir tutar toplamına girmez. Siparişlerin kendisi kalır.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) in %2 have no rate and count in no sum.</source>
        <translation>
            <numerusform>%2 cinsinden %1 siparişin kuru yok; bunlar hiçbir toplama girmiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) in %2 count with their rate.</source>
        <translation>
            <numerusform>%2 cinsinden %1 sipariş kuruyla hesaba katılıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 rate(s)</source>
        <translation>
            <numerusform>%1: %2 kur</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all of %1</source>
        <translation>%1 kurlarının tümünü sil</translation>
    </message>
    <message>
        <source>Remove all of a currency</source>
        <translation>Bir para biriminin tümünü sil</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Para birimleri</translation>
    </message>
    <message>
        <source>Amounts of orders are added up in %1. Orders in another currency count as soon as it has a rate: what one unit of it is worth in %1 from a day on, until the next rate. Add rates here, or import a table with a column of days and columns named USD, EUR and so on.</source>
        <translation>Sipariş tutarları %1 olarak toplanır. Başka para birimindeki siparişler, o birimin kuru girilince hesaba katılır. Kur, bir birimin belirli bir günden bir sonraki kura kadar geçerli olan %1 karşılığıdır. Kurları buradan ekleyin ya da bir gün sütunu ile USD, EUR gibi adlı sütunları olan bir tablo aktarın.</translation>
    </message>
    <message>
        <source>Rates of currencies</source>
        <translation>Para birimlerinin kurları</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Geçerli olduğu gün</translation>
    </message>
    <message>
        <source>Worth in %1</source>
        <translation>%1 karşılığı</translation>
    </message>
    <message>
        <source>Keep the rate</source>
        <translation>Kuru kaydet</translation>
    </message>
    <message>
        <source>Take from a table</source>
        <translation>Tablodan al</translation>
    </message>
    <message>
        <source>Take rates from a table</source>
        <translation>Kurları bir tablodan al</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ReportChoices</name>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Tick all segments</source>
        <translation>Tüm segmentleri işaretle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Tick no segment</source>
        <translation>Tüm işaretleri kaldır</translation>
    </message>
    <message>
        <source>Segments of the report</source>
        <translation>Raporda yer alacak segmentler</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Raporun dili</translation>
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
        <translation>Segmentler: %1 / %2</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Pencereyle aynı</translation>
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
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Page setup…</source>
        <translation>Sayfa yapısı…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Baskı önizleme</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sayfa genişliği</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Tek sayfa</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>İki sayfa</translation>
    </message>
    <message>
        <source>How large the pages are</source>
        <translation>Sayfaların boyutu</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Raporun sayfaları</translation>
    </message>
    <message>
        <source>A report needs customers. They come with a file.</source>
        <translation>Rapor için müşteri verisi gerekir. Müşteriler bir dosyayla gelir.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Not in this report, since their rules cannot be counted: %1</source>
        <translation>Kuralı hesaplanamadığı için bu raporda olmayanlar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n page(s)</source>
        <translation>
            <numerusform>%1 · %n sayfa</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Rapor şu dosyada: %1.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Rapor yazılıyor</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Rapor yazdırılıyor</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Rapor yazıcıya gönderildi.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ResultPane</name>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>müşteriler</translation>
    </message>
    <message>
        <source>Of customers</source>
        <translation>Müşteri payı</translation>
    </message>
    <message>
        <source>Of revenue</source>
        <translation>Ciro payı</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Ortalama sipariş</translation>
    </message>
    <message>
        <source>everyone %1</source>
        <translation>herkes %1</translation>
    </message>
    <message>
        <source>A few members</source>
        <translation>Birkaç üye</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Tüm üyeler</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Neden?</translation>
    </message>
    <message>
        <source>a line needs a change</source>
        <translation>bir satır düzeltilmeli</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>hesaplanıyor</translation>
    </message>
    <message>
        <source>up to date · %1 ms</source>
        <translation>güncel · %1 ms</translation>
    </message>
    <message>
        <source>unchanged since last import</source>
        <translation>son aktarmadan beri değişmedi</translation>
    </message>
    <message>
        <source>▲ %1 since last import</source>
        <translation>▲ %1 son aktarmadan beri</translation>
    </message>
    <message>
        <source>▼ %1 since last import</source>
        <translation>▼ %1 son aktarmadan beri</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>City: a value is missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>medyan %1</translation>
    </message>
    <message>
        <source>everyone: %1 %2</source>
        <comment>everyone: mobile 61%</comment>
        <translation>herkes: %1 %2</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>Nerede yaşıyorlar</translation>
    </message>
    <message>
        <source>line: everyone, %</source>
        <translation>çizgi: herkes, %</translation>
    </message>
    <message>
        <source>Days since last order</source>
        <translation>Son siparişten bu yana geçen gün</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Satırı göster</translation>
    </message>
    <message>
        <source>See of a customer why he or she is in or out</source>
        <translation>Bir müşterinin neden içeride ya da dışarıda olduğunu gösterir</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RevenueCard</name>
    <message>
        <source>Revenue by month</source>
        <translation>Aylık ciro</translation>
    </message>
    <message>
        <source>The revenue of each month stands here as soon as a file with orders is imported.</source>
        <translation>Sipariş dosyası aktarılır aktarılmaz her ayın cirosu burada görünür.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Columns of the revenue of each month, parted by returning and new customers, with the same month of the year before.</source>
        <translation>Her ayın cirosu sütunlarla; geri dönen ve yeni müşteriler ayrı, önceki yılın aynı ayıyla.</translation>
    </message>
    <message>
        <source>Returning customers</source>
        <translation>Geri dönen müşteri</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Yeni müşteriler</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Total of the year before</source>
        <translation>Önceki yıl toplamı</translation>
    </message>
    <message>
        <source>Data up to %1</source>
        <translation>Veri %1 gününe kadar</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RfmPage</name>
    <message>
        <source>Customers</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ciro</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Ortalama sepet</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>All ten groups as segments</source>
        <translation>10 grubu segment yap</translation>
    </message>
    <message>
        <source>Cut points and method</source>
        <translation>Kesim noktaları ve yöntem</translation>
    </message>
    <message>
        <source>RFM grid</source>
        <translation>RFM ızgarası</translation>
    </message>
    <message>
        <source>The ten groups</source>
        <translation>On grup</translation>
    </message>
    <message>
        <source>What the grid shows</source>
        <translation>Izgaranın gösterdiği</translation>
    </message>
    <message>
        <source>RFM groups people by how recently and how often they buy. It needs a file of orders with their customers and dates.</source>
        <translation>RFM, kişileri ne kadar yakın zamanda ve ne sıklıkta aldıklarına göre gruplar. Müşterisi ve tarihi olan bir sipariş dosyası gerekir.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Bu çalışma dosyası yalnızca okumak için açık.</translation>
    </message>
    <message>
        <source>%1 customers scored · %2 without an order · scores of %3</source>
        <translation>%1 müşteri puanlandı · %2 kişinin siparişi yok · puanlar %3 tarihli</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Son %n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Tüm zamanlar</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Yöntem:</translation>
    </message>
    <message>
        <source>%1, all orders</source>
        <translation>%1, tüm siparişler</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Kim:</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Herkes</translation>
    </message>
    <message numerus="yes">
        <source>Orders of the last %n day(s)</source>
        <translation>
            <numerusform>Son %n günün siparişleri</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of all time</source>
        <translation>Tüm zamanların siparişleri</translation>
    </message>
    <message>
        <source>Orders that count: not cancelled, not refunded</source>
        <translation>Sayılan siparişler: iptal veya iade edilmeyenler</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Tüm siparişler</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) were added.</source>
        <translation>
            <numerusform>%n segment eklendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) had a segment of their name, which was left alone.</source>
        <translation>
            <numerusform>%n grubun adında zaten bir segment vardı; ona dokunulmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>RFM groups as segments</source>
        <translation>Segment olarak RFM grupları</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Axes:</source>
        <translation>Eksenler:</translation>
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
        <translation>Yakınlık ve sıklık, on grupla</translation>
    </message>
    <message>
        <source>Recency and the mean of frequency and money</source>
        <translation>Yakınlık ile sıklık ve tutarın ortalaması</translation>
    </message>
    <message>
        <source>Frequency and money (F + M) →</source>
        <translation>Sıklık ve tutar (F + M) →</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RfmSideCard</name>
    <message>
        <source>What they spend most on</source>
        <translation>En çok neye harcıyorlar</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>herkes</translation>
    </message>
    <message>
        <source>A few members</source>
        <translation>Birkaç üye</translation>
    </message>
    <message>
        <source>Make this a segment</source>
        <translation>Segment yap</translation>
    </message>
    <message>
        <source>Add to rule</source>
        <translation>Kurala ekle</translation>
    </message>
    <message>
        <source>A segment uses everyone&apos;s scores over all time and the orders that count, so it can hold other people than shown here.</source>
        <translation>Segment, herkesin tüm zamanlardaki puanlarını ve sayılan siparişleri kullanır; bu yüzden burada görünenlerden başka kişiler de içerebilir.</translation>
    </message>
    <message>
        <source>Share of the group</source>
        <translation>Grubun payı</translation>
    </message>
    <message>
        <source>of %1 customers</source>
        <translation>%1 müşteriden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>%1 of all orders</source>
        <translation>tüm siparişlerin %1 kadarı</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>hepsinin %1 kadarı</translation>
    </message>
    <message>
        <source>Revenue share</source>
        <translation>Ciro payı</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Ortalama sepet</translation>
    </message>
    <message>
        <source>everyone %1</source>
        <translation>herkes %1</translation>
    </message>
    <message>
        <source>Orders, median</source>
        <translation>Sipariş, medyan</translation>
    </message>
    <message>
        <source>Last order, median</source>
        <translation>Son sipariş, medyan</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Bu çalışma dosyası yalnızca okumak için açık.</translation>
    </message>
    <message>
        <source>Recency score %1; the mean of the scores of frequency and money is %2.</source>
        <translation>Yakınlık puanı %1; sıklık ve tutar puanlarının ortalaması %2.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>%1 kişinin tümü</translation>
    </message>
    <message>
        <source>Show all members as a table</source>
        <translation>Tüm üyeleri tabloda göster</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RuleEditor</name>
    <message>
        <source>Add condition</source>
        <translation>Koşul ekle</translation>
    </message>
    <message>
        <source>Change condition</source>
        <translation>Koşulu değiştir</translation>
    </message>
    <message>
        <source>Add lines</source>
        <translation>Satır ekle</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <translation>Başka bir şey sor</translation>
    </message>
    <message>
        <source>The sentence stands here as soon as every line can be answered.</source>
        <translation>Her satır yanıtlanabildiğinde kural burada tek cümle olarak durur.</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>Sınırı değiştir</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RuleLine</name>
    <message>
        <source>What can be done with this line</source>
        <translation>Bu satırla yapılabilecekler</translation>
    </message>
    <message>
        <source>Drag to move the line</source>
        <translation>Satırı taşımak için sürükleyin</translation>
    </message>
</context>
<context>
    <name>dilim::ui::RuleView</name>
    <message>
        <source>Change group</source>
        <translation>Grubu değiştir</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Grup ekle</translation>
    </message>
    <message>
        <source>Read from top to bottom</source>
        <translation>Yukarıdan aşağıya okuyun</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Adds, removes</source>
        <translation>Ekler, çıkarır</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Koşul</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Koşul ekle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Grup ekle</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Metin olarak kopyala</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Satırları yapıştır</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Move line</source>
        <translation>Satırı taşı</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Take only so many of these customers</source>
        <translation>Bu müşterilerin yalnızca bu kadarını al</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SegmentChoice</name>
    <message>
        <source>Segment %1</source>
        <translation>Segment %1</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SegmentEditor</name>
    <message>
        <source>is in the segment</source>
        <translation>bu segmentte</translation>
    </message>
    <message>
        <source>is not in the segment</source>
        <translation>bu segmentte değil</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SegmentList</name>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Of customers</source>
        <translation>Müşteri payı</translation>
    </message>
    <message>
        <source>Of revenue</source>
        <translation>Ciro payı</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Ortalama sepet</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentler</translation>
    </message>
    <message>
        <source>rule is broken</source>
        <translation>kural bozuk</translation>
    </message>
    <message>
        <source>Since last import</source>
        <translation>Son aktarmadan beri</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SegmentTabs</name>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Üyeler</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Kesişim</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Parts of this segment</source>
        <translation>Bu segmentin bölümleri</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SegmentsPage</name>
    <message>
        <source>New segment</source>
        <translation>Yeni segment</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Tüm segmentler</translation>
    </message>
    <message>
        <source>More about this segment</source>
        <translation>Bu segment için diğer işlemler</translation>
    </message>
    <message>
        <source>A segment is a group of customers that a rule describes, such as “bought shoes and did not come back for three months”.</source>
        <translation>Segment, bir kuralın anlattığı müşteri grubudur: “ayakkabı aldı ve üç aydır uğramadı” gibi.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentler</translation>
    </message>
    <message>
        <source>Segments › %1</source>
        <translation>Segmentler › %1</translation>
    </message>
    <message>
        <source>%1 · every change is kept; nothing needs saving</source>
        <translation>%1 · her değişiklik saklanır; kaydetmek gerekmez</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the segment</source>
        <translation>Segmenti oluştur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Renk %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Rename segment</source>
        <translation>Segmenti yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Klasöre taşı</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 kopyası</translation>
    </message>
    <message>
        <source>Delete the segment %1?</source>
        <translation>%1 segmenti silinsin mi?</translation>
    </message>
    <message>
        <source>Its rule and its history go. Customers and orders are not touched.</source>
        <translation>Kuralı ve geçmişi silinir. Müşterilere ve siparişlere dokunulmaz.</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Segmenti sil</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Segmentin adı</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Copy rule as text</source>
        <translation>Kuralı metin olarak kopyala</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Klasör yok</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Yeni klasör…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Yeni klasör</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Klasörün adı</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Klasörü oluştur</translation>
    </message>
    <message>
        <source>Empty rule</source>
        <translation>Boş kural</translation>
    </message>
    <message>
        <source>Start with an empty rule, or use a template and change what does not fit</source>
        <translation>Boş bir kuralla başlayın ya da bir şablon kullanıp uymayan yerlerini değiştirin</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SentenceCard</name>
    <message>
        <source>In one sentence</source>
        <translation>Tek cümleyle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SequenceEditor</name>
    <message>
        <source>This happened</source>
        <translation>Bu gerçekleşti</translation>
    </message>
    <message>
        <source>This did not happen</source>
        <translation>Bu gerçekleşmedi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ardından</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Öne al</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Bu adımı kaldır</translation>
    </message>
    <message>
        <source>within</source>
        <translation>şu süre içinde</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>en erken şu kadar sonra</translation>
    </message>
    <message>
        <source>and in between there was no</source>
        <translation>ve arada şu olmadı</translation>
    </message>
    <message>
        <source>and after it there was no</source>
        <translation>ve ardından şu olmadı</translation>
    </message>
</context>
<context>
    <name>dilim::ui::Session</name>
    <message>
        <source>Making the workspace</source>
        <translation>Çalışma dosyası oluşturuluyor</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 açılıyor</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopya kaydediliyor</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 deneniyor</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 aktarılıyor</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Aktarma geri alınıyor</translation>
    </message>
    <message>
        <source>Reading the workspace</source>
        <translation>Çalışma dosyası okunuyor</translation>
    </message>
    <message>
        <source>Noting who is who</source>
        <translation>Kimin kim olduğu kaydediliyor</translation>
    </message>
    <message>
        <source>Taking the change back</source>
        <translation>Düzeltme geri alınıyor</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Yenileniyor</translation>
    </message>
    <message>
        <source>Linking the table</source>
        <translation>Tablo bağlanıyor</translation>
    </message>
    <message>
        <source>Unlinking the table</source>
        <translation>Tablonun bağı kaldırılıyor</translation>
    </message>
    <message>
        <source>Changing values</source>
        <translation>Değerler değiştiriliyor</translation>
    </message>
    <message>
        <source>Keeping the rates</source>
        <translation>Kurlar kaydediliyor</translation>
    </message>
    <message>
        <source>Removing the rates</source>
        <translation>Kurlar siliniyor</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n file(s)</source>
        <translation>
            <numerusform>%n dosya deneniyor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::ShareEditor</name>
    <message>
        <source>is in the random share</source>
        <translation>rastgele payda</translation>
    </message>
    <message>
        <source>is not in the random share</source>
        <translation>rastgele payda değil</translation>
    </message>
    <message>
        <source>Name of the draw</source>
        <translation>Çekilişin adı</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation>Yeniden karıştır</translation>
    </message>
    <message>
        <source>The same name draws the same people, whatever is imported.</source>
        <translation>Aynı ad, ne aktarılırsa aktarılsın hep aynı kişileri seçer.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Çekiliş</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SharesBlock</name>
    <message>
        <source>%1: %2, everyone %3</source>
        <translation>%1: %2, herkes %3</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Diğer yerler</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SourceCard</name>
    <message>
        <source>Known first-hand</source>
        <translation>İlk elden biliniyor</translation>
    </message>
    <message>
        <source>Well known</source>
        <translation>İyi biliniyor</translation>
    </message>
    <message>
        <source>Known second-hand</source>
        <translation>İkinci elden biliniyor</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Lütfen kontrol edin</translation>
    </message>
    <message>
        <source>It is not %1</source>
        <translation>%1 dosyası değil</translation>
    </message>
    <message>
        <source>No known system</source>
        <translation>Bilinen bir sistem değil</translation>
    </message>
    <message>
        <source>Unknown system</source>
        <translation>Sistem tanınmadı</translation>
    </message>
    <message>
        <source>You said so. The columns are read by their names and by what is in them.</source>
        <translation>Siz böyle belirttiniz. Sütunlar adlarına ve içeriklerine bakılarak okunuyor.</translation>
    </message>
    <message>
        <source>No system that Dilim knows writes these columns. They are read by their names and by what is in them.</source>
        <translation>Dilim&apos;in bildiği hiçbir sistem bu sütunları yazmıyor. Sütunlar adlarına ve içeriklerine bakılarak okunuyor.</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Bu bir %1 dosyası</translation>
    </message>
    <message>
        <source>Each row is about</source>
        <translation>Her satır</translation>
    </message>
    <message>
        <source>Table of the file</source>
        <translation>Dosyadaki tablo</translation>
    </message>
    <message numerus="yes">
        <source>Read %n other table(s), too</source>
        <translation>
            <numerusform>%n tabloyu daha oku</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::SpanEditor</name>
    <message>
        <source>Unit of time</source>
        <translation>Süre birimi</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
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
        <translation>Diğerleri</translation>
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
        <translation>Henüz sipariş ve etkinlik yok</translation>
    </message>
    <message>
        <source>Data up to today (%1)</source>
        <translation>Veri bugüne kadar (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Data %n day(s) old (%1)</source>
        <translation>
            <numerusform>Veri %n günlük (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · yalnızca okuma</translation>
    </message>
    <message>
        <source>%1 · on this computer only</source>
        <translation>%1 · yalnızca bu bilgisayarda</translation>
    </message>
    <message>
        <source>No background jobs</source>
        <translation>Arka planda iş yok</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · %2 kaldı</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Newest record lies in the future (%1)</source>
        <translation>En yeni kayıt ileri tarihli (%1)</translation>
    </message>
</context>
<context>
    <name>dilim::ui::StepFactsEditor</name>
    <message>
        <source>Cancelled and returned ones, too</source>
        <translation>İptal ve iadeler dahil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
</context>
<context>
    <name>dilim::ui::SuggestionsList</name>
    <message>
        <source>Segments that these data can support</source>
        <translation>Bu verilerle kurulabilecek segmentler</translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>Segmenti ekle</translation>
    </message>
    <message>
        <source>Add the segment %1</source>
        <translation>%1 segmentini ekle</translation>
    </message>
</context>
<context>
    <name>dilim::ui::TableActions</name>
    <message>
        <source>Copy row</source>
        <translation>Satırı kopyala</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Tablo olarak kopyala</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Tablo panoya kopyalandı.</translation>
    </message>
    <message>
        <source>Save as spreadsheet…</source>
        <translation>Hesap tablosu olarak kaydet…</translation>
    </message>
</context>
<context>
    <name>dilim::ui::TableSaving</name>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Hesap tabloları (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV dosyaları (*.csv)</translation>
    </message>
    <message>
        <source>Save as spreadsheet</source>
        <translation>Hesap tablosu olarak kaydet</translation>
    </message>
    <message>
        <source>The table is saved: %1</source>
        <translation>Tablo kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>dilim::ui::TablesView</name>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Tablonun satırları</translation>
    </message>
    <message>
        <source>data of %1 · %2. About nobody: it makes nobody a customer.</source>
        <translation>%1 tarihli veri · %2. Kişilere ait değil: kimseyi müşteri yapmaz.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::TemplateCard</name>
    <message>
        <source>Needs: %1</source>
        <translation>Gereken veri: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Use the template %1</source>
        <translation>%1 şablonunu kullan</translation>
    </message>
    <message>
        <source>Import files that hold these data, then it can be used.</source>
        <translation>Bu verileri içeren dosyaları aktarın; sonra kullanılabilir.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sayılıyor…</translation>
    </message>
    <message>
        <source>Not in your data yet</source>
        <translation>Henüz verilerinizde yok</translation>
    </message>
</context>
<context>
    <name>dilim::ui::TemplateGallery</name>
    <message>
        <source>Search templates</source>
        <translation>Şablon ara</translation>
    </message>
    <message>
        <source>No template fits these words.</source>
        <translation>Bu sözcüklere uyan şablon yok.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::TestEditor</name>
    <message>
        <source>Test</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Karşılaştırılan</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>Bir değer</translation>
    </message>
</context>
<context>
    <name>dilim::ui::TextEditor</name>
    <message>
        <source>Write at least one letter or digit.</source>
        <translation>En az bir harf veya rakam yazın.</translation>
    </message>
    <message>
        <source>Write a pattern such as %1.</source>
        <translation>%1 gibi bir kalıp yazın.</translation>
    </message>
    <message>
        <source>This pattern cannot be read: look at its brackets.</source>
        <translation>Bu kalıp okunamıyor: parantezlerine bakın.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ThresholdBars</name>
    <message>
        <source>Where the condition begins; arrows move it</source>
        <translation>Koşulun başladığı yer; ok tuşları kaydırır</translation>
    </message>
    <message>
        <source>How the values lie</source>
        <translation>Değerlerin dağılımı</translation>
    </message>
</context>
<context>
    <name>dilim::ui::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Alışveriş</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Nothing of this kind is known.</source>
        <translation>Bu türden bir şey bilinmiyor.</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Daha eski kayıtları göster</translation>
    </message>
</context>
<context>
    <name>dilim::ui::ValueCell</name>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>by hand, %1</source>
        <translation>elle, %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Değiştir: %1</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
</context>
<context>
    <name>dilim::ui::WelcomePage</name>
    <message>
        <source>Know your customers</source>
        <translation>Müşterilerinizi tanıyın</translation>
    </message>
    <message>
        <source>Dilim turns the files that your shop or CRM exports into customers, segments, figures and a printed report. Everything stays on this computer, in one file: your workspace.</source>
        <translation>Dilim, mağazanızın veya CRM’inizin dışa aktardığı dosyaları müşterilere, segmentlere, rakamlara ve basılı rapora dönüştürür. Her şey bu bilgisayarda, tek bir dosyada kalır: çalışma dosyanız.</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Yeni çalışma dosyası…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Aç…</translation>
    </message>
    <message>
        <source>Look around first: a shoe shop with invented customers, orders, visits and six segments.</source>
        <translation>Önce bir göz atın: uydurma müşterileri, siparişleri, ziyaretleri ve altı segmentiyle bir ayakkabı mağazası.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Örnek mağazayı aç</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>Son açılanlar</translation>
    </message>
    <message>
        <source>Or drop export files (CSV, TXT, Excel, ODS, JSON, ZIP) on this window.</source>
        <translation>Ya da dışa aktarılan dosyaları (CSV, TXT, Excel, ODS, JSON, ZIP) bu pencereye bırakın.</translation>
    </message>
</context>
<context>
    <name>dilim::ui::WhyCard</name>
    <message>
        <source>Why not in this segment?</source>
        <translation>Neden bu segmentte değil?</translation>
    </message>
    <message>
        <source>Why in this segment?</source>
        <translation>Neden bu segmentte?</translation>
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
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Gün sayısı</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>herhangi bir zaman</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>son günlerde</translation>
    </message>
    <message>
        <source>longer ago than days</source>
        <translation>şu kadar günden eski</translation>
    </message>
    <message>
        <source>in the next days</source>
        <translation>önümüzdeki günlerde</translation>
    </message>
    <message>
        <source>in a calendar period</source>
        <translation>bir takvim döneminde</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>iki gün arasında</translation>
    </message>
    <message>
        <source>from a day on</source>
        <translation>bir günden başlayarak</translation>
    </message>
    <message>
        <source>up to a day</source>
        <translation>bir güne kadar</translation>
    </message>
</context>
<context>
    <name>dilim::ui::WordsEditor</name>
    <message>
        <source>Values</source>
        <translation>Değerler</translation>
    </message>
    <message>
        <source>The %1 most frequent of %2 values are listed.</source>
        <translation>%2 değerin en sık görülen %1 tanesi listeleniyor.</translation>
    </message>
    <message>
        <source>Find or add a value</source>
        <translation>Değer bul veya ekle</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>“%1” değerini ekle</translation>
    </message>
    <message>
        <source>Choose at least one value.</source>
        <translation>En az bir değer seçin.</translation>
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
        <translation>Karşılaştırma</translation>
    </message>
</context>
</TS>
