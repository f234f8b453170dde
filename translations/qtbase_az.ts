<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Azalt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>A&amp;rtır</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Hamısını seç</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Menyunu göstərir</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Sola sürüşdürür</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Aşağı sürüşdür</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Sola sürüşdür</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Bir səhifə geri qayıdır</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Əməli yerinə yetirir</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Artır</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Dəyiş</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Vəziyyəti dəyişir</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Yuxarı sürüşdürür</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Aşağı sürüşdürür</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Yuxarı sürüşdür</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Növbəti səhifəyə keçir</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Sağa sürüşdürür</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Qiyməti artır</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Qiyməti azalt</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Azalt</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sağa sürüşdür</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Əvvəlki səhifə</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Fokusu bura gətirir</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>FokusVer</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Növbəti səhifə</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>MenyunuGöstər</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Xeyr</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Seçim siyahısını aç</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Son:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Üz səhifələri</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Gecə (18:00–05:59)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Müəyyən vaxt</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Hesab məlumatı:</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Çap vaxtı:</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Gizli</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Tam məxfi</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Başlanğıc:</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Gündüz (06:00–17:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>İkinci növbə (16:00–23:59)</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Çap işinin idarəsi</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Həftə sonu (şənbə, bazar)</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standart</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Xidməti</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Üçüncü növbə (00:00–07:59)</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Gözlət</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Dərhal çap et</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Məxfi</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Üstünlük:</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Açıq</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Bu nədir?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Oldu</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Yadda saxla</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Qısayol</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Göstər </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” yazıdan qorunur.
Yenə də silinsin?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>“%1” silinsin?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Yerlərin və əlfəcinlərin siyahısı</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fayl &amp;adı:</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Qovluq</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Yeni qovluq</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Qovluq</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Üst qovluq</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ye&amp;ni qovluq</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Siyahıdan çıxar</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompüterim</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Yer:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Yeni qovluq yarat</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 faylı</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fayl növü:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Qovluq tap</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Gizli faylları göstər</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Fərqli saxla</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Belə qovluq yoxdur.
Qovluğun adını yoxlayın.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Yan panel</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Siyahı görünüşü</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Seç</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Qovluqlar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>A&amp;dını dəyiş</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Qovluğu silmək olmadı.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Qovluq:</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Naməlum</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 artıq var.
Üzərinə yazılsın?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İrəli</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>İrəli get</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Üst qovluğa keç</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Son yerlər</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri qayıt</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Təfərrüatlı görünüşə keç</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Yeni qovluq yarat</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Qısayol</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Təfərrüatlı görünüş</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Belə fayl yoxdur.
Faylın adını yoxlayın.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Siyahı görünüşünə keç</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompüterim</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompüter</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Yanlış fayl adı</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;“%1” adından istifadə etmək olmaz.&lt;/b&gt;&lt;p&gt;Daha qısa və ya durğu işarəsiz bir ad yazın.</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dəyişdirilib</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Oldu</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Yadda saxla</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bağla</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Yadda saxlamadan bağla</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ləğv et</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kəs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opyala</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>T&amp;əkrarla</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapışdır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hamısını seç</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Təfərrüatı göstər…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Təfərrüatı gizlət…</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>in</source>
        <translation>düym</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>aşağı kənar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kağız</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Kağız mənbəyi:</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>sağ kənar</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pika (P̸)</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Kənarlar</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Fərdi</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Üfüqi</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Səhifə düzümü</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>En:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Dido (DD)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Şaquli</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Səhifə ardıcıllığı:</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>yuxarı kənar</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>sol kənar</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Səhifə ölçüsü:</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Sisero (CC)</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Tərs şaquli</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimetr (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkt (pt)</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Vərəqdəki səhifələr:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Düym (in)</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Tərs üfüqi</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Hündürlük:</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>Fərdi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
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
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7,5 × 10 düym)</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7,25 × 10,5 düym)</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Açıqca</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>İkiqat açıqca</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8,27 × 13 düym)</translation>
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
        <source>%1 x %2 in</source>
        <translation>%1 × %2 düym</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Fərdi (%1 × %2 düym)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Fərdi (%1 × %2 mm)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Fərdi (%1 × %2 pt)</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Zərf DL</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Zərf C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Zərf C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Zərf C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Zərf C65</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Zərf B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Zərf B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Zərf B6</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Zərf Monarch</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Zərf ABŞ 9</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Zərf ABŞ 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Zərf ABŞ 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Zərf ABŞ 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Zərf ABŞ 14</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>İtaliya zərfi</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Dəvətnamə zərfi</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Şəxsi zərf</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Oldu</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Xeyr</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Bəli</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tətbiq et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yenidən cəhd et</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>İlkin dəyərlərə qaytar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Keç</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>&amp;Hamısına xeyr</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Hamısını yadda saxla</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Yadda saxlama</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Hamısına b&amp;əli</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>OK</source>
        <translation>Oldu</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Cüt səhifələr</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Seçimlər &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Seçimlər &gt;&gt;</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Soldan sağa, yuxarıdan aşağı</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Sağdan sola, aşağıdan yuxarı</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF faylı yaz</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Ça&amp;p et</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1×1)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2×1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2×2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2×3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3×3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4×4)</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>“Vərəqdəki səhifələr” və “Hansı səhifələr” seçimləri birlikdə işləmir.
Onlardan birini söndürün.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 artıq var.
Üzərinə yazılsın?</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Soldan sağa, aşağıdan yuxarı</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Tək səhifələr</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Yerli fayl</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>İki üzlü çap seçimləri bir-birinə ziddir. Düzəldilsin?</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Fayla çap (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Fayla çap…</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Səhifələr yanlış yazılıb</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 belə yazılmamalıdır. Səhifələri və aralıqları vergüllə ayırın, aralığı tire ilə yazın; aralıqlar bir-birini örtməməlidir.</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Sağdan sola, yuxarıdan aşağı</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Aşağıdan yuxarı, soldan sağa</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>İlk səhifə son səhifədən böyük ola bilməz.</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Bütün səhifələr</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>İki üzlü çap seçimləri ziddir</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 qovluqdur.
Başqa fayl adı seçin.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 faylına yazmaq olmur.
Başqa fayl adı seçin.</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Aşağıdan yuxarı, sağdan sola</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Yuxarıdan aşağı, soldan sağa</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Yuxarıdan aşağı, sağdan sola</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Çapdan əvvəl baxış</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap et</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Bütün səhifə</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yaxınlaşdır</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Üfüqi</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaqlaşdır</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Səhifə eni</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Şaquli</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Səhifə quruluşu</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Səhifə quruluşu</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Bütün səhifələri göstər</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>İlk səhifə</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Son səhifə</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Bir səhifə göstər</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>PDF kimi saxla</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Əvvəlki səhifə</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Növbəti səhifə</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Qarşılıqlı səhifələri göstər</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Əlavə seçimlər ziddir</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Çap işi</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Səhifə quruluşu ziddir</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Bəzi əlavə seçimlər bir-birinə ziddir. Düzəldilsin?</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Səhifə quruluşunun seçimləri bir-birinə ziddir. Düzəldilsin?</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Printerin xassələri</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Səhifə</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Bəzi seçimlər bir-birinə ziddir. Onları düzəldin.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Əlavə</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Bir üzə</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Rəngli</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Hamısını çap et</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Cari səhifə</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seçilən</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nüsxələr</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Çap aralığı</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Rəng</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçimlər</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Çıxış</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Tərsinə</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Boz çalarlarla</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Nüsxələri dəst-dəst yığ</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Nüsxə sayı:</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Qısa kənardan çevir</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Səhifələri və ya aralıqları vergüllə ayırın. Aralıq tire ilə ayrılmış iki rəqəmdir. Məsələn: 3,5-7,9 yazsanız, 3, 5, 6, 7 və 9-cu səhifələr çap olunur.</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>İki üzlü çap</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Hansı səhifələr:</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Uzun kənardan çevir</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Növ:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Çıxış &amp;faylı:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Xassələr</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Baxış</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Yeri:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Yuxarı kənar</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Aşağı sürüşdür</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Buraya sürüşdür</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Sola sürüşdür</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Aşağı kənar</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bir səhifə yuxarı</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Bir səhifə sağa</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Yuxarı sürüşdür</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Sağa sürüşdür</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Sol kənar</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bir səhifə aşağı</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Bir səhifə sola</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Sağ kənar</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Sola sürüşdür</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sağa sürüşdür</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Təkrarla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Təkrarla: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Geri al: %1</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Təkrarla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Təkrarla: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Geri al: %1</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kəs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opyala</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>T&amp;əkrarla</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapışdır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hamısını seç</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Keçidin ünvanını kopyala</translation>
    </message>
</context>
</TS>
