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
