<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>מישהו כתב:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>נכתב בידי %1:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>בתאריך %1 בשעה %2, %3 כתב/ה:</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- הודעה שהועברה --------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>מאת: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>אל: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>עותק: %1</translation>
    </message>
    <message>
        <source>Date: %1, %2</source>
        <translation>תאריך: %1, %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>נושא: %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>הודעה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>הודעה אחת</numerusform>
            <numerusform>%Ln הודעות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>הקובץ %1 אינו במחשב הזה. יש לשמור אותו כאן תחילה.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>אין קובץ %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>הפריט %1 הוא תיקייה. יש לארוז אותה תחילה לקובץ אחד, למשל ‎.zip.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>הפריט %1 אינו קובץ שאפשר לצרף.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>לא ניתן לקרוא את הקובץ %1 עד סופו, ולכן הוא לא צורף: %2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>הקובץ %1 לא צורף: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>לא ניתן לקרוא את %1: %2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>הקובץ %1 השתנה בזמן הקריאה, ולכן הוא לא צורף. יש לצרף אותו שוב כשיהיה מוכן.</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>הצגת שורה אחת נוספת</numerusform>
            <numerusform>הצגת %Ln שורות נוספות</numerusform>
        </translation>
    </message>
    <message>
        <source>show less</source>
        <translation>הצגת פחות</translation>
    </message>
</context>
<context>
    <name>DateGroups</name>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>מוקדם יותר השבוע</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>בשבוע שעבר</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>מוקדם יותר החודש</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A heading of the list: name of a month, year</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This was cancelled.</source>
        <translation>הפעולה בוטלה.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>דבר לא השתנה בשרת.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>השרת לא נמצא.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>לא התקבל ולא השתנה שום דואר. דואר שכבר נמצא כאן עדיין ניתן לקריאה.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>יש לבדוק שהשם של השרת כתוב נכון ושהמחשב הזה מחובר לרשת.</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>השרת אינו מקבל חיבורים בפתחה הזאת.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>יש לבדוק את הפתחה ואת סוג ההצפנה; המקובל הוא 993 עם TLS ו־143 עם STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>החיבור אבד או שאי אפשר להגיע לשרת.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>השינויים שלך נשמרים כאן ויישלחו כשיהיה שוב חיבור.</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>אם המחשב הזה אינו מחובר לרשת אין צורך לעשות דבר; אחרת יש לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>השרת לא ענה בזמן.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>השינויים שלך נשמרים כאן ויישלחו כשהשרת יענה שוב.</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>יש לנסות שוב מאוחר יותר. אם זה קורה בכל פעם, יש לבדוק את הפתחה ואת סוג ההצפנה.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>לא ניתן ליצור חיבור מוצפן.</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>לא נשלחו הסיסמה שלך ולא שום דואר.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>יש לבדוק את הפתחה ואת סוג ההצפנה, או לשאול את הספק במה להשתמש.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>השרת לא הצליח להוכיח את זהותו: האישור שלו אינו תקף עבורו.</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>החיבור נסגר לפני שנשלחו הסיסמה שלך או דואר כלשהו.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>יש לבדוק את שם השרת ואת השעון של המחשב הזה; במלון או ברשת אורחים יש להיכנס תחילה לרשת ההיא. אחרת יש לשאול את הספק מהו ה־SHA-256 של האישור שלו: אם הוא זה שמוצג כאן, אפשר להזין אותו בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>ייתכן שמישהו בינך לבין השרת מתערב בחיבור.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>אין להשתמש ברשת הזאת לדואר. יש לבחור TLS (פתחה 993) לחשבון הזה אם השרת מציע זאת.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>לא ניתן להבין את תשובת השרת.</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>החיבור נסגר. דואר שכבר נמצא כאן לא נפגע, והשינויים שלך נשמרים.</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>יש לבדוק שזהו שרת IMAP ושהפתחה נכונה. יומן הפרוטוקול מראה מה השרת אמר.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>השרת דחה את שם המשתמש או את הסיסמה.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>לא התקבל ולא השתנה שום דואר. Godwit אינו מנסה שוב מעצמו, כדי שהחשבון לא יינעל.</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>יש להזין את הסיסמה שוב. יש ספקים שדורשים סיסמה מיוחדת לתוכנות דואר, או את הכתובת המלאה כשם משתמש.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>השרת אינו זמין כרגע.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>השינויים שלך נשמרים כאן ויישלחו כשהשרת יחזור.</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>אין צורך לעשות דבר: Godwit ינסה שוב מעצמו.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>השרת סירב.</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>השינוי לא בוצע; מוצג מה שנמצא בשרת.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>ייתכן שתשובת השרת אומרת מה לעשות.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>השרת לא הבין את הבקשה של Godwit.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>זו תקלה של Godwit או של השרת. נא לדווח עליה בצירוף יומן הפרוטוקול.</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>Godwit אינו יכול לכתוב לקבצים שלו במחשב הזה.</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>הדואר בשרת לא נפגע; ייתכן שהשינוי האחרון לא נשמר.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>יש לפנות מקום בכונן או לבדוק את ההרשאות של תיקיית הפרופיל, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>הפרופיל הזה פתוח ב־Godwit אחר.</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>רק תוכנה אחת בכל פעם יכולה לשנות אותו; דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>יש להשתמש בחלון האחר, או לסגור אותו תחילה.</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>לא ניתן לבצע זאת כפי שהוזן.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>יש לתקן ולנסות שוב.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>תיבת הדואר בשרת מלאה. יש למחוק משהו ולרוקן את האשפה.</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>חלק של השרת שנחוץ לכך אינו פועל. Godwit ינסה שוב מעצמו.</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>השרת מתיר זאת רק בחיבור מוצפן.</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>אין לך הרשאה לעשות זאת בתיקייה הזאת.</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>השרת מבקש ממך לפנות למנהל שלו.</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>כבר קיימת תיקייה בשם הזה.</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>התיקייה כבר אינה קיימת בשרת.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>התיקייה עדיין אינה קיימת בשרת. יש ליצור אותה תחילה.</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>זה לא יכול להצליח בשרת הזה, למשל בגלל תו כלשהו בשם.</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>הושגה מגבלה של השרת, למשל מספר החיבורים שלו.</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>תוכנה אחרת משתמשת בתיקייה. יש לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>התיקייה לקריאה בלבד.</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>השרת דחה את הסיסמה כי תוקפה פג.</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>יש לקבוע סיסמה חדשה אצל הספק, ואז להזין אותה כאן.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>השרת מכיר אותך, אך אינו מאפשר לך להשתמש בתיבת הדואר הזאת.</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>יש לבדוק את שם המשתמש; אם הוא נכון, על הספק להתיר גישה לתיבת הדואר הזאת דרך IMAP.</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>השרת אינו מאפשר לך להיכנס.</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>הוא מבקש ממך לפנות למנהל שלו.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>השרת אינו מאפשר לאיש להיכנס ללא הצפנה.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>יש לבחור TLS או STARTTLS לחשבון הזה.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>הכניסה לא הצליחה.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>יש לבחור דרך כניסה אחרת לחשבון הזה, או לשאול את הספק במה להשתמש.</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>השרת לא הכניס אותך עם האישור שלך.</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>יש לבדוק את האישור בהגדרות החשבון, או לשאול את הספק לאיזה אישור הוא מצפה.</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>השרת אינו מכניס אותך כאורח.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>יש לבחור דרך כניסה אחרת לחשבון הזה.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>השרת דחה את אסימון הגישה.</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>יש להיכנס שוב אצל הספק, כדי שינפיק אסימונים חדשים.</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>אסימון הגישה אינו מתיר לקרוא דואר דרך IMAP.</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>יש להיכנס שוב אצל הספק ולהתיר זאת, או לתקן את ההיקף (scope) בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>הספק שלך כבר אינו מאפשר ל־Godwit לחדש את הגישה שלו.</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>יש להיכנס שוב אצל הספק: כך יתקבל אסימון חידוש חדש.</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>Godwit לא קיבל רשות להשתמש בחשבון שלך.</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>יש להיכנס שוב בדפדפן ולהתיר זאת; בעבודה או בלימודים ייתכן שמנהל צריך לעשות זאת.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>איש לא נכנס בדפדפן בזמן.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>אפשר להתחיל מחדש כשיהיה לך נוח.</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>לא שמורה סיסמה לחשבון הזה.</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>יש להקליד אותה כאן.</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>ל־Godwit אין כרגע גישה לחשבון הזה.</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>יש להיכנס בדפדפן פעם נוספת.</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>הספק שלך הכניס אותך, אך לא נתן ל־Godwit גישה קבועה.</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>יש לבדוק את ההיקף (scope) בהגדרות החשבון: אצל Microsoft עליו לכלול offline_access.</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>הספק שלך אינו מכיר את ההרשאות ש־Godwit ביקש.</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>יש לתקן את ההיקף (scope) בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>הספק שלך אינו מאפשר כניסה עם מזהה הלקוח הזה.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>יש לתקן אותו בהגדרות החשבון, או לרשום אותו אצל הספק לתוכנות שולחן עבודה.</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>הספק שלך אינו מכיר את מזהה הלקוח הזה, או שהסוד שלו שגוי.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>יש לתקן זאת בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>השרת אומר: &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Read</source>
        <translation>נקראה</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>נענתה</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>עם כוכב</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>סומנה למחיקה</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>הועברה</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>נשלח אישור קריאה</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>דואר זבל</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>לא דואר זבל</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>דיוג</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>סומנה כחשובה</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>מושתקת</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>בהתעלמות</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>חשובה</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>עבודה</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>אישי</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>לביצוע</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>מאוחר יותר</translation>
    </message>
</context>
<context>
    <name>FolderName</name>
    <message>
        <source>Drafts</source>
        <translation>טיוטות</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>טיוטות</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>נשלחו</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>נשלחו</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>נשלחו</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>נשלחו</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>ארכיון</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>ארכיון</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>דואר זבל</translation>
    </message>
    <message>
        <source>Junk Mail</source>
        <translation>דואר זבל</translation>
    </message>
    <message>
        <source>Junk E-mail</source>
        <translation>דואר זבל</translation>
    </message>
    <message>
        <source>Junk Email</source>
        <translation>דואר זבל</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>דואר זבל</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>אשפה</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>אשפה</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>אשפה</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>אשפה</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>כל ההודעות</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>הודעות עם כוכב</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>הודעות חשובות</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>דואר נכנס</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>show less</source>
        <translation>הצגת פחות</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln lines of quoted text</source>
        <translation>
            <numerusform>… שורה אחת של טקסט מצוטט</numerusform>
            <numerusform>… %Ln שורות של טקסט מצוטט</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>&quot;%1&quot; אינו כתובת דואר שאפשר לשלוח ממנה.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>&quot;%1&quot; אינו כתובת דואר.</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>&quot;%1&quot; אינו כתובת דואר לתשובות.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>אין להודעה נמען.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>עם &quot;%1&quot;</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>בלי &quot;%1&quot;</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>מאת &quot;%1&quot;</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>לא מאת &quot;%1&quot;</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>אל &quot;%1&quot;</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>לא אל &quot;%1&quot;</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>עם עותק אל &quot;%1&quot;</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>בלי עותק אל &quot;%1&quot;</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>עם &quot;%1&quot; בנושא</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>בלי &quot;%1&quot; בנושא</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>עם &quot;%1&quot; בתוכן</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>בלי &quot;%1&quot; בתוכן</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>עם צרופה בשם &quot;%1&quot;</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>בלי צרופה בשם &quot;%1&quot;</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>מרשימת התפוצה &quot;%1&quot;</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>לא מרשימת התפוצה &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>ההודעה &quot;%1&quot;</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>לא ההודעה &quot;%1&quot;</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>עם צרופה</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>בלי צרופה</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>שעדיין לא נקראו</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>שכבר נקראו</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>עם כוכב</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>בלי כוכב</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>שכבר נענו</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>שעדיין לא נענו</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>שמסומנות כטיוטה</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>שאינן מסומנות כטיוטה</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>שמסומנות למחיקה</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>שאינן מסומנות למחיקה</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>עם התגית &quot;%1&quot;</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>בלי התגית &quot;%1&quot;</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>גדולות מ־%1</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>לא גדולות מ־%1</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>קטנות מ־%1</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>לא קטנות מ־%1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>לפני %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>לא לפני %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>מאז %1</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>לא מאז %1</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>בתיקייה &quot;%1&quot;</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>לא בתיקייה &quot;%1&quot;</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>כל ההודעות</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a sentence, with the blanks at its sides</extracomment>
        <translation> או </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1: part of a sentence, in parentheses</extracomment>
        <translation>לא %1</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>מאת</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>מי שלח</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>אל</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>למי נשלחה</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>עותק</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>מי קיבל עותק</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>נושא</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>מילים בנושא</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>תוכן</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>מילים בתוכן</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>שם של צרופה</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>רשימה</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>רשימת תפוצה</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>תגית</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>תגית של הודעה</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>שם של תיקייה</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>מצב</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>נקראה, עם כוכב, נענתה…</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>יש</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>יש צרופה</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>גדול</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>יותר מהגודל הזה</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>קטן</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>פחות מהגודל הזה</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>לפני</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>נכתבה לפני היום הזה</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>מאז</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>נכתבה ביום הזה או אחריו</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>ביום</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>נכתבה ביום הזה, או בחודש או בשנה האלה</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>חדשה</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>נקראה</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>מסומנת</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>לאמסומנת</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>נענתה</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>לאנענתה</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>עדיין לא נשלחה</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>נמחקה</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>צרופה</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>לימוזה שפל</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>שתי המילים, או מילים שמתחילות בהן, בכל מקום</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;שפל גדול&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>בדיוק המילים האלה, זו אחר זו</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>שפל OR סערה</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>אחת מהן, או שתיהן</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>שפל -גדול</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>הראשונה בלי השנייה; גם NOT</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(שפל OR סערה) נמל</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>הסוגריים אומרים מה שייך יחד</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>מאת:נועה אל:דוד</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>שולח ונמען, לפי שם או כתובת; גם עותק:</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>מאת:(נועה OR דוד)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>שדה אחד לכל מה שבסוגריים</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>נושא:שפל תוכן:נמל</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>רק בנושא, רק בתוכן</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>קובץ:דוח</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>השם של צרופה</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>מצב:חדשה מצב:מסומנת</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>חדשה (לא נקראה), נקראה, מסומנת (בכוכב), לאמסומנת, נענתה, לאנענתה, טיוטה, נמחקה</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>יש:צרופה גדול:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>צרופות וגודל; גם קטן:</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>מאז:2023-04-12 לפני:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>מהיום ההוא ועד היום האחרון של 2023; גם ביום:</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>מאז:אתמול מאז:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>ימים: אתמול, &quot;יום שני&quot;, מרץ, לפני 7d, 2w, 3m, 1y</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>תיקייה:ארכיון תגית:עבודה רשימה:ציפורים</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>תיקייה, תגית, רשימת תפוצה</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>זה ארוך מדי; השאר אינו נבדק.</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>חסר משהו לפני &quot;OR&quot; או אחריו.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>הסוגריים האלה לא נפתחו.</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>חסר משהו לפני &quot;AND&quot; או אחריו.</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>אלה יותר מדי מילים; השאר אינו נבדק.</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>אחרי &quot;NOT&quot; חסר מה לא רצוי.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>חסר משהו אחרי &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>חסר כאן שם.</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>אין מילה בתוך &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>&quot;%1&quot; אינו יום. ימים נכתבים כך: %2, %3, %4 או %5.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>&quot;%1&quot; אינו גודל. גדלים נכתבים כך: %2 או %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>&quot;%1&quot; אינו מוכר כאן. האפשרויות: %2.</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>&quot;%1&quot; אינו קישור להודעה.</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>הקינון עמוק מדי; השאר אינו נבדק.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>היום</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The server sent a message without content.</source>
        <translation>השרת שלח הודעה ללא תוכן.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>צרופה</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>חתומה (OpenPGP). Godwit עדיין אינו בודק חתימות.</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>חתומה (S/MIME). Godwit עדיין אינו בודק חתימות.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>מוצפנת (OpenPGP). Godwit עדיין אינו יכול לפתוח אותה: יש לשמור את הצרופה ולפתוח אותה ב־GnuPG או ב־Kleopatra.</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>מוצפנת (S/MIME). Godwit עדיין אינו יכול לפתוח אותה: יש לשמור את הצרופה ולפתוח אותה בתוכנה שיש בה האישור שלך.</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>חתומה וארוזה (S/MIME). Godwit עדיין אינו יכול לפתוח אותה: יש לשמור את הצרופה ולפתוח אותה בתוכנה שקוראת S/MIME.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>מוצפנת (OpenPGP, בתוך הטקסט). Godwit עדיין אינו יכול לפתוח אותה: יש להעתיק את הטקסט אל GnuPG או אל Kleopatra.</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>הטקסט ארוך מאוד; רק תחילתו מוצגת.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>מאת: </translation>
    </message>
    <message>
        <source>To: </source>
        <translation>אל: </translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>תאריך: </translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>נושא: </translation>
    </message>
    <message>
        <source>A part of the message lies elsewhere. Godwit does not fetch it.</source>
        <translation>חלק מההודעה נמצא במקום אחר. Godwit אינו מוריד אותו.</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>זה רק חלק אחד מהודעה שנשלחה בכמה חלקים.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>ערכת התווים &quot;%1&quot; אינה מוכרת; ייתכן שיש תווים שגויים.</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>ההודעות והחלקים מקוננים עמוק מדי; הפנימיים ביותר אינם נפתחים.</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>יש בהודעה יותר מדי חלקים; רק הראשונים מוצגים.</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>הכותרת ארוכה מדי; רק תחילתה מוצגת.</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>צורת הטקסט משתנה לעתים קרובות מדי; הסוף מוצג ללא ציטוטים.</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>אין בהודעה חלק כזה.</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>הצרופה גדולה מכדי לפתוח אותה.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>ההודעה שלך אל %1 הוצגה על המסך.</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>ההודעה שלך &quot;%2&quot; אל %1 הוצגה על המסך.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>מועד השליחה: %1.</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>אין זה אומר שהיא נקראה או הובנה.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>איש לא ביקש אישור קריאה להודעה הזאת.</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>אין כתובת שממנה אפשר לשלוח את אישור הקריאה.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>נקראה: %1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>&quot;%1&quot;, שביקש אישור קריאה, אינו כתובת דואר.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>כל יום</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>כל %1 ימים</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>כל שבוע</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>כל %1 שבועות</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>כל חודש</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>כל %1 חודשים</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>כל שנה</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>כל %1 שנים</translation>
    </message>
    <message>
        <source>repeatedly</source>
        <translation>שוב ושוב</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, on certain days</source>
        <translation>%1, בימים מסוימים</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 פעמים</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, עד %2</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>No subject</source>
        <translation>ללא נושא</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>מעל 10 מ״ב</translation>
    </message>
    <message>
        <source>1 to 10 MB</source>
        <translation>1 עד 10 מ״ב</translation>
    </message>
    <message>
        <source>100 KB to 1 MB</source>
        <translation>100 ק״ב עד 1 מ״ב</translation>
    </message>
    <message>
        <source>10 to 100 KB</source>
        <translation>10 עד 100 ק״ב</translation>
    </message>
    <message>
        <source>Under 10 KB</source>
        <translation>מתחת ל־10 ק״ב</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>ללא שולח</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>ללא נמען</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>לא נקראו</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>נקראו</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>עם כוכב</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>ללא כוכב</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>עם צרופות</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>ללא צרופות</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>ההודעה אינה אומרת מי שלח אותה.</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>ההודעה נותנת שם, אך לא כתובת של השולח.</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>ההודעה מציינת את השולח יותר מפעם אחת: %1, וגם %2. לכל היותר אחד מהם נכון.</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>ההודעה מציינת כמה שולחים: %1, וגם %2.</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>השם מכיל כתובת, %1, אך ההודעה באה מאת %2.</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>השם מזכיר את %1, אך ההודעה באה מאת %2.</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>הכתובת מתחילה כמו כתובת אחרת, %1, אך שייכת אל %2.</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>הכתובת נראית כאילו היא של %1, אך שייכת אל %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>שם השולח מסתיר תווים בלתי נראים, או הופך אחרים.</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>בשם מעורבות אותיות דומות מכמה כתבים: %1.</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>בכתובת מעורבות אותיות דומות מכמה כתבים: %1 היא למעשה %2.</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>הכתובת נראית כמו %1, אך היא למעשה %2.</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>הכתובת היא של %1, שהרשת מכירה בשם %2.</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>נשלחה מאת %2 עבור %1.</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>מוכר לך מישהו בשם הזה בכתובת אחרת, %1. ההודעה הזאת באה מאת %2.</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>תשובות נשלחות אל %1.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>אין כתובת כזאת.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>יש לבדוק את הכתיב שלה.</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>אין שרת דואר עבור החלק של הכתובת שאחרי הסימן @.</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>השרת אינו מבין את הכתובת הזאת.</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>מי שהכתובת הזאת הייתה שלו עבר, ולא השאיר כתובת אחרת.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>אפשר לשאול את הנמען מהי הכתובת החדשה.</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>השרת אינו מבין את כתובת השולח.</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>יש לבדוק את הכתובת של הזהות שלך.</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>השרת אינו מקבל הודעות מכתובת השולח.</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>יש לבדוק את הכתובת של הזהות שלך; רוב השרתים מקבלים רק כתובות ששייכות לחשבון.</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>שם המתחם הזה אינו מקבל דואר כלל.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>יש לבדוק את הכתיב של הכתובת.</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>תיבת הדואר הזאת מושבתת או אינה מקבלת הודעות כרגע.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>אפשר לפנות אל הנמען בדרך אחרת.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>תיבת הדואר של הנמען מלאה.</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>אפשר להודיע לנמען בדרך אחרת, או לנסות מאוחר יותר.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>ההודעה גדולה מדי עבור הנמען.</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>יש לשלוח פחות צרופות או צרופות קטנות יותר.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>לא נשאר מקום בשרת.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>יש לנסות מאוחר יותר.</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>ההודעה גדולה מדי עבור השרת.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>השרת של הנמען אינו עונה.</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>יש לבדוק את הכתובת, או לנסות מאוחר יותר.</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>השרת אינו יודע איך להגיע אל השרת של הנמען.</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>ההודעה הייתה מסתובבת במעגל בין שרתים.</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>יש להודיע על כך למנהל השרת של הנמען.</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>מספר הנמענים גדול ממה שהשרת מקבל בהודעה אחת.</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>יש לשלוח אותה בכמה הודעות.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>השרת אינו מקבל הודעות בצורה הזאת: עליהן להיות בתווים של 7 סיביות.</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>יש לשלוח הודעות שהועברו כטקסט ולא כצרופות.</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>השרת אינו מקבל כתובות עם אותיות שאינן a עד z.</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>אפשר להשתמש בכתובת אחרת של הנמען, או לשלוח מחשבון אחר.</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>כללי השרת אוסרים את ההודעה הזאת.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>ייתכן שתשובת השרת אומרת מדוע.</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>השרת אינו מתיר את ההודעה הזאת.</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>לעתים קרובות הוא חושב את ההודעה לדואר לא רצוי, או שכתובת השולח אינה שלך. ייתכן שתשובתו אומרת מדוע.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>השרת דחה את שם המשתמש או את הסיסמה.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>יש לבדוק את הגדרות השליחה של החשבון; יש ספקים שדורשים סיסמה מיוחדת לתוכנות דואר.</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>השרת אינו מאפשר לך להיכנס בדרך הזאת.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>יש לבחור דרך כניסה אחרת לחשבון הזה; יש ספקים שדורשים דפדפן או סיסמה מיוחדת לתוכנות דואר.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>השרת אינו מאפשר לאיש להיכנס ללא הצפנה.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>יש לבחור TLS או STARTTLS לשליחה.</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>השרת מבקש ממך לקבוע סיסמה חדשה.</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>יש לעשות זאת אצל הספק, ואז להזין אותה כאן.</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>החשבון הושבת.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>יש לשאול את הספק.</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>חתימה שהשרת של הנמען מצפה לה (DKIM) חסרה או שגויה.</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>יש להודיע על כך לספק שלך.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>השרת של הנמען אינו מתיר לשרת הזה לשלוח עבור שם המתחם של הכתובת שלך (SPF).</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>יש לשלוח דרך השרת של הספק של הכתובת שלך.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>השרת של הנמען אינו נותן אמון בשם של השרת השולח.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>השרת של הנמען לא הצליח לוודא שההודעה באה מהכתובת שלך (DMARC).</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>שם המתחם של כתובת השולח אינו מקבל דואר.</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>נשלחו יותר מדי הודעות בזמן קצר.</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>יש להמתין כמה שעות. ייתכן שתשובת השרת אומרת יותר.</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>תיבת הדואר אינה יכולה לקבל הודעות כרגע.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>השרת דורש ממך להיכנס תחילה.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>יש לבדוק את הגדרות השליחה של החשבון.</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>השרת דוחה את הכתובת הזאת או את ההודעה הזאת.</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>יש לבדוק את הכתובת. ייתכן שתשובת השרת אומרת מדוע.</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>ההודעה גדולה מדי, או שתיבת הדואר מלאה.</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>השרת אינו מקבל את הכתובת הזאת.</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>יש לבדוק את הכתיב שלה ואת הכתובת של הזהות שלך.</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>השרת דוחה את ההודעה הזאת.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>השליחה נעצרה.</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>השרת לשליחה לא נמצא.</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>יש לבדוק את השם שלו ושהמחשב הזה מחובר לרשת.</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>השרת לשליחה אינו מקבל חיבורים בפתחה הזאת.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>יש לבדוק את הפתחה ואת סוג ההצפנה; המקובל הוא 465 עם TLS ו־587 עם STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>החיבור אבד או שאי אפשר להגיע לשרת לשליחה.</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>השרת לשליחה לא ענה בזמן.</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>לא ניתן ליצור חיבור מוצפן אל השרת לשליחה.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>יש לבדוק את הפתחה ואת סוג ההצפנה, או לשאול את הספק במה להשתמש.</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>השרת לשליחה לא הצליח להוכיח את זהותו: האישור שלו אינו תקף עבורו.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>יש לבדוק את שם השרת ואת השעון של המחשב הזה; במלון או ברשת אורחים יש להיכנס תחילה לרשת ההיא.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>ייתכן שמישהו בינך לבין השרת מתערב בחיבור.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>אין להשתמש ברשת הזאת לדואר. יש לבחור TLS (פתחה 465) לשליחה אם השרת מציע זאת.</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>לא ניתן להבין את התשובה של השרת לשליחה.</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>יש לבדוק שזהו שרת לשליחה (SMTP) ושהפתחה נכונה. יומן הפרוטוקול מראה מה השרת אמר.</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>השרת לשליחה לא הכניס אותך.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>יש לבדוק את הגדרות השליחה של החשבון, או להזין את הסיסמה שוב.</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>השרת אינו מקבל את ההודעה כרגע.</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>השרת אינו מקבל את ההודעה.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>השרת לא הבין את הבקשה של Godwit.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>זו תקלה של Godwit או של השרת. נא לדווח עליה בצירוף יומן הפרוטוקול.</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>Godwit אינו יכול לקרוא את הקבצים שלו במחשב הזה או לכתוב אליהם.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>יש לפנות מקום בכונן או לבדוק את ההרשאות של תיקיית הפרופיל, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>הפרופיל הזה פתוח ב־Godwit אחר.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>יש להשתמש בחלון האחר, או לסגור אותו תחילה.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>לא ניתן לשלוח את ההודעה כפי שהיא.</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>יש לערוך אותה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>השרת אומר: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>ההודעה לא נשלחה; היא ממתינה בדואר היוצא, ו־Godwit ינסה שוב מעצמו.</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>ההודעה לא נשלחה לאיש; היא נשארת בדואר היוצא.</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>השליחה עדיין אינה אפשרית.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 change waiting</source>
        <translation>שינוי אחד ממתין</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>שינוי אחד ממתין</numerusform>
            <numerusform>%Ln שינויים ממתינים</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>בהמתנה לחיבור</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>בהמתנה לברכת השרת</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>בהמתנה להצפנה</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>בהמתנה לכניסה</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>בהמתנה לרשימת התיקיות</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>בהמתנה לפתיחת התיקייה</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>בהמתנה למספרי ההודעות</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>בהמתנה להודעות</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>בהמתנה להשלמת העלאה</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>בהמתנה לביצוע שינוי</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>בהמתנה לשרת</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>לא מקוון לפי בחירתך</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 שנ׳)</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>לא מקוון</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>מתבצע חיבור…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>מתבצעת כניסה…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>קריאה: %1 מתוך %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>מתבצעת קריאה…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>קריאה: %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>מעודכן</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>אין חיבור, ניסיון נוסף בעוד שנייה</numerusform>
            <numerusform>אין חיבור, ניסיון נוסף בעוד %Ln שניות</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>אין חיבור</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>הכניסה נדחתה: %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>לא מחובר: %1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>לא מוצפן: אחרים ברשת יכולים לקרוא</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>במעקב באמצעות %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>לא ניתן להשתמש בו</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>הכונן מלא</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>אין הרשאה לכתוב אליו</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>לא ניתן לפתוח אותו</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>הוא פגום</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>תוכנה אחרת מעסיקה אותו</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>לא ניתן לקרוא מהכונן או לכתוב אליו</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>גרסה חדשה יותר של Godwit כתבה אותו; הגרסה הזאת אינה נוגעת בו</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>הקובץ פגום: %1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>Godwit הסתיים לפני שהשרת ענה.</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>ההודעה כבר נשלחה או בוטלה</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>ההודעה בדרך אל השרת וכבר אי אפשר להחזיר אותה</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>ההודעה כבר נמצאת בדואר היוצא</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>אין בחשבון תיקייה לטיוטות; הטיוטה שמורה במחשב הזה</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>אין להודעה נמען</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>ההודעה כבר טיוטה</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>אחדים כבר קיבלו את ההודעה: אפשר לשלוח אותה לאחרים, או לוותר עליה</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>ההודעה כבר בדרך אל השרת</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>ההודעה היא טיוטה</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>ההודעה כבר אינה מיועדת לשליחה</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>עדיין לא ידועה אף תיקייה של החשבון</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>תהליך %1</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>הוא נמצא פגום</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>גרסה חדשה יותר של Godwit כתבה אותו</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>הוא פגום ולא ניתן להניח אותו בצד</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>התיקייה כבר אינה קיימת</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>היא בוטלה</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>השרת האחר לא מסר היכן שם את ההודעות; יש לחפש אותן בתיקייה שאליה נשלחו</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>התיקייה שממנה הן באו כבר אינה קיימת</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>ההודעה כבר אינה קיימת</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>חסר חלק של ההודעה</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>החשבון שאליו ההודעות האלה מיועדות הוסר. הן נשארות במקומן.</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>לא ניתן לפתוח את מפתח המילים</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>הפעולה כבר אינה ביומן</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>נחוץ לו שינוי קודם שלא בוצע. דבר לא השתנה בשרת; הוא יימשך כשיהיה ניסיון נוסף לשינוי ההוא.</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>השרת לא אמר באילו מספרים הוא שומר את ההודעות שהועברו, ולכן לא ברור לאילו הכוונה. דבר נוסף לא השתנה בשרת.</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>היא בדרך לשרת וכבר אי אפשר לחזור ממנה</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>הוא כבר ממתין לביצוע</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>השרת מספר מחדש את ההודעות בתיקייה הזאת, ולכן כבר לא ברור לאילו הכוונה. דבר לא השתנה בשרת.</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>לא צוין דגל</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>לתיקייה דרוש שם</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>כבר קיימת תיקייה בשם הזה</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>שמו של הדואר הנכנס אינו ניתן לשינוי</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>לא ניתן למחוק את הדואר הנכנס</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>ההודעות כבר אינן קיימות</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>התיקייה שאליה הן מיועדות כבר אינה קיימת</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>ההודעות כבר נמצאות בתיקייה ההיא</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>עבר יותר מדי זמן</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>השרת לא אמר לאן שם את ההודעות, או שהן כבר אינן שם; יש לחפש אותן בתיקייה שאליה הועברו</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>השרת לא אמר לאן שם את העותקים; אפשר למחוק אותם ידנית</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>זה בוצע בשרת, והוא סופי</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>לא ניתן לקרוא את %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 גדול מדי בשביל אישור.</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>אין ב־%1 אישור שניתן לקרוא (PEM או PKCS #12; האם משפט הסיסמה נכון?).</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>אין ב־%1 מפתח פרטי שניתן לקרוא (האם משפט הסיסמה נכון?).</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>איש מלבדו לא חתם עליו</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>מי שחתם עליו אינו מוכר למחשב הזה</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>תוקפו פג</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>הוא עדיין אינו בתוקף</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>הוא אינו מציין את השרת הזה</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>הוא נשלל</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>לא ניתן לקרוא שום אישור מתוך %1.</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>האישור אינו מציין את השרת הזה</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>זה אינו האישור שהחשבון קשור אליו</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1: זה אינו האישור שהחשבון קשור אליו. SHA-256 צפוי: %2; נראה: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>השרת לא הציג אישור</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1. SHA-256 של האישור שלו: %2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>&quot;%1&quot; אינו כתובת דואר: כתובות נראות כמו name@example.org.</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>ב־&quot;%1&quot; יש יותר מסימן &quot;@&quot; אחד.</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>ב־&quot;%1&quot; יש רווח, או תו בלתי נראה.</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>מה שלפני &quot;@&quot; ב־&quot;%1&quot; אינו יכול להיות כתובת.</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>מה שאחרי &quot;@&quot; ב־&quot;%1&quot; אינו יכול להיות שם של מארח.</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>ב־&quot;%1&quot; אין נקודה אחרי &quot;@&quot;: זה פועל רק ברשת שלך.</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>ב־&quot;%1&quot; יש לפני &quot;@&quot; אותיות שעדיין לא כל שרת דואר יכול לטפל בהן.</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>להסיר את החשבון &quot;%1&quot; מהמחשב הזה?</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>עותקי ההודעות שלו במחשב הזה והסיסמה שלו יימחקו. הדואר שלך בשרת יישאר כפי שהוא.</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>שינוי שעדיין לא הגיע לשרת יאבד.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>שינוי אחד שעדיין לא הגיע לשרת יאבד.</numerusform>
            <numerusform>%Ln שינויים שעדיין לא הגיעו לשרת יאבדו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>הסרת החשבון</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>אין במחשב הזה תוכנה שפותחת את %1.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>רשימת החשבונות הייתה פגומה. היא נשמרה בשם %1; ההפעלה הבאה תתחיל ללא חשבונות.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>רשימת החשבונות פגומה: %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>לחשבון דרוש שם.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>כבר קיים חשבון בשם &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>החשבון הזה הוסר.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>לא מקוון לפי בחירתך</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>עדיין לא מחובר</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>הורדת הודעה אחת</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>הורדת הודעה אחת</numerusform>
            <numerusform>הורדת %Ln הודעות</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>בשלמותה, לקריאה או לשמירה.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>חיפוש בשרתים</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>טקסטים שאינם במחשב הזה.</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>העברת הודעות לחשבון אחר</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>העתקת הודעות לחשבון אחר</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 מתוך %2 הודעות</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>הכנת הדואר לחיפוש</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>עדיין אין לאף חשבון כתובת דואר: יש להזין את הכתובת שלך בהגדרות החשבון.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>אפשר להעביר הלאה הודעה אחת לכל היותר.</numerusform>
            <numerusform>אפשר להעביר הלאה יחד %Ln הודעות לכל היותר.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>ההודעה הזאת כבר נמצאת בדואר היוצא.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 אומר: %2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>העותק המקומי של הדואר שלך היה פגום והוא מורד מחדש. הישן נשמר בשם %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>שינוי אחד שלא הגיע לשרת לא ניתן לקריאה והונח בצד.</numerusform>
            <numerusform>%n שינויים שלא הגיעו לשרת לא ניתנים לקריאה והונחו בצד.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>לא ניתן לקרוא טיוטה או הודעה אחת שלא נשלחה; היא הונחה בצד.</numerusform>
            <numerusform>לא ניתן לקרוא %n טיוטות או הודעות שלא נשלחו; הן הונחו בצד.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>לא ניתן לחפש בדואר שלך במחשב הזה עד ש־Godwit יופעל מחדש: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>נשמר: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>ההודעה שהקישור הזה מוביל אליה אינה במחשב הזה. ייתכן שהיא בתיקייה שעדיין לא נקראה.</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>&amp;חיפוש בשרתים</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>אין במחשב הזה תוכנה שפותחת קישורי אינטרנט.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
</context>
<context>
    <name>godwit::app::Autostart</name>
    <message>
        <source>To tell you of new mail</source>
        <translation>כדי להודיע לך על דואר חדש</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>כתובת אחת יובאה: היא תוצע מעכשיו.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>כתובת אחת יובאה: היא תוצע מעכשיו.</numerusform>
            <numerusform>%Ln כתובות יובאו: הן יוצעו מעכשיו.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>עדיין אין לאף חשבון כתובת דואר: יש להזין את הכתובת שלך בהגדרות החשבון.</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>לחשבון זה אין תיקייה לטיוטות, ולכן ההודעה נשמרת במחשב זה בלבד. אפשר לבחור תיקייה דרך „שימוש עבור” בתפריט של תיקייה.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>ייבוא אנשי קשר</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>אנשי קשר (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>המפתח נבנה: %1 מתוך %2 הודעות</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>הנושאים, השולחים והטקסטים של כל ההודעות (%1)</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>הנושאים והשולחים של כל ההודעות (%1)</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>הנושאים והשולחים של %1 מתוך %2 הודעות</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>אין טקסטים במחשב הזה</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>טקסטים מאז %1</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>טקסטים של %1</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>; השרת נשאל על תיקייה אחת…</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>; השרת נשאל על תיקייה אחת…</numerusform>
            <numerusform>; השרת נשאל על %Ln תיקיות…</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>; נערך חיפוש בתיקייה אחת בשרת</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>; נערך חיפוש בתיקייה אחת בשרת</numerusform>
            <numerusform>; נערך חיפוש ב־%Ln תיקיות בשרת</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>לא ניתן לחפש בתיקייה אחת בשרת: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>לא ניתן לחפש בתיקייה אחת בשרת: %1</numerusform>
            <numerusform>לא ניתן לחפש ב־%Ln תיקיות בשרת: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>צרור המפתחות לא ענה.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>לא ניתן להשתמש בצרור המפתחות: %1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>לא ניתן להפעיל את פקודת הסיסמה: %1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>פקודת הסיסמה ארכה זמן רב מדי.</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>פקודת הסיסמה נכשלה עם הקוד %1: %2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>פקודת הסיסמה לא כתבה סיסמה.</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>זהו דואר לדוגמה, שמעולם לא היה בשרת. אפשר לנסות הכול: דבר אינו נשלח, והכול ייעלם ביציאה.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>אין במחשב הזה תוכנה שפותחת קישורי אינטרנט.</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>לא ניתן להוריד דבר במצב לא מקוון.</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>&amp;התחברות לרשת</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>שולחן העבודה אינו מאפשר ל־Godwit לפעול מעצמו. ייתכן שההגדרות שלו יכולות להתיר זאת.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>קריאה</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>כתיבה</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>רשימת ההודעות</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>התראות ושולחן העבודה</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>ההודעה הזאת כבר אינה כאן.</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>אין חיבור, ולא כל ההודעות של &quot;%1&quot; מוכרות כאן: האחרות יישארו כפי שהן.</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>דבר אינו מסומן למחיקה ב־&quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>לא ניתן להקטין את %1.</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>אין קובץ %1.</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1 אינו קובץ שיכול להכיל הודעה.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>לא ניתן לקרוא את %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>%1 גדול מכדי להציגו: מוצגות הודעות עד 64 מ״ב.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ריק.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>זה</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1 אינו הודעה: אין בו אף אחת מהשורות שהודעה מתחילה בהן.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>שולח לא ידוע</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(ללא נושא)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>הודעה חדשה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>סימון כנקראה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>הודעה חדשה אחת ב־%1</numerusform>
            <numerusform>%Ln הודעות חדשות ב־%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>דואר נכנס של %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>דואר נכנס</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>(ללא נושא)</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>לא ניתן היה לשלוח הודעה, והיא ממתינה לך בדואר היוצא.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>ה&amp;צגה</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>נשמרה טיוטה אחת שלא נשלחה: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>נשמרה טיוטה אחת שלא נשלחה.</numerusform>
            <numerusform>נשמרו %Ln טיוטות שלא נשלחו.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;פתיחה</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>בשליחה: %1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1. השרת לשליחה אינו נותן אישורי מסירה: לא יגיע אף אישור.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>ההודעה %1 תישלח ב־%2.</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>נשלחה. ביקשת אישור מסירה, אך השרת לשליחה אינו נותן אישורי מסירה: לא יגיע אף אישור.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>נשלחה.</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>ההודעה %1 נשלחה רק לחלק מהנמענים שלה.</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>ההודעה %1 צריכה להמתין: %2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>ייתכן שההודעה %1 נשלחה, וייתכן שלא.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>ההודעה %1 לא נשלחה: %2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>מאוחר מדי: ההודעה כבר בדרך, או שנשלחה.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>יש הודעה שעדיין לא נשלחה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>יש הודעה אחת שעדיין לא נשלחה.</numerusform>
            <numerusform>יש %Ln הודעות שעדיין לא נשלחו.</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>מה שממתין נשמר, ויישלח כאשר Godwit יפעל שוב.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;המשך פעולה</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>יש יותר מדי קבצים בשם &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>התמונה גדולה מכדי להציגה כאן. אפשר לשמור אותה.</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>זו אינה תמונה ש־Godwit יכול להציג. אפשר לשמור אותה.</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 עלול להכיל תוכנה. Godwit שומר אותו ואף פעם אינו פותח אותו.</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>לא ניתן לייבא את %1: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>זה אינו קובץ.</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>הוא גדול מ־32 מ״ב.</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>אין בו איש קשר עם כתובת דואר.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>לא ניתן לקרוא את החיפושים השמורים; הקובץ נשמר בשם %1.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>לא נקראו</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>עם צרופה השבוע</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>יש %L1 חיפושים שמורים; אין מקום לעוד.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>תוצאות החיפוש</translation>
    </message>
</context>
<context>
    <name>godwit::app::SignIn</name>
    <message>
        <source>Password for %1</source>
        <translation>סיסמה של %1</translation>
    </message>
    <message>
        <source>Refresh token for %1</source>
        <translation>אסימון חידוש של %1</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>סיסמה של %1 אצל %2:</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>אסימון חידוש של %1 עבור %2, מהספק:</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>הסיסמה נשמרת רק עד ש־Godwit מסתיים: אין במחשב הזה צרור מפתחות שישמור אותה.</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>מתבצע ניסיון בשרת לשליחה…</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>נשמרה כתבנית.</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>עדיין אין תבנית. בחלון של הודעה חדשה יש לבחור &quot;שמירה כתבנית&quot;.</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>כל הדואר הנכנס</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>עם כוכב</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>כל הטיוטות</translation>
    </message>
</context>
<context>
    <name>godwit::app::Unsubscriber</name>
    <message>
        <source>Unsubscribing at %1</source>
        <translation>ביטול הרשמה אצל %1</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>מינוי אחד השתנה</numerusform>
            <numerusform>%Ln מינויים השתנו</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>בוטל: %1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>לא ניתן לבטל את &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>הודעה אחת</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>הודעה אחת</numerusform>
            <numerusform>%Ln הודעות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>%1: סימון כנקרא</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>%1: סימון כלא נקרא</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>%1: הוספת כוכב</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>%1: הסרת הכוכב</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>&quot;%1&quot;: התגית נוספה אל %2</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>%1: שינוי תגיות</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>%1: העברה לאשפה</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1: העברה לארכיון</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>%1: העברה לדואר זבל</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1: העברה אל %2</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>%1: העתקה אל %2</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>%1: מחיקה לצמיתות</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>%1: רוקנה</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>ההודעה נשמרה ב־%1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1: הועברה</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>%1: השם שונה</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1: נמחקה</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>הרשמה אל %1</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>ביטול הרשמה אל %1</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>אין בחשבון %1 תיקייה לכך. אפשר לבחור תיקייה באמצעות &quot;העברה אל…&quot;.</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>ההודעות האלה כבר באשפה; יש לפתוח אותה כדי למחוק אותן לצמיתות.</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>החשבון הזה מוגדר לכניסה באמצעות %1, שהשרת אינו מציע.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>השרת אינו מציע שום דרך כניסה ש־Godwit מכיר.</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>השרת כבר אינו מציע את %1, שבאמצעותה החשבון הזה נכנס קודם, אלא רק דרכים חלשות יותר. יש לשאול את הספק אם כך צריך להיות.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit אינו מקוון.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>השרת אינו מוסר את ההודעות האלה.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>החיבור ניתק לפני שהשרת ענה. ייתכן שאחת ההודעות כבר נמצאת בתיקייה של החשבון האחר; המקור נשמר.</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>ההודעה כבר אינה בשרת.</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>ההודעה גדולה מ־256 מ״ב.</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>ההודעה גדולה בהרבה ממה שהשרת אמר.</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>קובץ ההודעה נעלם.</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>השרת מפרט יותר תיקיות ממה ש־Godwit יכול להחזיק (%L1).</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>השרת מציין יותר הודעות ממה שיש בתיקייה, או ממה ש־Godwit יכול להחזיק.</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>השרת הזה אינו אומר כמה תיבת הדואר מלאה.</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>השרת הזה אינו שומר הרשאות לתיקיות.</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>השרת הזה אינו שומר הערות לתיקיות (METADATA).</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>הצרופה גדולה מ־768 מ״ב.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>החיבור ניתק לפני שהשרת ענה; ייתכן שזה קרה וייתכן שלא.</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>התיקייה כבר אינה בשרת.</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>לא ידוע היכן ההודעות כעת.</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>השרת מספר מחדש את ההודעות בתיקייה הזאת.</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>התיקייה כבר אינה קיימת, או שאינה יכולה להכיל הודעות.</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>השרת מציין יותר הודעות ממה שיש בתיקייה.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>מתבצעת כניסה לשרת לשליחה…</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit אינו מקוון.</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>לא ידוע שרת לשליחה עבור החשבון הזה.</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>החיבור הסתיים לפני שהשרת ענה.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>לא ניתן לקרוא את קובץ ההודעה: %1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>אין אסימון חידוש לחשבון הזה.</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>אסימונים מתחדשים רק דרך https: %1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>התשובה ארוכה מדי.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>לחשבון הזה אין הצפנה והשרת שלו אינו המחשב הזה.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>התחברות אל %1</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>אבטחת החיבור</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>נשלחו נתונים לפני שהחיבור הוצפן.</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>השרת המתווך %1: %2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>אין מזהה לקוח.</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>הכניסה אפשרית רק דרך https: %1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>אסימונים מתקבלים רק דרך https: %1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>לא ניתן לקבל את תשובת הדפדפן: %1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>זו אינה התשובה ש־Godwit ממתין לה</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>היא שייכת לניסיון קודם, או באה ממקום אחר. דבר לא השתנה. יש להשתמש בעמוד ש־Godwit פתח לאחרונה.</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>Godwit לא הוכנס</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>אפשר לסגור את העמוד הזה ולחזור אל Godwit.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>זה הכול</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>אפשר לסגור את העמוד הזה ולחזור אל Godwit, שימשיך מעצמו.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>מתבצע חיפוש של השרתים של %1…</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>%1 אינו אומר דבר על השרתים שלו. מתבצע ניסיון בשמות המקובלים…</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1, קיים</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1, קיים בחלק מההודעות</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, לא נקראו: %2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1, לא נקראו: %2, הודעות: %3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>חיפושים שמורים</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>מועדפים</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>חשבון %1</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>לא מחובר: לא ידוע מה קורה כאן</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>השרת מודיע מיד מה קורה כאן (%1)</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>השרת נשאל בכל דקה (%1)</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>לקריאה בלבד</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>folder with its counts, a note</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>godwit::models::MessageListModel</name>
    <message>
        <source>Message not read from the server yet</source>
        <translation>ההודעה עדיין לא נקראה מהשרת</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>שיחה של הודעה אחת</numerusform>
            <numerusform>שיחה של %Ln הודעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>אחת שלא נקראה</numerusform>
            <numerusform>%Ln שלא נקראו</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>לא נקראה</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>עם כוכב</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>נענתה</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>סומנה למחיקה</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>ללא נושא</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>יש צרופות</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>תגית %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>מושתקת</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>שינוי ממתין לשליחה</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>בטעינה</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>הודעה אחת</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 הודעות</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>הוספה אל %1: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>הסרה מתוך %1: %2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>הוספה אל %1: %2; הסרה: %3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>ממתין לשליחה</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>נשלח, בהמתנה לתשובה</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>נדחה בידי השרת</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>לא ניתן עוד להחיל</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>ייתכן שקרה</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>החיבור ניתק לפני שהשרת ענה. ייתכן שזה קרה וייתכן שלא, וזה לא יחזור מעצמו: יש להסתכל בתיקייה, ואז לנסות שוב או לוותר.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>מאז</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>העברת %1 מ־%2 אל %3</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>העתקת %1 מ־%2 אל %3</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>העברת %1 מ־%2 אל %3 (%4)</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>העתקת %1 מ־%2 אל %3 (%4)</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>מחיקת %1 ב־%2 לצמיתות</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>שמירת הודעה ב־%1</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>שמירת טיוטה ב־%1</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>יצירת התיקייה %1</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>שינוי שם התיקייה %1 אל %2</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>מחיקת התיקייה %1</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>הרשמה אל %1</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>ביטול הרשמה אל %1</translation>
    </message>
</context>
<context>
    <name>godwit::models::OutboxModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 ועוד אחד</numerusform>
            <numerusform>%1 ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(ללא נושא)</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>כבר נשלחה אל: %1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 השרת אומר: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
יתבצע ניסיון נוסף מעצמו; הניסיון הבא: %2.</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
יתבצע ניסיון נוסף מעצמו.</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>היא תישלח ב־%1, או כאשר Godwit יפעל שוב לאחר מכן.</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>היא תישלח ברגע שיהיה חיבור.</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>השרת אינו מקבל את ההודעה הזאת עבור כל הנמענים שלה.</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>השרת אינו מקבל את ההודעה הזאת. היא לא נשלחה לאיש.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>אפשר לשלוח אותה לאחרים, או לוותר עליה: אז היא תושם בתיקיית הדואר שנשלח.</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>אפשר לערוך אותה ולשלוח שוב, או לוותר עליה.</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>אפשר לערוך אותה, לשלוח אותה רק לאחרים, או לוותר עליה.</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>הנמענים שבהם מדובר: %1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>החיבור ניתק אחרי שכל ההודעה יצאה, ולפני שהשרת אמר שקיבל אותה. ייתכן שנשלחה וייתכן שלא, והיא לא תישלח שוב מעצמה: היא עלולה להישלח פעמיים. אפשר להסתכל בתיקיית הדואר שנשלח, או לשאול מישהו שהיה אמור לקבל אותה; ואז לציין מה עלה בגורלה.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>בשליחה, %1 %</translation>
    </message>
    <message>
        <source>Waiting to be tried again</source>
        <translation>ממתינה לניסיון נוסף</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>תישלח עוד רגע</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>ב־%1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>ממתינה לשליחה</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>בשליחה</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>נדחתה</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>ייתכן שנשלחה</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>היא בדרך; השרת עדיין לא ענה.</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <translation>%1, אל %2: %3</translation>
    </message>
</context>
<context>
    <name>godwit::models::PartsModel</name>
    <message>
        <source>Unnamed attachment</source>
        <translation>צרופה ללא שם</translation>
    </message>
</context>
<context>
    <name>godwit::models::ProtocolLogModel</name>
    <message>
        <source>Sent</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
</context>
<context>
    <name>godwit::models::SubscriptionChanges</name>
    <message>
        <source>“%1” is shown from now on, here and in your other mail programs.</source>
        <translation>&quot;%1&quot; מוצגת מעכשיו, כאן ובתוכנות הדואר האחרות שלך.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>&quot;%1&quot; יוצאת מהרשימה; היא כבר אינה בשרת.</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>&quot;%1&quot; עדיין מוצגת כאן, כי היא משמשת למשהו; ייתכן שתוכנות דואר אחרות לא יציגו אותה.</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>&quot;%1&quot; כבר אינה מוצגת; ההודעות שלה נשארות בשרת.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>הוספת חשבון</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>הגדרות החשבון</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>כניסה בדפדפן</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>האם זה השרת הנכון?</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>חשבון הדואר שלך</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>Godwit מוצא את שרתי הדואר שלך לפי הכתובת. הוא אינו שואל איש מלבד שם המתחם של הכתובת עצמה.</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>Godwit נכנס לשרת הדואר שלך כדי לבדוק אם זה נכון.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>אמון באישור הזה בלבד</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>יש להזין את טביעת האצבע שהספק נתן לך.</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>מתבצע חיפוש של השרתים של %1…</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>זו אינה כתובת דואר. יש לבדוק את הכתיב.</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>%1 אינו מאפשר לתוכנות דואר אחרות לקרוא את הדואר שלו: אין לו IMAP. דבר לא הוגדר.</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>איש אינו אומר אילו שרתים יש לכתובת הזאת, והשמות המקובלים אינם עונים. האם המחשב הזה מקוון? אם כן, יש להקליד את שם השרת כפי שהספק שלך מציין אותו.</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>הדפדפן נפתח…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>בהמתנה לדפדפן…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>מתבצע חיבור…</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>אפשר לקרוא את הדואר שלך עם ההגדרות האלה. %1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>השרת אמר: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>בעבודה</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ח&amp;זרה</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>הזנה &amp;ידנית…</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>המש&amp;ך ללא שליחה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>החשבון נשמר; בהגדרות שלו כתוב שהשליחה עדיין אינה אפשרית</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>התחברות ללא הצפנה בכל זאת</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>imap.example.org</source>
        <translation>imap.example.org</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>&amp;כתובת דואר:</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>שם החשב&amp;ון:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;שרת:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>הצפ&amp;נה:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;פתחה:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ש&amp;ם משתמש:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;סיסמה:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>אסימו&amp;ן חידוש:</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>&amp;סיסמת יישום:</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>אסימון חידוש</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>סיסמת יישום</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>יש להקליד את שם השרת שלך.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>יש לתת לחשבון שם.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>יש להקליד את שם המשתמש שלך.</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>יש להזין את אסימון החידוש שהספק נתן לך.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>יש להקליד את הסיסמה שלך.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>ללא הצפנה כל מי שבדרך יכול לקרוא את הסיסמה ואת הדואר שלך.</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>אם הספק נתן לך שם משתמש שאינו הכתובת שלך, יש להזין אותו תחת &quot;שינוי…&quot;.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>עדיין אין חשבון. יש להוסיף חשבון כדי לקרוא את הדואר שלך.</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>החשבון הראשון הוא הרגיל להודעות חדשות.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>ה&amp;וספה…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>ה&amp;גדרות…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>שינוי &amp;שם</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>&amp;זהויות…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>העברה למ&amp;עלה</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>העברה למ&amp;טה</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;הסרה…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>מתן שם אחר לחשבון כאן (F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>שמות, כתובות וחתימות שבהם נכתבות ההודעות שלך</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>גבוה יותר בחלונית התיקיות (Alt+למעלה)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>נמוך יותר בחלונית התיקיות (Alt+למטה)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>הסרת החשבון מהמחשב הזה (Delete)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, אצל %2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>השליחה עדיין אינה אפשרית: השרת לשליחה אינו ידוע. יש לבדוק בהגדרות.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>השליחה עדיין אינה אפשרית: השרת לא הכניס את Godwit בניסיון האחרון. יש לבדוק בהגדרות.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;רענון</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>בדיקת דואר חדש בשרתים</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>הוספת &amp;חשבון…</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>הוספת חשבון דואר</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>ח&amp;שבונות…</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>סידור, שינוי שם והסרה של חשבונות, ובחירת השמות שבהם נכתבות ההודעות</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>ה&amp;גדרות החשבון…</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>שינוי החשבון של התיקייה הזאת</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>מינויי&amp;ם…</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>בחירת התיקיות שיוצגו</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>על &amp;אודות השרת…</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>מה השרת של החשבון הזה אומר על עצמו</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>סגירת Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>ביטול הפעולה האחרונה</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>&amp;שינויים ממתינים…</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>מה שעדיין לא הגיע לשרתים, או נדחה</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;חיפוש…</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>חיפוש בכל הדואר</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>חיפוש &amp;תיקייה…</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>חיפוש תיקייה לפי שמה</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>חי&amp;פוש בהודעה…</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>חיפוש מילים בהודעה הפתוחה</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>חיפוש &amp;הבא</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>מעבר למקום הבא שנמצא</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>חיפוש ה&amp;קודם</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>מעבר למקום הקודם שנמצא</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>סימון כ&amp;נקראה</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>סימון כנקראה או כלא נקראה</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;כוכב</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>הוספת כוכב או הסרתו</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>ת&amp;גיות</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>הדגלים והתגיות של ההודעות שנבחרו</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>&amp;שמות וצבעים לתגיות…</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>השמות, הצבעים והסדר של התגיות</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>אין תגיות</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>תגית %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>הסרת כל התגיות</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>הוספת התגית הזאת, או הסרתה</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>סימון השי&amp;חה כנקראה</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>סימון כל הודעות השיחה כנקראו</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>הש&amp;תקת השיחה</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>מה שיגיע לשיחה הזאת מעכשיו ייחשב כנקרא</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>התעלמות &amp;מהשיחה</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>הוצאת השיחה מהרשימה, עם כל מה שמגיע אליה</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>העברה ל&amp;ארכיון</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>העברה לתיקיית הארכיון</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>הע&amp;ברה אל…</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>העברה לתיקייה אחרת</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>דואר &amp;זבל</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>העברה לתיקיית דואר הזבל</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>מח&amp;יקה</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>העברה לאשפה</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>&amp;ריקון האשפה…</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>מחיקת כל ההודעות שבאשפה לצמיתות</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>&amp;סימון התיקייה כנקראה</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>סימון כל ההודעות בתיקייה הפתוחה כנקראו</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>ה&amp;צגת המקור</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>ההודעה כפי שנשלחה</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>כל הכ&amp;ותרות</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>כל שדות הכותרת של ההודעה</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;הדפסה…</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>הדפסת ההודעה הפתוחה</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>תצוגה &amp;לפני הדפסה…</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>איך ההודעה הפתוחה תודפס</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>העתקת &amp;קישור להודעה</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>קישור שבאמצעותו אפשר להצביע על ההודעה הזאת במקום אחר</translation>
    </message>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>עוד פעולות על ההודעה הזאת</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;יומן הפרוטוקול</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>מה נאמר בין Godwit לשרתים</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>הבאה שלא &amp;נקראה</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>מעבר להודעה הבאה שלא נקראה</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>ה&amp;קודמת שלא נקראה</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>מעבר להודעה הקודמת שלא נקראה</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;חזרה</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>חזרה לחלונית הקודמת</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;תיקיות</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>מעבר אל התיקיות</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;הודעות</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>מעבר אל רשימת ההודעות</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>ח&amp;לונית הקריאה</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>מעבר אל ההודעה הפתוחה</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>הודעה &amp;חדשה</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>כתיבת הודעה חדשה</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>ת&amp;שובה</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>תשובה לשולח</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>תשובה לכול&amp;ם</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>תשובה לשולח ולכל האחרים שקיבלו אותה</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>תשובה לרשימת ה&amp;תפוצה</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>תשובה לרשימת התפוצה בלבד</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ה&amp;עברה הלאה</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>שליחת הטקסט הלאה, עם מילים שלך</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>העברה הלאה כצרו&amp;פה</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>שליחת ההודעה כולה הלאה כקובץ, כפי שהגיעה</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>הפניה &amp;מחדש…</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>שליחת ההודעה הלאה כאילו באה מהשולח שלה</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>עריכה &amp;כהודעה חדשה</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>התחלת הודעה חדשה עם התוכן של ההודעה הזאת</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>עריכת ה&amp;טיוטה</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>המשך הכתיבה של ההודעה הזאת</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>תב&amp;ניות</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>פתיחת התבניות של החשבון הזה: תבנית שנפתחת מתחילה הודעה חדשה</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>&amp;דואר יוצא…</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>מה שממתין לשליחה, או שלא ניתן היה לשלוח</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>מעבר לדואר ה&amp;נכנס</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>פתיחת הדואר הנכנס של החשבון הזה</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>מעבר לדואר &amp;שנשלח</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>פתיחת מה שנשלח מהחשבון הזה</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>מעבר ל&amp;טיוטות</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>פתיחת הטיוטות של החשבון הזה</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>מעבר ל&amp;ארכיון</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>פתיחת הארכיון של החשבון הזה</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>ההודעה ה&amp;באה</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>מעבר להודעה הבאה ברשימה</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>ההו&amp;דעה הקודמת</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>מעבר להודעה שמעליה</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>בחירת הכ&amp;ול</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>בחירת כל ההודעות ברשימה</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>ביטו&amp;ל הבחירה</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>בלי לבחור אף הודעה</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>סימון כנקראה</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>סימון כנקראה, יהיה מצבה אשר יהיה</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>סימון כלא נקראה</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>סימון כלא נקראה, יהיה מצבה אשר יהיה</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>&amp;פתיחת קובץ הודעה…</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>קריאת הודעה שנשמרה כקובץ (.eml)</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>עבודה &amp;לא מקוונת</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>ניתוק כל החיבורים עד שיידרשו שוב</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>ה&amp;גדרות…</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>שינוי ההתנהגות של Godwit</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>קיצורי &amp;מקלדת…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>צפייה בפעולות המקשים ושינוין</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>&amp;חיפוש פעולה או תיקייה…</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>כל מה ש־Godwit יכול לעשות, לפי שם</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>&amp;פעילות…</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>מה Godwit עושה, ומה מצבו מול השרתים</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;מדריך</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>איך משתמשים ב־Godwit</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>&amp;אודות Godwit</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>איזו גרסה זו, ובאיזה רישיון</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>עבודה &amp;לא מקוונת</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>&amp;שינויים ממתינים…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>פעילות</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>עדיין אין חשבון, ולכן אין מה לעשות.</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>כל השינויים הגיעו לשרתים.</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>שינוי אחד ממתין להגיע לשרת שלו.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>שינוי אחד ממתין להגיע לשרת שלו.</numerusform>
            <numerusform>%Ln שינויים ממתינים להגיע לשרתים שלהם.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>שינוי אחד נעצר ודורש טיפול שלך.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>שינוי אחד נעצר ודורש טיפול שלך.</numerusform>
            <numerusform>%Ln שינויים נעצרו ודורשים טיפול שלך.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>(ללא כתובת)</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>כתובת השולח: %1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>העתקת ה&amp;כתובת</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>העתקת ה&amp;שם והכתובת</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>או העברת חשבון מ־&amp;Thunderbird; הסיסמאות נשארות שם:</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>נועה כהן</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>מוצג לאנשים שנכתבות אליהם הודעות</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>ה&amp;שם שלך:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>&amp;כתובת דואר:</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>חשבונות שנמצאו ב־Thunderbird</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, אצל %2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>העברת ההגדרות האלה</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>יש להקליד את כתובת הדואר שלך, למשל anna@example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>מת&amp;קדם</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>אלה שהמחשב הזה נותן בהם אמון</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>בחירת קובץ אישורים</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>&amp;רשויות אישורים:</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>קובץ PEM, לשרת שיש לו רשות אישורים משלו</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>שרת הדואר עצמו</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>השולחים מאומתים &amp;בידי:</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>דבריו של מי קובעים כשהודעה מסומנת כמאומתת: השם שהספק שלך כותב ב־Authentication-Results. נחוץ רק כששולחים מאומתים אינם מוצגים ככאלה.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>רשויות אישורים</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>אישורים (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>&quot;%1&quot; אינו שם של שרת. שם כזה נראה כמו mx.example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>צרופות</translation>
    </message>
    <message>
        <source>Save all %1…</source>
        <translation>שמירת הכול (%1)…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentChip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>ה&amp;צגה</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>&amp;פתיחה בתוכנה אחרת</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;שמירה בשם…</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>שמירת ה&amp;כול…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>בהמתנה…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>%1 · on the server</source>
        <translation>%1 · בשרת</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>שמירת הצרופה %1, %2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>הצרופה %1, %2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>הקובץ הזה עלול להכיל תוכנה. Godwit שומר אותו ואף פעם אינו פותח אותו.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>פתיחה בתוכנה אחרת</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentDeeds</name>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 עלול להכיל תוכנה. Godwit שומר אותו ואף פעם אינו פותח אותו.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>שמירת הצרופה</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>שמירת כל הצרופות בתיקייה</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>שמירה כאן</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>הועתק: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>נשמר: %1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>%1 קבצים נשמרו ב־%2</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>אין במחשב הזה תוכנה שפותחת את %1. אפשר לשמור אותו.</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>%1 נמצא כאן כעת ואפשר לגרור אותו.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>טקסט ההודעה</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;פתיחת העמוד שוב</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;העתקת הכתובת שלו</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>הדפדפן שלך מציג את עמוד הכניסה של %1. יש להיכנס שם ולהתיר ל־Godwit להשתמש בדואר שלך. אחר כך Godwit ימשיך מעצמו; הסיסמה שלך נשארת בינך לבין הספק.</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>אין במחשב הזה תוכנה שפותחת דפי אינטרנט. יש להעתיק את הכתובת של עמוד הכניסה של %1 לדפדפן במחשב הזה, להיכנס שם, ולהתיר ל־Godwit להשתמש בדואר שלך.</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>נכנסת בדפדפן. Godwit מבקש גישה מהספק שלך…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CardBar</name>
    <message>
        <source>Save…</source>
        <translation>שמירה…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>שמירת %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>64 ספרות הקסדצימליות, מהספק שלך</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>&amp;טביעת האצבע שהספק נתן לך:</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>טביעת האצבע שהספק נתן לך</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>האישור של %1 אינו זה שהחשבון הזה קשור אליו. החיבור נסגר לפני שנשלחו הסיסמה שלך או דואר כלשהו. ייתכן שהאישור חודש, או שמישהו נמצא בינך לבין השרת.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>%1 לא הצליח להוכיח את זהותו. החיבור נסגר לפני שנשלחו הסיסמה שלך או דואר כלשהו.</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>יש לבקש מהספק את טביעת האצבע SHA-256 של האישור החדש, בטלפון או בעמודים שלו. אם היא זו שנראית כעת, יש להקליד או להדביק אותה כאן. אחרת אין להמשיך.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>יש לבדוק את שם השרת ואת השעון של המחשב הזה; במלון או ברשת אורחים יש להיכנס תחילה לרשת ההיא. אם האישור הזה אכן אמור להיות של השרת, יש לבקש ממי שמפעיל אותו את טביעת האצבע SHA-256 שלו, ולהקליד או להדביק אותה כאן: אז יתקבל רק האישור הזה, יהיה אשר יהיה מי שחתם עליו. ארגון שיש לו רשות אישורים משלו נותן לך קובץ, שנבחר בהגדרות תחת &quot;מתקדם&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>מה לא תקין:</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>מיועד אל:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>נחתם בידי:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>בתוקף:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>מ־%1 עד %2</translation>
    </message>
    <message>
        <source>SHA-256 before:</source>
        <translation>SHA-256 קודם:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 now:</source>
        <translation>SHA-256 כעת:</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>היא זהה.</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>זו טביעת האצבע של האישור הקודם, לא של החדש.</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>זו טביעה אחרת: זה אינו השרת של הספק שלך. אין להמשיך.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CompletionPopup</name>
    <message>
        <source>People who may be meant</source>
        <translation>אנשים שאולי הכוונה אליהם</translation>
    </message>
    <message>
        <source>Enter takes, Shift+Delete forgets</source>
        <translation>Enter לבחירה, Shift+Delete לשכחה</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>הודעה חדשה</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>הפניה מחדש: %1 – Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>הכתב המודגש, הצבעים, הקישורים, הטבלאות והתמונות הוסרו; הרשימות הפכו לטקסט.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>נשמרה במחשב הזה, %1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>נשמרה בטיוטות, %1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>נשמרה במחשב הזה, %1. היא תישמר בטיוטות כשיהיה חיבור</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>הטיוטה הזאת השתנתה או הוסרה בשרת, אולי במכשיר אחר. מה שמוצג כאן שמור במחשב הזה.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>שמירת ה&amp;גרסה שלי</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>לקי&amp;חת הגרסה האחרת</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;צירוף קבצים…</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>ה&amp;עברה לעותק נסתר</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>&amp;כתיבת נושא</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>המ&amp;שך הכתיבה</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>שליחה בכל &amp;זאת</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>לוותר על ההודעה הזאת? היא תוסר מהמחשב הזה ומתיקיית הטיוטות.</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>ויתור &amp;על ההודעה</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;שמירתה</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>הוספת תמונות</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>צירוף קבצים</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>צירוף</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>תמונות (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>תמונה %1.png</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 פיקסלים</translation>
    </message>
    <message>
        <source>&amp;Keep its size</source>
        <translation>&amp;שמירת הגודל</translation>
    </message>
    <message>
        <source>“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:</source>
        <translation>הגודל של &quot;%1&quot; הוא %2. תמונה קטנה יותר נשלחת ונקראת מהר יותר; הצלע הארוכה שלה תהיה:</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>שוב מהסוף</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>שוב מההתחלה</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>מאת %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerActions</name>
    <message>
        <source>Send &amp;later</source>
        <translation>שליחה מא&amp;וחר יותר</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;שליחה</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>ב&amp;מועד מסוים…</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>שמירה כ&amp;עת</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>שמירת הטיוטה גם בשרת</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>שמירה &amp;כתבנית</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;צירוף קבצים…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>י&amp;יבוא אנשי קשר…</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>אנשים מקובץ vCard, שיוצעו מעכשיו</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>וי&amp;תור על ההודעה</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>ההודעה נשמרת כטיוטה</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע &amp;מחדש</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;גזירה</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>הדבקה &amp;ללא עיצוב</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>בחירת הכ&amp;ול</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>&amp;חיפוש בהודעה</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>חיפוש &amp;הבא</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ה&amp;גדלה</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ה&amp;קטנה</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>גודל &amp;רגיל</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>אותיות &amp;ברוחב אחיד</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>בהודעות טקסט פשוט</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>&amp;טקסט מעוצב</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>כתב מודגש, רשימות, תמונות; אחרת טקסט פשוט</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>בקשת אישור &amp;קריאה</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>הנמען מתבקש להודיע לך שההודעה נקראה; רבים מסרבים</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>בקשת אישור &amp;מסירה</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>השרתים מתבקשים להודיע לך שההודעה הגיעה</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>בדיקת &amp;איות</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;שפות</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;הודעה</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ע&amp;ריכה</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>&amp;אפשרויות</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>שליחה מאוחר יותר</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerHead</name>
    <message>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;מאת</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>א&amp;ל</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>עות&amp;ק</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>עותק נ&amp;סתר</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>תש&amp;ובות אל</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;נושא</translation>
    </message>
    <message>
        <source>Copies to others (Alt+C)</source>
        <translation>עותקים לאחרים (Alt+ק)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>עותקים שהאחרים אינם רואים (Alt+ס)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>לאן תשובות נשלחות (Alt+ו)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>העברת נמענים לעותק נסתר</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>&amp;טביעת SHA-256 של האישור:</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>רק אם לא ניתן לבדוק את האישור של השרת בדרך אחרת</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>רק האישור בעל טביעת האצבע הזאת מתקבל, יהיה אשר יהיה מי שחתם עליו. יש לבקש אותה מהספק.</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>ה&amp;אישור שלך:</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>האישור שלך</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>&amp;המפתח שלו:</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>המפתח של האישור שלך</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>משפט הסיסמה ש&amp;ל המפתח:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>שרת מ&amp;תווך:</translation>
    </message>
    <message>
        <source>socks5://proxy.example.org:1080 or http://…</source>
        <translation>socks5://proxy.example.org:1080 או http://…</translation>
    </message>
    <message>
        <source>On slow connections</source>
        <translation>בחיבורים אטיים</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>תמיד</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>דחיסה</translation>
    </message>
    <message>
        <source>&amp;Compress:</source>
        <translation>&amp;דחיסה:</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>בחירת קובץ: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>אישורים ומפתחות (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>ב־SHA-256 של אישור יש 64 ספרות הקסדצימליות.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>שרת מתווך נכתב כך: socks5://name:port או http://name:port.</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>המפתח שייך לאישור: יש לבחור גם אותו.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>ניסיון &amp;נוסף</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;כניסה…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>ה&amp;גדרות החשבון…</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>הצגת ה&amp;אישור…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>הצגת ה&amp;יומן</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>המקום הקודם (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>המקום הבא (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>סגירה (Esc)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>הצגת עוד</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>חיפוש בהודעה הזאת</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 of 17, from the beginning</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindInMessage</name>
    <message>
        <source>from the beginning</source>
        <translation>מההתחלה</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>מהסוף</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>לא נמצא</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>לא נמצא במה שמוצג</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 מתוך יותר מ־%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>עוד אחד בשאר ההודעה הזאת</numerusform>
            <numerusform>עוד %Ln בשאר ההודעה הזאת</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>היא מכילה רק תיקיות, לא הודעות.</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>השרת מתיר לך רק לקרוא את התיקייה הזאת.</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>השרת אינו מתיר תיקיות בתוך התיקייה הזאת.</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>לדואר הנכנס אותו שם בכל שרת.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>דואר מגיע לדואר הנכנס: הוא נשאר במקומו.</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>היא משמשת למשהו: %1. יש לבחור לכך תחילה תיקייה אחרת.</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>כל מה שבה נקרא.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>אין בה דבר.</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>השרת הזה אינו יכול למחוק הודעות מסוימות בלי לגעת באחרות (UIDPLUS); Godwit אינו מסתכן בכך.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>דואר מגיע לדואר הנכנס: לא ניתן להשתמש בו לשום דבר אחר.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>דואר נכנס</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>טיוטות</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>הודעות שנשלחו</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>ארכיון</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>דואר זבל</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>אשפה</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>כל ההודעות</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>הודעות עם כוכב</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>הודעות חשובות</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>היא כבר אינה בשרת.</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>אין לך הרשאה לעשות זאת כאן. בעל התיקייה יכול לתת לך אותה.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>לא ניתן להעביר תיקיות לחשבון אחר.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>לא ניתן להעביר תיקייה אל תוך עצמה.</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>בשרת הזה אין תיקיות בתוך תיקיות.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>היא כבר שם.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>כבר יש שם תיקייה &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>לקרוא הודעות</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>לסמן אותן כנקראו</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>לתת להן כוכב ותגיות</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>להכניס הודעות</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>לסמן אותן למחיקה</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>למחוק אותן לצמיתות</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>ליצור בתוכה תיקיות</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>לשנות את שם התיקייה ולמחוק אותה</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>לשלוח אליה הודעות</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>להחליט מי רשאי לעשות מה</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>תיקייה חדשה</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>היא תיווצר בתוך &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>שינוי שם התיקייה</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>אין בה הודעות.</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>ההודעה שבה תימחק לצמיתות.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>ההודעה שבה תימחק לצמיתות.</numerusform>
            <numerusform>%Ln ההודעות שבה יימחקו לצמיתות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>למחוק את התיקייה &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>מחיקת התיקייה</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>לרוקן את האשפה?</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>לרוקן את תיקיית דואר הזבל?</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>ההודעות שבה (%L1) יימחקו לצמיתות.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>ריקון האשפה</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>ריקון דואר הזבל</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>להסיר את מה שמחוק בקו ב־&quot;%1&quot;?</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>ההודעות האלה סומנו למחיקה, בידך או בידי מישהו אחר שמשתמש בתיקייה הזאת, והן עדיין שם. הן יימחקו לצמיתות.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>מחיקה לצמיתות</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>מקום להודעות</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>כמה מקום מותר להודעות שלמות לתפוס במחשב הזה (גיביבייט).
אלה שלא נקראו זמן רב ביותר יוסרו תחילה; הן נשארות בשרת.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>אין תיקייה שזה מופיע בשמה.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>חיפוש תיקייה</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>תיקייה חדשה כאן…</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>יצירת תיקייה בתוך התיקייה הנוכחית</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>שינוי שם התיקייה…</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>מתן שם אחר לתיקייה הנוכחית</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>מחיקת התיקייה…</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>מחיקת התיקייה הנוכחית ומה שבתוכה</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>התיקייה מועדפת</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>הצגת התיקייה הנוכחית מעל החשבונות, או הפסקת ההצגה</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>מאפייני התיקייה…</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>מה שידוע על התיקייה הנוכחית</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>העברת מועדפת למעלה</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>העברת התיקייה המועדפת הנוכחית למעלה במועדפים</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>העברת מועדפת למטה</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>העברת התיקייה המועדפת הנוכחית למטה במועדפים</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>ה&amp;סתרת &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>תיקייה &amp;חדשה…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>שינוי &amp;שם…</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>&amp;העברת התיקייה אל…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>מח&amp;יקת התיקייה…</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>סימון ה&amp;כול כנקרא</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>ריקון ה&amp;אשפה…</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>ריקון &amp;דואר הזבל…</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>הסרת מה שמחוק ב&amp;קו…</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>הסרה מה&amp;מועדפים</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>הוספה ל&amp;מועדפים</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>מי&amp;נוי</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>מא&amp;פיינים…</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>העברה למעלה &amp;במועדפים</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>העברה למ&amp;טה במועדפים</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>שימוש &amp;עבור</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>השרת משתמש ב־&quot;%1&quot; לכך, עבור כל תוכנות הדואר שלך.</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>השרת החליט למה התיקייה הזאת מיועדת.</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>הצגה &amp;למעלה</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>לשמור במחשב ה&amp;זה</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>כמו בחשבון</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>כמו בתיקייה שמעליה</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>רק מה שקראתי</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>החודש האחרון</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>3 החודשים האחרונים</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>השנה האחרונה</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>כל ההודעות</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>החודש האחרון</numerusform>
            <numerusform>%Ln החודשים האחרונים</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>מ&amp;קום להודעות…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderNameDialog</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;שם:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>יצירה</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>&quot;%1&quot; מפריד בין תיקיות בשרת הזה ואינו יכול להופיע בשם.</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>&quot;*&quot; ו־&quot;%&quot; אינם יכולים להופיע בשם.</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>יש בשם תו בלתי נראה.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>כבר יש תיקייה בשם הזה.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>מה Godwit עושה</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>דואר יוצא: %1, לטיפול: %2</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>דואר יוצא: %1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>לא ניתן היה לשלוח חלק מההודעות: ההחלטה מה יעלה בגורלן בידיך</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>הודעות שממתינות לשליחה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, how its connection stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPicker</name>
    <message>
        <source>An account holds folders only. Choose one of them.</source>
        <translation>חשבון מכיל רק תיקיות. יש לבחור אחת מהן.</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>ההודעות כבר נמצאות שם.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>העברה לתיקייה</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>התיקייה כבר אינה קיימת.</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>העברת התיקייה &quot;%1&quot; אל</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>חיפוש תיקייה</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>תיקיות</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>העברה לכאן</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>זו אינה תיקייה בפני עצמה.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>מאפייני התיקייה</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>חשבון:</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>נתיב בשרת:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>הודעות:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>גודל:</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>בבדיקה…</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>היא אינה מכילה הודעות</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>משמשת עבור:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>מוצגת:</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>כן, יש לה מינוי</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>ללא מינוי</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>נשמר כאן:</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>חדשות:</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>מותר לך:</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>מקום:</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>היא מכילה רק תיקיות</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>עדיין לא נספר</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, לא נקראו: %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>לשום דבר מיוחד</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>דואר מגיע לכאן</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>כך אומר השרת</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>לפי בחירתך</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>לפי שמה</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>הודעות שקראת</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>כל ההודעות</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>הודעות מהחודש האחרון</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>הודעות מהחודש האחרון</numerusform>
            <numerusform>הודעות מ־%Ln החודשים האחרונים</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>השרת אינו אומר</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>כל מה שהשרת מתיר: הוא אינו שומר הרשאות</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>לראות שהיא קיימת, לא יותר</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>השרת אינו מגביל, או אינו אומר</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>לא ידוע: אין חיבור</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>תיקיות</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>לא ניתן לשחרר כאן.</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>היא כבר במועדפים.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>לא ניתן להעביר תיקיות לחשבון אחר.</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>אפשר לשחרר הודעות על תיקיות.</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>הן כבר בתיקייה הזאת.</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>לא ניתן להוציא אותן מהתיקייה שלהן, שהיא לקריאה בלבד. עם Ctrl הן מועתקות.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS מההתחלה (מומלץ)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>ללא: לא מוצפן</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormatBar</name>
    <message>
        <source>Formats</source>
        <translation>עיצובים</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>ע&amp;יצוב</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>כותרת 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>כותרת 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>כותרת 3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>סגנון הפסקה</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>מו&amp;דגש</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;נטוי</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>קו תחתו&amp;ן</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>קו &amp;חוצה</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>קטן &amp;יותר</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;גדול יותר</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>צבע ה&amp;אותיות…</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>צבע ה&amp;רקע…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>ניקוי &amp;העיצוב</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>ר&amp;שימת תבליטים</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>רשימה &amp;ממוספרת</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;ציטוט</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>הפחתת ציט&amp;וט</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>היפוך &amp;כיוון הפסקה</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>&amp;קישור…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;תמונה…</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>&amp;טבלה</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>קו או&amp;פקי</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>שורות ועמודות</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>הוספת שורה מעל</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>הוספת שורה מתחת</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>הוספת עמודה לפני</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>הוספת עמודה אחרי</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>הסרת השורה</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>הסרת העמודה</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>צבע הרקע</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>צבע האותיות</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;שינוי…</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>שינוי ההגדרות ידנית</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>איך לעשות זאת אצל %1</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>פותח את %1 בדפדפן</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>השרתים האלה &amp;מוכרים לי: הם שייכים לספק שלי</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>יש לציין אם השרתים האלה שייכים לספק שלך.</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>הדואר הזה נשמר אצל %1, ש־Godwit מכיר את השרתים שלו.</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>ההגדרות נמצאו אצל %1.</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>ה־DNS של %1 מציין את השרתים האלה.</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>איש אינו מוסר את ההגדרות, אך שרת עונה אצל %1.</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>ההגדרות האלה באות מ־Thunderbird. הסיסמה נשארת שם: יש להקליד אותה פעם נוספת.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>לא מוצפן</translation>
    </message>
    <message>
        <source>Reading: %1, port %2, %3</source>
        <translation>קריאה: %1, פתחה %2, %3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>שליחה: %1, פתחה %2, %3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>שם משתמש: %1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>%1 אינו מקבל כאן את הסיסמה הרגילה שלך, אלא סיסמה שנוצרה לתוכנות דואר בלבד (&quot;סיסמת יישום&quot;). יש ליצור אותה בעמוד של הספק, לאחר כניסה שם, ולהדביק אותה למטה.</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>אם %1 דוחה את הסיסמה הנכונה: יש להפעיל שם תחילה קריאת דואר בתוכנות (IMAP), בהגדרות הדואר שלך. בכניסה דו־שלבית נדרשת סיסמה שנוצרה לתוכנות דואר בלבד.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>ל־%1 יש סיסמה נפרדת לתוכנות דואר, שאינה זו של עמודי הלקוחות. יש לקבוע אותה שם.</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>%1 נקרא באמצעות התוכנה שלו, Bridge, שצריכה לפעול במחשב הזה. Bridge מציגה את שם המשתמש ואת הסיסמה שיש להזין כאן. את האישור שלה היא יוצרת בעצמה: יש לייצא אותו בהגדרות של Bridge, ולבחור את הקובץ תחת שינוי…, מתקדם, רשויות אישורים.</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>%1 מכניס תוכנות דואר רק בכניסה בדפדפן. לשם כך התוכנה צריכה להיות רשומה שם, וה־Godwit הזה אינו רשום: יש להזין למטה מזהה לקוח שלך או של הארגון שלך.</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>הכניסה מתבצעת בדפדפן, בעמוד של הספק עצמו. Godwit אף פעם אינו רואה את הסיסמה שלך.</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>הם מחוץ לשם המתחם שלך (%1), ומה ש־DNS אומר אינו חתום: ייתכן שמישהו בדרך שם אותם כדי להשיג את הסיסמה שלך. יש להמשיך רק אם הם מוכרים לך.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>מדריך</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>חיפוש במדריך</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>פרקים</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>פרק</translation>
    </message>
</context>
<context>
    <name>godwit::ui::HeaderText</name>
    <message>
        <source>(no date)</source>
        <translation>(ללא תאריך)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>אומת בידי %1</translation>
    </message>
    <message>
        <source>%1 found that this message does not come from %2: it may be forged.</source>
        <translation>%1 מצא שההודעה הזאת אינה באה מאת %2: ייתכן שהיא מזויפת.</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>השולח מבקש אישור קריאה. שום אישור לא נשלח בלי הסכמתך.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::IdentitiesDialog</name>
    <message>
        <source>Identities</source>
        <translation>זהויות</translation>
    </message>
    <message>
        <source>Identities – %1</source>
        <translation>זהויות – %1</translation>
    </message>
    <message>
        <source>With which names, addresses and signatures you write. The first is the usual one.</source>
        <translation>השמות, הכתובות והחתימות שבהם נכתבות ההודעות שלך. הראשונה היא הרגילה.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>ה&amp;וספה</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ה&amp;סרה</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>הפיכה ל&amp;רגילה</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>אותה כתובת</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;שם:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;כתובת:</translation>
    </message>
    <message>
        <source>Answers &amp;to:</source>
        <translation>תשובות &amp;אל:</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>&amp;חתימה:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>זהות חדשה</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>לכל זהות דרושה כתובת דואר, למשל anna@example.org.</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>&quot;תשובות אל&quot; היא כתובת דואר, או ריקה.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>סגירת ההתראה הזאת (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>סגירת ההתראה הזאת</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>טקסט ההודעה</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>הוספת &quot;%1&quot; למילון</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>צרופות</translation>
    </message>
    <message>
        <source>1 attachment, %1</source>
        <translation>צרופה אחת, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>צרופה אחת, %1</numerusform>
            <numerusform>%Ln צרופות, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>גדולה מדי: בשליחה היא %1, יותר מ־%2 שהשרת שלך מקבל.</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>השרת שלך מקבל %1</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>הקטנת תמונה</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>צירוף</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>הצרופה %1, %2</translation>
    </message>
    <message>
        <source>Delete removes, F2 renames, Alt with the arrows moves</source>
        <translation>Delete להסרה, F2 לשינוי שם, Alt עם החצים להזזה</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>שינוי &amp;שם…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ה&amp;סרה</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>&amp;הקטנה…</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>הזזה &amp;קדימה</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>הזזה &amp;אחורה</translation>
    </message>
    <message>
        <source>Stop attaching (Delete)</source>
        <translation>הפסקת הצירוף (Delete)</translation>
    </message>
    <message>
        <source>Press to stop attaching</source>
        <translation>לחיצה תפסיק את הצירוף</translation>
    </message>
    <message>
        <source>is being attached…</source>
        <translation>בצירוף…</translation>
    </message>
    <message>
        <source>Removing an attachment</source>
        <translation>הסרת צרופה</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>שינוי שם הצרופה</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>השם שהנמען רואה:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>שינוי שם של צרופה</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>הזזת צרופה</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>קישור</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;כתובת:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;טקסט:</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>קביעת קישור</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>הסרת הקישור</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>לאן הקישור הזה מוביל</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>הקישור הזה אינו מוביל לאן שהוא אומר.</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>הוא אומר: %1
הוא מוביל אל: %2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>כתיבה אל %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>פתיחת %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListChoices</name>
    <message>
        <source>&amp;Arrival</source>
        <translation>ה&amp;געה</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;תאריך</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;מאת</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;אל</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;נושא</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>גו&amp;דל</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;לא נקראו</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>עם &amp;כוכב</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>צרו&amp;פה</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>מיון הרשימה לפי זה</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>&amp;שיחות</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>הצגת תשובות יחד עם מה שהן עונות עליו</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>איח&amp;וד לפי נושא</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>הודעות בעלות נושא אחד הן שיחה אחת, גם אם אינן מציינות זו את זו</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>תשובות שלי במ&amp;קומן</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>הצגת מה שכתבת מתיקיית הדואר שנשלח בשיחות שלו</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>הצגת שיחות &amp;בהתעלמות</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>הצגה גם של מה שבחרת להתעלם ממנו</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>סדר &amp;עולה</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>הראשון, הישן או הקטן ביותר למעלה</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>סדר &amp;יורד</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>האחרון, החדש או הגדול ביותר למעלה</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>&amp;הרחבת הכול</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>פתיחת כל השיחות</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>צמצו&amp;ם הכול</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>סגירת כל השיחות</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>שימוש לכל התיקיות ה&amp;חדשות</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>תיקיות שלא נבחר להן דבר מוצגות כמו זו</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>לא נקראו</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>רק הודעות שלא נקראו</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>עם כוכב</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>רק הודעות עם כוכב</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>עם צרופה</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>רק הודעות עם צרופה</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>סינון לפי טקסט</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>רק הודעות שהמילים האלה מופיעות בשולח, בנמען או בנושא שלהן</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>ניקוי המסנן</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>הצגת כל ההודעות שוב</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>מיון לפי</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>העמודות של הרשימה</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>כוכב</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>צרופה</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>עמודות &amp;רגילות</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>אין בתיקייה הזאת הודעה שלא נקראה.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>רק הודעות עם תגית</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>סינון לפי תגית</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>סדר ושיחות</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>סינון לפי שולח, נמען או נושא</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>כל תגית, או ללא תגית</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>אין תגיות בתיקייה הזאת</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>הודעה אחת</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>הודעה אחת</numerusform>
            <numerusform>%Ln הודעות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 לא נקראו</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>אין תיקייה פתוחה</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>יש לבחור תיקייה כדי לראות כאן את ההודעות שלה.</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>התיקייה נפתחת…</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>אף הודעה אינה עוברת את המסנן</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>הודעה אחת מוסתרת.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>הודעה אחת מוסתרת.</numerusform>
            <numerusform>%Ln הודעות מוסתרות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>עדיין אין כאן דבר</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>התיקייה הזאת לא נקראה מהשרת.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>התיקייה הזאת ריקה</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>הודעות חדשות יופיעו כאן מעצמן.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>מחיקה לצמיתות</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>סרגל כלים</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;עריכה</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>תיקיי&amp;ה</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>ה&amp;ודעה בתור</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>&amp;סדר ושיחות</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>ה&amp;רשימה והחלוניות</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;מסנן</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>&amp;פתיחת תיקייה</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;כלים</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ע&amp;זרה</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>ה&amp;ודעה</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>סי&amp;מון</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;ביטול פעולה: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>סימון כלא &amp;נקראה</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>סימון כ&amp;נקראה</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>לא דואר &amp;זבל</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>דואר &amp;זבל</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>פתיחת קובץ הודעה</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>הודעות (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>אודות Godwit</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>תוכנת דואר ל־IMAP.

תוכנה חופשית ברישיון הציבורי הכללי של גנו, גרסה 3 ומעלה. ללא כל אחריות.

הלימוזה (godwit) היא הציפור שעפה הכי רחוק בלי לעצור.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>אין מה לבטל</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>האשפה ריקה</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>לא הוגדר מסנן</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>עדיין אין חשבון</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>אין בחשבון הזה תיקייה כזאת</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>אין הודעה פתוחה</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>כל החלוניות גלויות</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>הרשימה אינה מציגה שיחות</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>התיקייה הזאת לקריאה בלבד</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>לא נבחרה הודעה</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>זה הארכיון</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>הצגת עוד מההודעה הזאת</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>אין טקסט בהודעה הזאת.</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>אין טקסט בהודעה הזאת, רק צרופות.</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>העתקת &amp;כתובת הקישור</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;בחירת הכול</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>לא %1: %2</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>מוביל אל %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageDeeds</name>
    <message>
        <source>Nothing was changed: the list has changed so much that the selected messages are not known any more. Select them again.</source>
        <translation>דבר לא השתנה: הרשימה השתנתה עד כדי כך שההודעות שנבחרו כבר אינן ידועות. יש לבחור אותן שוב.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>תיקייה חדשה</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>אין בחשבון הזה תיקיית ארכיון.</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>אין בחשבון הזה תיקייה לדואר זבל.</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>Godwit יכול ליצור תיקייה כזאת ולהעביר אליה את ההודעות. אפשר גם לבחור תיקייה אחרת באמצעות &quot;העברה אל…&quot;.</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>יצירת התיקייה</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>מחיקת הודעה</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>מחיקת %1 הודעות</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>למחוק את ההודעה הזאת לצמיתות?</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>למחוק את ההודעות האלה לצמיתות?</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>אין בחשבון הזה תיקיית אשפה. לא ניתן להחזיר את מה שנמחק.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>לא ניתן יהיה להחזיר זאת.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>השרת אינו שומר תגיות בתיקייה הזאת.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>השרת אינו שומר תגיות בתיקייה הזאת, ו־Godwit זוכר באמצעות תגית אילו שיחות מושתקות או בהתעלמות.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageHeader</name>
    <message>
        <source>Tags: %1</source>
        <translation>תגיות: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>ביטול הרשמה…</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>עזיבת רשימת התפוצה הזאת</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(ללא נושא)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(ללא שולח)</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>%1 מצא שזה תקין: %2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>הסתרת הכתובות</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>הצגת כל הכתובות</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>סימון כנקראה</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>סימון כלא נקראה</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>הסרת הכוכב</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>הוספת כוכב</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>העברה לארכיון</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>(ללא נמען)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(ללא שולח)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(ללא נושא)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>הודעה אחת</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 הודעות</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>אין הודעה פתוחה</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>יש לבחור הודעה ברשימה כדי לקרוא אותה כאן.</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>נבחרו %1 הודעות</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>אפשר לסמן, להעביר או למחוק אותן יחד.</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>ההודעה נקראת…</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>לא ניתן לקרוא את ההודעה הזאת</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>עדיין לא נקראה מהשרת</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageWindow</name>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(ללא נושא)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>תשובה לכולם</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>העברה הלאה</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>העברה הלאה כצרופה</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>סגירת ההתראה הזאת</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>שבו Godwit רשום אצל הספק</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>רק אם הספק נתן לך אותו</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>&amp;מזהה לקוח:</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>&amp;סוד לקוח:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>עמוד כניסה:</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>אסימונים מאת:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>היקף:</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>יש להזין את הכתובות של עמוד הכניסה של הספק ושל האסימונים שלו.</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>יש להזין את מזהה הלקוח שבו Godwit רשום אצל הספק.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>שינויים ממתינים</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>שינויים שלא הגיעו לשרתים</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>דבר אינו ממתין: כל מה ששינית הגיע לשרתים.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>ניסיון &amp;נוסף</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;ויתור</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>ויתור על השינוי: הדואר שלך יוצג כפי שהוא בשרת</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>הוא יישלח ברגע שיהיה חיבור, אחרי השינויים שלפניו.</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>הוא בדרך; השרת עדיין לא ענה.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>דואר יוצא</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>הודעות שעדיין לא נשלחו</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>דבר אינו ממתין: כל מה ששלחת יצא מהמחשב הזה.</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>היא &amp;נשלחה</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>שליחה &amp;כעת</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>שליחה ל&amp;אחרים</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;עריכה</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;ויתור…</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>היא תושם בתיקיית הדואר שנשלח</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>היא לא תישלח, ותיפתח שוב לכתיבה</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>ניסיו&amp;ן נוסף</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>שליחה &amp;שוב</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
היא לא תישלח ולא תישמר.</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
מי שעדיין אין לו אותה לא יקבל אותה.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>לוותר על ההודעה הזאת?</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>&amp;ויתור על ההודעה</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>שליחה ללא הצפנה בכל זאת</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>כמו לקריאה</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>שרת &amp;יוצא:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>ה&amp;צפנה:</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>הצפנה לשליחה</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>פת&amp;חה:</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>פתחה לשליחה</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>שם &amp;משתמש:</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>שם משתמש לשליחה</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>טביעת SHA-256 של האישור:</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>טביעת SHA-256 של האישור לשליחה</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>לשליחה מתקבל רק האישור בעל טביעת האצבע הזאת, יהיה אשר יהיה מי שחתם עליו. ריק: הבדיקות הרגילות.</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>לשליחה. היא עדיין אינה אפשרית: השרת לשליחה אינו ידוע.</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>לשליחה. עדיין לא היה ניסיון עם ההגדרות האלה.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>השליחה עדיין אינה אפשרית: השרת לא הכניס את Godwit בניסיון האחרון.</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>לשליחה. היא פועלת עם ההגדרות האלה.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>ללא הצפנה כל מי שבדרך יכול לקרוא את הסיסמה שלך ואת מה שנשלח ממך.</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>ב־SHA-256 של אישור יש 64 ספרות הקסדצימליות.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>חיפוש פעולה או תיקייה</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>פעולה, תיקייה או מילים לחיפוש</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>מה מתאים</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  רק פעולות      #  רק תיקיות      Esc  סגירה</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>חיפוש &quot;%1&quot; בכל הדואר</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>חיפוש דואר מאת &quot;%1&quot;</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>לא אפשרי כעת</translation>
    </message>
</context>
<context>
    <name>godwit::ui::People</name>
    <message>
        <source>me</source>
        <translation>אני</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 ועוד %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ועוד %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>אל %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>עותק אל %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>עותק נסתר אל %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>מאת: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>נשלח בידי: %1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>תשובות אל: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>אל: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>עותק: %1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>עותק נסתר: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>ה&amp;צגה חד־פעמית</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>טעינת התמונות של ההודעה הזאת כעת. השרתים שלהן ילמדו שהיא נפתחה, ומאיפה.</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>תמונה משרת אחר לא נטענה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>תמונה אחת משרת אחר לא נטענה.</numerusform>
            <numerusform>%Ln תמונות משרתים אחרים לא נטענו.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;תמיד עבור %1</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>טעינת תמונות בכל ההודעות מאת %1</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>תמונה נטענת…</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>תמונה אחת נטענת…</numerusform>
            <numerusform>%Ln תמונות נטענות…</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>לא ניתן לטעון תמונה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>לא ניתן לטעון תמונה אחת.</numerusform>
            <numerusform>לא ניתן לטעון %Ln תמונות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>תמונה: %1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>התמונה &amp;כולה</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>התאמת התמונה לחלון, או הצגתה בגודלה (רווח)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 פיקסלים</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PicturesPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>ה&amp;סרה</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>ההודעות של השולחים האלה טוענות את התמונות שלהן מהאינטרנט מעצמן. כך שולח יכול לדעת שפתחת את ההודעה, ומתי.</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>סינון שולחים</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>שולחים שהתמונות שלהם נטענות</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>לשאול שוב לפני טעינת התמונות שלהם (Delete)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>החזרת מה שהוסר לאחרונה (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>אף שולח אינו רשאי לטעון תמונות מעצמו.
הודעה שרוצה בכך שואלת אותך תחילה, ואפשר להתיר זאת לתמיד.</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>אין שולח שבכתובת שלו מופיע &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>הסרת &amp;כל המוצגים</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>הסרת ה&amp;כול</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>תופיע שוב שאלה לגבי %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>תופיע שוב שאלה לגבי שולח אחד.</numerusform>
            <numerusform>תופיע שוב שאלה לגבי %Ln שולחים.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>שולח אחד</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>שולח אחד</numerusform>
            <numerusform>%Ln שולחים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>נקרא ולא נקרא</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>הודעה פתוחה נחשבת כ&amp;נקראה:</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>מיד</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>לאחר רגע</translation>
    </message>
    <message>
        <source>after 5 seconds</source>
        <translation>לאחר 5 שניות</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>לאחר 10 שניות</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>רק כשאסמן אותה</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>ה&amp;צגת הודעות:</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>כפי שעוצבו</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>כטקסט פשוט</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>כך או כך, תמונות מהאינטרנט אינן מורדות אף פעם ללא הסכמתך.</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>&amp;הכהיית הודעות כששולחן העבודה כהה</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>עדיין אפשר להציג כל הודעה כפי שהגיעה.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>אפשר ל&amp;בטל שליחה במשך:</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>ללא זמן: לשלוח מיד</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 שניות</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 שניות</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 שניות</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 שניות</translation>
    </message>
    <message>
        <source>A message waits so long before it leaves.</source>
        <translation>כך זמן הודעה ממתינה לפני שהיא יוצאת.</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>ה&amp;סתרת אזור הזמן שלי</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>אז תאריך ההודעה אומר מתי נשלחה, אך לא היכן בעולם נשלחה.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>כתיבה</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>הודעות חדשות עם &amp;עיצוב</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>גופנים, רשימות ותמונות; גם צורה פשוטה נשלחת תמיד. אפשר לשנות זאת בכל הודעה.</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>הודעות &amp;פשוטות בגופן ברוחב קבוע</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>שמירת &amp;טיוטות בשרת לאחר הפסקה של:</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 דקות</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 דקות</translation>
    </message>
    <message>
        <source>On this computer they are kept while you type, and on the server when you close them.</source>
        <translation>הן נשמרות במחשב הזה בזמן ההקלדה, ובשרת בעת סגירתן.</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>תשובות ואישורי קריאה</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>ה&amp;תשובה שלי נכתבת:</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>מתחת לטקסט המצוטט</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>מעל הטקסט המצוטט</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>&amp;חתימה מתחת לטקסט המצוטט</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>אחרת היא באה אחרי מה שכתבת מעל הציטוט.</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>כאשר שולח מבקש לדעת שקראתי &amp;הודעה:</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>לשאול אותי</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>אף פעם לא להודיע, ולא לשאול</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>הצגת &amp;רשימת ההודעות בתור:</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>כרטיסים בני שתי שורות</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>שורות צפופות</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>המיון, הסינון והקיבוץ של תיקייה נבחרים בתיקייה עצמה, תחת &quot;תצוגה&quot;.</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>ראשי התיבות של השולח &amp;בכרטיסים</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>&amp;לחצנים בשורה שמתחת לעכבר</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>לסימון, לכוכב, להעברה לארכיון או למחיקה של הודעה בלי לפתוח אותה.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>חלוניות</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>ההודעה ה&amp;פתוחה נמצאת:</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>לצד הרשימה</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>מתחת לרשימה</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>דואר חדש</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>ה&amp;תראה כשמגיע דואר לדואר הנכנס</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>שיחות מושתקות ושיחות בהתעלמות נשארות שקטות.</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>הצגת ה&amp;שולח והנושא</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>כבוי: נאמר רק שיש הודעה חדשה; איש לא יוכל לקרוא מעבר לכתף שלך.</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>מספר ההודעות שלא נקראו על הסמל של &amp;Godwit</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>היכן ששורת המשימות של שולחן העבודה יכולה להציג אותו.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>הפעלה וסגירה</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>השארת &amp;סמל ליד השעון</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>אז סגירת החלון משאירה את Godwit פועל; &quot;יציאה&quot; מסיימת אותו.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>כרגע אין בשולחן העבודה הזה מקום לסמלים כאלה; סגירת החלון מסיימת את Godwit.</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>הפעלת Godwit ב&amp;כניסה למערכת</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>ברקע: ליד השעון, או כחלון ממוזער.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>&amp;השפה של Godwit:</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>השפה של שולחן העבודה</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>מההפעלה הבאה ואילך.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;עבודה לא מקוונת</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>דבר אינו מתקבל או נשלח. הפעולות שלך ממתינות כאן, גם לאחר הפעלה מחדש.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>(ללא נושא)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>תאריך: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>מצורף: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>תצוגה לפני הדפסה</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>יומן הפרוטוקול</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>יומן הפרוטוקול</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>הצגת שורות עם…</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>הצגת שורות עם הטקסט הזה</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>השהיה: בלי להציג שורות חדשות</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>העתקת השורות שנבחרו, או כולן</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>שמירת עותק ללא שמות, נושאים וכתובות…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>ניקוי היומן</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>שמירת יומן הפרוטוקול</translation>
    </message>
</context>
<context>
    <name>godwit::ui::QuotaBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 מתוך %2 בשימוש</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 מתוך %2 הודעות</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 מתוך %2 תיקיות</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1: מלא, ייתכן שלא יגיע עוד דואר. יש לרוקן את האשפה, או למחוק הודעות גדולות.</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1: כמעט מלא. יש לרוקן את האשפה, או למחוק הודעות גדולות.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>אין להודעה הזאת מזהה שקישור יכול לציין.</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>הקישור להודעה הזאת הועתק.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReadingChoices</name>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>Show this message as it was laid out</source>
        <translation>הצגת ההודעה הזאת כפי שעוצבה</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;טקסט פשוט</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>הצגת הטקסט של ההודעה הזאת בלבד</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>צבעים &amp;מקוריים</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>הצגת ההודעה הזאת בצבעי השולח, על רקע לבן</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>לטעון תמיד &amp;תמונות של השולח הזה</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>טעינת תמונות משרתים אחרים בכל ההודעות של השולח הזה</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ה&amp;גדלה</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>הצגת ההודעות בגודל רב יותר</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ה&amp;קטנה</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>הצגת ההודעות בגודל קטן יותר</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>גודל &amp;רגיל</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>הצגת ההודעות בגודל הרגיל</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>שליחת &amp;אישור קריאה</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>אף &amp;פעם לשולח הזה</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;לא</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>הודעה קצרה אומרת שההודעה הזאת נפתחה, ומתי</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>השולח מבקש להודיע אל %1 שקראת את ההודעה הזאת.</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>השולח מבקש לדעת שקראת את ההודעה הזאת.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>ההודעה הזאת נשלחת אל %1.</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>המארח מחופש בשם %1.</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>הנמען %1</translation>
    </message>
    <message>
        <source>Recipient %1, %2</source>
        <translation>הנמען %1, %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientEdit</name>
    <message>
        <source>Adding recipients</source>
        <translation>הוספת נמענים</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>הסרת נמענים</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>שינוי נמען</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;עריכה</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ה&amp;סרה</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>העברת נמענים</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>לא צוין מי יקבל את ההודעה הזאת.</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>אין כתובת שאפשר לשלוח ממנה: יש להגדיר תחילה חשבון.</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>צירוף של קובץ עדיין נמשך.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>צירוף של קובץ אחד עדיין נמשך.</numerusform>
            <numerusform>צירוף של %Ln קבצים עדיין נמשך.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>בשליחה היא %1, והשרת שלך מקבל לכל היותר %2: הוא ידחה אותה.</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>כתבת על צרופה, ודבר אינו מצורף.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>הנמען יראה את הכתובת. בעותק נסתר לא.</numerusform>
            <numerusform>כל %Ln הנמענים יראו זה את הכתובת של זה. בעותק נסתר הם לא יראו.</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>קיבלת את ההודעה בלי ידיעת האחרים (עותק נסתר). תשובה לכולם תגלה להם זאת.</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>אין לה נושא.</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>לא כתוב בה דבר.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>שמירת החיפוש…</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>יציאה מהחיפוש (Esc)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>יציאה מהחיפוש</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>שמירת החיפוש הזה בין התיקיות</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>כל הדואר</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>מוצגות %1 החדשות מתוך %2; מילה נוספת או יום, כגון מאז:2024, ימצאו פחות.</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>נמצאה הודעה אחת</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>נמצאה הודעה אחת</numerusform>
            <numerusform>נמצאו %Ln הודעות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>התיקייה הזאת: %1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>החשבון הזה: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>כל הדואר</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>היכן לחפש</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>מה אפשר לחפש</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>מה אפשר לחפש (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>חיפוש בכל הדואר: למשל מאת:נועה יש:צרופה</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>חיפוש ב־%1: למשל מאת:נועה יש:צרופה</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>חיפושים אחרונים</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>הצעות לחיפוש</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>מתבצע חיפוש…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>שמירת החיפוש</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>השם, כפי שיופיע בין התיקיות; חיפוש באותו שם יוחלף:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>שינוי שם החיפוש</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>שם:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>עריכת &amp;החיפוש</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>שינוי &amp;שם…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>העברה למ&amp;עלה</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>העברה למ&amp;טה</translation>
    </message>
    <message>
        <source>&amp;Delete search</source>
        <translation>&amp;מחיקת החיפוש</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>בעוד &amp;שעה</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>ה&amp;ערב, %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>מחר &amp;בבוקר, %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>&amp;יום שני בבוקר, %1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>שליחה מאוחר יותר</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>מועד &amp;השליחה:</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>היא ממתינה במחשב הזה: היא תצא כאשר Godwit יפעל ויהיה חיבור. עד אז אפשר לשנות אותה בדואר היוצא.</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>שליחה במועד הזה</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>(הרמה העליונה)</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>תיקיות משלך: %1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>תיקיות של אנשים אחרים: %1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>תיקיות משותפות: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>אחסון</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1: %2 מתוך %3 (%4 %)</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>השרת של %1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;שרת</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>&amp;יכולות</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>יומן ה&amp;פרוטוקול</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;בדיקה נוספת</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>השרת נשאל…</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>היכולות של השרת</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>יכולת</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>מוגדרת ב</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>לא נאמר</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>ברכה</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>תוכנה</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>תיקיות</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>אחת בשימוש</numerusform>
            <numerusform>%n בשימוש</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>הצפנה</translation>
    </message>
    <message>
        <source>None: what is said can be read on the way.</source>
        <translation>ללא: אפשר לקרוא בדרך את מה שנאמר.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>הונפק בידי %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>בתוקף עד %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>בשימוש</translation>
    </message>
    <message>
        <source>Could be used</source>
        <translation>אפשר להשתמש</translation>
    </message>
    <message>
        <source>Switched off in the account&apos;s settings</source>
        <translation>כבוי בהגדרות החשבון</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>לא מוכר ל־Godwit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>חיפוש בהגדרות</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>עמודי ההגדרות</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;איפוס העמוד הזה</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>החזרת כל מה שבעמוד הזה למצבו כש־Godwit חדש</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>אין הגדרה בשם &quot;%1&quot;. פעולות של Godwit אפשר למצוא עם Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>ברשימת התיקיות</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShortcutsPage</name>
    <message>
        <source>  or  </source>
        <comment>between two shortcuts</comment>
        <translation>  או  </translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>&amp;שימוש כאן במקום זאת</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;להשאיר כפי שהיה</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>כמו ב&amp;ערכה</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>מקשים &amp;כמו ב:</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>חיפוש לפי שם או מקש</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>פעולות וקיצורי המקלדת שלהן</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>קיצור</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>מ&amp;קש:</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>&amp;מקש אחר:</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>לא בתפריט</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1, ללא קיצור</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1, קיצור %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>שונה על ידך</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 הוא &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShownCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 עד %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here: %2)</source>
        <translation>%1 (באזור זמן שאינו מוכר כאן: %2)</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1, לפי השעון שלך</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>שם: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>אירוע שבוטל</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>תשובה להזמנה</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>מוצע מועד אחר</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>הגעה אושרה: %1</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>ההזמנה נדחתה: %1</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>הגעה בספק: %1</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>תשובה מאת %1</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ללא כותרת)</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>חוזר %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>היכן: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>מאת: %1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>אדם אחד מוזמן</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>%1 אנשים מוזמנים</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>יש בקובץ עוד %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>דואר: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>טלפון: %1</translation>
    </message>
    <message>
        <source>Web: %1</source>
        <translation>אתר: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>כתובת: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SignInChoice</name>
    <message>
        <source>Sign-in method</source>
        <translation>דרך כניסה</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>בדפדפן (OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>אסימון גישה מפקודה (OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>אישור לקוח</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>ללא: השרת מכניס אורחים</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>פקודה שכותבת את אסימון הגישה</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>תוכנה שכותבת את אסימון הגישה בשורה הראשונה</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>דר&amp;ך כניסה:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>&amp;פקודה:</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>אסימון גישה, מתחדש אצל %1 (OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>יש להזין את הפקודה שכותבת את אסימון הגישה.</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>הפקודה מורצת במעטפת בכל פעם שנחוץ אסימון חדש.</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>הכניסה מתבצעת בעמוד של הספק שלך. Godwit אף פעם אינו רואה את הסיסמה שלך.</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>האישור שהחשבון הזה מציג לשרת מוכיח את זהותך.</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>דבר אינו מוכיח את זהותך: לארכיונים ציבוריים.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 – ייווצר מינוי</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 – המינוי יבוטל</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>כבר לא בשרת</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>של מישהו אחר</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>משותפת</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>הודעה אחת</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 הודעות</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>%1 מתוך %2 שמתחתיה עם מינוי</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>מוצגת תמיד</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>מינויים לתיקיות</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>מינויים לתיקיות – %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>תיקיות עם מינוי מוצגות בחלונית התיקיות, כאן ובתוכנות הדואר האחרות שלך. הדואר הנכנס ותיקיות שמשמשות למשהו, כמו הודעות שנשלחו, מוצגים כאן תמיד.</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>אין חיבור: זו הרשימה כפי שהייתה לאחרונה. מה שמשתנה נשמר, ויבוצע כשיהיה חיבור.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>חיפוש תיקייה</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>אילו תיקיות מופיעות ברשימה</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>עם מינוי</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>ללא מינוי</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>מה ישתנה</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>כבר לא בשרת</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>קריאת רשימת התיקיות מחדש</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>קריאת רשימת התיקיות מחדש (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>התיקיות של החשבון</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>אין תיקייה מתאימה. אפשר לחפש שם אחר, או לבחור &quot;הכול&quot;.</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>מה ישתנה (Delete מבטל שורה)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>החלה</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>החלת שינוי אחד</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>החלת %1 שינויים</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>אין שינויים</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>להרשמה: %1, לביטול הרשמה: %2</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>הסרת זו שנעלמה</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>הסרת %1 שנעלמו</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>תיקיות שיש לך מינוי אליהן וכבר אינן בשרת</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>&amp;הרשמה אליה ואל %1 שמתחתיה</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>&amp;ביטול ההרשמה אליה ואל %1 שמתחתיה</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>&amp;פתיחת כל הענף</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>דגלים ותגיות</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>תגית חדשה</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>אותיות וספרות בלבד</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on your other computers.</source>
        <translation>לתשע הראשונות יש המקשים 1 עד 9. השמות והצבעים נשמרים בשרתים שמסוגלים לכך, והם זהים במחשבים האחרים שלך.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>תגית חדשה</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>בחירת הצבע</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>למעלה</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>למטה</translation>
    </message>
    <message>
        <source>Forget name and colour; messages keep the tag</source>
        <translation>שכחת השם והצבע; התגית נשארת בהודעות</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;שם:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;צבע:</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>(שאר ההודעה הזאת אינו מוצג כאן.)</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>המקור של &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>הכותרות של &quot;%1&quot;</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>(שאר הטקסט הזה אינו מוצג כאן.)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>ה&amp;צגת Godwit</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>ה&amp;סתרת Godwit</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>הודעה אחת שלא נקראה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>הודעה אחת שלא נקראה</numerusform>
            <numerusform>%Ln הודעות שלא נקראו</numerusform>
        </translation>
    </message>
    <message>
        <source>Godwit: %1</source>
        <translation>Godwit: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Unsubscribing</name>
    <message>
        <source>%1 was already told that you want no more of this mailing.</source>
        <translation>כבר נמסר אל %1 שאינך רוצה עוד מרשימת התפוצה הזאת.</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>לעזוב את רשימת התפוצה הזאת?</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>Godwit מוסר אל %1, בבקשה אחת בחיבור מוצפן, שאינך רוצה עוד ממנה. השרת ההוא ילמד שההודעה הזאת נקראה.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>ביטול הרשמה</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>ההצעה לבטל את ההרשמה בלחיצה אחת אינה חתומה בידי השולח, ולכן אין בה שימוש. </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>לעזוב את רשימת התפוצה הזאת בדף אינטרנט?</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>העמוד של %1 ייפתח בדפדפן שלך.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>פתיחת העמוד</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>נמסר אל %1 שאינך רוצה עוד מרשימת התפוצה הזאת.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ViewChoices</name>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;כרטיסים</translation>
    </message>
    <message>
        <source>Each message on two lines</source>
        <translation>כל הודעה בשתי שורות</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>&amp;צפוף</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>כל הודעה בשורה אחת</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;עמודות</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>כל הודעה בשורה אחת, בעמודות שאפשר לבחור</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>ההודעה &amp;לצד הרשימה</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>תיקיות, רשימה והודעה זו לצד זו</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>ההודעה &amp;מתחת לרשימה</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>הרשימה מעל ההודעה, שתיהן ברוחב החלון</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WarningStrip</name>
    <message>
        <source>Warning: %1</source>
        <translation>אזהרה: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WelcomePage</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>הוספת &amp;חשבון…</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>ברוך בואך אל Godwit</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>הדואר שלך נשאר בשרת שלך. Godwit מציג אותו במהירות, גם ללא רשת, ואומר לך מה נמצא בשרת. כל מה שנחוץ הוא כתובת הדואר שלך והסיסמה שלך, שנשמרת בצרור המפתחות של המחשב הזה.</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>העברת החשבון שלך מ־&amp;Thunderbird…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>העברת חשבון אחד מ־&amp;Thunderbird…</numerusform>
            <numerusform>העברת %Ln חשבונות מ־&amp;Thunderbird…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>עדיין אין חשבון</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>אין טיוטה פתוחה</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>אין הודעה פתוחה</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>ההודעה לא הגיעה מרשימת תפוצה שמקבלת תשובות</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>&quot;%1&quot; אינו קישור mailto: או mid: תקין ואינו קובץ</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>תוכנת דואר לשולחן העבודה עבור IMAP.</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>שמירת ההגדרות, המטמון והיומן בתוך DIR.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>כתיבת תמונה של החלון אל FILE (PNG) וסיום.</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>הפעלה ללא חלון קדמי: ליד השעון, או כחלון ממוזער.</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>הצגת דואר לדוגמה, ללא חשבון וללא שרת.</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>שימוש בשפה הזאת (&quot;de&quot;, &quot;pt_BR&quot;) במקום השפה של שולחן העבודה או של ההגדרות.</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>קישורי mailto: לטיפול, קישורי mid: להודעות, וקובצי הודעות להצגה.</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>לאפשרות ‎--demo יש פרופיל משלה, והיא אינה משתלבת עם ‎--profile</translation>
    </message>
</context>
</TS>
