<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>Někdo napsal:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 napsal(a):</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>%1 v %2 %3 napsal(a):</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- Přeposlaná zpráva --------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Od: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Komu: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Kopie: %1</translation>
    </message>
    <message>
        <source>Date: %1, %2</source>
        <translation>Datum: %1, %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Předmět: %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>zpráva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln zpráva</numerusform>
            <numerusform>%Ln zprávy</numerusform>
            <numerusform>%Ln zpráv</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>%1 není na tomto počítači. Nejprve soubor uložte sem.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Soubor %1 neexistuje.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>%1 je složka. Nejprve ji zabalte do jednoho souboru, například .zip.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>%1 není soubor, který lze přiložit.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>Soubor %1 nebylo možné přečíst až do konce, proto nebyl přiložen: %2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>Soubor %1 nebyl přiložen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 nelze přečíst: %2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>Soubor %1 se během čtení změnil, proto nebyl přiložen. Přiložte jej znovu, až bude hotový.</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>zobrazit %Ln další řádek</numerusform>
            <numerusform>zobrazit %Ln další řádky</numerusform>
            <numerusform>zobrazit %Ln dalších řádků</numerusform>
        </translation>
    </message>
    <message>
        <source>show less</source>
        <translation>zobrazit méně</translation>
    </message>
</context>
<context>
    <name>DateGroups</name>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Včera</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Dříve tento týden</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Minulý týden</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>Dříve tento měsíc</translation>
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
        <translation>Akce byla zrušena.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>Na serveru se nic nezměnilo.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>Server nebyl nalezen.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>Žádná pošta nebyla stažena ani změněna. Poštu, která už tu je, lze dál číst.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>Zkontrolujte, zda je název serveru napsán správně a zda je tento počítač online.</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>Server na tomto portu nepřijímá připojení.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>Zkontrolujte port a druh šifrování; obvyklé jsou 993 s TLS a 143 se STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>Spojení bylo přerušeno nebo server není dostupný.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>Vaše změny zůstávají zde a odešlou se, jakmile bude připojení obnoveno.</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>Je-li tento počítač offline, není třeba nic dělat; jinak to zkuste později.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Server neodpověděl včas.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>Vaše změny zůstávají zde a odešlou se, jakmile server znovu odpoví.</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>Zkuste to později. Pokud se to děje pokaždé, zkontrolujte port a druh šifrování.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Nepodařilo se navázat šifrované spojení.</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>Nebylo odesláno vaše heslo ani žádná pošta.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Zkontrolujte port a druh šifrování nebo se zeptejte poskytovatele, které použít.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>Server neprokázal svou totožnost: jeho certifikát pro něj neplatí.</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>Spojení bylo uzavřeno dříve, než bylo odesláno vaše heslo nebo jakákoli pošta.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>Zkontrolujte název serveru a hodiny tohoto počítače; v hotelu nebo v síti pro hosty se nejprve přihlaste k této síti. Jinak se zeptejte poskytovatele na SHA-256 jeho certifikátu: shoduje-li se se zde zobrazeným, lze jej zadat v nastavení účtu.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Někdo mezi vámi a serverem možná zasahuje do spojení.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>Tuto síť pro poštu nepoužívejte. Pokud to server nabízí, zvolte pro tento účet TLS (port 993).</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Odpovědi serveru nebylo možné porozumět.</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>Spojení bylo uzavřeno. Pošty, která už tu je, se to netýká a vaše změny zůstávají zachovány.</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>Zkontrolujte, zda jde o server IMAP a zda je port správný. Protokol komunikace ukazuje, co server odpověděl.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Server odmítl uživatelské jméno nebo heslo.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>Žádná pošta nebyla stažena ani změněna. Godwit to sám znovu nezkouší, aby účet nebyl zablokován.</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>Zadejte heslo znovu. Někteří poskytovatelé vyžadují zvláštní heslo pro poštovní programy nebo celou adresu jako uživatelské jméno.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>Server je momentálně nedostupný.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>Vaše změny zůstávají zde a odešlou se, jakmile bude server zpět.</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>Není třeba nic dělat: Godwit to sám zkusí znovu.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Server to odmítl.</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>Změna nebyla provedena; zobrazeno je to, co je na serveru.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>Možná sám server říká, co dělat.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>Server nerozuměl tomu, oč Godwit žádal.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Je to chyba Godwitu nebo serveru. Nahlaste ji prosím spolu s protokolem komunikace.</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>Godwit na tomto počítači nemůže zapisovat do svých souborů.</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>Pošty na serveru se to netýká; poslední změna možná nebyla zachována.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Uvolněte místo na disku nebo zkontrolujte oprávnění složky profilu a zkuste to znovu.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Tento profil je otevřen v jiném okně Godwitu.</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>Měnit jej může vždy jen jeden program; nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Použijte druhé okno nebo je nejprve zavřete.</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>Takto, jak je to zadáno, to nejde.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Opravte to a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>Schránka na serveru je plná. Něco smažte a vysypte koš.</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>Část serveru, kterou potřebuje, je mimo provoz. Godwit to sám zkusí znovu.</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>Server to dovoluje jen přes šifrované spojení.</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>V této složce k tomu nemáte oprávnění.</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>Server vás žádá, abyste se obrátili na jeho správce.</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>Složka s tímto názvem už existuje.</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>Složka už na serveru neexistuje.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>Složka na serveru zatím neexistuje. Nejprve ji vytvořte.</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>Na tomto serveru to nikdy nepůjde, například kvůli některému znaku v názvu.</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>Bylo dosaženo limitu serveru, například počtu připojení.</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>Složku používá jiný program. Zkuste to později.</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>Složka je jen pro čtení.</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>Server odmítl heslo, protože vypršela jeho platnost.</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>Nastavte si u poskytovatele nové heslo a zadejte je zde.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>Server vás zná, ale nedovolí vám použít tuto schránku.</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>Zkontrolujte uživatelské jméno; jinak musí poskytovatel povolit přístup k této schránce přes IMAP.</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>Server vám nedovolí se přihlásit.</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>Žádá vás, abyste se obrátili na jeho správce.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>Server nikomu nedovolí přihlásit se bez šifrování.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>Zvolte pro tento účet TLS nebo STARTTLS.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>Přihlášení se nezdařilo.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>Zvolte pro tento účet jiný způsob přihlášení nebo se zeptejte poskytovatele, který použít.</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>Server vás s vaším certifikátem nepřijal.</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>Zkontrolujte certifikát v nastavení účtu nebo se zeptejte poskytovatele, který očekává.</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>Server vás nepřijímá jako hosta.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>Zvolte pro tento účet jiný způsob přihlášení.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>Server odmítl přístupový token.</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>Přihlaste se u poskytovatele znovu, aby vydal nové.</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>Přístupový token nedovoluje číst poštu přes IMAP.</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>Přihlaste se u poskytovatele znovu a povolte to, nebo opravte rozsah (scope) v nastavení účtu.</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>Váš poskytovatel už Godwitu nedovolí obnovit přístup.</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>Přihlaste se u poskytovatele znovu: získáte tím nový obnovovací token.</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>Godwitu nebylo povoleno používat váš účet.</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>Přihlaste se znovu v prohlížeči a povolte to; v práci nebo ve škole to možná musí udělat správce.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>Nikdo se včas nepřihlásil v prohlížeči.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Začněte znovu, až budete připraveni.</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>K tomuto účtu není uloženo žádné heslo.</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>Zadejte je zde.</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>Godwit k tomuto účtu momentálně nemá přístup.</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>Přihlaste se znovu v prohlížeči.</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>Poskytovatel vás přihlásil, ale nedal Godwitu trvalý přístup.</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>Zkontrolujte rozsah (scope) v nastavení účtu: u Microsoftu musí obsahovat offline_access.</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>Váš poskytovatel nezná oprávnění, o která Godwit žádal.</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>Opravte rozsah (scope) v nastavení účtu.</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>Váš poskytovatel s tímto ID klienta přihlášení nedovoluje.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>Opravte je v nastavení účtu nebo je u poskytovatele zaregistrujte pro počítačové programy.</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>Váš poskytovatel toto ID klienta nezná nebo je jeho tajný klíč chybný.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>Opravte to v nastavení účtu.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Server říká: „%1“</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Read</source>
        <translation>Přečtené</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Zodpovězené</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>S hvězdičkou</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Označené ke smazání</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Koncept</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Přeposlané</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>Potvrzení odesláno</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Nevyžádaná pošta</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>Není nevyžádaná</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Phishing</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>Označené jako důležité</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Ztlumené</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorované</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Důležité</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Práce</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Osobní</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Úkoly</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Později</translation>
    </message>
</context>
<context>
    <name>FolderName</name>
    <message>
        <source>Drafts</source>
        <translation>Koncepty</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Koncepty</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odeslaná pošta</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>Odeslaná pošta</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>Odeslaná pošta</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>Odeslaná pošta</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Nevyžádaná pošta</translation>
    </message>
    <message>
        <source>Junk Mail</source>
        <translation>Nevyžádaná pošta</translation>
    </message>
    <message>
        <source>Junk E-mail</source>
        <translation>Nevyžádaná pošta</translation>
    </message>
    <message>
        <source>Junk Email</source>
        <translation>Nevyžádaná pošta</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Nevyžádaná pošta</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Koš</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Koš</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>Koš</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>Koš</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>Všechny zprávy</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Zprávy s hvězdičkou</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Důležité zprávy</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Doručená pošta</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>show less</source>
        <translation>zobrazit méně</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln lines of quoted text</source>
        <translation>
            <numerusform>… %Ln řádek citovaného textu</numerusform>
            <numerusform>… %Ln řádky citovaného textu</numerusform>
            <numerusform>… %Ln řádků citovaného textu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>„%1“ není e-mailová adresa, ze které lze odesílat.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>„%1“ není e-mailová adresa.</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>„%1“ není e-mailová adresa pro odpovědi.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>Zpráva nemá příjemce.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>s „%1“</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>bez „%1“</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>od „%1“</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>ne od „%1“</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>komu „%1“</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>ne komu „%1“</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>s kopií pro „%1“</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>bez kopie pro „%1“</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>s „%1“ v předmětu</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>bez „%1“ v předmětu</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>s „%1“ v textu</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>bez „%1“ v textu</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>s přílohou s názvem „%1“</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>bez přílohy s názvem „%1“</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>z e-mailové konference „%1“</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>ne z e-mailové konference „%1“</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>zpráva „%1“</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>ne zpráva „%1“</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>s přílohou</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>bez přílohy</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>dosud nepřečtené</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>už přečtené</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>s hvězdičkou</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>bez hvězdičky</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>už zodpovězené</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>dosud nezodpovězené</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>označené jako koncept</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>neoznačené jako koncept</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>označené ke smazání</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>neoznačené ke smazání</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>se štítkem „%1“</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>bez štítku „%1“</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>větší než %1</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>ne větší než %1</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>menší než %1</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>ne menší než %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>před %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>ne před %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>počínaje %1</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>ne počínaje %1</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>ve složce „%1“</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>ne ve složce „%1“</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>všechny zprávy</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a sentence, with the blanks at its sides</extracomment>
        <translation> nebo </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1: part of a sentence, in parentheses</extracomment>
        <translation>ne %1</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>od</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>kdo zprávu poslal</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>komu</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>komu byla poslána</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>kopie</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>kdo dostal kopii</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>předmět</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>slova v předmětu</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>text</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>slova v textu</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>soubor</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>název přílohy</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>konference</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>e-mailová konference</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>štítek</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>štítek zprávy</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>v</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>složka</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>je</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>přečtené, s hvězdičkou, zodpovězené…</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>má</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>má přílohu</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>větší</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>víc než tato velikost</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>menší</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>méně než tato velikost</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>před</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>napsané před tímto dnem</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>odkdy</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>napsané v tento den nebo později</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>dne</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>napsané v tento den, měsíc nebo rok</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>nepřečtené</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>přečtené</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>shvězdičkou</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>bezhvězdičky</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>zodpovězené</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>nezodpovězené</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>koncept</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>dosud neodeslané</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>smazané</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>příloha</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>břehouš odliv</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>obě slova nebo slova, která jimi začínají, kdekoli</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;při odlivu&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>přesně tato slova, jedno za druhým</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>odliv OR bouře</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>jedno z nich nebo obě</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>odliv -bouře</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>první bez druhého; také NOT</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(odliv OR bouře) přístav</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>závorky určují, co patří k sobě</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>od:anna komu:petr</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>odesílatel a příjemce podle jména nebo adresy; také kopie:</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>od:(anna OR petr)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>jedno pole pro vše v závorkách</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>předmět:odliv text:přístav</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>jen v předmětu, jen v textu</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>soubor:zpráva</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>název přílohy</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>je:nepřečtené je:shvězdičkou</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>nepřečtené, přečtené, shvězdičkou, bezhvězdičky, zodpovězené, nezodpovězené, koncept, smazané</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>má:příloha větší:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>přílohy a velikost; také menší:</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>odkdy:2023-04-12 před:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>od tohoto dne do posledního dne roku 2023; také dne:</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>odkdy:včera odkdy:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>dny: včera, pondělí, březen, před 7d, 2w, 3m, 1y</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>v:archiv štítek:práce konference:ptáci</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>složka, štítek, e-mailová konference</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>Je to příliš dlouhé; na zbytek se nebere ohled.</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>Před „OR“ nebo za ním něco chybí.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Tato závorka nebyla otevřena.</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>Před „AND“ nebo za ním něco chybí.</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>Slov je příliš mnoho; na zbytek se nebere ohled.</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>Za „NOT“ chybí, co si nepřejete.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Za „%1“ něco chybí.</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>Zde chybí název.</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>V „%1“ není žádné slovo.</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>„%1“ není den. Dny se píší jako %2, %3, %4 nebo %5.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>včera</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>„%1“ není velikost. Velikosti se píší jako %2 nebo %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>„%1“ zde není známo. Možnosti: %2.</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>„%1“ není odkaz na zprávu.</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>Vnoření je příliš hluboké; na zbytek se nebere ohled.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dnes</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The server sent a message without content.</source>
        <translation>Server poslal zprávu bez obsahu.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>příloha</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>Podepsáno (OpenPGP). Godwit zatím podpisy neověřuje.</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>Podepsáno (S/MIME). Godwit zatím podpisy neověřuje.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>Zašifrováno (OpenPGP). Godwit to zatím neumí otevřít: uložte přílohu a otevřete ji v GnuPG nebo Kleopatře.</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>Zašifrováno (S/MIME). Godwit to zatím neumí otevřít: uložte přílohu a otevřete ji v programu, který má váš certifikát.</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>Podepsáno a zabaleno (S/MIME). Godwit to zatím neumí otevřít: uložte přílohu a otevřete ji v programu, který čte S/MIME.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>Zašifrováno (OpenPGP, v textu). Godwit to zatím neumí otevřít: zkopírujte text do GnuPG nebo Kleopatry.</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>Text je velmi dlouhý; zobrazen je jen jeho začátek.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>zpráva</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>Od: </translation>
    </message>
    <message>
        <source>To: </source>
        <translation>Komu: </translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>Datum: </translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>Předmět: </translation>
    </message>
    <message>
        <source>A part of the message lies elsewhere. Godwit does not fetch it.</source>
        <translation>Část zprávy leží jinde. Godwit ji nestahuje.</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>Toto je jen jedna část zprávy, která byla poslána po částech.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>Znaková sada „%1“ není známa; některé znaky mohou být chybné.</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>Zprávy a části jsou vnořeny příliš hluboko; ty nejvnitřnější se neotevírají.</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>Zpráva má příliš mnoho částí; zobrazeny jsou jen první.</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>Záhlaví je příliš dlouhé; zobrazen je jen jeho začátek.</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>Text příliš často mění formu; konec je zobrazen bez citací.</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>Zpráva takovou část nemá.</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>Příloha je příliš velká, než aby ji bylo možné otevřít.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>Vaše zpráva pro %1 byla zobrazena na obrazovce.</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>Vaše zpráva „%2“ pro %1 byla zobrazena na obrazovce.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>Byla odeslána: %1.</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>Neznamená to, že byla přečtena nebo pochopena.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>O potvrzení o přečtení této zprávy nikdo nežádal.</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>Není zde adresa, ze které by mohlo potvrzení přijít.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Přečteno: %1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>„%1“, odkud přišla žádost o potvrzení, není e-mailová adresa.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>každý den</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>po %1 dnech</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>každý týden</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>po %1 týdnech</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>každý měsíc</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>po %1 měsících</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>každý rok</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>po %1 letech</translation>
    </message>
    <message>
        <source>repeatedly</source>
        <translation>opakovaně</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, on certain days</source>
        <translation>%1, v určité dny</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2krát</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, do %2</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>No subject</source>
        <translation>Bez předmětu</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>Nad 10 MB</translation>
    </message>
    <message>
        <source>1 to 10 MB</source>
        <translation>1 až 10 MB</translation>
    </message>
    <message>
        <source>100 KB to 1 MB</source>
        <translation>100 KB až 1 MB</translation>
    </message>
    <message>
        <source>10 to 100 KB</source>
        <translation>10 až 100 KB</translation>
    </message>
    <message>
        <source>Under 10 KB</source>
        <translation>Pod 10 KB</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Bez odesílatele</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>Bez příjemce</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nepřečtené</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Přečtené</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>S hvězdičkou</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Bez hvězdičky</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>S přílohami</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>Bez příloh</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>Zpráva neuvádí, kdo ji poslal.</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>Zpráva uvádí jméno odesílatele, ale ne jeho adresu.</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>Zpráva uvádí odesílatele víckrát: %1 a také %2. Nanejvýš jeden z nich je pravý.</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>Zpráva uvádí několik odesílatelů: %1 a také %2.</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>Jméno obsahuje adresu %1, ale zpráva pochází z %2.</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>Jméno zmiňuje %1, ale zpráva pochází z %2.</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>Adresa začíná jako jiná, %1, ale patří %2.</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>Adresa vypadá, jako by byla od %1, ale patří %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>Jméno odesílatele skrývá neviditelné znaky nebo jiné obrací.</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>Jméno mísí podobně vypadající písmena z různých písem: %1.</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>Adresa mísí podobně vypadající písmena z různých písem: %1 je ve skutečnosti %2.</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>Adresa vypadá jako %1, ale ve skutečnosti je to %2.</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>Adresa patří %1, v síti známé jako %2.</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>Odesláno od %2 jménem %1.</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>Někoho tohoto jména znáte pod jinou adresou, %1. Tato zpráva pochází z %2.</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>Odpovědi půjdou na %1.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>Taková adresa neexistuje.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Zkontrolujte, zda je napsána správně.</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>Pro část adresy za znakem @ není žádný poštovní server.</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>Server této adrese nerozumí.</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>Kdo tuto adresu měl, ji už nepoužívá a jinou nezanechal.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Zeptejte se příjemce na novou adresu.</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>Server nerozumí adrese odesílatele.</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>Zkontrolujte adresu své identity.</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>Server nepřijímá zprávy z adresy odesílatele.</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>Zkontrolujte adresu své identity; většina serverů přijímá jen adresy, které patří k účtu.</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>Tato doména žádnou poštu nepřijímá.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Zkontrolujte, zda je adresa napsána správně.</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>Tato schránka je vypnutá nebo momentálně nepřijímá zprávy.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>Spojte se s příjemcem jiným způsobem.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>Schránka příjemce je plná.</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>Dejte příjemci vědět jiným způsobem, nebo to zkuste později.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>Zpráva je pro příjemce příliš velká.</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>Odešlete méně příloh nebo menší přílohy.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>Server už nemá místo.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>Zkuste to později.</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>Zpráva je pro server příliš velká.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>Server příjemce neodpovídá.</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>Zkontrolujte adresu, nebo to zkuste později.</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>Server neví, jak se k serveru příjemce dostat.</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>Zpráva by mezi servery kroužila dokola.</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>Dejte vědět správci příjemce.</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>To je více příjemců, než server u jedné zprávy přijímá.</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>Odešlete ji v několika zprávách.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>Server zprávy v této podobě nepřijímá: musí být v 7bitových znacích.</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>Odešlete přeposílané zprávy jako text místo jako přílohy.</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>Server nepřijímá adresy s jinými písmeny než a až z.</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>Použijte jinou adresu příjemce, nebo odešlete z jiného účtu.</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>Pravidla serveru tuto zprávu zakazují.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>Možná sám server říká proč.</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>Server tuto zprávu nedovoluje.</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>Často server považuje zprávu za nevyžádanou nebo adresa odesílatele není vaše. Možná sám server říká proč.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Server odmítl uživatelské jméno nebo heslo.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>Zkontrolujte nastavení účtu pro odesílání; někteří poskytovatelé vyžadují zvláštní heslo pro poštovní programy.</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>Server vám tento způsob přihlášení nedovoluje.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>Zvolte pro tento účet jiný způsob přihlášení; někteří poskytovatelé vyžadují prohlížeč nebo zvláštní heslo pro poštovní programy.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>Server nikomu nedovolí přihlásit se bez šifrování.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>Zvolte pro odesílání TLS nebo STARTTLS.</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>Server chce, abyste si nastavili nové heslo.</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>Udělejte to u poskytovatele a potom je zadejte zde.</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>Účet byl vypnut.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>Zeptejte se poskytovatele.</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>Podpis, který server příjemce očekává (DKIM), chybí nebo je chybný.</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>Dejte vědět svému poskytovateli.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>Server příjemce nedovoluje tomuto serveru odesílat za doménu vaší adresy (SPF).</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>Odesílejte přes server poskytovatele své adresy.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>Server příjemce nedůvěřuje názvu odesílajícího serveru.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>Server příjemce nemohl ověřit, že zpráva pochází z vaší adresy (DMARC).</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>Doména adresy odesílatele žádnou poštu nepřijímá.</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>V krátké době bylo odesláno příliš mnoho zpráv.</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>Počkejte několik hodin. Možná sám server říká více.</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>Schránka momentálně nemůže přijímat zprávy.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>Server chce, abyste se nejprve přihlásili.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>Zkontrolujte nastavení účtu pro odesílání.</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>Server odmítá tuto adresu nebo tuto zprávu.</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>Zkontrolujte adresu. Možná sám server říká proč.</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>Zpráva je příliš velká, nebo je schránka plná.</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>Server tuto adresu nepřijímá.</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>Zkontrolujte, zda je napsána správně, a také adresu své identity.</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>Server tuto zprávu odmítá.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Odesílání bylo zastaveno.</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>Server pro odesílání nebyl nalezen.</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>Zkontrolujte jeho název a zda je tento počítač online.</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>Server pro odesílání na tomto portu nepřijímá připojení.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>Zkontrolujte port a druh šifrování; obvyklé jsou 465 s TLS a 587 se STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>Spojení bylo přerušeno nebo server pro odesílání není dostupný.</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>Server pro odesílání neodpověděl včas.</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>Nepodařilo se navázat šifrované spojení se serverem pro odesílání.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Zkontrolujte port a druh šifrování nebo se zeptejte poskytovatele, které použít.</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>Server pro odesílání neprokázal svou totožnost: jeho certifikát pro něj neplatí.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>Zkontrolujte název serveru a hodiny tohoto počítače; v hotelu nebo v síti pro hosty se nejprve přihlaste k této síti.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Někdo mezi vámi a serverem možná zasahuje do spojení.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>Tuto síť pro poštu nepoužívejte. Pokud to server nabízí, zvolte pro odesílání TLS (port 465).</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>Odpovědi serveru pro odesílání nebylo možné porozumět.</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>Zkontrolujte, zda jde o server pro odesílání (SMTP) a zda je port správný. Protokol komunikace ukazuje, co server odpověděl.</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>Server pro odesílání vás nepřijal.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>Zkontrolujte nastavení účtu pro odesílání, nebo zadejte heslo znovu.</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>Server zprávu momentálně nepřijímá.</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>Server zprávu nepřijímá.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>Server nerozuměl tomu, oč Godwit žádal.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Je to chyba Godwitu nebo serveru. Nahlaste ji prosím spolu s protokolem komunikace.</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>Godwit na tomto počítači nemůže číst nebo zapisovat své soubory.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Uvolněte místo na disku nebo zkontrolujte oprávnění složky profilu a zkuste to znovu.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Tento profil je otevřen v jiném okně Godwitu.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Použijte druhé okno nebo je nejprve zavřete.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>Zprávu nelze v této podobě odeslat.</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>Upravte ji a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Server říká: „%1“</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>Zpráva nebyla odeslána; čeká v poště k odeslání a Godwit to sám zkusí znovu.</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>Zpráva nebyla odeslána nikomu; zůstává v poště k odeslání.</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>Odesílání zatím není možné.</translation>
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
        <translation>1 změna čeká</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln změna čeká</numerusform>
            <numerusform>%Ln změny čekají</numerusform>
            <numerusform>%Ln změn čeká</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Čekání na připojení</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>Čekání na pozdrav serveru</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>Čekání na šifrování</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>Čekání na přihlášení</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>Čekání na seznam složek</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>Čekání na otevření složky</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>Čekání na čísla zpráv</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>Čekání na zprávy</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>Čekání na dokončení nahrávání</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>Čekání na provedení změny</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Čekání na server</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>Offline na přání</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Připojování…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Přihlašování…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Načítání: %1 z %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Načítání…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Načítání: %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuální</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>Bez připojení, nový pokus za %Ln s</numerusform>
            <numerusform>Bez připojení, nový pokus za %Ln s</numerusform>
            <numerusform>Bez připojení, nový pokus za %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Bez připojení</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>Přihlášení odmítnuto: %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Nepřipojeno: %1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>Nešifrováno: ostatní v síti mohou číst s vámi</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>Sledováno pomocí %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>nelze jej použít</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disk je plný</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>nelze do něj zapisovat</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>nelze jej otevřít</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>je poškozen</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>používá jej jiný program</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>z disku nelze číst nebo na něj zapisovat</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>zapsala jej novější verze Godwitu; tato jej nechává být</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>soubor je poškozený: %1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>Godwit skončil dříve, než server odpověděl.</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>zpráva už byla odeslána nebo zahozena</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>zpráva je na cestě na server a už ji nelze vzít zpět</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>zpráva už je v poště k odeslání</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>účet nemá složku pro koncepty; koncept zůstává na tomto počítači</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>zpráva nemá příjemce</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>zpráva už je koncept</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>někteří už zprávu dostali: lze ji odeslat ostatním, nebo zahodit</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>zpráva už je na cestě na server</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>zpráva je koncept</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>zpráva se už nemá odeslat</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>zatím není známa žádná složka účtu</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proces %1</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>byl poškozen</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>zapsala jej novější verze Godwitu</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>je poškozen a nelze jej odložit stranou</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>složka už neexistuje</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>byla vzata zpět</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>druhý server nesdělil, kam zprávy uložil; hledejte je ve složce, do které byly odeslány</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>složka, ze které přišly, už neexistuje</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>zpráva už neexistuje</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>část zprávy chybí</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>Účet, do kterého měly tyto zprávy přijít, byl odebrán. Zůstávají, kde jsou.</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>rejstřík slov nelze otevřít</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>akce už není v žurnálu</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>Potřebuje předchozí změnu, která nebyla provedena. Na serveru se nic nezměnilo; bude pokračovat, až ji znovu zkusíte.</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>Server nesdělil, pod jakými čísly přesunuté zprávy vede, takže není jisté, které byly míněny. Na serveru se nic dalšího nezměnilo.</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>je na cestě na server a už ji nelze vzít zpět</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>už čeká na provedení</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>Server přečísloval zprávy v této složce, takže už není jisté, které byly míněny. Na serveru se nic nezměnilo.</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>nebyl uveden žádný příznak</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>složka musí mít název</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>složka s tímto názvem už existuje</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>doručená pošta si ponechává svůj název</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>doručenou poštu nelze smazat</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>zprávy už neexistují</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>složka, do které měly přijít, už neexistuje</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>zprávy už v této složce jsou</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>je to příliš dávno</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>server nesdělil, kam zprávy uložil, nebo odtamtud zmizely; hledejte je ve složce, do které byly přesunuty</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>server nesdělil, kam uložil kopie; lze je smazat ručně</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>na serveru je to provedeno a je to konečné</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 nelze přečíst: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 je na certifikát příliš velký.</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>V %1 není čitelný certifikát (PEM nebo PKCS #12; je heslová fráze správná?).</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>V %1 není čitelný soukromý klíč (je heslová fráze správná?).</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>je podepsán jen sám sebou</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>ten, kdo jej podepsal, není tomuto počítači znám</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>vypršela jeho platnost</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>ještě neplatí</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>neuvádí tento server</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>byl odvolán</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>Z %1 se nepodařilo načíst žádný certifikát.</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>certifikát neuvádí tento server</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>toto není certifikát, na který je účet vázán</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1: toto není certifikát, na který je účet vázán. Očekávaný SHA-256: %2; zjištěný: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádný</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>server nepředložil žádný certifikát</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1. SHA-256 jeho certifikátu: %2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>„%1“ není e-mailová adresa: ta vypadá jako jmeno@example.org.</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>„%1“ obsahuje více než jeden znak „@“.</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>„%1“ obsahuje mezeru nebo znak, který není vidět.</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>To, co v „%1“ stojí před „@“, nemůže být adresa.</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>To, co v „%1“ stojí za „@“, nemůže být hostitel.</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>„%1“ nemá za „@“ tečku: funguje jen ve vaší vlastní síti.</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>„%1“ má před „@“ písmena, se kterými si zatím neporadí každý poštovní server.</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>Účty</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>Odebrat účet „%1“ z tohoto počítače?</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>Kopie jeho zpráv v tomto počítači a jeho heslo budou smazány. Vaše pošta na serveru zůstane beze změny.</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>Změna, která se zatím nedostala na server, se ztratí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>%Ln změna, která se zatím nedostala na server, se ztratí.</numerusform>
            <numerusform>%Ln změny, které se zatím nedostaly na server, se ztratí.</numerusform>
            <numerusform>%Ln změn, které se zatím nedostaly na server, se ztratí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Odebrat účet</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>V tomto počítači není program, který otevírá %1.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>Seznam účtů byl poškozen. Je uložen jako %1; příští spuštění začne bez účtů.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>Seznam účtů je poškozen: %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Účet musí mít název.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>Účet s názvem „%1“ už existuje.</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>Tento účet byl odebrán.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>Offline na přání</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Dosud nepřipojeno</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>Stahuje se 1 zpráva</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>Stahuje se %Ln zpráva</numerusform>
            <numerusform>Stahují se %Ln zprávy</numerusform>
            <numerusform>Stahuje se %Ln zpráv</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>Celé, ke čtení nebo uložení.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Zrušit</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>Hledání na serverech</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>Texty, které nejsou v tomto počítači.</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>Přesouvání zpráv do jiného účtu</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>Kopírování zpráv do jiného účtu</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 z %2 zpráv</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>Příprava pošty pro vyhledávání</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Žádný účet zatím nemá e-mailovou adresu: zadejte svou v nastavení účtu.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>Společně lze přeposlat nejvýše %Ln zprávu.</numerusform>
            <numerusform>Společně lze přeposlat nejvýše %Ln zprávy.</numerusform>
            <numerusform>Společně lze přeposlat nejvýše %Ln zpráv.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>Tato zpráva už je v poště k odeslání.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>Účty</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 sděluje: %2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>Místní kopie vaší pošty byla poškozena a stahuje se znovu. Stará je uložena jako %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>%n změnu, která se nedostala na server, nebylo možné přečíst a byla odložena stranou.</numerusform>
            <numerusform>%n změny, které se nedostaly na server, nebylo možné přečíst a byly odloženy stranou.</numerusform>
            <numerusform>%n změn, které se nedostaly na server, nebylo možné přečíst a byly odloženy stranou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>%n neodeslaný koncept nebo zprávu se nepodařilo přečíst; soubor byl odložen stranou.</numerusform>
            <numerusform>%n neodeslané koncepty nebo zprávy se nepodařilo přečíst; soubory byly odloženy stranou.</numerusform>
            <numerusform>%n neodeslaných konceptů nebo zpráv se nepodařilo přečíst; soubory byly odloženy stranou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>Dokud Godwit znovu nespustíte, nelze vaši poštu v tomto počítači prohledávat: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Uloženo: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrázky</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>Zpráva, na kterou tento odkaz vede, není v tomto počítači. Může být ve složce, která dosud nebyla načtena.</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>&amp;Hledat na serverech</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>V tomto počítači není program, který otevírá webové odkazy.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
</context>
<context>
    <name>godwit::app::Autostart</name>
    <message>
        <source>To tell you of new mail</source>
        <translation>Aby vás upozornil na novou poštu</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>Byla importována 1 adresa: odteď bude navrhována.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>Byla importována %Ln adresa: odteď bude navrhována.</numerusform>
            <numerusform>Byly importovány %Ln adresy: odteď budou navrhovány.</numerusform>
            <numerusform>Bylo importováno %Ln adres: odteď budou navrhovány.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Žádný účet zatím nemá e-mailovou adresu: zadejte svou v nastavení účtu.</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>Tento účet nemá složku pro koncepty, zpráva proto zůstává jen na tomto počítači. Určíte ji příkazem „Použít jako“ v nabídce složky.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importovat kontakty</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>Kontakty (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>Vytváří se rejstřík: %1 z %2 zpráv</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>Předměty, odesílatelé a texty všech zpráv (%1)</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>Předměty a odesílatelé všech zpráv (%1)</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>Předměty a odesílatelé %1 z %2 zpráv</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>v tomto počítači nejsou žádné texty</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>texty od %1</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>texty %1</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>; 1 složka se zjišťuje na serveru…</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>; %Ln složka se zjišťuje na serveru…</numerusform>
            <numerusform>; %Ln složky se zjišťují na serveru…</numerusform>
            <numerusform>; %Ln složek se zjišťuje na serveru…</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>; 1 složka byla prohledána na serveru</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>; %Ln složka byla prohledána na serveru</numerusform>
            <numerusform>; %Ln složky byly prohledány na serveru</numerusform>
            <numerusform>; %Ln složek bylo prohledáno na serveru</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>1 složku nebylo možné prohledat na serveru: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>%Ln složku nebylo možné prohledat na serveru: %1</numerusform>
            <numerusform>%Ln složky nebylo možné prohledat na serveru: %1</numerusform>
            <numerusform>%Ln složek nebylo možné prohledat na serveru: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Klíčenka neodpověděla.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Klíčenku nelze použít: %1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>Příkaz pro heslo se nepodařilo spustit: %1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>Příkaz pro heslo trval příliš dlouho.</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>Příkaz pro heslo selhal se stavem %1: %2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>Příkaz pro heslo nevypsal žádné heslo.</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>Toto je ukázková pošta, která nikdy nebyla na serveru. Vyzkoušejte, co chcete: nic se neodešle a po ukončení programu vše zmizí.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>V tomto počítači není program, který otevírá webové odkazy.</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>Dokud pracujete offline, nelze nic stahovat.</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>&amp;Přejít do režimu online</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>Pracovní prostředí nedovolí, aby se Godwit spouštěl sám. Možná to lze povolit v jeho vlastním nastavení.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Čtení</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Psaní</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>Seznam zpráv</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>Oznámení a pracovní plocha</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>Tato zpráva už tu není.</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>Není připojení a ne všechny zprávy složky „%1“ jsou zde známy: ostatní zůstanou beze změny.</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>Ve složce „%1“ není nic označeno ke smazání.</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>%1 nelze zmenšit.</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Soubor %1 neexistuje.</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1 není soubor, který by mohl obsahovat zprávu.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 nelze přečíst: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>%1 je příliš velký na zobrazení: zobrazují se zprávy do 64 MiB.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 je prázdný.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Toto</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1 není zpráva: chybí řádky, kterými zpráva začíná.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>Neznámý odesílatel</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez předmětu)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nová zpráva</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpovědět</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Označit jako přečtené</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%Ln nová zpráva v %1</numerusform>
            <numerusform>%Ln nové zprávy v %1</numerusform>
            <numerusform>%Ln nových zpráv v %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>Doručená pošta – %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Doručená pošta</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>(bez předmětu)</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>Jednu zprávu se nepodařilo odeslat a čeká na vás v poště k odeslání.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Zo&amp;brazit</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>Byl zachován 1 neodeslaný koncept: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>Byl zachován %Ln neodeslaný koncept.</numerusform>
            <numerusform>Byly zachovány %Ln neodeslané koncepty.</numerusform>
            <numerusform>Bylo zachováno %Ln neodeslaných konceptů.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otevřít</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Odesílá se: %1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1. Váš server pro odesílání neposílá oznámení o doručení: žádné nepřijde.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátit zpět</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>%1 se odešle %2.</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>Odesláno. Požádali jste o oznámení o doručení, ale váš server pro odesílání je neposílá: žádné nepřijde.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Odesláno.</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>%1 – odesláno jen některým příjemcům.</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>%1 musí počkat: %2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>%1: možná odesláno, možná ne.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 – nebylo odesláno: %2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>Je příliš pozdě: zpráva je na cestě nebo byla odeslána.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ukončit</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>Jedna zpráva zatím nebyla odeslána.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>%Ln zpráva zatím nebyla odeslána.</numerusform>
            <numerusform>%Ln zprávy zatím nebyly odeslány.</numerusform>
            <numerusform>%Ln zpráv zatím nebylo odesláno.</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>Co čeká, zůstane zachováno a odešle se, až Godwit znovu poběží.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ukončit</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>Nechat &amp;běžet</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>Souborů s názvem „%1“ je příliš mnoho.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>Obrázek je příliš velký, než aby se tu zobrazil. Lze jej uložit.</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>Toto není obrázek, který Godwit umí zobrazit. Lze jej uložit.</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 může obsahovat program. Godwit takové soubory ukládá, ale nikdy je neotevírá.</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 nelze importovat: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>není to soubor.</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>je větší než 32 MiB.</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>neobsahuje žádný kontakt s e-mailovou adresou.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>Uložená hledání nebylo možné načíst; soubor je uložen jako %1.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nepřečtené</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>S přílohou tento týden</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>Uložených hledání je %L1; víc se jich nevejde.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>Výsledky hledání</translation>
    </message>
</context>
<context>
    <name>godwit::app::SignIn</name>
    <message>
        <source>Password for %1</source>
        <translation>Heslo pro %1</translation>
    </message>
    <message>
        <source>Refresh token for %1</source>
        <translation>Obnovovací token pro %1</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>Heslo uživatele %1 na %2:</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>Obnovovací token uživatele %1 pro %2, od poskytovatele:</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>Heslo se uchovává jen do ukončení Godwitu: v tomto počítači není klíčenka, která by je uchovala.</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>Zkouší se server pro odesílání…</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>Uloženo jako šablona.</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>Zatím zde není žádná šablona. V okně nové zprávy zvolte „Uložit jako šablonu“.</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>Všechna doručená pošta</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>S hvězdičkou</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Všechny koncepty</translation>
    </message>
</context>
<context>
    <name>godwit::app::Unsubscriber</name>
    <message>
        <source>Unsubscribing at %1</source>
        <translation>Odhlášení odběru u %1</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>Změněn %Ln odběr</numerusform>
            <numerusform>Změněny %Ln odběry</numerusform>
            <numerusform>Změněno %Ln odběrů</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Vráceno zpět: %1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>„%1“ nebylo možné vrátit zpět: %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 zpráva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln zpráva</numerusform>
            <numerusform>%Ln zprávy</numerusform>
            <numerusform>%Ln zpráv</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>Označeno jako přečtené: %1</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>Označeno jako nepřečtené: %1</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>Přidána hvězdička: %1</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>Odebrána hvězdička: %1</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>Nastaveno „%1“: %2</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>Změněny štítky: %1</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>Přesunuto do koše: %1</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>Archivováno: %1</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>Přesunuto do nevyžádané pošty: %1</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>Přesunuto: %1 do %2</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>Zkopírováno: %1 do %2</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>Trvale smazáno: %1</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>Vyprázdněno: %1</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>Zpráva uložena do %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>Přesunuto: %1</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>Přejmenováno: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Smazáno: %1</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Přihlášen odběr: %1</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>Odhlášen odběr: %1</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>Účet %1 k tomu nemá složku. Vyberte ji pomocí „Přesunout do…“.</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>Tyto zprávy už jsou v koši; chcete-li je trvale smazat, otevřete jej.</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>Tento účet se má přihlašovat pomocí %1, což server nenabízí.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>Server nenabízí žádný způsob přihlášení, který Godwit zná.</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>Server už nenabízí %1, čímž se tento účet dosud přihlašoval, ale jen slabší způsoby. Zeptejte se poskytovatele, zda to tak má být.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit je offline.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Přihlašování</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>Server tyto zprávy nevydá.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>Spojení se přerušilo, než server odpověděl. Jedna ze zpráv už možná je ve složce druhého účtu; originál zůstává zachován.</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>Zpráva už není na serveru.</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>Zpráva je větší než 256 MiB.</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>Zpráva je mnohem větší, než server uvedl.</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>Soubor zprávy zmizel.</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>Server uvádí více složek, než Godwit pojme (%L1).</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>Server uvádí více zpráv, než ve složce je nebo než Godwit pojme.</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>Tento server nesděluje, jak je schránka plná.</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>Tento server nevede oprávnění ke složkám.</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>Tento server nevede poznámky ke složkám (METADATA).</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>Příloha je větší než 768 MiB.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>Spojení se přerušilo, než server odpověděl; možná se to stalo, možná ne.</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>Složka už není na serveru.</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>Není známo, kde zprávy nyní jsou.</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>Server přečísloval zprávy v této složce.</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>Složka už neexistuje nebo nemůže obsahovat zprávy.</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>Server uvádí více zpráv, než ve složce je.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>Přihlašování k serveru pro odesílání…</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit je offline.</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>Pro tento účet není znám žádný server pro odesílání.</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>Spojení skončilo dříve, než server odpověděl.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>Soubor zprávy nelze přečíst: %1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>Pro tento účet není obnovovací token.</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>Tokeny se obnovují jen přes https: %1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>Odpověď je příliš dlouhá.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>Tento účet nemá šifrování a jeho serverem není tento počítač.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Připojování k %1</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>Zabezpečování spojení</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>Data byla odeslána dříve, než bylo spojení šifrováno.</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>proxy %1: %2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>Chybí ID klienta.</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>Přihlásit se lze jen přes https: %1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>Tokeny se získávají jen přes https: %1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>Odpověď prohlížeče nelze přijmout: %1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>Toto není odpověď, na kterou Godwit čeká</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>Patří ke staršímu pokusu nebo přichází odjinud. Nic se nezměnilo. Použijte stránku, kterou Godwit otevřel naposledy.</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>Godwit nezískal přístup</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>Tuto stránku můžete zavřít a vrátit se do Godwitu.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>To je vše</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>Tuto stránku můžete zavřít a vrátit se do Godwitu, který pokračuje sám.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Hledají se servery pro %1…</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>%1 o svých serverech nic neuvádí. Zkoušejí se obvyklé názvy…</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1, nastaveno</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1, nastaveno u některých zpráv</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, nepřečtené: %2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1, nepřečtené: %2, zprávy: %3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Uložená hledání</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Oblíbené</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Účet %1</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>Nepřipojeno: co se tu děje, není známo</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>Server ihned hlásí, co se tu děje (%1)</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>Server se dotazuje každou minutu (%1)</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>jen pro čtení</translation>
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
        <translation>Zpráva zatím nebyla načtena ze serveru</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>Konverzace s %Ln zprávou</numerusform>
            <numerusform>Konverzace se %Ln zprávami</numerusform>
            <numerusform>Konverzace s %Ln zprávami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln nepřečtená</numerusform>
            <numerusform>%Ln nepřečtené</numerusform>
            <numerusform>%Ln nepřečtených</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nepřečtená</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>S hvězdičkou</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Zodpovězená</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Označená ke smazání</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Bez předmětu</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>Má přílohy</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Štítek %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Ztlumená</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>Změna čeká na odeslání</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Načítání</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>1 zpráva</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>Zprávy: %1</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>Nastavit: %1 – %2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>Odebrat: %1 – %2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>Nastavit: %1 – %2; odebrat: %3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Čeká na odeslání</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>Odesláno, čeká na odpověď</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Odmítnuto serverem</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>Už nelze použít</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>Možná se stalo</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>Spojení se přerušilo, než server odpověděl. Možná se to stalo, možná ne, a samo se to nezopakuje: podívejte se do složky a pak to zkuste znovu, nebo změnu zahoďte.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změna</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>Přesunout z %2 do %3: %1</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>Kopírovat z %2 do %3: %1</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>Přesunout z %2 do %3 (%4): %1</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>Kopírovat z %2 do %3 (%4): %1</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>Trvale smazat z %2: %1</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>Uložit zprávu do %1</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>Uložit koncept do %1</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>Vytvořit složku %1</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>Přejmenovat složku %1 na %2</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>Smazat složku %1</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>Přihlásit odběr %1</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>Odhlásit odběr %1</translation>
    </message>
</context>
<context>
    <name>godwit::models::OutboxModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 a %Ln další</numerusform>
            <numerusform>%1 a %Ln další</numerusform>
            <numerusform>%1 a %Ln dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez předmětu)</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>Už odesláno na adresy: %1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Server říká: „%2“</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
Zkusí se to samo znovu, příště: %2.</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
Zkusí se to samo znovu.</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>Odešle se v naplánovaný čas (%1), nebo později, až Godwit znovu poběží.</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>Odešle se, jakmile bude připojení.</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>Server tuto zprávu nepřijímá pro všechny příjemce.</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>Server tuto zprávu nepřijímá. Nebyla odeslána nikomu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>Odešlete ji ostatním, nebo ji zahoďte: pak se uloží do složky odeslané pošty.</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>Upravte ji a odešlete znovu, nebo ji zahoďte.</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>Upravte ji, odešlete ji jen ostatním, nebo ji zahoďte.</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>Týká se: %1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>Spojení se přerušilo, když už celá zpráva odešla, ale dříve, než server potvrdil, že ji má. Možná byla odeslána, možná ne, a sama se znovu neodešle: mohla by tak být odeslána dvakrát. Podívejte se do složky odeslané pošty nebo se zeptejte někoho, kdo by ji měl mít; potom uveďte, jak to s ní dopadlo.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Předmět</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Komu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Odesílá se, %1 %</translation>
    </message>
    <message>
        <source>Waiting to be tried again</source>
        <translation>Čeká na další pokus</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Za okamžik se odešle</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Naplánováno: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Čeká na odeslání</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Odesílá se</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmítnuto</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Možná odesláno</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Je na cestě; server zatím neodpověděl.</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <translation>%1, komu: %2, %3</translation>
    </message>
</context>
<context>
    <name>godwit::models::PartsModel</name>
    <message>
        <source>Unnamed attachment</source>
        <translation>Nepojmenovaná příloha</translation>
    </message>
</context>
<context>
    <name>godwit::models::ProtocolLogModel</name>
    <message>
        <source>Sent</source>
        <translation>Odesláno</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Přijato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
</context>
<context>
    <name>godwit::models::SubscriptionChanges</name>
    <message>
        <source>“%1” is shown from now on, here and in your other mail programs.</source>
        <translation>Složka „%1“ se od nynějška zobrazuje, zde i ve vašich ostatních poštovních programech.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>Složka „%1“ zmizí ze seznamu; na serveru už není.</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>Složka „%1“ se zde dál zobrazuje, protože se k něčemu používá; jiné poštovní programy ji možná vynechají.</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>Složka „%1“ se už nezobrazuje; její zprávy zůstávají na serveru.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Přidat účet</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Nastavení účtu</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Přihlášení v prohlížeči</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Je to správný server?</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Váš poštovní účet</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>Godwit najde vaše poštovní servery podle adresy. Ptá se jen samotné domény této adresy.</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>Godwit se přihlásí k vašemu poštovnímu serveru, aby zjistil, zda je to správně.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>Důvěřovat jen tomuto certifikátu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>Zadejte otisk, který vám sdělil poskytovatel.</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Hledají se servery pro %1…</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>Toto není e-mailová adresa. Zkontrolujte, zda je napsána správně.</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>%1 nedovoluje jiným poštovním programům číst svou poštu: nemá IMAP. Nic nebylo nastaveno.</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>Nikde není uvedeno, jaké servery tato adresa má, a obvyklé názvy neodpovídají. Je tento počítač online? Jinak zadejte název serveru tak, jak jej uvádí váš poskytovatel.</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Otevírá se prohlížeč…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Čekání na prohlížeč…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Připojování…</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>S tímto nastavením lze vaši poštu číst. %1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Server řekl: „%1“</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Probíhá</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zpět</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>Zadat &amp;ručně…</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>Pokračovat &amp;bez odesílání</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>Účet zůstane zachován; v jeho nastavení bude uvedeno, že odesílání zatím není možné</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>Přesto se připojit bez šifrování</translation>
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
        <translation>E-mailová &amp;adresa:</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>&amp;Název účtu:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Š&amp;ifrování:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Uživatelské jméno:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Heslo:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>beze změny</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>Obnovovací to&amp;ken:</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>&amp;Heslo aplikace:</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Obnovovací token</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Heslo aplikace</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>Zadejte název serveru.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Pojmenujte účet.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Zadejte uživatelské jméno.</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>Zadejte obnovovací token, který vám dal poskytovatel.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Zadejte heslo.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>Bez šifrování může každý po cestě číst vaše heslo i poštu.</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>Pokud vám poskytovatel dal uživatelské jméno, které není vaší adresou, zadejte je pod „Změnit…“.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>Zatím zde není žádný účet. Chcete-li číst poštu, přidejte jej.</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>První účet je výchozí pro nové zprávy.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Přidat…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Nastavení…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Pře&amp;jmenovat</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>&amp;Identity…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Posunout na&amp;horu</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Posunout &amp;dolů</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Odebrat…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Účty</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>Zde můžete účtu dát jiný název (F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>Jména, adresy a podpisy, pod kterými píšete</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>Výše v panelu složek (Alt+Nahoru)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>Níže v panelu složek (Alt+Dolů)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>Odebrat účet z tohoto počítače (Delete)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, na %2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>Odesílání zatím není možné: server pro ně není znám. Viz Nastavení.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>Odesílání zatím není možné: server při posledním pokusu Godwitu nedovolil přihlásit se. Viz Nastavení.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualizovat</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>Zeptat se serverů na novinky</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Přidat účet…</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>Přidat poštovní účet</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>Úč&amp;ty…</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>Řadit, přejmenovávat a odebírat účty a vybrat, pod kterými jmény píšete</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>N&amp;astavení účtu…</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>Změnit účet této složky</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>Odb&amp;ěry…</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>Vybrat, které složky se zobrazují</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>O &amp;serveru…</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>Co o sobě sděluje server tohoto účtu</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ukončit</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>Zavřít Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátit zpět</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Vrátit poslední akci</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>Če&amp;kající změny…</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>Co se zatím nedostalo na servery nebo bylo odmítnuto</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Hledat…</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>Hledat ve veškeré poště</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>Najít sl&amp;ožku…</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>Najít složku podle názvu</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>&amp;Najít ve zprávě…</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>Najít slova v otevřené zprávě</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Najít &amp;další</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Přejít na další nalezené místo</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>Najít &amp;předchozí</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Přejít na předchozí nalezené místo</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>Označit &amp;jako přečtené</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Označit jako přečtené nebo nepřečtené</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Hvězdička</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Přidat nebo odebrat hvězdičku</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Štítky</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>Příznaky a štítky vybraných zpráv</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>Názvy &amp;a barvy štítků…</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>Názvy, barvy a pořadí štítků</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Bez štítků</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Štítek %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>Odebrat všechny štítky</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>Přidat nebo odebrat tento štítek</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>Označit &amp;konverzaci jako přečtenou</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>Označit všechny zprávy konverzace jako přečtené</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>Z&amp;tlumit konverzaci</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>Co od nynějška přijde do této konverzace, se považuje za přečtené</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>Ignoro&amp;vat konverzaci</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>Nezobrazovat v seznamu konverzaci ani nic, co do ní přijde</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivovat</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Přesunout do archivu</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>Přes&amp;unout do…</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>Přesunout do jiné složky</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>&amp;Nevyžádaná pošta</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>Přesunout do složky nevyžádané pošty</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Smazat</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Přesunout do koše</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>V&amp;ysypat koš…</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>Trvale smazat všechny zprávy v koši</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>Označit složku jako &amp;přečtenou</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>Označit všechny zprávy otevřené složky jako přečtené</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>Zobrazit &amp;zdroj</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>Zpráva tak, jak byla odeslána</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>Vš&amp;echna záhlaví</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>Všechna pole záhlaví zprávy</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>T&amp;isk…</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>Vytisknout otevřenou zprávu</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Náhle&amp;d tisku…</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>Zobrazit, jak se otevřená zpráva vytiskne</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>Kopírovat &amp;odkaz na zprávu</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>Odkaz, kterým lze na tuto zprávu jinde odkázat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Více</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>Co dalšího lze s touto zprávou udělat</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Protokol komunikace</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>Co si Godwit a servery sdělují</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>&amp;Další nepřečtená</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>Přejít na další nepřečtenou zprávu</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>P&amp;ředchozí nepřečtená</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>Přejít na předchozí nepřečtenou zprávu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zpě&amp;t</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>Zpět do předchozího panelu</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Složky</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>Přejít ke složkám</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>Zprá&amp;vy</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>Přejít k seznamu zpráv</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>Panel &amp;čtení</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>Přejít k otevřené zprávě</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>No&amp;vá zpráva</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>Napsat novou zprávu</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>Odpovědě&amp;t</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>Odpovědět odesílateli</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>Odpovědět vše&amp;m</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>Odpovědět odesílateli a všem ostatním, kteří zprávu dostali</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>Odpovědět do kon&amp;ference</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>Odpovědět jen do e-mailové konference</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Přeposlat</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>Poslat text dál s vlastními slovy</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>Přeposlat jako pří&amp;lohu</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>Poslat celou zprávu dál jako soubor tak, jak přišla</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>Přesmě&amp;rovat…</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>Poslat zprávu dál, jako by přišla od svého odesílatele</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>Upravit &amp;jako novou zprávu</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>Začít novou zprávu s obsahem této zprávy</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>Upravit kon&amp;cept</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>Pokračovat v psaní této zprávy</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>Ša&amp;blony</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>Otevřít šablony tohoto účtu: otevřená šablona začíná novou zprávu</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>Pošta &amp;k odeslání…</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>Co čeká na odeslání nebo se nepodařilo odeslat</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>Přejít do &amp;doručené pošty</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>Otevřít doručenou poštu tohoto účtu</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>Přejít do &amp;odeslané pošty</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>Otevřít poštu odeslanou z tohoto účtu</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>Přejít do &amp;konceptů</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>Otevřít koncepty tohoto účtu</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>Přejít do &amp;archivu</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>Otevřít archiv tohoto účtu</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>Další &amp;zpráva</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>Přejít na další zprávu níže v seznamu</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>Předchozí zpráv&amp;a</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>Přejít na zprávu nad ní</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Vybr&amp;at vše</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>Vybrat všechny zprávy v seznamu</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>Z&amp;rušit výběr</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>Nevybrat žádnou zprávu</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Označit jako přečtené</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>Označit jako přečtené bez ohledu na současný stav</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Označit jako nepřečtené</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>Označit jako nepřečtené bez ohledu na současný stav</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>Ot&amp;evřít soubor zprávy…</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>Číst zprávu, která byla uložena jako soubor (.eml)</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>P&amp;racovat offline</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>Ukončit všechna připojení, dokud je zase nebudete chtít</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Nas&amp;tavení…</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>Změnit chování Godwitu</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Klávesové zkratky…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>Zobrazit a změnit, které klávesy co dělají</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>&amp;Najít akci nebo složku…</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>Vše, co Godwit umí, podle názvu</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>&amp;Aktivita…</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>Co Godwit dělá a jak je na tom se servery</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Příručka</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>Jak se Godwit používá</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>&amp;O aplikaci Godwit</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>Která verze to je a pod jakou licencí</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>P&amp;racovat offline</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>Če&amp;kající změny…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivita</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>Zatím zde není žádný účet, takže není co dělat.</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>Všechny změny se dostaly na servery.</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>1 změna se zatím nedostala na svůj server.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>%Ln změna se zatím nedostala na svůj server.</numerusform>
            <numerusform>%Ln změny se zatím nedostaly na své servery.</numerusform>
            <numerusform>%Ln změn se zatím nedostalo na své servery.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>1 změna byla zastavena a čeká na vás.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>%Ln změna byla zastavena a čeká na vás.</numerusform>
            <numerusform>%Ln změny byly zastaveny a čekají na vás.</numerusform>
            <numerusform>%Ln změn bylo zastaveno a čeká na vás.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>(bez adresy)</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>Adresa odesílatele: %1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Kopírovat adresu</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>Kopírovat &amp;jméno a adresu</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>Nebo převezměte účet z &amp;Thunderbirdu; hesla zůstanou tam:</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>Anna Příkladová</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>Uvidí je ti, kterým píšete</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Vaše &amp;jméno:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>E-mailová &amp;adresa:</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>Účty nalezené v Thunderbirdu</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, na %2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>Převzít toto nastavení</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>Zadejte svou e-mailovou adresu, například anna@example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Po&amp;kročilé</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Ty, kterým důvěřuje tento počítač</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Vybrat soubor s certifikáty</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>Certifikační autorit&amp;y:</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>Soubor PEM, pro server s vlastní autoritou</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>Sám poštovní server</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>O&amp;desílatele ověřuje:</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>Čí slovo platí, když je zpráva označena jako ověřená: název, který váš poskytovatel píše do Authentication-Results. Potřebné jen tam, kde ověření odesílatelé nejsou jako ověření zobrazeni.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Certifikační autority</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certifikáty (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>„%1“ není název serveru. Takový název vypadá jako mx.example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Přílohy</translation>
    </message>
    <message>
        <source>Save all %1…</source>
        <translation>Uložit všechny (%1)…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentChip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Zrušit</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Zo&amp;brazit</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>&amp;Otevřít v jiném programu</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Uložit jako…</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>Uložit &amp;vše…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>čeká…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 · on the server</source>
        <translation>%1 · na serveru</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>Uložit přílohu %1, %2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Příloha %1, %2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>Tento soubor může obsahovat program. Godwit jej uloží, ale nikdy neotevře.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Otevřít v jiném programu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentDeeds</name>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 může obsahovat program. Godwit takové soubory ukládá, ale nikdy je neotevírá.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Uložit přílohu</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>Uložit všechny přílohy do složky</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Uložit sem</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Zkopírováno: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Uloženo: %1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>Soubory uloženy do %2: %1</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>V tomto počítači není program, který otevírá %1. Soubor lze uložit.</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>%1 už je zde a lze jej přetáhnout.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Text zprávy</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Otevřít stránku znovu</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Kopírovat adresu stránky</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>Prohlížeč zobrazuje přihlašovací stránku %1. Přihlaste se tam a povolte Godwitu používat vaši poštu. Godwit pak pokračuje sám; vaše heslo zůstává mezi vámi a poskytovatelem.</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>V tomto počítači není program, který otevírá webové stránky. Zkopírujte adresu přihlašovací stránky %1 do prohlížeče v tomto počítači, přihlaste se tam a povolte Godwitu používat vaši poštu.</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>Přihlásili jste se v prohlížeči. Godwit žádá poskytovatele o přístup…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CardBar</name>
    <message>
        <source>Save…</source>
        <translation>Uložit…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Uložit %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>64 šestnáctkových číslic, od poskytovatele</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>&amp;Otisk, který vám sdělil poskytovatel:</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>Otisk, který vám sdělil poskytovatel</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>Certifikát serveru %1 není ten, na který je tento účet vázán. Spojení bylo uzavřeno dříve, než bylo odesláno vaše heslo nebo jakákoli pošta. Certifikát mohl být obnoven, nebo je někdo mezi vámi a serverem.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>Server %1 neprokázal svou totožnost. Spojení bylo uzavřeno dříve, než bylo odesláno vaše heslo nebo jakákoli pošta.</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>Zeptejte se poskytovatele telefonicky nebo na jeho stránkách na otisk SHA-256 nového certifikátu. Je-li to ten nyní zjištěný, napište nebo vložte jej sem. Jinak nepokračujte.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>Zkontrolujte název serveru a hodiny tohoto počítače; v hotelu nebo v síti pro hosty se nejprve přihlaste k této síti. Má-li server mít tento certifikát, zeptejte se jeho provozovatele na otisk SHA-256 a napište nebo vložte jej sem: pak bude přijat jen tento certifikát, ať jej podepsal kdokoli. Organizace s vlastní autoritou vám dá soubor, který vyberete v nastavení v části „Pokročilé“.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>a %Ln další</numerusform>
            <numerusform>a %Ln další</numerusform>
            <numerusform>a %Ln dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Co není v pořádku:</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>Je pro:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Podepsal:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Platnost:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>SHA-256 before:</source>
        <translation>SHA-256 dříve:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 now:</source>
        <translation>SHA-256 nyní:</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>Je stejný.</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>Toto je otisk předchozího certifikátu, ne nového.</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>Je jiný: toto není server vašeho poskytovatele. Nepokračujte.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CompletionPopup</name>
    <message>
        <source>People who may be meant</source>
        <translation>Lidé, kteří mohou být míněni</translation>
    </message>
    <message>
        <source>Enter takes, Shift+Delete forgets</source>
        <translation>Enter převezme, Shift+Delete zapomene</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>Nová zpráva</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>Přesměrovat: %1 – Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>Tučné písmo, barvy, odkazy, tabulky a obrázky jsou pryč; ze seznamů je text.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátit zpět</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>Uloženo na tomto počítači, %1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>Uloženo v Konceptech, %1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>Uloženo na tomto počítači, %1. Do Konceptů se dostane, až bude připojení</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>Tento koncept byl na serveru změněn nebo odstraněn, možná na jiném zařízení. Co zde vidíte, zůstává na tomto počítači.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Ponechat mou &amp;verzi</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>Převzít &amp;tamtu verzi</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Přiložit soubo&amp;ry…</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>Přesu&amp;nout do skryté kopie</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>Napsat předmě&amp;t</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>Psát &amp;dál</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>Př&amp;esto odeslat</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>Zahodit tuto zprávu? Zmizí z tohoto počítače i ze složky Koncepty.</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>Za&amp;hodit zprávu</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Po&amp;nechat</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>Vložit obrázky</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Přiložit soubory</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Vložit</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Přiložit</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Obrázky (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Obrázek %1.png</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixelů</translation>
    </message>
    <message>
        <source>&amp;Keep its size</source>
        <translation>Ponechat &amp;velikost</translation>
    </message>
    <message>
        <source>“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:</source>
        <translation>„%1“ má %2. Menší obrázek se rychleji odešle i přečte; jeho delší strana by měla:</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Znovu od konce</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>Znovu od začátku</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Od: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerActions</name>
    <message>
        <source>Send &amp;later</source>
        <translation>Odeslat poz&amp;ději</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Odeslat</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>V určitý č&amp;as…</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>&amp;Uložit nyní</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>Uložit koncept i na server</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>Uložit jako ša&amp;blonu</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Přiložit soubory…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importovat kontakty…</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>Lidé ze souboru vCard, k navrhování</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>&amp;Zahodit zprávu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Zavří&amp;t</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>Zpráva zůstane jako koncept</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátit zpět</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Znovu</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Vyj&amp;mout</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>V&amp;ložit</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>Vložit &amp;bez formátování</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Vybr&amp;at vše</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>Na&amp;jít ve zprávě</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Najít &amp;další</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Př&amp;iblížit</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>O&amp;ddálit</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normální velikost</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>&amp;Písmo s pevnou šířkou</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>Ve zprávách s prostým textem</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>&amp;Formátovaný text</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>Tučné písmo, seznamy, obrázky; jinak prostý text</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>Požádat o potvrzení o &amp;přečtení</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>Příjemce bude požádán, aby vám dal vědět, že zprávu přečetl; mnozí to odmítají</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>Požádat o oznámení o &amp;doručení</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>Servery budou požádány, aby vám daly vědět, že zpráva dorazila</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>Kontrolovat p&amp;ravopis</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Jazyky</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Zpráva</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Úpr&amp;avy</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Zo&amp;brazit</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>&amp;Možnosti</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Zpráva</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Odeslat</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Odeslat později</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerHead</name>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Komu</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>Kop&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>&amp;Skrytá kopie</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>Odpovědi kom&amp;u</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Předmět</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Předmět</translation>
    </message>
    <message>
        <source>Copies to others (Alt+C)</source>
        <translation>Kopie ostatním (Alt+I)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>Kopie, které ostatní nevidí (Alt+S)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>Kam půjdou odpovědi (Alt+U)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>Přesunutí příjemců do skryté kopie</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>SHA-256 &amp;certifikátu:</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>jen pokud certifikát serveru nelze ověřit jinak</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>Přijat bude jen certifikát s tímto otiskem, ať jej podepsal kdokoli. Zeptejte se na něj poskytovatele.</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>&amp;Váš certifikát:</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Váš certifikát</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>&amp;Jeho klíč:</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>Klíč vašeho certifikátu</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>Hes&amp;lová fráze klíče:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>socks5://proxy.example.org:1080 or http://…</source>
        <translation>socks5://proxy.example.org:1080 nebo http://…</translation>
    </message>
    <message>
        <source>On slow connections</source>
        <translation>Při pomalém připojení</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Vždy</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nikdy</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimovat</translation>
    </message>
    <message>
        <source>&amp;Compress:</source>
        <translation>Komprimova&amp;t:</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Vybrat soubor: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>Certifikáty a klíče (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>SHA-256 certifikátu má 64 šestnáctkových číslic.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>Proxy se zapisuje jako socks5://název:port nebo http://název:port.</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>Klíč patří k certifikátu: vyberte i ten.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Zkusit znovu</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Přihlásit se…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>&amp;Nastavení účtu…</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>Zobrazit &amp;certifikát…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Zobrazit p&amp;rotokol</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Předchozí místo (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Další místo (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zavřít (Esc)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Zobrazit více</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>Najít v této zprávě</translation>
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
        <translation>od začátku</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>od konce</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nenalezeno</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>V zobrazeném textu nenalezeno</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 z více než %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>%Ln další ve zbytku této zprávy</numerusform>
            <numerusform>%Ln další ve zbytku této zprávy</numerusform>
            <numerusform>%Ln dalších ve zbytku této zprávy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>Obsahuje jen složky, žádné zprávy.</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>Server vám tuto složku dovolí jen číst.</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>Server nedovoluje složky uvnitř této složky.</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>Doručená pošta má na každém serveru stejný název.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>Do doručené pošty přichází pošta: zůstává, kde je.</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>K něčemu se používá: %1. Nejprve k tomu vyberte jinou složku.</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>Vše v ní je přečtené.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Nic v ní není.</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>Tento server neumí smazat některé zprávy a jiné nechat být (UIDPLUS); Godwit to neriskuje.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>Do doručené pošty přichází pošta: nelze ji použít k ničemu jinému.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Doručená pošta</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Koncepty</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Odeslané zprávy</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Nevyžádaná pošta</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Koš</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Všechny zprávy</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>Zprávy s hvězdičkou</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>Důležité zprávy</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>Na serveru už není.</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>Nemáte k tomu zde oprávnění. Může vám je dát vlastník složky.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Složky nelze přesouvat do jiného účtu.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Složku nelze přesunout do ní samé.</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>Tento server nemá složky ve složkách.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Už tam je.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>Složka „%1“ už existuje.</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>číst zprávy</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>označovat je jako přečtené</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>přidávat jim hvězdičky a štítky</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>vkládat zprávy</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>označovat je ke smazání</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>trvale je mazat</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>vytvářet v ní složky</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>přejmenovat a smazat složku</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>posílat do ní zprávy</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>rozhodovat, kdo co smí</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>Nová složka</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>Vytvoří se ve složce „%1“.</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Přejmenovat složku</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>Nejsou v ní žádné zprávy.</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>Zpráva v ní bude trvale smazána.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>%Ln zpráva v ní bude trvale smazána.</numerusform>
            <numerusform>%Ln zprávy v ní budou trvale smazány.</numerusform>
            <numerusform>%Ln zpráv v ní bude trvale smazáno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>Smazat složku „%1“?</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Smazat složku</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Vysypat koš?</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>Vyprázdnit složku nevyžádané pošty?</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>Její zprávy (%L1) budou trvale smazány.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vysypat koš</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>Vyprázdnit nevyžádanou poštu</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>Odebrat přeškrtnuté zprávy ze složky „%1“?</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>Tyto zprávy jste vy nebo někdo jiný, kdo tuto složku používá, označili ke smazání a stále tu jsou. Budou trvale smazány.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Trvale smazat</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>Místo pro zprávy</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>Tolik místa v tomto počítači smějí zabírat celé zprávy (GiB).
Nejdříve ustoupí ty nejdéle nečtené; na serveru zůstávají.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>Žádná složka to nemá v názvu.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Najít složku</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>Nová složka zde…</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>Vytvořit složku v aktuální složce</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Přejmenovat složku…</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>Dát aktuální složce jiný název</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>Smazat složku…</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>Smazat aktuální složku a vše, co je v ní</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>Složka je oblíbená</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>Zobrazit aktuální složku nad účty, nebo ji tam už nezobrazovat</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>Vlastnosti složky…</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>Co je známo o aktuální složce</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>Posunout oblíbenou nahoru</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>Posunout aktuální oblíbenou složku mezi oblíbenými nahoru</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>Posunout oblíbenou dolů</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>Posunout aktuální oblíbenou složku mezi oblíbenými dolů</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>Skr&amp;ýt „%1“</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Nová složka…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>P&amp;řejmenovat…</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>Přes&amp;unout složku do…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>Sma&amp;zat složku…</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Ozna&amp;čit vše jako přečtené</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>Vy&amp;sypat koš…</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>Vyprázdnit nevy&amp;žádanou poštu…</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>Odebrat přešk&amp;rtnuté…</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Odebrat z o&amp;blíbených</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Přidat do o&amp;blíbených</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>Od&amp;ebíraná</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Vlastnosti…</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>&amp;Posunout v oblíbených nahoru</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>Posunout v oblíbených &amp;dolů</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>Použít &amp;jako</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>Server k tomu používá „%1“, pro všechny vaše poštovní programy.</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>Server určil, k čemu tato složka slouží.</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>Zobrazit na&amp;hoře</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>Uchovávat v &amp;tomto počítači</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>Jako účet</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>Jako nadřazená složka</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>Jen to, co čtu</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Poslední měsíc</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Poslední 3 měsíce</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Poslední rok</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Všechny zprávy</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>Poslední měsíc</numerusform>
            <numerusform>Poslední %Ln měsíce</numerusform>
            <numerusform>Posledních %Ln měsíců</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>&amp;Místo pro zprávy…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Název:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Vytvořit</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Přejmenovat</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>„%1“ na tomto serveru odděluje složky a nemůže být v názvu.</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>„*“ a „%“ nemohou být v názvu.</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>V názvu je neviditelný znak.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Složka s tímto názvem už existuje.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>Co Godwit dělá</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>Pošta k odeslání: %1, pozornost vyžaduje: %2</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Pošta k odeslání: %1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>Některé zprávy se nepodařilo odeslat: rozhodněte, co s nimi bude</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>Zprávy, které čekají na odeslání</translation>
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
        <translation>Účet obsahuje jen složky. Vyberte jednu z nich.</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>Zprávy už tam jsou.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Přesunout do složky</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Složka už neexistuje.</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>Přesunout složku „%1“ do</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Najít složku</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Složky</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Přesunout sem</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>Toto není samostatná složka.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>Vlastnosti složky</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Účet:</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>Cesta na serveru:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>Zprávy:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Velikost:</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Zjišťuje se…</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>Neobsahuje zprávy</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Používá se jako:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Zobrazena:</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>Ano, je odebíraná</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Neodebíraná</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>Uchováváno zde:</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>Novinky:</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Smíte:</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>Místo:</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>Obsahuje jen složky</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Zatím nespočítáno</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, nepřečtené: %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nic zvláštního</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>Sem přichází pošta</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>uvádí to server</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>vybráno vámi</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>podle názvu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>Zprávy, které čtete</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Všechny zprávy</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>Zprávy za poslední měsíc</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>Zprávy za poslední měsíc</numerusform>
            <numerusform>Zprávy za poslední %Ln měsíce</numerusform>
            <numerusform>Zprávy za posledních %Ln měsíců</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>Server to nesděluje</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>Vše, co server dovoluje: nevede oprávnění</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>Vidět, že existuje, nic víc</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>Server nemá limit nebo jej nesděluje</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>Není známo: není připojení</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>Složky</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>Sem to nelze pustit.</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>Už je mezi oblíbenými.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Složky nelze přesouvat do jiného účtu.</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>Na složky lze pouštět zprávy.</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>Už v této složce jsou.</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>Nelze je vyjmout ze složky, která je jen pro čtení. S klávesou Ctrl se zkopírují.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS od začátku (doporučeno)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>Žádné: nešifrováno</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormatBar</name>
    <message>
        <source>Formats</source>
        <translation>Formátování</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formát</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Nadpis 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Nadpis 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Nadpis 3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Styl odstavce</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Tučné</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kurzíva</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Podtržené</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>P&amp;řeškrtnuté</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Menší</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Větší</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>&amp;Barva textu…</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>Barva po&amp;zadí…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>Vymazat &amp;formátování</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>&amp;Seznam s odrážkami</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Čís&amp;lovaný seznam</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Citace</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>Zm&amp;enšit citaci</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>Obrátit směr o&amp;dstavce</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>&amp;Odkaz…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>Ob&amp;rázek…</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>T&amp;abulka</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>Vodorov&amp;ná čára</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Řádky a sloupce</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Vložit řádek nad</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Vložit řádek pod</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>Vložit sloupec před</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>Vložit sloupec za</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Odstranit řádek</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Odstranit sloupec</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>Barva pozadí</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Barva textu</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>Z&amp;měnit…</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>Změnit nastavení ručně</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>Jak na to u %1</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Otevře %1 v prohlížeči</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>Znám tyto &amp;servery: patří mému poskytovateli</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>Potvrďte, zda tyto servery patří vašemu poskytovateli.</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>Tuto poštu spravuje %1, jehož servery Godwit zná.</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>Nastavení nalezeno na %1.</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>DNS domény %1 uvádí tyto servery.</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>Nastavení není nikde uvedeno, ale na %1 odpovídá server.</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>Toto nastavení pochází z Thunderbirdu. Heslo zůstává tam: zadejte je ještě jednou.</translation>
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
        <translation>nešifrováno</translation>
    </message>
    <message>
        <source>Reading: %1, port %2, %3</source>
        <translation>Čtení: %1, port %2, %3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>Odesílání: %1, port %2, %3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Uživatelské jméno: %1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>%1 zde nepřijímá vaše obvyklé heslo, ale heslo vytvořené jen pro poštovní programy („heslo aplikace“). Vytvoříte je na stránce poskytovatele, po přihlášení, a vložíte níže.</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>Pokud %1 odmítá správné heslo: čtení pošty v programech (IMAP) je tam nejprve třeba zapnout, v nastavení pošty. Při dvoufázovém přihlášení vyžaduje heslo vytvořené jen pro poštovní programy.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>%1 má pro poštovní programy zvláštní heslo, jiné než pro zákaznické stránky. Nastavíte je tam.</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>%1 se čte prostřednictvím programu Bridge, který musí běžet v tomto počítači. Bridge zobrazí uživatelské jméno a heslo, které zadáte zde. Certifikát si vytváří sám: exportujte jej v nastavení programu Bridge a vyberte soubor pod „Změnit…“, „Pokročilé“, „Certifikační autority“.</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>%1 přijímá poštovní programy jen po přihlášení v prohlížeči. K tomu tam program musí být zaregistrován, a tento Godwit není: zadejte níže vlastní ID klienta nebo ID své organizace.</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Přihlásíte se v prohlížeči, na vlastní stránce poskytovatele. Godwit vaše heslo nikdy nevidí.</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>Leží mimo vaši vlastní doménu (%1) a údaje z DNS nejsou podepsány: někdo po cestě je mohl podstrčit, aby získal vaše heslo. Pokračujte, jen pokud je znáte.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Příručka</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Hledat v příručce</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitoly</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitola</translation>
    </message>
</context>
<context>
    <name>godwit::ui::HeaderText</name>
    <message>
        <source>(no date)</source>
        <translation>(bez data)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>ověřeno: %1</translation>
    </message>
    <message>
        <source>%1 found that this message does not come from %2: it may be forged.</source>
        <translation>%1 zjistil, že tato zpráva nepochází od %2: může být podvržená.</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>Odesílatel žádá o potvrzení o přečtení. Bez vašeho souhlasu se žádné neodešle.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::IdentitiesDialog</name>
    <message>
        <source>Identities</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Identities – %1</source>
        <translation>Identity – %1</translation>
    </message>
    <message>
        <source>With which names, addresses and signatures you write. The first is the usual one.</source>
        <translation>Pod jakými jmény, adresami a podpisy píšete. První je výchozí.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Přidat</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odebrat</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>Nastavit jako &amp;výchozí</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>stejná adresa</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Název:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Adresa:</translation>
    </message>
    <message>
        <source>Answers &amp;to:</source>
        <translation>Odpovědi &amp;komu:</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>Po&amp;dpis:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nová identita</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>Každá identita musí mít e-mailovou adresu, například anna@example.org.</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>„Odpovědi komu“ je e-mailová adresa, nebo prázdné.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Zavřít toto oznámení (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Zavřít toto oznámení</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>Text zprávy</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Přidat „%1“ do slovníku</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>Přílohy</translation>
    </message>
    <message>
        <source>1 attachment, %1</source>
        <translation>1 příloha, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>%Ln příloha, %1</numerusform>
            <numerusform>%Ln přílohy, %1</numerusform>
            <numerusform>%Ln příloh, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>Příliš velké: při přenosu je to %1, více než %2, které váš server přijímá.</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>váš server přijímá %1</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>Zmenšení obrázku</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Přidání přílohy</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Příloha %1, %2</translation>
    </message>
    <message>
        <source>Delete removes, F2 renames, Alt with the arrows moves</source>
        <translation>Delete odebere, F2 přejmenuje, Alt se šipkami přesune</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Pře&amp;jmenovat…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odebrat</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>Z&amp;menšit…</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Přesunout do&amp;předu</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Přesunout do&amp;zadu</translation>
    </message>
    <message>
        <source>Stop attaching (Delete)</source>
        <translation>Zastavit přikládání (Delete)</translation>
    </message>
    <message>
        <source>Press to stop attaching</source>
        <translation>Stisknutím zastavíte přikládání</translation>
    </message>
    <message>
        <source>is being attached…</source>
        <translation>přikládá se…</translation>
    </message>
    <message>
        <source>Removing an attachment</source>
        <translation>Odebrání přílohy</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>Přejmenovat přílohu</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>Název, který uvidí příjemce:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Přejmenovat</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>Přejmenování přílohy</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>Přesunutí přílohy</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Odkaz</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresa:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Nastavit odkaz</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Odebrat odkaz</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>Kam tento odkaz vede</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>Tento odkaz nevede tam, kam uvádí.</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>Uvádí: %1
Vede na: %2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Napsat na %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otevřít %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListChoices</name>
    <message>
        <source>&amp;Arrival</source>
        <translation>&amp;Doručení</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>D&amp;atum</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Komu</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Předmět</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Velikost</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Nepřečtené</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>S &amp;hvězdičkou</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>P&amp;říloha</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>Řadit seznam podle tohoto</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>Konver&amp;zace</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>Zobrazovat odpovědi u toho, nač odpovídají</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>&amp;Sloučit podle předmětu</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>Zprávy se stejným předmětem tvoří jednu konverzaci, i když na sebe neodkazují</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>V&amp;lastní odpovědi na svém místě</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>Zobrazovat v konverzacích to, co jste napsali, ze složky odeslané pošty</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>Zobrazit &amp;ignorované konverzace</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>Zobrazit i to, co jste se rozhodli ignorovat</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>Vz&amp;estupně</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>První, nejstarší nebo nejmenší nahoře</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>Ses&amp;tupně</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>Poslední, nejnovější nebo největší nahoře</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>&amp;Rozbalit vše</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>Otevřít všechny konverzace</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>S&amp;balit vše</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>Zavřít všechny konverzace</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>Použít pro vše&amp;chny nové složky</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>Složky, pro které nebylo nic zvoleno, se zobrazí jako tato</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nepřečtené</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>Jen nepřečtené zprávy</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>S hvězdičkou</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>Jen zprávy s hvězdičkou</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>S přílohou</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>Jen zprávy s přílohou</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrovat podle textu</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>Jen zprávy s těmito slovy v odesílateli, příjemci nebo předmětu</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Zrušit filtr</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>Zobrazit znovu všechny zprávy</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Řadit podle</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>Sloupce seznamu</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Hvězdička</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Příloha</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Komu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Předmět</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odesláno</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Výchozí sloupce</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>V této složce není nepřečtená zpráva.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>Jen zprávy se štítkem</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrovat podle štítku</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>Řazení a konverzace</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>Filtrovat podle odesílatele, příjemce nebo předmětu</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Jakýkoli štítek nebo žádný</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>Tato složka nemá štítky</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 zpráva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln zpráva</numerusform>
            <numerusform>%Ln zprávy</numerusform>
            <numerusform>%Ln zpráv</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>Nepřečtené: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>Není otevřena žádná složka</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>Vyberte složku, abyste zde viděli její zprávy.</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>Otevírá se složka…</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Filtru neodpovídá žádná zpráva</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>1 zpráva je skryta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>%Ln zpráva je skryta.</numerusform>
            <numerusform>%Ln zprávy jsou skryty.</numerusform>
            <numerusform>%Ln zpráv je skryto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Zatím tu nic není</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>Tato složka zatím nebyla načtena ze serveru.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Tato složka je prázdná</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>Nové zprávy se zde objeví samy.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>Trvale smazat</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Lišta nástrojů</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Soubor</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Úpr&amp;avy</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>S&amp;ložka</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Zo&amp;brazit</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>Zp&amp;ráva jako</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>Řaze&amp;ní a konverzace</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>Seznam a &amp;panely</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltr</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>&amp;Otevřít složku</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Nástroje</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Nápo&amp;věda</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Zpráva</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>&amp;Označit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátit zpět</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Vrátit zpět: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>Označit jako &amp;nepřečtené</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>Označit &amp;jako přečtené</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>Není nevy&amp;žádaná</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>&amp;Nevyžádaná pošta</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Otevřít soubor zprávy</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Zprávy (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>O aplikaci Godwit</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>Poštovní program pro IMAP.

Svobodný software pod licencí GNU General Public License verze 3 nebo novější. Bez jakékoli záruky.

Břehouš rudý („godwit“) je pták, který bez zastávky doletí nejdál.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Není co vrátit zpět</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Koš je prázdný</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Není nastaven žádný filtr</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Zatím zde není žádný účet</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>Tento účet takovou složku nemá</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Není otevřena žádná zpráva</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>Všechny panely jsou vidět</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>Seznam nezobrazuje konverzace</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>Tato složka je jen pro čtení</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Není vybrána žádná zpráva</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>Toto je archiv</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>Zobrazit více z této zprávy</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Tato zpráva nemá text.</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>Tato zpráva nemá text, jen přílohy.</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>Kopírovat adresu &amp;odkazu</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Vybrat vše</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>Není %1: %2</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Vede na %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageDeeds</name>
    <message>
        <source>Nothing was changed: the list has changed so much that the selected messages are not known any more. Select them again.</source>
        <translation>Nic se nezměnilo: seznam se změnil natolik, že vybrané zprávy už nejsou známy. Vyberte je znovu.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nová složka</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>Tento účet nemá složku archivu.</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>Tento účet nemá složku nevyžádané pošty.</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>Godwit ji může vytvořit a zprávy do ní přesunout. Nebo vyberte jinou složku pomocí „Přesunout do…“.</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Vytvořit složku</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>Smazat zprávu</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>Smazat zprávy (%1)</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>Trvale smazat tuto zprávu?</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>Trvale smazat tyto zprávy?</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>Tento účet nemá koš. Co smažete, nelze obnovit.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Nelze to vrátit zpět.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>Server v této složce neuchovává štítky.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>Server v této složce neuchovává štítky a podle štítku Godwit pozná, které konverzace jsou ztlumené nebo ignorované.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageHeader</name>
    <message>
        <source>Tags: %1</source>
        <translation>Štítky: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Odhlásit odběr…</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>Odhlásit odběr těchto zpráv</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez předmětu)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(bez odesílatele)</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>%1 to shledal v pořádku: %2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Skrýt adresy</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Zobrazit všechny adresy</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>Označit jako přečtené</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Označit jako nepřečtené</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Odebrat hvězdičku</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Přidat hvězdičku</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivovat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>d. M.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odesláno</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>(bez příjemce)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(bez odesílatele)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez předmětu)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>1 zpráva</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>Zprávy: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Není otevřena žádná zpráva</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>Vyberte v seznamu zprávu, kterou zde chcete číst.</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>Vybrané zprávy: %1</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>Označte, přesuňte nebo smažte je společně.</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>Načítá se zpráva…</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>Tuto zprávu se nepodařilo načíst</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>Zatím nenačteno ze serveru</translation>
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
        <translation>(bez předmětu)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpovědět</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Odpovědět všem</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Přeposlat</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>Přeposlat jako přílohu</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Zavřít toto oznámení</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>pod kterým je Godwit zaregistrován u poskytovatele</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>jen pokud vám jej poskytovatel dal</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>I&amp;D klienta:</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>Tajný k&amp;líč klienta:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Přihlašovací stránka:</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>Tokeny z:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Rozsah (scope):</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>Zadejte adresy přihlašovací stránky poskytovatele a jeho tokenů.</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>Zadejte ID klienta, pod kterým je Godwit zaregistrován u poskytovatele.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>Čekající změny</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>Změny, které se nedostaly na servery</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>Nic nečeká: vše, co jste změnili, se dostalo na servery.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Zkusit znovu</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>Za&amp;hodit</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>Vzdát se změny: pošta se zobrazí tak, jak je na serveru</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>Odešle se, jakmile bude připojení, po předchozích změnách.</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Je na cestě; server zatím neodpověděl.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Pošta k odeslání</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>Zprávy, které zatím nebyly odeslány</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>Nic nečeká: vše, co jste odeslali, opustilo tento počítač.</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>&amp;Byla odeslána</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Odeslat &amp;nyní</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>Odeslat &amp;ostatním</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Upravit</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>Za&amp;hodit…</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>Uloží se do složky odeslané pošty</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>Neodešle se a znovu se otevře k psaní</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Zkusit znovu</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Odeslat z&amp;novu</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
Neodešle se a nezůstane zachována.</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
Kdo ji ještě nemá, už ji nedostane.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Zahodit tuto zprávu?</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>&amp;Zahodit zprávu</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>Přesto odesílat bez šifrování</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>jako pro čtení</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>Server odchozí &amp;pošty:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>Ši&amp;frování:</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Šifrování pro odesílání</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>Po&amp;rt:</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Port pro odesílání</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>Uživatelské j&amp;méno:</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Uživatelské jméno pro odesílání</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>SHA-256 certifikátu:</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>SHA-256 certifikátu pro odesílání</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>Pro odesílání bude přijat jen certifikát s tímto otiskem, ať jej podepsal kdokoli. Prázdné: obvyklé ověření.</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>Pro odesílání. To zatím není možné: server pro ně není znám.</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>Pro odesílání. S tímto nastavením ještě nebylo vyzkoušeno.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>Odesílání zatím není možné: server při posledním pokusu Godwitu nedovolil přihlásit se.</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>Pro odesílání. S tímto nastavením funguje.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>Bez šifrování může každý po cestě číst vaše heslo i to, co odesíláte.</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>SHA-256 certifikátu má 64 šestnáctkových číslic.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>Najít akci nebo složku</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>Akce, složka nebo slova k vyhledání</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Co odpovídá</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  jen akce      #  jen složky      Esc  zavře</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>Hledat „%1“ ve veškeré poště</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>Hledat poštu od „%1“</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>teď není možné</translation>
    </message>
</context>
<context>
    <name>godwit::ui::People</name>
    <message>
        <source>me</source>
        <translation>já</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 a další (%2)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>a další (%1)</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>komu: %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>kopie: %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>skrytá kopie: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Od: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>Odeslal: %1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>Odpovědi komu: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Komu: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopie: %1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>Skrytá kopie: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>Zobrazit &amp;jednou</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>Načíst nyní obrázky této zprávy. Jejich servery se dozvědí, že byla otevřena a odkud.</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>Obrázek z jiného serveru není načten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>%Ln obrázek z jiného serveru není načten.</numerusform>
            <numerusform>%Ln obrázky z jiných serverů nejsou načteny.</numerusform>
            <numerusform>%Ln obrázků z jiných serverů není načteno.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;Vždy pro %1</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>Načítat obrázky ve všech zprávách od %1</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>Načítá se obrázek…</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>Načítá se %Ln obrázek…</numerusform>
            <numerusform>Načítají se %Ln obrázky…</numerusform>
            <numerusform>Načítá se %Ln obrázků…</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>Obrázek se nepodařilo načíst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>%Ln obrázek se nepodařilo načíst.</numerusform>
            <numerusform>%Ln obrázky se nepodařilo načíst.</numerusform>
            <numerusform>%Ln obrázků se nepodařilo načíst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>Obrázek: %1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Celý obrázek</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>Přizpůsobit obrázek oknu nebo jej zobrazit ve skutečné velikosti (Mezerník)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixelů</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PicturesPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odebrat</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátit zpět</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>Zprávy těchto odesílatelů si samy načítají obrázky z internetu. Odesílatel podle toho může poznat, že jste zprávu otevřeli a kdy.</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>Filtrovat odesílatele</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>Odesílatelé, jejichž obrázky se načítají</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>Znovu se ptát před načtením jejich obrázků (Delete)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>Vrátit to, co bylo odebráno naposledy (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>Žádný odesílatel nesmí sám načítat obrázky.
Zpráva, která to chce, se vás nejprve zeptá a lze jí to povolit natrvalo.</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>Žádná adresa odesílatele neobsahuje „%1“.</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>Odebrat vš&amp;echny zobrazené</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>Odebrat vš&amp;echny</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>Na %1 se Godwit bude znovu ptát.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>Na %Ln odesílatele se Godwit bude znovu ptát.</numerusform>
            <numerusform>Na %Ln odesílatele se Godwit bude znovu ptát.</numerusform>
            <numerusform>Na %Ln odesílatelů se Godwit bude znovu ptát.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>1 odesílatel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>%Ln odesílatel</numerusform>
            <numerusform>%Ln odesílatelé</numerusform>
            <numerusform>%Ln odesílatelů</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>Přečtené a nepřečtené</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>Otevřená zpráva se považuje za &amp;přečtenou:</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>ihned</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>za okamžik</translation>
    </message>
    <message>
        <source>after 5 seconds</source>
        <translation>za 5 sekund</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>za 10 sekund</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>jen když ji označím</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>&amp;Zobrazovat zprávy:</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>tak, jak byly navrženy</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>jako prostý text</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>Obrázky z internetu se tak ani tak nikdy nestahují bez vašeho souhlasu.</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>Ztmavit zprávy, &amp;když je pracovní plocha tmavá</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>Každou zprávu lze stále zobrazit v původní podobě.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Odesílání</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>Odeslání lze &amp;vrátit zpět po dobu:</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>0 sekund: odeslat ihned</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 sekund</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 sekund</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 sekund</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 sekund</translation>
    </message>
    <message>
        <source>A message waits so long before it leaves.</source>
        <translation>Tak dlouho zpráva čeká, než odejde.</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>&amp;Skrýt mé časové pásmo</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>Datum zprávy pak říká, kdy byla odeslána, ale ne, kde na světě se nacházíte.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Psaní</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>Nové zprávy s &amp;formátováním</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>Písma, seznamy a obrázky; vždy se přidává i podoba v prostém textu. Lze změnit v každé zprávě.</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>&amp;Zprávy s prostým textem písmem s pevnou šířkou</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>Ukládat &amp;koncepty na server po pauze:</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minuty</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minut</translation>
    </message>
    <message>
        <source>On this computer they are kept while you type, and on the server when you close them.</source>
        <translation>Na tomto počítači se ukládají při psaní, na server při zavření.</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>Odpovědi a potvrzení</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>&amp;Odpovídám:</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>pod citovaný text</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>nad citovaný text</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>Podpis pod &amp;citovaným textem</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>Jinak následuje za tím, co napíšete nad citací.</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>Když odesílatel žádá o &amp;potvrzení, že byla zpráva přečtena:</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>zeptat se</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>nikdy nepotvrzovat a neptat se</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Řádky</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>Zobrazovat &amp;seznam zpráv jako:</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>karty o dvou řádcích</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>kompaktní řádky</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>sloupce</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>Jak se složka řadí, filtruje a seskupuje, zvolíte v samotné složce, v nabídce „Zobrazit“.</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>&amp;Iniciály odesílatele na kartách</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>&amp;Tlačítka na řádku pod myší</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>K označení, přidání hvězdičky, archivaci nebo smazání zprávy bez jejího otevření.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Panely</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>&amp;Otevřená zpráva je:</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>vedle seznamu</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>pod seznamem</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Nová pošta</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>&amp;Upozornit na poštu, která přijde do doručené pošty</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>Ztlumené a ignorované konverzace zůstávají tiché.</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>Zobrazit o&amp;desílatele a předmět</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>Vypnuto: oznámí se jen to, že přišla nová zpráva; nikdo vám nemůže číst přes rameno.</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>Počítat &amp;nepřečtenou poštu na ikoně Godwitu</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>Tam, kde to dok nebo hlavní panel pracovní plochy umí zobrazit.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Spouštění a zavírání</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Ponechat &amp;ikonu vedle hodin</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>Po zavření okna pak Godwit běží dál; ukončí ho „Ukončit“.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>Tato pracovní plocha momentálně nemá pro takové ikony místo; zavření okna Godwit ukončí.</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>Spustit &amp;Godwit po přihlášení</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>Na pozadí: vedle hodin nebo jako minimalizované okno.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>&amp;Jazyk Godwitu:</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>jazyk pracovní plochy</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Od příštího spuštění.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>P&amp;racovat offline</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>Nic se nestahuje ani neodesílá. Co uděláte, čeká zde, i po restartu.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>(bez předmětu)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Přiloženo: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Náhled tisku</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>Protokol komunikace</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>Protokol komunikace</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>Zobrazit řádky s…</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>Zobrazit řádky s tímto textem</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>Pozastavit: nezobrazovat nové řádky</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Kopírovat vybrané řádky nebo všechny</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>Uložit kopii bez jmen, předmětů a adres…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vymazat protokol</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>Uložit protokol komunikace</translation>
    </message>
</context>
<context>
    <name>godwit::ui::QuotaBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>Využito %1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 z %2 zpráv</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 z %2 složek</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1: plno, další pošta možná nedorazí. Vysypte koš nebo smažte velké zprávy.</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1: téměř plno. Vysypte koš nebo smažte velké zprávy.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>Tato zpráva nemá identifikátor, který by odkaz mohl uvést.</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>Odkaz na tuto zprávu je zkopírován.</translation>
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
        <translation>Zobrazit tuto zprávu tak, jak byla navržena</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Prostý text</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>Zobrazit jen text této zprávy</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>Původní &amp;barvy</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>Zobrazit tuto zprávu v barvách odesílatele, na bílé</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>Vždy načítat &amp;obrázky od tohoto odesílatele</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>Načítat obrázky z jiných serverů ve všech zprávách tohoto odesílatele</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Př&amp;iblížit</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>Zobrazit zprávy větší</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>O&amp;ddálit</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>Zobrazit zprávy menší</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Výchozí velikost</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>Zobrazit zprávy ve výchozí velikosti</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>Odeslat &amp;potvrzení</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>Nik&amp;dy pro tohoto odesílatele</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>Krátká zpráva sdělí, že tato byla otevřena a kdy</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>Odesílatel žádá, aby bylo na adresu %1 oznámeno, že jste to přečetli.</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>Odesílatel žádá o oznámení, že jste to přečetli.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>Tato zpráva půjde na %1.</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>Hostitel se vyhledává jako %1.</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>Příjemce %1</translation>
    </message>
    <message>
        <source>Recipient %1, %2</source>
        <translation>Příjemce %1, %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientEdit</name>
    <message>
        <source>Adding recipients</source>
        <translation>Přidání příjemců</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>Odebrání příjemců</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>a %Ln další</numerusform>
            <numerusform>a %Ln další</numerusform>
            <numerusform>a %Ln dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>Změna příjemce</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Upravit</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odebrat</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>Přesunutí příjemců</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>Není uvedeno, kdo má tuto zprávu dostat.</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>Není zde adresa, ze které by se dala odeslat: nejprve je třeba nastavit účet.</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>Jeden soubor se ještě přikládá.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>%Ln soubor se ještě přikládá.</numerusform>
            <numerusform>%Ln soubory se ještě přikládají.</numerusform>
            <numerusform>%Ln souborů se ještě přikládá.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>Při přenosu má %1 a váš server přijímá nejvýše %2: odmítne ji.</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>Píšete o příloze, ale nic není přiloženo.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>%Ln příjemce uvidí adresy ostatních. Ve skryté kopii by je neviděl.</numerusform>
            <numerusform>Všichni %Ln příjemci uvidí navzájem své adresy. Ve skryté kopii by je neviděli.</numerusform>
            <numerusform>Všech %Ln příjemců uvidí navzájem své adresy. Ve skryté kopii by je neviděli.</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>Tuto zprávu jste dostali, aniž by o tom ostatní věděli (skrytá kopie). Odpověď všem to prozradí.</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>Nemá předmět.</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>Nic v ní není napsáno.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>Uložit hledání…</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Opustit hledání (Esc)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Opustit hledání</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>Uchovat toto hledání mezi složkami</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Složka</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Veškerá pošta</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>Zobrazeno je nejnovějších %1 z %2; další slovo nebo den, například odkdy:2024, výsledky zúží.</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>Nalezena 1 zpráva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>Nalezena %Ln zpráva</numerusform>
            <numerusform>Nalezeny %Ln zprávy</numerusform>
            <numerusform>Nalezeno %Ln zpráv</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>Tato složka: %1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>Tento účet: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Veškerá pošta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Kde hledat</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Co lze hledat</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>Co lze hledat (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>Hledat ve veškeré poště: zkuste od:anna má:příloha</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>Hledat v %1: zkuste od:anna má:příloha</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Poslední hledání</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>Návrhy hledání</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>Hledání…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nenalezeno</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Uložit hledání</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>Název, pod kterým bude mezi složkami; hledání se stejným názvem se nahradí:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Přejmenovat hledání</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Název:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Přejmenovat</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>&amp;Upravit hledání</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Přejmenovat…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Posunout na&amp;horu</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Posunout &amp;dolů</translation>
    </message>
    <message>
        <source>&amp;Delete search</source>
        <translation>&amp;Smazat hledání</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>Za &amp;hodinu</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>Dnes &amp;večer, %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>Zítra &amp;ráno, %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>V &amp;pondělí ráno, %1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Odeslat později</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>Č&amp;as odeslání:</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>Čeká na tomto počítači: odejde, až Godwit poběží a bude připojení. Do té doby ji lze změnit v poště k odeslání.</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Odeslat v tento čas</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>(nejvyšší úroveň)</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>Vlastní složky: %1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>Složky jiných lidí: %1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>Sdílené složky: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Úložiště</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1: %2 z %3 (%4 %)</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>Server účtu %1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>Schop&amp;nosti</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Protokol komunikace</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Zeptat se &amp;znovu</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Zjišťuje se na serveru…</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>Schopnosti serveru</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Schopnost</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Definována v</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>neuvedeno</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Pozdrav</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Složky</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Připojení</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n se používá</numerusform>
            <numerusform>%n se používají</numerusform>
            <numerusform>%n se používá</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Šifrování</translation>
    </message>
    <message>
        <source>None: what is said can be read on the way.</source>
        <translation>Žádné: komunikaci lze po cestě číst.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikát</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Vydal: %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Platí do %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Používá se</translation>
    </message>
    <message>
        <source>Could be used</source>
        <translation>Mohla by se používat</translation>
    </message>
    <message>
        <source>Switched off in the account&apos;s settings</source>
        <translation>Vypnuta v nastavení účtu</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>Godwitu neznámá</translation>
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
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Hledat v nastavení</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Stránky nastavení</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Obnovit &amp;tuto stránku</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>Vše na této stránce jako v novém Godwitu</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>Žádné nastavení se nejmenuje „%1“. Akce Godwitu najdete pomocí Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>V seznamu složek</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShortcutsPage</name>
    <message>
        <source>  or  </source>
        <comment>between two shortcuts</comment>
        <translation>  nebo  </translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>&amp;Použít místo toho zde</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>Po&amp;nechat, jak bylo</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>Jako v &amp;sadě</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>Klávesy &amp;jako v:</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Hledat podle názvu nebo klávesy</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Akce a jejich zkratky</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Akce</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Zkratka</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Klávesa:</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>&amp;Druhá klávesa:</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>V žádné nabídce</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1, bez zkratky</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1, zkratka %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Změněno vámi</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 je „%2“.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShownCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 až %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here: %2)</source>
        <translation>%1 (v časovém pásmu, které zde není známo: %2)</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1 vašeho času</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>tam: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>Zrušená událost</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Pozvánka</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>Odpověď na pozvánku</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Je navržen jiný čas</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Událost</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 přijímá</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 odmítá</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1 možná přijde</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 odpovídá</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(bez názvu)</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>Opakuje se %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Kde: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Pořádá: %1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>Pozvána 1 osoba</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>Počet pozvaných: %1</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>Další v souboru: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>Web: %1</source>
        <translation>Web: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresa: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SignInChoice</name>
    <message>
        <source>Sign-in method</source>
        <translation>Způsob přihlášení</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>V prohlížeči (OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>Přístupový token z příkazu (OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Klientský certifikát</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>Žádný: server přijímá hosty</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>Příkaz, který vypíše přístupový token</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>program, který na prvním řádku vypíše přístupový token</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>Způsob přihláš&amp;ení:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Příka&amp;z:</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>Přístupový token, obnovovaný u %1 (OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>Zadejte příkaz, který vypíše přístupový token.</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>Příkaz spustí shell pokaždé, když je potřeba nový token.</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Přihlásíte se na vlastní stránce poskytovatele. Godwit vaše heslo nikdy nevidí.</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>Certifikát, který tento účet předkládá serveru, prokazuje, kdo jste.</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>Nic neprokazuje, kdo jste: pro veřejné archivy.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 – odběr bude přihlášen</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 – odběr bude odhlášen</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>už není na serveru</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>patří někomu jinému</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>sdílená</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 zpráva</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>Zprávy: %1</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>Odebírané pod ní: %1 z %2</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>vždy zobrazena</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>Odběry složek</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>Odběry složek – %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>Odebírané složky se zobrazují v panelu složek, zde i ve vašich ostatních poštovních programech. Doručená pošta a složky, které se k něčemu používají, například k odeslaným zprávám, se zde zobrazují vždy.</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>Není připojení: toto je poslední známý seznam. Co změníte, zůstane zachováno a provede se, jakmile připojení bude.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Najít složku</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>Které složky se vypisují</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všechny</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Odebírané</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Neodebírané</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Co se změní</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Už není na serveru</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>Načíst seznam složek znovu</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>Načíst seznam složek znovu (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>Složky účtu</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>Neodpovídá žádná složka. Hledejte jiný název nebo zvolte „Všechny“.</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>Co se změní (Delete vrátí řádek zpět)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Použít</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>Použít 1 změnu</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>Použít změny (%1)</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Žádné změny</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>Přihlásit: %1, odhlásit: %2</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>Odebrat tu, která už neexistuje</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>Odebrat ty, které už neexistují (%1)</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>Odebírané složky, které už na serveru nejsou</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>&amp;Přihlásit odběr této a složek pod ní (%1)</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>O&amp;dhlásit odběr této a složek pod ní (%1)</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>&amp;Otevřít celou větev</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>Příznaky a štítky</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nový štítek</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>Jen písmena a číslice</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on your other computers.</source>
        <translation>Prvních devět má klávesy 1 až 9. Názvy a barvy se uchovávají na serverech, které to umějí, a na vašich ostatních počítačích jsou stejné.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nový štítek</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Vybrat barvu</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nahoru</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dolů</translation>
    </message>
    <message>
        <source>Forget name and colour; messages keep the tag</source>
        <translation>Zapomenout název a barvu; zprávy si štítek ponechají</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Název:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Barva:</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>(Zbytek této zprávy se zde nezobrazuje.)</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Zdroj zprávy „%1“</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>Záhlaví zprávy „%1“</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>(Zbytek tohoto textu se zde nezobrazuje.)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>&amp;Zobrazit Godwit</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>&amp;Skrýt Godwit</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>1 nepřečtená zpráva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>%Ln nepřečtená zpráva</numerusform>
            <numerusform>%Ln nepřečtené zprávy</numerusform>
            <numerusform>%Ln nepřečtených zpráv</numerusform>
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
        <translation>Serveru %1 už bylo sděleno, že další takové zprávy nechcete.</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>Odhlásit odběr těchto zpráv?</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>Godwit sdělí %1 jediným požadavkem přes šifrované spojení, že další takové zprávy nechcete. Tento server se dozví, že byla tato zpráva přečtena.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Odhlásit odběr</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>Nabídka odhlášení jedním kliknutím není podepsána odesílatelem, proto se nepoužije. </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>Odhlásit odběr těchto zpráv na webové stránce?</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>Stránka %1 se otevře v prohlížeči.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Otevřít stránku</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>Serveru %1 bylo sděleno, že další takové zprávy nechcete.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ViewChoices</name>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Karty</translation>
    </message>
    <message>
        <source>Each message on two lines</source>
        <translation>Každá zpráva na dvou řádcích</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>Ko&amp;mpaktní</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>Každá zpráva na jednom řádku</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Sloupce</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>Každá zpráva na jednom řádku, ve volitelných sloupcích</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>Zpráva &amp;vedle seznamu</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>Složky, seznam a zpráva vedle sebe</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>Zpráva &amp;pod seznamem</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>Seznam nad zprávou, obojí na šířku okna</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WarningStrip</name>
    <message>
        <source>Warning: %1</source>
        <translation>Varování: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WelcomePage</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Přidat účet…</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>Vítá vás Godwit</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>Vaše pošta zůstává na serveru. Godwit ji rychle zobrazuje, i bez sítě, a sděluje, co je na serveru. Potřebuje jen vaši e-mailovou adresu a heslo, které se uloží do klíčenky tohoto počítače.</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>Převzít účet z &amp;Thunderbirdu…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>Převzít %Ln účet z &amp;Thunderbirdu…</numerusform>
            <numerusform>Převzít %Ln účty z &amp;Thunderbirdu…</numerusform>
            <numerusform>Převzít %Ln účtů z &amp;Thunderbirdu…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>Zatím zde není žádný účet</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>Není otevřen žádný koncept</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Není otevřena žádná zpráva</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>Zpráva nepřišla přes e-mailovou konferenci, která přijímá odpovědi</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>„%1“ není ani správný odkaz mailto: nebo mid:, ani soubor</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>Poštovní program pro IMAP.</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>Uchovávat nastavení, mezipaměť a žurnál v DIR.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>Zapsat obrázek okna do FILE (PNG) a skončit.</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>Spustit bez okna v popředí: vedle hodin nebo jako minimalizované okno.</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>Prohlédnout si ukázkovou poštu bez účtu a serveru.</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>Používat tento jazyk („de“, „pt_BR“) místo jazyka pracovní plochy nebo nastavení.</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>Odkazy mailto: ke zpracování, odkazy mid: na zprávy a soubory zpráv k zobrazení.</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>--demo má vlastní profil, který nelze kombinovat s --profile</translation>
    </message>
</context>
</TS>
