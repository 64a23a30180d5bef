# SPDX-License-Identifier: GPL-3.0-or-later
"""What the people of the demo mailbox write. demo_mailbox.py makes messages of it; {words} in braces are filled in there."""

COLLEAGUES = [  # name, address
    ('Björn Åkesson', 'bjorn.akesson@tidewater.example'), ('Chloé Dubois', 'chloe@tidewater.example'),
    ('Kwame Mensah', 'kwame.mensah@tidewater.example'), ('Ingrid Solheim', 'ingrid@tidewater.example'),
    ('Tomáš Dvořák', 'tomas.dvorak@tidewater.example'), ('Priya Raman', 'priya@tidewater.example'),
    ('Rosa García Núñez', 'rosa.garcia@tidewater.example'), ('Jan de Vries', 'jan.devries@tidewater.example'),
]
LISTERS = [
    ('Margaret Ellwood', 'm.ellwood@saltmarsh.example'), ('Piet Hoekstra', 'piet@waddenvogels.example'), ('Søren Lund', 'soeren@fugle.example'),
    ('Aoife Ní Bhriain', 'aoife@shorelines.example'), ('Łukasz Wiśniewski', 'lukasz@ptaki.example'), ('Henrike Jansen', 'h.jansen@watten.example'),
    ('Graham Pike', 'graham.pike@estuary.example'), ('Yuki Tanabe', 'yuki.tanabe@higata.example'), ('Marta Figueira', 'marta@tejo.example'),
    ('Callum Reid', 'callum@firth.example'), ('Noor Hassan', 'noor@mudflat.example'), ('Elif Yıldız', 'elif@kuslar.example'),
]
PLACES = ['the Jadebusen', 'Schiermonnikoog', 'the north mudflat', 'Langli', 'the old sea wall', 'Rømø dam', 'Terschelling', 'the Tagus bridge hide',
          'Banc d’Arguin', 'Morecambe, Hest Bank', 'the Ribble', 'Dollard', 'Hallig Hooge', 'Westerhever', 'Texel, de Schorren', 'Foulney Island']
SPECIES = ['bar-tailed godwits', 'black-tailed godwits', 'knot', 'dunlin', 'grey plovers', 'oystercatchers', 'curlews', 'avocets', 'sanderling',
           'turnstones', 'spoonbills', 'whimbrels', 'redshanks', 'brent geese']
WEATHER = ['light north-westerly, good visibility', 'fog until ten, then sunshine', 'force 6 and horizontal rain', 'overcast and very calm',
           'cold and clear, ice on the pools', 'heat haze after eleven', 'showers, rainbow over the dyke']

LIST_ADDITIONS = [
    'A peregrine put everything up at 9:40, so please take the figures with some salt.',
    'The sheet is on the server as usual. Please check the times: some of us are still on summer time.',
    'About one in eight was a juvenile, better than in the last three years.',
    'Two surfers went right through the roost, and the birds did not settle again before the ebb.',
    'I could not see the far corner behind the wreck, so there may be more.',
    'If someone could look from the other side on Thursday we would know.',
    'The water level at the gauge was 4.12 m, wind pushed it up by a good hand.',
    'The new scope makes a difference: I could read rings at 180 m.', 'Please do not walk on the dyke next week, the sheep have lambs.',
    'There were also {m} {species3} that nobody had on the list.', 'I will write it up for the newsletter unless somebody objects.',
    'Coffee was in the hut afterwards, thanks to Margaret for the cake.',
]
LIST_LETTERS = [  # subjects, text, answers, what may follow the text
    (['High tide count, {place}', 'Count at {place}, {n} {species}', '{place} this morning'],
     'Hello all,\n\nthis morning at {place}: {n} {species}, {m} {species2} and a handful of {species3}. Weather: {weather}.',
     ['Thank you! We had {m} on our side at the same time, so they are hardly the same birds.',
      'Careful with the total: rows 14 and 15 of the sheet are the same flock, counted twice.',
      'Are you sure about the {species}? At this date I would expect {species2}.',
      'Could you send the raw sheet? I would like to compare it with the radar track.'],
     LIST_ADDITIONS),
    (['Late tide at {place}', '{species} at {place}', 'Roost count, {place}'],
     'Dear counters,\n\nhigh water was twenty minutes late, and so were the birds. In the end {n} {species} came in to {place}, '
     'with {m} {species2} among them.',
     ['That fits. On our stretch the numbers went down by about {m} on the same day.',
      'The gauge here was late as well. It must have been the wind.', 'Seconded. And thank you for doing this in that weather!',
      'I think the roost has moved because of the new lighting at the harbour.'],
     LIST_ADDITIONS),
    (['Colour rings seen at {place}', 'Yellow flag {tag}', 'Ring readings, {place}'],
     'Hi everyone,\n\nI read three rings at {place} today: yellow flag left, {tag}, on a male {species_one}, and two that were too '
     'muddy. Does anybody know the project?',
     ['The yellow flags are from the Danish project; I have passed it on. You should get the life history within a week.',
      '{tag} was ringed as a chick, and this is the third winter that somebody reads it.',
      'My guess for the second one would be {tag}, but do not put it into the database.',
      'What scope did you use? I never get beyond 120 metres.'],
     []),
    (['Second count of the month', '{place}: total {n}', 'More {species} than last year'],
     'Good evening,\n\nsecond count of the month at {place}. Total {n} {species}, which is about a third more than in the same '
     'week last year.',
     ['A third more matches the good breeding season up there.',
      'Thank you! We had {m} on our side at the same time, so they are hardly the same birds.',
      'Could somebody check last year’s sheet? I think two counts are missing in it.',
      'I can come to the next one and have two free seats from the station, train at 7:52.'],
     LIST_ADDITIONS),
    (['Satellite tag update: female "{tag}"', '"{tag}" has left', 'Departure from {place}'],
     'Hello,\n\nour tagged female "{tag}" left {place} on Tuesday at dusk and has not touched land since. She is {m} kilometres '
     'out now, doing a steady 58 km/h.',
     ['Lovely. I will be at {place} tomorrow and will look out for her.',
      'Two years ago she took exactly the same line, three days later.', 'With this tail wind she will be there on Sunday.',
      'The map is wonderful, my children look at it every morning.'],
     []),
    (['How do you count large flocks?', 'Beginner’s question: flocks over 10,000', 'Clicker or blocks?'],
     'Hi,\n\nI have been counting at {place} for two winters and still lose my nerve with large flocks. How do you do it? Blocks '
     'of a hundred, or clicker?',
     ['Blocks of fifty, then three photographs, and count the photographs at home. You will be surprised how far off you were.',
      'Clicker, one click for twenty birds. And never look up.',
      'Everybody is too low with large flocks, by about a fifth. There is a paper about it; I will look for it.',
      'Come with us on Sunday, it is much easier in pairs: one looks, one writes.'],
     []),
    (['Dogs on the path at {place}', 'Hearing about {place}: counts needed', '{place}: disturbance'],
     'All,\n\nthe council wants to open the path along {place} for dogs again. The hearing is next month; we need counts from the '
     'last five years.',
     ['We wrote to the council three years ago with exactly these figures; I still have the letter.',
      'I can give you our counts from the other side, back to the nineties.', 'The ranger has a list of the disturbances, with times.',
      'I will go to the hearing. Who comes along?'],
     []),
]

DEV_CODE = [
    '    -    for (int i = 0; i <= levels; ++i)\n    +    for (int i = 0; i < levels; ++i)\n             draw(contour[i]);',
    '    $ ./import --extract wadden.pbf\n    read 1482 ways, 37 relations\n    terminate called: bad_alloc',
    '    @@ -41,7 +41,7 @@\n    -  int depth = reading / 10.0;\n    +  double depth = reading / 10.0;',
    '    #0 parseStyle (text=...) at style.cpp:212\n    #1 Renderer::load () at renderer.cpp:88',
]
DEV_LETTERS = [  # likewise
    (['Memory use while importing {m} MB', 'Importer needs {n} MB'],
     'Hi,\n\nsince the last update the importer holds the whole file in memory. With the {m} MB extract it needs {n} MB here, '
     'before it needed 90.',
     ['I cannot reproduce this with the version in Debian. Which one do you have?', 'Measured again with the change: 88 MB. Nice.',
      'The node cache was never emptied after the second pass. Patch follows.', 'Does it also happen with a small extract?'],
     DEV_CODE[1:2]),
    (['[rfc] Tile cache: drop the lock file', 'Do we still need the lock file?'],
     'Hello list,\n\nI would like to remove the lock file. It has been the cause of four bug reports, and rename() is atomic anyway.',
     ['I would rather not do this before the release. Afterwards, gladly.', 'On network drives rename() is not what you think it is.',
      'Fine with me. Could you add a test with two writers?', 'Please do. It has bitten every packager at least once.'],
     []),
    (['Release candidate for 4.{digit}', 'Please test 4.{digit} rc1'],
     'Hi all,\n\nthe candidate is up. Please test packaging, the new coastline rules, and anything with tides. Two blockers are left.',
     ['Builds and passes here on four architectures.', 'Coastline is fine, the tide arrows are still upside down in the south.',
      'I would like to have the translation of the new dialog in, give me two days.', 'Tagged. Thank you, all.'],
     []),
    (['Build fails with GCC 14', '[patch] narrowing conversion in tidemark.cpp'],
     'Hello,\n\ncompiling on Debian stops in tidemark.cpp, line {m}: "narrowing conversion". The patch is below; it changes no '
     'behaviour.',
     ['Applied, thank you. It will be in the next candidate.', 'Looks right to me. Could you add the case with an empty list to the test?',
      'Clang says the same, by the way.', 'The braces could go as well, but that is taste.'],
     DEV_CODE[2:3]),
    (['Depth contours vanish at zoom 13', 'Contours: nothing between 13 and 15'],
     'Hi,\n\nbelow zoom 13 the contour layer disappears and comes back at 15. It looks like an off-by-one in the style, not in the '
     'renderer.',
     ['Reverting the style change makes it go away here, so that is where to look.',
      'Confirmed, "<=" should be "<". Trivial, but it took me an hour.',
      'The old charts use Bessel 1841, that is another 140 m, but not this.', 'Fixed on main.'],
     DEV_CODE[0:1]),
]

THANKS = [
    'Thank you both, that helps.', 'I see. Then let us leave it as it is until the next one.', 'Good to know!', 'Same here.',
    'I will put it on the wiki so that it is not forgotten.', 'Agreed.', 'Not so fast: I would like to sleep on it.',
    'Could you explain that a little?',
    'Thank you. Back to work now, the sun is out.',
]
WORK_LETTERS = [  # subjects, text
    (['Boat on Thursday', 'Survey plan for {place}', 'Thursday, 6:30, east pier'],
     'Hi Anna,\n\nthe boat is booked for Thursday, 6:30 at the east pier. We can stay out for one tide; the skipper wants to be '
     'back by two.'),
    (['Draft report, chapter {digit}', 'Chapter {digit}: the map', 'Your chapter {digit}'],
     'Hello Anna,\n\nI went through chapter {digit}. The figures are fine, but the map on page {digit}1 still shows the old boundary of '
     'the reserve.'),
    (['Harbour authority: questions', '{digit} questions from the harbour', 'Tide model for the harbour authority'],
     'Anna,\n\nthe harbour authority sent their questions, {digit} in all. Most are easy; for the last one we need the tide model. '
     'Can you answer until Friday?'),
    (['Minutes of Monday', 'Who does what', 'Next meeting on the 14th'],
     'Hi,\n\nhere is what we agreed on Monday: Kwame does the gauges, Ingrid the photographs, and you write the summary. Next '
     'meeting is on the 14th at ten.'),
    (['Budget for the second season', 'Season two: {digit},{m3} euros', 'Sharing the hut?'],
     'Dear Anna,\n\nthe second season comes to {digit},{m3} euros, boat and fuel included. If we share the hut with the ringers we '
     'save about a fifth.'),
    (['New drone: first flights', 'Drone over {place}', 'Photos from {place}'],
     'Hi Anna,\n\nfirst flights with the new drone over {place}: very sharp, but the birds notice it from 90 m on. Below that I '
     'would not go.'),
    (['Interview for the local paper', 'The paper is coming on the 9th', 'A page about the count'],
     'Hello,\n\nthe paper would like to bring a page about the count, with a portrait. They come on the 9th and promise to be quiet.'),
]
WORK_ADDITIONS = [
    'The tables are in the shared folder; please do not sort column C.', 'I have put the photographs beside it, largest first.',
    'If the weather holds we could do the north side in the same week.', 'Bring rubber boots, the last hundred metres are under water.',
    'Rosa thinks we should wait for the second reading, and I tend to agree.', 'Could you look at the wording of the first paragraph?',
    'I am on the train and will call you after four.', 'The key is with Jan now.', 'No hurry, the end of the week is fine.',
    'Please answer to everyone, Priya was missing on the last one.',
]
ANNA_REPLIES = [
    'Thank you, that suits me well. I will bring the tripod and the long cable.',
    'Yes, Friday is fine. I have corrected the map, the new one is attached to the report.',
    'Good idea. Let us decide on Monday, when everyone has seen the figures.',
    'I can do it, but not before Wednesday: I am out on the flats until then.',
    'Perfect. Could you tell Ingrid as well? She asked me the same thing yesterday.',
    'Sorry for the late answer! I agree with all of it, only the date in the second line is wrong.',
    'Agreed. I have changed the table; the total is lower by four per cent now.',
]

SHOPS = [('Nordlicht Optik', 'service@nordlicht.example', 'binocular strap'), ('Küstenstrom', 'rechnung@kuestenstrom.example', 'electricity'),
         ('Boothaus Petersen', 'buero@petersen.example', 'boat hire'), ('Ferry Line East', 'tickets@ferry.example', 'return crossing'),
         ('Papier & Tinte', 'shop@papier.example', 'field notebooks'), ('Fibernet', 'billing@fibernet.example', 'internet connection')]
INVOICE = ('Dear Ms Lindqvist,\n\nplease find attached invoice {number} for {thing}, {amount} euros. It is due within fourteen days; '
           'if you pay by direct debit there is nothing to do.\n\nThank you for your custom.\n\n{shop}\nAccounts')

NEWSLETTERS = [  # sender, address, colour, title, items
    ('The Tideline', 'hello@tideline.example', '#1c5d7a', 'The Tideline weekly', [
        ('The longest flight', 'A young bar-tailed godwit flew from Alaska to Tasmania without a stop: 13,560 kilometres in eleven days.'),
        ('Salt marsh returns', 'Four years after the dyke was opened, sea lavender covers half of the new marsh.'),
        ('Book of the week', 'A lighthouse keeper’s diary, found in a biscuit tin and now in print for the first time.'),
        ('What to see', 'Brent geese gather at the estuaries now. Go two hours before high water, and keep the dog on the lead.'),
        ('Ask a ringer', 'Why do waders stand on one leg? Mostly to keep the other one warm.')]),
    ('Museum am Hafen', 'post@museum-hafen.example', '#7a3b1c', 'Neues aus dem Museum', [
        ('Karten des Meeres', 'Die neue Ausstellung zeigt Seekarten aus vier Jahrhunderten, darunter die erste gedruckte Karte der Halligen.'),
        ('Führung am Sonntag', 'Um elf Uhr führt Dr. Thea Hansen durch das Magazin. Bitte melden Sie sich an, es gibt zwölf Plätze.'),
        ('Kinderwerkstatt', 'Wir bauen Leuchttürme aus Papier. Für Kinder ab sechs Jahren, Material ist vorhanden.'),
        ('Café', 'Ab sofort gibt es wieder Rosinenbrot nach dem Rezept von 1911.')]),
    ('Lente & Verre', 'lettre@lente.example', '#3d6b35', 'La lettre de l’atelier', [
        ('Nouvelles jumelles', 'Les 8×32 sont arrivées: légères, étanches, et enfin une molette que l’on trouve avec des gants.'),
        ('Nettoyer sans rayer', 'Soufflez d’abord, frottez ensuite. Un grain de sable suffit pour abîmer le traitement.'),
        ('Occasions', 'Six longues-vues révisées, garanties deux ans.')]),
]

JUNK = [('You have won a set of garden chairs', 'Dear winner,\n\nyour address was drawn. Claim your garden chairs within 24 hours by paying the '
         'small handling fee of 49 dollars.'),
        ('Your parcel could not be delivered', 'Dear customer,\n\nour driver did not find you. Confirm your address and a fee of 1.99 here: '
         'http://parcel.invalid/confirm'),
        ('Re: Re: inheritance of the late engineer', 'Beloved friend,\n\nI am the lawyer of a late engineer who left 8.5 million. '
         'You share his name. Reply in confidence.'),
        ('CHEAP WATCHES!!!', 'Best watches, best price, only today. Nobody will see the difference.'),
        ('Final notice: mailbox full', 'Your mailbox is 99 % full. Sign in at http://mail.invalid/upgrade to keep your messages.')]

# Friends who write in their own scripts: name, address, charset, script as Unicode names its letters, [(subject, text)]
FRIENDS = [
    ('ليلى حداد', 'layla@haddad.example', 'utf-8', 'ARABIC', [
        ('صور من الرحلة', 'عزيزتي آنا،\n\nوصلنا أمس إلى البحر وكان الجو جميلاً. رأينا مئات الطيور عند الغروب، وتذكرتك فوراً.\n\nسأرسل لك الصور غداً.\n\nليلى'),
        ('موعد الزيارة', 'مرحباً آنا،\n\nهل يناسبك يوم الخميس 14 مارس؟ القطار يصل في الساعة 17:30، وسأنتظرك في المحطة.\n\nمع محبتي'),
        ('وصفة العدس', 'هذه هي الوصفة التي طلبتها: كوبان من العدس، بصلة كبيرة، كمون وليمون. لا تنسي زيت الزيتون!')]),
    ('נועה לוי', 'noa.levi@shaldag.example', 'windows-1255', 'HEBREW', [
        ('נדידת העגורים', 'שלום אנה,\n\nהבוקר ספרנו באגמון 12,000 עגורים. הרעש היה עצום והאור נפלא.\n\nמתי את באה לבקר?\n\nנועה'),
        ('הספר שביקשת', 'היי אנה,\n\nמצאתי את הספר על ציפורי החוף בחנות ישנה ביפו. שלחתי אותו בדואר היום.\n\nנשיקות')]),
    ('Дмитрий Орлов', 'dmitri@orlov.example', 'koi8-r', 'CYRILLIC', [
        ('Белое море', 'Здравствуй, Анна!\n\nМы вернулись с Белого моря. Куликов было много, но погода подвела: три дня шёл дождь.\n\nДневник пришлю позже.\n\nДима'),
        ('Re: Белое море', 'Анна, добрый день!\n\nСпасибо за карту. Малый веретенник гнездится севернее, чем я думал.\n\nДо встречи, Дима')]),
    ('Оксана Шевчук', 'oksana@shevchuk.example', 'utf-8', 'CYRILLIC', [
        ('Лист з Одеси', 'Привіт, Анно!\n\nУ нас уже весна, на лимані з’явилися чайки та коловодники. Їжачок знову живе під верандою.\n\nОбіймаю, Оксана')]),
    ('Ελένη Παπαδάκη', 'eleni@papadaki.example', 'iso-8859-7', 'GREEK', [
        ('Φωτογραφίες από τη λίμνη', 'Αγαπητή Άννα,\n\nσου στέλνω τις φωτογραφίες από τη λίμνη Κερκίνη. Οι πελεκάνοι ήταν παντού!\n\nΦιλιά, Ελένη'),
        ('Καλοκαίρι', 'Γεια σου Άννα,\n\nτο πλοίο φεύγει στις οκτώ το πρωί. Να φέρεις καπέλο και καλά παπούτσια.')]),
    ('王小梅', 'xiaomei@wang.example', 'gb18030', 'CJK', [
        ('鸭绿江口的斑尾塍鹬', '安娜，你好！\n\n今天在鸭绿江口看到了大约三万只斑尾塍鹬，场面非常壮观。它们再过两个星期就要飞往阿拉斯加了。\n\n小梅'),
        ('周末见面', '安娜：\n\n星期六下午三点在图书馆门口见面，可以吗？我带上那本地图。')]),
    ('田中 ゆき', 'yuki@tanaka.example', 'iso-2022-jp', 'HIRAGANA', [
        ('谷津干潟の観察会', 'アンナさん\n\nこんにちは。先週の日曜日に谷津干潟でオオソリハシシギを四十二羽見ました。写真を送ります。\n\nまた会いましょう。\nゆき'),
        ('お礼', 'アンナさん\n\n素敵なカレンダーをありがとうございました。机の前に飾りました。\n\nゆき')]),
    ('김서연', 'seoyeon@kim.example', 'utf-8', 'HANGUL', [
        ('서천 갯벌 소식', '안나 씨, 안녕하세요.\n\n어제 서천 갯벌에서 큰뒷부리도요를 이천 마리쯤 보았습니다. 날씨가 아주 맑았어요.\n\n서연 드림'),
        ('다음 달 일정', '안나 씨,\n\n다음 달 셋째 주에 시간이 있으세요? 기차표를 미리 사려고 합니다.')]),
    ('मीरा शर्मा', 'meera@sharma.example', 'utf-8', 'DEVANAGARI', [
        ('चिल्का झील की यात्रा', 'प्रिय अन्ना,\n\nहम पिछले सप्ताह चिल्का झील गए थे। वहाँ हज़ारों पक्षी थे और नाविक हर एक का नाम जानता था।\n\nतुम्हारी मीरा'),
        ('जन्मदिन की शुभकामनाएँ', 'प्रिय अन्ना,\n\nजन्मदिन की बहुत-बहुत शुभकामनाएँ! आशा है कि हम जल्द मिलेंगे।')]),
    ('สุดา ใจดี', 'suda@jaidee.example', 'utf-8', 'THAI', [
        ('นกที่บางปู', 'สวัสดีค่ะแอนนา\n\nเมื่อวานไปดูนกที่บางปู เห็นนกปากแอ่นหางลายหลายสิบตัว อากาศดีมากค่ะ\n\nสุดา')]),
    ('ნინო ბერიძე', 'nino@beridze.example', 'utf-8', 'GEORGIAN', [
        ('ბათუმის მიგრაცია', 'გამარჯობა ანა,\n\nბათუმის თავზე დღეს ათი ათასზე მეტი მტაცებელი ფრინველი გადაფრინდა. ჩამოდი შემოდგომაზე!\n\nნინო')]),
    ('Անի Սարգսյան', 'ani@sargsyan.example', 'utf-8', 'ARMENIAN', [
        ('Սևանա լիճ', 'Բարև Աննա,\n\nԵրեկ Սևանա լճի ափին էինք։ Ջուրը սառն էր, բայց օրը շատ գեղեցիկ էր։\n\nԱնի')]),
    ('তানিয়া রহমান', 'tania@rahman.example', 'utf-8', 'BENGALI', [
        ('সোনাদিয়া দ্বীপ', 'প্রিয় আনা,\n\nসোনাদিয়া দ্বীপে এবার চামচঠুঁটো বাটান দেখেছি, মোট নয়টি। ছবি পরে পাঠাব।\n\nতানিয়া')]),
    ('கவிதா முருகன்', 'kavitha@murugan.example', 'utf-8', 'TAMIL', [
        ('கோடியக்கரை', 'அன்புள்ள அன்னா,\n\nகோடியக்கரையில் இன்று ஆயிரக்கணக்கான பறவைகளைப் பார்த்தோம். நீயும் வந்திருக்க வேண்டும்!\n\nகவிதா')]),
    ('Großmutter Ilse', 'ilse@lindqvist.example', 'iso-8859-1', 'LATIN', [
        ('Dein Päckchen', 'Liebe Anna,\n\ndein Päckchen ist angekommen, die Plätzchen haben die Reise gut überstanden. Großvater lässt grüßen und fragt, '
         'ob du im Mai kommst.\n\nDeine Oma'),
        ('Kirschen', 'Liebe Anna,\n\nder Baum hängt voll. Wenn du am Wochenende kommst, bring Gläser mit.\n\nOma')]),
    ('Lars Lindqvist', 'lars@lindqvist.example', 'utf-8', 'LATIN', [
        ('Båten', 'Hej Anna,\n\nbåten är sjösatt och motorn går. Vi ses på lördag om vädret håller.\n\nPappa'),
        ('Nyckeln', 'Hej! Nyckeln ligger under den blå krukan, inte den gröna. Kram, pappa')]),
]
