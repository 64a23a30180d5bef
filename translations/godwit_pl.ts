<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>Ktoś napisał:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 pisze:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>%1 o %2 %3 pisze:</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- Wiadomość przekazana dalej --------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Od: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Do: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Kopia: %1</translation>
    </message>
    <message>
        <source>Date: %1, %2</source>
        <translation>Data: %1, %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Temat: %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>wiadomość</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln wiadomość</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>%1 nie znajduje się na tym komputerze. Najpierw zapisz ten plik tutaj.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Nie ma pliku %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>%1 to folder. Najpierw spakuj go do jednego pliku, na przykład .zip.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>%1 nie jest plikiem, który można załączyć.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>Nie udało się odczytać %1 do końca, więc plik nie został załączony: %2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>%1 – plik nie został załączony: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>Plik %1 zmienił się podczas odczytu, więc nie został załączony. Załącz go ponownie, gdy będzie gotowy.</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>pokaż jeszcze %Ln wiersz</numerusform>
            <numerusform>pokaż jeszcze %Ln wiersze</numerusform>
            <numerusform>pokaż jeszcze %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>show less</source>
        <translation>pokaż mniej</translation>
    </message>
</context>
<context>
    <name>DateGroups</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Wcześniej w tym tygodniu</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>W zeszłym tygodniu</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>Wcześniej w tym miesiącu</translation>
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
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>Na serwerze nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>Nie znaleziono serwera.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>Nie pobrano ani nie zmieniono żadnej poczty. Pocztę, która już tu jest, można nadal czytać.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>Sprawdź pisownię nazwy serwera i to, czy ten komputer jest połączony z siecią.</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>Serwer nie przyjmuje połączeń na tym porcie.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>Sprawdź port i rodzaj szyfrowania; zwykle jest to 993 z TLS albo 143 ze STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>Połączenie zostało przerwane albo serwer jest nieosiągalny.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>Zmiany są przechowywane tutaj i zostaną wysłane, gdy połączenie wróci.</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>Jeśli ten komputer jest offline, nie trzeba nic robić; w przeciwnym razie spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Serwer nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>Zmiany są przechowywane tutaj i zostaną wysłane, gdy serwer znów odpowie.</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>Spróbuj ponownie później. Jeśli dzieje się tak za każdym razem, sprawdź port i rodzaj szyfrowania.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Nie udało się nawiązać szyfrowanego połączenia.</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>Nie wysłano ani hasła, ani żadnej poczty.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Sprawdź port i rodzaj szyfrowania albo zapytaj dostawcę, których użyć.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>Serwer nie potwierdził swojej tożsamości: jego certyfikat nie jest dla niego ważny.</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>Połączenie zostało zamknięte, zanim wysłano hasło lub pocztę.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>Sprawdź nazwę serwera i zegar tego komputera; w hotelu lub sieci dla gości najpierw zaloguj się do tej sieci. W przeciwnym razie zapytaj dostawcę o SHA-256 jego certyfikatu: jeśli jest taki jak pokazany tutaj, można go wpisać w ustawieniach konta.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Możliwe, że ktoś między tym komputerem a serwerem ingeruje w połączenie.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>Nie używaj tej sieci do poczty. Wybierz dla tego konta TLS (port 993), jeśli serwer je oferuje.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Nie udało się zrozumieć odpowiedzi serwera.</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>Połączenie zostało zamknięte. Poczta, która już tu jest, pozostała nienaruszona, a zmiany zachowano.</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>Sprawdź, czy to serwer IMAP i czy port jest właściwy. Dziennik protokołu pokazuje, co odpowiedział serwer.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Serwer odrzucił nazwę użytkownika lub hasło.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>Nie pobrano ani nie zmieniono żadnej poczty. Godwit nie próbuje ponownie sam, aby konto nie zostało zablokowane.</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>Wpisz hasło ponownie. Niektórzy dostawcy wymagają osobnego hasła dla programów pocztowych albo całego adresu jako nazwy użytkownika.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>Serwer jest chwilowo niedostępny.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>Zmiany są przechowywane tutaj i zostaną wysłane, gdy serwer wróci.</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>Nie trzeba nic robić: Godwit sam spróbuje ponownie.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Serwer odmówił.</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>Zmiana nie została wykonana; widać to, co jest na serwerze.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>Być może odpowiedź serwera podpowiada, co zrobić.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>Serwer nie zrozumiał, o co prosił Godwit.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>To błąd programu Godwit albo serwera. Zgłoś go wraz z dziennikiem protokołu.</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>Godwit nie może zapisywać swoich plików na tym komputerze.</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>Poczta na serwerze pozostała nienaruszona; ostatnia zmiana mogła nie zostać zachowana.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Zwolnij miejsce na dysku albo sprawdź uprawnienia folderu profilu, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Ten profil jest otwarty w innym oknie programu Godwit.</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>Tylko jeden program naraz może go zmieniać; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Użyj tamtego okna albo najpierw je zamknij.</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>Nie można tego zrobić w podanej postaci.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Popraw i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>Skrzynka na serwerze jest pełna. Usuń coś i opróżnij kosz.</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>Nie działa część serwera, której on potrzebuje. Godwit sam spróbuje ponownie.</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>Serwer zezwala na to tylko przez szyfrowane połączenie.</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>Nie masz uprawnień, aby zrobić to w tym folderze.</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>Serwer prosi o kontakt z jego administratorem.</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>Folder o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>Tego folderu nie ma już na serwerze.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>Tego folderu nie ma jeszcze na serwerze. Najpierw go utwórz.</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>Na tym serwerze to nigdy się nie uda, na przykład z powodu znaku w nazwie.</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>Osiągnięto limit serwera, na przykład liczbę połączeń.</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>Folderu używa inny program. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>Ten folder jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>Serwer odrzucił hasło, ponieważ wygasło.</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>Ustaw nowe hasło u dostawcy, a potem wpisz je tutaj.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>Serwer rozpoznaje użytkownika, ale nie pozwala mu korzystać z tej skrzynki.</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>Sprawdź nazwę użytkownika; jeśli jest poprawna, dostawca musi zezwolić na dostęp do tej skrzynki przez IMAP.</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>Serwer nie pozwala się zalogować.</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>Prosi o kontakt z jego administratorem.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>Serwer nie pozwala nikomu logować się bez szyfrowania.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>Wybierz dla tego konta TLS lub STARTTLS.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>Nie udało się zalogować.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>Wybierz dla tego konta inny sposób logowania albo zapytaj dostawcę, którego użyć.</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>Serwer nie przyjął Twojego certyfikatu.</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>Sprawdź certyfikat w ustawieniach konta albo zapytaj dostawcę, jakiego oczekuje.</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>Serwer nie wpuszcza gości.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>Wybierz dla tego konta inny sposób logowania.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>Serwer odrzucił token dostępu.</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>Zaloguj się ponownie u dostawcy, aby wydał nowe tokeny.</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>Token dostępu nie pozwala czytać poczty przez IMAP.</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>Zaloguj się ponownie u dostawcy i zezwól na to albo popraw zakres (scope) w ustawieniach konta.</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>Dostawca nie pozwala już programowi Godwit odnawiać dostępu.</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>Zaloguj się ponownie u dostawcy: otrzymasz nowy token odświeżania.</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>Godwit nie otrzymał zgody na korzystanie z konta.</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>Zaloguj się ponownie w przeglądarce i zezwól na to; w pracy lub szkole może to musieć zrobić administrator.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>Nikt nie zalogował się w przeglądarce na czas.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Zacznij ponownie w dogodnej chwili.</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>Dla tego konta nie zapisano hasła.</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>Wpisz je tutaj.</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>Godwit nie ma teraz dostępu do tego konta.</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>Zaloguj się jeszcze raz w przeglądarce.</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>Dostawca potwierdził logowanie, ale nie dał programowi Godwit trwałego dostępu.</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>Sprawdź zakres (scope) w ustawieniach konta: w przypadku Microsoft musi zawierać offline_access.</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>Dostawca nie zna uprawnień, o które prosił Godwit.</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>Popraw zakres (scope) w ustawieniach konta.</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>Dostawca nie pozwala logować się z tym identyfikatorem klienta.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>Popraw go w ustawieniach konta albo zarejestruj go u dostawcy dla programów komputerowych.</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>Dostawca nie zna tego identyfikatora klienta albo jego klucz tajny jest błędny.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>Popraw to w ustawieniach konta.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Odpowiedź serwera: „%1”</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Read</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Z odpowiedzią</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Z gwiazdką</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Oznaczone do usunięcia</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Przekazane dalej</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>Wysłano potwierdzenie</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Niechciane</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>Pożądane</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Wyłudzenie</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>Oznaczone jako ważne</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Wyciszone</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorowane</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Ważne</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Osobiste</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Na później</translation>
    </message>
</context>
<context>
    <name>FolderName</name>
    <message>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwum</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archiwum</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Niechciane</translation>
    </message>
    <message>
        <source>Junk Mail</source>
        <translation>Niechciane</translation>
    </message>
    <message>
        <source>Junk E-mail</source>
        <translation>Niechciane</translation>
    </message>
    <message>
        <source>Junk Email</source>
        <translation>Niechciane</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Niechciane</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>Wszystkie wiadomości</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Wiadomości z gwiazdką</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Ważne wiadomości</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Odebrane</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>show less</source>
        <translation>pokaż mniej</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln lines of quoted text</source>
        <translation>
            <numerusform>… %Ln wiersz cytowanego tekstu</numerusform>
            <numerusform>… %Ln wiersze cytowanego tekstu</numerusform>
            <numerusform>… %Ln wierszy cytowanego tekstu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>„%1” nie jest adresem e-mail, z którego można wysyłać.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>„%1” nie jest adresem e-mail.</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>„%1” nie jest adresem e-mail do odpowiedzi.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>Wiadomość nie ma odbiorcy.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>zawierające „%1”</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>bez „%1”</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>od „%1”</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>nie od „%1”</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>do „%1”</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>nie do „%1”</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>z kopią do „%1”</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>bez kopii do „%1”</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>z „%1” w temacie</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>bez „%1” w temacie</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>z „%1” w treści</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>bez „%1” w treści</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>z załącznikiem o nazwie „%1”</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>bez załącznika o nazwie „%1”</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>z listy dyskusyjnej „%1”</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>nie z listy dyskusyjnej „%1”</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>wiadomość „%1”</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>nie wiadomość „%1”</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>z załącznikiem</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>bez załącznika</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>jeszcze nieprzeczytane</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>już przeczytane</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>z gwiazdką</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>bez gwiazdki</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>z odpowiedzią</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>oznaczone jako szkic</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>nieoznaczone jako szkic</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>oznaczone do usunięcia</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>nieoznaczone do usunięcia</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>z etykietą „%1”</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>bez etykiety „%1”</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>większe niż %1</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>nie większe niż %1</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>mniejsze niż %1</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>nie mniejsze niż %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>przed %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nie przed %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od dnia %1</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>nie od dnia %1</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>w folderze „%1”</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>nie w folderze „%1”</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>wszystkie wiadomości</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a sentence, with the blanks at its sides</extracomment>
        <translation> lub </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1: part of a sentence, in parentheses</extracomment>
        <translation>nie %1</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>od</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>kto wysłał</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>do</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>do kogo wysłano</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>kopia</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>kto otrzymał kopię</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>temat</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>słowa w temacie</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>treść</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>słowa w treści</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>plik</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>nazwa załącznika</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>lista</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>lista dyskusyjna</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>etykieta</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>etykieta wiadomości</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>w</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>jest</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>przeczytane, z gwiazdką, z odpowiedzią…</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>ma</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>ma załącznik</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>większe</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>ponad ten rozmiar</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>mniejsze</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>poniżej tego rozmiaru</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>przed</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>napisane przed tym dniem</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>odkąd</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>napisane tego dnia lub później</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>dnia</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>napisane tego dnia albo w tym miesiącu lub roku</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>nieprzeczytane</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>przeczytane</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>zgwiazdką</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>bezgwiazdki</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>zodpowiedzią</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>bezodpowiedzi</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>szkic</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>jeszcze niewysłane</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>usunięte</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>załącznik</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>rycyk przypływ</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>oba słowa lub słowa od nich zaczynające się, gdziekolwiek</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;wysoki przypływ&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>dokładnie te słowa, jedno po drugim</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>przypływ OR sztorm</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>jedno z nich albo oba</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>przypływ -sztorm</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>pierwsze bez drugiego; także NOT</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(przypływ OR sztorm) port</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>nawiasy wskazują, co należy do siebie</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>od:anna do:bob</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>nadawca i odbiorca, według nazwy lub adresu; także kopia:</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>od:(anna OR bob)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>jedno pole dla wszystkiego w nawiasach</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>temat:przypływ treść:port</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>tylko w temacie, tylko w treści</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>plik:raport</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>nazwa załącznika</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>jest:nieprzeczytane jest:zgwiazdką</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>nieprzeczytane, przeczytane, zgwiazdką, bezgwiazdki, zodpowiedzią, bezodpowiedzi, szkic, usunięte</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>ma:załącznik większe:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>załączniki i rozmiar; także mniejsze:</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>odkąd:2023-04-12 przed:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>od tego dnia do ostatniego dnia roku 2023; także dnia:</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>odkąd:wczoraj odkąd:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>dni: wczoraj, poniedziałek, marzec, 7d, 2w, 3m, 1y temu</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>w:archiwum etykieta:praca lista:ptaki</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>folder, etykieta, lista dyskusyjna</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>To za długie; reszta nie jest brana pod uwagę.</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>Czegoś brakuje przed lub po „OR”.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Ten nawias nie został otwarty.</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>Czegoś brakuje przed lub po „AND”.</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>Za dużo słów; reszta nie jest brana pod uwagę.</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>Po „NOT” brakuje tego, co ma być pominięte.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Czegoś brakuje po „%1”.</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>Tu brakuje nazwy.</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>W „%1” nie ma żadnego słowa.</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>„%1” to nie dzień. Dni zapisuje się jako %2, %3, %4 lub %5.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>„%1” to nie rozmiar. Rozmiary zapisuje się jako %2 lub %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>„%1” nie jest tu znane. Możliwe: %2.</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>„%1” nie jest odnośnikiem do wiadomości.</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>Zbyt głębokie zagnieżdżenie; reszta nie jest brana pod uwagę.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The server sent a message without content.</source>
        <translation>Serwer wysłał wiadomość bez zawartości.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>załącznik</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>Podpisano (OpenPGP). Godwit jeszcze nie sprawdza podpisów.</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>Podpisano (S/MIME). Godwit jeszcze nie sprawdza podpisów.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>Zaszyfrowano (OpenPGP). Godwit nie potrafi jeszcze tego otworzyć: zapisz załącznik i otwórz go w GnuPG lub Kleopatrze.</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>Zaszyfrowano (S/MIME). Godwit nie potrafi jeszcze tego otworzyć: zapisz załącznik i otwórz go w programie, który ma Twój certyfikat.</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>Podpisano i opakowano (S/MIME). Godwit nie potrafi jeszcze tego otworzyć: zapisz załącznik i otwórz go w programie, który obsługuje S/MIME.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>Zaszyfrowano (OpenPGP, w treści). Godwit nie potrafi jeszcze tego otworzyć: skopiuj tekst do GnuPG lub Kleopatry.</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>Tekst jest bardzo długi; pokazano tylko jego początek.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>wiadomość</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>Od: </translation>
    </message>
    <message>
        <source>To: </source>
        <translation>Do: </translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>Data: </translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>Temat: </translation>
    </message>
    <message>
        <source>A part of the message lies elsewhere. Godwit does not fetch it.</source>
        <translation>Część wiadomości znajduje się gdzie indziej. Godwit jej nie pobiera.</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>To tylko fragment wiadomości wysłanej w kilku częściach.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>Zestaw znaków „%1” jest nieznany; niektóre znaki mogą być błędne.</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>Wiadomości i części są zbyt głęboko zagnieżdżone; najgłębsze nie są otwierane.</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>Wiadomość ma zbyt wiele części; pokazano tylko pierwsze.</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>Nagłówek jest za długi; pokazano tylko jego początek.</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>Tekst zbyt często zmienia formę; koniec pokazano bez cytatów.</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>Wiadomość nie ma takiej części.</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>Załącznik jest za duży, aby go otworzyć.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>Twoja wiadomość do %1 została wyświetlona na ekranie.</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>Twoja wiadomość „%2” do %1 została wyświetlona na ekranie.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>Została wysłana: %1.</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>Nie oznacza to, że została przeczytana lub zrozumiana.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>Nikt nie prosił o potwierdzenie przeczytania tej wiadomości.</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>Nie ma adresu, z którego można by wysłać potwierdzenie.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Przeczytano: %1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>„%1”, skąd poproszono o potwierdzenie, nie jest adresem e-mail.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>co %1 dni</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>co tydzień</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>co %1 tyg.</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>co miesiąc</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>co %1 mies.</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>co rok</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>co %1 lat(a)</translation>
    </message>
    <message>
        <source>repeatedly</source>
        <translation>wielokrotnie</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, on certain days</source>
        <translation>%1, w określone dni</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 razy</translation>
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
        <translation>Bez tematu</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>Ponad 10 MB</translation>
    </message>
    <message>
        <source>1 to 10 MB</source>
        <translation>Od 1 do 10 MB</translation>
    </message>
    <message>
        <source>100 KB to 1 MB</source>
        <translation>Od 100 KB do 1 MB</translation>
    </message>
    <message>
        <source>10 to 100 KB</source>
        <translation>Od 10 do 100 KB</translation>
    </message>
    <message>
        <source>Under 10 KB</source>
        <translation>Poniżej 10 KB</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Bez nadawcy</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>Bez odbiorcy</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Z gwiazdką</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Bez gwiazdki</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>Z załącznikami</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>Bez załączników</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>Wiadomość nie podaje, kto ją wysłał.</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>Wiadomość podaje nazwę nadawcy, ale nie podaje jego adresu.</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>Wiadomość podaje nadawcę więcej niż raz: %1, a także %2. Najwyżej jeden z nich jest prawdziwy.</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>Wiadomość podaje kilku nadawców: %1, a także %2.</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>Nazwa zawiera adres %1, ale wiadomość pochodzi z adresu %2.</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>W nazwie pojawia się %1, ale wiadomość pochodzi z adresu %2.</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>Adres zaczyna się jak inny, %1, ale należy do %2.</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>Adres wygląda, jakby należał do %1, ale należy do %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>Nazwa nadawcy ukrywa niewidoczne znaki albo odwraca inne.</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>W nazwie wymieszano podobne do siebie litery różnych alfabetów: %1.</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>W adresie wymieszano podobne do siebie litery różnych alfabetów: %1 to w rzeczywistości %2.</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>Adres wygląda jak %1, ale w rzeczywistości to %2.</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>Adres należy do %1, w sieci znanego jako %2.</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>Wysłane przez %2 w imieniu %1.</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>Znasz kogoś o tym imieniu pod innym adresem, %1. Ta wiadomość pochodzi z adresu %2.</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>Odpowiedzi trafią do %1.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>Nie ma takiego adresu.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Sprawdź jego pisownię.</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>Dla części adresu po znaku @ nie ma serwera poczty.</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>Serwer nie rozumie tego adresu.</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>Właściciel tego adresu już go nie używa i nie pozostawił innego.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Zapytaj odbiorcę o nowy adres.</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>Serwer nie rozumie adresu nadawcy.</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>Sprawdź adres swojej tożsamości.</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>Serwer nie przyjmuje wiadomości z adresu nadawcy.</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>Sprawdź adres swojej tożsamości; większość serwerów przyjmuje tylko adresy należące do konta.</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>Ta domena w ogóle nie przyjmuje poczty.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Sprawdź pisownię adresu.</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>Ta skrzynka jest wyłączona albo chwilowo nie przyjmuje wiadomości.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>Skontaktuj się z odbiorcą w inny sposób.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>Skrzynka odbiorcy jest pełna.</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>Powiadom odbiorcę w inny sposób albo spróbuj później.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>Wiadomość jest za duża dla odbiorcy.</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>Wyślij mniej załączników lub mniejsze.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>Na serwerze nie ma już miejsca.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>Spróbuj później.</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>Wiadomość jest za duża dla serwera.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>Serwer odbiorcy nie odpowiada.</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>Sprawdź adres albo spróbuj później.</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>Serwer nie wie, jak dotrzeć do serwera odbiorcy.</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>Wiadomość krążyłaby w kółko między serwerami.</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>Powiadom administratora odbiorcy.</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>To więcej odbiorców, niż serwer przyjmuje dla jednej wiadomości.</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>Wyślij to w kilku wiadomościach.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>Serwer nie przyjmuje wiadomości w tej postaci: muszą składać się ze znaków 7-bitowych.</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>Wyślij przekazywane wiadomości jako tekst zamiast jako załączniki.</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>Serwer nie przyjmuje adresów z literami innymi niż od a do z.</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>Użyj innego adresu odbiorcy albo wyślij z innego konta.</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>Zasady serwera zabraniają wysłania tej wiadomości.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>Być może odpowiedź serwera wyjaśnia dlaczego.</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>Serwer nie zezwala na tę wiadomość.</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>Często serwer uznaje wiadomość za niechcianą albo adres nadawcy nie należy do Ciebie. Być może odpowiedź serwera wyjaśnia dlaczego.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Serwer odrzucił nazwę użytkownika lub hasło.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>Sprawdź ustawienia wysyłania konta; niektórzy dostawcy wymagają osobnego hasła dla programów pocztowych.</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>Serwer nie pozwala logować się w ten sposób.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>Wybierz dla tego konta inny sposób logowania; niektórzy dostawcy wymagają przeglądarki albo osobnego hasła dla programów pocztowych.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>Serwer nie pozwala nikomu logować się bez szyfrowania.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>Wybierz do wysyłania TLS lub STARTTLS.</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>Serwer wymaga ustawienia nowego hasła.</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>Zrób to u dostawcy, a potem wpisz je tutaj.</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>Konto zostało wyłączone.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>Zapytaj dostawcę.</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>Brakuje podpisu, którego oczekuje serwer odbiorcy (DKIM), albo jest on błędny.</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>Powiadom swojego dostawcę.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>Serwer odbiorcy nie pozwala, aby ten serwer wysyłał w imieniu domeny Twojego adresu (SPF).</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>Wyślij przez serwer dostawcy Twojego adresu.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>Serwer odbiorcy nie ufa nazwie serwera wysyłającego.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>Serwer odbiorcy nie mógł stwierdzić, że wiadomość pochodzi z Twojego adresu (DMARC).</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>Domena adresu nadawcy nie przyjmuje poczty.</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>W krótkim czasie wysłano zbyt wiele wiadomości.</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>Odczekaj kilka godzin. Być może odpowiedź serwera mówi więcej.</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>Skrzynka chwilowo nie może przyjmować wiadomości.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>Serwer wymaga najpierw zalogowania się.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>Sprawdź ustawienia wysyłania konta.</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>Serwer odrzuca ten adres albo tę wiadomość.</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>Sprawdź adres. Być może odpowiedź serwera wyjaśnia dlaczego.</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>Wiadomość jest za duża albo skrzynka jest pełna.</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>Serwer nie przyjmuje tego adresu.</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>Sprawdź jego pisownię oraz adres swojej tożsamości.</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>Serwer odrzuca tę wiadomość.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Wysyłanie zostało przerwane.</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>Nie znaleziono serwera wysyłania.</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>Sprawdź jego nazwę i to, czy ten komputer jest połączony z siecią.</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>Serwer wysyłania nie przyjmuje połączeń na tym porcie.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>Sprawdź port i rodzaj szyfrowania; zwykle jest to 465 z TLS albo 587 ze STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>Połączenie zostało przerwane albo serwer wysyłania jest nieosiągalny.</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>Serwer wysyłania nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>Nie udało się nawiązać szyfrowanego połączenia z serwerem wysyłania.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Sprawdź port i rodzaj szyfrowania albo zapytaj dostawcę, których użyć.</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>Serwer wysyłania nie potwierdził swojej tożsamości: jego certyfikat nie jest dla niego ważny.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>Sprawdź nazwę serwera i zegar tego komputera; w hotelu lub sieci dla gości najpierw zaloguj się do tej sieci.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Możliwe, że ktoś między tym komputerem a serwerem ingeruje w połączenie.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>Nie używaj tej sieci do poczty. Wybierz do wysyłania TLS (port 465), jeśli serwer je oferuje.</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>Nie udało się zrozumieć odpowiedzi serwera wysyłania.</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>Sprawdź, czy to serwer wysyłania (SMTP) i czy port jest właściwy. Dziennik protokołu pokazuje, co odpowiedział serwer.</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>Serwer wysyłania nie pozwolił się zalogować.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>Sprawdź ustawienia wysyłania konta albo wpisz hasło ponownie.</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>Serwer chwilowo nie przyjmuje tej wiadomości.</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>Serwer nie przyjmuje tej wiadomości.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>Serwer nie zrozumiał, o co prosił Godwit.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>To błąd programu Godwit albo serwera. Zgłoś go wraz z dziennikiem protokołu.</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>Godwit nie może odczytać lub zapisać swoich plików na tym komputerze.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Zwolnij miejsce na dysku albo sprawdź uprawnienia folderu profilu, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Ten profil jest otwarty w innym oknie programu Godwit.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Użyj tamtego okna albo najpierw je zamknij.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>Wiadomości nie można wysłać w tej postaci.</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>Edytuj ją i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Odpowiedź serwera: „%1”</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>Wiadomość nie została wysłana; czeka w skrzynce nadawczej, a Godwit sam spróbuje ponownie.</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>Wiadomość nie została wysłana do nikogo; pozostaje w skrzynce nadawczej.</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>Wysyłanie nie jest jeszcze możliwe.</translation>
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
        <translation>1 zmiana oczekuje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln zmiana oczekuje</numerusform>
            <numerusform>%Ln zmiany oczekują</numerusform>
            <numerusform>%Ln zmian oczekuje</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Oczekiwanie na połączenie</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>Oczekiwanie na powitanie serwera</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>Oczekiwanie na szyfrowanie</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>Oczekiwanie na zalogowanie</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>Oczekiwanie na listę folderów</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>Oczekiwanie na otwarcie folderu</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>Oczekiwanie na numery wiadomości</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>Oczekiwanie na wiadomości</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>Oczekiwanie na zakończenie przesyłania</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>Oczekiwanie na wykonanie zmiany</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Oczekiwanie na serwer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>Offline na życzenie</translation>
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
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logowanie…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Odczytywanie: %1 z %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Odczytywanie: %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktualne</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>Brak połączenia, ponowna próba za %Ln s</numerusform>
            <numerusform>Brak połączenia, ponowna próba za %Ln s</numerusform>
            <numerusform>Brak połączenia, ponowna próba za %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>Odmowa logowania: %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Brak połączenia: %1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>Bez szyfrowania: inne osoby w sieci mogą to czytać</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>Obserwowane przez %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>nie można go użyć</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>nie można w nim zapisywać</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>nie można go otworzyć</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>jest uszkodzony</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>zajmuje go inny program</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>nie można czytać z dysku lub na nim zapisywać</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>zapisała go nowsza wersja programu Godwit; ta wersja go nie rusza</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>plik jest uszkodzony: %1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>Godwit zakończył działanie, zanim serwer odpowiedział.</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>wiadomość została już wysłana lub odrzucona</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>wiadomość jest w drodze na serwer i nie można jej już cofnąć</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>wiadomość jest już w skrzynce nadawczej</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>konto nie ma folderu na szkice; szkic jest przechowywany na tym komputerze</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>wiadomość nie ma odbiorcy</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>wiadomość jest już szkicem</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>niektórzy otrzymali już tę wiadomość: można ją wysłać do pozostałych albo odrzucić</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>wiadomość jest już w drodze na serwer</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>wiadomość jest szkicem</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>wiadomość nie ma już zostać wysłana</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>nie jest jeszcze znany żaden folder konta</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proces %1</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>okazał się uszkodzony</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>zapisała go nowsza wersja programu Godwit</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>jest uszkodzony i nie można go odłożyć</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>tego folderu już nie ma</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>została wycofana</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>drugi serwer nie podał, gdzie umieścił wiadomości; poszukaj ich w folderze, do którego zostały wysłane</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>folderu, z którego pochodziły, już nie ma</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>tej wiadomości już nie ma</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>brakuje części wiadomości</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>Konto, na które miały trafić te wiadomości, zostało usunięte. Wiadomości pozostają na swoim miejscu.</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>nie można otworzyć indeksu słów</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>tej operacji nie ma już w dzienniku</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>Wymaga wcześniejszej zmiany, której nie wykonano. Na serwerze nic nie zmieniono; będzie kontynuowana po ponowieniu tamtej.</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>Serwer nie podał, pod jakimi numerami przechowuje przeniesione wiadomości, więc nie jest pewne, o które chodziło. Na serwerze nic więcej nie zmieniono.</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>jest w drodze na serwer i nie można jej już wycofać</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>już czeka na wykonanie</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>Serwer zmienił numerację wiadomości w tym folderze, więc nie jest już pewne, o które chodziło. Na serwerze nic nie zmieniono.</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>nie podano flagi</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>folder musi mieć nazwę</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>folder o tej nazwie już istnieje</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>folder Odebrane zachowuje swoją nazwę</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>folderu Odebrane nie można usunąć</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>tych wiadomości już nie ma</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>folderu, do którego miały trafić, już nie ma</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>te wiadomości są już w tym folderze</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>minęło zbyt wiele czasu</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>serwer nie podał, gdzie umieścił wiadomości, albo zniknęły stamtąd; poszukaj ich w folderze, do którego zostały przeniesione</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>serwer nie podał, gdzie umieścił kopie; można je usunąć ręcznie</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>jest wykonane na serwerze i ostateczne</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>Plik %1 jest za duży jak na certyfikat.</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>W %1 nie ma certyfikatu, który można odczytać (PEM lub PKCS #12; czy hasło jest poprawne?).</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>W %1 nie ma klucza prywatnego, który można odczytać (czy hasło jest poprawne?).</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>jest podpisany tylko przez siebie samego</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>ten komputer nie zna podmiotu, który go podpisał</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>wygasł</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>nie jest jeszcze ważny</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>nie wymienia tego serwera</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>został unieważniony</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>Nie udało się odczytać certyfikatu z %1.</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>certyfikat nie wymienia tego serwera</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>to nie jest certyfikat, z którym powiązano konto</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1: to nie jest certyfikat, z którym powiązano konto. Oczekiwany SHA-256: %2; otrzymany: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>serwer nie przedstawił certyfikatu</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1. SHA-256 jego certyfikatu: %2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>„%1” nie jest adresem e-mail: taki adres wygląda jak nazwa@example.org.</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>„%1” ma więcej niż jeden znak „@”.</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>„%1” zawiera spację albo znak, którego nie widać.</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>To, co w „%1” stoi przed „@”, nie może być adresem.</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>To, co w „%1” stoi po „@”, nie może być hostem.</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>„%1” nie ma kropki po „@”: działa tylko w Twojej własnej sieci.</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>„%1” ma przed „@” litery, z którymi nie każdy serwer poczty już sobie radzi.</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>Usunąć konto „%1” z tego komputera?</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>Kopie jego wiadomości na tym komputerze i jego hasło zostaną usunięte. Poczta na serwerze pozostanie bez zmian.</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>Zmiana, która nie dotarła jeszcze na serwer, zostanie utracona.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>%Ln zmiana, która nie dotarła jeszcze na serwer, zostanie utracona.</numerusform>
            <numerusform>%Ln zmiany, które nie dotarły jeszcze na serwer, zostaną utracone.</numerusform>
            <numerusform>%Ln zmian, które nie dotarły jeszcze na serwer, zostanie utraconych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Usuń konto</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>Na tym komputerze nie ma programu, który otwiera %1.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>Lista kont była uszkodzona. Zachowano ją jako %1; następne uruchomienie zacznie się bez kont.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>Lista kont jest uszkodzona: %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Konto musi mieć nazwę.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>Konto o nazwie „%1” już istnieje.</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>To konto zostało usunięte.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>Offline na życzenie</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Jeszcze nie połączono</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>Pobieranie 1 wiadomości</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>Pobieranie %Ln wiadomości</numerusform>
            <numerusform>Pobieranie %Ln wiadomości</numerusform>
            <numerusform>Pobieranie %Ln wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>W całości, do czytania lub zapisania.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>Wyszukiwanie na serwerach</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>Tekstów, których nie ma na tym komputerze.</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>Przenoszenie wiadomości na inne konto</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>Kopiowanie wiadomości na inne konto</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 z %2 wiadomości</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>Przygotowywanie poczty do wyszukiwania</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Żadne konto nie ma jeszcze adresu e-mail: wpisz swój w ustawieniach konta.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>Razem można przekazać dalej najwyżej %Ln wiadomość.</numerusform>
            <numerusform>Razem można przekazać dalej najwyżej %Ln wiadomości.</numerusform>
            <numerusform>Razem można przekazać dalej najwyżej %Ln wiadomości.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>Ta wiadomość jest już w skrzynce nadawczej.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 informuje: %2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>Lokalna kopia poczty była uszkodzona i jest pobierana ponownie. Starą zachowano jako %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>%n zmiany, która nie dotarła na serwer, nie udało się odczytać; została odłożona.</numerusform>
            <numerusform>%n zmian, które nie dotarły na serwer, nie udało się odczytać; zostały odłożone.</numerusform>
            <numerusform>%n zmian, które nie dotarły na serwer, nie udało się odczytać; zostały odłożone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>Nie udało się odczytać %n niewysłanego szkicu lub wiadomości; plik odłożono na bok.</numerusform>
            <numerusform>Nie udało się odczytać %n niewysłanych szkiców lub wiadomości; pliki odłożono na bok.</numerusform>
            <numerusform>Nie udało się odczytać %n niewysłanych szkiców lub wiadomości; pliki odłożono na bok.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>Do ponownego uruchomienia programu Godwit nie można przeszukiwać poczty na tym komputerze: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>Wiadomości, do której prowadzi ten odnośnik, nie ma na tym komputerze. Może być w folderze, który nie został jeszcze odczytany.</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>Wy&amp;szukaj na serwerach</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>Na tym komputerze nie ma programu, który otwiera odnośniki internetowe.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
</context>
<context>
    <name>godwit::app::Autostart</name>
    <message>
        <source>To tell you of new mail</source>
        <translation>Aby powiadamiać o nowej poczcie</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>Zaimportowano 1 adres: odtąd będzie podpowiadany.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>Zaimportowano %Ln adres: odtąd będzie podpowiadany.</numerusform>
            <numerusform>Zaimportowano %Ln adresy: odtąd będą podpowiadane.</numerusform>
            <numerusform>Zaimportowano %Ln adresów: odtąd będą podpowiadane.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Żadne konto nie ma jeszcze adresu e-mail: wpisz swój w ustawieniach konta.</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>To konto nie ma folderu na szkice, więc wiadomość jest przechowywana tylko na tym komputerze. „Używaj jako” w menu folderu wybiera taki folder.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importuj kontakty</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>Kontakty (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>Tworzenie indeksu: %1 z %2 wiadomości</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>Tematy, nadawcy i treści wszystkich wiadomości (%1)</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>Tematy i nadawcy wszystkich wiadomości (%1)</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>Tematy i nadawcy %1 z %2 wiadomości</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>na tym komputerze nie ma treści</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>treści od %1</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>treści: %1</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>; odpytywanie serwera o 1 folder…</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>; odpytywanie serwera o %Ln folder…</numerusform>
            <numerusform>; odpytywanie serwera o %Ln foldery…</numerusform>
            <numerusform>; odpytywanie serwera o %Ln folderów…</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>; 1 folder przeszukano na serwerze</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>; %Ln folder przeszukano na serwerze</numerusform>
            <numerusform>; %Ln foldery przeszukano na serwerze</numerusform>
            <numerusform>; %Ln folderów przeszukano na serwerze</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>Nie udało się przeszukać na serwerze 1 folderu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>Nie udało się przeszukać na serwerze %Ln folderu: %1</numerusform>
            <numerusform>Nie udało się przeszukać na serwerze %Ln folderów: %1</numerusform>
            <numerusform>Nie udało się przeszukać na serwerze %Ln folderów: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Pęk kluczy nie odpowiedział.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Nie można użyć pęku kluczy: %1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>Nie udało się uruchomić polecenia podającego hasło: %1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>Polecenie podające hasło trwało zbyt długo.</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>Polecenie podające hasło zakończyło się błędem ze stanem %1: %2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>Polecenie podające hasło nie podało hasła.</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>To przykładowa poczta, której nigdy nie było na serwerze. Wypróbuj, co chcesz: nic nie zostanie wysłane, a po zakończeniu programu wszystko zniknie.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>Na tym komputerze nie ma programu, który otwiera odnośniki internetowe.</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>W trybie offline nie można niczego pobrać.</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>&amp;Przejdź w tryb online</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>Środowisko graficzne nie pozwala uruchamiać programu Godwit automatycznie. Być może da się to zmienić w jego ustawieniach.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Czytanie</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Pisanie</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>Lista wiadomości</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>Powiadomienia i pulpit</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>Tej wiadomości już tu nie ma.</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>Brak połączenia, a nie wszystkie wiadomości w „%1” są tu znane: pozostałe nie zostaną zmienione.</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>W „%1” nic nie jest oznaczone do usunięcia.</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>Nie można zmniejszyć %1.</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Nie ma pliku %1.</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1 nie jest plikiem, który mógłby zawierać wiadomość.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>Plik %1 jest za duży, aby go pokazać: wyświetlane są wiadomości do 64 MiB.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>Plik %1 jest pusty.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>To</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1 nie jest wiadomością: nie ma żadnego z wierszy, od których zaczyna się wiadomość.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>Nieznany nadawca</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez tematu)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nowa wiadomość</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%Ln nowa wiadomość w %1</numerusform>
            <numerusform>%Ln nowe wiadomości w %1</numerusform>
            <numerusform>%Ln nowych wiadomości w %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>Odebrane – %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Odebrane</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>(bez tematu)</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>Nie udało się wysłać wiadomości; czeka na Ciebie w skrzynce nadawczej.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Pokaż</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>Zachowano 1 niewysłany szkic: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>Zachowano %Ln niewysłany szkic.</numerusform>
            <numerusform>Zachowano %Ln niewysłane szkice.</numerusform>
            <numerusform>Zachowano %Ln niewysłanych szkiców.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Wysyłanie: %1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1. Serwer wysyłania nie daje powiadomień o dostarczeniu: żadne nie przyjdzie.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>%1 – zostanie wysłana %2.</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>Wysłano. Poproszono o powiadomienie o dostarczeniu, ale serwer wysyłania ich nie daje: żadne nie przyjdzie.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Wysłano.</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>%1 – została wysłana tylko do niektórych odbiorców.</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>%1 musi poczekać: %2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>%1 – mogła zostać wysłana albo nie.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 – nie została wysłana: %2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>Jest za późno: wiadomość jest w drodze albo została wysłana.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>Jedna wiadomość nie została jeszcze wysłana.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>%Ln wiadomość nie została jeszcze wysłana.</numerusform>
            <numerusform>%Ln wiadomości nie zostały jeszcze wysłane.</numerusform>
            <numerusform>%Ln wiadomości nie zostało jeszcze wysłanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>To, co czeka, zostanie zachowane i wysłane, gdy Godwit znów będzie działać.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>Kontynuuj &amp;pracę</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>Jest zbyt wiele plików o nazwie „%1”.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>Obraz jest za duży, aby go tu pokazać. Można go zapisać.</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>To nie jest obraz, który Godwit potrafi pokazać. Można go zapisać.</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 może zawierać program. Godwit zapisuje takie pliki, ale nigdy ich nie otwiera.</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>Nie można zaimportować %1: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>to nie jest plik.</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>plik jest większy niż 32 MiB.</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>nie zawiera żadnego kontaktu z adresem e-mail.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>Nie udało się odczytać zapisanych wyszukiwań; plik zachowano jako %1.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>Z załącznikiem w tym tygodniu</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>Zapisanych wyszukiwań jest %L1; więcej się nie zmieści.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>Wyniki wyszukiwania</translation>
    </message>
</context>
<context>
    <name>godwit::app::SignIn</name>
    <message>
        <source>Password for %1</source>
        <translation>Hasło dla %1</translation>
    </message>
    <message>
        <source>Refresh token for %1</source>
        <translation>Token odświeżania dla %1</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>Hasło użytkownika %1 na serwerze %2:</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>Token odświeżania użytkownika %1 dla %2, od dostawcy:</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>Hasło jest przechowywane tylko do zamknięcia programu Godwit: na tym komputerze nie ma pęku kluczy, który mógłby je przechować.</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>Sprawdzanie serwera wysyłania…</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>Zachowano jako szablon.</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>Nie ma jeszcze żadnego szablonu. W oknie nowej wiadomości wybierz „Zapisz jako szablon”.</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>Wszystkie odebrane</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Z gwiazdką</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Wszystkie szkice</translation>
    </message>
</context>
<context>
    <name>godwit::app::Unsubscriber</name>
    <message>
        <source>Unsubscribing at %1</source>
        <translation>Rezygnacja z subskrypcji w %1</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>Zmieniono %Ln subskrypcję</numerusform>
            <numerusform>Zmieniono %Ln subskrypcje</numerusform>
            <numerusform>Zmieniono %Ln subskrypcji</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>Nie udało się cofnąć „%1”: %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 wiadomość</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln wiadomość</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>%1: oznaczono jako przeczytane</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>%1: oznaczono jako nieprzeczytane</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>%1: dodano gwiazdkę</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>%1: usunięto gwiazdkę</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>%2: ustawiono „%1”</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>%1: zmieniono etykiety</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>%1: przeniesiono do kosza</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1: zarchiwizowano</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>%1: przeniesiono do niechcianych</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1: przeniesiono do %2</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>%1: skopiowano do %2</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>%1: usunięto trwale</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>%1: opróżniono</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>Zapisano wiadomość w %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1: przeniesiono</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>%1: zmieniono nazwę</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1: usunięto</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Zasubskrybowano %1</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>Anulowano subskrypcję %1</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>Konto %1 nie ma do tego folderu. Wybierz go poleceniem „Przenieś do…”.</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>Te wiadomości są już w koszu; otwórz kosz, aby usunąć je trwale.</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>To konto ma się logować przez %1, czego serwer nie oferuje.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>Serwer nie oferuje żadnego sposobu logowania znanego programowi Godwit.</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>Serwer nie oferuje już %1, przez co to konto logowało się wcześniej, a tylko słabsze sposoby. Zapytaj dostawcę, czy tak ma być.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit jest offline.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>Serwer nie wydaje tych wiadomości.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>Połączenie zostało przerwane, zanim serwer odpowiedział. Jedna z wiadomości może już być w folderze drugiego konta; oryginał został zachowany.</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>Tej wiadomości nie ma już na serwerze.</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>Wiadomość jest większa niż 256 MiB.</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>Wiadomość jest znacznie większa, niż podał serwer.</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>Plik wiadomości zniknął.</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>Serwer podaje więcej folderów, niż Godwit może pomieścić (%L1).</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>Serwer podaje więcej wiadomości, niż jest w folderze lub niż Godwit może pomieścić.</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>Ten serwer nie podaje, jak bardzo zapełniona jest skrzynka.</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>Ten serwer nie prowadzi uprawnień do folderów.</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>Ten serwer nie przechowuje notatek do folderów (METADATA).</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>Załącznik jest większy niż 768 MiB.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>Połączenie zostało przerwane, zanim serwer odpowiedział; mogło się to stać lub nie.</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>Tego folderu nie ma już na serwerze.</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>Nie wiadomo, gdzie są teraz te wiadomości.</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>Serwer ponumerował wiadomości tego folderu od nowa.</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>Tego folderu już nie ma albo nie może on zawierać wiadomości.</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>Serwer podaje więcej wiadomości, niż jest w folderze.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>Logowanie na serwerze wysyłania…</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit jest offline.</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>Dla tego konta nie jest znany żaden serwer wysyłania.</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>Połączenie zostało zakończone, zanim serwer odpowiedział.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>Nie można odczytać pliku wiadomości: %1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>To konto nie ma tokenu odświeżania.</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>Tokeny są odnawiane tylko przez https: %1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>Odpowiedź jest za długa.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>To konto nie ma szyfrowania, a jego serwer nie jest tym komputerem.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Łączenie z %1</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>Zabezpieczanie połączenia</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>Wysłano dane, zanim połączenie zostało zaszyfrowane.</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>serwer proxy %1: %2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>Brak identyfikatora klienta.</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>Logować się można tylko przez https: %1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>Tokeny są pobierane tylko przez https: %1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>Nie można odebrać odpowiedzi przeglądarki: %1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>To nie jest odpowiedź, na którą czeka Godwit</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>Należy do wcześniejszej próby albo pochodzi skądinąd. Nic nie zmieniono. Użyj strony, którą Godwit otworzył jako ostatnią.</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>Godwit nie otrzymał dostępu</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>Możesz zamknąć tę stronę i wrócić do programu Godwit.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>To wszystko</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>Możesz zamknąć tę stronę i wrócić do programu Godwit, który będzie kontynuował sam.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Szukanie serwerów %1…</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>%1 nie podaje swoich serwerów. Sprawdzanie typowych nazw…</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1, ustawione</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1, ustawione w niektórych wiadomościach</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, nieprzeczytane: %2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1, nieprzeczytane: %2, wiadomości: %3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Zapisane wyszukiwania</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>Brak połączenia: nie wiadomo, co się tu dzieje</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>Serwer od razu informuje o zmianach (%1)</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>Serwer jest odpytywany co minutę (%1)</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>tylko do odczytu</translation>
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
        <translation>Wiadomość jeszcze nieodczytana z serwera</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>Wątek z %Ln wiadomością</numerusform>
            <numerusform>Wątek z %Ln wiadomościami</numerusform>
            <numerusform>Wątek z %Ln wiadomościami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln nieprzeczytana</numerusform>
            <numerusform>%Ln nieprzeczytane</numerusform>
            <numerusform>%Ln nieprzeczytanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nieprzeczytana</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Z gwiazdką</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Z odpowiedzią</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Oznaczona do usunięcia</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Bez tematu</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>Z załącznikami</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etykieta %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Wyciszona</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>Zmiana czeka na wysłanie</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>1 wiadomość</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>Wiadomości: %1</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>Ustaw dla: %1 – %2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>Usuń z: %1 – %2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>Ustaw dla: %1 – %2; usuń: %3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>Wysłano, czeka na odpowiedź</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Odrzucone przez serwer</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>Nie można już zastosować</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>Mogło się wydarzyć</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>Połączenie zostało przerwane, zanim serwer odpowiedział. Mogło się to stać lub nie i nie zostanie samo powtórzone: sprawdź w folderze, a potem spróbuj ponownie albo odrzuć zmianę.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>Przenieś z %2 do %3: %1</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>Kopiuj z %2 do %3: %1</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>Przenieś z %2 do %3 (%4): %1</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>Kopiuj z %2 do %3 (%4): %1</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>Usuń trwale z %2: %1</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>Zapisz wiadomość w %1</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>Zapisz szkic w %1</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>Utwórz folder %1</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>Zmień nazwę folderu %1 na %2</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>Usuń folder %1</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>Subskrybuj %1</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>Anuluj subskrypcję %1</translation>
    </message>
</context>
<context>
    <name>godwit::models::OutboxModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 i %Ln inna osoba</numerusform>
            <numerusform>%1 i %Ln inne osoby</numerusform>
            <numerusform>%1 i %Ln innych osób</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez tematu)</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>Już wysłano do: %1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Odpowiedź serwera: „%2”</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
Próba zostanie ponowiona automatycznie, następna: %2.</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
Próba zostanie ponowiona automatycznie.</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>Zostanie wysłana: %1, albo później, gdy Godwit znów będzie działać.</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>Zostanie wysłana, gdy tylko będzie połączenie.</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>Serwer nie przyjmuje tej wiadomości dla wszystkich odbiorców.</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>Serwer nie przyjmuje tej wiadomości. Nie została wysłana do nikogo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>Wyślij ją do pozostałych albo odrzuć: wtedy zostanie umieszczona w folderze wysłanych.</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>Edytuj ją i wyślij ponownie albo odrzuć.</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>Edytuj ją, wyślij tylko do pozostałych albo odrzuć.</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>Dotyczy: %1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>Połączenie zostało przerwane po wysłaniu całej wiadomości, zanim serwer potwierdził jej przyjęcie. Mogła zostać wysłana albo nie i nie zostanie sama wysłana ponownie: mogłaby wtedy zostać wysłana dwa razy. Zajrzyj do folderu wysłanych albo zapytaj kogoś, kto powinien ją mieć, a potem podaj, co się z nią stało.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Wysyłanie, %1%</translation>
    </message>
    <message>
        <source>Waiting to be tried again</source>
        <translation>Czeka na ponowną próbę</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Zaraz zostanie wysłana</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Zaplanowana: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucona</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Mogła zostać wysłana</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Jest w drodze; serwer jeszcze nie odpowiedział.</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <translation>%1, do: %2 – %3</translation>
    </message>
</context>
<context>
    <name>godwit::models::PartsModel</name>
    <message>
        <source>Unnamed attachment</source>
        <translation>Załącznik bez nazwy</translation>
    </message>
</context>
<context>
    <name>godwit::models::ProtocolLogModel</name>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Odebrane</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
</context>
<context>
    <name>godwit::models::SubscriptionChanges</name>
    <message>
        <source>“%1” is shown from now on, here and in your other mail programs.</source>
        <translation>„%1” będzie odtąd pokazywany, tutaj i w innych programach pocztowych.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>„%1” znika z listy; nie ma go już na serwerze.</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>„%1” nadal jest tu pokazywany, ponieważ jest do czegoś używany; inne programy pocztowe mogą go pomijać.</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>„%1” nie jest już pokazywany; jego wiadomości pozostają na serwerze.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Dodaj konto</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Ustawienia konta</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Zaloguj się w przeglądarce</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Czy to właściwy serwer?</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Twoje konto pocztowe</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>Godwit znajduje serwery poczty na podstawie adresu. Pyta wyłącznie domenę tego adresu.</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>Godwit loguje się na serwerze poczty, aby sprawdzić, czy wszystko się zgadza.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>Ufaj tylko temu certyfikatowi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>Wpisz odcisk podany przez dostawcę.</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Szukanie serwerów %1…</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>To nie jest adres e-mail. Sprawdź pisownię.</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>%1 nie pozwala innym programom pocztowym czytać swojej poczty: nie ma tam IMAP. Nic nie skonfigurowano.</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>Nigdzie nie podano, jakie serwery ma ten adres, a typowe nazwy nie odpowiadają. Czy ten komputer jest online? Jeśli tak, wpisz nazwę serwera podaną przez dostawcę.</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Otwieranie przeglądarki…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Oczekiwanie na przeglądarkę…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>Z tymi ustawieniami można czytać Twoją pocztę. %1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Odpowiedź serwera: „%1”</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>Wpisz &amp;ręcznie…</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>Kontynuuj &amp;bez wysyłania</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>Konto zostanie zachowane; w jego ustawieniach będzie podane, że wysyłanie nie jest jeszcze możliwe</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>Mimo to połącz bez szyfrowania</translation>
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
        <translation>&amp;Adres e-mail:</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>Nazwa &amp;konta:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Serwer:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Szy&amp;frowanie:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Nazwa użytkownika:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Hasło:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>Token odśw&amp;ieżania:</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>&amp;Hasło aplikacji:</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token odświeżania</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Hasło aplikacji</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>Wpisz nazwę serwera.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Nadaj kontu nazwę.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Wpisz nazwę użytkownika.</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>Wpisz token odświeżania podany przez dostawcę.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Wpisz hasło.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>Bez szyfrowania każdy po drodze może odczytać hasło i pocztę.</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>Jeśli dostawca podał nazwę użytkownika inną niż adres, wpisz ją w „Zmień…”.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>Nie ma jeszcze żadnego konta. Dodaj konto, aby czytać pocztę.</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>Pierwsze konto jest domyślne dla nowych wiadomości.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Zmień &amp;nazwę</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>&amp;Tożsamości…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Przenieś w &amp;górę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Przenieś w d&amp;ół</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>U&amp;suń…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>Nadaj tu kontu inną nazwę (F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>Nazwy, adresy i podpisy, pod którymi piszesz</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>Wyżej w panelu folderów (Alt+Góra)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>Niżej w panelu folderów (Alt+Dół)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>Usuń konto z tego komputera (Del)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, na %2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>Wysyłanie nie jest jeszcze możliwe: serwer wysyłania nie jest znany. Zobacz Ustawienia.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>Wysyłanie nie jest jeszcze możliwe: przy ostatniej próbie serwer nie pozwolił programowi Godwit się zalogować. Zobacz Ustawienia.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Od&amp;śwież</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>Zapytaj serwery o nowości</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Dodaj konto…</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>Dodaj konto pocztowe</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>K&amp;onta…</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>Porządkuj i usuwaj konta, zmieniaj ich nazwy i wybieraj, pod jakimi nazwami piszesz</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>Ust&amp;awienia konta…</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>Zmień konto tego folderu</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>&amp;Subskrypcje…</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>Wybierz, które foldery są pokazywane</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>O s&amp;erwerze…</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>Co serwer tego konta mówi o sobie</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>Zamknij program Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Cofnij ostatnią czynność</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>&amp;Oczekujące zmiany…</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>Co nie dotarło jeszcze na serwery albo zostało odrzucone</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Szukaj…</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>Szukaj w całej poczcie</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>Znajdź &amp;folder…</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>Znajdź folder według nazwy</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>Z&amp;najdź w wiadomości…</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>Znajdź słowa w otwartej wiadomości</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Znaj&amp;dź następne</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Przejdź do następnego znalezionego miejsca</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>Znajdź &amp;poprzednie</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Przejdź do poprzedniego znalezionego miejsca</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>Oznacz jako &amp;przeczytane</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Oznacz jako przeczytane lub nieprzeczytane</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Gwiazdka</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Dodaj lub usuń gwiazdkę</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etykiety</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>Flagi i etykiety zaznaczonych wiadomości</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>Nazwy i kolory ety&amp;kiet…</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>Nazwy, kolory i kolejność etykiet</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Bez etykiet</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etykieta %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>Usuń wszystkie etykiety</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>Ustaw lub usuń tę etykietę</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>Oznacz wą&amp;tek jako przeczytany</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>Oznacz wszystkie wiadomości wątku jako przeczytane</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>Wy&amp;cisz wątek</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>Nowe wiadomości w tym wątku będą uznawane za przeczytane</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>&amp;Ignoruj wątek</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>Nie pokazuj na liście wątku ani niczego, co do niego przyjdzie</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiwizuj</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Przenieś do archiwum</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>P&amp;rzenieś do…</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>Przenieś do innego folderu</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>&amp;Niechciane</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>Przenieś do folderu Niechciane</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>Opróżn&amp;ij kosz…</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>Usuń trwale wszystkie wiadomości z kosza</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>Oznacz &amp;folder jako przeczytany</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>Oznacz wszystkie wiadomości otwartego folderu jako przeczytane</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>Pokaż &amp;źródło</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>Wiadomość w wysłanej postaci</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>&amp;Wszystkie nagłówki</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>Wszystkie nagłówki wiadomości</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>Wydrukuj otwartą wiadomość</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Podg&amp;ląd wydruku…</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>Zobacz, jak otwarta wiadomość będzie wydrukowana</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>&amp;Kopiuj odnośnik do wiadomości</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>Odnośnik, którym można gdzie indziej wskazać tę wiadomość</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>Co jeszcze można zrobić z tą wiadomością</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Dziennik protokołu</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>Wymiana danych między programem Godwit a serwerami</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>&amp;Następna nieprzeczytana</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>Przejdź do następnej nieprzeczytanej wiadomości</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>&amp;Poprzednia nieprzeczytana</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>Przejdź do poprzedniej nieprzeczytanej wiadomości</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>W&amp;stecz</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>Wróć do poprzedniego panelu</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>F&amp;oldery</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>Przejdź do folderów</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Wiadomości</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>Przejdź do listy wiadomości</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>Panel &amp;czytania</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>Przejdź do otwartej wiadomości</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>Nowa wiado&amp;mość</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>Napisz nową wiadomość</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Odpowiedz</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>Odpowiedz nadawcy</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>Odpowiedz wsz&amp;ystkim</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>Odpowiedz nadawcy i wszystkim innym, którzy otrzymali tę wiadomość</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>Odpowiedz na li&amp;stę dyskusyjną</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>Odpowiedz tylko na listę dyskusyjną</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Przekaż dalej</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>Wyślij treść dalej, z własnymi słowami</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>Przekaż dalej jako &amp;załącznik</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>Wyślij dalej całą wiadomość jako plik, tak jak przyszła</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>Przekieru&amp;j…</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>Wyślij wiadomość dalej, jakby przyszła od jej nadawcy</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>Edytuj jako now&amp;ą wiadomość</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>Zacznij nową wiadomość z treścią tej wiadomości</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>&amp;Edytuj szkic</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>Kontynuuj pisanie tej wiadomości</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>Sza&amp;blony</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>Otwórz szablony tego konta: otwarty szablon zaczyna nową wiadomość</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>Skrzynka nadaw&amp;cza…</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>Co czeka na wysłanie albo czego nie udało się wysłać</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>Przejdź do &amp;odebranych</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>Otwórz odebrane tego konta</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>Przejdź do &amp;wysłanych</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>Otwórz wiadomości wysłane z tego konta</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>Przejdź do &amp;szkiców</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>Otwórz szkice tego konta</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>Przejdź do &amp;archiwum</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>Otwórz archiwum tego konta</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>Następna wiado&amp;mość</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>Przejdź do następnej wiadomości na liście</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>Poprzednia wia&amp;domość</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>Przejdź do wiadomości powyżej</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>Zaznacz wszystkie wiadomości na liście</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>Odznacz &amp;wszystko</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>Nie zaznaczaj żadnej wiadomości</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>Oznacz jako przeczytane niezależnie od obecnego stanu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Oznacz jako nieprzeczytane</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>Oznacz jako nieprzeczytane niezależnie od obecnego stanu</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>O&amp;twórz plik wiadomości…</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>Czytaj wiadomość zapisaną jako plik (.eml)</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Pracuj offline</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>Rozłącz wszystkie połączenia, dopóki znów nie będą potrzebne</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>Zmień działanie programu Godwit</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Skróty klawiszowe…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>Zobacz i zmień, co robią klawisze</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>&amp;Znajdź czynność lub folder…</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>Wszystko, co potrafi Godwit, według nazwy</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>&amp;Aktywność…</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>Co robi Godwit i jaki jest stan połączeń z serwerami</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Podręcznik</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>Jak używać Godwit</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>&amp;O programie Godwit</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>Która to wersja i na jakiej licencji</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Pracuj offline</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>&amp;Oczekujące zmiany…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>Nie ma jeszcze żadnego konta, więc nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>Wszystkie zmiany dotarły na serwery.</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>1 zmiana nie dotarła jeszcze na swój serwer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>%Ln zmiana nie dotarła jeszcze na swój serwer.</numerusform>
            <numerusform>%Ln zmiany nie dotarły jeszcze na swoje serwery.</numerusform>
            <numerusform>%Ln zmian nie dotarło jeszcze na swoje serwery.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>1 zmiana została wstrzymana i wymaga decyzji.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>%Ln zmiana została wstrzymana i wymaga decyzji.</numerusform>
            <numerusform>%Ln zmiany zostały wstrzymane i wymagają decyzji.</numerusform>
            <numerusform>%Ln zmian zostało wstrzymanych i wymaga decyzji.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>(bez adresu)</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>Adres nadawcy: %1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Kopiuj adres</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>Kopiuj &amp;nazwę i adres</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>Albo przejmij konto z programu &amp;Thunderbird; hasła pozostaną tam:</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>Anna Przykładowa</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>Widoczne dla odbiorców</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>&amp;Imię i nazwisko:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>&amp;Adres e-mail:</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>Konta znalezione w programie Thunderbird</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, na %2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>Przejmij te ustawienia</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>Wpisz adres e-mail, na przykład anna@example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Zaawansowane</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Te, którym ufa ten komputer</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Wybierz plik z certyfikatami</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>Urzę&amp;dy certyfikacji:</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>Plik PEM, dla serwera z własnym urzędem</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>Sam serwer poczty</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>Nadawc&amp;ów weryfikuje:</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>Czyje słowo się liczy, gdy wiadomość jest oznaczona jako zweryfikowana: nazwa, którą dostawca wpisuje w Authentication-Results. Potrzebne tylko wtedy, gdy zweryfikowani nadawcy nie są tak pokazywani.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Urzędy certyfikacji</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>„%1” nie jest nazwą serwera. Taka nazwa wygląda jak mx.example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>Save all %1…</source>
        <translation>Zapisz wszystkie (%1)…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentChip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Pokaż</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>&amp;Otwórz w innym programie</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Zapisz &amp;jako…</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>Zapisz &amp;wszystkie…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>oczekiwanie…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 · on the server</source>
        <translation>%1 · na serwerze</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>Zapisz załącznik %1, %2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Załącznik %1, %2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>Ten plik może zawierać program. Godwit go zapisuje, ale nigdy nie otwiera.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Otwórz w innym programie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentDeeds</name>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 może zawierać program. Godwit zapisuje takie pliki, ale nigdy ich nie otwiera.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Zapisz załącznik</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>Zapisz wszystkie załączniki w folderze</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Zapisz tutaj</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Skopiowano: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>Zapisano pliki w %2: %1</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>Na tym komputerze nie ma programu, który otwiera %1. Plik można zapisać.</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>%1 jest już tutaj i można go przeciągnąć.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Treść wiadomości</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Otwórz stronę ponownie</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Kopiuj adres strony</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>Przeglądarka pokazuje stronę logowania %1. Zaloguj się tam i zezwól programowi Godwit na korzystanie z poczty. Godwit będzie wtedy kontynuował sam; hasło pozostaje między Tobą a dostawcą.</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>Na tym komputerze nie ma programu, który otwiera strony internetowe. Skopiuj adres strony logowania %1 do przeglądarki na tym komputerze, zaloguj się tam i zezwól programowi Godwit na korzystanie z poczty.</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>Zalogowano w przeglądarce. Godwit prosi dostawcę o dostęp…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CardBar</name>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Zapisz %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>64 cyfry szesnastkowe, od dostawcy</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>&amp;Odcisk podany przez dostawcę:</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>Odcisk podany przez dostawcę</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>Certyfikat serwera %1 nie jest tym, z którym powiązano to konto. Połączenie zostało zamknięte, zanim wysłano hasło lub pocztę. Certyfikat mógł zostać odnowiony albo ktoś jest między Tobą a serwerem.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>Serwer %1 nie potwierdził swojej tożsamości. Połączenie zostało zamknięte, zanim wysłano hasło lub pocztę.</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>Zapytaj dostawcę, telefonicznie lub na jego stronach, o odcisk SHA-256 nowego certyfikatu. Jeśli jest taki jak otrzymany teraz, wpisz go lub wklej tutaj. W przeciwnym razie nie kontynuuj.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>Sprawdź nazwę serwera i zegar tego komputera; w hotelu lub sieci dla gości najpierw zaloguj się do tej sieci. Jeśli serwer ma mieć ten certyfikat, zapytaj jego operatora o odcisk SHA-256 i wpisz go lub wklej tutaj: wtedy akceptowany będzie tylko ten certyfikat, niezależnie od tego, kto go podpisał. Organizacja z własnym urzędem certyfikacji udostępnia plik, który można wybrać w ustawieniach w części „Zaawansowane”.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Co jest nie tak:</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>Dla:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Podpisany przez:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Ważny:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>SHA-256 before:</source>
        <translation>Poprzedni SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 now:</source>
        <translation>Obecny SHA-256:</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>Jest taki sam.</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>To odcisk poprzedniego certyfikatu, nie nowego.</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>Jest inny: to nie jest serwer Twojego dostawcy. Nie kontynuuj.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CompletionPopup</name>
    <message>
        <source>People who may be meant</source>
        <translation>Osoby, o które może chodzić</translation>
    </message>
    <message>
        <source>Enter takes, Shift+Delete forgets</source>
        <translation>Enter wybiera, Shift+Delete zapomina</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>Nowa wiadomość</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>Przekieruj: %1 – Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>Pogrubienie, kolory, odnośniki, tabele i obrazy zniknęły; listy stały się tekstem.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>Zapisano na tym komputerze, %1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>Zapisano w Szkicach, %1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>Zapisano na tym komputerze, %1. Trafi do Szkiców, gdy będzie połączenie</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>Ten szkic został zmieniony lub usunięty na serwerze, być może na innym urządzeniu. To, co tu widać, jest przechowywane na tym komputerze.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Zachowaj moją wersję</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>Weź &amp;tamtą wersję</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Załą&amp;cz pliki…</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>&amp;Przenieś do ukrytej kopii</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>Wpi&amp;sz temat</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>Pis&amp;z dalej</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>Wyślij mimo &amp;to</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>Odrzucić tę wiadomość? Zniknie z tego komputera i z folderu Szkice.</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>Od&amp;rzuć wiadomość</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>Wstaw obrazy</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Załącz pliki</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Wstaw</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Załącz</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Obrazy (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Obraz %1.png</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>&amp;Keep its size</source>
        <translation>Zachowaj ro&amp;zmiar</translation>
    </message>
    <message>
        <source>“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:</source>
        <translation>„%1” ma %2. Mniejszy obraz szybciej się wysyła i odczytuje; jego dłuższy bok miałby:</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Znów od końca</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>Znów od początku</translation>
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
        <translation>Wyślij póź&amp;niej</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Wyślij</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>W wybranym &amp;czasie…</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>Zapi&amp;sz teraz</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>Zapisz szkic także na serwerze</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>Zapisz jako sza&amp;blon</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Załącz &amp;pliki…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importuj kontakty…</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>Osoby z pliku vCard, do podpowiadania</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>Od&amp;rzuć wiadomość</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>Wiadomość zostanie zachowana jako szkic</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Wy&amp;tnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>Wklej &amp;bez formatowania</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Zaznacz wszystko</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>Z&amp;najdź w wiadomości</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Znaj&amp;dź następne</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Powiększ</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Po&amp;mniejsz</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Zwykły &amp;rozmiar</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>Czcionka o &amp;stałej szerokości</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>W wiadomościach ze zwykłym tekstem</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>&amp;Tekst sformatowany</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>Pogrubienie, listy, obrazy; w przeciwnym razie zwykły tekst</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>Poproś o &amp;potwierdzenie przeczytania</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>Odbiorca zostanie poproszony o powiadomienie, że wiadomość przeczytano; wielu odmawia</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>Poproś o powiadomienie o &amp;dostarczeniu</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>Serwery zostaną poproszone o powiadomienie, że wiadomość dotarła</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>&amp;Sprawdzaj pisownię</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Języki</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Wiado&amp;mość</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>W&amp;idok</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>Opc&amp;je</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Wyślij później</translation>
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
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Kopia</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>&amp;Ukryta kopia</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>Odpo&amp;wiedzi do</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>Tem&amp;at</translation>
    </message>
    <message>
        <source>Copies to others (Alt+C)</source>
        <translation>Kopie do innych (Alt+K)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>Kopie, których inni nie widzą (Alt+U)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>Dokąd trafią odpowiedzi (Alt+W)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>Przeniesienie odbiorców do ukrytej kopii</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>SHA-256 ce&amp;rtyfikatu:</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>tylko jeśli certyfikatu serwera nie da się sprawdzić inaczej</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>Akceptowany jest tylko certyfikat z tym odciskiem, niezależnie od tego, kto go podpisał. Zapytaj o niego dostawcę.</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>Twój &amp;certyfikat:</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Twój certyfikat</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>&amp;Jego klucz:</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>Klucz Twojego certyfikatu</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>Hasł&amp;o klucza:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>socks5://proxy.example.org:1080 or http://…</source>
        <translation>socks5://proxy.example.org:1080 lub http://…</translation>
    </message>
    <message>
        <source>On slow connections</source>
        <translation>Przy wolnych połączeniach</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Zawsze</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Kompresuj</translation>
    </message>
    <message>
        <source>&amp;Compress:</source>
        <translation>Ko&amp;mpresja:</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Wybierz plik: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>Certyfikaty i klucze (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>SHA-256 certyfikatu ma 64 cyfry szesnastkowe.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>Serwer proxy zapisuje się jako socks5://nazwa:port lub http://nazwa:port.</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>Klucz należy do certyfikatu: wybierz także certyfikat.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Zaloguj się…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>Ustawienia &amp;konta…</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>Pokaż &amp;certyfikat…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Pokaż &amp;dziennik</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Poprzednie miejsce (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Następne miejsce (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Pokaż więcej</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>Znajdź w tej wiadomości</translation>
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
        <translation>od początku</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>od końca</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>Nie znaleziono w pokazanym tekście</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 z ponad %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>jeszcze %Ln w pozostałej części wiadomości</numerusform>
            <numerusform>jeszcze %Ln w pozostałej części wiadomości</numerusform>
            <numerusform>jeszcze %Ln w pozostałej części wiadomości</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>Zawiera tylko foldery, bez wiadomości.</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>Serwer pozwala tylko czytać ten folder.</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>Serwer nie zezwala na foldery wewnątrz tego folderu.</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>Folder Odebrane ma tę samą nazwę na każdym serwerze.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>Do folderu Odebrane przychodzi poczta: pozostaje na swoim miejscu.</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>Jest do czegoś używany: %1. Najpierw wybierz do tego inny folder.</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>Wszystko w nim jest przeczytane.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Jest pusty.</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>Ten serwer nie potrafi usunąć niektórych wiadomości, nie ruszając innych (UIDPLUS); Godwit nie podejmuje ryzyka.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>Do folderu Odebrane przychodzi poczta: nie można go używać do niczego innego.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Odebrane</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Wysłane wiadomości</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwum</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Niechciane</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Wszystkie wiadomości</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>Wiadomości z gwiazdką</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>Ważne wiadomości</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>Nie ma go już na serwerze.</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>Nie masz do tego uprawnień w tym folderze. Może je nadać właściciel folderu.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Folderów nie można przenosić na inne konto.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Folderu nie można przenieść do niego samego.</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>Ten serwer nie obsługuje folderów w folderach.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Już tam jest.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>Folder „%1” już istnieje.</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>czytać wiadomości</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>oznaczać je jako przeczytane</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>dodawać im gwiazdki i etykiety</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>umieszczać w nim wiadomości</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>oznaczać je do usunięcia</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>usuwać je trwale</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>tworzyć w nim foldery</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>zmieniać nazwę folderu i usuwać go</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>wysyłać do niego wiadomości</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>decydować, kto co może</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>Nowy folder</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>Zostanie utworzony w „%1”.</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Zmień nazwę folderu</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>Nie ma w nim wiadomości.</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>Wiadomość, która się w nim znajduje, zostanie trwale usunięta.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>Wiadomość, która się w nim znajduje, zostanie trwale usunięta.</numerusform>
            <numerusform>%Ln wiadomości, które się w nim znajdują, zostaną trwale usunięte.</numerusform>
            <numerusform>%Ln wiadomości, które się w nim znajdują, zostanie trwale usuniętych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>Usunąć folder „%1”?</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Usuń folder</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Opróżnić kosz?</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>Opróżnić folder Niechciane?</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>Jego wiadomości (%L1) zostaną trwale usunięte.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Opróżnij kosz</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>Opróżnij niechciane</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>Usunąć przekreślone wiadomości z „%1”?</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>Te wiadomości zostały oznaczone do usunięcia przez Ciebie lub przez kogoś innego, kto używa tego folderu, i nadal tu są. Zostaną trwale usunięte.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Usuń trwale</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>Miejsce na wiadomości</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>Tyle miejsca na tym komputerze mogą zająć całe wiadomości (GiB).
Najpierw usuwane są te najdłużej nieczytane; na serwerze pozostają.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>Żaden folder nie ma tego w nazwie.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Znajdź folder</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>Nowy folder tutaj…</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>Utwórz folder w bieżącym folderze</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Zmień nazwę folderu…</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>Nadaj bieżącemu folderowi inną nazwę</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>Usuń folder…</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>Usuń bieżący folder wraz z zawartością</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>Folder jest ulubiony</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>Pokaż bieżący folder nad kontami albo przestań go tam pokazywać</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>Właściwości folderu…</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>Co wiadomo o bieżącym folderze</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>Przenieś ulubiony w górę</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>Przenieś bieżący ulubiony folder w górę w ulubionych</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>Przenieś ulubiony w dół</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>Przenieś bieżący ulubiony folder w dół w ulubionych</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>U&amp;kryj „%1”</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Nowy folder…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Zmień nazwę…</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>&amp;Przenieś folder do…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>&amp;Usuń folder…</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Oznacz wszystko &amp;jako przeczytane</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>&amp;Opróżnij kosz…</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>&amp;Opróżnij niechciane…</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>U&amp;suń przekreślone…</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Usuń z u&amp;lubionych</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Dodaj do u&amp;lubionych</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>Subsk&amp;rybowany</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Właściwości…</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>Przenieś w górę w ulu&amp;bionych</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>Przenieś w &amp;dół w ulubionych</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>U&amp;żywaj jako</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>Serwer używa do tego folderu „%1”, dla wszystkich programów pocztowych.</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>Serwer zdecydował, do czego służy ten folder.</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>Pokaż na &amp;górze</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>Przechowuj na &amp;tym komputerze</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>Tak jak konto</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>Tak jak folder nadrzędny</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>Tylko to, co czytam</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Ostatni miesiąc</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Ostatnie 3 miesiące</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Ostatni rok</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Wszystkie wiadomości</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>Ostatni miesiąc</numerusform>
            <numerusform>Ostatnie %Ln miesiące</numerusform>
            <numerusform>Ostatnie %Ln miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>&amp;Miejsce na wiadomości…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nazwa:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>Znak „%1” oddziela foldery na tym serwerze i nie może być w nazwie.</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>Znaki „*” i „%” nie mogą być w nazwie.</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>W nazwie jest niewidoczny znak.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Folder o tej nazwie już istnieje.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>Co robi Godwit</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>Skrzynka nadawcza: %1, do sprawdzenia: %2</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Skrzynka nadawcza: %1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>Niektórych wiadomości nie udało się wysłać: zdecyduj, co się z nimi stanie</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>Wiadomości, które czekają na wysłanie</translation>
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
        <translation>Konto zawiera tylko foldery. Wybierz jeden z nich.</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>Te wiadomości już tam są.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Przenieś do folderu</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Tego folderu już nie ma.</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>Przenieś folder „%1” do</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Znajdź folder</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Przenieś tutaj</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>To nie jest samodzielny folder.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>Właściwości folderu</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Konto:</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>Ścieżka na serwerze:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>Wiadomości:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Rozmiar:</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>Nie zawiera wiadomości</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Używany jako:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Pokazywany:</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>Tak, jest subskrybowany</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Niesubskrybowany</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>Przechowywane tutaj:</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>Nowości:</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Możesz:</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>Miejsce:</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>Zawiera tylko foldery</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Jeszcze nie policzono</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, nieprzeczytane: %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nic szczególnego</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>Tu przychodzi poczta</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>tak podaje serwer</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>wybrane przez Ciebie</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>na podstawie nazwy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>Wiadomości, które czytasz</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Wszystkie wiadomości</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>Wiadomości z ostatniego miesiąca</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>Wiadomości z ostatniego miesiąca</numerusform>
            <numerusform>Wiadomości z ostatnich %Ln miesięcy</numerusform>
            <numerusform>Wiadomości z ostatnich %Ln miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>Serwer tego nie podaje</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>Wszystko, na co zezwala serwer: nie prowadzi uprawnień</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>Widzieć, że istnieje, nic więcej</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>Serwer nie ma limitu albo go nie podaje</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>Nie wiadomo: brak połączenia</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>Nie można tego tu upuścić.</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>Jest już w ulubionych.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Folderów nie można przenosić na inne konto.</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>Wiadomości można upuszczać na foldery.</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>Już są w tym folderze.</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>Nie można ich wyjąć z folderu, który jest tylko do odczytu. Z klawiszem Ctrl zostaną skopiowane.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS od początku (zalecane)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>Brak: bez szyfrowania</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormatBar</name>
    <message>
        <source>Formats</source>
        <translation>Formatowanie</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Nagłówek 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Nagłówek 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Nagłówek 3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Styl akapitu</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>Po&amp;grubienie</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>Kurs&amp;ywa</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>Po&amp;dkreślenie</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>Przekreś&amp;lenie</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Mniejszy</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Większy</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>&amp;Kolor tekstu…</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>Kolor &amp;tła…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>Wyczyść &amp;formatowanie</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>Lista wy&amp;punktowana</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Lista &amp;numerowana</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Cytat</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>Mni&amp;ej cytatu</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>Odwróć k&amp;ierunek akapitu</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>&amp;Odnośnik…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>O&amp;braz…</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>T&amp;abela</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>Po&amp;zioma linia</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Wiersze i kolumny</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Wstaw wiersz powyżej</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Wstaw wiersz poniżej</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>Wstaw kolumnę przed</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>Wstaw kolumnę za</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Usuń wiersz</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Usuń kolumnę</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>Kolor tła</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Kolor tekstu</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Zmień…</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>Zmień ustawienia ręcznie</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>Jak to zrobić w %1</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Otwiera %1 w przeglądarce</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>Znam te &amp;serwery: należą do mojego dostawcy</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>Potwierdź, czy te serwery należą do Twojego dostawcy.</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>Tę pocztę prowadzi %1, którego serwery Godwit zna.</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>Ustawienia znalezione w %1.</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>DNS domeny %1 wskazuje te serwery.</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>Nigdzie nie podano ustawień, ale pod adresem %1 odpowiada serwer.</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>Te ustawienia pochodzą z programu Thunderbird. Hasło pozostaje tam: wpisz je jeszcze raz.</translation>
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
        <translation>bez szyfrowania</translation>
    </message>
    <message>
        <source>Reading: %1, port %2, %3</source>
        <translation>Odczyt: %1, port %2, %3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>Wysyłanie: %1, port %2, %3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nazwa użytkownika: %1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>%1 nie przyjmuje tu zwykłego hasła, lecz hasło utworzone tylko dla programów pocztowych („hasło aplikacji”). Tworzy się je na stronie dostawcy, po zalogowaniu, i wkleja poniżej.</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>Jeśli %1 odrzuca poprawne hasło: odczyt poczty przez programy (IMAP) trzeba tam najpierw włączyć w ustawieniach poczty. Przy logowaniu dwuetapowym wymagane jest hasło utworzone tylko dla programów pocztowych.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>%1 ma osobne hasło dla programów pocztowych, inne niż do stron klienta. Ustawia się je tam.</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>Pocztę %1 czyta się przez program Bridge, który musi działać na tym komputerze. Bridge pokazuje nazwę użytkownika i hasło, które należy tu wpisać. Certyfikat tworzy sam: wyeksportuj go w ustawieniach programu Bridge i wybierz plik w „Zmień…”, „Zaawansowane”, „Urzędy certyfikacji”.</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>%1 wpuszcza programy pocztowe tylko po zalogowaniu w przeglądarce. Program musi być do tego tam zarejestrowany, a ten Godwit nie jest: wpisz poniżej identyfikator klienta własny lub swojej organizacji.</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Logujesz się w przeglądarce, na stronie samego dostawcy. Godwit nigdy nie widzi hasła.</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>Są poza Twoją domeną (%1), a dane DNS nie są podpisane: ktoś po drodze mógł je podstawić, aby zdobyć hasło. Kontynuuj tylko, jeśli je znasz.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Znajdź w podręczniku</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Rozdział</translation>
    </message>
</context>
<context>
    <name>godwit::ui::HeaderText</name>
    <message>
        <source>(no date)</source>
        <translation>(bez daty)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>zweryfikowano przez %1</translation>
    </message>
    <message>
        <source>%1 found that this message does not come from %2: it may be forged.</source>
        <translation>%1 stwierdza, że ta wiadomość nie pochodzi od %2: może być sfałszowana.</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>Nadawca prosi o potwierdzenie przeczytania. Bez Twojej zgody nie zostanie wysłane.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::IdentitiesDialog</name>
    <message>
        <source>Identities</source>
        <translation>Tożsamości</translation>
    </message>
    <message>
        <source>Identities – %1</source>
        <translation>Tożsamości – %1</translation>
    </message>
    <message>
        <source>With which names, addresses and signatures you write. The first is the usual one.</source>
        <translation>Nazwy, adresy i podpisy, pod którymi piszesz. Pierwsza tożsamość jest domyślna.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>Ustaw jako do&amp;myślną</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>ten sam adres</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nazwa:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Adres:</translation>
    </message>
    <message>
        <source>Answers &amp;to:</source>
        <translation>&amp;Odpowiedzi do:</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>&amp;Podpis:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nowa tożsamość</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>Każda tożsamość wymaga adresu e-mail, na przykład anna@example.org.</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>„Odpowiedzi do” to adres e-mail albo puste pole.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Zamknij to powiadomienie (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Zamknij to powiadomienie</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>Treść wiadomości</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Dodaj „%1” do słownika</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>1 attachment, %1</source>
        <translation>1 załącznik, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>%Ln załącznik, %1</numerusform>
            <numerusform>%Ln załączniki, %1</numerusform>
            <numerusform>%Ln załączników, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>Za duże: po zakodowaniu do wysłania to %1, a Twój serwer przyjmuje najwyżej %2.</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>Twój serwer przyjmuje %1</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>Zmniejszenie obrazu</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Dodanie załącznika</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Załącznik %1, %2</translation>
    </message>
    <message>
        <source>Delete removes, F2 renames, Alt with the arrows moves</source>
        <translation>Delete usuwa, F2 zmienia nazwę, Alt ze strzałkami przenosi</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Zmień &amp;nazwę…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>Z&amp;mniejsz…</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Przenieś do &amp;przodu</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Przenieś do &amp;tyłu</translation>
    </message>
    <message>
        <source>Stop attaching (Delete)</source>
        <translation>Przerwij załączanie (Del)</translation>
    </message>
    <message>
        <source>Press to stop attaching</source>
        <translation>Naciśnij, aby przerwać załączanie</translation>
    </message>
    <message>
        <source>is being attached…</source>
        <translation>jest załączany…</translation>
    </message>
    <message>
        <source>Removing an attachment</source>
        <translation>Usunięcie załącznika</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>Zmień nazwę załącznika</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>Nazwa, którą zobaczy odbiorca:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>Zmiana nazwy załącznika</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>Przeniesienie załącznika</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Odnośnik</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adres:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Tekst:</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Ustaw odnośnik</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Usuń odnośnik</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>Dokąd prowadzi ten odnośnik</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>Ten odnośnik nie prowadzi tam, gdzie podaje.</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>Podaje: %1
Prowadzi do: %2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Napisz do %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListChoices</name>
    <message>
        <source>&amp;Arrival</source>
        <translation>Nadej&amp;ście</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>D&amp;ata</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Temat</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Rozmiar</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>Ni&amp;eprzeczytane</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>Z &amp;gwiazdką</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>Załącz&amp;nik</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>Sortuj listę według tego</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>&amp;Wątki</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>Pokazuj odpowiedzi razem z tym, na co odpowiadają</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>Łą&amp;cz według tematu</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>Wiadomości o jednym temacie tworzą jeden wątek, także gdy nie odwołują się do siebie</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>Własne odpowiedzi na &amp;swoich miejscach</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>Pokazuj w wątkach to, co napisano, z folderu Wysłane</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>Pokazuj &amp;ignorowane wątki</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>Pokazuj także to, co jest ignorowane</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>Rosn&amp;ąco</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>Pierwsze, najstarsze lub najmniejsze na górze</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>&amp;Malejąco</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>Ostatnie, najnowsze lub największe na górze</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Rozwiń wsz&amp;ystkie</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>Otwórz wszystkie wątki</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>&amp;Zwiń wszystkie</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>Zamknij wszystkie wątki</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>&amp;Używaj dla wszystkich nowych folderów</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>Foldery, dla których nic nie wybrano, będą wyświetlane jak ten</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>Tylko nieprzeczytane wiadomości</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Z gwiazdką</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>Tylko wiadomości z gwiazdką</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>Z załącznikiem</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>Tylko wiadomości z załącznikiem</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtruj według tekstu</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>Tylko wiadomości z tymi słowami w nadawcy, odbiorcy lub temacie</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>Pokaż ponownie wszystkie wiadomości</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>Kolumny listy</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Gwiazdka</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Załącznik</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Domyślne kolumny</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>W tym folderze nie ma nieprzeczytanych wiadomości.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>Tylko wiadomości z etykietą</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtruj według etykiety</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>Kolejność i wątki</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>Filtruj według nadawcy, odbiorcy lub tematu</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Dowolna etykieta lub żadna</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>Ten folder nie ma etykiet</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 wiadomość</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln wiadomość</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>Nieprzeczytane: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>Żaden folder nie jest otwarty</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>Wybierz folder, aby zobaczyć tu jego wiadomości.</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>Otwieranie folderu…</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Żadna wiadomość nie pasuje do filtra</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>1 wiadomość jest ukryta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>%Ln wiadomość jest ukryta.</numerusform>
            <numerusform>%Ln wiadomości są ukryte.</numerusform>
            <numerusform>%Ln wiadomości jest ukrytych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Jeszcze nic tu nie ma</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>Tego folderu jeszcze nie odczytano z serwera.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Ten folder jest pusty</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>Nowe wiadomości pojawią się tu same.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>Usuń trwale</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Pasek narzędzi</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>W&amp;idok</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>Wi&amp;adomość jako</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>&amp;Kolejność i wątki</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>&amp;Lista i panele</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>Filt&amp;r</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Otwórz &amp;folder</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Narzędzia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Wiadomość</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>&amp;Oznacz</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Cofnij: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>Oznacz jako &amp;nieprzeczytane</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>Oznacz jako &amp;przeczytane</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>Oz&amp;nacz jako pożądane</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>&amp;Niechciane</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Otwórz plik wiadomości</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Wiadomości (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>O programie Godwit</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>Program pocztowy dla IMAP.

Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej. Bez żadnej gwarancji.

Szlamnik („godwit”) to ptak, który najdalej leci bez odpoczynku.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Nie ma nic do cofnięcia</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Kosz jest pusty</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Nie ustawiono filtra</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Nie ma jeszcze żadnego konta</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>To konto nie ma takiego folderu</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Żadna wiadomość nie jest otwarta</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>Wszystkie panele są widoczne</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>Lista nie pokazuje wątków</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>Ten folder jest tylko do odczytu</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Nie zaznaczono żadnej wiadomości</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>To jest archiwum</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>Pokaż więcej tej wiadomości</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Ta wiadomość nie ma treści.</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>Ta wiadomość nie ma treści, tylko załączniki.</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>Kopiuj adres &amp;odnośnika</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>Nie %1: %2</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Prowadzi do %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageDeeds</name>
    <message>
        <source>Nothing was changed: the list has changed so much that the selected messages are not known any more. Select them again.</source>
        <translation>Nic nie zmieniono: lista zmieniła się tak bardzo, że zaznaczone wiadomości nie są już znane. Zaznacz je ponownie.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nowy folder</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>To konto nie ma folderu archiwum.</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>To konto nie ma folderu niechcianych wiadomości.</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>Godwit może go utworzyć i przenieść tam wiadomości. Możesz też wybrać inny folder poleceniem „Przenieś do…”.</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Utwórz folder</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>Usuń wiadomość</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>Usuń wiadomości (%1)</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>Trwale usunąć tę wiadomość?</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>Trwale usunąć te wiadomości?</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>To konto nie ma folderu kosza. Tego, co zostanie usunięte, nie da się przywrócić.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Tego nie da się cofnąć.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>Serwer nie przechowuje etykiet w tym folderze.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>Serwer nie przechowuje etykiet w tym folderze, a po etykiecie Godwit rozpoznaje, które wątki są wyciszone lub ignorowane.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageHeader</name>
    <message>
        <source>Tags: %1</source>
        <translation>Etykiety: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Anuluj subskrypcję…</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>Zrezygnuj z tych wiadomości</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez tematu)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(bez nadawcy)</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>%1 uznaje to za poprawne: %2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Ukryj adresy</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Pokaż wszystkie adresy</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Oznacz jako nieprzeczytane</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Usuń gwiazdkę</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Dodaj gwiazdkę</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>(bez odbiorcy)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(bez nadawcy)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez tematu)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>1 wiadomość</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>Wiadomości: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Żadna wiadomość nie jest otwarta</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>Wybierz wiadomość z listy, aby ją tu przeczytać.</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>Zaznaczone wiadomości: %1</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>Oznacz, przenieś lub usuń je razem.</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>Odczytywanie wiadomości…</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>Nie udało się odczytać tej wiadomości</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>Jeszcze nieodczytana z serwera</translation>
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
        <translation>(bez tematu)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Odpowiedz wszystkim</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Przekaż dalej</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>Przekaż dalej jako załącznik</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Zamknij to powiadomienie</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>pod którym Godwit jest zarejestrowany u dostawcy</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>tylko jeśli podał go dostawca</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>&amp;Identyfikator klienta:</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>Klucz tajny k&amp;lienta:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Strona logowania:</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>Tokeny z:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Zakres (scope):</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>Wpisz adresy strony logowania dostawcy i jego tokenów.</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>Wpisz identyfikator klienta, pod którym Godwit jest zarejestrowany u dostawcy.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>Oczekujące zmiany</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>Zmiany, które nie dotarły na serwery</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>Nic nie oczekuje: wszystkie Twoje zmiany dotarły na serwery.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>Zrezygnuj ze zmiany: poczta będzie pokazana tak, jak jest na serwerze</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>Zostanie wysłana po nawiązaniu połączenia, po wcześniejszych zmianach.</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Jest w drodze; serwer jeszcze nie odpowiedział.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Skrzynka nadawcza</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>Wiadomości, które nie zostały jeszcze wysłane</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>Nic nie oczekuje: wszystko, co zostało wysłane, opuściło ten komputer.</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>Została &amp;wysłana</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Wyślij &amp;teraz</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>Wyślij do &amp;pozostałych</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edytuj</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Odrzuć…</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>Zostanie umieszczona w folderze wysłanych</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>Nie zostanie wysłana, lecz otwarta do dalszego pisania</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Wyślij po&amp;nownie</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
Nie zostanie wysłana ani zachowana.</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
Kto jej jeszcze nie ma, już jej nie otrzyma.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Odrzucić tę wiadomość?</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>&amp;Odrzuć wiadomość</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>Mimo to wysyłaj bez szyfrowania</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>tak jak do odczytu</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>S&amp;erwer wychodzący:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>Sz&amp;yfrowanie:</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Szyfrowanie wysyłania</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>Por&amp;t:</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Port wysyłania</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>Nazwa &amp;użytkownika:</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Nazwa użytkownika do wysyłania</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>SHA-256 certyfikatu:</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>SHA-256 certyfikatu do wysyłania</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>Do wysyłania akceptowany jest tylko certyfikat z tym odciskiem, niezależnie od tego, kto go podpisał. Puste: zwykłe sprawdzanie.</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>Do wysyłania. Nie jest jeszcze możliwe: serwer wysyłania nie jest znany.</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>Do wysyłania. Nie było jeszcze próby z tymi ustawieniami.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>Wysyłanie nie jest jeszcze możliwe: przy ostatniej próbie serwer nie pozwolił programowi Godwit się zalogować.</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>Do wysyłania. Działa z tymi ustawieniami.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>Bez szyfrowania każdy po drodze może odczytać hasło i to, co wysyłasz.</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>SHA-256 certyfikatu ma 64 cyfry szesnastkowe.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>Znajdź czynność lub folder</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>Czynność, folder lub słowa do wyszukania</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Pasujące</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  tylko czynności      #  tylko foldery      Esc  zamyka</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>Szukaj „%1” w całej poczcie</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>Szukaj poczty od „%1”</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>teraz niemożliwe</translation>
    </message>
</context>
<context>
    <name>godwit::ui::People</name>
    <message>
        <source>me</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 i %2 innych</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>i jeszcze %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>do: %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>kopia do: %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>ukryta kopia do: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Od: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>Wysłane przez: %1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>Odpowiedzi do: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Do: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopia: %1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>Ukryta kopia: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>Pokaż &amp;raz</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>Wczytaj teraz obrazy tej wiadomości. Ich serwery dowiedzą się, że została otwarta i skąd.</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>Obraz z innego serwera nie został wczytany.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>%Ln obraz z innego serwera nie został wczytany.</numerusform>
            <numerusform>%Ln obrazy z innych serwerów nie zostały wczytane.</numerusform>
            <numerusform>%Ln obrazów z innych serwerów nie zostało wczytanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;Zawsze dla %1</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>Wczytuj obrazy we wszystkich wiadomościach od %1</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>Wczytywanie obrazu…</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>Wczytywanie %Ln obrazu…</numerusform>
            <numerusform>Wczytywanie %Ln obrazów…</numerusform>
            <numerusform>Wczytywanie %Ln obrazów…</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>Nie udało się wczytać obrazu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>Nie udało się wczytać %Ln obrazu.</numerusform>
            <numerusform>Nie udało się wczytać %Ln obrazów.</numerusform>
            <numerusform>Nie udało się wczytać %Ln obrazów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>Obraz: %1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Cały obraz</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>Dopasuj obraz do okna albo pokaż go w rzeczywistym rozmiarze (Spacja)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pikseli</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PicturesPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>Wiadomości tych nadawców same wczytują obrazy z internetu. Dzięki temu nadawca może się dowiedzieć, że wiadomość została otwarta i kiedy.</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>Filtruj nadawców</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>Nadawcy, których obrazy są wczytywane</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>Pytaj ponownie przed wczytaniem ich obrazów (Del)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>Przywróć to, co usunięto ostatnio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>Żaden nadawca nie może sam wczytywać obrazów.
Wiadomość, która tego chce, najpierw pyta i można jej na to pozwolić na stałe.</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>Żaden adres nadawcy nie zawiera „%1”.</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>Usuń &amp;wszystkich pokazanych</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>Usuń &amp;wszystkich</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>Godwit znów będzie pytać o %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>Godwit znów będzie pytać o %Ln nadawcę.</numerusform>
            <numerusform>Godwit znów będzie pytać o %Ln nadawców.</numerusform>
            <numerusform>Godwit znów będzie pytać o %Ln nadawców.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>1 nadawca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>%Ln nadawca</numerusform>
            <numerusform>%Ln nadawców</numerusform>
            <numerusform>%Ln nadawców</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>Przeczytane i nieprzeczytane</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>Otwarta wiadomość &amp;zostaje oznaczona jako przeczytana:</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>od razu</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>po chwili</translation>
    </message>
    <message>
        <source>after 5 seconds</source>
        <translation>po 5 sekundach</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>po 10 sekundach</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>tylko gdy ją oznaczę</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>&amp;Pokazuj wiadomości:</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>tak, jak je zaprojektowano</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>jako zwykły tekst</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>W obu przypadkach obrazy z internetu nigdy nie są pobierane bez zgody.</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>Przyciemniaj wiadomości, gdy pulpit jest &amp;ciemny</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>Każdą wiadomość nadal można pokazać w oryginalnej postaci.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>&amp;Cofnięcie wysłania jest możliwe przez:</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>0 sekund: wysyłaj od razu</translation>
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
        <translation>Tak długo wiadomość czeka przed wysłaniem.</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>&amp;Ukryj moją strefę czasową</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>Data wiadomości mówi wtedy, kiedy ją wysłano, ale nie, w jakiej części świata się znajdujesz.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Pisanie</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>Nowe wiadomości z &amp;formatowaniem</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>Czcionki, listy i obrazy; zawsze dołączana jest wersja w zwykłym tekście. Można to zmienić w każdej wiadomości.</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>Wiadomości ze zwykłym &amp;tekstem czcionką o stałej szerokości</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>Zapisuj &amp;szkice na serwerze po przerwie:</translation>
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
        <translation>Na tym komputerze są zapisywane podczas pisania, a na serwerze przy zamykaniu.</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>Odpowiedzi i potwierdzenia</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>&amp;Odpowiadam:</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>pod cytowanym tekstem</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>nad cytowanym tekstem</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>Po&amp;dpis pod cytowanym tekstem</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>W przeciwnym razie następuje po tym, co napiszesz nad cytatem.</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>Gdy nadawca prosi o &amp;potwierdzenie, że wiadomość została przeczytana:</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>pytaj mnie</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>nigdy nie potwierdzaj i nie pytaj</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>Pokazuj &amp;listę wiadomości jako:</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>karty w dwóch wierszach</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>zwarte wiersze</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolumny</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>Sposób sortowania, filtrowania i grupowania wybiera się w samym folderze, w menu „Widok”.</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>&amp;Inicjały nadawcy na kartach</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>Przyciski w wierszu pod wskaźnikiem &amp;myszy</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>Aby oznaczyć, dodać gwiazdkę, zarchiwizować lub usunąć wiadomość bez jej otwierania.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Panele</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>&amp;Otwarta wiadomość znajduje się:</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>obok listy</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>pod listą</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Nowa poczta</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>Po&amp;wiadamiaj o nowej poczcie w Odebranych</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>Wyciszone i ignorowane wątki nie powiadamiają.</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>Pokazuj &amp;nadawcę i temat</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>Gdy wyłączone, pojawia się tylko informacja o nowej wiadomości; nikt nie przeczyta jej przez ramię.</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>Pokazuj liczbę nieprzeczytanych na ikonie programu &amp;Godwit</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>Gdy pozwala na to dok lub pasek zadań pulpitu.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Uruchamianie i zamykanie</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Pokazuj &amp;ikonę obok zegara</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>Zamknięcie okna pozostawia wtedy działający program Godwit; kończy go polecenie „Zakończ”.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>Ten pulpit nie ma teraz miejsca na takie ikony; zamknięcie okna kończy program Godwit.</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>&amp;Uruchamiaj Godwit po zalogowaniu</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>W tle: obok zegara albo jako zminimalizowane okno.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>&amp;Język programu Godwit:</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>język pulpitu</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>P&amp;racuj offline</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>Nic nie jest pobierane ani wysyłane. Zmiany czekają tutaj, także po ponownym uruchomieniu.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>(bez tematu)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Załączono: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Podgląd wydruku</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>Dziennik protokołu</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>Dziennik protokołu</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>Pokaż wiersze zawierające…</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>Pokaż wiersze z tym tekstem</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>Wstrzymaj: nie pokazuj nowych wierszy</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Kopiuj zaznaczone wiersze lub wszystkie</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>Zapisz kopię bez nazw, tematów i adresów…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Wyczyść dziennik</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>Zapisz dziennik protokołu</translation>
    </message>
</context>
<context>
    <name>godwit::ui::QuotaBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>Użyto %1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 z %2 wiadomości</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 z %2 folderów</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1: pełna, nowa poczta może nie przychodzić. Opróżnij kosz lub usuń duże wiadomości.</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1: prawie pełna. Opróżnij kosz lub usuń duże wiadomości.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>Ta wiadomość nie ma identyfikatora, który można podać w odnośniku.</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>Skopiowano odnośnik do tej wiadomości.</translation>
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
        <translation>Pokaż tę wiadomość w zaprojektowanej postaci</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>Zwykły &amp;tekst</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>Pokaż tylko tekst tej wiadomości</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>Oryginalne &amp;kolory</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>Pokaż tę wiadomość w kolorach nadawcy, na białym tle</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>Zawsze wczytuj &amp;obrazy od tego nadawcy</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>Wczytuj obrazy z innych serwerów we wszystkich wiadomościach tego nadawcy</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Powiększ</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>Pokaż wiadomości większe</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Po&amp;mniejsz</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>Pokaż wiadomości mniejsze</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Zwykły rozmiar</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>Pokaż wiadomości w zwykłym rozmiarze</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>Wyślij &amp;potwierdzenie</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>Ni&amp;gdy dla tego nadawcy</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>Krótka wiadomość informuje, że ta została otwarta i kiedy</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>Nadawca prosi, aby powiadomić %1, że to przeczytano.</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>Nadawca prosi o powiadomienie, że to przeczytano.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>Ta wiadomość trafi do %1.</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>Host jest wyszukiwany jako %1.</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>Odbiorca %1</translation>
    </message>
    <message>
        <source>Recipient %1, %2</source>
        <translation>Odbiorca %1, %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientEdit</name>
    <message>
        <source>Adding recipients</source>
        <translation>Dodanie odbiorców</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>Usunięcie odbiorców</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>Zmiana odbiorcy</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edytuj</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>Przeniesienie odbiorców</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>Nie podano, kto ma otrzymać tę wiadomość.</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>Nie ma adresu, z którego można by ją wysłać: najpierw trzeba skonfigurować konto.</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>Jeden plik jest jeszcze załączany.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>%Ln plik jest jeszcze załączany.</numerusform>
            <numerusform>%Ln pliki są jeszcze załączane.</numerusform>
            <numerusform>%Ln plików jest jeszcze załączanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>Po zakodowaniu do wysłania ma %1, a Twój serwer przyjmuje najwyżej %2: odrzuci ją.</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>Piszesz o załączniku, a nic nie jest załączone.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>%Ln odbiorca zobaczy adresy innych. W ukrytej kopii by ich nie zobaczył.</numerusform>
            <numerusform>Wszyscy %Ln odbiorcy zobaczą nawzajem swoje adresy. W ukrytej kopii by ich nie zobaczyli.</numerusform>
            <numerusform>Wszyscy odbiorcy (%Ln) zobaczą nawzajem swoje adresy. W ukrytej kopii by ich nie zobaczyli.</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>Masz tę wiadomość bez wiedzy innych (ukryta kopia). Odpowiedź do wszystkich to zdradzi.</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>Nie ma tematu.</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>Nic w niej nie napisano.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>Zapisz wyszukiwanie…</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Zakończ wyszukiwanie (Esc)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Zakończ wyszukiwanie</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>Zachowaj to wyszukiwanie wśród folderów</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Cała poczta</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>Pokazano najnowsze %1 z %2; kolejne słowo lub dzień, na przykład odkąd:2024, zawęzi wyniki.</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>Znaleziono 1 wiadomość</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>Znaleziono %Ln wiadomość</numerusform>
            <numerusform>Znaleziono %Ln wiadomości</numerusform>
            <numerusform>Znaleziono %Ln wiadomości</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>Ten folder: %1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>To konto: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Cała poczta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Gdzie szukać</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Czego można szukać</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>Czego można szukać (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>Szukaj w całej poczcie, np. od:anna ma:załącznik</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>Szukaj w %1, np. od:anna ma:załącznik</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Ostatnie wyszukiwania</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>Podpowiedzi wyszukiwania</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>Wyszukiwanie…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Zapisz wyszukiwanie</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>Nazwa widoczna wśród folderów; wyszukiwanie o tej samej nazwie zostanie zastąpione:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Zmień nazwę wyszukiwania</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nazwa:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>&amp;Edytuj wyszukiwanie</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Zmień nazwę…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Przenieś w &amp;górę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Przenieś w d&amp;ół</translation>
    </message>
    <message>
        <source>&amp;Delete search</source>
        <translation>&amp;Usuń wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>Za &amp;godzinę</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>Dziś &amp;wieczorem, %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>&amp;Jutro rano, %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>W poniedziałek &amp;rano, %1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Wyślij później</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>Czas wysł&amp;ania:</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>Czeka na tym komputerze: zostanie wysłana, gdy Godwit będzie działać i będzie połączenie. Do tego czasu można ją zmienić w skrzynce nadawczej.</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Wyślij wtedy</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>(najwyższy poziom)</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>Własne foldery: %1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>Foldery innych osób: %1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>Foldery wspólne: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1: %2 z %3 (%4 %)</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>Serwer konta %1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serwer</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>&amp;Możliwości</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Dziennik protokołu</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Zapytaj ponownie</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>Możliwości serwera</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Możliwość</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Określona w</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Powitanie</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Oprogramowanie</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n w użyciu</numerusform>
            <numerusform>%n w użyciu</numerusform>
            <numerusform>%n w użyciu</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>None: what is said can be read on the way.</source>
        <translation>Brak: przesyłane dane można odczytać po drodze.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Wystawiony przez %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Ważny do %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Używana</translation>
    </message>
    <message>
        <source>Could be used</source>
        <translation>Mogłaby być używana</translation>
    </message>
    <message>
        <source>Switched off in the account&apos;s settings</source>
        <translation>Wyłączona w ustawieniach konta</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>Nieznana programowi Godwit</translation>
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
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Strony ustawień</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Przywróć tę stronę</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>Wszystko na tej stronie jak w nowym programie Godwit</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>Nie ma ustawienia o nazwie „%1”. Czynności programu Godwit znajdziesz za pomocą Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>Na liście folderów</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShortcutsPage</name>
    <message>
        <source>  or  </source>
        <comment>between two shortcuts</comment>
        <translation>  lub  </translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>&amp;Użyj tutaj</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>Pozostaw &amp;bez zmian</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>Jak w &amp;zestawie</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>Klawisze &amp;jak w:</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Szukaj według nazwy lub klawisza</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Czynności i ich skróty</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Klawisz:</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>&amp;Drugi klawisz:</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>W żadnym menu</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1, bez skrótu</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1, skrót %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Zmienione przez Ciebie</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 to „%2”.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShownCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>Od %1 do %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here: %2)</source>
        <translation>%1 (w nieznanej tu strefie czasowej: %2)</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1 Twojego czasu</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>tam: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>Odwołane wydarzenie</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Zaproszenie</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>Odpowiedź na zaproszenie</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Zaproponowano inny termin</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Wydarzenie</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 przyjmuje zaproszenie</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 odrzuca zaproszenie</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1 być może przyjdzie</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 odpowiada</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(bez tytułu)</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>Powtarza się %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Miejsce: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Organizator: %1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>Zaproszono 1 osobę</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>Liczba zaproszonych osób: %1</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>W pliku jest jeszcze: %1</translation>
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
        <translation>Strona: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adres: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SignInChoice</name>
    <message>
        <source>Sign-in method</source>
        <translation>Sposób logowania</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>W przeglądarce (OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>Token dostępu z polecenia (OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certyfikat klienta</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>Brak: serwer wpuszcza gości</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>Polecenie, które podaje token dostępu</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>program, który w pierwszym wierszu podaje token dostępu</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>Sposób lo&amp;gowania:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Po&amp;lecenie:</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>Token dostępu, odnawiany w %1 (OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>Wpisz polecenie, które podaje token dostępu.</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>Polecenie jest uruchamiane przez powłokę za każdym razem, gdy potrzebny jest nowy token.</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Logujesz się na stronie samego dostawcy. Godwit nigdy nie widzi hasła.</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>Certyfikat, który to konto przedstawia serwerowi, potwierdza Twoją tożsamość.</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>Nic nie potwierdza Twojej tożsamości: dla publicznych archiwów.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 – będzie subskrybowany</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 – subskrypcja zostanie anulowana</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>nie ma już na serwerze</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>należy do kogoś innego</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>wspólny</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 wiadomość</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>Wiadomości: %1</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>Subskrybowane poniżej: %1 z %2</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>zawsze pokazywany</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>Subskrypcje folderów</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>Subskrypcje folderów – %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>Subskrybowane foldery są pokazywane w panelu folderów, tutaj i w innych programach pocztowych. Odebrane i foldery, które są do czegoś używane, na przykład wysłane wiadomości, są tu zawsze pokazywane.</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>Brak połączenia: oto lista w ostatnim znanym stanie. Twoje zmiany zostaną zachowane i wykonane po nawiązaniu połączenia.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Znajdź folder</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>Które foldery są wyświetlane</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Subskrybowane</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Niesubskrybowane</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Co się zmieni</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Nie ma już na serwerze</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>Odczytaj listę folderów ponownie</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>Odczytaj listę folderów ponownie (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>Foldery konta</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>Żaden folder nie pasuje. Poszukaj innej nazwy albo wybierz „Wszystkie”.</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>Co się zmieni (Del cofa wiersz)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>Zastosuj 1 zmianę</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>Zastosuj zmiany (%1)</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>Do subskrypcji: %1, do anulowania: %2</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>Usuń ten, którego już nie ma</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>Usuń te, których już nie ma (%1)</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>Subskrybowane foldery, których nie ma już na serwerze</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>&amp;Subskrybuj go i te pod nim (%1)</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>&amp;Anuluj subskrypcję jego i tych pod nim (%1)</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>&amp;Otwórz całą gałąź</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>Flagi i etykiety</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowa etykieta</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>Tylko litery i cyfry</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on your other computers.</source>
        <translation>Pierwsze dziewięć ma klawisze od 1 do 9. Nazwy i kolory są przechowywane na serwerach, które to potrafią, i są takie same na innych Twoich komputerach.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowa etykieta</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Wybierz kolor</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Forget name and colour; messages keep the tag</source>
        <translation>Zapomnij nazwę i kolor; wiadomości zachowają etykietę</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nazwa:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Kolor:</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>(Pozostała część tej wiadomości nie jest tu pokazana.)</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Źródło „%1”</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>Nagłówki „%1”</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>(Pozostała część tego tekstu nie jest tu pokazana.)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>&amp;Pokaż Godwit</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>&amp;Ukryj Godwit</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>1 nieprzeczytana wiadomość</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>%Ln nieprzeczytana wiadomość</numerusform>
            <numerusform>%Ln nieprzeczytane wiadomości</numerusform>
            <numerusform>%Ln nieprzeczytanych wiadomości</numerusform>
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
        <translation>Serwer %1 został już poinformowany, że nie chcesz więcej tych wiadomości.</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>Zrezygnować z tych wiadomości?</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>Godwit powiadomi %1, jednym żądaniem przez szyfrowane połączenie, że nie chcesz więcej takich wiadomości. Ten serwer dowie się, że ta wiadomość została przeczytana.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Anuluj subskrypcję</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>Możliwość anulowania subskrypcji jednym kliknięciem nie jest podpisana przez nadawcę, więc nie zostanie użyta. </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>Zrezygnować z tych wiadomości na stronie internetowej?</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>Strona %1 otworzy się w przeglądarce.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Otwórz stronę</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>Serwer %1 został poinformowany, że nie chcesz więcej tych wiadomości.</translation>
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
        <translation>Każda wiadomość w dwóch wierszach</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>Z&amp;warty</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>Każda wiadomość w jednym wierszu</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Kolum&amp;ny</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>Każda wiadomość w jednym wierszu, w kolumnach do wyboru</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>Wiadomość &amp;obok listy</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>Foldery, lista i wiadomość obok siebie</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>Wiadomość po&amp;d listą</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>Lista nad wiadomością, obie na szerokość okna</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WarningStrip</name>
    <message>
        <source>Warning: %1</source>
        <translation>Ostrzeżenie: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WelcomePage</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Dodaj konto…</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>Witamy w programie Godwit</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>Poczta pozostaje na serwerze. Godwit pokazuje ją szybko, także bez sieci, i informuje, co znajduje się na serwerze. Potrzebuje tylko adresu e-mail i hasła, które trafi do pęku kluczy tego komputera.</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>Przejmij konto z programu &amp;Thunderbird…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>Przejmij %Ln konto z programu &amp;Thunderbird…</numerusform>
            <numerusform>Przejmij %Ln konta z programu &amp;Thunderbird…</numerusform>
            <numerusform>Przejmij %Ln kont z programu &amp;Thunderbird…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>Nie ma jeszcze żadnego konta</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>Żaden szkic nie jest otwarty</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Żadna wiadomość nie jest otwarta</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>Wiadomość nie przyszła przez listę dyskusyjną, która przyjmuje odpowiedzi</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>„%1” nie jest poprawnym odnośnikiem mailto: lub mid: ani plikiem</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>Program pocztowy dla IMAP.</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>Przechowuj ustawienia, pamięć podręczną i dziennik w DIR.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>Zapisz obraz okna w FILE (PNG) i zakończ.</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>Uruchom bez okna na wierzchu: obok zegara albo jako zminimalizowane okno.</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>Obejrzyj przykładową pocztę, bez konta i serwera.</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>Używaj tego języka („de”, „pt_BR”) zamiast języka pulpitu lub ustawień.</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>Odnośniki mailto: do przyjęcia, odnośniki mid: do wiadomości i pliki wiadomości do pokazania.</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>--demo ma własny profil, którego nie można łączyć z --profile</translation>
    </message>
</context>
</TS>
