<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Konum:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dosya türü:</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>“%1” silinsin mi?</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 zaten var.
Üzerine yazılsın mı?</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Landscape</source>
        <translation>Yatay</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dikey</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Ters dikey</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Ters yatay</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punto (pt)</translation>
    </message>
    <message>
        <source>in</source>
        <translation>inç</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Letter / ANSI A</source>
        <translation>Letter / ANSI A</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>A4 Plus</source>
        <translation>A4 artı</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Tabloid / ANSI B</source>
        <translation>Tabloid / ANSI B</translation>
    </message>
    <message>
        <source>Ledger / ANSI B</source>
        <translation>Ledger / ANSI B</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>İtalyan zarfı</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Davetiye zarfı</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Kişisel zarf</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Discard</source>
        <translation>Kaydetme</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Yok say</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Varsayılanlara dön</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>İlk sayfa son sayfadan büyük olamaz.</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF dosyası yaz</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Landscape</source>
        <translation>Yatay</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dikey</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Sayfa yapısı</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Sayfa yapısı</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Sayfayı sığdır</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Genişliği sığdır</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Baskı önizleme</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Yazdırma aralığı</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Tersten</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Kopyaları takım takım diz</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopyalar</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Kopya sayısı:</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Hangi sayfalar:</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tek yüze</translation>
    </message>
</context>
</TS>
