<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>Iemand schreef:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 schreef:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>Op %1 om %2 schreef %3:</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- Doorgestuurd bericht --------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Van: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Aan: %1</translation>
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
        <translation>Onderwerp: %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>bericht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln bericht</numerusform>
            <numerusform>%Ln berichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>%1 staat niet op deze computer. Sla het eerst hier op.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Er is geen bestand %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>%1 is een map. Pak deze eerst in één bestand in, bijvoorbeeld als .zip.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>%1 is geen bestand dat kan worden bijgevoegd.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>%1 kon niet tot het einde worden gelezen en is daarom niet bijgevoegd: %2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>%1 is niet bijgevoegd: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>%1 is tijdens het lezen gewijzigd en daarom niet bijgevoegd. Voeg het bestand opnieuw bij wanneer het klaar is.</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>%Ln regel meer tonen</numerusform>
            <numerusform>%Ln regels meer tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>show less</source>
        <translation>minder tonen</translation>
    </message>
</context>
<context>
    <name>DateGroups</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Eerder deze week</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>Eerder deze maand</translation>
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
        <translation>Dit is geannuleerd.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>Er is niets gewijzigd op de server.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>De server is niet gevonden.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>Er is geen e-mail opgehaald of gewijzigd. E-mail die hier al staat, kunt u gewoon lezen.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>Controleer of de naam van de server juist is gespeld en of deze computer online is.</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>De server accepteert geen verbindingen op deze poort.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>Controleer de poort en het type versleuteling; gebruikelijk zijn 993 met TLS en 143 met STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>De verbinding is verbroken of de server is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>Uw wijzigingen worden hier bewaard en verzonden zodra er weer verbinding is.</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>Als deze computer offline is, hoeft u niets te doen; probeer het anders later opnieuw.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>De server heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>Uw wijzigingen worden hier bewaard en verzonden zodra de server weer antwoordt.</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>Probeer het later opnieuw. Gebeurt het elke keer, controleer dan de poort en het type versleuteling.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Er kon geen versleutelde verbinding worden gemaakt.</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>Er is geen wachtwoord en geen e-mail verzonden.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Controleer de poort en het type versleuteling, of vraag de provider welke u moet gebruiken.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>De server kon niet aantonen wie hij is: zijn certificaat is niet geldig voor deze server.</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>De verbinding is gesloten voordat uw wachtwoord of e-mail is verzonden.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>Controleer de naam van de server en de klok van deze computer; meld u in een hotel of gastnetwerk eerst bij dat netwerk aan. Vraag anders de provider naar de SHA-256 van zijn certificaat: is het de hier getoonde, dan kunt u deze in de accountinstellingen invoeren.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Mogelijk knoeit iemand tussen hier en de server met de verbinding.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>Gebruik dit netwerk niet voor e-mail. Kies voor dit account TLS (poort 993) als de server dat aanbiedt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Het antwoord van de server was niet te begrijpen.</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>De verbinding is gesloten. E-mail die hier al staat, is niet getroffen en uw wijzigingen blijven bewaard.</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>Controleer of dit een IMAP-server is en of de poort juist is. Het protocollogboek laat zien wat de server heeft gezegd.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>De server heeft de gebruikersnaam of het wachtwoord geweigerd.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>Er is geen e-mail opgehaald of gewijzigd. Godwit probeert het niet vanzelf opnieuw, zodat het account niet wordt geblokkeerd.</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>Voer het wachtwoord opnieuw in. Sommige providers willen een apart wachtwoord voor e-mailprogramma’s, of het volledige adres als gebruikersnaam.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>De server is momenteel niet beschikbaar.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>Uw wijzigingen worden hier bewaard en verzonden zodra de server terug is.</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>U hoeft niets te doen: Godwit probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>De server heeft dit geweigerd.</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>De wijziging is niet uitgevoerd; u ziet wat er op de server staat.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>Misschien zegt de server zelf wat u kunt doen.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>De server begreep niet wat Godwit vroeg.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Dit is een fout van Godwit of van de server. Meld deze met het protocollogboek.</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>Godwit kan niet naar zijn bestanden op deze computer schrijven.</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>De e-mail op de server is niet getroffen; de laatste wijziging is mogelijk niet bewaard.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Maak ruimte op de schijf of controleer de rechten van de profielmap, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Dit profiel is geopend in een andere Godwit.</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>Slechts één programma tegelijk mag het wijzigen; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Gebruik het andere venster, of sluit dat eerst.</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>Zoals het is ingevoerd, kan dit niet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigeer het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>Het postvak op de server is vol. Verwijder iets en leeg de prullenbak.</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>Een onderdeel dat de server hiervoor nodig heeft, is uitgevallen. Godwit probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>De server staat dit alleen toe via een versleutelde verbinding.</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>U hebt niet het recht om dit in deze map te doen.</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>De server vraagt u contact op te nemen met de beheerder.</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>Er bestaat al een map met deze naam.</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>De map bestaat niet meer op de server.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>De map bestaat nog niet op de server. Maak deze eerst aan.</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>Dit kan op deze server nooit lukken, bijvoorbeeld vanwege een teken in de naam.</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>Er is een limiet van de server bereikt, bijvoorbeeld het aantal verbindingen.</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>Een ander programma gebruikt de map. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>De map kan alleen worden gelezen.</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>De server heeft het wachtwoord geweigerd omdat het verlopen is.</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>Stel bij de provider een nieuw wachtwoord in en voer het hier in.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>De server kent u, maar laat u dit postvak niet gebruiken.</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>Controleer de gebruikersnaam; anders moet de provider toegang tot dit postvak via IMAP toestaan.</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>De server laat u niet aanmelden.</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>De server vraagt u contact op te nemen met de beheerder.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>De server laat niemand zonder versleuteling aanmelden.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>Kies TLS of STARTTLS voor dit account.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>U kon niet worden aangemeld.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>Kies voor dit account een andere manier van aanmelden, of vraag de provider welke u moet gebruiken.</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>De server heeft u met uw certificaat niet toegelaten.</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>Controleer het certificaat in de accountinstellingen, of vraag de provider welk certificaat wordt verwacht.</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>De server laat u niet als gast toe.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>Kies voor dit account een andere manier van aanmelden.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>De server heeft het toegangstoken geweigerd.</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>Meld u opnieuw aan bij de provider, zodat deze nieuwe tokens uitgeeft.</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>Met het toegangstoken mag geen e-mail via IMAP worden gelezen.</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>Meld u opnieuw aan bij de provider en sta dat toe, of corrigeer het bereik (scope) in de accountinstellingen.</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>Uw provider laat Godwit zijn toegang niet meer vernieuwen.</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>Meld u opnieuw aan bij de provider: dat levert een nieuw vernieuwingstoken op.</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>Godwit mocht uw account niet gebruiken.</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>Meld u opnieuw aan met de browser en sta het toe; op het werk of op school moet een beheerder dat misschien doen.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>Niemand heeft zich op tijd aangemeld met de browser.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Begin opnieuw wanneer u zover bent.</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>Voor dit account is geen wachtwoord bewaard.</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>Typ het hier.</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>Godwit heeft momenteel geen toegang tot dit account.</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>Meld u nogmaals aan met de browser.</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>Uw provider heeft u toegelaten, maar Godwit geen blijvende toegang gegeven.</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>Controleer het bereik (scope) in de accountinstellingen: bij Microsoft moet het offline_access bevatten.</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>Uw provider weet niet waarvoor Godwit toestemming vroeg.</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>Corrigeer het bereik (scope) in de accountinstellingen.</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>Uw provider laat niemand aanmelden met deze client-ID.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>Corrigeer deze in de accountinstellingen, of registreer deze bij de provider voor desktopprogramma’s.</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>Uw provider kent deze client-ID niet, of het geheim ervan is onjuist.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>Corrigeer dit in de accountinstellingen.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>De server zegt: ‘%1’</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Met ster</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Gemarkeerd als verwijderd</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Doorgestuurd</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>Leesbevestiging verzonden</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Ongewenst</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>Niet ongewenst</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Phishing</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>Gemarkeerd als belangrijk</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Gedempt</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Belangrijk</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persoonlijk</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>FolderName</name>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Ongewenst</translation>
    </message>
    <message>
        <source>Junk Mail</source>
        <translation>Ongewenst</translation>
    </message>
    <message>
        <source>Junk E-mail</source>
        <translation>Ongewenst</translation>
    </message>
    <message>
        <source>Junk Email</source>
        <translation>Ongewenst</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Ongewenst</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>Alle berichten</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Berichten met ster</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Belangrijke berichten</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Postvak IN</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>show less</source>
        <translation>minder tonen</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln lines of quoted text</source>
        <translation>
            <numerusform>… %Ln regel geciteerde tekst</numerusform>
            <numerusform>… %Ln regels geciteerde tekst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>‘%1’ is geen e-mailadres om van te verzenden.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>‘%1’ is geen e-mailadres.</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>‘%1’ is geen e-mailadres voor antwoorden.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>Het bericht heeft geen ontvanger.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>met ‘%1’</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>zonder ‘%1’</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>van ‘%1’</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>niet van ‘%1’</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>aan ‘%1’</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>niet aan ‘%1’</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>met een kopie aan ‘%1’</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>zonder een kopie aan ‘%1’</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>met ‘%1’ in het onderwerp</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>zonder ‘%1’ in het onderwerp</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>met ‘%1’ in de tekst</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>zonder ‘%1’ in de tekst</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>met een bijlage met de naam ‘%1’</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>zonder een bijlage met de naam ‘%1’</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>van de mailinglijst ‘%1’</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>niet van de mailinglijst ‘%1’</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>het bericht ‘%1’</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>niet het bericht ‘%1’</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>met een bijlage</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>zonder bijlage</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>nog niet gelezen</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>al gelezen</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>met een ster</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>zonder ster</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>al beantwoord</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>nog niet beantwoord</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>gemarkeerd als concept</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>niet gemarkeerd als concept</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>gemarkeerd als verwijderd</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>niet gemarkeerd als verwijderd</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>met het label ‘%1’</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>zonder het label ‘%1’</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>groter dan %1</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>niet groter dan %1</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>kleiner dan %1</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>niet kleiner dan %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vóór %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>niet vóór %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>niet vanaf %1</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>in de map ‘%1’</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>niet in de map ‘%1’</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>alle berichten</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a sentence, with the blanks at its sides</extracomment>
        <translation> of </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1: part of a sentence, in parentheses</extracomment>
        <translation>niet %1</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>van</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>wie het heeft verzonden</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>aan</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>aan wie het is verzonden</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>kopie</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>wie een kopie kreeg</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>onderwerp</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>woorden in het onderwerp</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>tekst</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>woorden in de tekst</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>bestand</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>naam van een bijlage</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>lijst</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>een mailinglijst</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>label</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>een label</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>in</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>een map</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>is</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>gelezen, met ster, beantwoord…</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>heeft</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>heeft een bijlage</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>groter</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>meer dan deze grootte</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>minder dan deze grootte</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>voor</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>geschreven vóór deze dag</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>vanaf</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>geschreven op deze dag of later</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>op</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>geschreven op deze dag, of in deze maand of dit jaar</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>ongelezen</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>gelezen</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>metster</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>zonderster</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>onbeantwoord</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>concept</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>nog niet verzonden</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>bijlage</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>grutto eb</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>beide woorden, of woorden die ermee beginnen, waar dan ook</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;bij eb&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>precies deze woorden, achter elkaar</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>eb OR storm</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>een van de twee, of beide</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>eb -storm</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>het eerste zonder het tweede; ook NOT</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(eb OR storm) haven</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>haakjes geven aan wat bij elkaar hoort</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>van:anna aan:bob</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>afzender en ontvanger, op naam of adres; ook kopie:</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>van:(anna OR bob)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>één veld voor alles tussen de haakjes</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>onderwerp:eb tekst:haven</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>alleen in het onderwerp, alleen in de tekst</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>bestand:verslag</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>de naam van een bijlage</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>is:ongelezen is:metster</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>ongelezen, gelezen, metster, zonderster, beantwoord, onbeantwoord, concept, verwijderd</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>heeft:bijlage groter:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>bijlagen en grootte; ook kleiner:</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>vanaf:2023-04-12 voor:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>vanaf die dag, tot en met de laatste dag van 2023; ook op:</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>vanaf:gisteren vanaf:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>dagen: gisteren, maandag, maart, 7d, 2w, 3m, 1y geleden</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>in:archief label:werk lijst:vogels</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>een map, een label, een mailinglijst</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>Dit is te lang; de rest wordt genegeerd.</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>Er ontbreekt iets voor of na ‘OR’.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Dit haakje is nooit geopend.</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>Er ontbreekt iets voor of na ‘AND’.</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>Dit zijn te veel woorden; de rest wordt genegeerd.</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>Na ‘NOT’ ontbreekt wat niet gewenst is.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Er ontbreekt iets na ‘%1’.</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>Hier ontbreekt een naam.</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>Er staat geen woord in ‘%1’.</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>‘%1’ is geen dag. Dagen schrijft u als %2, %3, %4 of %5.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>‘%1’ is geen grootte. Groottes schrijft u als %2 of %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>‘%1’ is hier niet bekend. Mogelijk: %2.</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>‘%1’ is geen koppeling naar een bericht.</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>Dit is te diep genest; de rest wordt genegeerd.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The server sent a message without content.</source>
        <translation>De server heeft een bericht zonder inhoud verzonden.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>bijlage</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>Ondertekend (OpenPGP). Godwit controleert nog geen handtekeningen.</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>Ondertekend (S/MIME). Godwit controleert nog geen handtekeningen.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>Versleuteld (OpenPGP). Godwit kan dit nog niet openen: sla de bijlage op en open deze met GnuPG of Kleopatra.</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>Versleuteld (S/MIME). Godwit kan dit nog niet openen: sla de bijlage op en open deze met een programma dat uw certificaat heeft.</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>Ondertekend en ingepakt (S/MIME). Godwit kan dit nog niet openen: sla de bijlage op en open deze met een programma dat S/MIME leest.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>Versleuteld (OpenPGP, in de tekst). Godwit kan dit nog niet openen: kopieer de tekst naar GnuPG of Kleopatra.</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>De tekst is erg lang; alleen het begin wordt getoond.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>Van: </translation>
    </message>
    <message>
        <source>To: </source>
        <translation>Aan: </translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>Datum: </translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>Onderwerp: </translation>
    </message>
    <message>
        <source>A part of the message lies elsewhere. Godwit does not fetch it.</source>
        <translation>Een deel van het bericht staat elders. Godwit haalt het niet op.</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>Dit is slechts een stuk van een bericht dat in delen is verzonden.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>De tekenset ‘%1’ is niet bekend; sommige tekens kunnen onjuist zijn.</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>Berichten en delen zijn te diep genest; de binnenste worden niet geopend.</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>Het bericht heeft te veel delen; alleen de eerste worden getoond.</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>De kop is te lang; alleen het begin wordt getoond.</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>De tekst wisselt te vaak van vorm; het einde wordt zonder citaten getoond.</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>Het bericht bevat dit deel niet.</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>De bijlage is te groot om te openen.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>Uw bericht aan %1 is op het scherm getoond.</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>Uw bericht ‘%2’ aan %1 is op het scherm getoond.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>Het is verzonden op %1.</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>Dit betekent niet dat het is gelezen of begrepen.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>Niemand heeft om een leesbevestiging voor dit bericht gevraagd.</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>Er is geen adres waarvan de leesbevestiging zou kunnen komen.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Gelezen: %1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>‘%1’, dat om een leesbevestiging vroeg, is geen e-mailadres.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>elke %1 dagen</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>elke week</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>elke %1 weken</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>elke maand</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>elke %1 maanden</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>elk jaar</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>elke %1 jaar</translation>
    </message>
    <message>
        <source>repeatedly</source>
        <translation>herhaaldelijk</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>%1, on certain days</source>
        <translation>%1, op bepaalde dagen</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 keer</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot %2</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>No subject</source>
        <translation>Geen onderwerp</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>Meer dan 10 MB</translation>
    </message>
    <message>
        <source>1 to 10 MB</source>
        <translation>1 tot 10 MB</translation>
    </message>
    <message>
        <source>100 KB to 1 MB</source>
        <translation>100 KB tot 1 MB</translation>
    </message>
    <message>
        <source>10 to 100 KB</source>
        <translation>10 tot 100 KB</translation>
    </message>
    <message>
        <source>Under 10 KB</source>
        <translation>Minder dan 10 KB</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Geen afzender</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>Geen ontvanger</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ongelezen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Met ster</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Zonder ster</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>Met bijlagen</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>Zonder bijlagen</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>Het bericht vermeldt niet wie het heeft verzonden.</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>Het bericht vermeldt een naam, maar geen adres van de afzender.</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>Het bericht noemt zijn afzender meer dan eens: %1, en ook %2. Hooguit een van beide klopt.</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>Het bericht noemt meerdere afzenders: %1, en ook %2.</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>De naam bevat een adres, %1, maar het bericht komt van %2.</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>De naam noemt %1, maar het bericht komt van %2.</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>Het adres begint als een ander, %1, maar hoort bij %2.</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>Het adres lijkt van %1 te zijn, maar hoort bij %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>De naam van de afzender verbergt onzichtbare tekens, of draait andere om.</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>De naam mengt op elkaar lijkende letters van verschillende schriften: %1.</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>Het adres mengt op elkaar lijkende letters van verschillende schriften: %1 is in werkelijkheid %2.</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>Het adres lijkt op %1, maar is in werkelijkheid %2.</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>Het adres is van %1, op het netwerk bekend als %2.</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>Verzonden door %2 namens %1.</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>U kent iemand met deze naam onder een ander adres, %1. Dit bericht komt van %2.</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>Antwoorden gaan naar %1.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>Dit adres bestaat niet.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Controleer de spelling.</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>Voor het deel van het adres achter de @ is er geen e-mailserver.</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>De server begrijpt dit adres niet.</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>Wie dit adres had, is verhuisd en heeft geen ander adres achtergelaten.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Vraag de ontvanger naar het nieuwe adres.</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>De server begrijpt het adres van de afzender niet.</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>Controleer het adres van uw identiteit.</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>De server neemt geen berichten aan van het adres van de afzender.</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>Controleer het adres van uw identiteit; de meeste servers nemen alleen adressen aan die bij het account horen.</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>Dit domein neemt helemaal geen e-mail aan.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Controleer de spelling van het adres.</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>Dit postvak is uitgeschakeld of neemt momenteel geen berichten aan.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>Bereik de ontvanger op een andere manier.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>Het postvak van de ontvanger is vol.</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>Laat het de ontvanger op een andere manier weten, of probeer het later.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>Het bericht is te groot voor de ontvanger.</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>Verzend minder of kleinere bijlagen.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>De server heeft geen ruimte meer.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>Probeer het later.</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>Het bericht is te groot voor de server.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>De server van de ontvanger antwoordt niet.</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>Controleer het adres, of probeer het later.</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>De server weet niet hoe de server van de ontvanger te bereiken is.</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>Het bericht zou in een kring tussen servers blijven rondgaan.</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>Waarschuw de beheerder van de ontvanger.</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>Dit zijn meer ontvangers dan de server voor één bericht aanneemt.</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>Verzend het in meerdere berichten.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>De server neemt berichten in deze vorm niet aan: ze moeten uit 7-bits tekens bestaan.</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>Verzend doorgestuurde berichten als tekst in plaats van als bijlage.</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>De server neemt geen adressen aan met andere letters dan a tot en met z.</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>Gebruik een ander adres van de ontvanger, of verzend vanaf een ander account.</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>De regels van de server verbieden dit bericht.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>Misschien zegt de server zelf waarom.</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>De server staat dit bericht niet toe.</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>Vaak houdt de server een bericht voor ongewenst, of is het adres van de afzender niet het uwe. Misschien zegt de server zelf waarom.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>De server heeft de gebruikersnaam of het wachtwoord geweigerd.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>Controleer de accountinstellingen voor verzenden; sommige providers willen een apart wachtwoord voor e-mailprogramma’s.</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>De server laat u niet op deze manier aanmelden.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>Kies voor dit account een andere manier van aanmelden; sommige providers willen een browser of een apart wachtwoord voor e-mailprogramma’s.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>De server laat niemand zonder versleuteling aanmelden.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>Kies TLS of STARTTLS voor verzenden.</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>De server wil dat u een nieuw wachtwoord instelt.</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>Doe dat bij de provider en voer het daarna hier in.</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>Het account is uitgeschakeld.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>Vraag het de provider.</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>Een handtekening die de server van de ontvanger verwacht (DKIM), ontbreekt of is onjuist.</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>Meld het uw provider.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>De server van de ontvanger staat niet toe dat deze server verzendt voor het domein van uw adres (SPF).</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>Verzend via de server van de provider van uw adres zelf.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>De server van de ontvanger vertrouwt de naam van de verzendende server niet.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>De server van de ontvanger kon niet vaststellen dat het bericht van uw adres komt (DMARC).</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>Het domein van het adres van de afzender neemt geen e-mail aan.</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>Er zijn in korte tijd te veel berichten verzonden.</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>Wacht enkele uren. Misschien zegt de server zelf meer.</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>Het postvak kan momenteel geen berichten aannemen.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>De server wil dat u zich eerst aanmeldt.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>Controleer de accountinstellingen voor verzenden.</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>De server weigert dit adres of dit bericht.</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>Controleer het adres. Misschien zegt de server zelf waarom.</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>Het bericht is te groot, of het postvak is vol.</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>De server neemt dit adres niet aan.</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>Controleer de spelling ervan, en het adres van uw identiteit.</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>De server weigert dit bericht.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Het verzenden is gestopt.</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>De server voor verzenden is niet gevonden.</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>Controleer de naam ervan en of deze computer online is.</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>De server voor verzenden accepteert geen verbindingen op deze poort.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>Controleer de poort en het type versleuteling; gebruikelijk zijn 465 met TLS en 587 met STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>De verbinding is verbroken of de server voor verzenden is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>De server voor verzenden heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>Er kon geen versleutelde verbinding met de server voor verzenden worden gemaakt.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Controleer de poort en het type versleuteling, of vraag de provider welke u moet gebruiken.</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>De server voor verzenden kon niet aantonen wie hij is: zijn certificaat is niet geldig voor deze server.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>Controleer de naam van de server en de klok van deze computer; meld u in een hotel of gastnetwerk eerst bij dat netwerk aan.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Mogelijk knoeit iemand tussen hier en de server met de verbinding.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>Gebruik dit netwerk niet voor e-mail. Kies TLS (poort 465) voor verzenden als de server dat aanbiedt.</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>Het antwoord van de server voor verzenden was niet te begrijpen.</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>Controleer of dit een server voor verzenden (SMTP) is en of de poort juist is. Het protocollogboek laat zien wat de server heeft gezegd.</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>De server voor verzenden heeft u niet toegelaten.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>Controleer de accountinstellingen voor verzenden, of voer het wachtwoord opnieuw in.</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>De server neemt het bericht momenteel niet aan.</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>De server neemt het bericht niet aan.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>De server begreep niet wat Godwit vroeg.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Dit is een fout van Godwit of van de server. Meld deze met het protocollogboek.</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>Godwit kan zijn bestanden op deze computer niet lezen of schrijven.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Maak ruimte op de schijf of controleer de rechten van de profielmap, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Dit profiel is geopend in een andere Godwit.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Gebruik het andere venster, of sluit dat eerst.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>Het bericht kan niet worden verzonden zoals het is.</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>Bewerk het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>De server zegt: ‘%1’</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>Het bericht is niet verzonden; het wacht in het Postvak UIT en Godwit probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>Het bericht is aan niemand verzonden; het blijft in het Postvak UIT.</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>Verzenden is nog niet mogelijk.</translation>
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
        <translation>1 wijziging wacht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln wijziging wacht</numerusform>
            <numerusform>%Ln wijzigingen wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Wachten op de verbinding</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>Wachten op de begroeting van de server</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>Wachten op versleuteling</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>Wachten op aanmelding</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>Wachten op de lijst met mappen</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>Wachten op het openen van de map</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>Wachten op de nummers van de berichten</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>Wachten op berichten</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>Wachten tot een upload aankomt</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>Wachten tot een wijziging is uitgevoerd</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Wachten op de server</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>Offline op uw verzoek</translation>
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
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>%1 van %2 lezen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 lezen</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>Geen verbinding, nieuwe poging over %Ln s</numerusform>
            <numerusform>Geen verbinding, nieuwe poging over %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Geen verbinding</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>Aanmelding geweigerd: %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Niet verbonden: %1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>Niet versleuteld: anderen op het netwerk kunnen meelezen</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>Bewaakt met %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>het kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>het mag niet worden geschreven</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>het kan niet worden geopend</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>het is beschadigd</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>een ander programma houdt het bezet</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>de schijf kan niet worden gelezen of beschreven</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>een nieuwere versie van Godwit heeft het geschreven; deze laat het met rust</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>het bestand is beschadigd: %1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>Godwit stopte voordat de server had geantwoord.</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>het bericht is al verzonden of weggegooid</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>het bericht is onderweg naar de server en kan niet meer worden teruggenomen</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>het bericht staat al in het Postvak UIT</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>het account heeft geen map voor concepten; het concept wordt op deze computer bewaard</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>het bericht heeft geen ontvanger</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>het bericht is al een concept</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>sommigen hebben het bericht al ontvangen: het kan aan de anderen worden verzonden of worden weggegooid</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>het bericht is al onderweg naar de server</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>het bericht is een concept</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>het bericht hoeft niet meer te worden verzonden</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>er is nog geen map van het account bekend</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proces %1</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>het bleek beschadigd</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>een nieuwere versie van Godwit heeft het geschreven</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>het is beschadigd en kan niet opzij worden gezet</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>de map is er niet meer</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>ze is ingetrokken</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>de andere server heeft niet gemeld waar de berichten zijn geplaatst; zoek ze in de map waar ze naartoe zijn gestuurd</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>de map waar ze vandaan kwamen, is er niet meer</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>het bericht is er niet meer</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>een deel van het bericht ontbreekt</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>Het account waar deze berichten naartoe moesten, is verwijderd. Ze blijven waar ze zijn.</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>de woordindex kan niet worden geopend</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>de bewerking staat niet meer in het journaal</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>Eerst is een eerdere wijziging nodig, die niet is uitgevoerd. Er is niets gewijzigd op de server; het gaat verder wanneer die opnieuw wordt geprobeerd.</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>De server heeft niet gemeld onder welke nummers hij de verplaatste berichten bewaart, zodat niet zeker is welke werden bedoeld. Er is verder niets gewijzigd op de server.</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>ze is onderweg naar de server en kan niet meer worden ingetrokken</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>ze wacht al om te worden uitgevoerd</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>De server heeft de berichten van deze map opnieuw genummerd, zodat niet meer zeker is welke werden bedoeld. Er is niets gewijzigd op de server.</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>er is geen markering genoemd</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>een map heeft een naam nodig</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>er is al een map met deze naam</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>Postvak IN behoudt zijn naam</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>Postvak IN kan niet worden verwijderd</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>de berichten zijn er niet meer</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>de map waar ze naartoe moeten, is er niet meer</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>de berichten staan al in die map</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>het is te lang geleden</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>de server heeft niet gemeld waar hij de berichten heeft neergezet, of ze zijn daar verdwenen; zoek ze in de map waarnaar ze zijn verplaatst</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>de server heeft niet gemeld waar hij de kopieën heeft neergezet; ze kunnen met de hand worden verwijderd</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>het is op de server uitgevoerd en definitief</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 is te groot voor een certificaat.</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>Er staat geen leesbaar certificaat in %1 (PEM of PKCS #12; is de wachtwoordzin juist?).</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>Er staat geen leesbare privésleutel in %1 (is de wachtwoordzin juist?).</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>het is alleen door zichzelf ondertekend</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>wie het heeft ondertekend, is op deze computer niet bekend</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>het is verlopen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>het is nog niet geldig</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>het noemt deze server niet</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>het is ingetrokken</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>Er kon geen certificaat worden gelezen uit %1.</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>het certificaat noemt deze server niet</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>dit is niet het certificaat waaraan het account is gebonden</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1: dit is niet het certificaat waaraan het account is gebonden. Verwachte SHA-256: %2; gezien: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>de server heeft geen certificaat getoond</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1. SHA-256 van het certificaat: %2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>‘%1’ is geen e-mailadres: zo’n adres ziet eruit als naam@example.org.</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>‘%1’ heeft meer dan één ‘@’.</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>‘%1’ bevat een spatie of een teken dat niet te zien is.</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>Wat vóór de ‘@’ van ‘%1’ staat, kan geen adres zijn.</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>Wat achter de ‘@’ van ‘%1’ staat, kan geen host zijn.</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>‘%1’ heeft geen punt achter de ‘@’: het werkt alleen binnen uw eigen netwerk.</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>‘%1’ heeft vóór de ‘@’ letters waarmee nog niet elke e-mailserver overweg kan.</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>Het account ‘%1’ van deze computer verwijderen?</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>De kopieën van de berichten op deze computer en het wachtwoord worden verwijderd. Uw e-mail op de server blijft zoals deze is.</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>Een wijziging die de server nog niet heeft bereikt, gaat verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>%Ln wijziging die de server nog niet heeft bereikt, gaat verloren.</numerusform>
            <numerusform>%Ln wijzigingen die de server nog niet hebben bereikt, gaan verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Account verwijderen</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>Er is op deze computer geen programma dat %1 opent.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>De lijst met accounts was beschadigd. Deze is bewaard als %1; de volgende start begint zonder accounts.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>De lijst met accounts is beschadigd: %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Een account heeft een naam nodig.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>Er is al een account met de naam ‘%1’.</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>Dit account is verwijderd.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>Offline op uw verzoek</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Nog niet verbonden</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>1 bericht ophalen</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>%Ln bericht ophalen</numerusform>
            <numerusform>%Ln berichten ophalen</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>In zijn geheel, om te lezen of op te slaan.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>Zoeken op de servers</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>Naar teksten die niet op deze computer staan.</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>Berichten naar een ander account verplaatsen</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>Berichten naar een ander account kopiëren</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 van %2 berichten</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>E-mail doorzoekbaar maken</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Nog geen enkel account heeft een e-mailadres: voer het uwe in bij de accountinstellingen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>Er kan hoogstens %Ln bericht tegelijk worden doorgestuurd.</numerusform>
            <numerusform>Er kunnen hoogstens %Ln berichten samen worden doorgestuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>Dit bericht staat al in het Postvak UIT.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 zegt: %2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>De lokale kopie van uw e-mail was beschadigd en wordt opnieuw opgehaald. De oude is bewaard als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>%n wijziging die de server nog niet had bereikt, kon niet worden gelezen en is opzij gezet.</numerusform>
            <numerusform>%n wijzigingen die de server nog niet hadden bereikt, konden niet worden gelezen en zijn opzij gezet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>%n concept of bericht dat niet was verzonden, kon niet worden gelezen en is opzijgezet.</numerusform>
            <numerusform>%n concepten of berichten die niet waren verzonden, konden niet worden gelezen en zijn opzijgezet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>Uw e-mail kan op deze computer niet worden doorzocht totdat Godwit opnieuw wordt gestart: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>Het bericht waar deze koppeling naartoe leidt, staat niet op deze computer. Het kan in een map staan die nog niet is gelezen.</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>Op de servers &amp;zoeken</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>Er is op deze computer geen programma dat webkoppelingen opent.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>godwit::app::Autostart</name>
    <message>
        <source>To tell you of new mail</source>
        <translation>Om nieuwe e-mail te melden</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>1 adres is geïmporteerd: het wordt vanaf nu voorgesteld.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>%Ln adres is geïmporteerd: het wordt vanaf nu voorgesteld.</numerusform>
            <numerusform>%Ln adressen zijn geïmporteerd: ze worden vanaf nu voorgesteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Nog geen enkel account heeft een e-mailadres: voer het uwe in bij de accountinstellingen.</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>Dit account heeft geen map voor concepten, dus het bericht wordt alleen op deze computer bewaard. “Gebruiken voor” in het menu van een map kiest er een.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Contacten importeren</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>Contacten (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>De index wordt opgebouwd: %1 van %2 berichten</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>Onderwerpen, afzenders en teksten van alle %1 berichten</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>Onderwerpen en afzenders van alle %1 berichten</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>Onderwerpen en afzenders van %1 van %2 berichten</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>er staan geen teksten op deze computer</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>teksten vanaf %1</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>teksten van %1</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>; 1 map wordt op de server nagevraagd…</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>; %Ln map wordt op de server nagevraagd…</numerusform>
            <numerusform>; %Ln mappen worden op de server nagevraagd…</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>; 1 map is op de server doorzocht</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>; %Ln map is op de server doorzocht</numerusform>
            <numerusform>; %Ln mappen zijn op de server doorzocht</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>1 map kon niet op de server worden doorzocht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>%Ln map kon niet op de server worden doorzocht: %1</numerusform>
            <numerusform>%Ln mappen konden niet op de server worden doorzocht: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>De sleutelbos heeft niet geantwoord.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>De sleutelbos kan niet worden gebruikt: %1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>De wachtwoordopdracht kon niet worden gestart: %1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>De wachtwoordopdracht duurde te lang.</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>De wachtwoordopdracht is mislukt met status %1: %2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>De wachtwoordopdracht heeft geen wachtwoord geschreven.</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>Dit zijn voorbeeldberichten die nooit op een server hebben gestaan. Probeer wat u wilt: er wordt niets verzonden, en alles is weg als u afsluit.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>Er is op deze computer geen programma dat webkoppelingen opent.</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>Er kan niets worden opgehaald zolang u offline werkt.</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>&amp;Online gaan</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>De werkomgeving laat Godwit niet vanzelf starten. Misschien kunt u dat in haar eigen instellingen toestaan.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>Berichtenlijst</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>Meldingen en werkomgeving</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>Dit bericht is niet meer hier.</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>Er is geen verbinding en niet alle berichten van ‘%1’ zijn hier bekend: de overige blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>In ‘%1’ is niets gemarkeerd als verwijderd.</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>%1 kan niet kleiner worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Er is geen bestand %1.</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1 is geen bestand dat een bericht kan bevatten.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>%1 is te groot om te tonen: berichten tot 64 MiB kunnen worden getoond.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 is leeg.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1 is geen bericht: de regels waarmee een bericht begint, ontbreken.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>Onbekende afzender</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nieuw bericht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Markeren als gelezen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%Ln nieuw bericht in %1</numerusform>
            <numerusform>%Ln nieuwe berichten in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>Postvak IN van %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Postvak IN</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>Een bericht kon niet worden verzonden en wacht op u in het Postvak UIT.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>1 niet-verzonden concept is bewaard: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>%Ln niet-verzonden concept is bewaard.</numerusform>
            <numerusform>%Ln niet-verzonden concepten zijn bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Verzenden: %1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1. Uw server voor verzenden geeft geen bezorgingsmeldingen: er komt er geen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>%1 wordt verzonden op %2.</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>Verzonden. U wilde een bezorgingsmelding, maar uw server voor verzenden geeft die niet: er komt er geen.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Verzonden.</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>%1 is maar aan een deel van de ontvangers verzonden.</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>%1 moet wachten: %2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>%1 is mogelijk wel of niet verzonden.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 is niet verzonden: %2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>Het is te laat: het bericht is onderweg of al verzonden.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>Een bericht is nog niet verzonden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>%Ln bericht is nog niet verzonden.</numerusform>
            <numerusform>%Ln berichten zijn nog niet verzonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>Wat wacht, wordt bewaard en verzonden wanneer Godwit weer actief is.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>Actief &amp;blijven</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>Er zijn te veel bestanden met de naam ‘%1’.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>De afbeelding is te groot om hier te tonen. U kunt deze opslaan.</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>Dit is geen afbeelding die Godwit kan tonen. U kunt deze opslaan.</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 kan een programma bevatten. Godwit slaat zulke bestanden op, maar opent ze nooit.</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 kan niet worden geïmporteerd: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>het is geen bestand.</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>het is groter dan 32 MiB.</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>er staat geen contact met een e-mailadres in.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>De opgeslagen zoekopdrachten konden niet worden gelezen; het bestand is bewaard als %1.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ongelezen</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>Met bijlage deze week</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>Er zijn %L1 opgeslagen zoekopdrachten; meer passen er niet.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>Zoekresultaten</translation>
    </message>
</context>
<context>
    <name>godwit::app::SignIn</name>
    <message>
        <source>Password for %1</source>
        <translation>Wachtwoord voor %1</translation>
    </message>
    <message>
        <source>Refresh token for %1</source>
        <translation>Vernieuwingstoken voor %1</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>Wachtwoord van %1 op %2:</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>Vernieuwingstoken van %1 voor %2, van de provider:</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>Het wachtwoord wordt alleen bewaard totdat Godwit wordt afgesloten: op deze computer is geen sleutelbos die het kan bewaren.</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>De server voor verzenden wordt geprobeerd…</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>Als sjabloon bewaard.</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>Er is nog geen sjabloon. Kies in het venster van een nieuw bericht ‘Opslaan als sjabloon’.</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>Alle Postvakken IN</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Met ster</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Alle concepten</translation>
    </message>
</context>
<context>
    <name>godwit::app::Unsubscriber</name>
    <message>
        <source>Unsubscribing at %1</source>
        <translation>Afmelden bij %1</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>%Ln abonnement gewijzigd</numerusform>
            <numerusform>%Ln abonnementen gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>‘%1’ kon niet ongedaan worden gemaakt: %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 bericht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln bericht</numerusform>
            <numerusform>%Ln berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>%1 gemarkeerd als gelezen</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>%1 gemarkeerd als ongelezen</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>%1 van een ster voorzien</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>Ster verwijderd van %1</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>‘%1’ ingesteld op %2</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>Labels van %1 gewijzigd</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>%1 naar de prullenbak verplaatst</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1 gearchiveerd</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>%1 naar Ongewenst verplaatst</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 naar %2 verplaatst</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>%1 naar %2 gekopieerd</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>%1 definitief verwijderd</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>%1 geleegd</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>Bericht opgeslagen in %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verplaatst</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>%1 hernoemd</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Geabonneerd op %1</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>Niet meer geabonneerd op %1</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>Het account %1 heeft hiervoor geen map. Gebruik ‘Verplaatsen naar…’ om er een te kiezen.</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>Deze berichten staan al in de prullenbak; open deze om ze definitief te verwijderen.</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>Dit account moet aanmelden via %1, wat de server niet aanbiedt.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>De server biedt geen manier van aanmelden die Godwit kent.</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>De server biedt %1, waarmee dit account zich eerder aanmeldde, niet meer aan, alleen nog zwakkere manieren. Vraag de provider of dat de bedoeling is.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit is offline.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>De server geeft deze berichten niet vrij.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>De verbinding werd verbroken voordat de server antwoordde. Een van de berichten staat mogelijk al in de map van het andere account; het origineel blijft bewaard.</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>Het bericht staat niet meer op de server.</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>Het bericht is groter dan 256 MiB.</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>Het bericht is veel groter dan de server meldde.</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>Het bestand van het bericht is verdwenen.</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>De server noemt meer mappen dan Godwit kan bevatten (%L1).</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>De server noemt meer berichten dan er in de map staan, of dan Godwit kan bevatten.</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>Deze server meldt niet hoe vol een postvak is.</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>Deze server houdt geen rechten voor mappen bij.</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>Deze server houdt geen notities bij mappen bij (METADATA).</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>De bijlage is groter dan 768 MiB.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>De verbinding werd verbroken voordat de server antwoordde; dit is mogelijk wel of niet gebeurd.</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>De map staat niet meer op de server.</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>Het is niet bekend waar de berichten nu zijn.</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>De server heeft de berichten van deze map opnieuw genummerd.</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>De map bestaat niet meer of kan geen berichten bevatten.</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>De server noemt meer berichten dan er in de map staan.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>Aanmelden bij de server voor verzenden…</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit is offline.</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>Voor dit account is geen server voor verzenden bekend.</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>De verbinding werd beëindigd voordat de server had geantwoord.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>Het bestand van het bericht kan niet worden gelezen: %1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>Er is geen vernieuwingstoken voor dit account.</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>Tokens worden alleen via https vernieuwd: %1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>Het antwoord is te lang.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>Dit account heeft geen versleuteling en de server is niet deze computer.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbinden met %1</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>Verbinding beveiligen</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>Er zijn gegevens verzonden voordat de verbinding was versleuteld.</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>de proxy %1: %2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>Er is geen client-ID.</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>Aanmelden gaat alleen via https: %1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>Tokens worden alleen via https opgehaald: %1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>Het antwoord van de browser kan niet worden ontvangen: %1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>Dit is niet het antwoord waarop Godwit wacht</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>Het hoort bij een eerdere poging of komt ergens anders vandaan. Er is niets gewijzigd. Gebruik de pagina die Godwit het laatst heeft geopend.</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>Godwit is niet toegelaten</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>U kunt deze pagina sluiten en teruggaan naar Godwit.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Dat is alles</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>U kunt deze pagina sluiten en teruggaan naar Godwit, dat vanzelf verdergaat.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>De servers van %1 worden gezocht…</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>%1 meldt niets over zijn servers. De gebruikelijke namen worden geprobeerd…</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1, ingesteld</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1, ingesteld op sommige berichten</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, ongelezen: %2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1, ongelezen: %2, berichten: %3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Opgeslagen zoekopdrachten</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorieten</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Account %1</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>Niet verbonden: wat hier gebeurt, is niet bekend</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>De server meldt direct wat hier gebeurt (%1)</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>De server wordt elke minuut bevraagd (%1)</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>alleen-lezen</translation>
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
        <translation>Bericht nog niet gelezen van de server</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>Conversatie van %Ln bericht</numerusform>
            <numerusform>Conversatie van %Ln berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ongelezen</numerusform>
            <numerusform>%Ln ongelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ongelezen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Met ster</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Gemarkeerd als verwijderd</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Geen onderwerp</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>Heeft bijlagen</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Gedempt</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>Wijziging wacht op verzending</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>1 bericht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 berichten</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>Instellen op %1: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>Verwijderen van %1: %2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>Instellen op %1: %2; verwijderen: %3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wacht op verzending</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>Verzonden, wacht op het antwoord</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Geweigerd door de server</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>Kan niet meer worden toegepast</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>Is mogelijk gebeurd</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>De verbinding werd verbroken voordat de server antwoordde. Dit is mogelijk wel of niet gebeurd, en het wordt niet vanzelf herhaald: kijk in de map en probeer het dan opnieuw of verwerp het.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>%1 verplaatsen van %2 naar %3</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>%1 kopiëren van %2 naar %3</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>%1 verplaatsen van %2 naar %3 (%4)</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>%1 kopiëren van %2 naar %3 (%4)</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>%1 in %2 definitief verwijderen</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>Een bericht opslaan in %1</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>Een concept opslaan in %1</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>Map %1 aanmaken</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>Map %1 hernoemen naar %2</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>Map %1 verwijderen</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>Abonneren op %1</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>Abonnement op %1 opzeggen</translation>
    </message>
</context>
<context>
    <name>godwit::models::OutboxModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 en %Ln andere</numerusform>
            <numerusform>%1 en %Ln andere</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>Al verzonden aan: %1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 De server zegt: ‘%2’</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
Het wordt vanzelf opnieuw geprobeerd, de volgende keer: %2.</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>Het wordt verzonden op het geplande tijdstip (%1), of later, wanneer Godwit weer actief is.</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>Het wordt verzonden zodra er verbinding is.</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>De server neemt dit bericht niet voor alle ontvangers aan.</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>De server neemt dit bericht niet aan. Het is aan niemand verzonden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>Verzend het aan de anderen, of gooi het weg: dan wordt het in de map voor verzonden berichten gezet.</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>Bewerk het en verzend het opnieuw, of gooi het weg.</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>Bewerk het, verzend het alleen aan de anderen, of gooi het weg.</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>Het gaat om: %1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>De verbinding werd verbroken nadat het hele bericht was vertrokken, maar voordat de server de ontvangst bevestigde. Het is mogelijk wel of niet verzonden, en het wordt niet vanzelf opnieuw verzonden: dan zou het twee keer kunnen worden verzonden. Kijk in de map voor verzonden berichten of vraag het iemand die het zou moeten hebben; geef dan aan wat ermee is gebeurd.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Verzenden, %1%</translation>
    </message>
    <message>
        <source>Waiting to be tried again</source>
        <translation>Wacht op een nieuwe poging</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Vertrekt zo meteen</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Gepland: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wacht op verzending</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Mogelijk verzonden</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Het is onderweg; de server heeft nog niet geantwoord.</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <translation>%1, aan %2: %3</translation>
    </message>
</context>
<context>
    <name>godwit::models::PartsModel</name>
    <message>
        <source>Unnamed attachment</source>
        <translation>Naamloze bijlage</translation>
    </message>
</context>
<context>
    <name>godwit::models::ProtocolLogModel</name>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>godwit::models::SubscriptionChanges</name>
    <message>
        <source>“%1” is shown from now on, here and in your other mail programs.</source>
        <translation>‘%1’ wordt vanaf nu getoond, hier en in uw andere e-mailprogramma’s.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>‘%1’ verdwijnt uit de lijst; de map staat niet meer op de server.</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>‘%1’ wordt hier nog getoond, omdat de map ergens voor wordt gebruikt; andere e-mailprogramma’s laten deze misschien weg.</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>‘%1’ wordt niet meer getoond; de berichten blijven op de server.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Accountinstellingen</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Aanmelden met de browser</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Is dit de juiste server?</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Uw e-mailaccount</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>Godwit vindt uw e-mailservers aan de hand van uw adres. Alleen het domein van het adres zelf wordt bevraagd.</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>Godwit meldt zich aan bij uw e-mailserver om te zien of dit klopt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>Alleen dit certificaat vertrouwen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>Voer de vingerafdruk in die uw provider u heeft gegeven.</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>De servers van %1 worden gezocht…</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>Dit is geen e-mailadres. Controleer de spelling.</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>%1 laat andere e-mailprogramma’s zijn e-mail niet lezen: er is geen IMAP. Er is niets ingesteld.</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>Nergens staat welke servers bij dit adres horen, en de gebruikelijke namen antwoorden niet. Is deze computer online? Typ anders de naam van de server zoals uw provider die noemt.</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>De browser wordt geopend…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Wachten op uw browser…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>Met deze instellingen kan uw e-mail worden gelezen. %1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>De server zei: ‘%1’</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>&amp;Handmatig invoeren…</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>&amp;Doorgaan zonder verzenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>Het account blijft bewaard; in de instellingen ervan staat dat verzenden nog niet mogelijk is</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>Toch zonder versleuteling verbinden</translation>
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
        <translation>E-mail&amp;adres:</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>Account&amp;naam:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Versleuteling:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;oort:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Ge&amp;bruikersnaam:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>Vernieu&amp;wingstoken:</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>App-&amp;wachtwoord:</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Vernieuwingstoken</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-wachtwoord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>Typ de naam van uw server.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geef het account een naam.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Typ uw gebruikersnaam.</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>Voer het vernieuwingstoken in dat uw provider u heeft gegeven.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Typ uw wachtwoord.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>Zonder versleuteling kan iedereen onderweg uw wachtwoord en uw e-mail lezen.</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>Als uw provider u een gebruikersnaam heeft gegeven die niet uw adres is, voer deze dan in onder ‘Wijzigen…’.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>Er is nog geen account. Voeg er een toe om uw e-mail te lezen.</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>Het eerste account is het standaardaccount voor nieuwe berichten.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>I&amp;dentiteiten…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Omhoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ve&amp;rwijderen…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>Geef het account hier een andere naam (F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>Namen, adressen en handtekeningen waarmee u schrijft</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>Hoger in het mappenpaneel (Alt+Pijl omhoog)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>Lager in het mappenpaneel (Alt+Pijl omlaag)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>Verwijder het account van deze computer (Del)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, bij %2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>Verzenden is nog niet mogelijk: de server daarvoor is niet bekend. Zie Instellingen.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>Verzenden is nog niet mogelijk: de server heeft Godwit bij de laatste poging niet toegelaten. Zie Instellingen.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ve&amp;rnieuwen</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>De servers vragen of er iets nieuws is</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Account &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>Een e-mailaccount toevoegen</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>Acco&amp;unts…</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>Accounts sorteren, hernoemen en verwijderen, en kiezen onder welke namen u schrijft</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>Account&amp;instellingen…</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>Het account van deze map wijzigen</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>Abo&amp;nnementen…</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>Kiezen welke mappen worden getoond</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>Over &amp;de server…</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>Wat de server van dit account over zichzelf meldt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>Godwit sluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>De laatste bewerking terugdraaien</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>&amp;Wachtende wijzigingen…</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>Wat de servers nog niet heeft bereikt of is geweigerd</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>Zoe&amp;ken…</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>Zoeken in alle e-mail</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>Map &amp;zoeken…</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>Een map op naam zoeken</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>&amp;Zoeken in bericht…</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>Woorden zoeken in het geopende bericht</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Volgende zoeken</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Naar de volgende vindplaats gaan</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>Vo&amp;rige zoeken</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Naar de vorige vindplaats gaan</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Markeren als gelezen</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Markeren als gelezen of ongelezen</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Ster</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Een ster geven of de ster verwijderen</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Lab&amp;els</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>Markeringen en labels van de geselecteerde berichten</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>Labels be&amp;heren…</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>Namen, kleuren en volgorde van de labels</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Geen labels</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>Alle labels verwijderen</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>Dit label toekennen of verwijderen</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>&amp;Conversatie markeren als gelezen</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>Alle berichten van de conversatie markeren als gelezen</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>Conversatie &amp;dempen</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>Wat vanaf nu bij deze conversatie komt, geldt als gelezen</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>C&amp;onversatie negeren</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>De conversatie niet in de lijst tonen, met alles wat er nog bij komt</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchiveren</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Naar het archief verplaatsen</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>Ver&amp;plaatsen naar…</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>Naar een andere map verplaatsen</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>O&amp;ngewenst</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>Naar de map Ongewenst verplaatsen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Naar de prullenbak verplaatsen</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>Prullenbak le&amp;gen…</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>Alle berichten in de prullenbak definitief verwijderen</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>Map markeren als &amp;gelezen</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>Alle berichten van de geopende map markeren als gelezen</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>Bron &amp;bekijken</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>Het bericht zoals het is verzonden</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>Alle &amp;kopregels</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>Alle kopregels van het bericht</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>A&amp;fdrukken…</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>Het geopende bericht afdrukken</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Afdruk&amp;voorbeeld…</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>Bekijken hoe het geopende bericht wordt afgedrukt</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>Koppeling naar beric&amp;ht kopiëren</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>Een koppeling waarmee u elders naar dit bericht kunt verwijzen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>Wat u verder met dit bericht kunt doen</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Protocollogboek</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>Wat Godwit en de servers met elkaar uitwisselen</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>Vol&amp;gende ongelezen</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>Naar het volgende ongelezen bericht gaan</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>Vo&amp;rige ongelezen</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>Naar het vorige ongelezen bericht gaan</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>Terug naar het vorige paneel</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Mappen</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>Naar de mappen gaan</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Berichten</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>Naar de berichtenlijst gaan</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>&amp;Leespaneel</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>Naar het geopende bericht gaan</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>Ni&amp;euw bericht</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>Een nieuw bericht schrijven</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>Beantwoor&amp;den</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>De afzender antwoorden</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>&amp;Allen beantwoorden</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>De afzender en alle anderen antwoorden die het hebben ontvangen</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>Mailing&amp;lijst beantwoorden</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>Alleen de mailinglijst antwoorden</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Doors&amp;turen</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>De tekst verder sturen, met eigen woorden erbij</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>Doorsturen als bi&amp;jlage</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>Het hele bericht als bestand verder sturen, zoals het is binnengekomen</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>&amp;Omleiden…</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>Het bericht verder sturen alsof het van zijn afzender kwam</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>Bewerken als n&amp;ieuw bericht</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>Een nieuw bericht beginnen met de inhoud van dit bericht</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>&amp;Concept bewerken</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>Verder schrijven aan dit bericht</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Sjablonen</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>De sjablonen van dit account openen: een geopend sjabloon begint een nieuw bericht</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>Postvak &amp;UIT…</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>Wat op verzending wacht of niet kon worden verzonden</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>Naar &amp;Postvak IN</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>Het Postvak IN van dit account openen</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>Naar &amp;Verzonden</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>Openen wat vanaf dit account is verzonden</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>Naar &amp;Concepten</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>De concepten van dit account openen</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>Naar &amp;Archief</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>Het archief van dit account openen</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>&amp;Volgend bericht</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>Naar het volgende bericht in de lijst gaan</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>Vorig beri&amp;cht</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>Naar het bericht erboven gaan</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>Alle berichten in de lijst selecteren</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>&amp;Niets selecteren</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>Geen bericht selecteren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Markeren als gelezen</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>Markeren als gelezen, wat het ook was</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Markeren als ongelezen</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>Markeren als ongelezen, wat het ook was</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>&amp;Berichtbestand openen…</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>Een bericht lezen dat als bestand is opgeslagen (.eml)</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Offline werken</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>Alle verbindingen verbreken totdat u ze weer wilt</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>Wijzigen hoe Godwit zich gedraagt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Sneltoetsen…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>Zien en wijzigen welke toets wat doet</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>Actie of map &amp;zoeken…</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>Alles wat Godwit kan, op naam</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>Acti&amp;viteit…</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>Wat Godwit aan het doen is en hoe het met de servers staat</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handboek</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>Hoe Godwit wordt gebruikt</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>&amp;Over Godwit</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>Welke versie dit is, en onder welke licentie</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Offline werken</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>&amp;Wachtende wijzigingen…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>Er is nog geen account, dus er is niets te doen.</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>Alle wijzigingen hebben de servers bereikt.</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>1 wijziging heeft haar server nog niet bereikt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>%Ln wijziging heeft haar server nog niet bereikt.</numerusform>
            <numerusform>%Ln wijzigingen hebben hun servers nog niet bereikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>1 wijziging is gestopt en wacht op u.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>%Ln wijziging is gestopt en wacht op u.</numerusform>
            <numerusform>%Ln wijzigingen zijn gestopt en wachten op u.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>(geen adres)</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>Adres van de afzender: %1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adres &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>&amp;Naam en adres kopiëren</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>Of neem een account over uit &amp;Thunderbird; wachtwoorden blijven daar:</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>Anna Voorbeeld</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>Zichtbaar voor wie u schrijft</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Uw &amp;naam:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>E-mail&amp;adres:</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>Accounts gevonden in Thunderbird</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, bij %2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>Deze instellingen overnemen</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>Typ uw e-mailadres, zoals anna@example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Geavancee&amp;rd</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Die door deze computer worden vertrouwd</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Kies een bestand met certificaten</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>Certi&amp;ficaatautoriteiten:</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>Een PEM-bestand, voor een server met een eigen autoriteit</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>De e-mailserver zelf</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>Afzenders &amp;geverifieerd door:</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>Wiens woord telt als een bericht geverifieerd heet: de naam die uw provider in Authentication-Results schrijft. Alleen nodig waar geverifieerde afzenders niet als zodanig worden getoond.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Certificaatautoriteiten</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificaten (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>‘%1’ is geen naam van een server. Zo’n naam ziet eruit als mx.example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Save all %1…</source>
        <translation>Alle %1 opslaan…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentChip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>&amp;Openen met een ander programma</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Op&amp;slaan als…</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>A&amp;lles opslaan…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>wachten…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 · on the server</source>
        <translation>%1 · op de server</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>Bijlage %1, %2 opslaan</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Bijlage %1, %2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>Dit bestand kan een programma bevatten. Godwit slaat het op, maar opent het nooit.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Openen met een ander programma</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentDeeds</name>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 kan een programma bevatten. Godwit slaat zulke bestanden op, maar opent ze nooit.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Bijlage opslaan</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>Alle bijlagen in een map opslaan</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier opslaan</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Gekopieerd: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>%1 bestanden opgeslagen in %2</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>Er is op deze computer geen programma dat %1 opent. U kunt het bestand opslaan.</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>%1 is nu hier en kan worden versleept.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Tekst van het bericht</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Pagina opnieuw &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>Adres van de pagina &amp;kopiëren</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>Uw browser toont de aanmeldpagina van %1. Meld u daar aan en sta toe dat Godwit uw e-mail gebruikt. Godwit gaat dan vanzelf verder; uw wachtwoord blijft tussen u en uw provider.</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>Er is op deze computer geen programma dat webpagina’s opent. Kopieer het adres van de aanmeldpagina van %1 naar een browser op deze computer, meld u daar aan en sta toe dat Godwit uw e-mail gebruikt.</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>U hebt zich aangemeld met de browser. Godwit vraagt uw provider om toegang…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CardBar</name>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 opslaan</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>64 hexadecimale cijfers, van uw provider</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>&amp;Vingerafdruk die uw provider u heeft gegeven:</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>Vingerafdruk die uw provider u heeft gegeven</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>Het certificaat van %1 is niet het certificaat waaraan dit account is gebonden. De verbinding is gesloten voordat uw wachtwoord of e-mail is verzonden. Misschien is het vernieuwd, of zit er iemand tussen u en de server.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>%1 kon niet aantonen wie hij is. De verbinding is gesloten voordat uw wachtwoord of e-mail is verzonden.</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>Vraag uw provider telefonisch of via zijn webpagina’s naar de SHA-256-vingerafdruk van het nieuwe certificaat. Is dat de nu geziene, typ of plak deze dan hier. Ga anders niet verder.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>Controleer de naam van de server en de klok van deze computer; meld u in een hotel of gastnetwerk eerst bij dat netwerk aan. Hoort de server dit certificaat te hebben, vraag dan de beheerder ervan naar de SHA-256-vingerafdruk en typ of plak die hier: dan wordt alleen dit certificaat geaccepteerd, wie het ook heeft ondertekend. Een organisatie met een eigen autoriteit geeft u een bestand, dat u in de instellingen onder ‘Geavanceerd’ kunt kiezen.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en %Ln andere</numerusform>
            <numerusform>en %Ln andere</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Wat er niet klopt:</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>Geldt voor:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Ondertekend door:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Geldig:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 tot %2</translation>
    </message>
    <message>
        <source>SHA-256 before:</source>
        <translation>SHA-256 eerder:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 now:</source>
        <translation>SHA-256 nu:</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>Het is dezelfde.</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>Dit is de vingerafdruk van het vorige certificaat, niet van het nieuwe.</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>Het is een andere: dit is niet de server van uw provider. Ga niet verder.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CompletionPopup</name>
    <message>
        <source>People who may be meant</source>
        <translation>Personen die bedoeld kunnen zijn</translation>
    </message>
    <message>
        <source>Enter takes, Shift+Delete forgets</source>
        <translation>Enter neemt over, Shift+Delete vergeet</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>Nieuw bericht</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>Omleiden: %1 – Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>Vet, kleuren, koppelingen, tabellen en afbeeldingen zijn weg; lijsten zijn tekst geworden.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>Opgeslagen op deze computer, %1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>Opgeslagen in Concepten, %1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>Opgeslagen op deze computer, %1. Komt in Concepten zodra er verbinding is</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>Dit concept is op de server gewijzigd of verwijderd, misschien op een ander apparaat. Wat u hier ziet, wordt op deze computer bewaard.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Mijn versie &amp;behouden</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>An&amp;dere versie nemen</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Bestan&amp;den bijvoegen…</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>Naar &amp;Blinde kopie verplaatsen</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>&amp;Onderwerp invullen</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>Verder &amp;schrijven</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>&amp;Toch verzenden</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>Dit bericht weggooien? Het verdwijnt van deze computer en uit de map Concepten.</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>Beri&amp;cht weggooien</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>Afbeeldingen invoegen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bestanden bijvoegen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Bijvoegen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Afbeelding %1.png</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>&amp;Keep its size</source>
        <translation>&amp;Grootte behouden</translation>
    </message>
    <message>
        <source>“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:</source>
        <translation>‘%1’ is %2 groot. Een kleinere afbeelding is sneller te verzenden en te lezen; de langste zijde zou dan hebben:</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Weer vanaf het einde</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>Weer vanaf het begin</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Van %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerActions</name>
    <message>
        <source>Send &amp;later</source>
        <translation>&amp;Later verzenden</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Verzenden</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>Op een &amp;tijdstip…</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>Nu &amp;opslaan</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>Het concept ook op de server opslaan</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>Opslaan als s&amp;jabloon</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Bestanden bijvoegen…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>Contacten &amp;importeren…</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>Personen uit een vCard-bestand, om te worden voorgesteld</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>Bericht &amp;weggooien</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>Het bericht wordt als concept bewaard</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Knipp&amp;en</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>Plakken zonder op&amp;maak</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>&amp;Zoeken in bericht</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Volgende zoeken</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale grootte</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>&amp;Tekens met vaste breedte</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>In berichten met platte tekst</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>&amp;Opgemaakte tekst</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>Vet, lijsten, afbeeldingen; anders platte tekst</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>Om een &amp;leesbevestiging vragen</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>De ontvanger wordt gevraagd u te laten weten dat het bericht is gelezen; velen weigeren dat</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>Om een &amp;bezorgingsmelding vragen</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>Servers worden gevraagd u te laten weten dat het is aangekomen</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>&amp;Spelling controleren</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Talen</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;ewerken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>O&amp;pties</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Later verzenden</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerHead</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;an</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Kopie</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>Blinde kop&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>A&amp;ntwoorden aan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>Onder&amp;werp</translation>
    </message>
    <message>
        <source>Copies to others (Alt+C)</source>
        <translation>Kopieën aan anderen (Alt+K)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>Kopieën die de anderen niet zien (Alt+I)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>Waar antwoorden naartoe gaan (Alt+N)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>Ontvangers naar Blinde kopie verplaatsen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>S&amp;HA-256 van certificaat:</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>alleen als het certificaat van de server niet anders te controleren is</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>Alleen het certificaat met deze vingerafdruk wordt geaccepteerd, wie het ook heeft ondertekend. Vraag de provider ernaar.</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>Uw &amp;certificaat:</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Uw certificaat</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>S&amp;leutel ervan:</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>De sleutel van uw certificaat</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>Wachtwoord&amp;zin van de sleutel:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>socks5://proxy.example.org:1080 or http://…</source>
        <translation>socks5://proxy.example.org:1080 of http://…</translation>
    </message>
    <message>
        <source>On slow connections</source>
        <translation>Bij trage verbindingen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimeren</translation>
    </message>
    <message>
        <source>&amp;Compress:</source>
        <translation>Compr&amp;imeren:</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Kies een bestand: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>Certificaten en sleutels (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>De SHA-256 van een certificaat heeft 64 hexadecimale cijfers.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>Een proxy schrijft u als socks5://naam:poort of http://naam:poort.</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>De sleutel hoort bij een certificaat: kies dat ook.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Aanmelden…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>Accoun&amp;tinstellingen…</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>&amp;Certificaat tonen…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Logboek tonen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige vindplaats (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Volgende vindplaats (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>Zoeken in dit bericht</translation>
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
        <translation>vanaf het begin</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>vanaf het einde</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>Niet gevonden in wat wordt getoond</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 van meer dan %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>nog %Ln in de rest van dit bericht</numerusform>
            <numerusform>nog %Ln in de rest van dit bericht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>De map bevat alleen mappen, geen berichten.</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>De server laat u deze map alleen lezen.</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>De server staat geen mappen in deze map toe.</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>Het Postvak IN heeft op elke server dezelfde naam.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>In het Postvak IN komt e-mail aan: het blijft waar het is.</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>De map wordt ergens voor gebruikt: %1. Kies daarvoor eerst een andere map.</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>Alles erin is gelezen.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Er staat niets in.</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>Deze server kan niet sommige berichten verwijderen en andere met rust laten (UIDPLUS); Godwit neemt dat risico niet.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>In het Postvak IN komt e-mail aan: het kan niet voor iets anders worden gebruikt.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Postvak IN</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Verzonden berichten</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Ongewenst</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle berichten</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>Berichten met ster</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>Belangrijke berichten</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>De map staat niet meer op de server.</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>U hebt niet het recht om dit hier te doen. De eigenaar van de map kan het u geven.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Mappen kunnen niet naar een ander account worden verplaatst.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Een map kan niet in zichzelf worden verplaatst.</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>Deze server kent geen mappen in mappen.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>De map staat daar al.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>Er is al een map ‘%1’.</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>berichten lezen</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>ze markeren als gelezen</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>ze sterren en labels geven</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>berichten erin plaatsen</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>ze markeren als verwijderd</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>ze definitief verwijderen</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>er mappen in aanmaken</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>de map hernoemen en verwijderen</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>er berichten naartoe sturen</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>bepalen wie wat mag</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>Nieuwe map</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>De map wordt in ‘%1’ aangemaakt.</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Map hernoemen</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>Er staan geen berichten in.</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>Het bericht erin wordt definitief verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>Het bericht erin wordt definitief verwijderd.</numerusform>
            <numerusform>De %Ln berichten erin worden definitief verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>De map ‘%1’ verwijderen?</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Map verwijderen</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>De prullenbak legen?</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>De map Ongewenst legen?</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>De berichten (%L1) worden definitief verwijderd.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Prullenbak legen</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>Ongewenst legen</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>Het doorgestreepte uit ‘%1’ verwijderen?</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>Deze berichten zijn gemarkeerd als verwijderd, door u of door iemand anders die deze map gebruikt, en zijn er nog. Ze worden definitief verwijderd.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Definitief verwijderen</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>Ruimte voor berichten</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>Volledige berichten mogen op deze computer zoveel ruimte innemen (GiB).
De berichten die u het langst niet hebt gelezen, gaan het eerst weg; ze blijven op de server.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>Geen map heeft dit in de naam.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Map zoeken</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>Nieuwe map hier…</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>Een map in de huidige map aanmaken</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Map hernoemen…</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>De huidige map een andere naam geven</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>Map verwijderen…</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>De huidige map en wat erin staat verwijderen</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>Map is favoriet</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>De huidige map boven de accounts tonen, of niet meer</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>Mapeigenschappen…</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>Wat er over de huidige map bekend is</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>Favoriet omhoog</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>De huidige favoriet omhoog verplaatsen in favorieten</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>Favoriet omlaag</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>De huidige favoriet omlaag verplaatsen in favorieten</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>‘%1’ &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>Nieuwe &amp;map…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Hernoemen…</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>Map ver&amp;plaatsen naar…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>Map ver&amp;wijderen…</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Alles mar&amp;keren als gelezen</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>Prullenbak &amp;legen…</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>Ongewenst &amp;legen…</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>Doorges&amp;treepte verwijderen…</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Uit &amp;favorieten verwijderen</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Aan &amp;favorieten toevoegen</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>&amp;Geabonneerd</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>Eigen&amp;schappen…</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>&amp;Omhoog in favorieten</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>Oml&amp;aag in favorieten</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>Gebr&amp;uiken voor</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>De server gebruikt hiervoor ‘%1’, voor al uw e-mailprogramma’s.</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>De server heeft bepaald waarvoor deze map dient.</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>Bov&amp;enaan tonen</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>Op deze &amp;computer bewaren</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>Zoals het account</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>Zoals de map erboven</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>Alleen wat ik lees</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>De afgelopen maand</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>De afgelopen 3 maanden</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Het afgelopen jaar</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle berichten</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>De afgelopen maand</numerusform>
            <numerusform>De afgelopen %Ln maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>Ruimte voor &amp;berichten…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>‘%1’ scheidt mappen op deze server en kan niet in een naam staan.</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>‘*’ en ‘%’ kunnen niet in een naam staan.</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>De naam bevat een onzichtbaar teken.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Er is al een map met deze naam.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>Wat Godwit aan het doen is</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>Postvak UIT: %1, bekijk er %2</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Postvak UIT: %1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>Sommige berichten konden niet worden verzonden: u beslist wat ermee gebeurt</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>Berichten die op verzending wachten</translation>
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
        <translation>Een account bevat alleen mappen. Kies er een van.</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>De berichten staan daar al.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Naar map verplaatsen</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>De map bestaat niet meer.</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>De map ‘%1’ verplaatsen naar</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Map zoeken</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Hierheen verplaatsen</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>Dit is geen eigen map.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>Mapeigenschappen</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Account:</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>Pad op de server:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>Berichten:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Grootte:</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Wordt opgevraagd…</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>De map bevat geen berichten</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Gebruikt voor:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Getoond:</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>Ja, geabonneerd</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Niet geabonneerd</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>Hier bewaard:</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>Nieuws:</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>U mag:</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>Ruimte:</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>De map bevat alleen mappen</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Nog niet geteld</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, ongelezen: %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Niets in het bijzonder</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>Hier komt e-mail aan</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>volgens de server</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>door u gekozen</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>op grond van de naam</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>Berichten die u leest</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle berichten</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>Berichten van de afgelopen maand</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>Berichten van de afgelopen maand</numerusform>
            <numerusform>Berichten van de afgelopen %Ln maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>De server meldt het niet</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>Alles wat de server toestaat: hij houdt geen rechten bij</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>Zien dat de map er is, meer niet</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>De server stelt geen limiet of meldt het niet</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>Niet bekend: er is geen verbinding</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>Dit kan hier niet worden neergezet.</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>De map staat al bij de favorieten.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Mappen kunnen niet naar een ander account worden verplaatst.</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>Berichten kunnen op mappen worden neergezet.</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>Ze staan al in deze map.</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>Ze kunnen niet uit hun map worden gehaald, omdat deze alleen-lezen is. Met Ctrl worden ze gekopieerd.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS vanaf het begin (aanbevolen)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>Geen: niet versleuteld</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormatBar</name>
    <message>
        <source>Formats</source>
        <translation>Opmaak</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Op&amp;maak</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Kop 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Kop 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Kop 3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Stijl van de alinea</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Vet</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursief</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Onderstrepen</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>&amp;Doorhalen</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Kl&amp;einer</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Groter</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>&amp;Tekstkleur…</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>&amp;Achtergrondkleur…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>Opmaak &amp;wissen</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>&amp;Lijst met opsommingstekens</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Ge&amp;nummerde lijst</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>C&amp;itaat</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>&amp;Minder citaat</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>&amp;Richting van de alinea omkeren</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>&amp;Koppeling…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>A&amp;fbeelding…</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>Ta&amp;bel</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>Hori&amp;zontale lijn</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Rijen en kolommen</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Rij erboven invoegen</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Rij eronder invoegen</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>Kolom ervoor invoegen</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>Kolom erachter invoegen</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Rij verwijderen</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Kolom verwijderen</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>Achtergrondkleur</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Tekstkleur</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>Wij&amp;zigen…</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>De instellingen handmatig wijzigen</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>Hoe dat bij %1 gaat</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Opent %1 in de browser</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>I&amp;k ken deze servers: ze zijn van mijn provider</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>Geef aan of deze servers van uw provider zijn.</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>Deze e-mail staat bij %1, waarvan Godwit de servers kent.</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>Instellingen gevonden bij %1.</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>De DNS van %1 noemt deze servers.</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>De instellingen staan nergens, maar bij %1 antwoordt een server.</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>Deze instellingen komen uit Thunderbird. Het wachtwoord blijft daar: typ het nogmaals.</translation>
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
        <translation>niet versleuteld</translation>
    </message>
    <message>
        <source>Reading: %1, port %2, %3</source>
        <translation>Lezen: %1, poort %2, %3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>Verzenden: %1, poort %2, %3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Gebruikersnaam: %1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>%1 accepteert hier niet uw gewone wachtwoord, maar een wachtwoord dat alleen voor e-mailprogramma’s is gemaakt (een ‘app-wachtwoord’). U maakt het op de pagina van de provider, na aanmelding daar, en plakt het hieronder.</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>Als %1 het juiste wachtwoord weigert: het lezen van e-mail met programma’s (IMAP) moet daar eerst worden ingeschakeld, in de instellingen van uw e-mail. Bij aanmelden in twee stappen wordt een wachtwoord alleen voor e-mailprogramma’s verlangd.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>%1 heeft voor e-mailprogramma’s een eigen wachtwoord, dat niet dat van de klantpagina’s is. U stelt het daar in.</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>%1 wordt gelezen via het programma Bridge, dat op deze computer moet draaien. Bridge toont de gebruikersnaam en het wachtwoord die u hier moet invoeren. Het certificaat maakt Bridge zelf: exporteer het in de instellingen van Bridge en kies het bestand onder ‘Wijzigen…’, ‘Geavanceerd’, ‘Certificaatautoriteiten’.</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>%1 laat e-mailprogramma’s alleen toe via aanmelding met de browser. Daarvoor moet een programma daar zijn geregistreerd, en deze Godwit is dat niet: voer hieronder een client-ID van uzelf of van uw organisatie in.</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>U meldt zich aan met de browser, op de eigen pagina van de provider. Godwit ziet uw wachtwoord nooit.</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>Ze liggen buiten uw eigen domein (%1), en wat DNS meldt is niet ondertekend: iemand onderweg kan ze daar hebben neergezet om uw wachtwoord te bemachtigen. Ga alleen verder als u ze kent.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Zoeken in het handboek</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
</context>
<context>
    <name>godwit::ui::HeaderText</name>
    <message>
        <source>(no date)</source>
        <translation>(geen datum)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>geverifieerd door %1</translation>
    </message>
    <message>
        <source>%1 found that this message does not come from %2: it may be forged.</source>
        <translation>%1 heeft vastgesteld dat dit bericht niet van %2 komt: het is mogelijk vervalst.</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>De afzender vraagt om een leesbevestiging. Zonder uw toestemming wordt er geen verzonden.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::IdentitiesDialog</name>
    <message>
        <source>Identities</source>
        <translation>Identiteiten</translation>
    </message>
    <message>
        <source>Identities – %1</source>
        <translation>Identiteiten – %1</translation>
    </message>
    <message>
        <source>With which names, addresses and signatures you write. The first is the usual one.</source>
        <translation>Met welke namen, adressen en handtekeningen u schrijft. De eerste is de standaard.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>Als stan&amp;daard instellen</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>hetzelfde adres</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Adres:</translation>
    </message>
    <message>
        <source>Answers &amp;to:</source>
        <translation>Ant&amp;woorden aan:</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>&amp;Handtekening:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nieuwe identiteit</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>Elke identiteit heeft een e-mailadres nodig, zoals anna@example.org.</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>‘Antwoorden aan’ is een e-mailadres, of leeg.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Deze melding sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>Tekst van het bericht</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>‘%1’ aan het woordenboek toevoegen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>1 attachment, %1</source>
        <translation>1 bijlage, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>%Ln bijlage, %1</numerusform>
            <numerusform>%Ln bijlagen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>Te groot: onderweg is het %1, meer dan de %2 die uw server aanneemt.</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>uw server neemt %1 aan</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>Een afbeelding kleiner maken</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Bijvoegen</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Bijlage %1, %2</translation>
    </message>
    <message>
        <source>Delete removes, F2 renames, Alt with the arrows moves</source>
        <translation>Delete verwijdert, F2 hernoemt, Alt met de pijltoetsen verplaatst</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Her&amp;noemen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>&amp;Kleiner maken…</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Naar &amp;voren verplaatsen</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Naar &amp;achteren verplaatsen</translation>
    </message>
    <message>
        <source>Stop attaching (Delete)</source>
        <translation>Stoppen met bijvoegen (Del)</translation>
    </message>
    <message>
        <source>Press to stop attaching</source>
        <translation>Druk om te stoppen met bijvoegen</translation>
    </message>
    <message>
        <source>is being attached…</source>
        <translation>wordt bijgevoegd…</translation>
    </message>
    <message>
        <source>Removing an attachment</source>
        <translation>Een bijlage verwijderen</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>Bijlage hernoemen</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>Naam die de ontvanger ziet:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>Een bijlage hernoemen</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>Een bijlage verplaatsen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Koppeling</translation>
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
        <translation>Koppeling instellen</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Koppeling verwijderen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>Waar deze koppeling naartoe leidt</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>Deze koppeling leidt niet naar waar ze zegt.</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>De koppeling zegt: %1
Ze leidt naar: %2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Aan %1 schrijven</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListChoices</name>
    <message>
        <source>&amp;Arrival</source>
        <translation>Aan&amp;komst</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;an</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>Onder&amp;werp</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Grootte</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Ongelezen</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>&amp;Met ster</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>&amp;Bijlage</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>De lijst hierop sorteren</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>&amp;Conversaties</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>Antwoorden tonen bij datgene waarop ze antwoorden</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>Samenvoegen o&amp;p onderwerp</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>Berichten met hetzelfde onderwerp vormen één conversatie, ook als ze niet naar elkaar verwijzen</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>&amp;Eigen antwoorden op hun plaats</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>Wat u schreef uit de map Verzonden in de conversaties tonen</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>Genegeerde conversaties &amp;tonen</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>Ook tonen wat u hebt genegeerd</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>Op&amp;lopend</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>De eerste, oudste of kleinste bovenaan</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>A&amp;flopend</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>De laatste, nieuwste of grootste bovenaan</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Alles &amp;uitvouwen</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>Alle conversaties openen</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Alles &amp;samenvouwen</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>Alle conversaties sluiten</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>Voor alle &amp;nieuwe mappen gebruiken</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>Mappen waarvoor niets is gekozen, worden weergegeven zoals deze</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ongelezen</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>Alleen ongelezen berichten</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Met ster</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>Alleen berichten met ster</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>Met bijlage</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>Alleen berichten met een bijlage</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filteren op tekst</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>Alleen berichten met deze woorden in afzender, ontvanger of onderwerp</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>Alle berichten weer tonen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>Kolommen van de lijst</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ster</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Standaardkolommen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>Er is geen ongelezen bericht in deze map.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>Alleen berichten met een label</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filteren op label</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>Volgorde en conversaties</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>Filteren op afzender, ontvanger of onderwerp</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Elk label, of geen</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>Deze map heeft geen labels</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 bericht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln bericht</numerusform>
            <numerusform>%Ln berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 ongelezen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>Er is geen map geopend</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>Kies een map om hier de berichten ervan te zien.</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>De map wordt geopend…</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Geen bericht voldoet aan het filter</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>1 bericht is verborgen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>%Ln bericht is verborgen.</numerusform>
            <numerusform>%Ln berichten zijn verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier is nog niets</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>Deze map is nog niet van de server gelezen.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Deze map is leeg</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>Nieuwe berichten verschijnen hier vanzelf.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>Definitief verwijderen</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>B&amp;ericht als</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>V&amp;olgorde en conversaties</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>Lijst en &amp;panelen</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>M&amp;ap openen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hulp</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>B&amp;ericht</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>Mar&amp;keren</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>&amp;Markeren als ongelezen</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Markeren als gelezen</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>Niet o&amp;ngewenst</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>O&amp;ngewenst</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Berichtbestand openen</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Berichten (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>Over Godwit</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>Een e-mailprogramma voor IMAP.

Vrije software onder de GNU General Public License, versie 3 of later. Zonder enige garantie.

De rosse grutto (‘godwit’) is de vogel die het verst vliegt zonder te rusten.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Er is niets om terug te draaien</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>De prullenbak is leeg</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Er is geen filter ingesteld</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Er is nog geen account</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>Dit account heeft zo’n map niet</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Er is geen bericht geopend</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>Alle panelen zijn zichtbaar</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>De lijst toont geen conversaties</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>Deze map kan alleen worden gelezen</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Er is geen bericht geselecteerd</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>Dit is het archief</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>Meer van dit bericht tonen</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Dit bericht heeft geen tekst.</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>Dit bericht heeft geen tekst, alleen bijlagen.</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>Koppeling&amp;sadres kopiëren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>Niet %1: %2</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Leidt naar %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageDeeds</name>
    <message>
        <source>Nothing was changed: the list has changed so much that the selected messages are not known any more. Select them again.</source>
        <translation>Er is niets gewijzigd: de lijst is zo veranderd dat de geselecteerde berichten niet meer bekend zijn. Selecteer ze opnieuw.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nieuwe map</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>Dit account heeft geen archiefmap.</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>Dit account heeft geen map voor ongewenste berichten.</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>Godwit kan er een aanmaken en de berichten daarheen verplaatsen. Of gebruik ‘Verplaatsen naar…’ om een andere map te kiezen.</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Map aanmaken</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>Bericht verwijderen</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>%1 berichten verwijderen</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>Dit bericht definitief verwijderen?</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>Deze berichten definitief verwijderen?</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>Dit account heeft geen prullenbak. Wat wordt verwijderd, kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>De server bewaart geen labels in deze map.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>De server bewaart geen labels in deze map, en met een label onthoudt Godwit welke conversaties gedempt of genegeerd zijn.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageHeader</name>
    <message>
        <source>Tags: %1</source>
        <translation>Labels: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Afmelden…</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>Afmelden voor deze mailing</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(geen afzender)</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>%1 vond dit in orde: %2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>De adressen verbergen</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Alle adressen tonen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>Markeren als gelezen</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Markeren als ongelezen</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Ster verwijderen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ster geven</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>(geen ontvanger)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(geen afzender)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>1 bericht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 berichten</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Er is geen bericht geopend</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>Kies een bericht in de lijst om het hier te lezen.</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>%1 berichten geselecteerd</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>Markeer, verplaats of verwijder ze samen.</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>Het bericht wordt gelezen…</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>Dit bericht kon niet worden gelezen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>Nog niet gelezen van de server</translation>
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
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Allen beantwoorden</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Doorsturen</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>Doorsturen als bijlage</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>waaronder Godwit bij de provider is geregistreerd</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>alleen als de provider u er een heeft gegeven</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>Client-I&amp;D:</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>Client&amp;geheim:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Aanmeldpagina:</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>Tokens van:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Bereik (scope):</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>Voer de adressen in van de aanmeldpagina van de provider en van zijn tokens.</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>Voer de client-ID in waaronder Godwit bij de provider is geregistreerd.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>Wachtende wijzigingen</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>Wijzigingen die de servers niet hebben bereikt</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>Er wacht niets: alles wat u hebt gewijzigd, heeft de servers bereikt.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Verwerpen</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>De wijziging opgeven: uw e-mail wordt getoond zoals de server die heeft</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>Ze wordt verzonden zodra er verbinding is, na de wijzigingen ervoor.</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Ze is onderweg; de server heeft nog niet geantwoord.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Postvak UIT</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>Berichten die nog niet zijn verzonden</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>Er wacht niets: alles wat u hebt verzonden, heeft deze computer verlaten.</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>Het &amp;is verzonden</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>&amp;Nu verzenden</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>Aan de &amp;anderen verzenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>W&amp;eggooien…</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>Het wordt in de map voor verzonden berichten gezet</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>Het wordt niet verzonden, maar weer geopend om eraan te schrijven</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Opnie&amp;uw verzenden</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
Het wordt niet verzonden en niet bewaard.</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
Wie het nog niet heeft, krijgt het niet.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Dit bericht weggooien?</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>Bericht &amp;weggooien</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>Toch zonder versleuteling verzenden</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>zoals voor het lezen</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>&amp;Uitgaande server:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>V&amp;ersleuteling:</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Versleuteling voor verzenden</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>&amp;Poort:</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Poort voor verzenden</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>Gebrui&amp;kersnaam:</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Gebruikersnaam voor verzenden</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>SHA-256 van certificaat:</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>SHA-256 van het certificaat voor verzenden</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>Voor verzenden wordt alleen het certificaat met deze vingerafdruk geaccepteerd, wie het ook heeft ondertekend. Leeg: de gebruikelijke controles.</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>Voor het verzenden. Het is nog niet mogelijk: de server daarvoor is niet bekend.</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>Voor het verzenden. Het is met deze instellingen nog niet geprobeerd.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>Verzenden is nog niet mogelijk: de server heeft Godwit bij de laatste poging niet toegelaten.</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>Voor het verzenden. Het werkt met deze instellingen.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>Zonder versleuteling kan iedereen onderweg uw wachtwoord lezen en wat u verzendt.</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>De SHA-256 van een certificaat heeft 64 hexadecimale cijfers.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>Actie of map zoeken</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>Een actie, een map of woorden om naar te zoeken</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Wat past</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  alleen acties      #  alleen mappen      Esc  sluit</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>Alle e-mail doorzoeken op ‘%1’</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>Zoeken naar e-mail van ‘%1’</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>nu niet mogelijk</translation>
    </message>
</context>
<context>
    <name>godwit::ui::People</name>
    <message>
        <source>me</source>
        <translation>mij</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 en %2 anderen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>aan %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>kopie aan %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>blinde kopie aan %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Van: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>Verzonden door: %1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>Antwoorden aan: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Aan: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopie: %1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>Blinde kopie: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>&amp;Eenmaal tonen</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>De afbeeldingen van dit bericht nu laden. De servers ervan vernemen dat het is geopend, en vanwaar.</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>Een afbeelding van een andere server is niet geladen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>%Ln afbeelding van een andere server is niet geladen.</numerusform>
            <numerusform>%Ln afbeeldingen van andere servers zijn niet geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;Altijd voor %1</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>Afbeeldingen laden in alle berichten van %1</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>Een afbeelding wordt geladen…</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>%Ln afbeelding wordt geladen…</numerusform>
            <numerusform>%Ln afbeeldingen worden geladen…</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>Een afbeelding kon niet worden geladen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>%Ln afbeelding kon niet worden geladen.</numerusform>
            <numerusform>%Ln afbeeldingen konden niet worden geladen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>Afbeelding: %1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Hele afbeelding</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>De afbeelding in het venster passen, of op ware grootte tonen (Spatiebalk)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PicturesPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>Berichten van deze afzenders laden hun afbeeldingen vanzelf van internet. Daaraan kan een afzender zien dat u het bericht hebt geopend, en wanneer.</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>Afzenders filteren</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>Afzenders van wie afbeeldingen worden geladen</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>Weer vragen voordat hun afbeeldingen worden geladen (Del)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>Terugzetten wat het laatst is verwijderd (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>Geen enkele afzender mag vanzelf afbeeldingen laden.
Een bericht dat dit wil, vraagt het u eerst, en u kunt het voorgoed toestaan.</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>Geen adres van een afzender bevat ‘%1’.</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>&amp;Alle getoonde verwijderen</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>&amp;Alle verwijderen</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>Voor %1 wordt het weer gevraagd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>Voor %Ln afzender wordt het weer gevraagd.</numerusform>
            <numerusform>Voor %Ln afzenders wordt het weer gevraagd.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>1 afzender</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>%Ln afzender</numerusform>
            <numerusform>%Ln afzenders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>Gelezen en ongelezen</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>Een geopend bericht geldt als &amp;gelezen:</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>na een ogenblik</translation>
    </message>
    <message>
        <source>after 5 seconds</source>
        <translation>na 5 seconden</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>na 10 seconden</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>alleen als ik het markeer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>Berichten &amp;tonen:</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>zoals ze zijn ontworpen</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>als platte tekst</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>Afbeeldingen van internet worden hoe dan ook nooit zonder uw toestemming opgehaald.</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>Berichten &amp;donker tonen waar de werkomgeving donker is</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>Elk bericht kan nog steeds worden getoond zoals het is binnengekomen.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>Verzenden &amp;ongedaan maken kan gedurende:</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>0 seconden: direct verzenden</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 seconden</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 seconden</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 seconden</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 seconden</translation>
    </message>
    <message>
        <source>A message waits so long before it leaves.</source>
        <translation>Zo lang wacht een bericht voordat het vertrekt.</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>Mijn &amp;tijdzone verbergen</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>De datum van een bericht zegt dan wel wanneer het is verzonden, maar niet waar op aarde u bent.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>Nieuwe berichten met op&amp;maak</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>Lettertypen, lijsten en afbeeldingen; er gaat altijd een versie in platte tekst mee. Kan in elk bericht worden gewijzigd.</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>&amp;Berichten in platte tekst in een lettertype met vaste breedte</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>&amp;Concepten op de server opslaan na een pauze van:</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minuten</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minuten</translation>
    </message>
    <message>
        <source>On this computer they are kept while you type, and on the server when you close them.</source>
        <translation>Op deze computer worden ze tijdens het typen bewaard, en op de server wanneer u ze sluit.</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>Antwoorden en leesbevestigingen</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>Ik &amp;antwoord:</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>onder de geciteerde tekst</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>boven de geciteerde tekst</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>&amp;Handtekening onder de geciteerde tekst</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>Anders volgt deze op wat u boven het citaat schrijft.</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>Als een afzender wil &amp;weten dat ik een bericht heb gelezen:</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>vraag het mij</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>nooit melden, en niet vragen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>De berichtenlijst tonen &amp;als:</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>kaarten van twee regels</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>compacte rijen</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolommen</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>Hoe een map wordt gesorteerd, gefilterd en gegroepeerd, kiest u in de map zelf, onder ‘Beeld’.</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>&amp;Initialen van de afzender op kaarten</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>&amp;Knoppen op de rij onder de muis</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>Om een bericht te markeren, een ster te geven, te archiveren of te verwijderen zonder het te openen.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Panelen</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>Het geopende &amp;bericht staat:</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>naast de lijst</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>onder de lijst</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Nieuwe e-mail</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>Melden &amp;wanneer er e-mail in een Postvak IN komt</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>Gedempte en genegeerde conversaties blijven stil.</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>A&amp;fzender en onderwerp tonen</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>Uit: er wordt alleen gemeld dat er een nieuw bericht is; niemand kan over uw schouder meelezen.</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>Ongelezen e-&amp;mail tellen op het pictogram van Godwit</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>Waar het dock of de taakbalk van de werkomgeving dit kan tonen.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Starten en sluiten</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Een &amp;pictogram naast de klok houden</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>Als u het venster sluit, blijft Godwit dan actief; ‘Afsluiten’ beëindigt het.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>Deze werkomgeving heeft momenteel geen plaats voor zulke pictogrammen; als u het venster sluit, stopt Godwit.</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>Godwit &amp;starten als ik me aanmeld</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>Op de achtergrond: naast de klok, of als geminimaliseerd venster.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>Taal van &amp;Godwit:</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>de taal van de werkomgeving</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Vanaf de volgende start.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Offline werken</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>Er wordt niets opgehaald of verzonden. Wat u doet, wacht hier, ook na een herstart.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Bijgevoegd: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>Protocollogboek</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>Protocollogboek</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>Regels tonen met…</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>Regels met deze tekst tonen</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>Pauzeren: geen nieuwe regels tonen</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>De geselecteerde regels kopiëren, of alle</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>Een kopie zonder namen, onderwerpen en adressen opslaan…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Het logboek wissen</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>Het protocollogboek opslaan</translation>
    </message>
</context>
<context>
    <name>godwit::ui::QuotaBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 van %2 gebruikt</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 van %2 berichten</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 van %2 mappen</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1: vol, er komt mogelijk geen e-mail meer binnen. Leeg de prullenbak of verwijder grote berichten.</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1: bijna vol. Leeg de prullenbak of verwijder grote berichten.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>Dit bericht heeft geen kenmerk waarnaar een koppeling kan verwijzen.</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>De koppeling naar dit bericht is gekopieerd.</translation>
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
        <translation>Dit bericht tonen zoals het is opgemaakt</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Platte tekst</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>Alleen de tekst van dit bericht tonen</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>Oorspronkelijke &amp;kleuren</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>Dit bericht tonen in de kleuren van de afzender, op wit</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>Afbeeldingen van deze afzender altijd &amp;laden</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>Afbeeldingen van andere servers laden in alle berichten van deze afzender</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>Berichten groter tonen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>Berichten kleiner tonen</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Normale grootte</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>Berichten in de normale grootte tonen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>&amp;Leesbevestiging verzenden</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>Nooit voor deze &amp;afzender</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>Een kort bericht meldt dat dit bericht is geopend, en wanneer</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>De afzender vraagt om aan %1 te melden dat u dit hebt gelezen.</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>De afzender vraagt om een melding dat u dit hebt gelezen.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>Dit bericht gaat naar %1.</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>De host wordt opgezocht als %1.</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>Ontvanger %1</translation>
    </message>
    <message>
        <source>Recipient %1, %2</source>
        <translation>Ontvanger %1, %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientEdit</name>
    <message>
        <source>Adding recipients</source>
        <translation>Ontvangers toevoegen</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>Ontvangers verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en %Ln andere</numerusform>
            <numerusform>en %Ln andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>Een ontvanger wijzigen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>Ontvangers verplaatsen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>Er is niet opgegeven wie dit bericht krijgt.</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>Er is geen adres om het van te verzenden: er moet eerst een account worden ingesteld.</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>Er wordt nog een bestand bijgevoegd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>Er wordt nog %Ln bestand bijgevoegd.</numerusform>
            <numerusform>Er worden nog %Ln bestanden bijgevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>Het is onderweg %1 groot, en uw server neemt hoogstens %2 aan: hij zal het weigeren.</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>U schrijft over een bijlage, maar er is niets bijgevoegd.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>%Ln ontvanger zal de adressen van de anderen zien. Bij een blinde kopie niet.</numerusform>
            <numerusform>Alle %Ln ontvangers zullen elkaars adressen zien. Bij een blinde kopie niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>U hebt dit bericht ontvangen zonder dat de anderen het weten (blinde kopie). Een antwoord aan allen verraadt dat.</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>Het heeft geen onderwerp.</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>Er staat niets in geschreven.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>Zoekopdracht opslaan…</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Zoeken verlaten (Esc)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Zoeken verlaten</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>Deze zoekopdracht bij de mappen bewaren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Alle e-mail</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>De nieuwste %1 van %2 worden getoond; met nog een woord of een dag, zoals vanaf:2024, vindt u er minder.</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>1 bericht gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>%Ln bericht gevonden</numerusform>
            <numerusform>%Ln berichten gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>Deze map: %1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>Dit account: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Alle e-mail</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Waar wordt gezocht</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Waarnaar u kunt zoeken</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>Waarnaar u kunt zoeken (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>Alle e-mail doorzoeken: probeer van:anna heeft:bijlage</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>%1 doorzoeken: probeer van:anna heeft:bijlage</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Laatste zoekopdrachten</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>Voorstellen voor de zoekopdracht</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Zoekopdracht opslaan</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>Naam, zoals deze bij de mappen staat; een zoekopdracht met dezelfde naam wordt vervangen:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Zoekopdracht hernoemen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>Zoekopdracht &amp;bewerken</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Hernoemen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Omhoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>&amp;Delete search</source>
        <translation>Zoekopdracht &amp;verwijderen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>Over één &amp;uur</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>Van&amp;avond, %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>&amp;Morgenochtend, %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>Maan&amp;dagochtend, %1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Later verzenden</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>&amp;Verzenden op:</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>Het wacht op deze computer: het vertrekt wanneer Godwit actief is en er verbinding is. Tot die tijd kunt u het in het Postvak UIT wijzigen.</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Dan verzenden</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>(bovenste niveau)</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>Eigen mappen: %1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>Mappen van anderen: %1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>Gedeelde mappen: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Opslagruimte</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1: %2 van %3 (%4 %)</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>Server van %1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>&amp;Mogelijkheden</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Protocollogboek</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Opnieuw &amp;vragen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>De server wordt gevraagd…</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>Mogelijkheden van de server</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Mogelijkheid</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Vastgelegd in</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begroeting</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in gebruik</numerusform>
            <numerusform>%n in gebruik</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>None: what is said can be read on the way.</source>
        <translation>Geen: wat wordt uitgewisseld, kan onderweg worden gelezen.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Uitgegeven door %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Geldig tot %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Could be used</source>
        <translation>Kan worden gebruikt</translation>
    </message>
    <message>
        <source>Switched off in the account&apos;s settings</source>
        <translation>Uitgeschakeld in de accountinstellingen</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>Onbekend voor Godwit</translation>
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
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Instellingen doorzoeken</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pagina’s van de instellingen</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Deze pagina te&amp;rugzetten</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>Alles op deze pagina zoals in een nieuwe Godwit</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>Geen instelling heet ‘%1’. Acties van Godwit vindt u met Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>In de mappenlijst</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShortcutsPage</name>
    <message>
        <source>  or  </source>
        <comment>between two shortcuts</comment>
        <translation>  of  </translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>In plaats daarvan &amp;hier gebruiken</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Laten zoals het was</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>&amp;Zoals in de set</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>Toetsen &amp;als in:</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Zoeken op naam of toets</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Acties en hun sneltoetsen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Sneltoets</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Toets:</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>Tweede t&amp;oets:</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>In geen menu</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1, geen sneltoets</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1, sneltoets %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Door u gewijzigd</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 is ‘%2’.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShownCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here: %2)</source>
        <translation>%1 (in een tijdzone die hier niet bekend is: %2)</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1, uw tijd</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>daar: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>Geannuleerde gebeurtenis</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>Antwoord op een uitnodiging</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Er wordt een andere tijd voorgesteld</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 accepteert</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 wijst af</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1 komt misschien</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwoordt</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(geen titel)</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>Herhaling: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Waar: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Door: %1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>1 persoon is uitgenodigd</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>%1 personen zijn uitgenodigd</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>Het bestand bevat er nog %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefoon: %1</translation>
    </message>
    <message>
        <source>Web: %1</source>
        <translation>Web: %1</translation>
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
        <translation>Aanmeldmethode</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>Met de browser (OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>Toegangstoken van een opdracht (OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientcertificaat</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>Geen: de server laat gasten toe</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>Opdracht die het toegangstoken schrijft</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>een programma dat het toegangstoken als eerste regel schrijft</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>Aanmeld&amp;methode:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Op&amp;dracht:</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>Toegangstoken, vernieuwd bij %1 (OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>Voer de opdracht in die het toegangstoken schrijft.</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>De opdracht wordt door de shell uitgevoerd, telkens wanneer een nieuw token nodig is.</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>U meldt zich aan op de eigen pagina van uw provider. Godwit ziet uw wachtwoord nooit.</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>Het certificaat dat dit account aan de server toont, bewijst wie u bent.</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>Niets bewijst wie u bent: voor openbare archieven.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 – abonnement wordt genomen</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 – abonnement wordt opgezegd</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>niet meer op de server</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>van iemand anders</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gedeeld</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 bericht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 berichten</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>%1 van %2 eronder geabonneerd</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>altijd getoond</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>Mapabonnementen</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>Mapabonnementen – %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>Mappen waarop u bent geabonneerd, worden in het mappenpaneel getoond, hier en in uw andere e-mailprogramma’s. Het Postvak IN en mappen die ergens voor worden gebruikt, zoals verzonden berichten, worden hier altijd getoond.</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>Er is geen verbinding: dit is de lijst zoals die het laatst was. Wat u wijzigt, wordt bewaard en uitgevoerd zodra er verbinding is.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Map zoeken</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>Welke mappen worden weergegeven</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Geabonneerd</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Niet geabonneerd</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Niet meer op de server</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>De mappenlijst opnieuw lezen</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>De mappenlijst opnieuw lezen (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>Mappen van het account</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>Geen map past. Zoek een andere naam, of kies ‘Alle’.</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>Wat er verandert (Del neemt een regel terug)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>1 wijziging toepassen</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>%1 wijzigingen toepassen</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Geen wijzigingen</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>%1 te abonneren, %2 op te zeggen</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>De verdwenen map verwijderen</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>De %1 verdwenen mappen verwijderen</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>Mappen waarop u bent geabonneerd en die niet meer op de server staan</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>&amp;Abonneren op deze en de %1 eronder</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>Abonnement op deze en de %1 eronder o&amp;pzeggen</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>De hele tak uit&amp;vouwen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>Markeringen en labels</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nieuw label</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>Alleen letters en cijfers</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on your other computers.</source>
        <translation>De eerste negen hebben de toetsen 1 tot en met 9. Namen en kleuren worden bewaard op de servers die dat kunnen, en zijn hetzelfde op uw andere computers.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nieuw label</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>De kleur kiezen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Forget name and colour; messages keep the tag</source>
        <translation>Naam en kleur vergeten; berichten behouden het label</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Kleur:</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>(De rest van dit bericht wordt hier niet getoond.)</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Bron van ‘%1’</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>Kopregels van ‘%1’</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>(De rest van deze tekst wordt hier niet getoond.)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>Godwit &amp;tonen</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>Godwit &amp;verbergen</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>1 ongelezen bericht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>%Ln ongelezen bericht</numerusform>
            <numerusform>%Ln ongelezen berichten</numerusform>
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
        <translation>Aan %1 is al gemeld dat u niets meer van deze mailing wilt.</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>Afmelden voor deze mailing?</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>Godwit meldt %1, met één verzoek via een versleutelde verbinding, dat u er niets meer van wilt. Die server verneemt dat dit bericht is gelezen.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>Het aanbod om met één klik af te melden is niet door de afzender ondertekend en wordt daarom niet gebruikt. </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>Op een webpagina afmelden voor deze mailing?</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>De pagina van %1 wordt in uw browser geopend.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>Aan %1 is gemeld dat u niets meer van deze mailing wilt.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ViewChoices</name>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Kaarten</translation>
    </message>
    <message>
        <source>Each message on two lines</source>
        <translation>Elk bericht op twee regels</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>Co&amp;mpact</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>Elk bericht op één regel</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>K&amp;olommen</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>Elk bericht op één regel, in kolommen die u kunt kiezen</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>Bericht &amp;naast de lijst</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>Mappen, lijst en bericht naast elkaar</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>Bericht on&amp;der de lijst</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>De lijst boven het bericht, beide zo breed als het venster</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WarningStrip</name>
    <message>
        <source>Warning: %1</source>
        <translation>Waarschuwing: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WelcomePage</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>Account &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>Welkom bij Godwit</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>Uw e-mail blijft op uw server. Godwit toont deze snel, ook zonder netwerk, en laat zien wat er op de server staat. Het heeft alleen uw e-mailadres en uw wachtwoord nodig, dat in de sleutelbos van deze computer komt.</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>&amp;Uw account uit Thunderbird overnemen…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>%Ln account &amp;uit Thunderbird overnemen…</numerusform>
            <numerusform>%Ln accounts &amp;uit Thunderbird overnemen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>Er is nog geen account</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>Er is geen concept geopend</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Er is geen bericht geopend</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>Het bericht kwam niet via een mailinglijst die antwoorden aanneemt</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>‘%1’ is geen welgevormde mailto:- of mid:-koppeling en ook geen bestand</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>Een e-mailprogramma voor IMAP.</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>Configuratie, cache en journaal in DIR bewaren.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>Een afbeelding van het venster naar FILE (PNG) schrijven en stoppen.</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>Starten zonder venster op de voorgrond: naast de klok, of als geminimaliseerd venster.</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>Voorbeeldberichten bekijken, zonder account en server.</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>Deze taal (‘de’, ‘pt_BR’) gebruiken in plaats van die van de werkomgeving of de instellingen.</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>mailto:-koppelingen om te openen, mid:-koppelingen naar berichten en berichtbestanden om te tonen.</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>--demo heeft een eigen profiel, dat niet samengaat met --profile</translation>
    </message>
</context>
</TS>
