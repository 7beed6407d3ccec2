<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>Accessible</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>Decides</source>
        <translation>Yn penderfynu</translation>
    </message>
    <message>
        <source>Must be asked for consent</source>
        <translation>Rhaid gofyn am ei gydsyniad</translation>
    </message>
    <message>
        <source>Must be consulted</source>
        <translation>Rhaid ymgynghori ag ef</translation>
    </message>
    <message>
        <source>Advises</source>
        <translation>Yn cynghori</translation>
    </message>
    <message>
        <source>Engages stakeholders</source>
        <translation>Yn ymgysylltu â rhanddeiliaid</translation>
    </message>
    <message>
        <source>Sets standards</source>
        <translation>Yn gosod safonau</translation>
    </message>
    <message>
        <source>Co-ordinates</source>
        <translation>Yn cydlynu</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Yn ariannu</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>Yn cyflawni</translation>
    </message>
    <message>
        <source>Scrutinises</source>
        <translation>Yn craffu</translation>
    </message>
    <message>
        <source>Must be informed</source>
        <translation>Rhaid rhoi gwybod iddo</translation>
    </message>
    <message>
        <source>Takes on from bodies that are not there</source>
        <translation>Yn ysgwyddo oddi wrth gyrff nad ydynt yno</translation>
    </message>
    <message>
        <source>Holds only in part or on a condition</source>
        <translation>Yn dal yn rhannol neu ar amod yn unig</translation>
    </message>
    <message>
        <source>Stands to other bodies</source>
        <translation>Ei berthynas â chyrff eraill</translation>
    </message>
    <message>
        <source>Has no right on</source>
        <translation>Dim hawl ganddo ar</translation>
    </message>
    <message>
        <source>Findings that concern it</source>
        <translation>Canfyddiadau sy’n ymwneud ag ef</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Newydd…</translation>
    </message>
    <message>
        <source>Start another document from a template.</source>
        <translation>Dechrau dogfen arall o dempled.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Agor…</translation>
    </message>
    <message>
        <source>Open a Remit document or a matrix in a spreadsheet file.</source>
        <translation>Agor dogfen Remit neu fatrics mewn ffeil taenlen.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Agor un &amp;diweddar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Cadw &amp;fel…</translation>
    </message>
    <message>
        <source>Save with a m&amp;essage…</source>
        <translation>Cadw gyda n&amp;eges…</translation>
    </message>
    <message>
        <source>Save, and say what this version is about.</source>
        <translation>Cadw, a dweud beth yw diben y fersiwn hon.</translation>
    </message>
    <message>
        <source>Version &amp;history…</source>
        <translation>&amp;Hanes fersiynau…</translation>
    </message>
    <message>
        <source>Look at, compare, name or go back to a saved version.</source>
        <translation>Edrych ar fersiwn a gadwyd, ei chymharu, ei henwi neu fynd yn ôl ati.</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>C&amp;yfuno…</translation>
    </message>
    <message>
        <source>Put another version of this document together with this one.</source>
        <translation>Cyfuno fersiwn arall o’r ddogfen hon â’r un hon.</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation>Cy&amp;mharu â…</translation>
    </message>
    <message>
        <source>See what changed since another version, and which findings came and went.</source>
        <translation>Gweld beth a newidiodd ers fersiwn arall, a pha ganfyddiadau a ddaeth ac a aeth.</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>Allforio &amp;tabl…</translation>
    </message>
    <message>
        <source>Write the matrix as CSV, for spreadsheets.</source>
        <translation>Ysgrifennu’r matrics fel CSV, ar gyfer taenlenni.</translation>
    </message>
    <message>
        <source>Export pict&amp;ure…</source>
        <translation>Allforio &amp;llun…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Clear cells</source>
        <translation>&amp;Clirio celloedd</translation>
    </message>
    <message>
        <source>Take away every right in the selected cells. Delete in the matrix does the same.</source>
        <translation>Tynnu pob hawl o’r celloedd a ddewiswyd. Mae Delete yn y matrics yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>Re&amp;name document…</source>
        <translation>Ail&amp;enwi’r ddogfen…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Ca&amp;nfod…</translation>
    </message>
    <message>
        <source>Go to a body, a policy area or a finding.</source>
        <translation>Mynd at gorff, maes polisi neu ganfyddiad.</translation>
    </message>
    <message>
        <source>&amp;Do anything…</source>
        <translation>&amp;Gwneud unrhyw beth…</translation>
    </message>
    <message>
        <source>Find and run any action, or go anywhere.</source>
        <translation>Dod o hyd i unrhyw weithred a’i rhedeg, neu fynd i unrhyw le.</translation>
    </message>
    <message>
        <source>&amp;Policy area…</source>
        <translation>Maes &amp;polisi…</translation>
    </message>
    <message>
        <source>&amp;Body type…</source>
        <translation>Math o &amp;gorff…</translation>
    </message>
    <message>
        <source>&amp;Institution…</source>
        <translation>&amp;Sefydliad…</translation>
    </message>
    <message>
        <source>P&amp;lace…</source>
        <translation>&amp;Lle…</translation>
    </message>
    <message>
        <source>&amp;Right kind…</source>
        <translation>Math o &amp;hawl…</translation>
    </message>
    <message>
        <source>R&amp;elation…</source>
        <translation>P&amp;erthynas…</translation>
    </message>
    <message>
        <source>Say who delegates to, is accountable to, is a member of, funds or appoints whom.</source>
        <translation>Dweud pwy sy’n dirprwyo i bwy, yn atebol i bwy, yn aelod o beth, yn ariannu pwy neu’n penodi pwy.</translation>
    </message>
    <message>
        <source>&amp;Scenario…</source>
        <translation>Se&amp;nario…</translation>
    </message>
    <message>
        <source>Add an empty scenario.</source>
        <translation>Ychwanegu senario gwag.</translation>
    </message>
    <message>
        <source>&amp;Copy of this scenario…</source>
        <translation>&amp;Copi o’r senario hwn…</translation>
    </message>
    <message>
        <source>Add a scenario with the rights and relations of this one, to change them.</source>
        <translation>Ychwanegu senario gyda hawliau a pherthnasoedd yr un hwn, i’w newid.</translation>
    </message>
    <message>
        <source>&amp;Add a policy area below</source>
        <translation>&amp;Ychwanegu maes polisi islaw</translation>
    </message>
    <message>
        <source>Insert in the matrix does the same.</source>
        <translation>Mae Insert yn y matrics yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>Add &amp;under the row or body in hand</source>
        <translation>Ychwanegu &amp;o dan y rhes neu’r corff dan sylw</translation>
    </message>
    <message>
        <source>A policy area under the policy area, an institution of the body type that is chosen.</source>
        <translation>Maes polisi o dan y maes polisi, neu sefydliad o’r math o gorff a ddewiswyd.</translation>
    </message>
    <message>
        <source>Add a body to the &amp;right</source>
        <translation>Ychwanegu corff ar y &amp;dde</translation>
    </message>
    <message>
        <source>Alt+Insert in the matrix does the same.</source>
        <translation>Mae Alt+Insert yn y matrics yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>Rename the &amp;policy area</source>
        <translation>Ailenwi’r &amp;maes polisi</translation>
    </message>
    <message>
        <source>Where it stands. F2 does the same once the row is selected (Shift+Space).</source>
        <translation>Yn y fan lle mae. Mae F2 yn gwneud yr un peth ar ôl dewis y rhes (Shift+Space).</translation>
    </message>
    <message>
        <source>Rename the bod&amp;y</source>
        <translation>Ailenwi’r &amp;corff</translation>
    </message>
    <message>
        <source>Where it stands. F2 does the same once the column is selected (Ctrl+Space).</source>
        <translation>Yn y fan lle mae. Mae F2 yn gwneud yr un peth ar ôl dewis y golofn (Ctrl+Space).</translation>
    </message>
    <message>
        <source>Select the &amp;whole row</source>
        <translation>Dewis y &amp;rhes gyfan</translation>
    </message>
    <message>
        <source>Shift+Space in the matrix does the same.</source>
        <translation>Mae Shift+Space yn y matrics yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>Select the whole &amp;column</source>
        <translation>Dewis y &amp;golofn gyfan</translation>
    </message>
    <message>
        <source>Ctrl+Space in the matrix does the same.</source>
        <translation>Mae Ctrl+Space yn y matrics yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>Symud i &amp;fyny</translation>
    </message>
    <message>
        <source>The policy area in hand. Alt+Up in the matrix does the same.</source>
        <translation>Y maes polisi dan sylw. Mae Alt+Up yn y matrics yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Symud i &amp;lawr</translation>
    </message>
    <message>
        <source>The policy area in hand. Alt+Down in the matrix does the same.</source>
        <translation>Y maes polisi dan sylw. Mae Alt+Down yn y matrics yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Symud i’r ch&amp;with</translation>
    </message>
    <message>
        <source>The body in hand. Alt+Left in the matrix does the same.</source>
        <translation>Y corff dan sylw. Mae Alt+Left yn y matrics yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>Symud i’r dd&amp;e</translation>
    </message>
    <message>
        <source>The body in hand. Alt+Right in the matrix does the same.</source>
        <translation>Y corff dan sylw. Mae Alt+Right yn y matrics yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>Put under the row abo&amp;ve</source>
        <translation>Rhoi o dan y rhes &amp;uwchben</translation>
    </message>
    <message>
        <source>Ctrl+] in the matrix does the same.</source>
        <translation>Mae Ctrl+] yn y matrics yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>&amp;Take out of the row above</source>
        <translation>&amp;Tynnu allan o’r rhes uwchben</translation>
    </message>
    <message>
        <source>Ctrl+[ in the matrix does the same.</source>
        <translation>Mae Ctrl+[ yn y matrics yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>&amp;Fold everything</source>
        <translation>&amp;Plygu popeth</translation>
    </message>
    <message>
        <source>Space in the matrix folds the row or column in hand.</source>
        <translation>Mae Space yn y matrics yn plygu’r rhes neu’r golofn dan sylw.</translation>
    </message>
    <message>
        <source>Unfold &amp;everything</source>
        <translation>D&amp;adblygu popeth</translation>
    </message>
    <message>
        <source>Space in the matrix unfolds the row or column in hand.</source>
        <translation>Mae Space yn y matrics yn dadblygu’r rhes neu’r golofn dan sylw.</translation>
    </message>
    <message>
        <source>Remove the p&amp;olicy area…</source>
        <translation>Dileu’r mae&amp;s polisi…</translation>
    </message>
    <message>
        <source>With its rights, which is asked first. Ctrl+Delete in the matrix does the same.</source>
        <translation>Gyda’i hawliau, ar ôl gofyn yn gyntaf. Mae Ctrl+Delete yn y matrics yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>Remove the &amp;body…</source>
        <translation>D&amp;ileu’r corff…</translation>
    </message>
    <message>
        <source>With its rights, which is asked first. Ctrl+Delete does the same once the column is selected.</source>
        <translation>Gyda’i hawliau, ar ôl gofyn yn gyntaf. Mae Ctrl+Delete yn gwneud yr un peth ar ôl dewis y golofn.</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrics</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graff</translation>
    </message>
    <message>
        <source>Rights in &amp;words</source>
        <translation>Ha&amp;wliau mewn geiriau</translation>
    </message>
    <message>
        <source>Print the cells in words instead of letters.</source>
        <translation>Dangos y celloedd mewn geiriau yn lle llythrennau.</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Cwarel &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneli</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Lliwiau’r &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Gola&amp;u</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Testun mw&amp;y</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Testun &amp;llai</translation>
    </message>
    <message>
        <source>No&amp;rmal text</source>
        <translation>Testun &amp;arferol</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Canfyddiad &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Canfyddiad &amp;blaenorol</translation>
    </message>
    <message>
        <source>&amp;Accept finding…</source>
        <translation>&amp;Derbyn canfyddiad…</translation>
    </message>
    <message>
        <source>Accept the finding in hand, with a reason.</source>
        <translation>Derbyn y canfyddiad dan sylw, gyda rheswm.</translation>
    </message>
    <message>
        <source>A&amp;ccepted findings…</source>
        <translation>&amp;Canfyddiadau a dderbyniwyd…</translation>
    </message>
    <message>
        <source>See what was accepted, by whom and why, and what of it no longer applies.</source>
        <translation>Gweld beth a dderbyniwyd, gan bwy a pham, a beth ohono nad yw’n berthnasol mwyach.</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Rheolau…</translation>
    </message>
    <message>
        <source>Say how severe each rule is in this document, and add rules of your own.</source>
        <translation>Dweud pa mor ddifrifol yw pob rheol yn y ddogfen hon, ac ychwanegu eich rheolau eich hun.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;About Remit</source>
        <translation>&amp;Ynghylch Remit</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Mewnosod</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Trefnu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Gwi&amp;rio</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>To&amp;rri</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opïo</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>Gl&amp;udo</translation>
    </message>
    <message>
        <source>Edit cell as te&amp;xt</source>
        <translation>Golygu’r gell fel &amp;testun</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Canfod a disod&amp;li…</translation>
    </message>
    <message>
        <source>Find words in the names and texts of the document, and replace them.</source>
        <translation>Canfod geiriau yn enwau a thestunau’r ddogfen, a’u disodli.</translation>
    </message>
    <message>
        <source>F&amp;ilter and sort…</source>
        <translation>&amp;Hidlo a didoli…</translation>
    </message>
    <message>
        <source>Show only some rows and columns of the matrix, or show them in another order.</source>
        <translation>Dangos rhai rhesi a cholofnau o’r matrics yn unig, neu eu dangos mewn trefn arall.</translation>
    </message>
    <message>
        <source>T&amp;otals</source>
        <translation>&amp;Cyfansymiau</translation>
    </message>
    <message>
        <source>Print in the matrix how many bodies hold which right on each policy area, and each body on how many.</source>
        <translation>Dangos yn y matrics sawl corff sy’n dal pa hawl ar bob maes polisi, ac ar sawl un y mae gan bob corff hawl.</translation>
    </message>
    <message>
        <source>L&amp;egend of the matrix</source>
        <translation>Allw&amp;edd y matrics</translation>
    </message>
    <message>
        <source>Say below the matrix what its marks mean.</source>
        <translation>Dweud o dan y matrics beth mae ei farciau’n ei olygu.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>A&amp;rgraffu…</translation>
    </message>
    <message>
        <source>My &amp;council</source>
        <translation>&amp;Fy nghyngor</translation>
    </message>
    <message>
        <source>What the arrangement means for one body, as a page.</source>
        <translation>Beth mae’r trefniant yn ei olygu i un corff, fel tudalen.</translation>
    </message>
    <message>
        <source>Propert&amp;ies…</source>
        <translation>Pri&amp;odweddau…</translation>
    </message>
    <message>
        <source>The document&apos;s title, scenarios and vocabulary, what it holds and when it was saved.</source>
        <translation>Teitl, senarios a geirfa’r ddogfen, beth sydd ynddi a phryd y cafodd ei chadw.</translation>
    </message>
    <message>
        <source>Undo &amp;history</source>
        <translation>&amp;Hanes dadwneud</translation>
    </message>
    <message>
        <source>Every step that can be taken back or made again, in a list.</source>
        <translation>Pob cam y gellir ei dynnu’n ôl neu ei wneud eto, mewn rhestr.</translation>
    </message>
    <message>
        <source>Ri&amp;ght kinds…</source>
        <translation>Mathau o ha&amp;wliau…</translation>
    </message>
    <message>
        <source>The document&apos;s vocabulary: the names, letters, classes and order of its rights.</source>
        <translation>Geirfa’r ddogfen: enwau, llythrennau, dosbarthiadau a threfn ei hawliau.</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Cyferbyniad uchel, g&amp;olau</translation>
    </message>
    <message>
        <source>Black on white, with strong lines.</source>
        <translation>Du ar wyn, â llinellau cryf.</translation>
    </message>
    <message>
        <source>High contrast, dar&amp;k</source>
        <translation>Cyfe&amp;rbyniad uchel, tywyll</translation>
    </message>
    <message>
        <source>White on black, with strong lines.</source>
        <translation>Gwyn ar ddu, â llinellau cryf.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Llwybrau byr y &amp;bysellfwrdd…</translation>
    </message>
    <message>
        <source>See every shortcut, and choose your own.</source>
        <translation>Gweld pob llwybr byr, a dewis eich rhai eich hun.</translation>
    </message>
    <message>
        <source>Export &amp;graph…</source>
        <translation>Allfor&amp;io graff…</translation>
    </message>
    <message>
        <source>Write the graph as GraphML, DOT or GEXF, for yEd, Graphviz and Gephi.</source>
        <translation>Ysgrifennu’r graff fel GraphML, DOT neu GEXF, ar gyfer yEd, Graphviz a Gephi.</translation>
    </message>
    <message>
        <source>Write the matrix or the graph as SVG, PDF or PNG.</source>
        <translation>Ysgrifennu’r matrics neu’r graff fel SVG, PDF neu PNG.</translation>
    </message>
    <message>
        <source>Print the matrix, the graph or My council, on as many pages as it needs, or save it as PDF.</source>
        <translation>Argraffu’r matrics, y graff neu Fy nghyngor, ar gynifer o dudalennau ag sydd eu hangen, neu ei gadw fel PDF.</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Co&amp;pïo fel llun</translation>
    </message>
    <message>
        <source>Copy the matrix or the graph as a picture, for reports and slides.</source>
        <translation>Copïo’r matrics neu’r graff fel llun, ar gyfer adroddiadau a sleidiau.</translation>
    </message>
    <message>
        <source>Meas&amp;ures</source>
        <translation>Mesurau mewn r&amp;hifau</translation>
    </message>
    <message>
        <source>The arrangement in numbers: who carries, decides and stands between how much, and what that means.</source>
        <translation>Y trefniant mewn rhifau: faint y mae pwy yn ei gario, yn ei benderfynu ac yn sefyll rhyngddo, a beth mae hynny&apos;n ei olygu.</translation>
    </message>
    <message>
        <source>Si&amp;ze nodes by</source>
        <translation>Maint no&amp;dau yn ôl</translation>
    </message>
    <message>
        <source>Sort pol&amp;icy areas</source>
        <translation>Trefnu meysydd polisi (&amp;B)</translation>
    </message>
    <message>
        <source>Policy areas as in the &amp;document</source>
        <translation>Meysydd polisi fel yn y &amp;ddogfen</translation>
    </message>
    <message>
        <source>Policy areas by &amp;name</source>
        <translation>Meysydd polisi yn ôl &amp;enw</translation>
    </message>
    <message>
        <source>Policy areas by worst &amp;finding</source>
        <translation>Meysydd polisi yn ôl y &amp;canfyddiad gwaethaf</translation>
    </message>
    <message>
        <source>Policy areas by number of &amp;rights</source>
        <translation>Meysydd polisi yn ôl nifer yr &amp;hawliau</translation>
    </message>
    <message>
        <source>Policy areas by &amp;who decides</source>
        <translation>Meysydd polisi yn ôl &amp;pwy sy’n penderfynu</translation>
    </message>
    <message>
        <source>Sort &amp;bodies</source>
        <translation>Trefnu’r holl gyrff (&amp;J)</translation>
    </message>
    <message>
        <source>Bodies as in the &amp;document</source>
        <translation>Cyrff fel yn y &amp;ddogfen</translation>
    </message>
    <message>
        <source>Bodies by &amp;name</source>
        <translation>Cyrff yn ôl &amp;enw</translation>
    </message>
    <message>
        <source>Bodies by worst &amp;finding</source>
        <translation>Cyrff yn ôl y &amp;canfyddiad gwaethaf</translation>
    </message>
    <message>
        <source>Bodies by number of &amp;rights</source>
        <translation>Cyrff yn ôl nifer yr &amp;hawliau</translation>
    </message>
    <message>
        <source>Bodies by &amp;how many they decide on</source>
        <translation>Cyrff yn ôl nifer eu &amp;penderfyniadau</translation>
    </message>
    <message>
        <source>&amp;Nodes of the graph</source>
        <translation>&amp;Nodau’r graff</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Alinio i’r &amp;chwith</translation>
    </message>
    <message>
        <source>Align &amp;centres above each other</source>
        <translation>Alinio’r canol &amp;uwchben ei gilydd</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>Alinio i’r &amp;dde</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Alinio i’r &amp;brig</translation>
    </message>
    <message>
        <source>Align &amp;middles side by side</source>
        <translation>Alinio’r canol &amp;ochr yn ochr</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Alinio i’r &amp;gwaelod</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>Dosbarthu ar dra&amp;ws</translation>
    </message>
    <message>
        <source>Leave equal gaps between the nodes in hand, from left to right.</source>
        <translation>Gadael bylchau cyfartal rhwng y nodau dan sylw, o’r chwith i’r dde.</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>Dosbarthu i &amp;lawr</translation>
    </message>
    <message>
        <source>Leave equal gaps between the nodes in hand, from top to bottom.</source>
        <translation>Gadael bylchau cyfartal rhwng y nodau dan sylw, o’r brig i’r gwaelod.</translation>
    </message>
    <message>
        <source>Graph &amp;views</source>
        <translation>Golygon y graff (&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt view</source>
        <translation>Golwg ne&amp;saf</translation>
    </message>
    <message>
        <source>Show the next saved view of the graph.</source>
        <translation>Dangos y golwg nesaf o’r graff a gadwyd.</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>Golwg &amp;blaenorol</translation>
    </message>
    <message>
        <source>Show the saved view of the graph before this one.</source>
        <translation>Dangos y golwg o’r graff a gadwyd cyn yr un hwn.</translation>
    </message>
    <message>
        <source>&amp;Focus and paths</source>
        <translation>Ffocws a llwybrau (&amp;K)</translation>
    </message>
    <message>
        <source>Focus on what is in &amp;hand</source>
        <translation>Ffocws ar yr hyn sydd &amp;dan sylw</translation>
    </message>
    <message>
        <source>Quieten all of the graph but the neighbourhood of the body or policy area in hand.</source>
        <translation>Tawelu’r graff i gyd heblaw cymdogaeth y corff neu’r maes polisi dan sylw.</translation>
    </message>
    <message>
        <source>Focus one step &amp;further</source>
        <translation>Ffocws un cam ym&amp;hellach</translation>
    </message>
    <message>
        <source>Focus one step &amp;nearer</source>
        <translation>Ffocws un cam yn &amp;nes</translation>
    </message>
    <message>
        <source>Leave the f&amp;ocus</source>
        <translation>Gadael y ff&amp;ocws</translation>
    </message>
    <message>
        <source>&amp;Path between…</source>
        <translation>&amp;Llwybr rhwng…</translation>
    </message>
    <message>
        <source>See in the graph how one body or policy area reaches another, and who stands between.</source>
        <translation>Gweld yn y graff sut mae un corff neu faes polisi yn cyrraedd un arall, a phwy sydd rhyngddynt.</translation>
    </message>
    <message>
        <source>Copy the selected cells, or in the graph the edge, bodies and policy areas in hand, and take them away. Ctrl+X does the same.</source>
        <translation>Copïo’r celloedd a ddewiswyd, neu yn y graff yr ymyl, y cyrff a’r meysydd polisi dan sylw, a’u tynnu ymaith. Mae Ctrl+X yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>Copy the selected cells, or in the graph what is in hand with its rights. Ctrl+C does the same.</source>
        <translation>Copïo’r celloedd a ddewiswyd, neu yn y graff yr hyn sydd dan sylw gyda’i hawliau. Mae Ctrl+C yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>Paste cells from here or a spreadsheet, what is not plain is asked first; in the graph, what was copied or cut there too.</source>
        <translation>Gludo celloedd oddi yma neu o daenlen, gan ofyn yn gyntaf am yr hyn nad yw’n eglur; yn y graff, yr hyn a gopïwyd neu a dorrwyd yno hefyd.</translation>
    </message>
    <message>
        <source>Write the rights of the cell or the edge in hand in words. F2 does the same.</source>
        <translation>Ysgrifennu hawliau’r gell neu’r ymyl dan sylw mewn geiriau. Mae F2 yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>Mo&amp;ve to the lane above</source>
        <translation>Symud i’r haen uwc&amp;hben</translation>
    </message>
    <message>
        <source>Give the body types in hand in the graph the next higher tier.</source>
        <translation>Rhoi’r haen nesaf uwchben i’r mathau o gyrff dan sylw yn y graff.</translation>
    </message>
    <message>
        <source>Move t&amp;o the lane below</source>
        <translation>Symud i’r haen &amp;islaw</translation>
    </message>
    <message>
        <source>Give the body types in hand in the graph the next lower tier.</source>
        <translation>Rhoi’r haen nesaf islaw i’r mathau o gyrff dan sylw yn y graff.</translation>
    </message>
    <message>
        <source>Right&amp;s of the edge</source>
        <translation>Po&amp;b hawl ar yr ymyl</translation>
    </message>
    <message>
        <source>&amp;Give to another body…</source>
        <translation>&amp;Rhoi i gorff arall…</translation>
    </message>
    <message>
        <source>The rights of the edge in hand in the graph, with all they say.</source>
        <translation>Hawliau’r ymyl dan sylw yn y graff, gyda phopeth a ddywedant.</translation>
    </message>
    <message>
        <source>&amp;Move to another policy area…</source>
        <translation>&amp;Symud i faes polisi arall…</translation>
    </message>
    <message>
        <source>Hold &amp;jointly with…</source>
        <translation>&amp;Dal ar y cyd â…</translation>
    </message>
    <message>
        <source>Make another body a partner in the rights of the edge in hand in the graph.</source>
        <translation>Gwneud corff arall yn bartner yn hawliau’r ymyl dan sylw yn y graff.</translation>
    </message>
    <message>
        <source>&amp;No longer jointly</source>
        <translation>&amp;Nid ar y cyd mwyach</translation>
    </message>
    <message>
        <source>Take the body of the edge in hand in the graph off the partners.</source>
        <translation>Tynnu corff yr ymyl dan sylw yn y graff oddi ar y partneriaid.</translation>
    </message>
    <message>
        <source>Import ta&amp;ble…</source>
        <translation>Mewnforio ta&amp;bl…</translation>
    </message>
    <message>
        <source>Put a table from a spreadsheet file into this document: a matrix, a list of rights or of memberships. What it changes is shown first.</source>
        <translation>Rhoi tabl o ffeil taenlen yn y ddogfen hon: matrics, rhestr o hawliau neu o aelodaeth. Dangosir yn gyntaf beth mae’n ei newid.</translation>
    </message>
    <message>
        <source>Paste &amp;special…</source>
        <translation>Gludo ar&amp;bennig…</translation>
    </message>
    <message>
        <source>Put a table from the clipboard into this document, in whatever shape it is. What it changes is shown first.</source>
        <translation>Rhoi tabl o’r clipfwrdd yn y ddogfen hon, beth bynnag yw ei ffurf. Dangosir yn gyntaf beth mae’n ei newid.</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>&amp;Paratoi adroddiad…</translation>
    </message>
    <message>
        <source>Write a paper for a committee: matrix, graph, findings and what they mean, as a web page, PDF or .odt.</source>
        <translation>Ysgrifennu papur i bwyllgor: matrics, graff, canfyddiadau a’u hystyr, fel tudalen we, PDF neu .odt.</translation>
    </message>
</context>
<context>
    <name>AxisEdits</name>
    <message>
        <source>New policy area</source>
        <translation>Maes polisi newydd</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Sefydliad newydd</translation>
    </message>
    <message>
        <source>New body type</source>
        <translation>Math newydd o gorff</translation>
    </message>
    <message>
        <source>add a policy area</source>
        <translation>ychwanegu maes polisi</translation>
    </message>
    <message>
        <source>add an institution</source>
        <translation>ychwanegu sefydliad</translation>
    </message>
    <message>
        <source>add a body type</source>
        <translation>ychwanegu math o gorff</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>ychwanegu %1</translation>
    </message>
    <message>
        <source>add nothing</source>
        <translation>ychwanegu dim</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <translation>ailenwi %1 yn %2</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>symud %1</translation>
    </message>
    <message>
        <source>move %1 to the top</source>
        <translation>symud %1 i’r brig</translation>
    </message>
    <message>
        <source>put %1 under %2</source>
        <translation>rhoi %1 o dan %2</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>dileu %1</translation>
    </message>
    <message>
        <source>remove %1 policy areas</source>
        <translation>dileu %1 maes polisi</translation>
    </message>
    <message>
        <source>remove %1 bodies</source>
        <translation>dileu %1 corff</translation>
    </message>
    <message>
        <source>remove %1 bodies and policy areas</source>
        <translation>dileu %1 corff a maes polisi</translation>
    </message>
</context>
<context>
    <name>ColumnMeaning</name>
    <message>
        <source>Left out</source>
        <translation>Hepgorir</translation>
    </message>
    <message>
        <source>Policy area</source>
        <translation>Maes polisi</translation>
    </message>
    <message>
        <source>Group of policy areas</source>
        <translation>Grŵp o feysydd polisi</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corff</translation>
    </message>
    <message>
        <source>Body type</source>
        <translation>Math o gorff</translation>
    </message>
    <message>
        <source>Code of the body</source>
        <translation>Cod y corff</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Hawl</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Gyda</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Amod</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Sail gyfreithiol</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Voting rule</source>
        <translation>Rheol bleidleisio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Code of the place</source>
        <translation>Cod y lle</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Remit documents (*.remit)</source>
        <translation>Dogfennau Remit (*.remit)</translation>
    </message>
    <message>
        <source>Remit interchange files (*.remit.json)</source>
        <translation>Ffeiliau cyfnewid Remit (*.remit.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>Tablau (*.csv *.tsv)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Cadw’r newidiadau i “%1”?</translation>
    </message>
    <message>
        <source>Without saving, they are lost when it closes.</source>
        <translation>Os na chânt eu cadw, cânt eu colli wrth gau.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Hepgor y newidiadau</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;anslo</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>Agor &amp;copi</translation>
    </message>
    <message>
        <source>Open it &amp;anyway</source>
        <translation>Agor b&amp;eth bynnag</translation>
    </message>
    <message>
        <source>Do &amp;not open it</source>
        <translation>&amp;Peidio â’i hagor</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>C&amp;yfuno…</translation>
    </message>
    <message>
        <source>Save it there a&amp;gain</source>
        <translation>Cadw yno e&amp;to</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Cadw &amp;fel…</translation>
    </message>
    <message>
        <source>&amp;Discard mine</source>
        <translation>&amp;Hepgor fy rhai i</translation>
    </message>
    <message>
        <source>Save with a message</source>
        <translation>Cadw gyda neges</translation>
    </message>
    <message>
        <source>What this version is about:</source>
        <translation>Diben y fersiwn hon:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>Everything Remit reads (*.remit *.remit.json *.csv *.tsv *.graphml *.dot *.gv)</source>
        <translation>Popeth y mae Remit yn ei ddarllen (*.remit *.remit.json *.csv *.tsv *.graphml *.dot *.gv)</translation>
    </message>
    <message>
        <source>Graphs that Remit wrote (*.graphml *.dot *.gv)</source>
        <translation>Graffiau a ysgrifennwyd gan Remit (*.graphml *.dot *.gv)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Mewnforio tabl</translation>
    </message>
    <message>
        <source>Spreadsheets and tables (*.xlsx *.ods *.csv *.tsv *.html *.htm)</source>
        <translation>Taenlenni a thablau (*.xlsx *.ods *.csv *.tsv *.html *.htm)</translation>
    </message>
</context>
<context>
    <name>DocumentCounts</name>
    <message>
        <source>Policy areas</source>
        <translation>Meysydd polisi</translation>
    </message>
    <message>
        <source>Body types</source>
        <translation>Mathau o gorff</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Right kinds</source>
        <translation>Mathau o hawl</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Senarios</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hawliau</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Perthnasoedd</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Golygon</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Eich rheolau eich hun</translation>
    </message>
    <message>
        <source>Rules set otherwise</source>
        <translation>Rheolau a newidiwyd</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Canfyddiadau a dderbyniwyd</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>call the document %1</source>
        <translation>galw’r ddogfen yn %1</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>dideitl</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Copied as a picture.</source>
        <translation>Wedi’i gopïo fel llun.</translation>
    </message>
    <message>
        <source>Copied as an SVG alone: as pixels it would not fit in memory.</source>
        <translation>Wedi’i gopïo fel SVG yn unig: fel picseli ni fyddai’n ffitio yn y cof.</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Allforio tabl</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablau (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated tables (*.tsv)</source>
        <translation>Tablau wedi’u gwahanu â thabiau (*.tsv)</translation>
    </message>
    <message>
        <source>Export graph</source>
        <translation>Allforio graff</translation>
    </message>
    <message>
        <source>For yEd and Gephi: GraphML (*.graphml)</source>
        <translation>Ar gyfer yEd a Gephi: GraphML (*.graphml)</translation>
    </message>
    <message>
        <source>For Graphviz: DOT (*.dot *.gv)</source>
        <translation>Ar gyfer Graphviz: DOT (*.dot *.gv)</translation>
    </message>
    <message>
        <source>For Gephi: GEXF (*.gexf)</source>
        <translation>Ar gyfer Gephi: GEXF (*.gexf)</translation>
    </message>
    <message>
        <source>Scalable pictures (*.svg)</source>
        <translation>Lluniau graddadwy (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Lluniau (*.png)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Allforio llun</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Allforio adroddiad</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Tudalennau gwe (*.html)</translation>
    </message>
    <message>
        <source>Documents for LibreOffice and Word (*.odt)</source>
        <translation>Dogfennau ar gyfer LibreOffice a Word (*.odt)</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>error</source>
        <translation>gwall</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>rhybudd</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>off</source>
        <translation>i ffwrdd</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 gwall</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 gwall</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 rhybudd</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 rhybudd</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nodyn</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 nodyn</translation>
    </message>
    <message>
        <source>1. Wasteful processes</source>
        <translation>1. Prosesau gwastraffus</translation>
    </message>
    <message>
        <source>2. Funds not spent on what places need</source>
        <translation>2. Arian heb ei wario ar anghenion lleoedd</translation>
    </message>
    <message>
        <source>3. No long-term planning</source>
        <translation>3. Dim cynllunio hirdymor</translation>
    </message>
    <message>
        <source>4. Strategy not implemented</source>
        <translation>4. Strategaeth heb ei gweithredu</translation>
    </message>
    <message>
        <source>5. Incoherent interface with business</source>
        <translation>5. Cyswllt anghyson â busnes</translation>
    </message>
    <message>
        <source>6. No visible accountability</source>
        <translation>6. Dim atebolrwydd gweladwy</translation>
    </message>
    <message>
        <source>7. Capability</source>
        <translation>7. Gallu</translation>
    </message>
    <message>
        <source>None of the seven problems</source>
        <translation>Dim un o’r saith problem</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 a %2 arall</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, wedi’i dderbyn</translation>
    </message>
    <message>
        <source>%1: %2 Rule: %3.</source>
        <translation>%1: %2 Rheol: %3.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Ffynhonnell: %1.</translation>
    </message>
    <message>
        <source>Advisory body decides</source>
        <translation>Corff cynghorol yn penderfynu</translation>
    </message>
    <message>
        <source>Boundary mismatch</source>
        <translation>Ffiniau nad ydynt yn cyfateb</translation>
    </message>
    <message>
        <source>Carve-out</source>
        <translation>Eithriad</translation>
    </message>
    <message>
        <source>Circular relation</source>
        <translation>Perthynas gylchol</translation>
    </message>
    <message>
        <source>Concurrent without basis</source>
        <translation>Cydredol heb sail</translation>
    </message>
    <message>
        <source>Crowded field</source>
        <translation>Maes gorlawn</translation>
    </message>
    <message>
        <source>Decides and scrutinises</source>
        <translation>Yn penderfynu ac yn craffu</translation>
    </message>
    <message>
        <source>Duplicated right</source>
        <translation>Hawl ddyblyg</translation>
    </message>
    <message>
        <source>Fragmented funding</source>
        <translation>Ariannu tameidiog</translation>
    </message>
    <message>
        <source>Joint without voting rule</source>
        <translation>Ar y cyd heb reol bleidleisio</translation>
    </message>
    <message>
        <source>Missing partner</source>
        <translation>Partner ar goll</translation>
    </message>
    <message>
        <source>Named only as partner</source>
        <translation>Wedi’i enwi fel partner yn unig</translation>
    </message>
    <message>
        <source>No decider</source>
        <translation>Neb yn penderfynu</translation>
    </message>
    <message>
        <source>No standards</source>
        <translation>Dim safonau</translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation>Heb ei drafod</translation>
    </message>
    <message>
        <source>Out of area</source>
        <translation>Y tu allan i’w ardal</translation>
    </message>
    <message>
        <source>Overlapping footprints</source>
        <translation>Ardaloedd yn gorgyffwrdd</translation>
    </message>
    <message>
        <source>Redundant grant</source>
        <translation>Hawl ddiangen</translation>
    </message>
    <message>
        <source>Rival deciders</source>
        <translation>Penderfynwyr sy’n cystadlu</translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation>Yr un enw ddwywaith</translation>
    </message>
    <message>
        <source>Self-consultation</source>
        <translation>Ymgynghori ag ef ei hun</translation>
    </message>
    <message>
        <source>Silent body</source>
        <translation>Corff tawel</translation>
    </message>
    <message>
        <source>Split strategy</source>
        <translation>Strategaeth ranedig</translation>
    </message>
    <message>
        <source>Unaccountable decider</source>
        <translation>Penderfynwr anatebol</translation>
    </message>
    <message>
        <source>Uncovered place</source>
        <translation>Lle heb gorff</translation>
    </message>
    <message>
        <source>Undelivered decision</source>
        <translation>Penderfyniad heb ei gyflawni</translation>
    </message>
    <message>
        <source>Unfunded decision</source>
        <translation>Penderfyniad heb ei ariannu</translation>
    </message>
    <message>
        <source>Unheard</source>
        <translation>Heb lais</translation>
    </message>
    <message>
        <source>Unscrutinised</source>
        <translation>Heb graffu</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Heb ei ddefnyddio</translation>
    </message>
    <message>
        <source>Vacant right</source>
        <translation>Hawl wag</translation>
    </message>
</context>
<context>
    <name>GrantFields</name>
    <message>
        <source>not said</source>
        <translation>heb ei ddweud</translation>
    </message>
    <message>
        <source>Each must agree for itself</source>
        <translation>Rhaid i bob un gytuno drosto’i hun</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mwyafrif</translation>
    </message>
    <message>
        <source>Majority including the mayor</source>
        <translation>Mwyafrif gan gynnwys y maer</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Dwy ran o dair</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>Unfrydol</translation>
    </message>
    <message>
        <source>No body is called “%1”: choose one, or add it in the navigator.</source>
        <translation>Nid oes corff o’r enw “%1”: dewiswch un, neu ychwanegwch ef yn y llywiwr.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Gyda</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Geiriad</translation>
    </message>
    <message>
        <source>as the right is called</source>
        <translation>fel y gelwir yr hawl</translation>
    </message>
    <message>
        <source>nobody; add a partner</source>
        <translation>neb; ychwanegwch bartner</translation>
    </message>
    <message>
        <source>They decide</source>
        <translation>Maent yn penderfynu</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Amod</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Yn unig yn</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lle</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>ym mhobman</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Sail gyfreithiol</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Yn dod i ben</translation>
    </message>
    <message>
        <source>Lapses where its body is absent</source>
        <translation>Yn dod i ben lle mae ei gorff yn absennol</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>elected</source>
        <translation>etholedig</translation>
    </message>
    <message>
        <source>indirectly elected</source>
        <translation>etholedig yn anuniongyrchol</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>penodedig</translation>
    </message>
    <message>
        <source>ministerial</source>
        <translation>gweinidogol</translation>
    </message>
    <message>
        <source>no mandate</source>
        <translation>dim mandad</translation>
    </message>
    <message>
        <source>delegates</source>
        <translation>yn dirprwyo</translation>
    </message>
    <message>
        <source>accountable to</source>
        <translation>yn atebol i</translation>
    </message>
    <message>
        <source>member of</source>
        <translation>yn aelod o</translation>
    </message>
    <message>
        <source>funds by competition</source>
        <translation>yn ariannu drwy gystadleuaeth</translation>
    </message>
    <message>
        <source>funds</source>
        <translation>yn ariannu</translation>
    </message>
    <message>
        <source>appoints</source>
        <translation>yn penodi</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>cynghorol</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ddim yma</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Cenedlaethol</translation>
    </message>
    <message>
        <source>Supra-regional</source>
        <translation>Uwchranbarthol</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Rhanbarthol</translation>
    </message>
    <message>
        <source>Policy areas</source>
        <translation>Meysydd polisi</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lleol</translation>
    </message>
    <message>
        <source>%1, policy area</source>
        <translation>%1, maes polisi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>: no rights</source>
        <translation>: dim hawliau</translation>
    </message>
    <message>
        <source>; rights: %1</source>
        <translation>; hawliau: %1</translation>
    </message>
    <message>
        <source>; only named as a partner</source>
        <translation>; wedi’i enwi fel partner yn unig</translation>
    </message>
    <message>
        <source>; has a note</source>
        <translation>; mae nodyn</translation>
    </message>
    <message>
        <source>; has a finding</source>
        <translation>; mae canfyddiad</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 ar %2: %3</translation>
    </message>
    <message>
        <source>, jointly with %1</source>
        <translation>, ar y cyd â %1</translation>
    </message>
    <message>
        <source>, adopted</source>
        <translation>, wedi’i mabwysiadu</translation>
    </message>
    <message>
        <source>Dashed mark and line: adopted from a body that is not there.</source>
        <translation>Marc a llinell doredig: wedi’i mabwysiadu oddi wrth gorff nad yw yno.</translation>
    </message>
    <message>
        <source>Dotted body: not there in this place.</source>
        <translation>Corff dotiog: ddim yno yn y lle hwn.</translation>
    </message>
    <message>
        <source>Dashed body: only named as a partner.</source>
        <translation>Corff â llinell doredig: wedi’i enwi fel partner yn unig.</translation>
    </message>
    <message>
        <source>; policy areas folded into it: %1</source>
        <translation>; meysydd polisi wedi’u plygu iddo: %1</translation>
    </message>
    <message>
        <source>; institutions folded into it: %1</source>
        <translation>; sefydliadau wedi’u plygu iddo: %1</translation>
    </message>
    <message>
        <source>; with those of what is folded, which can be changed once it is expanded</source>
        <translation>; gyda rhai’r hyn a blygwyd, y gellir eu newid wedi iddo gael ei ddadblygu</translation>
    </message>
    <message>
        <source>A ring with a plus: held jointly.</source>
        <translation>Cylch â phlws: ar y cyd.</translation>
    </message>
    <message>
        <source>Thin line: held as a partner only.</source>
        <translation>Llinell denau: fel partner yn unig.</translation>
    </message>
    <message>
        <source>A bar below a mark: on a condition.</source>
        <translation>Bar o dan farc: ar amod.</translation>
    </message>
    <message>
        <source>Orange or red corner: has a finding.</source>
        <translation>Cornel oren neu goch: mae canfyddiad.</translation>
    </message>
    <message>
        <source>A dot in a corner: has a note.</source>
        <translation>Dot mewn cornel: mae nodyn.</translation>
    </message>
    <message>
        <source>A number at a node: so many are folded into it.</source>
        <translation>Rhif wrth nod: cynifer wedi’u plygu iddo.</translation>
    </message>
    <message>
        <source>Red arrows: relations that run in a circle.</source>
        <translation>Saethau coch: perthnasoedd sy’n rhedeg mewn cylch.</translation>
    </message>
    <message>
        <source>Thick grey line: several edges until they part.</source>
        <translation>Llinell lwyd drwchus: sawl ymyl nes iddynt ymwahanu.</translation>
    </message>
    <message>
        <source>Highlighted: the way from %1 to %2.</source>
        <translation>Wedi’i amlygu: y ffordd o %1 i %2.</translation>
    </message>
    <message>
        <source>Faint: outside the focus on %1.</source>
        <translation>Gwan: y tu allan i’r ffocws ar %1.</translation>
    </message>
    <message>
        <source>Second outline: others hang on it alone.</source>
        <translation>Ail amlinell: mae eraill yn dibynnu arno ef yn unig.</translation>
    </message>
    <message>
        <source>With those of what is folded: expand it to change them.</source>
        <translation>Gyda rhai’r hyn a blygwyd: dadblygwch ef i’w newid.</translation>
    </message>
</context>
<context>
    <name>GraphPath</name>
    <message>
        <source>acts by delegation from</source>
        <translation>yn gweithredu trwy ddirprwyaeth gan</translation>
    </message>
    <message>
        <source>holds to account</source>
        <translation>yn dwyn i gyfrif</translation>
    </message>
    <message>
        <source>has as a member</source>
        <translation>â’r aelod hwn:</translation>
    </message>
    <message>
        <source>is funded by</source>
        <translation>yn cael ei ariannu gan</translation>
    </message>
    <message>
        <source>is appointed by</source>
        <translation>yn cael ei benodi gan</translation>
    </message>
    <message>
        <source>is acted on by %1 (%2)</source>
        <translation>yn cael sylw gan %1 (%2)</translation>
    </message>
    <message>
        <source>acts on %1 (%2)</source>
        <translation>yn gweithredu ar %1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, does what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; %2 %3</source>
        <comment>told so far, who, does what</comment>
        <translation>%1; %2 %3</translation>
    </message>
    <message>
        <source>%1, which %2</source>
        <comment>told so far, does what</comment>
        <translation>%1, sydd %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>does what, to whom</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>meets %1 on %2 (%3: %4; %1: %5)</source>
        <translation>yn cwrdd â %1 ar %2 (%3: %4; %1: %5)</translation>
    </message>
    <message>
        <source>Nothing joins %1 and %2 in this picture.</source>
        <translation>Nid oes dim yn cysylltu %1 a %2 yn y llun hwn.</translation>
    </message>
    <message>
        <source>%1: 1 step.</source>
        <translation>%1: 1 cam.</translation>
    </message>
    <message>
        <source>%1: %2 steps.</source>
        <translation>%1: %2 gam.</translation>
    </message>
    <message>
        <source>%1 One of %2 ways as short.</source>
        <translation>%1 Un o %2 ffordd yr un mor fyr.</translation>
    </message>
</context>
<context>
    <name>GraphPicture</name>
    <message>
        <source>on %1</source>
        <translation>ar %1</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Conflicts</source>
        <translation>Gwrthdaro</translation>
    </message>
    <message>
        <source>Duplication</source>
        <translation>Dyblygu</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Bylchau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Y rheolau</translation>
    </message>
    <message>
        <source>Each can be made more or less severe, or switched off, under *Check &gt; Rules*.</source>
        <translation>Gellir gwneud pob un yn fwy neu’n llai difrifol, neu ei diffodd, o dan *Gwirio &gt; Rheolau*.</translation>
    </message>
    <message>
        <source>Everything in the menus, and its keys</source>
        <translation>Popeth yn y dewislenni, a’i fysellau</translation>
    </message>
    <message>
        <source>In the matrix the arrow keys move, Shift with them selects, and the letter of a right gives or takes it.</source>
        <translation>Yn y matrics mae’r bysellau saeth yn symud, Shift gyda nhw yn dewis, a llythyren hawl yn ei rhoi neu’n ei chymryd.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Gweithred</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Beth mae’n ei wneud</translation>
    </message>
    <message>
        <source>In the graph the arrow keys and Tab walk from node to node, with Shift along edges and relations, and with Alt they move what is in hand. Ctrl+Space keeps a node in hand while you walk on, Ctrl+Shift and an arrow takes the next one besides, and Ctrl+A takes all. N makes a body, Shift+N a policy area, F2 renames a node or opens an edge in words, Enter shows its details, Delete removes, and the letter of a right gives or takes it on the edge in hand; G or Insert gives one. F shows the neighbourhood and Shift+F less of it, P asks for a path. + and - expand and fold, or zoom; * expands all, 0 fits the graph in the window, and Space with the mouse moves it. Escape leaves one thing after another.</source>
        <translation>Yn y graff mae’r bysellau saeth a Tab yn cerdded o nod i nod, gyda Shift ar hyd ymylon a pherthnasoedd, a chydag Alt maent yn symud yr hyn sydd dan sylw. Mae Ctrl+Space yn cadw nod dan sylw wrth i chi gerdded ymlaen, mae Ctrl+Shift a saeth yn cymryd yr un nesaf hefyd, ac mae Ctrl+A yn cymryd popeth. Mae N yn gwneud corff, Shift+N faes polisi, mae F2 yn ailenwi nod neu’n agor ymyl mewn geiriau, mae Enter yn dangos ei fanylion, mae Delete yn dileu, ac mae llythyren hawl yn ei rhoi neu’n ei thynnu ar yr ymyl dan sylw; mae G neu Insert yn rhoi un. Mae F yn dangos y gymdogaeth a Shift+F lai ohoni, ac mae P yn gofyn am lwybr. Mae + a - yn dadblygu a phlygu, neu’n chwyddo; mae * yn dadblygu popeth, mae 0 yn ffitio’r graff yn y ffenestr, ac mae Space gyda’r llygoden yn ei symud. Mae Escape yn gadael un peth ar ôl y llall.</translation>
    </message>
</context>
<context>
    <name>InsertRows</name>
    <message>
        <source>add %1</source>
        <translation>ychwanegu %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>Add a policy area</source>
        <translation>Ychwanegu maes polisi</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>&amp;O dan</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>(ar y brig)</translation>
    </message>
    <message>
        <source>Add a body type</source>
        <translation>Ychwanegu math o gorff</translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>Ychwanegu sefydliad</translation>
    </message>
    <message>
        <source>&amp;Body type</source>
        <translation>&amp;Math o gorff</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ychwanegu lle</translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation>O &amp;fewn</translation>
    </message>
    <message>
        <source>Add a right kind</source>
        <translation>Ychwanegu math o hawl</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Dosbarth</translation>
    </message>
    <message>
        <source>Copy this scenario</source>
        <translation>Copïo’r senario hwn</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>Ychwanegu senario</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, wedi’i newid</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Fel y &amp;system</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Line: %1.</source>
        <translation>Llinell: %1.</translation>
    </message>
</context>
<context>
    <name>MatrixAxes</name>
    <message>
        <source>national</source>
        <translation>cenedlaethol</translation>
    </message>
    <message>
        <source>supra-regional</source>
        <translation>uwchranbarthol</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>rhanbarthol</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lleol</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>cynghorol</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>etholedig</translation>
    </message>
    <message>
        <source>indirectly elected</source>
        <translation>etholedig yn anuniongyrchol</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>penodedig</translation>
    </message>
    <message>
        <source>ministerial</source>
        <translation>gweinidogol</translation>
    </message>
    <message>
        <source>no mandate</source>
        <translation>dim mandad</translation>
    </message>
    <message>
        <source>adopted by %1</source>
        <translation>mabwysiadir gan %1</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, neu </translation>
    </message>
    <message>
        <source>none here</source>
        <translation>dim un yma</translation>
    </message>
    <message>
        <source>only named as a partner</source>
        <translation>wedi’i enwi fel partner yn unig</translation>
    </message>
</context>
<context>
    <name>MatrixCells</name>
    <message>
        <source>%1 (adopted from %2)</source>
        <translation>%1 (mabwysiadwyd oddi wrth %2)</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (oddi wrth %2)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>neb</translation>
    </message>
    <message>
        <source>%1 + partners</source>
        <translation>%1 + partneriaid</translation>
    </message>
    <message>
        <source>Adopted from the %1 where there is none: change it in the %1’s column.</source>
        <translation>Mabwysiadwyd oddi wrth %1 lle nad oes un: newidiwch hyn yng ngholofn %1.</translation>
    </message>
    <message>
        <source>Held jointly with %1: change it in the column of %1.</source>
        <translation>Ar y cyd â %1: newidiwch hyn yng ngholofn %1.</translation>
    </message>
    <message>
        <source>Given to %1 as a whole: change it in the column of %1.</source>
        <translation>Rhoddwyd i %1 yn gyfan: newidiwch hyn yng ngholofn %1.</translation>
    </message>
    <message>
        <source>Inherited from %1: change it in that row.</source>
        <translation>Etifeddwyd oddi wrth %1: newidiwch hyn yn y rhes honno.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>there is none here</source>
        <translation>nid oes un yma</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>dim hawliau</translation>
    </message>
    <message>
        <source>, and more on the policy areas folded under it (%1)</source>
        <translation>, a mwy ar y meysydd polisi sydd wedi’u plygu o dano (%1)</translation>
    </message>
    <message>
        <source>; no findings</source>
        <translation>; dim canfyddiadau</translation>
    </message>
    <message>
        <source>; 1 finding: </source>
        <translation>; 1 canfyddiad: </translation>
    </message>
    <message>
        <source>; %1 findings: </source>
        <translation>; %1 canfyddiad: </translation>
    </message>
    <message>
        <source>There is none here.</source>
        <translation>Nid oes un yma.</translation>
    </message>
    <message>
        <source>No rights. Type a letter to give one, or Enter to write.</source>
        <translation>Dim hawliau. Teipiwch lythyren i roi un, neu Enter i ysgrifennu.</translation>
    </message>
    <message>
        <source>There are more on the policy areas folded under this one (%1).</source>
        <translation>Mae mwy ar y meysydd polisi sydd wedi’u plygu o dan yr un hwn (%1).</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>heb ei ddangos</translation>
    </message>
</context>
<context>
    <name>MatrixEdits</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The lens hides %1: show them before you change them.</source>
        <translation>Mae’r lens yn cuddio %1: dangoswch nhw cyn eu newid.</translation>
    </message>
    <message>
        <source>give %1 in %2 cells</source>
        <translation>rhoi %1 mewn %2 cell</translation>
    </message>
    <message>
        <source>take %1 from %2 cells</source>
        <translation>tynnu %1 o %2 cell</translation>
    </message>
    <message>
        <source>give %1 %2 on %3</source>
        <translation>rhoi %2 i %1 ar %3</translation>
    </message>
    <message>
        <source>take %2 on %3 from %1</source>
        <translation>tynnu %2 ar %3 oddi wrth %1</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 cell</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>ysgrifennu %1</translation>
    </message>
    <message>
        <source>Nothing is written yet: Enter asks again, Escape leaves the cell.</source>
        <translation>Nid oes dim wedi’i ysgrifennu eto: mae Enter yn gofyn eto, mae Escape yn gadael y gell.</translation>
    </message>
</context>
<context>
    <name>MatrixPicture</name>
    <message>
        <source>on %1</source>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>Policy area</source>
        <translation>Maes polisi</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Load</source>
        <translation>Llwyth</translation>
    </message>
    <message>
        <source>A body with many rights needs the people to use them; one with few can be heard and not much more.</source>
        <translation>Mae ar gorff â llawer o hawliau angen pobl i&apos;w harfer; gall un ag ychydig gael ei glywed, a fawr mwy.</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Rhyngoldeb</translation>
    </message>
    <message>
        <source>A body that stands between the others is a broker: what they have to agree goes through it, and waits for it.</source>
        <translation>Mae corff sy&apos;n sefyll rhwng y lleill yn gyfryngwr: trwyddo ef yr â&apos;r hyn y mae&apos;n rhaid iddynt gytuno arno, ac arno ef y mae&apos;n aros.</translation>
    </message>
    <message>
        <source>Hangs on it</source>
        <translation>Yn dibynnu arno</translation>
    </message>
    <message>
        <source>Where something hangs on one body alone, nobody else can step in when it fails or is abolished.</source>
        <translation>Lle mae rhywbeth yn dibynnu ar un corff yn unig, ni all neb arall gamu i&apos;r adwy pan fydd yn methu neu&apos;n cael ei ddiddymu.</translation>
    </message>
    <message>
        <source>Share of decisions</source>
        <translation>Cyfran o benderfyniadau</translation>
    </message>
    <message>
        <source>Who decides most has the power, whoever else is consulted; a shared decision counts for each in equal parts.</source>
        <translation>Gan bwy bynnag sy&apos;n penderfynu fwyaf y mae&apos;r grym, pwy bynnag arall yr ymgynghorir ag ef; mae penderfyniad a rennir yn cyfrif i bob un mewn rhannau cyfartal.</translation>
    </message>
    <message>
        <source>Decided nationally</source>
        <translation>Penderfynir yn genedlaethol</translation>
    </message>
    <message>
        <source>The larger the share of decisions that the national tier takes, the more central the arrangement is.</source>
        <translation>Po fwyaf y gyfran o benderfyniadau a wneir gan yr haen genedlaethol, mwyaf canolog yw&apos;r trefniant.</translation>
    </message>
    <message>
        <source>Managed by the centre</source>
        <translation>Rheolir gan y canol</translation>
    </message>
    <message>
        <source>A centre that sets standards, coordinates and advises leads; one that decides, consents, delivers or has others compete for its money manages.</source>
        <translation>Mae canol sy&apos;n gosod safonau, yn cydlynu ac yn cynghori yn arwain; mae un sy&apos;n penderfynu, yn cydsynio, yn cyflawni neu&apos;n peri i eraill gystadlu am ei arian yn rheoli.</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Rhyngwynebau</translation>
    </message>
    <message>
        <source>Every interface costs meetings and time, and business meets all of them.</source>
        <translation>Mae pob rhyngwyneb yn costio cyfarfodydd ac amser, ac mae busnes yn cwrdd â phob un ohonynt.</translation>
    </message>
    <message>
        <source>Same ground</source>
        <translation>Yr un tir</translation>
    </message>
    <message>
        <source>Bodies that cover the same ground can plan together; boundaries that cut across each other part what belongs together.</source>
        <translation>Gall cyrff sy&apos;n cwmpasu&apos;r un tir gynllunio gyda&apos;i gilydd; mae ffiniau sy&apos;n croesi ei gilydd yn gwahanu&apos;r hyn sy&apos;n perthyn ynghyd.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>today at %1</source>
        <translation>heddiw am %1</translation>
    </message>
</context>
<context>
    <name>NodeSizes</name>
    <message>
        <source>Nothing</source>
        <translation>Dim byd</translation>
    </message>
    <message>
        <source>between %1</source>
        <translation>rhwng %1</translation>
    </message>
    <message>
        <source>decides %1</source>
        <translation>yn penderfynu %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 i gyd</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 ar gyfartaledd</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 ar y mwyaf</translation>
    </message>
    <message>
        <source>Size of a node: %1, up to %2</source>
        <translation>Maint nod: %1, hyd at %2</translation>
    </message>
    <message>
        <source>Size of a node: %1, which none has</source>
        <translation>Maint nod: %1, nad oes gan yr un</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>policy area</source>
        <translation>maes polisi</translation>
    </message>
    <message>
        <source>body type</source>
        <translation>math o gorff</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>sefydliad</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lle</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>senario</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PasteBlock</name>
    <message>
        <source>New policy area</source>
        <translation>Maes polisi newydd</translation>
    </message>
    <message>
        <source>New body type</source>
        <translation>Math newydd o gorff</translation>
    </message>
    <message>
        <source>paste %1 cells</source>
        <translation>gludo %1 cell</translation>
    </message>
    <message>
        <source>paste into %1, %2</source>
        <translation>gludo yn %1, %2</translation>
    </message>
    <message>
        <source>There is no text on the clipboard: copy cells in a spreadsheet or here first.</source>
        <translation>Nid oes testun ar y clipfwrdd: copïwch gelloedd mewn taenlen neu yma yn gyntaf.</translation>
    </message>
    <message>
        <source>This column says who decides; it follows from the other cells.</source>
        <translation>Mae’r golofn hon yn dweud pwy sy’n penderfynu; mae’n dilyn o’r celloedd eraill.</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>Ni chafodd dim ei ludo. %1</translation>
    </message>
    <message>
        <source>What you pasted stood there already: nothing changed.</source>
        <translation>Roedd yr hyn a ludwyd gennych yno eisoes: ni newidiodd dim.</translation>
    </message>
    <message>
        <source>paste rows and columns</source>
        <translation>gludo rhesi a cholofnau</translation>
    </message>
</context>
<context>
    <name>PlacedEdits</name>
    <message>
        <source>This holds in %1 kinds of place: a framework makes no exception for one.</source>
        <translation>Mae hyn yn dal mewn %1 math o le: nid yw fframwaith yn gwneud eithriad ar gyfer un.</translation>
    </message>
    <message>
        <source>This holds elsewhere, but not in %1.</source>
        <translation>Mae hyn yn dal mewn mannau eraill, ond nid yma: %1.</translation>
    </message>
    <message>
        <source>This holds in %1 places.</source>
        <translation>Mae hyn yn dal mewn %1 lle.</translation>
    </message>
    <message>
        <source>In %1 alone; elsewhere nothing changed.</source>
        <translation>Dim ond yma: %1; ni newidiodd dim mewn mannau eraill.</translation>
    </message>
    <message>
        <source>%1: in %2 alone, or everywhere?</source>
        <translation>%1: yma yn unig (%2), ynteu ym mhobman?</translation>
    </message>
    <message>
        <source>You look at %1. Everywhere, this shows in %2 places.</source>
        <translation>Rydych yn edrych ar le o’r enw %1. Ym mhobman, mae hyn i’w weld mewn %2 lle.</translation>
    </message>
    <message>
        <source>&amp;Everywhere</source>
        <translation>Ym &amp;mhobman</translation>
    </message>
    <message>
        <source>&amp;Only in %1</source>
        <translation>&amp;Yma yn unig: %1</translation>
    </message>
    <message>
        <source>&amp;The same for what follows in %1</source>
        <translation>Yr un &amp;peth ar gyfer yr hyn sy’n dilyn yn y lle hwn: %1</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written: choose another folder.</source>
        <translation>Ni ellid ysgrifennu “%1”: dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Cadw fel PDF…</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>This is no longer in the document.</source>
        <translation>Nid yw hwn yn y ddogfen mwyach.</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation>newid %1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>“%1” is called so too: people will take one for the other.</source>
        <translation>“%1” yw enw un arall hefyd: bydd pobl yn cymysgu rhyngddynt.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Dewiswch un o’r rhestr.</translation>
    </message>
    <message>
        <source>Nothing of the list is called “%1”: choose one of it.</source>
        <translation>Nid oes dim yn y rhestr o’r enw “%1”: dewiswch un ohoni.</translation>
    </message>
    <message>
        <source>“%1” is no date: write it as 2026-04-01.</source>
        <translation>Nid yw “%1” yn ddyddiad: ysgrifennwch fel 2026-04-01.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>bob amser</translation>
    </message>
    <message>
        <source>No %1 is called “%2”: choose one of the list.</source>
        <translation>Nid oes %1 o’r enw “%2”: dewiswch un o’r rhestr.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place or policy area, what it is part of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>add the relation “%1”</source>
        <translation>ychwanegu’r berthynas “%1”</translation>
    </message>
    <message>
        <source>remove the relation “%1”</source>
        <translation>dileu’r berthynas “%1”</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Dangos neu guddio: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Dangos %1</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>delegates to</source>
        <translation>yn dirprwyo i</translation>
    </message>
    <message>
        <source>is accountable to</source>
        <translation>yn atebol i</translation>
    </message>
    <message>
        <source>is a member of</source>
        <translation>yn aelod o</translation>
    </message>
    <message>
        <source>funds</source>
        <translation>yn ariannu</translation>
    </message>
    <message>
        <source>appoints</source>
        <translation>yn penodi</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>body, verb, body</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Ailbennu</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Rhannu</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Gwrthbwyso</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Goes too: %1</source>
        <translation>Yn mynd hefyd: %1</translation>
    </message>
    <message>
        <source>%1 more go.</source>
        <translation>%1 arall yn mynd.</translation>
    </message>
    <message>
        <source>Comes: %1</source>
        <translation>Yn dod: %1</translation>
    </message>
    <message>
        <source>%1 more come.</source>
        <translation>%1 arall yn dod.</translation>
    </message>
    <message>
        <source>No other finding goes or comes.</source>
        <translation>Nid oes canfyddiad arall yn mynd nac yn dod.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Remove %1?</source>
        <translation>Dileu %1?</translation>
    </message>
    <message>
        <source>%1 would go with it. You can undo this.</source>
        <translation>Byddai %1 yn mynd gydag ef. Gallwch ddadwneud hyn.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
</context>
<context>
    <name>ReportParts</name>
    <message>
        <source>&amp;Summary in plain words</source>
        <translation>&amp;Crynodeb mewn geiriau plaen</translation>
    </message>
    <message>
        <source>&amp;Matrix in words</source>
        <translation>&amp;Matrics mewn geiriau</translation>
    </message>
    <message>
        <source>&amp;Picture of the graph</source>
        <translation>&amp;Llun o’r graff</translation>
    </message>
    <message>
        <source>&amp;Findings, why, and what was accepted by whom</source>
        <translation>Canf&amp;yddiadau, pam, a beth a dderbyniwyd gan bwy</translation>
    </message>
    <message>
        <source>Meas&amp;ures and what they mean</source>
        <translation>Mes&amp;urau a’u hystyr</translation>
    </message>
    <message>
        <source>&amp;What it means for each body</source>
        <translation>&amp;Beth mae’n ei olygu i bob corff</translation>
    </message>
    <message>
        <source>&amp;Legal bases and sources</source>
        <translation>&amp;Seiliau cyfreithiol a ffynonellau</translation>
    </message>
</context>
<context>
    <name>SeenRights</name>
    <message>
        <source>This right</source>
        <translation>Yr hawl hon</translation>
    </message>
    <message>
        <source>%1 comes from the grant to %2 on %3</source>
        <translation>Daw %1 o’r hyn a roddwyd i %2 ar %3</translation>
    </message>
    <message>
        <source>%1: from the grant to %2 on %3</source>
        <translation>%1: o’r hyn a roddwyd i %2 ar %3</translation>
    </message>
    <message>
        <source> and applies in %1 places</source>
        <translation> ac mae’n berthnasol mewn %1 lle</translation>
    </message>
    <message>
        <source>, in %1 places</source>
        <translation>, mewn %1 lle</translation>
    </message>
    <message>
        <source>There is no %1 here, so %2 holds it in its place.</source>
        <translation>Nid oes %1 yma, felly %2 sy’n ei dal yn ei le.</translation>
    </message>
    <message>
        <source>%1 shares it as a partner.</source>
        <translation>Mae %1 yn ei rhannu fel partner.</translation>
    </message>
    <message>
        <source>%1 stands under %2.</source>
        <translation>Mae %1 o dan %2.</translation>
    </message>
    <message>
        <source>Make an exception for %1</source>
        <translation>Gwneud eithriad ar gyfer %1</translation>
    </message>
    <message>
        <source>Let it lapse where there is no %1</source>
        <translation>Gadael iddi ddarfod lle nad oes %1</translation>
    </message>
    <message>
        <source>Let them lapse where they are adopted</source>
        <translation>Gadael iddynt ddarfod lle cânt eu mabwysiadu</translation>
    </message>
    <message>
        <source>Make exceptions here</source>
        <translation>Gwneud eithriadau yma</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>A %1 arall.</translation>
    </message>
    <message>
        <source>Take %1 on %2 from %3?</source>
        <translation>Tynnu %1 ar %2 oddi wrth %3?</translation>
    </message>
    <message>
        <source>Take %1 rights away?</source>
        <translation>Tynnu %1 hawl?</translation>
    </message>
    <message>
        <source>&amp;Change it there</source>
        <translation>&amp;Newid yno</translation>
    </message>
    <message>
        <source>%1 rights</source>
        <translation>%1 hawl</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <translation>%1 gan %2 ar %3</translation>
    </message>
    <message>
        <source>make an exception to %1</source>
        <translation>gwneud eithriad i: %1</translation>
    </message>
    <message>
        <source>take away %1</source>
        <translation>tynnu %1</translation>
    </message>
    <message>
        <source>Taken away here, and kept elsewhere: %1.</source>
        <translation>Tynnwyd yma, a chadwyd mewn mannau eraill: %1.</translation>
    </message>
    <message>
        <source>Taken away wherever it applied: %1.</source>
        <translation>Tynnwyd ym mhob man lle’r oedd yn berthnasol: %1.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>M&amp;ynd yno</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>National</source>
        <translation>Cenedlaethol</translation>
    </message>
    <message>
        <source>Supra-regional</source>
        <translation>Uwchranbarthol</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Rhanbarthol</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lleol</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Etholedig</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Anuniongyrchol</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Penodedig</translation>
    </message>
    <message>
        <source>Ministerial</source>
        <translation>Gweinidogol</translation>
    </message>
    <message>
        <source>None</source>
        <comment>mandate</comment>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Presennol</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Arfaethedig</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Dadleuol</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfynu</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Ymgynghori</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Cyngor</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Ymgysylltu</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Safonau</translation>
    </message>
    <message>
        <source>Co-ordination</source>
        <translation>Cydlynu</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Ariannu</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Cyflawni</translation>
    </message>
    <message>
        <source>Scrutiny</source>
        <translation>Craffu</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>a filled blue square</source>
        <translation>sgwâr glas llawn</translation>
    </message>
    <message>
        <source>a blue square with two corners cut</source>
        <translation>sgwâr glas â dwy gornel wedi’u torri</translation>
    </message>
    <message>
        <source>a green circle</source>
        <translation>cylch gwyrdd</translation>
    </message>
    <message>
        <source>a flat green oval</source>
        <translation>hirgrwn gwyrdd gwastad</translation>
    </message>
    <message>
        <source>a green diamond</source>
        <translation>diemwnt gwyrdd</translation>
    </message>
    <message>
        <source>an orange hexagon</source>
        <translation>hecsagon oren</translation>
    </message>
    <message>
        <source>an orange pentagon</source>
        <translation>pentagon oren</translation>
    </message>
    <message>
        <source>a purple octagon</source>
        <translation>octagon porffor</translation>
    </message>
    <message>
        <source>a purple arrow</source>
        <translation>saeth borffor</translation>
    </message>
    <message>
        <source>an orange shield</source>
        <translation>tarian oren</translation>
    </message>
    <message>
        <source>a green sheet with a corner cut</source>
        <translation>dalen werdd â chornel wedi’i thorri</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>dim eto</translation>
    </message>
    <message>
        <source>Table 1 of LIPSIT</source>
        <translation>Tabl 1 LIPSIT</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>ei eiddo ei hun</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>section</source>
        <translation>adran</translation>
    </message>
    <message>
        <source>policy area</source>
        <translation>maes polisi</translation>
    </message>
    <message>
        <source>body type</source>
        <translation>math o gorff</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>sefydliad</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lle</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>senario</translation>
    </message>
    <message>
        <source>view</source>
        <translation>golwg</translation>
    </message>
    <message>
        <source>Nothing can be added here.</source>
        <translation>Ni ellir ychwanegu dim yma.</translation>
    </message>
    <message>
        <source>A section has no name of its own.</source>
        <translation>Nid oes gan adran ei henw ei hun.</translation>
    </message>
    <message>
        <source>A section stays; remove what stands in it.</source>
        <translation>Mae adran yn aros; dilëwch yr hyn sydd ynddi.</translation>
    </message>
    <message>
        <source>A %1 cannot stand there.</source>
        <translation>Ni all %1 sefyll yno.</translation>
    </message>
</context>
<context>
    <name>remit::AcceptDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Derbyn canfyddiad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Why it is right as it is, for whoever reads this next</source>
        <translation>Pam mae’n iawn fel y mae, i bwy bynnag sy’n darllen hwn nesaf</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Derbyniwyd gan</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or empty for good</source>
        <translation>BBBB-MM-DD, neu wag am byth</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>Offset by</source>
        <translation>Gwrthbwysir gan</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1: %2 ar %3</translation>
    </message>
    <message>
        <source>Accept finding</source>
        <translation>Derbyn y canfyddiad</translation>
    </message>
    <message>
        <source>It leaves the list, and stays in the document with its reason. You can re-open it.</source>
        <translation>Mae’n gadael y rhestr, ac yn aros yn y ddogfen gyda’i reswm. Gallwch ei ailagor.</translation>
    </message>
    <message>
        <source>Give a reason: it is what the next reader will ask for.</source>
        <translation>Rhowch reswm: dyna fydd y darllenydd nesaf yn gofyn amdano.</translation>
    </message>
    <message>
        <source>“%1” is no date: write it as 2026-03-31.</source>
        <translation>Nid yw “%1” yn ddyddiad: ysgrifennwch fel 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>remit::AcceptedDialog</name>
    <message>
        <source>Take back</source>
        <translation>Tynnu’n ôl</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Canfyddiadau a dderbyniwyd</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Canfyddiad</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Derbyniwyd gan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>not found here</source>
        <translation>heb ei ganfod yma</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>yn berthnasol</translation>
    </message>
    <message>
        <source>has ended: it counts again</source>
        <translation>wedi dod i ben: mae’n cyfrif eto</translation>
    </message>
    <message>
        <source>What was accepted is not found in this scenario, seen like this</source>
        <translation>Ni chafwyd hyd i’r hyn a dderbyniwyd yn y senario hwn, o edrych fel hyn</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>am byth</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Oherwydd: %1</translation>
    </message>
    <message>
        <source>Nothing is accepted. “Accept” stands beside each finding.</source>
        <translation>Nid oes dim wedi’i dderbyn. Mae “Derbyn” wrth ymyl pob canfyddiad.</translation>
    </message>
    <message>
        <source>Offset by %1: %2 on %3</source>
        <translation>Gwrthbwysir gan %1: %2 ar %3</translation>
    </message>
    <message>
        <source>re-open a finding</source>
        <translation>ailagor canfyddiad</translation>
    </message>
    <message>
        <source>What was accepted happens in other places than the one shown</source>
        <translation>Mae’r hyn a dderbyniwyd yn digwydd mewn lleoedd eraill na’r un a ddangosir</translation>
    </message>
</context>
<context>
    <name>remit::AreaHeader</name>
    <message>
        <source>Policy areas</source>
        <translation>Meysydd polisi</translation>
    </message>
</context>
<context>
    <name>remit::AxisHands</name>
    <message>
        <source>The policy areas are sorted: show them in the document’s order to move one.</source>
        <translation>Mae’r meysydd polisi wedi’u didoli: dangoswch nhw yn nhrefn y ddogfen i symud un.</translation>
    </message>
    <message>
        <source>The bodies are sorted: show them in the document’s order to move one.</source>
        <translation>Mae’r cyrff wedi’u didoli: dangoswch nhw yn nhrefn y ddogfen i symud un.</translation>
    </message>
    <message>
        <source>Name of the %1</source>
        <translation>Enw: %1</translation>
    </message>
    <message>
        <source>%1 policy areas</source>
        <translation>%1 maes polisi</translation>
    </message>
    <message>
        <source>%1 bodies</source>
        <translation>%1 corff</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Dileu %1?</translation>
    </message>
    <message>
        <source>%1 would go with it. You can undo this.</source>
        <translation>Byddai %1 yn mynd gydag ef. Gallwch ddadwneud hyn.</translation>
    </message>
    <message>
        <source>%1 would go with them. You can undo this.</source>
        <translation>Byddai %1 yn mynd gyda nhw. Gallwch ddadwneud hyn.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Dilëwyd %1.</translation>
    </message>
    <message>
        <source>Removed %1 and %2.</source>
        <translation>Dilëwyd %1 a %2.</translation>
    </message>
    <message>
        <source>%1 cannot go further that way.</source>
        <translation>Ni all %1 fynd ymhellach y ffordd honno.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ailenwi</translation>
    </message>
    <message>
        <source>Select the whole row</source>
        <translation>Dewis y rhes gyfan</translation>
    </message>
    <message>
        <source>Select the whole column</source>
        <translation>Dewis y golofn gyfan</translation>
    </message>
    <message>
        <source>Add a policy area below</source>
        <translation>Ychwanegu maes polisi islaw</translation>
    </message>
    <message>
        <source>Add a policy area under it</source>
        <translation>Ychwanegu maes polisi o dano</translation>
    </message>
    <message>
        <source>Add an institution to the right</source>
        <translation>Ychwanegu sefydliad ar y dde</translation>
    </message>
    <message>
        <source>Add a body type to the right</source>
        <translation>Ychwanegu math o gorff ar y dde</translation>
    </message>
    <message>
        <source>Add an institution of it</source>
        <translation>Ychwanegu sefydliad ohono</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Put under the row above</source>
        <translation>Rhoi o dan y rhes uwchben</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tynnu allan</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Symud i’r chwith</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Symud i’r dde</translation>
    </message>
    <message>
        <source>Remove %1 policy areas…</source>
        <translation>Dileu %1 maes polisi…</translation>
    </message>
    <message>
        <source>Remove %1 bodies…</source>
        <translation>Dileu %1 corff…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Dileu…</translation>
    </message>
    <message>
        <source>The filter hides policy areas: clear it (Escape in its bar) to move one.</source>
        <translation>Mae’r hidlydd yn cuddio meysydd polisi: cliriwch ef (Escape yn ei far) i symud un.</translation>
    </message>
    <message>
        <source>The filter hides bodies: clear it (Escape in its bar) to move one.</source>
        <translation>Mae’r hidlydd yn cuddio cyrff: cliriwch ef (Escape yn ei far) i symud un.</translation>
    </message>
</context>
<context>
    <name>remit::BlockPage</name>
    <message>
        <source>Rights in these cells</source>
        <translation>Hawliau yn y celloedd hyn</translation>
    </message>
    <message>
        <source>What is said of them</source>
        <translation>Beth a ddywedir amdanynt</translation>
    </message>
    <message>
        <source>Of which rights</source>
        <translation>Am ba hawliau</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Hawl</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 cell</translation>
    </message>
    <message>
        <source>policy areas: %1, bodies: %2</source>
        <translation>meysydd polisi: %1, cyrff: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>one right</source>
        <translation>un hawl</translation>
    </message>
    <message>
        <source>%1 rights</source>
        <translation>%1 hawl</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Pob un ohonynt</translation>
    </message>
    <message>
        <source>take %1 from %2 cells</source>
        <translation>tynnu %1 o %2 cell</translation>
    </message>
    <message>
        <source>give %1 in %2 cells</source>
        <translation>rhoi %1 mewn %2 cell</translation>
    </message>
    <message>
        <source>Some have other partners too.</source>
        <translation>Mae gan rai bartneriaid eraill hefyd.</translation>
    </message>
</context>
<context>
    <name>remit::BodyHeader</name>
    <message>
        <source>Bodies</source>
        <translation>Cyrff</translation>
    </message>
    <message>
        <source>Who decides on each policy area</source>
        <translation>Pwy sy’n penderfynu ar bob maes polisi</translation>
    </message>
</context>
<context>
    <name>remit::BodyTypePage</name>
    <message>
        <source>Tier</source>
        <translation>Haen</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandad</translation>
    </message>
    <message>
        <source>What is expected of it</source>
        <translation>Beth a ddisgwylir ganddo</translation>
    </message>
    <message>
        <source>Advisory only</source>
        <translation>Cynghorol yn unig</translation>
    </message>
    <message>
        <source>It advises only, and should not decide</source>
        <translation>Cynghori’n unig y mae, ac ni ddylai benderfynu</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ym mhobman</translation>
    </message>
    <message>
        <source>Every place should have one</source>
        <translation>Dylai pob lle gael un</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Neilltuedig</translation>
    </message>
    <message>
        <source>No place should have two</source>
        <translation>Ni ddylai’r un lle gael dau</translation>
    </message>
    <message>
        <source>Where it is missing</source>
        <translation>Lle mae ar goll</translation>
    </message>
    <message>
        <source>The first of these that is there takes over its rights.</source>
        <translation>Y cyntaf o’r rhain sydd yno sy’n cymryd ei hawliau.</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Mabwysiadir gan</translation>
    </message>
    <message>
        <source>body type</source>
        <translation>math o gorff</translation>
    </message>
    <message>
        <source>nobody; add a body type</source>
        <translation>neb; ychwanegwch fath o gorff</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Ffiniau</translation>
    </message>
    <message>
        <source>Same area as</source>
        <translation>Yr un ardal â</translation>
    </message>
    <message>
        <source>none; add a body type</source>
        <translation>dim; ychwanegwch fath o gorff</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Perthnasoedd</translation>
    </message>
    <message>
        <source>Body type</source>
        <translation>Math o gorff</translation>
    </message>
    <message>
        <source>Body type, one institution</source>
        <translation>Math o gorff, un sefydliad</translation>
    </message>
    <message>
        <source>Body type, %1 institutions</source>
        <translation>Math o gorff, %1 sefydliad</translation>
    </message>
</context>
<context>
    <name>remit::CellEditor</name>
    <message>
        <source>Rights in words</source>
        <translation>Hawliau mewn geiriau</translation>
    </message>
    <message>
        <source>Decision rights (with …), advice</source>
        <translation>Decision rights (with …), advice</translation>
    </message>
</context>
<context>
    <name>remit::CellPage</name>
    <message>
        <source>Give a right</source>
        <translation>Rhoi hawl</translation>
    </message>
    <message>
        <source>Holds it where</source>
        <translation>Yn ei dal lle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No right yet</source>
        <translation>Dim hawl eto</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>give %1 %2 on %3</source>
        <translation>rhoi %2 i %1 ar %3</translation>
    </message>
</context>
<context>
    <name>remit::Centre</name>
    <message>
        <source>Letters</source>
        <translation>Llythrennau</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrics</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graff</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Show rights as letters in shapes</source>
        <translation>Dangos hawliau fel llythrennau mewn siapiau</translation>
    </message>
    <message>
        <source>Show rights in words</source>
        <translation>Dangos hawliau mewn geiriau</translation>
    </message>
    <message>
        <source>My council</source>
        <translation>Fy nghyngor</translation>
    </message>
</context>
<context>
    <name>remit::CommandPalette</name>
    <message>
        <source>Matches</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nid oes dim yn cyfateb i “%1”</translation>
    </message>
</context>
<context>
    <name>remit::CompareDialog</name>
    <message>
        <source>What changed</source>
        <translation>Beth a newidiodd</translation>
    </message>
    <message>
        <source>Findings that came and went</source>
        <translation>Canfyddiadau a ddaeth ac a aeth</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Cymharu â %1</translation>
    </message>
    <message>
        <source>Comparing with “%1”…</source>
        <translation>Wrthi’n cymharu â “%1”…</translation>
    </message>
    <message>
        <source>This document says the same as “%1”.</source>
        <translation>Mae’r ddogfen hon yn dweud yr un peth â “%1”.</translation>
    </message>
    <message>
        <source>1 change since “%1”</source>
        <translation>1 newid ers “%1”</translation>
    </message>
    <message>
        <source>%1 changes since “%2”</source>
        <translation>%1 newid ers “%2”</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Ni newidiodd dim.</translation>
    </message>
    <message>
        <source>No finding came or went.</source>
        <translation>Ni ddaeth ac nid aeth yr un canfyddiad.</translation>
    </message>
</context>
<context>
    <name>remit::CouncilPage</name>
    <message>
        <source>Copy as text</source>
        <translation>Copïo fel testun</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corff</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Teipiwch enw</translation>
    </message>
    <message>
        <source>Copy this page as plain text, for a letter or a message</source>
        <translation>Copïo’r dudalen hon fel testun plaen, ar gyfer llythyr neu neges</translation>
    </message>
    <message>
        <source>Print this page or save it as PDF (Ctrl+P)</source>
        <translation>Argraffu’r dudalen hon neu ei chadw fel PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>What the arrangement means for this body</source>
        <translation>Beth mae’r trefniant yn ei olygu i’r corff hwn</translation>
    </message>
    <message>
        <source>What it means for</source>
        <translation>Beth mae’n ei olygu i</translation>
    </message>
    <message>
        <source>No body yet</source>
        <translation>Dim corff eto</translation>
    </message>
    <message>
        <source>Add a body, or paste a table: this page then says what the arrangement means for it.</source>
        <translation>Ychwanegwch gorff, neu gludwch dabl: yna bydd y dudalen hon yn dweud beth mae’r trefniant yn ei olygu iddo.</translation>
    </message>
    <message>
        <source>every kind of place</source>
        <translation>pob math o le</translation>
    </message>
    <message>
        <source>all its places</source>
        <translation>ei holl leoedd</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>at any date</source>
        <translation>ar unrhyw ddyddiad</translation>
    </message>
    <message>
        <source>without the rights that the lens hides</source>
        <translation>heb yr hawliau y mae’r lens yn eu cuddio</translation>
    </message>
    <message>
        <source>Copied: what it means for %1.</source>
        <translation>Copïwyd: beth mae’n ei olygu i %1.</translation>
    </message>
</context>
<context>
    <name>remit::Desktop</name>
    <message>
        <source>Opening…</source>
        <translation>Wrthi’n agor…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wrthi’n cadw…</translation>
    </message>
    <message>
        <source>Everything was read. Some of it Remit did not understand, and kept as notes.</source>
        <translation>Darllenwyd popeth. Nid oedd Remit yn deall peth ohono, ac fe’i cadwodd fel nodiadau.</translation>
    </message>
    <message>
        <source>The template could not be read.</source>
        <translation>Ni ellid darllen y templed.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Nid oes testun ar y clipfwrdd.</translation>
    </message>
    <message>
        <source>Copy a table in a spreadsheet first: policy areas down, bodies across.</source>
        <translation>Copïwch dabl mewn taenlen yn gyntaf: meysydd polisi i lawr, cyrff ar draws.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabl a ludwyd</translation>
    </message>
    <message>
        <source>What is on the clipboard is no matrix that Remit can read.</source>
        <translation>Nid yw’r hyn sydd ar y clipfwrdd yn fatrics y gall Remit ei ddarllen.</translation>
    </message>
    <message>
        <source>The table was not written.</source>
        <translation>Ni chafodd y tabl ei ysgrifennu.</translation>
    </message>
    <message>
        <source>The table is written, but not everything fits into it.</source>
        <translation>Mae’r tabl wedi’i ysgrifennu, ond nid yw popeth yn ffitio ynddo.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Ysgrifennwyd i %1</translation>
    </message>
    <message>
        <source>The picture was not written.</source>
        <translation>Ni chafodd y llun ei ysgrifennu.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Newidiadau heb eu cadw</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Heb ei chadw eto</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Dim newidiadau</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>“%1” could not be restored.</source>
        <translation>Ni ellid adfer “%1”.</translation>
    </message>
    <message>
        <source>Not all of “%1” could be restored.</source>
        <translation>Ni ellid adfer “%1” i gyd.</translation>
    </message>
    <message>
        <source>The last of its changes could not be read: %1. What is there was brought back as a new document; look at it before you save it.</source>
        <translation>Ni ellid darllen ei newidiadau olaf: %1. Daethpwyd â’r hyn sydd yno yn ôl fel dogfen newydd; edrychwch arni cyn ei chadw.</translation>
    </message>
    <message>
        <source>“%1” is damaged or altered: %2

Open what can be read of it as a new document? The file stays as it is.</source>
        <translation>Mae “%1” wedi’i difrodi neu ei newid: %2

Agor yr hyn y gellir ei ddarllen ohoni fel dogfen newydd? Bydd y ffeil yn aros fel y mae.</translation>
    </message>
    <message>
        <source>&amp;Open what is left</source>
        <translation>&amp;Agor yr hyn sydd ar ôl</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>Ni ellid agor “%1”.</translation>
    </message>
    <message>
        <source>And more: %1</source>
        <translation>A mwy: %1</translation>
    </message>
    <message>
        <source>This is what could be read of “%1”.</source>
        <translation>Dyma’r hyn y gellid ei ddarllen o “%1”.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1”: saving will offer to merge.</source>
        <translation>Mae rhywun arall wedi newid “%1”: wrth gadw, cewch gynnig cyfuno.</translation>
    </message>
    <message>
        <source>The document was not saved.</source>
        <translation>Ni chafodd y ddogfen ei chadw.</translation>
    </message>
    <message>
        <source>“%1” was not saved: somebody else has changed it.</source>
        <translation>Ni chafodd “%1” ei chadw: mae rhywun arall wedi’i newid.</translation>
    </message>
    <message>
        <source>“%1” was not saved: it is no longer there.</source>
        <translation>Ni chafodd “%1” ei chadw: nid yw yno mwyach.</translation>
    </message>
    <message>
        <source>Merge puts both together and shows what comes of it first. Discard takes what they saved; Undo brings yours back. Nothing of theirs is replaced unseen.</source>
        <translation>Mae Cyfuno yn rhoi’r ddwy at ei gilydd ac yn dangos y canlyniad yn gyntaf. Mae Hepgor yn cymryd yr hyn a gadwyd ganddynt hwy; mae Dadwneud yn dod â’ch un chi yn ôl. Ni chaiff dim o’u heiddo ei ddisodli heb ei weld.</translation>
    </message>
    <message>
        <source>What is on disk now could not be read; save under another name to keep yours.</source>
        <translation>Ni ellid darllen yr hyn sydd ar y ddisg nawr; cadwch o dan enw arall i gadw’ch un chi.</translation>
    </message>
    <message>
        <source>%1 as it is on disk</source>
        <translation>%1 fel y mae ar y ddisg</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>Ni chafodd dim ei hepgor.</translation>
    </message>
    <message>
        <source>“%1” names a format that cannot hold all of it: save it as .remit or .remit.json, and use File &gt; Export for tables and pictures.</source>
        <translation>Mae “%1” yn enwi fformat na all ddal y cyfan: cadwch hi fel .remit neu .remit.json, a defnyddiwch Ffeil &gt; Allforio ar gyfer tablau a lluniau.</translation>
    </message>
    <message>
        <source>“%1” is open in another window: close it there first, or choose another name.</source>
        <translation>Mae “%1” ar agor mewn ffenestr arall: caewch hi yno’n gyntaf, neu dewiswch enw arall.</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>Mae “%1” yno eisoes. Ei disodli?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Disodli</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Rhywun</translation>
    </message>
    <message>
        <source>You have “%1” open in another Remit on this computer.</source>
        <translation>Mae “%1” ar agor gennych mewn Remit arall ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>%1 has “%2” open.</source>
        <translation>Mae “%2” ar agor gan %1.</translation>
    </message>
    <message>
        <source>%1 has “%2” open on the computer %3.</source>
        <translation>Mae “%2” ar agor gan %1 ar y cyfrifiadur %3.</translation>
    </message>
    <message>
        <source>A copy is saved under another name. If you open it anyway, whoever saves second is offered to merge.</source>
        <translation>Caiff copi ei gadw o dan enw arall. Os byddwch yn ei hagor beth bynnag, caiff pwy bynnag sy’n cadw’n ail gynnig cyfuno.</translation>
    </message>
    <message>
        <source>It was opened on %1.</source>
        <translation>Fe’i hagorwyd ar %1.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Ni ellid darllen “%1”.</translation>
    </message>
    <message>
        <source>Which version did this document and “%1” both come from?</source>
        <translation>O ba fersiwn y daeth y ddogfen hon a “%1” ill dwy?</translation>
    </message>
    <message>
        <source>Your changes are restored here; whoever saves second is offered to merge.</source>
        <translation>Mae eich newidiadau wedi’u hadfer yma; cynigir cyfuno i bwy bynnag sy’n cadw’n ail.</translation>
    </message>
    <message>
        <source>“%1” is no longer where it was: saving will ask what to do.</source>
        <translation>Nid yw “%1” lle’r oedd bellach: bydd cadw yn gofyn beth i’w wneud.</translation>
    </message>
    <message>
        <source>Replace it all the same? They are told when they save.</source>
        <translation>Ei ddisodli er hynny? Dywedir wrthynt pan fyddant yn cadw.</translation>
    </message>
    <message>
        <source>The graph was not written.</source>
        <translation>Ni chafodd y graff ei ysgrifennu.</translation>
    </message>
    <message>
        <source>The graph is written, but not everything fits into it.</source>
        <translation>Mae’r graff wedi’i ysgrifennu, ond nid yw popeth yn ffitio ynddo.</translation>
    </message>
    <message>
        <source>Tables are imported from files that end in .xlsx, .ods, .csv, .tsv or .html; save it as one of these and import that.</source>
        <translation>Mewnforir tablau o ffeiliau sy’n gorffen ag .xlsx, .ods, .csv, .tsv neu .html; cadwch y tabl yn un o’r rhain a mewnforiwch honno.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Wrthi’n ysgrifennu’r adroddiad…</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Ni chafodd yr adroddiad ei ysgrifennu.</translation>
    </message>
</context>
<context>
    <name>remit::DockTitle</name>
    <message>
        <source>Take the panel %1 out, or put it back</source>
        <translation>Tynnu’r panel %1 allan, neu ei roi’n ôl</translation>
    </message>
    <message>
        <source>Close the panel %1; View &gt; Panels brings it back</source>
        <translation>Cau’r panel %1; mae Gweld &gt; Paneli yn dod ag ef yn ôl</translation>
    </message>
</context>
<context>
    <name>remit::DocumentPage</name>
    <message>
        <source>What it holds</source>
        <translation>Beth sydd ynddi</translation>
    </message>
    <message>
        <source>Where to start</source>
        <translation>Ble i ddechrau</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Y ddogfen hon</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nid oes dim wedi’i ddewis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>Paste a table into the matrix, or add policy areas and body types in the navigator. Then press a letter in a cell to give a right.</source>
        <translation>Gludwch dabl i’r matrics, neu ychwanegwch feysydd polisi a mathau o gorff yn y llywiwr. Yna pwyswch lythyren mewn cell i roi hawl.</translation>
    </message>
    <message>
        <source>Select a cell, a body or a policy area to see all about it and to change it here. In the matrix a letter gives or takes a right; Enter edits the cell in words.</source>
        <translation>Dewiswch gell, corff neu faes polisi i weld popeth amdano ac i’w newid yma. Yn y matrics mae llythyren yn rhoi neu’n tynnu hawl; mae Enter yn golygu’r gell mewn geiriau.</translation>
    </message>
</context>
<context>
    <name>remit::EdgeWords</name>
    <message>
        <source>Rights of %1 on %2, in words</source>
        <translation>Hawliau %1 ar %2, mewn geiriau</translation>
    </message>
</context>
<context>
    <name>remit::EditNews</name>
    <message>
        <source>Undone: %1.</source>
        <translation>Wedi’i ddadwneud: %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Wedi’i wneud: %1.</translation>
    </message>
    <message>
        <source>Findings: %L1, before %L2.</source>
        <translation>Canfyddiadau: %L1, cynt %L2.</translation>
    </message>
    <message>
        <source>New finding: %1</source>
        <translation>Canfyddiad newydd: %1</translation>
    </message>
    <message>
        <source>New findings: %1. %2</source>
        <translation>Canfyddiadau newydd: %1. %2</translation>
    </message>
    <message>
        <source>Findings gone: %1.</source>
        <translation>Canfyddiadau a aeth: %1.</translation>
    </message>
    <message>
        <source>In other places: %1 new, %2 gone.</source>
        <translation>Mewn lleoedd eraill: %1 yn newydd, %2 wedi mynd.</translation>
    </message>
    <message>
        <source>In other places: %1 new.</source>
        <translation>Mewn lleoedd eraill: %1 yn newydd.</translation>
    </message>
    <message>
        <source>In other places: %1 gone.</source>
        <translation>Mewn lleoedd eraill: %1 wedi mynd.</translation>
    </message>
</context>
<context>
    <name>remit::EditsModel</name>
    <message>
        <source>As it was opened</source>
        <translation>Fel yr oedd wrth ei hagor</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Wedi’i dynnu’n ôl: %1</translation>
    </message>
    <message>
        <source>%1, where the document stands</source>
        <translation>%1, lle mae’r ddogfen yn sefyll</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, wedi’i dynnu’n ôl</translation>
    </message>
</context>
<context>
    <name>remit::EditsPanel</name>
    <message>
        <source>Undo history</source>
        <translation>Hanes dadwneud</translation>
    </message>
</context>
<context>
    <name>remit::ExtraLines</name>
    <message>
        <source>Id</source>
        <translation>Dynodydd</translation>
    </message>
</context>
<context>
    <name>remit::Field</name>
    <message>
        <source>various</source>
        <translation>amrywiol</translation>
    </message>
</context>
<context>
    <name>remit::FilterBar</name>
    <message>
        <source>Filter and sort</source>
        <translation>Hidlo a didoli</translation>
    </message>
    <message>
        <source>Policy areas</source>
        <translation>Meysydd polisi</translation>
    </message>
    <message>
        <source>Part of a policy area’s name, or of the words of a right on it</source>
        <translation>Rhan o enw maes polisi, neu o eiriau hawl arno</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Cyrff</translation>
    </message>
    <message>
        <source>Part of a body’s name</source>
        <translation>Rhan o enw corff</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hawliau</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Canfyddiadau</translation>
    </message>
    <message>
        <source>With or without findings</source>
        <translation>Gyda neu heb ganfyddiadau</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Gyda chanfyddiadau</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Rhybuddion a gwallau</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Gwallau</translation>
    </message>
    <message>
        <source>Order of policy areas</source>
        <translation>Trefn y meysydd polisi</translation>
    </message>
    <message>
        <source>Policy areas as in the document</source>
        <translation>Meysydd polisi fel yn y ddogfen</translation>
    </message>
    <message>
        <source>Policy areas by name</source>
        <translation>Meysydd polisi yn ôl enw</translation>
    </message>
    <message>
        <source>Policy areas by worst finding</source>
        <translation>Meysydd polisi yn ôl y canfyddiad gwaethaf</translation>
    </message>
    <message>
        <source>Policy areas by number of rights</source>
        <translation>Meysydd polisi yn ôl nifer yr hawliau</translation>
    </message>
    <message>
        <source>Policy areas by who decides</source>
        <translation>Meysydd polisi yn ôl pwy sy’n penderfynu</translation>
    </message>
    <message>
        <source>Order of bodies</source>
        <translation>Trefn y cyrff</translation>
    </message>
    <message>
        <source>Bodies as in the document</source>
        <translation>Cyrff fel yn y ddogfen</translation>
    </message>
    <message>
        <source>Bodies by name</source>
        <translation>Cyrff yn ôl enw</translation>
    </message>
    <message>
        <source>Bodies by worst finding</source>
        <translation>Cyrff yn ôl y canfyddiad gwaethaf</translation>
    </message>
    <message>
        <source>Bodies by number of rights</source>
        <translation>Cyrff yn ôl nifer yr hawliau</translation>
    </message>
    <message>
        <source>Bodies by how many they decide on</source>
        <translation>Cyrff yn ôl nifer eu penderfyniadau</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos y cyfan</translation>
    </message>
    <message>
        <source>Clear the filter and the order, and close the bar</source>
        <translation>Clirio’r hidlydd a’r drefn, a chau’r bar</translation>
    </message>
    <message>
        <source>With or without rights</source>
        <translation>Gyda neu heb hawliau</translation>
    </message>
    <message>
        <source>With any right</source>
        <translation>Gydag unrhyw hawl</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All that decide or consent</source>
        <translation>Pawb sy’n penderfynu neu’n cydsynio</translation>
    </message>
    <message>
        <source>All that are heard</source>
        <translation>Pawb y gwrandewir arnynt</translation>
    </message>
    <message>
        <source>All that fund or deliver</source>
        <translation>Pawb sy’n ariannu neu’n cyflawni</translation>
    </message>
    <message>
        <source>All that steer or check</source>
        <translation>Pawb sy’n llywio neu’n gwirio</translation>
    </message>
    <message>
        <source>%1 of %2 policy areas, %3 of %4 bodies</source>
        <translation>%1 o %2 maes polisi, %3 o %4 corff</translation>
    </message>
</context>
<context>
    <name>remit::FindDialog</name>
    <message>
        <source>Policy areas</source>
        <translation>Meysydd polisi</translation>
    </message>
    <message>
        <source>Body types</source>
        <translation>Mathau o gorff</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Amodau</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Geiriadau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Seiliau cyfreithiol</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>Words in cells that are no right</source>
        <translation>Geiriau mewn celloedd nad ydynt yn hawl</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Cyfateb priflythrennau</translation>
    </message>
    <message>
        <source>Whole wor&amp;ds</source>
        <translation>&amp;Geiriau cyfan</translation>
    </message>
    <message>
        <source>&amp;Every scenario</source>
        <translation>Pob &amp;senario</translation>
    </message>
    <message>
        <source>&amp;Replace this one</source>
        <translation>Disodli’r &amp;un hwn</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Canfod a disodli</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Canfod</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Disodli â</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Ca&amp;nfod</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Disodli &amp;â</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Write what to look for in the names and texts of this document.</source>
        <translation>Ysgrifennwch beth i chwilio amdano yn enwau a thestunau’r ddogfen hon.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nid oes dim yn cyfateb.</translation>
    </message>
    <message>
        <source>1 match. Choose it to see where it stands.</source>
        <translation>1 canlyniad. Dewiswch ef i weld ble mae.</translation>
    </message>
    <message>
        <source>%1 matches. Choose one to see where it stands; ticked ones are replaced together.</source>
        <translation>%1 canlyniad. Dewiswch un i weld ble mae; disodlir y rhai â thic gyda’i gilydd.</translation>
    </message>
    <message>
        <source>Replace &amp;all ticked</source>
        <translation>Disodli &amp;pob un â thic</translation>
    </message>
    <message>
        <source>Replace &amp;all ticked (%1)</source>
        <translation>Disodli &amp;pob un â thic (%1)</translation>
    </message>
    <message>
        <source>replace “%1” by “%2”</source>
        <translation>disodli “%1” â “%2”</translation>
    </message>
    <message>
        <source>replace “%1” by “%2” %3 times</source>
        <translation>disodli “%1” â “%2” (%3 gwaith)</translation>
    </message>
    <message>
        <source>1 replaced.</source>
        <translation>Disodlwyd 1.</translation>
    </message>
    <message>
        <source>%1 replaced.</source>
        <translation>Disodlwyd %1.</translation>
    </message>
    <message>
        <source>Nothing was replaced. %1</source>
        <translation>Ni ddisodlwyd dim. %1</translation>
    </message>
    <message>
        <source>Nothing was replaced: those that say why beside them cannot be. They are not ticked any more; replace the others, or write something else.</source>
        <translation>Ni ddisodlwyd dim: ni ellir disodli’r rhai sy’n dweud pam wrth eu hymyl. Nid oes tic wrthynt mwyach; disodlwch y lleill, neu ysgrifennwch rywbeth arall.</translation>
    </message>
</context>
<context>
    <name>remit::FindList</name>
    <message>
        <source>Find: %1</source>
        <translation>Canfod: %1</translation>
    </message>
</context>
<context>
    <name>remit::FindingDelegate</name>
    <message>
        <source>accepted</source>
        <translation>derbyniwyd</translation>
    </message>
</context>
<context>
    <name>remit::FindingDetail</name>
    <message>
        <source>The finding in hand</source>
        <translation>Y canfyddiad dan sylw</translation>
    </message>
    <message>
        <source>Here stand the reasons of a finding and the ways out of it.</source>
        <translation>Yma mae’r rhesymau dros ganfyddiad a’r ffyrdd allan ohono.</translation>
    </message>
    <message>
        <source>Choose a finding to see why it is one and what you can do about it.</source>
        <translation>Dewiswch ganfyddiad i weld pam mae’n un a beth y gallwch ei wneud yn ei gylch.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Y rheol</translation>
    </message>
    <message>
        <source>Change this rule…</source>
        <translation>Newid y rheol hon…</translation>
    </message>
    <message>
        <source>How severe it is in this document, or off</source>
        <translation>Pa mor ddifrifol ydyw yn y ddogfen hon, neu i ffwrdd</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Goes to the first cell that it is about (Enter)</source>
        <translation>Mynd i’r gell gyntaf y mae’n ymwneud â hi (Enter)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Everywhere: %1</source>
        <translation>Ym mhobman: %1</translation>
    </message>
    <message>
        <source>%1 policy areas</source>
        <translation>%1 maes polisi</translation>
    </message>
    <message>
        <source>%1 kinds of place</source>
        <translation>%1 math o le</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 lle</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Derbyniwyd gan %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>Offset by %1: %2 on %3</source>
        <translation>Gwrthbwysir gan %1: %2 ar %3</translation>
    </message>
    <message>
        <source>Re-open</source>
        <translation>Ailagor</translation>
    </message>
    <message>
        <source>Takes the acceptance back; the finding counts again</source>
        <translation>Tynnu’r derbyniad yn ôl; mae’r canfyddiad yn cyfrif eto</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Ffyrdd allan</translation>
    </message>
    <message>
        <source>Trying them out…</source>
        <translation>Wrthi’n rhoi cynnig arnynt…</translation>
    </message>
    <message>
        <source>Done: %1. You can undo it.</source>
        <translation>Wedi’i wneud: %1. Gallwch ei ddadwneud.</translation>
    </message>
    <message>
        <source>accept a finding</source>
        <translation>derbyn canfyddiad</translation>
    </message>
    <message>
        <source>Accepted. “Show accepted” lists it again.</source>
        <translation>Derbyniwyd. Mae “Dangos y rhai a dderbyniwyd” yn ei restru eto.</translation>
    </message>
    <message>
        <source>re-open a finding</source>
        <translation>ailagor canfyddiad</translation>
    </message>
    <message>
        <source>Re-opened.</source>
        <translation>Ailagorwyd.</translation>
    </message>
    <message>
        <source>The rule counts as you said, in this document.</source>
        <translation>Mae’r rheol yn cyfrif fel y dywedoch, yn y ddogfen hon.</translation>
    </message>
</context>
<context>
    <name>remit::FindingsModel</name>
    <message>
        <source>Everywhere</source>
        <translation>Ym mhobman</translation>
    </message>
    <message>
        <source>No policy area in particular</source>
        <translation>Dim maes polisi penodol</translation>
    </message>
    <message>
        <source>No body in particular</source>
        <translation>Dim corff penodol</translation>
    </message>
    <message>
        <source>No place in particular</source>
        <translation>Dim lle penodol</translation>
    </message>
    <message>
        <source>%1, one finding</source>
        <translation>%1, un canfyddiad</translation>
    </message>
    <message>
        <source>%1, %2 findings</source>
        <translation>%1, %2 canfyddiad</translation>
    </message>
</context>
<context>
    <name>remit::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Canfyddiadau</translation>
    </message>
    <message>
        <source>List more</source>
        <translation>Rhestru mwy</translation>
    </message>
    <message>
        <source>List more findings</source>
        <translation>Rhestru mwy o ganfyddiadau</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Hidlo canfyddiadau</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grwpio yn ôl</translation>
    </message>
    <message>
        <source>Group by rule</source>
        <translation>Grwpio yn ôl rheol</translation>
    </message>
    <message>
        <source>Group by policy area</source>
        <translation>Grwpio yn ôl maes polisi</translation>
    </message>
    <message>
        <source>Group by body</source>
        <translation>Grwpio yn ôl corff</translation>
    </message>
    <message>
        <source>Group by place</source>
        <translation>Grwpio yn ôl lle</translation>
    </message>
    <message>
        <source>Group by severity</source>
        <translation>Grwpio yn ôl difrifoldeb</translation>
    </message>
    <message>
        <source>Group by problem</source>
        <translation>Grwpio yn ôl problem</translation>
    </message>
    <message>
        <source>This finding is about the scenario as a whole.</source>
        <translation>Mae’r canfyddiad hwn yn ymwneud â’r senario cyfan.</translation>
    </message>
    <message>
        <source>Show accepted (%1)</source>
        <translation>Dangos y rhai a dderbyniwyd (%1)</translation>
    </message>
    <message>
        <source>The %L1 most severe of %L2 findings are listed and searched.</source>
        <translation>Rhestrir a chwilir y %L1 mwyaf difrifol o %L2 canfyddiad.</translation>
    </message>
    <message>
        <source>No finding matches “%1”.</source>
        <translation>Nid oes canfyddiad yn cyfateb i “%1”.</translation>
    </message>
    <message>
        <source>No findings yet: give a body a right, and Remit says what follows from it.</source>
        <translation>Dim canfyddiadau eto: rhowch hawl i gorff, a bydd Remit yn dweud beth sy’n dilyn ohoni.</translation>
    </message>
    <message>
        <source>Every finding is accepted. Nothing else stands out.</source>
        <translation>Mae pob canfyddiad wedi’i dderbyn. Nid oes dim arall yn sefyll allan.</translation>
    </message>
    <message>
        <source>Nothing to report. Every rule is content with this arrangement.</source>
        <translation>Dim i’w adrodd. Mae pob rheol yn fodlon ar y trefniant hwn.</translation>
    </message>
    <message>
        <source>There are no findings.</source>
        <translation>Nid oes canfyddiadau.</translation>
    </message>
    <message>
        <source>Show the findings of all places</source>
        <translation>Dangos canfyddiadau pob lle</translation>
    </message>
    <message>
        <source>In other places: %L1</source>
        <translation>Mewn lleoedd eraill: %L1</translation>
    </message>
    <message>
        <source>Nothing to report in this place; there is in others.</source>
        <translation>Dim i’w adrodd yn y lle hwn; mae rhywbeth mewn eraill.</translation>
    </message>
</context>
<context>
    <name>remit::GiveButton</name>
    <message>
        <source>Give %1</source>
        <translation>Rhoi %1</translation>
    </message>
</context>
<context>
    <name>remit::GrantCard</name>
    <message>
        <source>Right</source>
        <translation>Hawl</translation>
    </message>
    <message>
        <source>Remove this right</source>
        <translation>Dileu’r hawl hon</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Llai</translation>
    </message>
    <message>
        <source>Source, dates, note, holder…</source>
        <translation>Ffynhonnell, dyddiadau, nodyn, deiliad…</translation>
    </message>
    <message>
        <source>%1’s %2 on %3</source>
        <translation>%1: %2 ar %3</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Deiliad</translation>
    </message>
    <message>
        <source>No body is called “%1”: choose one of the list.</source>
        <translation>Nid oes corff o’r enw “%1”: dewiswch un o’r rhestr.</translation>
    </message>
    <message>
        <source>give %1 to %2</source>
        <translation>rhoi %1 i %2</translation>
    </message>
    <message>
        <source>Policy area</source>
        <translation>Maes polisi</translation>
    </message>
    <message>
        <source>No policy area is called “%1”: choose one of the list.</source>
        <translation>Nid oes maes polisi o’r enw “%1”: dewiswch un o’r rhestr.</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>symud %1 i %2</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>dileu %1</translation>
    </message>
</context>
<context>
    <name>remit::GrantPopup</name>
    <message>
        <source>Give %1 a right on…</source>
        <translation>Rhoi hawl i %1 ar…</translation>
    </message>
    <message>
        <source>Policy area</source>
        <translation>Maes polisi</translation>
    </message>
    <message>
        <source>Policy areas</source>
        <translation>Meysydd polisi</translation>
    </message>
    <message>
        <source>Give %1 on %2</source>
        <translation>Rhoi i %1 ar %2</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Llythyren %1</translation>
    </message>
</context>
<context>
    <name>remit::GraphActions</name>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>symud %1</translation>
    </message>
    <message>
        <source>hide %1 in this view</source>
        <translation>cuddio %1 yn y golwg hwn</translation>
    </message>
    <message>
        <source>show all in this view</source>
        <translation>dangos y cyfan yn y golwg hwn</translation>
    </message>
    <message>
        <source>arrange the graph in tiers</source>
        <translation>trefnu’r graff mewn haenau</translation>
    </message>
    <message>
        <source>arrange the graph in a circle</source>
        <translation>trefnu’r graff mewn cylch</translation>
    </message>
    <message>
        <source>arrange the graph by hand</source>
        <translation>trefnu’r graff â llaw</translation>
    </message>
    <message>
        <source>give %1 %2 on %3</source>
        <translation>rhoi %2 i %1 ar %3</translation>
    </message>
    <message>
        <source>take %2 on %3 from %1</source>
        <translation>tynnu %2 ar %3 oddi wrth %1</translation>
    </message>
    <message>
        <source>take the rights of %1 on %2</source>
        <translation>tynnu hawliau %1 ar %2</translation>
    </message>
    <message>
        <source>%1 has these rights only through another body&apos;s right: change that one.</source>
        <translation>Dim ond drwy hawl corff arall y mae gan %1 yr hawliau hyn: newidiwch yr hawl honno.</translation>
    </message>
    <message>
        <source>remove the relation</source>
        <translation>dileu’r berthynas</translation>
    </message>
    <message>
        <source>arrange the graph in layers</source>
        <translation>trefnu’r graff mewn haenau olynol</translation>
    </message>
    <message>
        <source>arrange the graph by force</source>
        <translation>trefnu’r graff yn ôl grym</translation>
    </message>
    <message>
        <source>move %1 nodes</source>
        <translation>symud %1 nod</translation>
    </message>
    <message>
        <source>hide %1 nodes in this view</source>
        <translation>cuddio %1 nod yn yr olwg hon</translation>
    </message>
    <message>
        <source>give the rights of %1 on %2 to %3</source>
        <translation>rhoi hawliau %1 ar %2 i %3</translation>
    </message>
    <message>
        <source>move the rights of %1 from %2 to %3</source>
        <translation>symud hawliau %1 o %2 i %3</translation>
    </message>
    <message>
        <source>%1 now has the rights of %2 on %3.</source>
        <translation>Mae hawliau %2 ar %3 gan %1 bellach.</translation>
    </message>
    <message>
        <source>%1 now has its rights on %3 instead of %2.</source>
        <translation>Mae hawliau %1 bellach ar %3 yn lle %2.</translation>
    </message>
    <message>
        <source>let %1 hold the rights of %2 on %3 jointly</source>
        <translation>gadael i %1 ddal hawliau %2 ar %3 ar y cyd</translation>
    </message>
    <message>
        <source>%1 now holds this on %3 jointly with %2.</source>
        <translation>Mae %1 bellach yn dal hyn ar %3 ar y cyd â %2.</translation>
    </message>
    <message>
        <source>take %1 off the partners on %2</source>
        <translation>tynnu %1 oddi ar y partneriaid ar %2</translation>
    </message>
    <message>
        <source>%1 no longer holds rights on %2 jointly.</source>
        <translation>Nid yw %1 bellach yn dal hawliau ar %2 ar y cyd.</translation>
    </message>
    <message>
        <source>All of these rights are there already.</source>
        <translation>Mae’r hawliau hyn i gyd yno eisoes.</translation>
    </message>
    <message>
        <source>1 right pasted.</source>
        <translation>Gludwyd 1 hawl.</translation>
    </message>
    <message>
        <source>%1 rights pasted.</source>
        <translation>Gludwyd %1 hawl.</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>ychwanegu %1</translation>
    </message>
    <message>
        <source>This edge shows rights of what is folded too: expand it (+) and change them there.</source>
        <translation>Mae’r llinell hon yn dangos hawliau’r hyn a blygwyd hefyd: dadblygwch ef (+) a’u newid yno.</translation>
    </message>
    <message>
        <source>This line shows relations of what is folded: expand it (+) and remove them there.</source>
        <translation>Mae’r llinell hon yn dangos perthnasoedd yr hyn a blygwyd: dadblygwch ef (+) a’u tynnu yno.</translation>
    </message>
    <message>
        <source>show %1 in this view</source>
        <translation>dangos yn y golwg hwn: %1</translation>
    </message>
    <message>
        <source>show hidden nodes again</source>
        <translation>dangos nodau cudd eto</translation>
    </message>
    <message>
        <source>show only some nodes in this view</source>
        <translation>dangos rhai nodau’n unig yn y golwg hwn</translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>plygu: %1</translation>
    </message>
    <message>
        <source>expand %1</source>
        <translation>dadblygu: %1</translation>
    </message>
    <message>
        <source>fold all in this view</source>
        <translation>plygu popeth yn y golwg hwn</translation>
    </message>
    <message>
        <source>expand all in this view</source>
        <translation>dadblygu popeth yn y golwg hwn</translation>
    </message>
    <message>
        <source>add the view %1</source>
        <translation>ychwanegu’r golwg: %1</translation>
    </message>
    <message>
        <source>rename the view to %1</source>
        <translation>ailenwi’r golwg: %1</translation>
    </message>
    <message>
        <source>remove the view %1</source>
        <translation>dileu’r golwg: %1</translation>
    </message>
    <message>
        <source>keep what this view looks at</source>
        <translation>cadw’r hyn y mae’r golwg hwn yn edrych arno</translation>
    </message>
    <message>
        <source>Hidden in this view</source>
        <translation>Cudd yn y golwg hwn</translation>
    </message>
    <message>
        <source>&amp;Tick what is to be shown again:</source>
        <translation>&amp;Ticiwch yr hyn sydd i’w ddangos eto:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Dangos</translation>
    </message>
    <message>
        <source>make %1 national</source>
        <translation>gwneud %1 yn genedlaethol</translation>
    </message>
    <message>
        <source>make %1 supra-regional</source>
        <translation>gwneud %1 yn uwchranbarthol</translation>
    </message>
    <message>
        <source>make %1 regional</source>
        <translation>gwneud %1 yn rhanbarthol</translation>
    </message>
    <message>
        <source>make %1 local</source>
        <translation>gwneud %1 yn lleol</translation>
    </message>
    <message>
        <source>%1 is national now.</source>
        <translation>Mae %1 bellach yn genedlaethol.</translation>
    </message>
    <message>
        <source>%1 is supra-regional now.</source>
        <translation>Mae %1 bellach yn uwchranbarthol.</translation>
    </message>
    <message>
        <source>%1 is regional now.</source>
        <translation>Mae %1 bellach yn rhanbarthol.</translation>
    </message>
    <message>
        <source>%1 is local now.</source>
        <translation>Mae %1 bellach yn lleol.</translation>
    </message>
    <message>
        <source>move %1 body types to other tiers</source>
        <translation>symud %1 math o gorff i haenau eraill</translation>
    </message>
    <message>
        <source>%1 body types have another tier now.</source>
        <translation>Mae gan %1 math o gorff haen arall bellach.</translation>
    </message>
    <message>
        <source>paste a node</source>
        <translation>gludo nod</translation>
    </message>
    <message>
        <source>paste %1 nodes</source>
        <translation>gludo %1 nod</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nod</translation>
    </message>
    <message>
        <source>Pasted %1.</source>
        <translation>Gludwyd %1.</translation>
    </message>
    <message>
        <source>Pasted %1, with 1 right.</source>
        <translation>Gludwyd %1, gydag 1 hawl.</translation>
    </message>
    <message>
        <source>Pasted %1, with %2 rights.</source>
        <translation>Gludwyd %1, gyda %2 hawl.</translation>
    </message>
    <message>
        <source>Left out, since they name what is not in this document: %1 rights and relations.</source>
        <translation>Gadawyd allan, gan eu bod yn enwi’r hyn nad yw yn y ddogfen hon: %1 hawl a pherthynas.</translation>
    </message>
    <message>
        <source>choose which relations this view shows</source>
        <translation>dewis pa berthnasoedd mae’r olwg hon yn eu dangos</translation>
    </message>
</context>
<context>
    <name>remit::GraphCanvas</name>
    <message>
        <source>Graph of bodies and policy areas</source>
        <translation>Graff o gyrff a meysydd polisi</translation>
    </message>
    <message>
        <source>Give a right…</source>
        <translation>Rhoi hawl…</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Ffocws</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Hide in this view</source>
        <translation>Cuddio yn y golwg hwn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>%1 nodes selected.</source>
        <translation>%1 nod wedi’u dewis.</translation>
    </message>
    <message>
        <source>%1 stays in hand while you walk on.</source>
        <translation>Mae %1 yn aros dan sylw wrth i chi gerdded ymlaen.</translation>
    </message>
    <message>
        <source>%1 is let go when you walk on.</source>
        <translation>Gollyngir %1 pan gerddwch ymlaen.</translation>
    </message>
    <message>
        <source>Choose %1 nodes first: hold Shift or Ctrl while you click.</source>
        <translation>Dewiswch %1 nod yn gyntaf: daliwch Shift neu Ctrl wrth glicio.</translation>
    </message>
    <message>
        <source>distribute %1 nodes</source>
        <translation>dosbarthu %1 nod</translation>
    </message>
    <message>
        <source>align %1 nodes</source>
        <translation>alinio %1 nod</translation>
    </message>
    <message>
        <source>%1 nodes distributed.</source>
        <translation>Dosbarthwyd %1 nod.</translation>
    </message>
    <message>
        <source>%1 nodes aligned.</source>
        <translation>Aliniwyd %1 nod.</translation>
    </message>
    <message>
        <source>Choose a body, a policy area or an edge first: its rights are copied.</source>
        <translation>Dewiswch gorff, maes polisi neu ymyl yn gyntaf: copïir ei hawliau.</translation>
    </message>
    <message>
        <source>There is nothing to copy: these rights are held only through another&apos;s.</source>
        <translation>Nid oes dim i’w gopïo: dim ond drwy hawl corff arall y delir yr hawliau hyn.</translation>
    </message>
    <message>
        <source>1 right copied.</source>
        <translation>Copïwyd 1 hawl.</translation>
    </message>
    <message>
        <source>%1 rights copied.</source>
        <translation>Copïwyd %1 hawl.</translation>
    </message>
    <message>
        <source>Choose the body, the policy area or the edge that gets the rights first.</source>
        <translation>Dewiswch yn gyntaf y corff, y maes polisi neu’r ymyl sy’n cael yr hawliau.</translation>
    </message>
    <message>
        <source>the edge</source>
        <translation>yr ymyl</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nod</translation>
    </message>
    <message>
        <source>paste rights on %1</source>
        <translation>gludo hawliau ar %1</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Dilëwyd %1.</translation>
    </message>
    <message>
        <source>Removed %1 and %2.</source>
        <translation>Dilëwyd %1 a %2.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ailenwi</translation>
    </message>
    <message>
        <source>Put under another policy area…</source>
        <translation>Rhoi o dan faes polisi arall…</translation>
    </message>
    <message>
        <source>Copy its rights</source>
        <translation>Copïo ei hawliau</translation>
    </message>
    <message>
        <source>Paste rights</source>
        <translation>Gludo hawliau</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Dileu…</translation>
    </message>
    <message>
        <source>Give to another body…</source>
        <translation>Rhoi i gorff arall…</translation>
    </message>
    <message>
        <source>Move to another policy area…</source>
        <translation>Symud i faes polisi arall…</translation>
    </message>
    <message>
        <source>Hold jointly with…</source>
        <translation>Dal ar y cyd â…</translation>
    </message>
    <message>
        <source>No longer jointly</source>
        <translation>Nid ar y cyd mwyach</translation>
    </message>
    <message>
        <source>New body here…</source>
        <translation>Corff newydd yma…</translation>
    </message>
    <message>
        <source>New policy area here…</source>
        <translation>Maes polisi newydd yma…</translation>
    </message>
    <message>
        <source>Drop the line on a policy area, which then asks for the right.</source>
        <translation>Gollyngwch y llinell ar faes polisi, sydd wedyn yn gofyn am yr hawl.</translation>
    </message>
    <message>
        <source>Drop the line on a policy area to give %1 %2.</source>
        <translation>Gollyngwch y llinell ar faes polisi i roi %2 i %1.</translation>
    </message>
    <message>
        <source>Give the rights of %1 on %2 to…</source>
        <translation>Rhoi hawliau %1 ar %2 i…</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corff</translation>
    </message>
    <message>
        <source>Move the rights of %1 on %2 to…</source>
        <translation>Symud hawliau %1 ar %2 i…</translation>
    </message>
    <message>
        <source>Policy area</source>
        <translation>Maes polisi</translation>
    </message>
    <message>
        <source>Hold the rights of %1 on %2 jointly with…</source>
        <translation>Dal hawliau %1 ar %2 ar y cyd â…</translation>
    </message>
    <message>
        <source>All of these rights</source>
        <translation>Yr hawliau hyn i gyd</translation>
    </message>
    <message>
        <source>Which right does %1 hold jointly with %2?</source>
        <translation>Pa hawl y mae %1 yn ei dal ar y cyd â %2?</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Hawl</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>(ar y brig)</translation>
    </message>
    <message>
        <source>Put %1 under…</source>
        <translation>Rhoi %1 o dan…</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Dadblygu</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plygu</translation>
    </message>
    <message>
        <source>Fold into “%1”</source>
        <translation>Plygu i “%1”</translation>
    </message>
    <message>
        <source>Show only this and its neighbours</source>
        <translation>Dangos hwn a’i gymdogion yn unig</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Dangos y rhain yn unig</translation>
    </message>
    <message>
        <source>Path to…</source>
        <translation>Llwybr i…</translation>
    </message>
    <message>
        <source>Path between the two</source>
        <translation>Llwybr rhwng y ddau</translation>
    </message>
    <message>
        <source>Focus on %1, depth %2: %3 of %4 nodes.</source>
        <translation>Ffocws ar %1, dyfnder %2: %3 o %4 nod.</translation>
    </message>
    <message>
        <source>Path between which two? Click the first, or type its name.</source>
        <translation>Llwybr rhwng pa ddau? Cliciwch y cyntaf, neu teipiwch ei enw.</translation>
    </message>
    <message>
        <source>Path from %1: click the other end, or type its name.</source>
        <translation>Llwybr o %1: cliciwch y pen arall, neu teipiwch ei enw.</translation>
    </message>
    <message>
        <source>These rights are those of what is folded: expand it (+) and copy them there.</source>
        <translation>Hawliau’r hyn a blygwyd yw’r rhain: dadblygwch ef (+) a’u copïo yno.</translation>
    </message>
    <message>
        <source>Those of what is folded were left out: expand it (+) to copy them too.</source>
        <translation>Gadawyd allan rai’r hyn a blygwyd: dadblygwch ef (+) i’w copïo hefyd.</translation>
    </message>
    <message>
        <source>As text they are a list: a table of them would be too large.</source>
        <translation>Fel testun maent yn rhestr: byddai tabl ohonynt yn rhy fawr.</translation>
    </message>
    <message>
        <source>Dropped here, %1 becomes national; Ctrl or Alt held, it stays as it is.</source>
        <translation>O’i ollwng yma, daw %1 yn genedlaethol; o ddal Ctrl neu Alt, erys fel y mae.</translation>
    </message>
    <message>
        <source>Dropped here, %1 becomes supra-regional; Ctrl or Alt held, it stays as it is.</source>
        <translation>O’i ollwng yma, daw %1 yn uwchranbarthol; o ddal Ctrl neu Alt, erys fel y mae.</translation>
    </message>
    <message>
        <source>Dropped here, %1 becomes regional; Ctrl or Alt held, it stays as it is.</source>
        <translation>O’i ollwng yma, daw %1 yn rhanbarthol; o ddal Ctrl neu Alt, erys fel y mae.</translation>
    </message>
    <message>
        <source>Dropped here, %1 becomes local; Ctrl or Alt held, it stays as it is.</source>
        <translation>O’i ollwng yma, daw %1 yn lleol; o ddal Ctrl neu Alt, erys fel y mae.</translation>
    </message>
    <message>
        <source>Dropped here, %1 body types get the tiers of these lanes; Ctrl or Alt held, they stay as they are.</source>
        <translation>O’u gollwng yma, caiff %1 math o gorff yr haenau hyn; o ddal Ctrl neu Alt, arhosant fel y maent.</translation>
    </message>
    <message>
        <source>Lanes are those of the layout Tiers: choose it above the graph first.</source>
        <translation>Mae haenau yn y cynllun Haenau: dewiswch ef uwchben y graff yn gyntaf.</translation>
    </message>
    <message>
        <source>Choose a body type first: its lane is its tier, and its institutions follow it.</source>
        <translation>Dewiswch fath o gorff yn gyntaf: ei res yw ei haen, a bydd ei sefydliadau’n ei ddilyn.</translation>
    </message>
    <message>
        <source>%1 is in the uppermost lane already.</source>
        <translation>Mae %1 eisoes yn yr haen uchaf.</translation>
    </message>
    <message>
        <source>%1 is in the lowest lane already.</source>
        <translation>Mae %1 eisoes yn yr haen isaf.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>Copïwyd %1.</translation>
    </message>
    <message>
        <source>Paste with nothing in hand makes a copy of %1.</source>
        <translation>Mae gludo heb ddim dan sylw yn gwneud copi o’r canlynol: %1.</translation>
    </message>
    <message>
        <source>Choose what to cut first: bodies, policy areas, or an edge with its rights.</source>
        <translation>Dewiswch yn gyntaf beth i’w dorri: cyrff, meysydd polisi, neu ymyl gyda’i hawliau.</translation>
    </message>
    <message>
        <source>Cut: %1. Paste brings back what was cut.</source>
        <translation>Torrwyd: %1. Mae gludo’n dod â’r hyn a dorrwyd yn ôl.</translation>
    </message>
    <message>
        <source>What was copied cannot be read: copy it again.</source>
        <translation>Ni ellir darllen yr hyn a gopïwyd: copïwch ef eto.</translation>
    </message>
    <message>
        <source>Choose an edge, or a body and a policy area, which the words are for; a table that names bodies above and policy areas at its left needs no choice.</source>
        <translation>Dewiswch ymyl, neu gorff a maes polisi, y mae’r geiriau ar eu cyfer; nid oes angen dewis ar gyfer tabl sy’n enwi cyrff uwchben a meysydd polisi ar y chwith.</translation>
    </message>
    <message>
        <source>Choose a body or a policy area first: a right is given to one on another.</source>
        <translation>Dewiswch gorff neu faes polisi yn gyntaf: rhoddir hawl i’r naill ar y llall.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Dilëwyd: %1.</translation>
    </message>
    <message>
        <source>To the lane above</source>
        <translation>I’r haen uwchben</translation>
    </message>
    <message>
        <source>To the lane below</source>
        <translation>I’r haen islaw</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Torri</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Edit as words…</source>
        <translation>Golygu mewn geiriau…</translation>
    </message>
    <message>
        <source>Drop the line on a body, which then asks for the right.</source>
        <translation>Gollyngwch y llinell ar gorff, sydd wedyn yn gofyn am yr hawl.</translation>
    </message>
    <message>
        <source>Drop the line on a body to give it %2 on %1.</source>
        <translation>Gollyngwch y llinell ar gorff i roi iddo’r hawl: %2 ar %1.</translation>
    </message>
    <message>
        <source>Choose an edge in the graph first: the rights of a body on a policy area.</source>
        <translation>Dewiswch ymyl yn y graff yn gyntaf: hawliau corff ar faes polisi.</translation>
    </message>
    <message>
        <source>%1 is no partner in these rights.</source>
        <translation>Nid yw %1 yn bartner yn yr hawliau hyn.</translation>
    </message>
    <message>
        <source>Give a right on %1 to…</source>
        <translation>Rhoi hawl ar %1 i…</translation>
    </message>
</context>
<context>
    <name>remit::GraphHeader</name>
    <message>
        <source>Tiers</source>
        <translation>Haenau</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cylch</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Â llaw</translation>
    </message>
    <message>
        <source>Layered</source>
        <translation>Haenog</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Grym</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>How the graph is laid out; choosing a layout arranges it afresh</source>
        <translation>Sut mae’r graff wedi’i osod; mae dewis cynllun yn ei drefnu o’r newydd</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Ffocws</translation>
    </message>
    <message>
        <source>Direct neighbours</source>
        <translation>Cymdogion uniongyrchol</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>Dau gam</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Tri cham</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Quieten all but the neighbourhood of the node in hand (F)</source>
        <translation>Tawelu popeth ond cymdogaeth y nod dan sylw (F)</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Perthnasoedd</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Chwyddo allan</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Chwyddo allan (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Chwyddo i mewn</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Chwyddo i mewn (+)</translation>
    </message>
    <message>
        <source>Show the whole graph (0)</source>
        <translation>Dangos y graff cyfan (0)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>Dangos yr allwedd</translation>
    </message>
    <message>
        <source>%1, depth %2</source>
        <translation>%1, dyfnder %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nodes: %1 · Edges: %2</source>
        <translation>Nodau: %1 · Ymylon: %2</translation>
    </message>
    <message>
        <source>%1 · Crossings: %2</source>
        <translation>%1 · Croesiadau: %2</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Saved views of the graph: choose, add and change them</source>
        <translation>Golygon o’r graff a gadwyd: eu dewis, eu hychwanegu a’u newid</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Golwg: %1</translation>
    </message>
    <message>
        <source>Leave out the rest</source>
        <translation>Hepgor y gweddill</translation>
    </message>
    <message>
        <source>Show relations between bodies; the arrow beside it, of which kinds</source>
        <translation>Dangos perthnasoedd rhwng cyrff; y saeth wrth ei ymyl, o ba fathau</translation>
    </message>
    <message>
        <source>Fit in window</source>
        <translation>Ffitio yn y ffenestr</translation>
    </message>
</context>
<context>
    <name>remit::GraphView</name>
    <message>
        <source>Choose a body or a policy area first: the focus is on what is in hand.</source>
        <translation>Dewiswch gorff neu faes polisi yn gyntaf: mae’r ffocws ar yr hyn sydd dan sylw.</translation>
    </message>
    <message>
        <source>%1 is not in this picture.</source>
        <translation>Nid yw %1 yn y llun hwn.</translation>
    </message>
</context>
<context>
    <name>remit::HelpWindow</name>
    <message>
        <source>Remit help</source>
        <translation>Cymorth Remit</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>No topic has all these words. Try fewer.</source>
        <translation>Nid oes gan unrhyw bwnc yr holl eiriau hyn. Rhowch gynnig ar lai.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chwilio’r cymorth</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
</context>
<context>
    <name>remit::HistoryDialog</name>
    <message>
        <source>Version history</source>
        <translation>Hanes fersiynau</translation>
    </message>
    <message>
        <source>Saved versions, the newest first</source>
        <translation>Fersiynau a gadwyd, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Cadwyd</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Beth a wnaed</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Canfyddiadau</translation>
    </message>
    <message>
        <source>About the version</source>
        <translation>Ynghylch y fersiwn</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>E&amp;drych arni</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>Cy&amp;mharu â nawr</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>Mynd &amp;yn ôl ati</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Enwi…</translation>
    </message>
    <message>
        <source>&amp;Trim…</source>
        <translation>&amp;Tocio…</translation>
    </message>
    <message>
        <source>Drop all but the newest %1 versions; those with a name stay.</source>
        <translation>Gollwng pob un ond y %1 fersiwn diweddaraf; mae’r rhai ag enw yn aros.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 / %2 / %3</source>
        <translation>%1 / %2 / %3</translation>
    </message>
    <message>
        <source>Errors, warnings and notes that nobody had accepted</source>
        <translation>Gwallau, rhybuddion a nodiadau nad oedd neb wedi’u derbyn</translation>
    </message>
    <message>
        <source>Each saving of a .remit document is kept here. Nothing has been saved yet.</source>
        <translation>Cedwir pob fersiwn o ddogfen .remit yma wrth ei chadw. Nid oes dim wedi’i gadw eto.</translation>
    </message>
    <message>
        <source>Done since the version before: %1</source>
        <translation>Gwnaed ers y fersiwn flaenorol: %1</translation>
    </message>
    <message>
        <source>Findings: errors %1, warnings %2, notes %3</source>
        <translation>Canfyddiadau: gwallau %1, rhybuddion %2, nodiadau %3</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>fersiwn %1</translation>
    </message>
    <message>
        <source>It holds the same as now.</source>
        <translation>Mae’n dal yr un peth â nawr.</translation>
    </message>
    <message>
        <source>Findings that came since: %1</source>
        <translation>Canfyddiadau a ddaeth ers hynny: %1</translation>
    </message>
    <message>
        <source>Findings that went since: %1</source>
        <translation>Canfyddiadau a aeth ers hynny: %1</translation>
    </message>
    <message>
        <source>The findings are the same.</source>
        <translation>Mae’r canfyddiadau yr un fath.</translation>
    </message>
    <message>
        <source>The document is as it was in version %1; Undo takes that back.</source>
        <translation>Mae’r ddogfen fel yr oedd yn fersiwn %1; mae Dadwneud yn gwrthdroi hynny.</translation>
    </message>
    <message>
        <source>Name a version</source>
        <translation>Enwi fersiwn</translation>
    </message>
    <message>
        <source>What version %1 is called, such as “as sent to the Treasury”:</source>
        <translation>Enw fersiwn %1, megis “fel yr anfonwyd at y Trysorlys”:</translation>
    </message>
</context>
<context>
    <name>remit::ImportDialog</name>
    <message>
        <source>Import “%1”</source>
        <translation>Mewnforio “%1”</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Beth fydd yn newid</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Sut y’i darllenwyd</translation>
    </message>
    <message>
        <source>Remove &amp;what the table no longer has</source>
        <translation>&amp;Dileu’r hyn nad yw yn y tabl mwyach</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Mewnforio</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>The table, as it is understood</source>
        <translation>Y tabl, fel y’i deellir</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Gwaith ar y gweill</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Yn darllen y tabl…</translation>
    </message>
    <message>
        <source>Looking at what will change…</source>
        <translation>Yn edrych beth fydd yn newid…</translation>
    </message>
    <message>
        <source>Not understood (%1)</source>
        <translation>Heb ei ddeall (%1)</translation>
    </message>
    <message>
        <source>…and %1 more</source>
        <translation>…a %1 arall</translation>
    </message>
    <message>
        <source>How it was read (%1)</source>
        <translation>Sut y’i darllenwyd (%1)</translation>
    </message>
    <message>
        <source>Nothing, as long as it cannot be read so.</source>
        <translation>Dim byd, tra na ellir ei ddarllen felly.</translation>
    </message>
    <message>
        <source>Nothing: the document says all of it already.</source>
        <translation>Dim byd: mae’r ddogfen yn dweud y cyfan yn barod.</translation>
    </message>
    <message>
        <source>The document stays as it is.</source>
        <translation>Mae’r ddogfen yn aros fel y mae.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed. One Undo takes it all back.</source>
        <translation>Ychwanegir: %1; newidir: %2; dilëir: %3. Mae un Dadwneud yn dad-wneud y cyfan.</translation>
    </message>
    <message>
        <source>Nothing, for it cannot be read.</source>
        <translation>Dim byd, gan na ellir ei ddarllen.</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>mewnforio %1</translation>
    </message>
    <message>
        <source>table from the clipboard</source>
        <translation>tabl o’r clipfwrdd</translation>
    </message>
</context>
<context>
    <name>remit::InspectorPage</name>
    <message>
        <source>nobody</source>
        <translation>neb</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Llai</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
</context>
<context>
    <name>remit::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Archwilydd</translation>
    </message>
</context>
<context>
    <name>remit::InstitutionPage</name>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>The places it covers</source>
        <translation>Y lleoedd y mae’n eu cwmpasu</translation>
    </message>
    <message>
        <source>This document has no places, so it covers everything. Add places in the navigator.</source>
        <translation>Nid oes lleoedd yn y ddogfen hon, felly mae’n cwmpasu popeth. Ychwanegwch leoedd yn y llywiwr.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lle</translation>
    </message>
    <message>
        <source>no places yet</source>
        <translation>dim lleoedd eto</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Perthnasoedd</translation>
    </message>
    <message>
        <source>Institution: %1</source>
        <translation>Sefydliad: %1</translation>
    </message>
</context>
<context>
    <name>remit::LegendPanel</name>
    <message>
        <source>Legend</source>
        <translation>Allwedd</translation>
    </message>
</context>
<context>
    <name>remit::LensBar</name>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>Ar ddyddiad</translation>
    </message>
    <message>
        <source>Show what holds on one date; without it, life spans are ignored.</source>
        <translation>Dangos yr hyn sy’n ddilys ar un dyddiad; hebddo, anwybyddir cyfnodau oes.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Canfod neu wneud unrhyw beth</translation>
    </message>
    <message>
        <source>Rights shown</source>
        <translation>Hawliau a ddangosir</translation>
    </message>
    <message>
        <source>Framework: as given</source>
        <translation>Fframwaith: fel y rhoddwyd</translation>
    </message>
    <message>
        <source>All places: as given</source>
        <translation>Pob lle: fel y rhoddwyd</translation>
    </message>
</context>
<context>
    <name>remit::LineChoice</name>
    <message>
        <source>The row in hand goes to</source>
        <translation>Mae’r rhes dan sylw yn mynd i</translation>
    </message>
    <message>
        <source>The column in hand goes to</source>
        <translation>Mae’r golofn dan sylw yn mynd i</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ei gadael allan</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ychwanegu “%1”</translation>
    </message>
    <message>
        <source>Add a policy area</source>
        <translation>Ychwanegu maes polisi</translation>
    </message>
    <message>
        <source>Add a body type</source>
        <translation>Ychwanegu math o gorff</translation>
    </message>
</context>
<context>
    <name>remit::MainWindow</name>
    <message>
        <source>Lens</source>
        <translation>Lens</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Llywiwr</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Archwilydd</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Canfyddiadau</translation>
    </message>
    <message>
        <source>Merge with which version?</source>
        <translation>Cyfuno â pha fersiwn?</translation>
    </message>
    <message>
        <source>Compare with which version?</source>
        <translation>Cymharu â pha fersiwn?</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Dadwneud: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Ailwneud: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Dideitl</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Cadw fel</translation>
    </message>
    <message>
        <source>Remit documents (*.remit)</source>
        <translation>Dogfennau Remit (*.remit)</translation>
    </message>
    <message>
        <source>Remit interchange files (*.remit.json)</source>
        <translation>Ffeiliau cyfnewid Remit (*.remit.json)</translation>
    </message>
    <message>
        <source>Rename document</source>
        <translation>Ailenwi’r ddogfen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Teitl</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ailenwi</translation>
    </message>
    <message>
        <source>rename the document</source>
        <translation>ailenwi’r ddogfen</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Canfod neu wneud unrhyw beth</translation>
    </message>
    <message>
        <source>Find a body, a policy area, a finding…</source>
        <translation>Canfod corff, maes polisi, canfyddiad…</translation>
    </message>
    <message>
        <source>Remit %1</source>
        <translation>Remit %1</translation>
    </message>
    <message>
        <source>Who holds which right, where, and is that arrangement sound?

The subject matter comes from Achieving Levelling-Up: The Structures and Processes Needed (Seaford and others, LIPSIT and Demos, November 2020).

Free software under the MIT licence.</source>
        <translation>Pwy sy’n dal pa hawl, ble, ac a yw’r trefniant hwnnw’n gadarn?

Daw’r pwnc o Achieving Levelling-Up: The Structures and Processes Needed (Seaford ac eraill, LIPSIT a Demos, Tachwedd 2020).

Meddalwedd rydd o dan drwydded MIT.</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Hanes dadwneud</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesurau</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>Does dim tabl ar y clipfwrdd.</translation>
    </message>
    <message>
        <source>Copy one first, in a spreadsheet, a document or a web page.</source>
        <translation>Copïwch un yn gyntaf, mewn taenlen, dogfen neu dudalen we.</translation>
    </message>
</context>
<context>
    <name>remit::MatchModel</name>
    <message>
        <source>Policy area</source>
        <translation>Maes polisi</translation>
    </message>
    <message>
        <source>Body type</source>
        <translation>Math o gorff</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Amod</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Geiriad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Sail gyfreithiol</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Words in a cell</source>
        <translation>Geiriau mewn cell</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>ei enw</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Yn</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
</context>
<context>
    <name>remit::MatrixModel</name>
    <message>
        <source>%1, who decides: %2</source>
        <translation>%1, pwy sy’n penderfynu: %2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, wedi’i blygu</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, wedi’i ddadblygu</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Yn penderfynu</translation>
    </message>
    <message>
        <source>No body has a right here.</source>
        <translation>Nid oes gan yr un corff hawl yma.</translation>
    </message>
    <message>
        <source>Bodies with %1.</source>
        <translation>Cyrff gyda: %1.</translation>
    </message>
    <message>
        <source>No right on any policy area.</source>
        <translation>Dim hawl ar unrhyw faes polisi.</translation>
    </message>
    <message>
        <source>Policy areas with %1.</source>
        <translation>Meysydd polisi gyda: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A ring with a plus: held jointly.</source>
        <translation>Cylch â phlws: ar y cyd.</translation>
    </message>
    <message>
        <source>A bar below: on a condition.</source>
        <translation>Bar oddi tano: ar amod.</translation>
    </message>
    <message>
        <source>Pale, with a chevron: from the policy area above.</source>
        <translation>Golau, â saethben: o’r maes polisi uwchben.</translation>
    </message>
    <message>
        <source>Dashed: adopted from a body that is not there.</source>
        <translation>Toredig: wedi’i mabwysiadu oddi wrth gorff nad yw yno.</translation>
    </message>
    <message>
        <source>Orange or red corner: has a finding; a dot: a note.</source>
        <translation>Cornel oren neu goch: mae canfyddiad; dot: nodyn.</translation>
    </message>
</context>
<context>
    <name>remit::MatrixTable</name>
    <message>
        <source>Edit text…</source>
        <translation>Golygu’r testun…</translation>
    </message>
    <message>
        <source>Conditions…</source>
        <translation>Amodau…</translation>
    </message>
    <message>
        <source>Joint partners…</source>
        <translation>Partneriaid ar y cyd…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Torri</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Gludo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Policy area</source>
        <translation>Maes polisi</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corff</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Dadblygu %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Plygu %1</translation>
    </message>
    <message>
        <source>Show the institutions of %1</source>
        <translation>Dangos sefydliadau %1</translation>
    </message>
    <message>
        <source>Hide the institutions of %1</source>
        <translation>Cuddio sefydliadau %1</translation>
    </message>
    <message>
        <source>Rights matrix</source>
        <translation>Matrics hawliau</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>clirio</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>torri</translation>
    </message>
    <message>
        <source>This column says who decides; it follows from the other cells.</source>
        <translation>Mae’r golofn hon yn dweud pwy sy’n penderfynu; mae’n dilyn o’r celloedd eraill.</translation>
    </message>
    <message>
        <source>No right has the letter %1. Enter opens the cell as text.</source>
        <translation>Nid oes hawl â’r llythyren %1. Mae Enter yn agor y gell fel testun.</translation>
    </message>
    <message>
        <source>The text has the cell’s own rights. Its letter or Delete changes one that comes from elsewhere.</source>
        <translation>Hawliau’r gell ei hun sydd yn y testun. Mae’r llythyren neu Delete yn newid un sy’n dod o fan arall.</translation>
    </message>
    <message>
        <source>What policy areas above give is still there: Delete again asks about it.</source>
        <translation>Mae’r hyn y mae meysydd polisi uwchben yn ei roi yno o hyd: mae Delete eto’n gofyn amdano.</translation>
    </message>
</context>
<context>
    <name>remit::MatrixView</name>
    <message>
        <source>There are no bodies yet: add the first one, or paste a table.</source>
        <translation>Nid oes cyrff eto: ychwanegwch yr un cyntaf, neu gludwch dabl.</translation>
    </message>
    <message>
        <source>There are no policy areas yet: add the first one, or paste a table.</source>
        <translation>Nid oes meysydd polisi eto: ychwanegwch yr un cyntaf, neu gludwch dabl.</translation>
    </message>
    <message>
        <source>This document is empty: add a policy area and a body, or paste a table.</source>
        <translation>Mae’r ddogfen hon yn wag: ychwanegwch faes polisi a chorff, neu gludwch dabl.</translation>
    </message>
    <message>
        <source>Nothing in the matrix passes the filter. Escape in its bar clears it.</source>
        <translation>Nid oes dim yn y matrics yn pasio’r hidlydd. Mae Escape yn ei far yn ei glirio.</translation>
    </message>
</context>
<context>
    <name>remit::MeaningHeader</name>
    <message>
        <source>Meaning of column %1</source>
        <translation>Ystyr colofn %1</translation>
    </message>
</context>
<context>
    <name>remit::MeasuresModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>heb ei fesur</translation>
    </message>
    <message>
        <source>Policy area</source>
        <translation>Maes polisi</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corff</translation>
    </message>
</context>
<context>
    <name>remit::MeasuresPanel</name>
    <message>
        <source>Measures</source>
        <translation>Mesurau</translation>
    </message>
    <message>
        <source>Nothing to measure yet: add bodies and policy areas, and give somebody a right.</source>
        <translation>Dim i&apos;w fesur eto: ychwanegwch gyrff a meysydd polisi, a rhowch hawl i rywun.</translation>
    </message>
    <message>
        <source>Copied: %1 rows and their headings, parted by tabs.</source>
        <translation>Copïwyd y rhesi a&apos;u penawdau, wedi&apos;u gwahanu gan dabiau. Rhesi: %1.</translation>
    </message>
    <message>
        <source>Measures of</source>
        <translation>Mesurau o</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Cyrff</translation>
    </message>
    <message>
        <source>Body types</source>
        <translation>Mathau o gorff</translation>
    </message>
    <message>
        <source>Policy areas</source>
        <translation>Meysydd polisi</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copïo fel testun</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all of them, for a spreadsheet (Ctrl+C)</source>
        <translation>Copïo&apos;r rhesi a ddewiswyd, neu bob un, ar gyfer taenlen (Ctrl+C)</translation>
    </message>
    <message>
        <source>Choose a number, and read here what it says.</source>
        <translation>Dewiswch rif, a darllenwch yma beth mae&apos;n ei ddweud.</translation>
    </message>
    <message>
        <source>All numbers are of effective rights, as the lens shows them.</source>
        <translation>Mae pob rhif o hawliau effeithiol, fel y dengys y lens hwy.</translation>
    </message>
    <message>
        <source>%1 says nothing of %2.</source>
        <translation>“%1”: dim i&apos;w ddweud am “%2”.</translation>
    </message>
</context>
<context>
    <name>remit::MeasuresTable</name>
    <message>
        <source>Sort by %1, highest first</source>
        <translation>Trefnu, yr uchaf yn gyntaf: %1</translation>
    </message>
    <message>
        <source>Sort by %1, lowest first</source>
        <translation>Trefnu, yr isaf yn gyntaf: %1</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trefnu yn ôl enw</translation>
    </message>
    <message>
        <source>In the document&apos;s order</source>
        <translation>Yn nhrefn y ddogfen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
</context>
<context>
    <name>remit::MergeDialog</name>
    <message>
        <source>What comes in</source>
        <translation>Beth sy’n dod i mewn</translation>
    </message>
    <message>
        <source>Findings of the result</source>
        <translation>Canfyddiadau’r canlyniad</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Cyfuno</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Cyfuno %1</translation>
    </message>
    <message>
        <source>“%1” and this document do not clash.</source>
        <translation>Nid yw “%1” a’r ddogfen hon yn gwrthdaro.</translation>
    </message>
    <message>
        <source>“%1” and this document clash in one place.</source>
        <translation>Mae “%1” a’r ddogfen hon yn gwrthdaro mewn un man.</translation>
    </message>
    <message>
        <source>“%1” and this document clash in %2 places.</source>
        <translation>Mae “%1” a’r ddogfen hon yn gwrthdaro mewn %2 man.</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Gwrthdrawiadau</translation>
    </message>
    <message>
        <source>What the findings would be</source>
        <translation>Beth fyddai’r canfyddiadau</translation>
    </message>
    <message>
        <source>All &amp;yours</source>
        <translation>Eich rhai &amp;chi i gyd</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Eu rhai &amp;nhw i gyd</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Eich un chi: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Eu hun nhw: %1</translation>
    </message>
    <message>
        <source>Both: %1</source>
        <translation>Y ddau: %1</translation>
    </message>
    <message>
        <source>Merging is one step, which Undo takes back.</source>
        <translation>Un cam yw cyfuno, y gellir ei ddadwneud.</translation>
    </message>
    <message>
        <source>One clash to answer; until then yours counts.</source>
        <translation>Un gwrthdrawiad i’w ateb; tan hynny eich un chi sy’n cyfrif.</translation>
    </message>
    <message>
        <source>%1 clashes to answer; until then yours counts.</source>
        <translation>%1 gwrthdrawiad i’w hateb; tan hynny eich rhai chi sy’n cyfrif.</translation>
    </message>
    <message>
        <source>Nothing that this document has not.</source>
        <translation>Dim nad yw yn y ddogfen hon.</translation>
    </message>
    <message>
        <source>No finding comes or goes.</source>
        <translation>Nid oes canfyddiad yn dod nac yn mynd.</translation>
    </message>
    <message>
        <source>merge %1</source>
        <translation>cyfuno %1</translation>
    </message>
</context>
<context>
    <name>remit::NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
</context>
<context>
    <name>remit::NameList</name>
    <message>
        <source>Try %1 earlier</source>
        <translation>Rhoi cynnig ar %1 yn gynharach</translation>
    </message>
    <message>
        <source>Try %1 later</source>
        <translation>Rhoi cynnig ar %1 yn hwyrach</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Tynnu %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>remit::NavigatorModel</name>
    <message>
        <source>Policy areas</source>
        <translation>Meysydd polisi</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Cyrff</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Senarios</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Golygon</translation>
    </message>
    <message>
        <source>None yet: add one with +, or paste a table</source>
        <translation>Dim eto: ychwanegwch un â +, neu gludwch dabl</translation>
    </message>
    <message>
        <source>None yet: add one with +</source>
        <translation>Dim eto: ychwanegwch un â +</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, %2 i gyd</translation>
    </message>
    <message>
        <source>worst finding: %1</source>
        <translation>canfyddiad gwaethaf: %1</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>yn cael ei ddangos</translation>
    </message>
    <message>
        <source>Drop it on a row or between two rows.</source>
        <translation>Gollyngwch ef ar res neu rhwng dwy res.</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>symud %1</translation>
    </message>
</context>
<context>
    <name>remit::NavigatorPanel</name>
    <message>
        <source>Navigator</source>
        <translation>Llywiwr</translation>
    </message>
    <message>
        <source>New policy area</source>
        <translation>Maes polisi newydd</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Sefydliad newydd</translation>
    </message>
    <message>
        <source>New body type</source>
        <translation>Math newydd o gorff</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Lle newydd</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Senario newydd</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Golwg newydd</translation>
    </message>
    <message>
        <source>add a policy area</source>
        <translation>ychwanegu maes polisi</translation>
    </message>
    <message>
        <source>add an institution</source>
        <translation>ychwanegu sefydliad</translation>
    </message>
    <message>
        <source>add a body type</source>
        <translation>ychwanegu math o gorff</translation>
    </message>
    <message>
        <source>add a place</source>
        <translation>ychwanegu lle</translation>
    </message>
    <message>
        <source>add a scenario</source>
        <translation>ychwanegu senario</translation>
    </message>
    <message>
        <source>add a view</source>
        <translation>ychwanegu golwg</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>ychwanegu %1</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Ychwanegwyd %1.</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <translation>ailenwi %1 yn %2</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%2 yw enw %1 bellach.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>dileu %1</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Dilëwyd %1.</translation>
    </message>
    <message>
        <source>Removed %1 and %2.</source>
        <translation>Dilëwyd %1 a %2.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ailenwi</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Put under the row above</source>
        <translation>Rhoi o dan y rhes uwchben</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tynnu allan</translation>
    </message>
    <message>
        <source>Add policy area under it</source>
        <translation>Ychwanegu maes polisi o dano</translation>
    </message>
    <message>
        <source>Add institution</source>
        <translation>Ychwanegu sefydliad</translation>
    </message>
    <message>
        <source>Add a relation…</source>
        <translation>Ychwanegu perthynas…</translation>
    </message>
    <message>
        <source>Add place under it</source>
        <translation>Ychwanegu lle o dano</translation>
    </message>
    <message>
        <source>Add policy area</source>
        <translation>Ychwanegu maes polisi</translation>
    </message>
    <message>
        <source>Add body type</source>
        <translation>Ychwanegu math o gorff</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Ychwanegu lle</translation>
    </message>
    <message>
        <source>Add a copy of “%1”</source>
        <translation>Ychwanegu copi o “%1”</translation>
    </message>
    <message>
        <source>Add empty scenario</source>
        <translation>Ychwanegu senario gwag</translation>
    </message>
</context>
<context>
    <name>remit::NodeNamer</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%2 yw enw %1 bellach.</translation>
    </message>
    <message>
        <source>Name of the new policy area</source>
        <translation>Enw’r maes polisi newydd</translation>
    </message>
    <message>
        <source>Name of the new body</source>
        <translation>Enw’r corff newydd</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Ychwanegwyd %1.</translation>
    </message>
    <message>
        <source>Added %1, which is not in this picture: it holds nothing in %2 yet.</source>
        <translation>Ychwanegwyd %1, nad yw yn y llun hwn: nid yw’n dal dim yn %2 eto.</translation>
    </message>
</context>
<context>
    <name>remit::OutcomeList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 finding comes</source>
        <translation>1 canfyddiad yn dod</translation>
    </message>
    <message>
        <source>%1 findings come</source>
        <translation>%1 canfyddiad yn dod</translation>
    </message>
    <message>
        <source>1 finding goes</source>
        <translation>1 canfyddiad yn mynd</translation>
    </message>
    <message>
        <source>%1 findings go</source>
        <translation>%1 canfyddiad yn mynd</translation>
    </message>
    <message>
        <source>…and %1 more</source>
        <translation>…a %1 arall</translation>
    </message>
</context>
<context>
    <name>remit::PasteDialog</name>
    <message>
        <source>1 cell</source>
        <translation>1 gell</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 cell</translation>
    </message>
    <message>
        <source>1 policy area</source>
        <translation>1 maes polisi</translation>
    </message>
    <message>
        <source>%1 policy areas</source>
        <translation>%1 maes polisi</translation>
    </message>
    <message>
        <source>1 body type</source>
        <translation>1 math o gorff</translation>
    </message>
    <message>
        <source>%1 body types</source>
        <translation>%1 math o gorff</translation>
    </message>
    <message>
        <source> and </source>
        <translation> a </translation>
    </message>
    <message>
        <source>The first row names &amp;bodies</source>
        <translation>Mae’r rhes gyntaf yn enwi &amp;cyrff</translation>
    </message>
    <message>
        <source>The first column names policy &amp;areas</source>
        <translation>Mae’r golofn gyntaf yn enwi &amp;meysydd polisi</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Gludo</translation>
    </message>
    <message>
        <source>Rows and columns that the matrix lacks</source>
        <translation>Rhesi a cholofnau nad ydynt yn y matrics</translation>
    </message>
    <message>
        <source>What will be pasted</source>
        <translation>Beth gaiff ei ludo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Not everything here is understood</source>
        <translation>Nid yw popeth yma’n cael ei ddeall</translation>
    </message>
    <message>
        <source>This runs over the edge of the matrix</source>
        <translation>Mae hyn yn mynd dros ymyl y matrics</translation>
    </message>
    <message>
        <source>This comes with its headers</source>
        <translation>Daw hyn gyda’i benawdau</translation>
    </message>
    <message>
        <source>Look at what will be pasted</source>
        <translation>Edrychwch ar yr hyn a gaiff ei ludo</translation>
    </message>
    <message>
        <source>One phrase is no right Remit knows. Say what becomes of it; else it stays as a note on its cell.</source>
        <translation>Nid yw un ymadrodd yn hawl y mae Remit yn ei hadnabod. Dywedwch beth ddaw ohono; fel arall mae’n aros fel nodyn ar ei gell.</translation>
    </message>
    <message>
        <source>%1 phrases are no rights Remit knows. Say what becomes of each; else it stays as a note on its cells.</source>
        <translation>Nid yw %1 ymadrodd yn hawliau y mae Remit yn eu hadnabod. Dywedwch beth ddaw o bob un; fel arall mae’n aros fel nodyn ar ei gelloedd.</translation>
    </message>
    <message>
        <source>Cells go to the rows and columns that are called as the headers say.</source>
        <translation>Mae celloedd yn mynd i’r rhesi a’r colofnau sydd â’r enwau yn y penawdau.</translation>
    </message>
    <message>
        <source>The matrix lacks %1: added last.</source>
        <translation>Nid yw’r matrics yn cynnwys %1: ychwanegir ar y diwedd.</translation>
    </message>
    <message>
        <source>The matrix lacks %1: left out.</source>
        <translation>Nid yw’r matrics yn cynnwys %1: gadewir allan.</translation>
    </message>
    <message>
        <source>A body is named as its own partner in %1.</source>
        <translation>Enwir corff fel ei bartner ei hun yn %1.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ychwanegu %1</translation>
    </message>
    <message>
        <source>Leave out what has no place</source>
        <translation>Gadael allan yr hyn nad oes lle iddo</translation>
    </message>
    <message>
        <source>No cell changes.</source>
        <translation>Nid oes cell yn newid.</translation>
    </message>
    <message>
        <source>1 cell changes.</source>
        <translation>Mae 1 gell yn newid.</translation>
    </message>
    <message>
        <source>%1 cells change.</source>
        <translation>Mae %1 cell yn newid.</translation>
    </message>
    <message>
        <source>%1 with words left out.</source>
        <translation>%1 â geiriau wedi’u gadael allan.</translation>
    </message>
    <message>
        <source>Named as partner and new: %1.</source>
        <translation>Wedi’i enwi fel partner ac yn newydd: %1.</translation>
    </message>
    <message>
        <source>One Undo takes it all back.</source>
        <translation>Mae un Dadwneud yn gwrthdroi’r cyfan.</translation>
    </message>
    <message>
        <source>This &amp;row goes to</source>
        <translation>Mae’r &amp;rhes hon yn mynd i</translation>
    </message>
    <message>
        <source>This &amp;column goes to</source>
        <translation>Mae’r g&amp;olofn hon yn mynd i</translation>
    </message>
</context>
<context>
    <name>remit::PasteTable</name>
    <message>
        <source>“%1”: a note</source>
        <translation>“%1”: nodyn</translation>
    </message>
    <message>
        <source>“%1”: left out</source>
        <translation>“%1”: gadawyd allan</translation>
    </message>
    <message>
        <source>%1: the new right “%2”</source>
        <translation>%1: yr hawl newydd “%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, without the body itself as partner</source>
        <translation>%1, heb y corff ei hun fel partner</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>gadawyd allan: %1</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>(cliriwyd)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>fel y mae</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (newydd)</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (gadawyd allan)</translation>
    </message>
</context>
<context>
    <name>remit::PathBar</name>
    <message>
        <source>Click a node or type its name</source>
        <translation>Cliciwch nod neu deipio ei enw</translation>
    </message>
    <message>
        <source>Leave the path</source>
        <translation>Gadael y llwybr</translation>
    </message>
    <message>
        <source>Leave the path (Escape)</source>
        <translation>Gadael y llwybr (Escape)</translation>
    </message>
    <message>
        <source>No path from %1 to %2</source>
        <translation>Dim llwybr o %1 i %2</translation>
    </message>
    <message>
        <source>%1 to %2: 1 step</source>
        <translation>%1 i %2: 1 cam</translation>
    </message>
    <message>
        <source>%1 to %2: %3 steps</source>
        <translation>%1 i %2: %3 gam</translation>
    </message>
    <message>
        <source>Path from</source>
        <translation>Llwybr o</translation>
    </message>
    <message>
        <source>Path from %1 to</source>
        <translation>Llwybr o %1 i</translation>
    </message>
</context>
<context>
    <name>remit::PickList</name>
    <message>
        <source>Find in the list</source>
        <translation>Canfod yn y rhestr</translation>
    </message>
    <message>
        <source>Find in: %1</source>
        <translation>Canfod yn: %1</translation>
    </message>
</context>
<context>
    <name>remit::PictureDialog</name>
    <message>
        <source>With its &amp;title</source>
        <translation>Gyda’i &amp;deitl</translation>
    </message>
    <message>
        <source>With the &amp;legend</source>
        <translation>Gyda’r &amp;allwedd</translation>
    </message>
    <message>
        <source>In li&amp;ght colours</source>
        <translation>Mewn lliwiau &amp;golau</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Allforio llun</translation>
    </message>
    <message>
        <source>SVG, to be scaled and edited</source>
        <translation>SVG, i’w newid ei faint a’i olygu</translation>
    </message>
    <message>
        <source>PDF, to be printed</source>
        <translation>PDF, i’w argraffu</translation>
    </message>
    <message>
        <source>PNG, for slides and web pages</source>
        <translation>PNG, ar gyfer sleidiau a thudalennau gwe</translation>
    </message>
    <message>
        <source>As large as the picture</source>
        <translation>Mor fawr â’r llun</translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation> dot y fodfedd</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> picsel</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Fformat</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Cydraniad</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Lled</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papur</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>All&amp;forio…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are more than fit in memory: choose fewer, or SVG or PDF.</source>
        <translation>Mae %1 × %2 picsel yn fwy nag sy’n ffitio yn y cof: dewiswch lai, neu SVG neu PDF.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 picsel</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Too large to be shown here.</source>
        <translation>Rhy fawr i’w ddangos yma.</translation>
    </message>
</context>
<context>
    <name>remit::PlacePage</name>
    <message>
        <source>Part of</source>
        <translation>Rhan o</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Who covers it</source>
        <translation>Pwy sy’n ei gwmpasu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
</context>
<context>
    <name>remit::PlacesDialog</name>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 o %2 lle</translation>
    </message>
    <message>
        <source>Choose all &amp;found</source>
        <translation>Dewis popeth a &amp;ganfuwyd</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Dim un</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Canfod lle</translation>
    </message>
    <message>
        <source>Find a place; Enter ticks the first one found</source>
        <translation>Canfod lle; mae Enter yn ticio’r cyntaf a ganfuwyd</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Choose these places</source>
        <translation>Dewis y lleoedd hyn</translation>
    </message>
    <message>
        <source>A place stands for all the places under it.</source>
        <translation>Mae lle yn cynrychioli pob lle o dano.</translation>
    </message>
</context>
<context>
    <name>remit::PlacesField</name>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>add a place</source>
        <translation>ychwanegu lle</translation>
    </message>
    <message>
        <source>Choose places in their tree</source>
        <translation>Dewis lleoedd yn eu coeden</translation>
    </message>
    <message>
        <source>Choose in the tree: %1</source>
        <translation>Dewis yn y goeden: %1</translation>
    </message>
    <message>
        <source>various</source>
        <translation>amrywiol</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Tynnu %1</translation>
    </message>
    <message>
        <source>and %1 more…</source>
        <translation>a %1 arall…</translation>
    </message>
</context>
<context>
    <name>remit::PolicyAreaPage</name>
    <message>
        <source>Part of</source>
        <translation>Rhan o</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Pwy sy’n penderfynu</translation>
    </message>
    <message>
        <source>Policy area</source>
        <translation>Maes polisi</translation>
    </message>
    <message>
        <source> with </source>
        <translation> gyda </translation>
    </message>
</context>
<context>
    <name>remit::PropertiesDialog</name>
    <message>
        <source>rights: %1, relations: %2</source>
        <translation>hawliau: %1, perthnasoedd: %2</translation>
    </message>
    <message>
        <source>default · %1</source>
        <translation>diofyn · %1</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Senarios</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Heb ei chadw eto</translation>
    </message>
    <message>
        <source>File made %1</source>
        <translation>Ffeil wedi’i gwneud %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Priodweddau</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Version history…</source>
        <translation>Hanes fersiynau…</translation>
    </message>
    <message>
        <source>The first is the one that the document opens with.</source>
        <translation>Y cyntaf yw’r un y mae’r ddogfen yn agor ag ef.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Geirfa</translation>
    </message>
    <message>
        <source>Right kinds…</source>
        <translation>Mathau o hawliau…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>How severe each rule is in this document, and rules of your own.</source>
        <translation>Pa mor ddifrifol yw pob rheol yn y ddogfen hon, a’ch rheolau eich hun.</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Rheolau…</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Beth sydd ynddi</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ychwanegu…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copïo…</translation>
    </message>
    <message>
        <source>%1, right kinds: %2</source>
        <translation>%1, mathau o hawliau: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>remit::RecoveryDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Newidiadau heb eu cadw</translation>
    </message>
    <message>
        <source>Remit ended before these changes were saved</source>
        <translation>Daeth Remit i ben cyn i’r newidiadau hyn gael eu cadw</translation>
    </message>
    <message>
        <source>Nothing is deleted unless you discard it.</source>
        <translation>Ni chaiff dim ei ddileu oni bai eich bod yn ei hepgor.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Parhau</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Dideitl</translation>
    </message>
    <message>
        <source>Never saved, opened %1</source>
        <translation>Erioed wedi’i chadw, agorwyd %1</translation>
    </message>
    <message>
        <source>Changes not saved: %1, the last %2</source>
        <translation>Newidiadau heb eu cadw: %1, yr olaf %2</translation>
    </message>
    <message>
        <source>In no file yet</source>
        <translation>Ddim mewn ffeil eto</translation>
    </message>
    <message>
        <source>It is damaged: not all of it may come back.</source>
        <translation>Mae wedi’i difrodi: efallai na ddaw’r cyfan yn ôl.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Adfer</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Cadw at eto</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hepgor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>remit::RelationDialog</name>
    <message>
        <source>The money is competed for</source>
        <translation>Mae cystadlu am yr arian</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>Ychwanegu perthynas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>To</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Hawl</translation>
    </message>
    <message>
        <source>Policy area</source>
        <translation>Maes polisi</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>Ychwanegu’r berthynas</translation>
    </message>
    <message>
        <source>Type a name, or choose one</source>
        <translation>Teipiwch enw, neu dewiswch un</translation>
    </message>
    <message>
        <source>The document has nothing called “%1”: choose one of the list.</source>
        <translation>Nid oes dim yn y ddogfen o’r enw “%1”: dewiswch un o’r rhestr.</translation>
    </message>
    <message>
        <source>Choose the right that is delegated.</source>
        <translation>Dewiswch yr hawl a ddirprwyir.</translation>
    </message>
    <message>
        <source>Choose the policy area on which it is delegated.</source>
        <translation>Dewiswch y maes polisi y dirprwyir hi arno.</translation>
    </message>
    <message>
        <source>Choose the body at the other end.</source>
        <translation>Dewiswch y corff yn y pen arall.</translation>
    </message>
</context>
<context>
    <name>remit::RelationList</name>
    <message>
        <source>Add a relation…</source>
        <translation>Ychwanegu perthynas…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>verb, body</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Agor: %1</translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation>Dileu’r berthynas hon</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Dileu: %1</translation>
    </message>
</context>
<context>
    <name>remit::RelationPage</name>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>To</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Hawl</translation>
    </message>
    <message>
        <source>choose a right</source>
        <translation>dewiswch hawl</translation>
    </message>
    <message>
        <source>Policy area</source>
        <translation>Maes polisi</translation>
    </message>
    <message>
        <source>choose a policy area</source>
        <translation>dewiswch faes polisi</translation>
    </message>
    <message>
        <source>Competitive</source>
        <translation>Cystadleuol</translation>
    </message>
    <message>
        <source>The money is competed for</source>
        <translation>Mae cystadlu am yr arian</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation>Dileu’r berthynas hon</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Choose the right and the policy area that are delegated.</source>
        <translation>Dewiswch yr hawl a’r maes polisi a ddirprwyir.</translation>
    </message>
    <message>
        <source>Choose the right that is delegated.</source>
        <translation>Dewiswch yr hawl a ddirprwyir.</translation>
    </message>
    <message>
        <source>No right is called “%1”: choose one of the list.</source>
        <translation>Nid oes hawl o’r enw “%1”: dewiswch un o’r rhestr.</translation>
    </message>
    <message>
        <source>Choose the policy area on which it is delegated.</source>
        <translation>Dewiswch y maes polisi y dirprwyir hi arno.</translation>
    </message>
    <message>
        <source>No policy area is called “%1”: choose one of the list.</source>
        <translation>Nid oes maes polisi o’r enw “%1”: dewiswch un o’r rhestr.</translation>
    </message>
    <message>
        <source>No body is called “%1”: choose one of the list.</source>
        <translation>Nid oes corff o’r enw “%1”: dewiswch un o’r rhestr.</translation>
    </message>
</context>
<context>
    <name>remit::RemedyCard</name>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Says which findings go and come</source>
        <translation>Dweud pa ganfyddiadau sy’n mynd ac yn dod</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Derbyn…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gweithredu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>remit::ReportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>All&amp;forio…</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Allforio adroddiad</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>Paratowyd &amp;gan</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Paratowyd gan</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>As a web page (.html), which everybody can read, with a screen reader too; as a PDF for paper; or as .odt, to be worked on.</source>
        <translation>Fel tudalen we (.html), y gall pawb ei darllen, gyda darllenydd sgrin hefyd; fel PDF ar gyfer papur; neu fel .odt, i weithio arni.</translation>
    </message>
</context>
<context>
    <name>remit::RightKindPage</name>
    <message>
        <source>Letter</source>
        <translation>Llythyren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Dosbarth</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>Unigol</translation>
    </message>
    <message>
        <source>One holder is expected, or several jointly</source>
        <translation>Disgwylir un deiliad, neu sawl un ar y cyd</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Ble y’i defnyddir</translation>
    </message>
    <message>
        <source>Right kind</source>
        <translation>Math o hawl</translation>
    </message>
    <message>
        <source>Rights: %1
Delegations: %2
Rules of your own: %3</source>
        <translation>Hawliau: %1
Dirprwyaethau: %2
Eich rheolau eich hun: %3</translation>
    </message>
    <message>
        <source>Colour and shape follow from the class: %1 is %2.</source>
        <translation>Mae lliw a siâp yn dilyn o’r dosbarth: %1 – %2.</translation>
    </message>
</context>
<context>
    <name>remit::RightKindsDialog</name>
    <message>
        <source>sole</source>
        <translation>unigol</translation>
    </message>
    <message>
        <source>1 right</source>
        <translation>1 hawl</translation>
    </message>
    <message>
        <source>%1 rights</source>
        <translation>%1 hawl</translation>
    </message>
    <message>
        <source>Right kinds</source>
        <translation>Mathau o hawl</translation>
    </message>
    <message>
        <source>The right kind in hand</source>
        <translation>Y math o hawl dan sylw</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ychwanegu…</translation>
    </message>
    <message>
        <source>The vocabulary of this document: %1. A letter gives the right in the matrix; rules speak of classes, never of names or letters.</source>
        <translation>Geirfa’r ddogfen hon: %1. Mae llythyren yn rhoi’r hawl yn y matrics; mae rheolau’n sôn am ddosbarthiadau, byth am enwau na llythrennau.</translation>
    </message>
</context>
<context>
    <name>remit::RowDialog</name>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Llythyren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;anslo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ychwanegu</translation>
    </message>
</context>
<context>
    <name>remit::RowList</name>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, detail</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>symud %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>dileu %1</translation>
    </message>
</context>
<context>
    <name>remit::RuleDialog</name>
    <message>
        <source>Change a rule</source>
        <translation>Newid rheol</translation>
    </message>
    <message>
        <source>In this document it is</source>
        <translation>Yn y ddogfen hon mae’n</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>gwall</translation>
    </message>
    <message>
        <source>a warning</source>
        <translation>rhybudd</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>off: Remit does not look for it</source>
        <translation>i ffwrdd: nid yw Remit yn chwilio amdani</translation>
    </message>
    <message>
        <source>%1 (as Remit has it)</source>
        <translation>%1 (fel y mae gan Remit)</translation>
    </message>
    <message>
        <source>Allowed at most</source>
        <translation>Y mwyaf a ganiateir</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Newid y rheol</translation>
    </message>
</context>
<context>
    <name>remit::Rules</name>
    <message>
        <source>Two or more sides each decide alone on the same policy area in the same place.</source>
        <translation>Mae dwy ochr neu fwy, pob un ar ei phen ei hun, yn penderfynu ar yr un maes polisi yn yr un lle.</translation>
    </message>
    <message>
        <source>A body that is meant to advise only holds a decision right.</source>
        <translation>Mae corff sydd i fod i gynghori’n unig yn dal hawl penderfynu.</translation>
    </message>
    <message>
        <source>The body that decides also scrutinises the decision.</source>
        <translation>Mae’r corff sy’n penderfynu hefyd yn craffu ar y penderfyniad.</translation>
    </message>
    <message>
        <source>The body that decides is the one it has to consult, mostly because it took over the rights of a body that is missing there.</source>
        <translation>Y corff sy’n penderfynu yw’r un y mae’n rhaid iddo ymgynghori ag ef, gan amlaf am iddo gymryd hawliau corff sydd ar goll yno.</translation>
    </message>
    <message>
        <source>Delegation, accountability or membership leads round in a circle.</source>
        <translation>Mae dirprwyo, atebolrwydd neu aelodaeth yn arwain mewn cylch.</translation>
    </message>
    <message>
        <source>Two or more sides hold a right of which one is expected.</source>
        <translation>Mae dwy ochr neu fwy yn dal hawl y disgwylir un deiliad iddi.</translation>
    </message>
    <message>
        <source>More bodies have a say here than people can deal with.</source>
        <translation>Mae gan fwy o gyrff lais yma nag y gall pobl ymdopi â nhw.</translation>
    </message>
    <message>
        <source>Money for one thing comes from too many sides.</source>
        <translation>Daw arian at un peth o ormod o ochrau.</translation>
    </message>
    <message>
        <source>The right gives nobody anything that another right does not already give.</source>
        <translation>Nid yw’r hawl yn rhoi dim i neb nad yw hawl arall eisoes yn ei roi.</translation>
    </message>
    <message>
        <source>Two institutions cover one place, of a type of which no place should have two.</source>
        <translation>Mae dau sefydliad yn cwmpasu un lle, o fath na ddylai’r un lle gael dau ohono.</translation>
    </message>
    <message>
        <source>Nobody decides here.</source>
        <translation>Nid oes neb yn penderfynu yma.</translation>
    </message>
    <message>
        <source>The right goes to a body that is missing there, and nobody takes it over.</source>
        <translation>Mae’r hawl yn mynd i gorff sydd ar goll yno, ac nid oes neb yn ei chymryd.</translation>
    </message>
    <message>
        <source>A partner in a joint right is missing there.</source>
        <translation>Mae partner mewn hawl ar y cyd ar goll yno.</translation>
    </message>
    <message>
        <source>An institution is given a right in a place that it does not cover.</source>
        <translation>Rhoddir hawl i sefydliad mewn lle nad yw’n ei gwmpasu.</translation>
    </message>
    <message>
        <source>Nobody but the decider is consulted, asked for consent or engaged.</source>
        <translation>Nid oes neb ond y penderfynwr yn cael ei ymgynghori, yn rhoi cydsyniad nac yn cael ei gynnwys.</translation>
    </message>
    <message>
        <source>A body that has rights elsewhere has none on this. That may be intended.</source>
        <translation>Nid oes gan gorff sydd â hawliau mewn mannau eraill ddim un ar hyn. Gall hynny fod yn fwriadol.</translation>
    </message>
    <message>
        <source>Those who decide hold no funding for it.</source>
        <translation>Nid oes gan y rhai sy’n penderfynu gyllid ar ei gyfer.</translation>
    </message>
    <message>
        <source>Something is decided that nobody delivers.</source>
        <translation>Penderfynir ar rywbeth nad oes neb yn ei gyflawni.</translation>
    </message>
    <message>
        <source>Those who decide and those who deliver differ, and nothing is delegated between them.</source>
        <translation>Mae’r rhai sy’n penderfynu a’r rhai sy’n cyflawni yn wahanol, ac ni ddirprwyir dim rhyngddynt.</translation>
    </message>
    <message>
        <source>Nobody but the decider scrutinises the decision.</source>
        <translation>Nid oes neb ond y penderfynwr yn craffu ar y penderfyniad.</translation>
    </message>
    <message>
        <source>Something is decided to which nobody sets standards.</source>
        <translation>Penderfynir ar rywbeth nad oes neb yn gosod safonau ar ei gyfer.</translation>
    </message>
    <message>
        <source>A body that decides is neither elected nor answers to one that is.</source>
        <translation>Nid yw corff sy’n penderfynu yn etholedig nac yn atebol i un sydd felly.</translation>
    </message>
    <message>
        <source>A place has no body of a type that every place should have.</source>
        <translation>Nid oes gan le gorff o fath y dylai pob lle ei gael.</translation>
    </message>
    <message>
        <source>An institution&apos;s area cuts across those it should match.</source>
        <translation>Mae ardal sefydliad yn torri ar draws y rhai y dylai gyfateb iddynt.</translation>
    </message>
    <message>
        <source>A more specific right displaces the general one, so its holder loses it here.</source>
        <translation>Mae hawl fwy penodol yn disodli’r un gyffredinol, felly mae ei deiliad yn ei cholli yma.</translation>
    </message>
    <message>
        <source>The scenario gives no right of this class at all, so Remit does not look for gaps in it.</source>
        <translation>Nid yw’r senario yn rhoi unrhyw hawl o’r dosbarth hwn, felly nid yw Remit yn chwilio am fylchau ynddo.</translation>
    </message>
    <message>
        <source>Bodies decide together, and nothing says how they come to a decision.</source>
        <translation>Mae cyrff yn penderfynu gyda’i gilydd, ac nid oes dim yn dweud sut y maent yn dod i benderfyniad.</translation>
    </message>
    <message>
        <source>Several bodies may decide side by side, without a legal basis that says so.</source>
        <translation>Gall sawl corff benderfynu ochr yn ochr, heb sail gyfreithiol sy’n dweud hynny.</translation>
    </message>
    <message>
        <source>Two rows go by one name.</source>
        <translation>Mae dwy res o’r un enw.</translation>
    </message>
    <message>
        <source>Nothing in this scenario gives it any right.</source>
        <translation>Nid oes dim yn y senario hwn yn rhoi unrhyw hawl iddo.</translation>
    </message>
    <message>
        <source>A body takes part in joint rights and has none of its own.</source>
        <translation>Mae corff yn cymryd rhan mewn hawliau ar y cyd ac nid oes ganddo’r un ei hun.</translation>
    </message>
    <message>
        <source>change the rule %1</source>
        <translation>newid y rheol %1</translation>
    </message>
</context>
<context>
    <name>remit::RulesDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>Gwrthdaro</translation>
    </message>
    <message>
        <source>Duplication</source>
        <translation>Dyblygu</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Bylchau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>off</source>
        <translation>i ffwrdd</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (newidiwyd)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>Yn y ddogfen hon</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Rheol newydd…</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eich rhai chi</translation>
    </message>
    <message>
        <source>add the rule %1</source>
        <translation>ychwanegu’r rheol %1</translation>
    </message>
    <message>
        <source>remove the rule %1</source>
        <translation>dileu’r rheol %1</translation>
    </message>
</context>
<context>
    <name>remit::ScenarioPage</name>
    <message>
        <source>What it holds</source>
        <translation>Beth sydd ynddi</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Rights: %1
Relations: %2</source>
        <translation>Hawliau: %1
Perthnasoedd: %2</translation>
    </message>
</context>
<context>
    <name>remit::ShapeBar</name>
    <message>
        <source>Letters are RA&amp;CI</source>
        <translation>RA&amp;CI yw’r llythrennau</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>&amp;Taflen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Taflen</translation>
    </message>
    <message>
        <source>Parted &amp;by</source>
        <translation>&amp;Gwahenir gan</translation>
    </message>
    <message>
        <source>What parts the text</source>
        <translation>Beth sy’n gwahanu’r testun</translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation>&amp;Ffurf</translation>
    </message>
    <message>
        <source>Shape of the table</source>
        <translation>Ffurf y tabl</translation>
    </message>
    <message>
        <source>Header in &amp;row</source>
        <translation>Pennyn yn &amp;rhes</translation>
    </message>
    <message>
        <source>First row of the header</source>
        <translation>Rhes gyntaf y pennyn</translation>
    </message>
    <message>
        <source>Number of header rows</source>
        <translation>Nifer y rhesi pennyn</translation>
    </message>
    <message>
        <source>&amp;Parts by</source>
        <translation>Rhannau yn ô&amp;l</translation>
    </message>
    <message>
        <source>How policy areas are part of others</source>
        <translation>Sut mae meysydd polisi’n rhan o rai eraill</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>atalnodau</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>hanner colonau</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabiau</translation>
    </message>
    <message>
        <source>upright strokes</source>
        <translation>llinellau unionsyth</translation>
    </message>
    <message>
        <source>List: one right in each row</source>
        <translation>Rhestr: un hawl ym mhob rhes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>indents</source>
        <translation>mewnoliadau</translation>
    </message>
    <message>
        <source>numbers, as 1.2</source>
        <translation>rhifau, fel 1.2</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabl %1</translation>
    </message>
    <message>
        <source>Hea&amp;der rows</source>
        <translation>Rhesi penny&amp;n</translation>
    </message>
    <message>
        <source>Matrix: policy areas by bodies</source>
        <translation>Matrics: meysydd polisi a chyrff</translation>
    </message>
    <message>
        <source>Membership: a place in each row</source>
        <translation>Aelodaeth: lle ym mhob rhes</translation>
    </message>
</context>
<context>
    <name>remit::SheetTable</name>
    <message>
        <source>“%1”: left out</source>
        <translation>“%1”: hepgorir</translation>
    </message>
    <message>
        <source>“%1”: a note</source>
        <translation>“%1”: nodyn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, left out: %2</source>
        <translation>%1, hepgorir: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>remit::ShortcutsDialog</name>
    <message>
        <source>&amp;No shortcut</source>
        <translation>&amp;Dim llwybr byr</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Fel &amp;arfer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Llwybrau byr y bysellfwrdd</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Dod o hyd i weithred neu ei bysellau</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Gweithredoedd</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Gweithred</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Llwybr byr</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Popeth fel arfer</translation>
    </message>
    <message>
        <source>Every shortcut is Remit&apos;s own again.</source>
        <translation>Mae pob llwybr byr yn un Remit eto.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eich rhai chi</translation>
    </message>
    <message>
        <source>Shortcut for “%1”</source>
        <translation>Llwybr byr ar gyfer “%1”</translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation>Dewiswch weithred uchod</translation>
    </message>
    <message>
        <source>%1 types or moves in the matrix: take it with Ctrl, or a function key.</source>
        <translation>Mae %1 yn teipio neu’n symud yn y matrics: rhowch Ctrl gydag ef, neu fysell ffwythiant.</translation>
    </message>
    <message>
        <source>%1 was the shortcut of “%2”, which has none now.</source>
        <translation>%1 oedd llwybr byr “%2”, nad oes ganddo’r un bellach.</translation>
    </message>
</context>
<context>
    <name>remit::StartPage</name>
    <message>
        <source>Table 1</source>
        <translation>Tabl 1</translation>
    </message>
    <message>
        <source>The framework of Achieving Levelling-Up (LIPSIT, 2020): six policy areas, four bodies, and what is wrong with it.</source>
        <translation>Fframwaith Achieving Levelling-Up (LIPSIT, 2020): chwe maes polisi, pedwar corff, a beth sydd o’i le arno.</translation>
    </message>
    <message>
        <source>RACI</source>
        <translation>RACI</translation>
    </message>
    <message>
        <source>Who is responsible, accountable, consulted and informed, on an example to write over.</source>
        <translation>Pwy sy’n gyfrifol, yn atebol, yn cael ei ymgynghori a’i hysbysu, ar enghraifft i ysgrifennu drosti.</translation>
    </message>
    <message>
        <source>RAPID</source>
        <translation>RAPID</translation>
    </message>
    <message>
        <source>Who recommends, agrees, performs, gives input and decides, on an example to write over.</source>
        <translation>Pwy sy’n argymell, yn cytuno, yn gweithredu, yn rhoi mewnbwn ac yn penderfynu, ar enghraifft i ysgrifennu drosti.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Gwag</translation>
    </message>
    <message>
        <source>The vocabulary of Table 1 and nothing else.</source>
        <translation>Geirfa Tabl 1 a dim arall.</translation>
    </message>
    <message>
        <source>Who holds which right, where, and is that arrangement sound?</source>
        <translation>Pwy sy’n dal pa hawl, ble, ac a yw’r trefniant hwnnw’n gadarn?</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Agor ffeil…</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>&amp;Gludo tabl</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Ffeiliau diweddar</translation>
    </message>
    <message>
        <source>Files you open or save are listed here.</source>
        <translation>Rhestrir y ffeiliau rydych yn eu hagor neu’n eu cadw yma.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Dechrau o</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>ddim yno nawr</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heddiw, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ddoe, %1</translation>
    </message>
    <message>
        <source>Greater Manchester</source>
        <translation>Manceinion Fwyaf</translation>
    </message>
    <message>
        <source>Ten boroughs and their councils, the combined authority, the LEP and central government.</source>
        <translation>Deg bwrdeistref a’u cynghorau, yr awdurdod cyfunol, y bartneriaeth menter leol a llywodraeth ganolog.</translation>
    </message>
    <message>
        <source>West Midlands</source>
        <translation>Gorllewin Canolbarth Lloegr</translation>
    </message>
    <message>
        <source>Seven constituent councils, ten others, and a combined authority that sits over three LEPs.</source>
        <translation>Saith cyngor cyfansoddol, deg arall, ac awdurdod cyfunol dros dair partneriaeth menter leol.</translation>
    </message>
    <message>
        <source>Oxford–Cambridge Arc</source>
        <translation>Arc Rhydychen–Caergrawnt</translation>
    </message>
    <message>
        <source>Counties, unitaries and districts, four LEPs, one combined authority and no single decider.</source>
        <translation>Siroedd, awdurdodau unedol a dosbarthau, pedair partneriaeth menter leol, un awdurdod cyfunol a neb sy’n penderfynu dros y cyfan.</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Every council, strategic authority and LEP, and the devolution framework of 2024 to 2026 with its sources.</source>
        <translation>Pob cyngor, awdurdod strategol a phartneriaeth menter leol, a fframwaith datganoli 2024 i 2026 gyda’i ffynonellau.</translation>
    </message>
    <message>
        <source>DACI</source>
        <translation>DACI</translation>
    </message>
    <message>
        <source>Who drives, approves, contributes and is informed, on an example to write over.</source>
        <translation>Pwy sy’n gyrru, yn cymeradwyo, yn cyfrannu ac yn cael gwybod, ar enghraifft i ysgrifennu drosti.</translation>
    </message>
    <message>
        <source>Let go to open the file.</source>
        <translation>Gollyngwch i agor y ffeil.</translation>
    </message>
    <message>
        <source>Copy a matrix in a spreadsheet, policy areas down and bodies across, then press this or Ctrl+V.</source>
        <translation>Copïwch fatrics mewn taenlen, meysydd polisi i lawr a chyrff ar draws, yna pwyswch hwn neu Ctrl+V.</translation>
    </message>
    <message>
        <source>or drag a file onto this page.</source>
        <translation>neu lusgwch ffeil i’r dudalen hon.</translation>
    </message>
</context>
<context>
    <name>remit::StatusLine</name>
    <message>
        <source>Policy areas: %1</source>
        <translation>Meysydd polisi: %1</translation>
    </message>
    <message>
        <source>Body types: %1</source>
        <translation>Mathau o gorff: %1</translation>
    </message>
    <message>
        <source>Institutions: %1</source>
        <translation>Sefydliadau: %1</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>Lleoedd: %1</translation>
    </message>
    <message>
        <source>Rights: %1</source>
        <translation>Hawliau: %1</translation>
    </message>
    <message>
        <source>Errors: %1. Warnings: %2. Notes: %3.</source>
        <translation>Gwallau: %1. Rhybuddion: %2. Nodiadau: %3.</translation>
    </message>
</context>
<context>
    <name>remit::TotalsFoot</name>
    <message>
        <source>Totals of each body</source>
        <translation>Cyfansymiau pob corff</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Cyfansymiau</translation>
    </message>
</context>
<context>
    <name>remit::UnknownWordsList</name>
    <message>
        <source>And %1 more: the answer for all of them is theirs too.</source>
        <translation>A %1 arall: yr ateb i bob un yw eu hateb hwythau hefyd.</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Cadw fel nodyn</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Darllen fel %1</translation>
    </message>
    <message>
        <source>Make it a new right…</source>
        <translation>Gwneud hawl newydd ohono…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Gadael allan</translation>
    </message>
    <message>
        <source>What all of them become</source>
        <translation>Beth ddaw o bob un</translation>
    </message>
    <message>
        <source>Each as chosen below</source>
        <translation>Pob un fel y dewiswyd isod</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Pob %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 gell</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 cell</translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <translation>Beth ddaw o “%1”</translation>
    </message>
    <message>
        <source>Name of the new right for “%1”</source>
        <translation>Enw’r hawl newydd ar gyfer “%1”</translation>
    </message>
    <message>
        <source>Class of the new right for “%1”</source>
        <translation>Dosbarth yr hawl newydd ar gyfer “%1”</translation>
    </message>
</context>
<context>
    <name>remit::UserRuleDialog</name>
    <message>
        <source>At least some sides hold a right</source>
        <translation>Rhaid i o leiaf rai ochrau ddal hawl</translation>
    </message>
    <message>
        <source>At most some sides hold a right</source>
        <translation>Caiff hyn a hyn o ochrau ar y mwyaf ddal hawl</translation>
    </message>
    <message>
        <source>Nobody holds two rights at once</source>
        <translation>Ni chaiff neb ddal dwy hawl ar unwaith</translation>
    </message>
    <message>
        <source>Only some bodies may hold a right</source>
        <translation>Dim ond rhai cyrff a gaiff ddal hawl</translation>
    </message>
    <message>
        <source>Some bodies must hold a right</source>
        <translation>Rhaid i rai cyrff ddal hawl</translation>
    </message>
    <message>
        <source>a right</source>
        <translation>hawl</translation>
    </message>
    <message>
        <source>the bodies you choose</source>
        <translation>y cyrff a ddewiswch</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>un ochr</translation>
    </message>
    <message>
        <source>%1 sides</source>
        <translation>%1 ochr</translation>
    </message>
    <message>
        <source>, on %1</source>
        <translation>, ar %1</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, yn %1</translation>
    </message>
    <message>
        <source>At least %1 must hold %2%3.</source>
        <translation>Rhaid i o leiaf %1 ddal %2%3.</translation>
    </message>
    <message>
        <source>Nobody may hold %1%2.</source>
        <translation>Ni chaiff neb ddal %1%2.</translation>
    </message>
    <message>
        <source>At most %1 may hold %2%3.</source>
        <translation>Caiff %1 ar y mwyaf ddal %2%3.</translation>
    </message>
    <message>
        <source>Nobody may hold both %1 and %2%3.</source>
        <translation>Ni chaiff neb ddal %1 a %2%3.</translation>
    </message>
    <message>
        <source>Only %1 may hold %2%3.</source>
        <translation>Dim ond %1 a gaiff ddal %2%3.</translation>
    </message>
    <message>
        <source>Wherever it is, %1 must hold %2%3.</source>
        <translation>Ble bynnag y mae, rhaid i %1 ddal %2%3.</translation>
    </message>
    <message>
        <source>Body types</source>
        <translation>Mathau o gorff</translation>
    </message>
    <message>
        <source>Policy areas</source>
        <translation>Meysydd polisi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Rheol newydd</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Newid rheol</translation>
    </message>
    <message>
        <source>What you call the rule</source>
        <translation>Eich enw ar y rheol</translation>
    </message>
    <message>
        <source>What a finding says; empty for Remit&apos;s own words</source>
        <translation>Beth mae canfyddiad yn ei ddweud; gwag ar gyfer geiriau Remit ei hun</translation>
    </message>
    <message>
        <source>Choose a right</source>
        <translation>Dewiswch hawl</translation>
    </message>
    <message>
        <source>off</source>
        <translation>i ffwrdd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Demands that</source>
        <translation>Yn mynnu</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Ochrau</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Hawl</translation>
    </message>
    <message>
        <source>And never also</source>
        <translation>A byth hefyd</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Yn unig ar</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Yn unig yn</translation>
    </message>
    <message>
        <source>Breaking it is</source>
        <translation>Mae ei thorri’n</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Neges</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ychwanegu’r rheol</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Newid y rheol</translation>
    </message>
</context>
<context>
    <name>remit::ViewMenu</name>
    <message>
        <source>&amp;New view…</source>
        <translation>Golwg &amp;newydd…</translation>
    </message>
    <message>
        <source>A view that starts as a copy of what is on screen</source>
        <translation>Golwg sy’n dechrau fel copi o’r hyn sydd ar y sgrin</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Ailenwi…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>&amp;Keep zoom and position</source>
        <translation>&amp;Cadw’r chwyddiad a’r safle</translation>
    </message>
    <message>
        <source>This view opens where it stands now</source>
        <translation>Mae’r golwg hwn yn agor lle mae’n sefyll nawr</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>&amp;Plygu popeth</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>Dadbl&amp;ygu popeth</translation>
    </message>
    <message>
        <source>&amp;Show only these</source>
        <translation>Dangos y &amp;rhain yn unig</translation>
    </message>
    <message>
        <source>The nodes in hand, the focus, or one node and its neighbours</source>
        <translation>Y nodau dan sylw, y ffocws, neu un nod a’i gymdogion</translation>
    </message>
    <message>
        <source>Show &amp;hidden…</source>
        <translation>Dangos y rhai c&amp;udd…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Dangos p&amp;opeth</translation>
    </message>
    <message>
        <source>There is one view alone: New view makes another.</source>
        <translation>Un golwg yn unig sydd: mae Golwg newydd yn gwneud un arall.</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Golwg: %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Golwg %1</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Golwg newydd</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ychwanegu</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ailenwi’r golwg</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ailenwi</translation>
    </message>
    <message>
        <source>The view “%1” is deleted; Undo brings it back.</source>
        <translation>Dilëwyd y golwg “%1”; mae Dadwneud yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>The view “%1” opens where it stands now.</source>
        <translation>Mae’r golwg “%1” yn agor lle mae’n sefyll nawr.</translation>
    </message>
    <message>
        <source>Choose a body or a policy area first, or focus on one: it and its neighbours are shown.</source>
        <translation>Dewiswch gorff neu faes polisi yn gyntaf, neu ffocysu ar un: dangosir ef a’i gymdogion.</translation>
    </message>
    <message>
        <source>Nothing is hidden in this view.</source>
        <translation>Nid oes dim yn gudd yn y golwg hwn.</translation>
    </message>
</context>
</TS>
