<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>Jemand schrieb:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 schrieb:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>Am %1 um %2 schrieb %3:</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- Weitergeleitete Nachricht --------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>Date: %1, %2</source>
        <translation>Datum: %1, %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>%1 ist nicht auf diesem Rechner. Speichern Sie die Datei zuerst hier.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>%1 ist ein Ordner. Packen Sie ihn zuerst in eine einzelne Datei, zum Beispiel als .zip.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>%1 ist keine Datei, die sich anhängen lässt.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>%1 war nicht bis zum Ende lesbar und wurde daher nicht angehängt: %2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>%1 wurde nicht angehängt: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>%1 wurde während des Lesens geändert und daher nicht angehängt. Hängen Sie die Datei noch einmal an, wenn sie fertig ist.</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>%Ln weitere Zeile anzeigen</numerusform>
            <numerusform>%Ln weitere Zeilen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>show less</source>
        <translation>weniger anzeigen</translation>
    </message>
</context>
<context>
    <name>DateGroups</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Früher in dieser Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>Früher in diesem Monat</translation>
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
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>Auf dem Server wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>Der Server wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>Es wurde keine E-Mail abgeholt oder geändert. Was schon hier ist, kann weiter gelesen werden.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>Prüfen Sie, ob der Name des Servers richtig geschrieben und dieser Rechner mit dem Netz verbunden ist.</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>Der Server nimmt an diesem Port keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>Prüfen Sie den Port und die Art der Verschlüsselung; üblich sind 993 mit TLS und 143 mit STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>Die Verbindung ist abgebrochen, oder der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>Ihre Änderungen bleiben hier und werden gesendet, sobald es wieder eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>Wenn dieser Rechner offline ist, ist nichts zu tun; sonst versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>Ihre Änderungen bleiben hier und werden gesendet, sobald der Server wieder antwortet.</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>Versuchen Sie es später noch einmal. Wenn es jedes Mal geschieht, prüfen Sie den Port und die Art der Verschlüsselung.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Eine verschlüsselte Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>Weder Ihr Passwort noch eine E-Mail wurde gesendet.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Prüfen Sie den Port und die Art der Verschlüsselung, oder fragen Sie den Anbieter danach.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>Der Server konnte sich nicht ausweisen: Sein Zertifikat gilt nicht für ihn.</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>Die Verbindung wurde geschlossen, bevor Ihr Passwort oder eine E-Mail gesendet wurde.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>Prüfen Sie den Namen des Servers und die Uhr dieses Rechners; melden Sie sich in einem Hotel oder Gastnetz zuerst dort an. Sonst fragen Sie den Anbieter nach dem SHA-256 seines Zertifikats: Ist es das hier gezeigte, so kann es in den Kontoeinstellungen eingetragen werden.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Jemand zwischen hier und dem Server verändert vielleicht die Verbindung.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>Benutzen Sie dieses Netz nicht für E-Mail. Wählen Sie für dieses Konto TLS (Port 993), wenn der Server es anbietet.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>Die Verbindung wurde geschlossen. Was schon hier ist, ist nicht betroffen, und Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>Prüfen Sie, ob dies ein IMAP-Server ist und ob der Port stimmt. Das Protokoll zeigt, was er gesagt hat.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Der Server hat den Benutzernamen oder das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>Es wurde keine E-Mail abgeholt oder geändert. Godwit versucht es nicht von selbst noch einmal, damit das Konto nicht gesperrt wird.</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>Geben Sie das Passwort noch einmal ein. Manche Anbieter verlangen ein eigenes Passwort für E-Mail-Programme oder die ganze Adresse als Benutzernamen.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>Der Server ist zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>Ihre Änderungen bleiben hier und werden gesendet, sobald der Server wieder da ist.</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>Es ist nichts zu tun: Godwit versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Der Server hat das abgelehnt.</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>Die Änderung wurde nicht gemacht; gezeigt wird, was auf dem Server liegt.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>Vielleicht sagt der Server selbst, was zu tun ist.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>Der Server hat nicht verstanden, worum Godwit gebeten hat.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Das ist ein Fehler von Godwit oder vom Server. Bitte melden Sie ihn mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>Godwit kann auf diesem Rechner nicht in seine Dateien schreiben.</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>Die E-Mails auf dem Server sind nicht betroffen; die letzte Änderung ging vielleicht verloren.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Schaffen Sie Platz auf der Festplatte oder prüfen Sie die Rechte des Profilordners; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Dieses Profil ist in einem anderen Godwit geöffnet.</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>Nur ein Programm zur Zeit darf es ändern; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Benutzen Sie das andere Fenster, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>So, wie es eingegeben wurde, geht es nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>Das Postfach auf dem Server ist voll. Löschen Sie etwas und leeren Sie den Papierkorb.</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>Ein Teil des Servers, den er dafür braucht, ist ausgefallen. Godwit versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>Der Server erlaubt das nur über eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>Sie haben in diesem Ordner nicht das Recht dazu.</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>Der Server bittet Sie, sich an seinen Verwalter zu wenden.</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>Einen Ordner dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>Den Ordner gibt es auf dem Server nicht mehr.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>Den Ordner gibt es auf dem Server noch nicht. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>Das kann auf diesem Server nie gelingen, zum Beispiel wegen eines Zeichens im Namen.</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>Eine Grenze des Servers wurde erreicht, zum Beispiel die Zahl der Verbindungen.</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>Ein anderes Programm benutzt den Ordner. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>Der Ordner kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>Der Server hat das Passwort abgelehnt, weil es abgelaufen ist.</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>Setzen Sie beim Anbieter ein neues Passwort und geben Sie es dann hier ein.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>Der Server kennt Sie, lässt Sie aber nicht an dieses Postfach.</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>Prüfen Sie den Benutzernamen; sonst muss der Anbieter den Zugang zu diesem Postfach über IMAP erlauben.</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>Der Server lässt Sie nicht anmelden.</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>Er bittet Sie, sich an seine Verwaltung zu wenden.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>Der Server lässt niemanden ohne Verschlüsselung anmelden.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>Wählen Sie für dieses Konto TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>Sie konnten nicht angemeldet werden.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>Wählen Sie für dieses Konto eine andere Art der Anmeldung, oder fragen Sie den Anbieter, welche zu nehmen ist.</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>Der Server hat Sie mit Ihrem Zertifikat nicht eingelassen.</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>Prüfen Sie das Zertifikat in den Kontoeinstellungen, oder fragen Sie den Anbieter, welches er erwartet.</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>Der Server lässt Sie nicht als Gast ein.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>Wählen Sie für dieses Konto eine andere Anmeldemethode.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>Der Server hat das Zugriffstoken abgelehnt.</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>Melden Sie sich beim Anbieter neu an, damit er neue ausgibt.</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>Das Zugriffstoken erlaubt nicht, Mail über IMAP zu lesen.</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>Melden Sie sich beim Anbieter neu an und erlauben Sie das, oder berichtigen Sie den Umfang (scope) in den Kontoeinstellungen.</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>Ihr Anbieter lässt Godwit den Zugang nicht mehr erneuern.</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>Melden Sie sich beim Anbieter neu an: Das ergibt ein neues Erneuerungstoken.</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>Godwit darf Ihr Konto nicht benutzen.</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>Melden Sie sich noch einmal im Browser an und erlauben Sie es; in Firma oder Schule muss das vielleicht die Verwaltung tun.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>Niemand hat sich rechtzeitig im Browser angemeldet.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Beginnen Sie von vorn, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>Für dieses Konto ist kein Passwort gespeichert.</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>Geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>Godwit hat zurzeit keinen Zugang zu diesem Konto.</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>Melden Sie sich noch einmal im Browser an.</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>Ihr Anbieter hat Sie eingelassen, Godwit aber keinen dauerhaften Zugang gegeben.</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>Prüfen Sie den Umfang (scope) in den Kontoeinstellungen: Bei Microsoft muss er offline_access enthalten.</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>Ihr Anbieter kennt nicht, was Godwit erlaubt haben wollte.</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>Berichtigen Sie den Umfang (scope) in den Kontoeinstellungen.</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>Ihr Anbieter lässt mit dieser Client-ID niemanden anmelden.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>Berichtigen Sie sie in den Kontoeinstellungen, oder lassen Sie sie beim Anbieter für Desktop-Programme eintragen.</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>Ihr Anbieter kennt diese Client-ID nicht, oder ihr Geheimnis ist falsch.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>Berichtigen Sie das in den Kontoeinstellungen.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Der Server sagt: „%1“</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Als gelöscht markiert</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>Lesebestätigung gesendet</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>Kein Spam</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Phishing</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>Als wichtig markiert</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>FolderName</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>Gesendet</translation>
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
        <translation>Spam</translation>
    </message>
    <message>
        <source>Junk Mail</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Junk E-mail</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Junk Email</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Nachrichten mit Stern</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtige Nachrichten</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>show less</source>
        <translation>weniger anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln lines of quoted text</source>
        <translation>
            <numerusform>… %Ln Zeile zitierter Text</numerusform>
            <numerusform>… %Ln Zeilen zitierter Text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>„%1“ ist keine E-Mail-Adresse, von der gesendet werden kann.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>„%1“ ist keine E-Mail-Adresse für Antworten.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>Die Nachricht hat keinen Empfänger.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>mit „%1“</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>ohne „%1“</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>von „%1“</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>nicht von „%1“</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>an „%1“</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>nicht an „%1“</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>mit Kopie an „%1“</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>ohne Kopie an „%1“</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>mit „%1“ im Betreff</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>ohne „%1“ im Betreff</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>mit „%1“ im Text</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>ohne „%1“ im Text</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>mit einem Anhang namens „%1“</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>ohne einen Anhang namens „%1“</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>von der Mailingliste „%1“</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>nicht von der Mailingliste „%1“</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>die Nachricht „%1“</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>nicht die Nachricht „%1“</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>mit Anhang</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>ohne Anhang</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>schon gelesen</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>ohne Stern</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>schon beantwortet</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>als Entwurf markiert</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>nicht als Entwurf markiert</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>als gelöscht markiert</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>nicht als gelöscht markiert</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>mit dem Schlagwort „%1“</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>ohne das Schlagwort „%1“</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>größer als %1</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>nicht größer als %1</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>kleiner als %1</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>nicht kleiner als %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>nicht ab %1</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>im Ordner „%1“</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>nicht im Ordner „%1“</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>alle Nachrichten</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a sentence, with the blanks at its sides</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1: part of a sentence, in parentheses</extracomment>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>wer sie geschickt hat</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>an</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>an wen sie ging</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>kopie</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>wer eine Kopie bekam</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>betreff</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>Wörter im Betreff</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>text</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>Wörter im Text</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>anhang</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>Name eines Anhangs</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>liste</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>eine Mailingliste</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>schlagwort</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ein Schlagwort</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>in</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>gelesen, mit Stern, beantwortet …</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>hat</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>hat einen Anhang</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>größer</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>mehr als diese Größe</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>weniger als diese Größe</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>vor</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>vor diesem Tag geschrieben</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>ab</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>an diesem Tag oder später geschrieben</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>am</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>an diesem Tag oder in diesem Monat oder Jahr geschrieben</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>markiert</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>unmarkiert</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>entwurf</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>anhang</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>pfuhlschnepfe ebbe</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>beide Wörter, oder Wörter, die so beginnen, überall</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;bei ebbe&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>genau diese Wörter, eins nach dem andern</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>ebbe OR sturm</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>eins von ihnen oder beide</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>ebbe -sturm</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>das erste ohne das zweite; auch NOT</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(ebbe OR sturm) hafen</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>Klammern sagen, was zusammengehört</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>von:anna an:bernd</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>Absender und Empfänger, nach Name oder Adresse; auch kopie:</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>von:(anna OR bernd)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>ein Feld für alles in den Klammern</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>betreff:ebbe text:hafen</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>nur im Betreff, nur im Text</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>anhang:bericht</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>der Name eines Anhangs</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>ist:ungelesen ist:markiert</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>ungelesen, gelesen, markiert, unmarkiert, beantwortet, unbeantwortet, entwurf, gelöscht</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>hat:anhang größer:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>Anhänge und Größe; auch kleiner:</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>ab:2023-04-12 vor:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>von diesem Tag an bis zum letzten Tag von 2023; auch am:</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>ab:gestern ab:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>Tage: gestern, montag, märz, vor 7d, 2w, 3m, 1y</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>in:archiv schlagwort:arbeit liste:vögel</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>ein Ordner, ein Schlagwort, eine Mailingliste</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>Das ist zu lang; der Rest wird nicht beachtet.</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>Vor oder nach „OR“ fehlt etwas.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Diese Klammer wurde nie geöffnet.</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>Vor oder nach „AND“ fehlt etwas.</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>Das sind zu viele Wörter; der Rest wird nicht beachtet.</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>Nach „NOT“ fehlt, was nicht gewünscht ist.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt etwas.</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>Hier fehlt ein Name.</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>In „%1“ ist kein Wort.</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>„%1“ ist kein Tag. Tage schreibt man wie %2, %3, %4 oder %5.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>„%1“ ist keine Größe. Größen schreibt man wie %2 oder %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>„%1“ ist hier nicht bekannt. Möglich: %2.</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>„%1“ ist kein Link zu einer Nachricht.</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>Das ist zu tief verschachtelt; der Rest wird nicht beachtet.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The server sent a message without content.</source>
        <translation>Der Server hat eine Nachricht ohne Inhalt gesendet.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>Signiert (OpenPGP). Godwit prüft Signaturen noch nicht.</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>Signiert (S/MIME). Godwit prüft Signaturen noch nicht.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>Verschlüsselt (OpenPGP). Godwit kann das noch nicht öffnen: Speichern Sie den Anhang und öffnen Sie ihn mit GnuPG oder Kleopatra.</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>Verschlüsselt (S/MIME). Godwit kann das noch nicht öffnen: Speichern Sie den Anhang und öffnen Sie ihn mit einem Programm, das Ihr Zertifikat hat.</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>Signiert und eingepackt (S/MIME). Godwit kann das noch nicht öffnen: Speichern Sie den Anhang und öffnen Sie ihn mit einem Programm, das S/MIME liest.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>Verschlüsselt (OpenPGP, im Text). Godwit kann das noch nicht öffnen: Kopieren Sie den Text in GnuPG oder Kleopatra.</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>Der Text ist sehr lang; nur sein Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>Von: </translation>
    </message>
    <message>
        <source>To: </source>
        <translation>An: </translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>Datum: </translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>Betreff: </translation>
    </message>
    <message>
        <source>A part of the message lies elsewhere. Godwit does not fetch it.</source>
        <translation>Ein Teil der Nachricht liegt anderswo. Godwit holt ihn nicht ab.</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>Das ist nur ein Stück einer Nachricht, die in mehreren gesendet wurde.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>Der Zeichensatz „%1“ ist nicht bekannt; manche Zeichen können falsch sein.</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>Nachrichten und Teile sind zu tief verschachtelt; die innersten werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>Die Nachricht hat zu viele Teile; nur die ersten werden gezeigt.</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>Der Kopf ist zu lang; nur sein Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>Der Text wechselt zu oft seine Form; das Ende wird ohne Zitate gezeigt.</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>Die Nachricht hat keinen solchen Teil.</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>Der Anhang ist zu groß, um geöffnet zu werden.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>Ihre Nachricht an %1 wurde auf dem Bildschirm angezeigt.</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>Ihre Nachricht „%2“ an %1 wurde auf dem Bildschirm angezeigt.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>Gesendet wurde sie am %1.</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>Das sagt nicht, dass sie gelesen oder verstanden wurde.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>Für diese Nachricht hat niemand um eine Lesebestätigung gebeten.</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>Es gibt keine Adresse, von der die Lesebestätigung kommen könnte.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>„%1“, von wo um eine Lesebestätigung gebeten wurde, ist keine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>alle %1 Tage</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>alle %1 Wochen</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>alle %1 Monate</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>alle %1 Jahre</translation>
    </message>
    <message>
        <source>repeatedly</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1, on certain days</source>
        <translation>%1, an bestimmten Tagen</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2-mal</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>Über 10 MB</translation>
    </message>
    <message>
        <source>1 to 10 MB</source>
        <translation>1 bis 10 MB</translation>
    </message>
    <message>
        <source>100 KB to 1 MB</source>
        <translation>100 KB bis 1 MB</translation>
    </message>
    <message>
        <source>10 to 100 KB</source>
        <translation>10 bis 100 KB</translation>
    </message>
    <message>
        <source>Under 10 KB</source>
        <translation>Unter 10 KB</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Kein Absender</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>Kein Empfänger</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Ohne Stern</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>Mit Anhängen</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>Ohne Anhänge</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>Die Nachricht sagt nicht, wer sie gesendet hat.</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>Die Nachricht gibt einen Namen, aber keine Adresse des Absenders an.</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>Die Nachricht nennt ihren Absender mehr als einmal: %1 und auch %2. Höchstens einer davon stimmt.</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>Die Nachricht nennt mehrere Absender: %1 und auch %2.</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>Der Name enthält eine Adresse, %1, aber die Nachricht kommt von %2.</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>Der Name erwähnt %1, aber die Nachricht kommt von %2.</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>Die Adresse beginnt wie eine andere, %1, gehört aber zu %2.</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>Die Adresse sieht aus, als wäre sie von %1, gehört aber zu %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>Der Name des Absenders verbirgt unsichtbare Zeichen oder dreht andere um.</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>Der Name mischt ähnlich aussehende Buchstaben mehrerer Schriften: %1.</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>Die Adresse mischt ähnlich aussehende Buchstaben mehrerer Schriften: %1 ist in Wahrheit %2.</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>Die Adresse sieht aus wie %1, ist aber in Wahrheit %2.</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>Die Adresse gehört zu %1, im Netz bekannt als %2.</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>Von %2 im Namen von %1 gesendet.</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>Sie kennen jemanden dieses Namens unter einer anderen Adresse, %1. Diese Nachricht kommt von %2.</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>Antworten gehen an %1.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>Diese Adresse gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>Für den Teil der Adresse hinter dem @ gibt es keinen E-Mail-Server.</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>Der Server versteht diese Adresse nicht.</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>Wer diese Adresse hatte, ist umgezogen und hat keine andere hinterlassen.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Fragen Sie den Empfänger nach der neuen Adresse.</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>Der Server versteht die Absenderadresse nicht.</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>Prüfen Sie die Adresse Ihrer Identität.</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>Der Server nimmt von dieser Absenderadresse keine Nachrichten an.</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>Prüfen Sie die Adresse Ihrer Identität; die meisten Server nehmen nur Adressen an, die zum Konto gehören.</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>Diese Domain nimmt überhaupt keine E-Mails an.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse.</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>Dieses Postfach ist abgeschaltet oder nimmt zurzeit keine Nachrichten an.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>Erreichen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>Das Postfach des Empfängers ist voll.</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>Geben Sie dem Empfänger auf anderem Weg Bescheid, oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>Die Nachricht ist für den Empfänger zu groß.</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>Senden Sie weniger oder kleinere Anhänge.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>Der Server hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>Versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>Die Nachricht ist für den Server zu groß.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>Der Server des Empfängers antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>Prüfen Sie die Adresse, oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>Der Server weiß nicht, wie er den Server des Empfängers erreicht.</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>Die Nachricht würde zwischen Servern im Kreis laufen.</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>Geben Sie der Verwaltung des Empfängers Bescheid.</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>Das sind mehr Empfänger, als der Server für eine Nachricht annimmt.</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>Senden Sie in mehreren Nachrichten.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>Der Server nimmt Nachrichten in dieser Form nicht an: Sie müssen aus 7-Bit-Zeichen bestehen.</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>Senden Sie weitergeleitete Nachrichten als Text statt als Anhang.</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>Der Server nimmt keine Adressen mit anderen Buchstaben als a bis z an.</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>Nehmen Sie eine andere Adresse des Empfängers, oder senden Sie von einem anderen Konto.</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>Die Regeln des Servers verbieten diese Nachricht.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>Vielleicht sagen die Worte des Servers, warum.</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>Der Server lässt diese Nachricht nicht zu.</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>Oft hält er eine Nachricht für unerwünscht, oder die Absenderadresse ist nicht Ihre eigene. Vielleicht sagen seine Worte, warum.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Der Server hat den Benutzernamen oder das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>Prüfen Sie die Kontoeinstellungen zum Senden; manche Anbieter verlangen ein eigenes Passwort für E-Mail-Programme.</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>Der Server lässt Sie auf diese Art nicht anmelden.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>Wählen Sie für dieses Konto eine andere Anmeldemethode; manche Anbieter verlangen einen Browser oder ein eigenes Passwort für E-Mail-Programme.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>Der Server lässt niemanden ohne Verschlüsselung anmelden.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>Wählen Sie TLS oder STARTTLS zum Senden.</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>Der Server verlangt, dass Sie ein neues Passwort setzen.</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>Tun Sie das beim Anbieter, und geben Sie es dann hier ein.</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>Das Konto wurde abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>Fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>Eine Signatur, die der Server des Empfängers erwartet (DKIM), fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>Geben Sie Ihrem Anbieter Bescheid.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>Der Server des Empfängers lässt diesen Server nicht für die Domain Ihrer Adresse senden (SPF).</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>Senden Sie über den Server des Anbieters, von dem Ihre Adresse ist.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>Der Server des Empfängers traut dem Namen des sendenden Servers nicht.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>Der Server des Empfängers konnte nicht erkennen, dass die Nachricht von Ihrer Adresse kommt (DMARC).</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>Die Domain der Absenderadresse nimmt keine E-Mails an.</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>In kurzer Zeit wurden zu viele Nachrichten gesendet.</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>Warten Sie einige Stunden. Vielleicht sagen die Worte des Servers mehr.</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>Das Postfach kann zurzeit keine Nachrichten annehmen.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>Der Server verlangt, dass Sie sich zuerst anmelden.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>Prüfen Sie die Kontoeinstellungen zum Senden.</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>Der Server lehnt diese Adresse oder diese Nachricht ab.</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>Prüfen Sie die Adresse. Vielleicht sagen die Worte des Servers, warum.</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>Die Nachricht ist zu groß, oder das Postfach ist voll.</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>Der Server nimmt diese Adresse nicht an.</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>Prüfen Sie die Schreibweise und die Adresse Ihrer Identität.</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>Der Server lehnt diese Nachricht ab.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Das Senden wurde angehalten.</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>Der Server zum Senden wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>Prüfen Sie seinen Namen, und ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>Der Server zum Senden nimmt an diesem Port keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>Prüfen Sie den Port und die Art der Verschlüsselung; üblich sind 465 mit TLS und 587 mit STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>Die Verbindung ist abgerissen, oder der Server zum Senden ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>Der Server zum Senden hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>Es kam keine verschlüsselte Verbindung zum Server zum Senden zustande.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Prüfen Sie den Port und die Art der Verschlüsselung, oder fragen Sie den Anbieter danach.</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>Der Server zum Senden konnte nicht nachweisen, wer er ist: Sein Zertifikat gilt nicht für ihn.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>Prüfen Sie den Namen des Servers und die Uhr dieses Rechners; melden Sie sich in einem Hotel oder Gastnetz zuerst dort an.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Jemand zwischen hier und dem Server verändert vielleicht die Verbindung.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>Benutzen Sie dieses Netz nicht für E-Mails. Wählen Sie TLS (Port 465) zum Senden, wenn der Server es anbietet.</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>Die Antwort des Servers zum Senden war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>Prüfen Sie, ob das ein Server zum Senden (SMTP) ist und ob der Port stimmt. Das Protokoll zeigt, was er gesagt hat.</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>Der Server zum Senden hat Sie nicht eingelassen.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>Prüfen Sie die Kontoeinstellungen zum Senden, oder geben Sie das Passwort neu ein.</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>Der Server nimmt die Nachricht zurzeit nicht an.</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>Der Server nimmt die Nachricht nicht an.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>Der Server hat nicht verstanden, worum Godwit gebeten hat.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Das ist ein Fehler von Godwit oder vom Server. Bitte melden Sie ihn mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>Godwit kann seine Dateien auf diesem Rechner nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Schaffen Sie Platz auf der Festplatte oder prüfen Sie die Rechte des Profilordners; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Dieses Profil ist in einem anderen Godwit geöffnet.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Benutzen Sie das andere Fenster, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>So, wie sie ist, kann die Nachricht nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>Bearbeiten Sie sie, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Der Server sagt: „%1“</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>Die Nachricht wurde nicht gesendet; sie wartet im Postausgang, und Godwit versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>Die Nachricht wurde an niemanden gesendet; sie bleibt im Postausgang.</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>Senden ist noch nicht möglich.</translation>
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
        <translation>1 Änderung wartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln Änderung wartet</numerusform>
            <numerusform>%Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Warten auf die Verbindung</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>Warten auf die Begrüßung des Servers</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>Warten auf die Verschlüsselung</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>Warten auf die Anmeldung</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>Warten auf die Liste der Ordner</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>Warten auf das Öffnen des Ordners</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>Warten auf die Zahl der Nachrichten</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>Warten auf Nachrichten</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>Warten, dass etwas Hochgeladenes ankommt</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>Warten auf eine Änderung</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Warten auf den Server</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>Auf Wunsch offline</translation>
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
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>Keine Verbindung, neuer Versuch in %Ln s</numerusform>
            <numerusform>Keine Verbindung, neuer Versuch in %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>Anmeldung abgelehnt: %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Nicht verbunden: %1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>Nicht verschlüsselt: Andere im Netz können mitlesen</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>Überwacht mit %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>sie ist nicht benutzbar</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Festplatte ist voll</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>sie darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>sie kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>ein anderes Programm hält sie besetzt</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>die Festplatte kann nicht gelesen oder beschrieben werden</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>eine neuere Version von Godwit hat sie geschrieben; diese lässt sie in Ruhe</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>Godwit endete, bevor der Server geantwortet hatte.</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>die Nachricht wurde schon gesendet oder verworfen</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>die Nachricht ist unterwegs zum Server und lässt sich nicht mehr zurücknehmen</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>die Nachricht ist schon im Postausgang</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>das Konto hat keinen Ordner für Entwürfe; der Entwurf bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>die Nachricht hat keinen Empfänger</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>die Nachricht ist schon ein Entwurf</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>einige haben die Nachricht schon bekommen: Sie lässt sich an die anderen senden oder verwerfen</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>die Nachricht ist schon unterwegs zum Server</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>die Nachricht ist ein Entwurf</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>die Nachricht soll nicht mehr gesendet werden</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>noch ist kein Ordner des Kontos bekannt</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>sie war beschädigt</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>eine neuere Version von Godwit hat sie geschrieben</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>sie ist beschädigt und kann nicht beiseite gelegt werden</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>der Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>sie wurde zurückgenommen</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>der andere Server hat nicht gemeldet, wo er die Nachrichten abgelegt hat; suchen Sie sie in dem Ordner, in den sie geschickt wurden</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>den Ordner, aus dem sie kamen, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>die Nachricht ist nicht mehr da</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>ein Teil der Nachricht fehlt</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>Das Konto, in das diese Nachrichten sollten, wurde entfernt. Sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>der Wortindex lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>die Änderung ist nicht mehr im Journal</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>Sie braucht eine Änderung vor ihr, die nicht ausgeführt wurde. Auf dem Server wurde nichts geändert; es geht weiter, wenn jene erneut versucht wird.</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>Der Server hat nicht gesagt, unter welchen Nummern er die verschobenen Nachrichten führt; darum ist nicht sicher, welche gemeint waren. Auf dem Server wurde nichts weiter geändert.</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>sie ist auf dem Weg zum Server und kann nicht mehr zurückgenommen werden</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>sie wartet schon darauf, ausgeführt zu werden</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>Der Server hat die Nachrichten dieses Ordners neu nummeriert; daher ist nicht mehr sicher, welche gemeint waren. Auf dem Server wurde nichts geändert.</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>es wurde kein Kennzeichen genannt</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>ein Ordner braucht einen Namen</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>einen Ordner dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>der Posteingang behält seinen Namen</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>der Posteingang kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>die Nachrichten sind nicht mehr da</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>den Ordner, in den sie sollen, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>die Nachrichten sind schon in diesem Ordner</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>es ist zu lange her</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>der Server hat nicht gesagt, wohin er die Nachrichten gelegt hat, oder sie sind von dort verschwunden; suchen Sie sie in dem Ordner, in den sie verschoben wurden</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>der Server hat nicht gesagt, wohin er die Kopien gelegt hat; sie lassen sich von Hand löschen</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>es ist auf dem Server ausgeführt und endgültig</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 ist für ein Zertifikat zu groß.</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>In %1 ist kein lesbares Zertifikat (PEM oder PKCS #12; stimmt die Passphrase?).</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>In %1 ist kein lesbarer privater Schlüssel (stimmt die Passphrase?).</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>es ist nur von sich selbst unterschrieben</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>wer es unterschrieben hat, ist diesem Rechner nicht bekannt</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>es gilt noch nicht</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>es nennt diesen Server nicht</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>Aus %1 war kein Zertifikat zu lesen.</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>das Zertifikat nennt diesen Server nicht</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>dies ist nicht das Zertifikat, an das das Konto gebunden ist</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1: Dies ist nicht das Zertifikat, an das das Konto gebunden ist. Erwarteter SHA-256: %2; gesehen: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>der Server hat kein Zertifikat gezeigt</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1. SHA-256 seines Zertifikats: %2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>„%1“ ist keine E-Mail-Adresse: Die sehen aus wie name@example.org.</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>„%1“ hat mehr als ein „@“.</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>In „%1“ ist ein Leerzeichen oder ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>Was in „%1“ vor dem „@“ steht, kann keine Adresse sein.</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>Was in „%1“ hinter dem „@“ steht, kann kein Servername sein.</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>„%1“ hat hinter dem „@“ keinen Punkt: Das geht nur im eigenen Netz.</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>„%1“ hat vor dem „@“ Buchstaben, mit denen noch nicht jeder E-Mail-Server umgehen kann.</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>Das Konto „%1“ von diesem Rechner entfernen?</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>Die Kopien seiner Nachrichten auf diesem Rechner und sein Passwort werden gelöscht. Ihre E-Mails auf dem Server bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>Eine Änderung, die den Server noch nicht erreicht hat, geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>%Ln Änderung, die den Server noch nicht erreicht hat, geht verloren.</numerusform>
            <numerusform>%Ln Änderungen, die den Server noch nicht erreicht haben, gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>Auf diesem Rechner gibt es kein Programm, das %1 öffnet.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>Die Liste der Konten war beschädigt. Sie liegt nun unter %1; der nächste Start beginnt ohne Konten.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>Die Liste der Konten ist beschädigt: %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Ein Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>Ein Konto namens „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>Dieses Konto wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>Auf Wunsch offline</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>1 Nachricht wird geholt</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht wird geholt</numerusform>
            <numerusform>%Ln Nachrichten werden geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>Vollständig, zum Lesen oder Speichern.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>Suche auf den Servern</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>Nach Texten, die nicht auf diesem Rechner liegen.</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>Nachrichten werden in ein anderes Konto verschoben</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>Nachrichten werden in ein anderes Konto kopiert</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 von %2 Nachrichten</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>E-Mails werden durchsuchbar gemacht</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Noch hat kein Konto eine E-Mail-Adresse: Geben Sie Ihre in den Kontoeinstellungen ein.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>Höchstens %Ln Nachricht lässt sich auf einmal weiterleiten.</numerusform>
            <numerusform>Höchstens %Ln Nachrichten lassen sich zusammen weiterleiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>Diese Nachricht ist schon im Postausgang.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 sagt: %2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>Die hiesige Kopie Ihrer E-Mails war beschädigt und wird neu geholt. Die alte liegt unter %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>%n Änderung, die den Server noch nicht erreicht hatte, war nicht lesbar und wurde beiseite gelegt.</numerusform>
            <numerusform>%n Änderungen, die den Server noch nicht erreicht hatten, waren nicht lesbar und wurden beiseite gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>%n Entwurf oder ungesendete Nachricht war nicht lesbar und wurde beiseite gelegt.</numerusform>
            <numerusform>%n Entwürfe oder ungesendete Nachrichten waren nicht lesbar und wurden beiseite gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>Ihre E-Mails können auf diesem Computer nicht durchsucht werden, bis Godwit neu gestartet wird: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>Die Nachricht, zu der dieser Link führt, liegt nicht auf diesem Rechner. Sie kann in einem Ordner liegen, der noch nicht gelesen wurde.</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>Auf den Servern &amp;suchen</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>Auf diesem Rechner gibt es kein Programm, das Web-Links öffnet.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>godwit::app::Autostart</name>
    <message>
        <source>To tell you of new mail</source>
        <translation>Um neue E-Mails zu melden</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>1 Adresse wurde importiert: Sie wird ab jetzt vorgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>%Ln Adresse wurde importiert: Sie wird ab jetzt vorgeschlagen.</numerusform>
            <numerusform>%Ln Adressen wurden importiert: Sie werden ab jetzt vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Noch hat kein Konto eine E-Mail-Adresse: Geben Sie Ihre in den Kontoeinstellungen ein.</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>Dieses Konto hat keinen Ordner für Entwürfe, darum bleibt die Nachricht nur auf diesem Rechner. „Verwenden für“ im Menü eines Ordners bestimmt einen.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>Kontakte (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>Der Suchindex wird aufgebaut: %1 von %2 Nachrichten</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>Betreff, Absender und Text aller %1 Nachrichten</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>Betreff und Absender aller %1 Nachrichten</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>Betreff und Absender von %1 der %2 Nachrichten</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>auf diesem Rechner sind keine Texte</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>Texte seit %1</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>Texte von %1</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>; 1 Ordner wird auf dem Server gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>; %Ln Ordner wird auf dem Server gefragt …</numerusform>
            <numerusform>; %Ln Ordner werden auf dem Server gefragt …</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>; 1 Ordner wurde auf dem Server durchsucht</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>; %Ln Ordner wurde auf dem Server durchsucht</numerusform>
            <numerusform>; %Ln Ordner wurden auf dem Server durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>1 Ordner konnte auf dem Server nicht durchsucht werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>%Ln Ordner konnte auf dem Server nicht durchsucht werden: %1</numerusform>
            <numerusform>%Ln Ordner konnten auf dem Server nicht durchsucht werden: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Der Schlüsselbund ist nicht benutzbar: %1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>Der Passwortbefehl konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>Der Passwortbefehl hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>Der Passwortbefehl ist mit Status %1 gescheitert: %2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>Der Passwortbefehl hat kein Passwort geschrieben.</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>Das sind Beispiel-E-Mails, die nie auf einem Server waren. Probieren Sie aus, was Sie möchten: Nichts wird gesendet, und beim Beenden ist alles wieder weg.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>Auf diesem Rechner gibt es kein Programm, das Web-Links öffnet.</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>Solange Sie offline arbeiten, kann nichts geholt werden.</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>&amp;Online gehen</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>Der Desktop lässt Godwit nicht von selbst starten. Vielleicht lässt sich das in seinen eigenen Einstellungen erlauben.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>Nachrichtenliste</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>Benachrichtigungen und Desktop</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>Diese Nachricht ist nicht mehr hier.</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>Es gibt keine Verbindung, und nicht alle Nachrichten von „%1“ sind hier bekannt: Die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>In „%1“ ist nichts als gelöscht markiert.</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>%1 lässt sich nicht verkleinern.</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1 ist keine Datei, die eine Nachricht enthalten könnte.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>%1 ist zu groß, um gezeigt zu werden: Nachrichten bis 64 MiB sind möglich.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1 ist keine Nachricht: Es fehlen die Zeilen, mit denen eine Nachricht beginnt.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%Ln neue Nachricht in %1</numerusform>
            <numerusform>%Ln neue Nachrichten in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>Posteingang von %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>Eine Nachricht konnte nicht gesendet werden und wartet im Postausgang auf Sie.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>1 nicht gesendeter Entwurf blieb erhalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>%Ln nicht gesendeter Entwurf blieb erhalten.</numerusform>
            <numerusform>%Ln nicht gesendete Entwürfe blieben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Wird gesendet: %1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1. Ihr Server zum Senden gibt keine Zustellbestätigungen: Es wird keine kommen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>%1 wird gesendet: %2.</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>Gesendet. Sie wollten eine Zustellbestätigung, aber Ihr Server zum Senden gibt keine: Es wird keine kommen.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Gesendet.</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>%1 wurde nur an einige der Empfänger gesendet.</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>%1 muss warten: %2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>%1 wurde vielleicht gesendet, vielleicht nicht.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 wurde nicht gesendet: %2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>Es ist zu spät: Die Nachricht ist unterwegs oder schon gesendet.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>Eine Nachricht ist noch nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>%Ln Nachricht ist noch nicht gesendet.</numerusform>
            <numerusform>%Ln Nachrichten sind noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>Was wartet, bleibt erhalten und wird gesendet, wenn Godwit wieder läuft.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>Es gibt zu viele Dateien mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>Das Bild ist zu groß, um hier gezeigt zu werden. Es lässt sich speichern.</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>Das ist kein Bild, das Godwit zeigen kann. Es lässt sich speichern.</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 kann ein Programm enthalten. Godwit speichert solche Dateien, öffnet sie aber nie.</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 lässt sich nicht importieren: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>es ist keine Datei.</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>es ist größer als 32 MiB.</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>es ist kein Kontakt mit einer E-Mail-Adresse darin.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>Die gespeicherten Suchen waren nicht lesbar; die Datei liegt noch da als %1.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>Diese Woche mit Anhang</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>Es gibt %L1 gespeicherte Suchen; mehr passen nicht.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnis</translation>
    </message>
</context>
<context>
    <name>godwit::app::SignIn</name>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>Refresh token for %1</source>
        <translation>Erneuerungstoken für %1</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>Passwort von %1 auf %2:</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>Erneuerungstoken von %1 für %2, vom Anbieter:</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>Das Passwort bleibt nur, bis Godwit endet: Auf diesem Rechner gibt es keinen Schlüsselbund, der es aufbewahren würde.</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>Der Server zum Senden wird ausprobiert …</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>Als Vorlage gespeichert.</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>Es gibt noch keine Vorlage. Wählen Sie im Fenster einer neuen Nachricht „Als Vorlage speichern“.</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>Alle Posteingänge</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Alle Entwürfe</translation>
    </message>
</context>
<context>
    <name>godwit::app::Unsubscriber</name>
    <message>
        <source>Unsubscribing at %1</source>
        <translation>Abbestellung bei %1</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>%Ln Abonnement geändert</numerusform>
            <numerusform>%Ln Abonnements geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>„%1“ konnte nicht rückgängig gemacht werden: %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>%1 als gelesen markiert</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>%1 als ungelesen markiert</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>%1 mit Stern versehen</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>Stern entfernt: %1</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>„%1“ gesetzt: %2</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>Schlagwörter geändert: %1</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>%1 in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>%1 in den Spam-Ordner verschoben</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 nach %2 verschoben</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>%1 nach %2 kopiert</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>%1 endgültig gelöscht</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>%1 geleert</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>Nachricht in %1 gespeichert</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>%1 umbenannt</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>%1 abonniert</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>%1 nicht mehr abonniert</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>Das Konto %1 hat dafür keinen Ordner. Mit „Verschieben nach …“ lässt sich einer wählen.</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>Diese Nachrichten liegen schon im Papierkorb; dort lassen sie sich endgültig löschen.</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>Dieses Konto soll sich mit %1 anmelden, was der Server nicht anbietet.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>Der Server bietet keine Art der Anmeldung, die Godwit kennt.</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>Der Server bietet %1, womit sich dieses Konto bisher angemeldet hat, nicht mehr an, sondern nur Schwächeres. Fragen Sie den Anbieter, ob das so sein soll.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit ist offline.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>Der Server gibt diese Nachrichten nicht heraus.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>Die Verbindung brach ab, bevor der Server geantwortet hat. Eine der Nachrichten liegt vielleicht schon im Ordner des anderen Kontos; das Original bleibt erhalten.</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>Die Nachricht liegt nicht mehr auf dem Server.</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>Die Nachricht ist größer als 256 MiB.</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>Die Nachricht ist viel größer, als der Server angab.</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>Die Datei der Nachricht ist fort.</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>Der Server nennt mehr Ordner, als Godwit aufnehmen kann (%L1).</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>Der Server nennt mehr Nachrichten, als im Ordner liegen oder als Godwit aufnehmen kann.</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>Dieser Server sagt nicht, wie voll ein Postfach ist.</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>Dieser Server führt keine Rechte für Ordner.</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>Dieser Server führt keine Notizen zu Ordnern (METADATA).</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>Der Anhang ist größer als 768 MiB.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>Die Verbindung brach ab, bevor der Server antwortete; vielleicht ist es geschehen, vielleicht nicht.</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>Der Ordner liegt nicht mehr auf dem Server.</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>Es ist nicht bekannt, wo die Nachrichten jetzt sind.</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>Der Server hat die Nachrichten dieses Ordners neu nummeriert.</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>Den Ordner gibt es nicht mehr, oder er kann keine Nachrichten enthalten.</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>Der Server nennt mehr Nachrichten, als im Ordner sind.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>Anmeldung beim Server zum Senden …</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit ist offline.</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>Für dieses Konto ist kein Server zum Senden bekannt.</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>Die Verbindung endete, bevor der Server geantwortet hatte.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>Die Datei der Nachricht ist nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>Für dieses Konto gibt es kein Erneuerungstoken.</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>Token werden nur über https erneuert: %1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>Die Antwort ist zu lang.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>Dieses Konto hat keine Verschlüsselung, und sein Server ist nicht dieser Rechner.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung mit %1</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>Verbindung wird gesichert</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>Es kamen Daten, bevor die Verbindung verschlüsselt war.</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>der Proxy %1: %2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>Es gibt keine Client-ID.</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>Angemeldet wird nur über https: %1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>Token werden nur über https geholt: %1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>Die Antwort des Browsers kann nicht empfangen werden: %1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>Das ist nicht die Antwort, auf die Godwit wartet</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>Sie gehört zu einem älteren Versuch oder kommt von anderswo. Es wurde nichts geändert. Benutzen Sie die Seite, die Godwit zuletzt geöffnet hat.</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>Godwit wurde nicht eingelassen</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>Sie können diese Seite schließen und zu Godwit zurückkehren.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>Sie können diese Seite schließen und zu Godwit zurückkehren; dort geht es von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Die Server von %1 werden gesucht …</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>%1 sagt nichts über seine Server. Die üblichen Namen werden versucht …</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1, gesetzt</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1, bei manchen Nachrichten gesetzt</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, ungelesen: %2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1, ungelesen: %2, Nachrichten: %3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>Nicht verbunden: Was hier geschieht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>Der Server meldet sofort, was hier geschieht (%1)</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>Der Server wird jede Minute gefragt (%1)</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesbar</translation>
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
        <translation>Nachricht noch nicht vom Server gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>Unterhaltung mit %Ln Nachricht</numerusform>
            <numerusform>Unterhaltung mit %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Als gelöscht markiert</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>Mit Anhängen</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>Änderung wartet auf das Senden</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>Bei %1 setzen: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>Bei %1 entfernen: %2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>Bei %1 setzen: %2; entfernen: %3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>Gesendet, wartet auf die Antwort</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>Nicht mehr anwendbar</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>Vielleicht geschehen</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>Die Verbindung brach ab, bevor der Server geantwortet hat. Das kann geschehen sein oder nicht, und es wird nicht von selbst wiederholt: Sehen Sie im Ordner nach und versuchen Sie es dann erneut oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>%1 von %2 nach %3 verschieben</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>%1 von %2 nach %3 kopieren</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>%1 von %2 nach %3 (%4) verschieben</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>%1 von %2 nach %3 (%4) kopieren</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>%1 in %2 endgültig löschen</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>Eine Nachricht in %1 ablegen</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>Einen Entwurf in %1 speichern</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>Ordner %1 anlegen</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>Ordner %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>Ordner %1 löschen</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>%1 abonnieren</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>%1 abbestellen</translation>
    </message>
</context>
<context>
    <name>godwit::models::OutboxModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>Schon gesendet an: %1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Der Server sagt: „%2“</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
Godwit versucht es von selbst wieder, nächster Versuch: %2.</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
Godwit versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>Zeitpunkt des Sendens: %1, oder wenn Godwit danach wieder läuft.</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>Sie wird gesendet, sobald es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>Der Server nimmt diese Nachricht nicht für alle Empfänger an.</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>Der Server nimmt diese Nachricht nicht an. Sie wurde an niemanden gesendet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>Senden Sie sie an die anderen, oder verwerfen Sie sie: Dann kommt sie in den Ordner für gesendete Nachrichten.</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>Bearbeiten Sie sie und senden Sie sie neu, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>Bearbeiten Sie sie, senden Sie sie nur an die anderen, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>Es geht um: %1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>Die Verbindung riss ab, als die ganze Nachricht schon abgegangen war, aber bevor der Server sagte, dass er sie hat. Vielleicht wurde sie gesendet, vielleicht nicht; von selbst wird sie nicht noch einmal gesendet, denn sonst käme sie vielleicht doppelt an. Sehen Sie im Ordner für gesendete Nachrichten nach, oder fragen Sie jemanden, der sie haben müsste; sagen Sie dann, was aus ihr geworden ist.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Wird gesendet, %1 %</translation>
    </message>
    <message>
        <source>Waiting to be tried again</source>
        <translation>Wartet auf einen neuen Versuch</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Geht gleich ab</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Vielleicht gesendet</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Sie ist unterwegs; der Server hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <translation>%1, an %2: %3</translation>
    </message>
</context>
<context>
    <name>godwit::models::PartsModel</name>
    <message>
        <source>Unnamed attachment</source>
        <translation>Anhang ohne Namen</translation>
    </message>
</context>
<context>
    <name>godwit::models::ProtocolLogModel</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>godwit::models::SubscriptionChanges</name>
    <message>
        <source>“%1” is shown from now on, here and in your other mail programs.</source>
        <translation>„%1“ wird von nun an gezeigt, hier und in Ihren anderen E-Mail-Programmen.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>„%1“ verschwindet aus der Liste; auf dem Server gibt es den Ordner nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>„%1“ wird hier weiter gezeigt, weil der Ordner für etwas verwendet wird; andere E-Mail-Programme lassen ihn vielleicht weg.</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>„%1“ wird nicht mehr gezeigt; die Nachrichten bleiben auf dem Server.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Ist das der richtige Server?</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Ihr E-Mail-Konto</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>Godwit findet Ihre E-Mail-Server anhand Ihrer Adresse. Gefragt wird nur die Domain der Adresse selbst.</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>Godwit meldet sich bei Ihrem E-Mail-Server an, um zu sehen, ob dies stimmt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>Nur diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>Geben Sie den Fingerabdruck ein, den Ihr Anbieter Ihnen genannt hat.</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Die Server von %1 werden gesucht …</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>Das ist keine E-Mail-Adresse. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>%1 lässt andere E-Mail-Programme nicht an seine E-Mails: Es gibt dort kein IMAP. Es wurde nichts eingerichtet.</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>Nirgends steht, welche Server zu dieser Adresse gehören, und die üblichen Namen antworten nicht. Ist dieser Rechner online? Sonst geben Sie den Namen des Servers so ein, wie Ihr Anbieter ihn nennt.</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Browser wird geöffnet …</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Warten auf Ihren Browser …</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>Mit diesen Einstellungen lassen sich Ihre E-Mails lesen. %1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Der Server sagte: „%1“</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>Von &amp;Hand eingeben …</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>Ohne Sen&amp;den fortfahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>Das Konto wird gespeichert; in seinen Einstellungen steht, dass Senden noch nicht möglich ist</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>Trotzdem unverschlüsselt verbinden</translation>
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
        <translation>E-Mail-&amp;Adresse:</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>Konto&amp;name:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Verschlüsselung:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>E&amp;rneuerungstoken:</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>App-&amp;Passwort:</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Erneuerungstoken</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>Geben Sie den Namen Ihres Servers ein.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Geben Sie Ihren Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>Geben Sie das Erneuerungstoken ein, das Ihr Anbieter Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>Ohne Verschlüsselung kann jeder auf dem Weg Ihr Passwort und Ihre E-Mails lesen.</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>Wenn Ihr Anbieter Ihnen einen Benutzernamen gegeben hat, der nicht Ihre Adresse ist, geben Sie ihn unter „Ändern …“ ein.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>Es gibt noch kein Konto. Fügen Sie eins hinzu, um Ihre E-Mails zu lesen.</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>Das erste Konto ist das Standardkonto für neue Nachrichten.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>&amp;Identitäten …</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>En&amp;tfernen …</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>Dem Konto hier einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>Namen, Adressen und Signaturen, mit denen Sie schreiben</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>Im Ordnerbereich weiter nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>Im Ordnerbereich weiter nach unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>Das Konto von diesem Rechner entfernen (Entf)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>Senden ist noch nicht möglich: Der Server dafür ist nicht bekannt. Siehe Einstellungen.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>Senden ist noch nicht möglich: Der Server hat Godwit beim letzten Versuch nicht eingelassen. Siehe Einstellungen.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>Die Server nach Neuem fragen</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>Ein E-Mail-Konto hinzufügen</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>Ko&amp;nten …</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>Konten ordnen, umbenennen und entfernen und wählen, unter welchen Namen Sie schreiben</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>Konto&amp;einstellungen …</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>Das Konto dieses Ordners ändern</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>Abonne&amp;ments …</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>Auswählen, welche Ordner gezeigt werden</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>Über den S&amp;erver …</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>Was der Server dieses Kontos über sich sagt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>Godwit schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Das zuletzt Getane zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>Ausstehende Ä&amp;nderungen …</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>Was die Server noch nicht erreicht hat oder abgelehnt wurde</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>In allen Nachrichten suchen</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>Ordner su&amp;chen …</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>Einen Ordner nach seinem Namen suchen</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>In &amp;der Nachricht suchen …</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>Wörter in der geöffneten Nachricht suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>Rückwär&amp;ts suchen</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Als gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>S&amp;tern</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Stern setzen oder entfernen</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>Kennzeichen und Schlagwörter der gewählten Nachrichten</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>Schla&amp;gwörter verwalten …</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>Namen, Farben und Reihenfolge der Schlagwörter</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Schlagwörter</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>Alle Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>Dieses Schlagwort setzen oder entfernen</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>Unterhaltung als g&amp;elesen markieren</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>Alle Nachrichten der Unterhaltung als gelesen markieren</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>&amp;Unterhaltung stummschalten</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>Was von nun an zu dieser Unterhaltung kommt, gilt als gelesen</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>Unterhaltung &amp;ignorieren</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>Die Unterhaltung nicht in der Liste zeigen, mit allem, was noch dazukommt</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchivieren</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Ins Archiv verschieben</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>&amp;Verschieben nach …</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>In einen anderen Ordner verschieben</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>S&amp;pam</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>In den Spam-Ordner verschieben</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>Pap&amp;ierkorb leeren …</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>Alle Nachrichten im Papierkorb endgültig löschen</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>&amp;Ordner als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>Alle Nachrichten des offenen Ordners als gelesen markieren</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>&amp;Quelltext</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>Die Nachricht, wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>Alle &amp;Kopfzeilen</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>Alle Kopfzeilen der Nachricht</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>Die geöffnete Nachricht drucken</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Dru&amp;ckvorschau …</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>Sehen, wie die geöffnete Nachricht gedruckt wird</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>Link &amp;zur Nachricht kopieren</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>Ein Link, mit dem sich anderswo auf diese Nachricht verweisen lässt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>Was sich mit dieser Nachricht noch tun lässt</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>Was Godwit und die Server miteinander reden</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>&amp;Nächste ungelesene</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>Zur nächsten ungelesenen Nachricht</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>&amp;Vorige ungelesene</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>Zur vorigen ungelesenen Nachricht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>Zurück zum vorigen Bereich</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>Zu den Ordnern</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>Na&amp;chrichten</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>Zur Liste der Nachrichten</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>&amp;Lesebereich</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>Zur offenen Nachricht</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Neue Nachricht</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>Eine neue Nachricht schreiben</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>Dem Absender antworten</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>Allen an&amp;tworten</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>Dem Absender und allen anderen antworten, die sie bekommen haben</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>An die &amp;Mailingliste antworten</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>Nur an die Mailingliste antworten</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Weiterleiten</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>Den Text mit eigenen Worten weitersenden</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>Als An&amp;hang weiterleiten</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>Die ganze Nachricht als Datei weitersenden, so wie sie kam</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>&amp;Umleiten …</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>Die Nachricht weitersenden, als käme sie von ihrem Absender</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>Als neue Nachricht &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>Eine neue Nachricht mit dem Inhalt dieser beginnen</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>&amp;Entwurf bearbeiten</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>An dieser Nachricht weiterschreiben</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>Vorla&amp;gen</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>Die Vorlagen dieses Kontos öffnen: Eine geöffnete beginnt eine neue Nachricht</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>Po&amp;stausgang …</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>Was auf das Senden wartet oder nicht gesendet werden konnte</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>Zum &amp;Posteingang</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>Den Posteingang dieses Kontos öffnen</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>Zu „&amp;Gesendet“</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>Öffnen, was von diesem Konto gesendet wurde</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>Zu den &amp;Entwürfen</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>Die Entwürfe dieses Kontos öffnen</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>Zum &amp;Archiv</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>Das Archiv dieses Kontos öffnen</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>Näc&amp;hste Nachricht</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>Zur nächsten Nachricht weiter unten in der Liste</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>Vori&amp;ge Nachricht</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>Zur Nachricht darüber</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>Alle Nachrichten der Liste auswählen</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>Keine Nachricht auswählen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>In jedem Fall als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>In jedem Fall als ungelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>Nachrichten&amp;datei öffnen …</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>Eine Nachricht lesen, die als Datei (.eml) gespeichert wurde</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>Alle Verbindungen trennen, bis Sie sie wieder haben wollen</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>Ändern, wie Godwit sich verhält</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>Sehen und ändern, welche Taste was tut</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>Aktion oder Ordner &amp;finden …</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>Alles, was Godwit kann, dem Namen nach</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>Akti&amp;vität …</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>Was Godwit gerade tut und wie es mit den Servern steht</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>Wie Godwit benutzt wird</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>Ü&amp;ber Godwit</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>Welche Version das ist, und unter welcher Lizenz</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>&amp;Ausstehende Änderungen …</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>Es gibt noch kein Konto, also ist auch nichts zu tun.</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>Alle Änderungen haben die Server erreicht.</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>1 Änderung hat ihren Server noch nicht erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>%Ln Änderung hat ihren Server noch nicht erreicht.</numerusform>
            <numerusform>%Ln Änderungen haben ihre Server noch nicht erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>1 Änderung wurde angehalten und wartet auf Ihre Entscheidung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>%Ln Änderung wurde angehalten und wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>%Ln Änderungen wurden angehalten und warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>(keine Adresse)</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>Adresse des Absenders: %1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>&amp;Name und Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>Oder übernehmen Sie ein Konto aus &amp;Thunderbird; Passwörter bleiben dort:</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>Anna Beispiel</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>Das sehen die, denen Sie schreiben</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Ihr &amp;Name:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>E-Mail-&amp;Adresse:</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>In Thunderbird gefundene Konten</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>Diese Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein, etwa anna@example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Er&amp;weitert</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Die, denen dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Eine Datei mit Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>Zert&amp;ifizierungsstellen:</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>Eine PEM-Datei, für einen Server mit eigener Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>Der E-Mail-Server selbst</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>Absender &amp;geprüft von:</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>Wessen Wort zählt, wenn eine Nachricht „geprüft“ heißt: der Name, den Ihr Anbieter in Authentication-Results schreibt. Nur nötig, wo geprüfte Absender nicht als solche angezeigt werden.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>„%1“ ist kein Name eines Servers. Er sieht aus wie mx.example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Save all %1…</source>
        <translation>Alle %1 speichern …</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentChip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>Mit anderem Programm ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>A&amp;lle speichern …</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>wartet …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · on the server</source>
        <translation>%1 · auf dem Server</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>Anhang %1, %2 speichern</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Anhang %1, %2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>Diese Datei kann ein Programm enthalten. Godwit speichert sie, öffnet sie aber nie.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Mit anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentDeeds</name>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 kann ein Programm enthalten. Godwit speichert solche Dateien, öffnet sie aber nie.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Anhang speichern</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>Alle Anhänge in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier speichern</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>%1 Dateien in %2 gespeichert</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>Auf diesem Rechner gibt es kein Programm, das %1 öffnet. Die Datei lässt sich speichern.</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>%1 ist jetzt hier und lässt sich ziehen.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Text der Nachricht</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Seite noch einmal ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>Adresse der Seite &amp;kopieren</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>Ihr Browser zeigt die Anmeldeseite von %1. Melden Sie sich dort an und erlauben Sie Godwit, Ihre E-Mails zu benutzen. Dann macht Godwit von selbst weiter; Ihr Passwort bleibt zwischen Ihnen und Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>Auf diesem Rechner gibt es kein Programm, das Webseiten öffnet. Kopieren Sie die Adresse der Anmeldeseite von %1 in einen Browser auf diesem Rechner, melden Sie sich dort an und erlauben Sie Godwit, Ihre E-Mails zu benutzen.</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>Sie haben sich im Browser angemeldet. Godwit bittet Ihren Anbieter um Zugang …</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CardBar</name>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>64 hexadezimale Ziffern, von Ihrem Anbieter</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>&amp;Fingerabdruck, den Ihr Anbieter genannt hat:</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>Fingerabdruck, den Ihr Anbieter genannt hat</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>Das Zertifikat von %1 ist nicht das, an das dieses Konto gebunden ist. Die Verbindung wurde geschlossen, bevor Ihr Passwort oder eine E-Mail gesendet wurde. Vielleicht wurde es erneuert, vielleicht ist jemand zwischen Ihnen und dem Server.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>%1 konnte sich nicht ausweisen. Die Verbindung wurde geschlossen, bevor Ihr Passwort oder eine E-Mail gesendet wurde.</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>Fragen Sie Ihren Anbieter nach dem SHA-256-Fingerabdruck des neuen Zertifikats, am Telefon oder auf seinen Seiten. Ist es der jetzt gesehene, so geben Sie ihn hier ein oder fügen Sie ihn ein. Sonst machen Sie nicht weiter.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>Prüfen Sie den Namen des Servers und die Uhr dieses Rechners; melden Sie sich in einem Hotel oder Gastnetz zuerst dort an. Soll der Server dieses Zertifikat haben, so fragen Sie seinen Betreiber nach dem SHA-256-Fingerabdruck und geben Sie ihn hier ein: Dann gilt nur dieses Zertifikat, wer immer es unterschrieben hat. Eine Organisation mit eigener Zertifizierungsstelle gibt Ihnen eine Datei, die in den Einstellungen unter „Erweitert“ zu wählen ist.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Was nicht stimmt:</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>Gilt für:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Unterschrieben von:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Gültig:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256 before:</source>
        <translation>SHA-256 bisher:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 now:</source>
        <translation>SHA-256 jetzt:</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>Er ist derselbe.</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>Das ist der Fingerabdruck des bisherigen Zertifikats, nicht des neuen.</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>Es ist ein anderer: Das ist nicht der Server Ihres Anbieters. Machen Sie nicht weiter.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CompletionPopup</name>
    <message>
        <source>People who may be meant</source>
        <translation>Personen, die gemeint sein können</translation>
    </message>
    <message>
        <source>Enter takes, Shift+Delete forgets</source>
        <translation>Enter übernimmt, Umschalt+Entf vergisst</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>Umleiten: %1 – Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>Fett, Farben, Links, Tabellen und Bilder sind weg; aus Listen wurde Text.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>Auf diesem Rechner gespeichert, %1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>In den Entwürfen gespeichert, %1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>Auf diesem Rechner gespeichert, %1. In die Entwürfe kommt es, sobald es eine Verbindung gibt</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>Dieser Entwurf wurde auf dem Server geändert oder entfernt, vielleicht auf einem anderen Gerät. Was Sie hier sehen, ist auf diesem Rechner aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine Fassung behalten</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>&amp;Die andere übernehmen</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Dateien an&amp;hängen …</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>&amp;In Bcc verschieben</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>Betre&amp;ff eingeben</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>Weite&amp;rschreiben</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>Trotz&amp;dem senden</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>Diese Nachricht verwerfen? Sie verschwindet von diesem Rechner und aus dem Ordner für Entwürfe.</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>Nachricht verwer&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Be&amp;halten</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>Bilder einfügen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Bild %1.png</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <source>&amp;Keep its size</source>
        <translation>&amp;Größe behalten</translation>
    </message>
    <message>
        <source>“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:</source>
        <translation>„%1“ hat %2. Ein kleineres Bild ist schneller gesendet und gelesen; seine längere Seite hätte:</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Wieder vom Ende an</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>Wieder vom Anfang an</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerActions</name>
    <message>
        <source>Send &amp;later</source>
        <translation>S&amp;päter senden</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>Zu &amp;bestimmter Zeit …</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>&amp;Jetzt speichern</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>Den Entwurf auch auf dem Server speichern</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>Als &amp;Vorlage speichern</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Dateien &amp;anhängen …</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Kontakte importieren …</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>Personen aus einer vCard-Datei, die vorgeschlagen werden</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>Nachricht ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>Die Nachricht bleibt als Entwurf erhalten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wie&amp;derherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Auss&amp;chneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>&amp;Ohne Format einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>In der Nachricht &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>Schrift fester &amp;Breite</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>In Nachrichten aus reinem Text</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>&amp;Formatierter Text</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>Fett, Listen, Bilder; sonst reiner Text</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>&amp;Lesebestätigung anfordern</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>Der Empfänger wird gebeten, das Lesen der Nachricht zu bestätigen; viele lehnen ab</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>&amp;Zustellbestätigung anfordern</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>Server werden gebeten, die Ankunft zu melden</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Sprachen</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>O&amp;ptionen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerHead</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>&amp;Bcc</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>Ant&amp;worten an</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>Be&amp;treff</translation>
    </message>
    <message>
        <source>Copies to others (Alt+C)</source>
        <translation>Kopien an andere (Alt+C)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>Kopien, die die anderen nicht sehen (Alt+B)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>Wohin Antworten gehen (Alt+W)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>Empfänger in Bcc verschieben</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>S&amp;HA-256 des Zertifikats:</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>nur wenn das Zertifikat des Servers nicht anders zu prüfen ist</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>Nur das Zertifikat mit diesem Fingerabdruck gilt, wer immer es unterschrieben hat. Fragen Sie den Anbieter danach.</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>Ihr Zerti&amp;fikat:</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Ihr Zertifikat</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>Sein Sch&amp;lüssel:</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>Der Schlüssel Ihres Zertifikats</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>Passph&amp;rase des Schlüssels:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>socks5://proxy.example.org:1080 or http://…</source>
        <translation>socks5://proxy.example.org:1080 oder http://…</translation>
    </message>
    <message>
        <source>On slow connections</source>
        <translation>Bei langsamer Verbindung</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>&amp;Compress:</source>
        <translation>&amp;Komprimieren:</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Eine Datei wählen: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>Der SHA-256 eines Zertifikats hat 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>Ein Proxy wird als socks5://Name:Port oder http://Name:Port geschrieben.</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>Der Schlüssel gehört zu einem Zertifikat: Wählen Sie auch das.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Anmelden …</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>&amp;Kontoeinstellungen …</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>&amp;Zertifikat anzeigen …</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Protokoll anzeigen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>In dieser Nachricht suchen</translation>
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
        <translation>von vorn</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>vom Ende</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>Im Angezeigten nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>%Ln weitere im Rest dieser Nachricht</numerusform>
            <numerusform>%Ln weitere im Rest dieser Nachricht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>Er enthält nur Ordner, keine Nachrichten.</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>Der Server lässt Sie diesen Ordner nur lesen.</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>Der Server erlaubt in diesem Ordner keine weiteren.</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>Der Posteingang heißt auf jedem Server gleich.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>Im Posteingang kommen Ihre E-Mails an: Er bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>Er wird für etwas verwendet: %1. Wählen Sie dafür zuerst einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>Alles darin ist gelesen.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es ist nichts darin.</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>Dieser Server kann nicht manche Nachrichten löschen und andere in Ruhe lassen (UIDPLUS); Godwit geht das Risiko nicht ein.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>Im Posteingang kommen Ihre E-Mails an: Er kann für nichts anderes verwendet werden.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>Nachrichten mit Stern</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>Wichtige Nachrichten</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>Auf dem Server gibt es ihn nicht mehr.</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>Sie haben hier nicht das Recht dazu. Wem der Ordner gehört, der kann es Ihnen geben.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Ordner lassen sich nicht in ein anderes Konto verschieben.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Ein Ordner lässt sich nicht in sich selbst verschieben.</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>Dieser Server hat keine Ordner in Ordnern.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Er ist schon dort.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>Einen Ordner „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>Nachrichten lesen</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>als gelesen markieren</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>mit Stern und Schlagwort versehen</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>Nachrichten ablegen</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>als gelöscht markieren</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>endgültig löschen</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>darin Ordner anlegen</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>den Ordner umbenennen und löschen</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>Nachrichten dorthin senden</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>entscheiden, wer was darf</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>Er wird in „%1“ angelegt.</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>Es sind keine Nachrichten darin.</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>Die Nachricht darin wird endgültig gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>Die Nachricht darin wird endgültig gelöscht.</numerusform>
            <numerusform>Die %Ln Nachrichten darin werden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>Den Ordner „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Ordner löschen</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Den Papierkorb leeren?</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>Den Spam-Ordner leeren?</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>Seine Nachrichten (%L1) werden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>Spam leeren</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>Durchgestrichenes aus „%1“ entfernen?</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>Diese Nachrichten wurden als gelöscht markiert, von Ihnen oder von jemand anderem, der diesen Ordner benutzt, und sind noch da. Sie werden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>Platz für Nachrichten</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>So viel Platz dürfen ganze Nachrichten auf diesem Rechner einnehmen (GiB).
Die am längsten nicht gelesenen weichen zuerst; auf dem Server bleiben sie.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>Kein Ordner hat das im Namen.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Ordner suchen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>Neuer Ordner hier …</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>Einen Ordner im aktuellen Ordner anlegen</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Ordner umbenennen …</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>Dem aktuellen Ordner einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>Ordner löschen …</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>Den aktuellen Ordner und seinen Inhalt löschen</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>Ordner ist Favorit</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>Den aktuellen Ordner über den Konten zeigen oder nicht mehr</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>Eigenschaften des Ordners …</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>Was über den aktuellen Ordner bekannt ist</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>Favorit nach oben</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>Den aktuellen Favoriten unter den Favoriten nach oben verschieben</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>Favorit nach unten</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>Den aktuellen Favoriten unter den Favoriten nach unten verschieben</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>„%1“ &amp;ausblenden</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Neuer Ordner …</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>Ordner &amp;verschieben nach …</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>Ordner &amp;löschen …</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Alle als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>Papierkorb &amp;leeren …</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>&amp;Spam leeren …</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>&amp;Durchgestrichenes entfernen …</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Aus &amp;Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Zu &amp;Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>A&amp;bonniert</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Eigenschaften …</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>In Favoriten nach &amp;oben</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>In Favori&amp;ten nach unten</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>Ver&amp;wenden für</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>Der Server verwendet dafür „%1“, für alle Ihre E-Mail-Programme.</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>Der Server hat festgelegt, wofür dieser Ordner da ist.</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>Oben an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>Auf diesem &amp;Rechner behalten</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>Wie das Konto</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>Wie der Ordner darüber</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>Nur, was ich lese</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Den letzten Monat</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Die letzten 3 Monate</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>Den letzten Monat</numerusform>
            <numerusform>Die letzten %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>&amp;Platz für Nachrichten …</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>„%1“ trennt auf diesem Server Ordner und kann nicht in einem Namen stehen.</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>„*“ und „%“ können nicht in einem Namen stehen.</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>Im Namen ist ein Zeichen, das man nicht sieht.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Einen Ordner dieses Namens gibt es schon.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>Was Godwit gerade tut</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>Postausgang: %1, davon %2 zu prüfen</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Postausgang: %1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>Einige Nachrichten konnten nicht gesendet werden: Sie entscheiden, was aus ihnen wird</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>Nachrichten, die auf das Senden warten</translation>
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
        <translation>Ein Konto enthält nur Ordner. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>Die Nachrichten sind schon dort.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In einen Ordner verschieben</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Den Ordner gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>Den Ordner „%1“ verschieben nach</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Ordner suchen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Hierher verschieben</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>Das ist kein eigener Ordner.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>Ordnereigenschaften</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Konto:</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>Pfad auf dem Server:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>Nachrichten:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>Er enthält keine Nachrichten</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Verwendet für:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Angezeigt:</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>Ja, er ist abonniert</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Nicht abonniert</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>Hier behalten:</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>Neues:</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Sie dürfen:</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>Platz:</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>Er enthält nur Ordner</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Noch nicht gezählt</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, ungelesen: %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nichts Besonderes</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>Hier kommen E-Mails an</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>so sagt es der Server</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>dem Namen nach</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>Nachrichten, die Sie lesen</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>Nachrichten des letzten Monats</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>Nachrichten des letzten Monats</numerusform>
            <numerusform>Nachrichten der letzten %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>Der Server sagt es nicht</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>Alles, was der Server erlaubt: Er führt keine Rechte</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>Sehen, dass er da ist, mehr nicht</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>Der Server setzt keine Grenze oder sagt es nicht</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>Nicht bekannt: Es gibt keine Verbindung</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>Hier lässt sich das nicht ablegen.</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>Er gehört schon zu den Favoriten.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Ordner lassen sich nicht in ein anderes Konto verschieben.</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>Nachrichten lassen sich auf Ordnern ablegen.</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>Sie sind schon in diesem Ordner.</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>Sie lassen sich nicht aus ihrem Ordner nehmen, der nur lesbar ist. Mit Strg werden sie kopiert.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS von Anfang an (empfohlen)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>Keine: unverschlüsselt</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormatBar</name>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Überschrift 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Überschrift 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Überschrift 3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Art des Absatzes</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Unterstrichen</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>&amp;Durchgestrichen</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>K&amp;leiner</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>&amp;Schriftfarbe …</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>&amp;Hintergrundfarbe …</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>Formate &amp;entfernen</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>&amp;Aufzählung</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>&amp;Nummerierte Liste</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>&amp;Weniger zitieren</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>&amp;Richtung des Absatzes umkehren</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>L&amp;ink …</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Bild …</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>Waagere&amp;chte Linie</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Zeilen und Spalten</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Zeile darüber einfügen</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Zeile darunter einfügen</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>Spalte davor einfügen</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>Spalte dahinter einfügen</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>Hintergrundfarbe</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Schriftfarbe</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>Die Einstellungen von Hand ändern</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>Wie das bei %1 geht</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Öffnet %1 im Browser</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>Ich &amp;kenne diese Server: Sie gehören zu meinem Anbieter</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>Sagen Sie, ob diese Server zu Ihrem Anbieter gehören.</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>Diese E-Mails liegen bei %1, dessen Server Godwit kennt.</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>Einstellungen gefunden bei %1.</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>Das DNS von %1 nennt diese Server.</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>Die Einstellungen stehen nirgends, aber bei %1 antwortet ein Server.</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>Diese Einstellungen stammen aus Thunderbird. Das Passwort bleibt dort: Geben Sie es noch einmal ein.</translation>
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
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>Reading: %1, port %2, %3</source>
        <translation>Lesen: %1, Port %2, %3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>Senden: %1, Port %2, %3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Benutzername: %1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>%1 nimmt hier nicht Ihr übliches Passwort, sondern eins nur für E-Mail-Programme (ein „App-Passwort“). Sie erzeugen es auf der Seite des Anbieters, nach der Anmeldung dort, und fügen es unten ein.</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>Falls %1 das richtige Passwort ablehnt: Das Lesen mit Programmen (IMAP) muss dort erst eingeschaltet werden, in den Einstellungen Ihrer E-Mail. Bei der Anmeldung in zwei Schritten wird ein Passwort nur für E-Mail-Programme verlangt.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>%1 hat für E-Mail-Programme ein eigenes Passwort, das nicht das der Kundenseiten ist. Sie legen es dort fest.</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>%1 wird über sein Programm Bridge gelesen, das auf diesem Rechner laufen muss. Bridge zeigt den Benutzernamen und das Passwort, die hier einzugeben sind. Sein Zertifikat stellt es selbst aus: Exportieren Sie es in den Einstellungen von Bridge und wählen Sie die Datei unter „Ändern …“, „Erweitert“, „Zertifizierungsstellen“.</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>%1 lässt E-Mail-Programme nur nach einer Anmeldung im Browser ein. Dazu muss ein Programm dort eingetragen sein, und dieses Godwit ist es nicht: Geben Sie unten eine eigene Client-ID oder die Ihrer Organisation ein.</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Sie melden sich im Browser an, auf der Seite des Anbieters selbst. Godwit sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>Sie liegen außerhalb Ihrer eigenen Domain (%1), und was DNS sagt, ist nicht signiert: Jemand auf dem Weg könnte sie eingesetzt haben, um an Ihr Passwort zu kommen. Machen Sie nur weiter, wenn Sie sie kennen.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>godwit::ui::HeaderText</name>
    <message>
        <source>(no date)</source>
        <translation>(kein Datum)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>geprüft von %1</translation>
    </message>
    <message>
        <source>%1 found that this message does not come from %2: it may be forged.</source>
        <translation>%1 hat festgestellt, dass diese Nachricht nicht von %2 kommt: Sie ist vielleicht gefälscht.</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>Der Absender bittet um eine Lesebestätigung. Ohne Ihr Wort wird keine gesendet.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::IdentitiesDialog</name>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Identities – %1</source>
        <translation>Identitäten – %1</translation>
    </message>
    <message>
        <source>With which names, addresses and signatures you write. The first is the usual one.</source>
        <translation>Mit welchen Namen, Adressen und Signaturen Sie schreiben. Die erste ist der Standard.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>Als Stan&amp;dard</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>dieselbe Adresse</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Answers &amp;to:</source>
        <translation>Ant&amp;worten an:</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>&amp;Signatur:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Neue Identität</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>Jede Identität braucht eine E-Mail-Adresse, etwa anna@example.org.</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>„Antworten an“ ist eine E-Mail-Adresse oder leer.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Diesen Hinweis schließen (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>„%1“ ins Wörterbuch aufnehmen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>1 attachment, %1</source>
        <translation>1 Anhang, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>%Ln Anhang, %1</numerusform>
            <numerusform>%Ln Anhänge, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>Zu groß: Unterwegs sind es %1, mehr als die %2, die Ihr Server annimmt.</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>Ihr Server nimmt %1 an</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>Bild verkleinern</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Anhang %1, %2</translation>
    </message>
    <message>
        <source>Delete removes, F2 renames, Alt with the arrows moves</source>
        <translation>Entf entfernt, F2 benennt um, Alt mit den Pfeilen verschiebt</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Umbe&amp;nennen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>&amp;Verkleinern …</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Nach v&amp;orn</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Nach &amp;hinten</translation>
    </message>
    <message>
        <source>Stop attaching (Delete)</source>
        <translation>Anhängen abbrechen (Entf)</translation>
    </message>
    <message>
        <source>Press to stop attaching</source>
        <translation>Drücken, um das Anhängen abzubrechen</translation>
    </message>
    <message>
        <source>is being attached…</source>
        <translation>wird angehängt …</translation>
    </message>
    <message>
        <source>Removing an attachment</source>
        <translation>Anhang entfernen</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>Anhang umbenennen</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>Name, den der Empfänger sieht:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>Anhang umbenennen</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>Anhang verschieben</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Link setzen</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Link entfernen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>Wohin dieser Link führt</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>Dieser Link führt nicht dorthin, wo er sagt.</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>Er sagt: %1
Er führt zu: %2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListChoices</name>
    <message>
        <source>&amp;Arrival</source>
        <translation>&amp;Eingang</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>Bet&amp;reff</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Ungelesen</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>Mit &amp;Stern</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>An&amp;hang</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>Die Liste danach sortieren</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>Unterha&amp;ltungen</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>Antworten bei dem zeigen, worauf sie antworten</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>Nach Be&amp;treff zusammenfassen</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>Nachrichten mit demselben Betreff sind eine Unterhaltung, auch wenn sie einander nicht nennen</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>Eigene Antworten an ihrem &amp;Platz</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>Was Sie geschrieben haben, aus dem Ordner „Gesendet“ in seinen Unterhaltungen zeigen</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>&amp;Ignorierte Unterhaltungen zeigen</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>Auch zeigen, was Sie ignorieren</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>Au&amp;fsteigend</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>Das Erste, Älteste oder Kleinste oben</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>Das Letzte, Neueste oder Größte oben</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Alle auf&amp;klappen</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>Alle Unterhaltungen öffnen</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Alle &amp;zuklappen</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>Alle Unterhaltungen schließen</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>Für alle &amp;neuen Ordner verwenden</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>Ordner, für die nichts gewählt wurde, werden wie dieser aufgelistet</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>Nur ungelesene Nachrichten</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>Nur Nachrichten mit Stern</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>Mit Anhang</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>Nur Nachrichten mit Anhang</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>Nur Nachrichten mit diesen Wörtern in Absender, Empfänger oder Betreff</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>Wieder alle Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Standardspalten</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>In diesem Ordner ist keine ungelesene Nachricht.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>Nur Nachrichten mit einem Schlagwort</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Nach Schlagwort filtern</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>Reihenfolge und Unterhaltungen</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>Nach Absender, Empfänger oder Betreff filtern</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Mit und ohne Schlagwort</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>Dieser Ordner hat keine Schlagwörter</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 ungelesen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>Kein Ordner ist offen</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>Wählen Sie einen Ordner, um hier seine Nachrichten zu sehen.</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>Ordner wird geöffnet …</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Keine Nachricht passt zum Filter</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>1 Nachricht ist ausgeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>%Ln Nachricht ist ausgeblendet.</numerusform>
            <numerusform>%Ln Nachrichten sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>Dieser Ordner wurde noch nicht vom Server gelesen.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Dieser Ordner ist leer</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>Neue Nachrichten erscheinen hier von selbst.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>Nachricht &amp;als</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>Reihenfolge und &amp;Unterhaltungen</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>Li&amp;ste und Bereiche</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Ordner &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>Mar&amp;kieren</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>&amp;Als ungelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Als gelesen markieren</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>Kein S&amp;pam</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>S&amp;pam</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Nachrichtendatei öffnen</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Nachrichten (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>Über Godwit</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>Ein E-Mail-Programm für IMAP.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.

Die Pfuhlschnepfe ist der Vogel, der ohne Rast am weitesten fliegt.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Kein Filter ist gesetzt</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Es gibt noch kein Konto</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>Dieses Konto hat keinen solchen Ordner</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Keine Nachricht ist offen</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>Alle Bereiche sind zu sehen</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>Die Liste zeigt keine Unterhaltungen</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>Dieser Ordner kann nur gelesen werden</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Keine Nachricht ist ausgewählt</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>Das ist das Archiv</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>Mehr von dieser Nachricht zeigen</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Diese Nachricht hat keinen Text.</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>Diese Nachricht hat keinen Text, nur Anhänge.</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>Nicht %1: %2</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Führt zu %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageDeeds</name>
    <message>
        <source>Nothing was changed: the list has changed so much that the selected messages are not known any more. Select them again.</source>
        <translation>Nichts wurde geändert: Die Liste hat sich so verändert, dass die gewählten Nachrichten nicht mehr bekannt sind. Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>Dieses Konto hat keinen Archivordner.</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>Dieses Konto hat keinen Spam-Ordner.</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>Godwit kann einen anlegen und die Nachrichten dorthin verschieben. Oder wählen Sie mit „Verschieben nach …“ einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>Nachricht löschen</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>%1 Nachrichten löschen</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>Diese Nachricht endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>Diese Nachrichten endgültig löschen?</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>Dieses Konto hat keinen Papierkorb. Was gelöscht wird, ist nicht zurückzuholen.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Das ist nicht rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>Der Server behält in diesem Ordner keine Schlagwörter.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>Der Server behält in diesem Ordner keine Schlagwörter, und an einem Schlagwort erkennt Godwit stumme und ignorierte Unterhaltungen.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageHeader</name>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Abbestellen …</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>Diese Mailingliste verlassen</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(kein Absender)</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>%1 fand dies in Ordnung: %2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Adressen ausblenden</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Alle Adressen zeigen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern setzen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>(kein Empfänger)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(kein Absender)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Keine Nachricht ist offen</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>Wählen Sie in der Liste eine Nachricht, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>%1 Nachrichten sind ausgewählt</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>Markieren, verschieben oder löschen Sie sie gemeinsam.</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>Nachricht wird gelesen …</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>Diese Nachricht konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>Noch nicht vom Server gelesen</translation>
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
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Allen antworten</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>Als Anhang weiterleiten</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>unter der Godwit beim Anbieter eingetragen ist</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>nur wenn der Anbieter Ihnen eins gegeben hat</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>Client-I&amp;D:</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>Client-&amp;Geheimnis:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Anmeldeseite:</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>Token von:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Umfang (scope):</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>Geben Sie die Adressen der Anmeldeseite des Anbieters und seiner Token ein.</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>Geben Sie die Client-ID ein, unter der Godwit beim Anbieter eingetragen ist.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>Änderungen, die die Server nicht erreicht haben</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>Nichts wartet: Alles, was Sie geändert haben, hat die Server erreicht.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>Die Änderung aufgeben: Ihre Post wird so gezeigt, wie der Server sie hat</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>Sie wird gesendet, sobald eine Verbindung besteht, nach den Änderungen davor.</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Sie ist unterwegs; der Server hat noch nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>Nachrichten, die noch nicht gesendet sind</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>Nichts wartet: Alles, was Sie gesendet haben, hat diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>Sie wurde &amp;gesendet</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>An die &amp;anderen senden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen …</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>Sie kommt in den Ordner für gesendete Nachrichten</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>Sie wird nicht gesendet, sondern wieder zum Schreiben geöffnet</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Erneut &amp;senden</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
Sie wird nicht gesendet und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
Wer sie noch nicht hat, bekommt sie nicht.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Diese Nachricht verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>Nachricht &amp;verwerfen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>Trotzdem unverschlüsselt senden</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>wie beim Lesen</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>A&amp;usgangsserver:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>Vers&amp;chlüsselung:</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Verschlüsselung beim Senden</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>Por&amp;t:</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Port beim Senden</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>Benutzernam&amp;e:</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Benutzername beim Senden</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>SHA-256 des Zertifikats:</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>SHA-256 des Zertifikats beim Senden</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>Beim Senden gilt nur das Zertifikat mit diesem Fingerabdruck, wer immer es unterschrieben hat. Leer: die üblichen Prüfungen.</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>Zum Senden. Es ist noch nicht möglich: Der Server dafür ist nicht bekannt.</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>Zum Senden. Mit diesen Einstellungen wurde es noch nicht versucht.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>Senden ist noch nicht möglich: Der Server hat Godwit beim letzten Versuch nicht eingelassen.</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>Zum Senden. Mit diesen Einstellungen geht es.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>Ohne Verschlüsselung kann jeder auf dem Weg Ihr Passwort lesen und das, was Sie senden.</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>Der SHA-256 eines Zertifikats hat 64 hexadezimale Ziffern.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>Aktion oder Ordner finden</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>Eine Aktion, ein Ordner oder Wörter, nach denen gesucht wird</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  nur Aktionen      #  nur Ordner      Esc  schließt</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>Alles nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>Nachrichten von „%1“ suchen</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>godwit::ui::People</name>
    <message>
        <source>me</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>Kopie an %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>Blindkopie an %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>Gesendet von: %1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>Antworten an: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopie: %1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>Blindkopie: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>&amp;Einmal zeigen</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>Die Bilder dieser Nachricht jetzt laden. Ihre Server erfahren, dass sie geöffnet wurde und von wo.</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>Ein Bild von einem anderen Server ist nicht geladen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>%Ln Bild von einem anderen Server ist nicht geladen.</numerusform>
            <numerusform>%Ln Bilder von anderen Servern sind nicht geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;Immer für %1</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>Bilder in allen Nachrichten von %1 laden</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>Ein Bild wird geladen …</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>%Ln Bild wird geladen …</numerusform>
            <numerusform>%Ln Bilder werden geladen …</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>Ein Bild konnte nicht geladen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>%Ln Bild konnte nicht geladen werden.</numerusform>
            <numerusform>%Ln Bilder konnten nicht geladen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Ganzes Bild</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>Das Bild ins Fenster einpassen oder in seiner eigenen Größe zeigen (Leertaste)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PicturesPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>Nachrichten dieser Absender laden ihre Bilder von selbst aus dem Internet. Daran kann ein Absender erkennen, dass Sie die Nachricht geöffnet haben, und wann.</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>Absender filtern</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>Absender, deren Bilder geladen werden</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>Wieder fragen, bevor ihre Bilder geladen werden (Entf)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>Zurückholen, was zuletzt entfernt wurde (Strg+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>Kein Absender darf von selbst Bilder laden.
Eine Nachricht, die das will, fragt Sie zuerst, und es lässt sich ihr auf Dauer erlauben.</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>Keine Adresse eines Absenders enthält „%1“.</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>&amp;Alle angezeigten entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>&amp;Alle entfernen</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>Bei %1 wird wieder gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>Bei %Ln Absender wird wieder gefragt.</numerusform>
            <numerusform>Bei %Ln Absendern wird wieder gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>1 Absender</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>%Ln Absender</numerusform>
            <numerusform>%Ln Absender</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>Gelesen und ungelesen</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>Eine offene Nachricht gilt als &amp;gelesen:</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>nach einem Augenblick</translation>
    </message>
    <message>
        <source>after 5 seconds</source>
        <translation>nach 5 Sekunden</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>nach 10 Sekunden</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>nur, wenn ich sie markiere</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>&amp;Nachrichten zeigen:</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>wie gestaltet</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>als reinen Text</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>Bilder aus dem Internet werden so oder so nie ohne Ihre Zustimmung geholt.</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>Nachrichten ab&amp;dunkeln, wenn der Desktop dunkel ist</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>Jede Nachricht lässt sich weiterhin so zeigen, wie sie kam.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>Senden rückgängig machen &amp;innerhalb von:</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>gar nicht: sofort senden</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 Sekunden</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 Sekunden</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 Sekunden</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 Sekunden</translation>
    </message>
    <message>
        <source>A message waits so long before it leaves.</source>
        <translation>So lange wartet eine Nachricht, bevor sie abgeht.</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>Meine &amp;Zeitzone verbergen</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>Das Datum einer Nachricht sagt dann, wann sie gesendet wurde, aber nicht, wo auf der Erde Sie sein können.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>Neue Nachrichten mit &amp;Formatierung</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>Schriften, Listen und Bilder; eine Fassung in reinem Text geht immer mit. Lässt sich in jeder Nachricht ändern.</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>Nachrichten in &amp;reinem Text in Schrift fester Breite</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>&amp;Entwürfe auf den Server legen nach einer Pause von:</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 Minuten</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>On this computer they are kept while you type, and on the server when you close them.</source>
        <translation>Auf diesem Rechner werden sie beim Tippen gesichert, auf dem Server beim Schließen.</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>Antworten und Lesebestätigungen</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>Ich &amp;antworte:</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>unter dem zitierten Text</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>über dem zitierten Text</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>Signa&amp;tur unter dem zitierten Text</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>Sonst folgt sie auf das, was Sie über dem Zitat schreiben.</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>Wenn ein Absender um eine Lese&amp;bestätigung bittet:</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>mich fragen</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>nie bestätigen und nicht fragen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>&amp;Liste der Nachrichten zeigen als:</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>zweizeilige Karten</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>kompakte Zeilen</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>Wie ein Ordner sortiert, gefiltert und gruppiert wird, wählen Sie im Ordner selbst, unter „Ansicht“.</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>&amp;Initialen des Absenders auf Karten</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>&amp;Knöpfe auf der Zeile unter der Maus</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>Um eine Nachricht zu markieren, mit Stern zu versehen, zu archivieren oder zu löschen, ohne sie zu öffnen.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>Die &amp;offene Nachricht steht:</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>neben der Liste</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>unter der Liste</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Neue E-Mails</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>Neue E-Mails im &amp;Posteingang melden</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>Stumme und ignorierte Unterhaltungen bleiben still.</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>&amp;Absender und Betreff zeigen</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>Aus: Es wird nur gesagt, dass eine neue Nachricht da ist; niemand kann über Ihre Schulter mitlesen.</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>&amp;Ungelesene am Symbol von Godwit zählen</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>Wo das Dock oder die Taskleiste des Desktops das anzeigen kann.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Starten und schließen</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>&amp;Symbol neben der Uhr behalten</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>Wenn Sie das Fenster schließen, läuft Godwit dann weiter; „Beenden“ beendet es.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>Dieser Desktop hat zurzeit keinen Platz für solche Symbole; wenn Sie das Fenster schließen, endet Godwit.</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>Godwit beim An&amp;melden starten</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>Im Hintergrund: neben der Uhr oder als minimiertes Fenster.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>Sprache von &amp;Godwit:</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>die Sprache des Desktops</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>Nichts wird geholt oder gesendet. Was Sie tun, wartet hier, auch über einen Neustart hinweg.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Angehängt: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>Zeilen zeigen mit …</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>Zeilen mit diesem Text zeigen</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>Anhalten: keine neuen Zeilen zeigen</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Die gewählten Zeilen kopieren, oder alle</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>Eine Kopie ohne Namen, Betreffe und Adressen speichern …</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>Protokoll speichern</translation>
    </message>
</context>
<context>
    <name>godwit::ui::QuotaBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 von %2 Nachrichten</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 von %2 Ordnern</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1: voll, vielleicht kommt keine E-Mail mehr an. Leeren Sie den Papierkorb, oder löschen Sie große Nachrichten.</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1: fast voll. Leeren Sie den Papierkorb, oder löschen Sie große Nachrichten.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>Diese Nachricht hat keine Kennung, die ein Link nennen könnte.</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>Der Link zu dieser Nachricht ist kopiert.</translation>
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
        <translation>Diese Nachricht zeigen, wie sie gestaltet wurde</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>Reiner &amp;Text</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>Nur den Text dieser Nachricht zeigen</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>Original&amp;farben</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>Diese Nachricht in den Farben ihres Absenders zeigen, auf Weiß</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>Bilder dieses Absenders immer &amp;laden</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>Bilder von anderen Servern in allen Nachrichten dieses Absenders laden</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>Nachrichten größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>Nachrichten kleiner zeigen</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>Nachrichten in normaler Größe zeigen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>&amp;Lesebestätigung senden</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>N&amp;ie für diesen Absender</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>N&amp;ein</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>Eine kurze Nachricht sagt, dass diese geöffnet wurde, und wann</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>Der Absender bittet darum, %1 mitzuteilen, dass Sie dies gelesen haben.</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>Der Absender bittet um die Mitteilung, dass Sie dies gelesen haben.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>Diese Nachricht geht an %1.</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>Der Server wird unter %1 gesucht.</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>Empfänger %1</translation>
    </message>
    <message>
        <source>Recipient %1, %2</source>
        <translation>Empfänger %1, %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientEdit</name>
    <message>
        <source>Adding recipients</source>
        <translation>Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>Empfänger entfernen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>Empfänger ändern</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>Empfänger verschieben</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>Es ist niemand genannt, der diese Nachricht bekommt.</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>Es gibt keine Adresse, von der sie gesendet werden könnte: Zuerst muss ein Konto eingerichtet werden.</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>Eine Datei wird noch angehängt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>%Ln Datei wird noch angehängt.</numerusform>
            <numerusform>%Ln Dateien werden noch angehängt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>Unterwegs sind es %1, und Ihr Server nimmt höchstens %2 an: Er wird sie ablehnen.</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>Sie schreiben von einem Anhang, aber nichts ist angehängt.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>%Ln Empfänger sieht die Adressen der anderen. Unter Bcc wäre das nicht so.</numerusform>
            <numerusform>Alle %Ln Empfänger sehen die Adressen der anderen. Unter Bcc wäre das nicht so.</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>Sie haben die Nachricht bekommen, ohne dass die anderen es wissen (Bcc). Eine Antwort an alle verrät es ihnen.</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>Sie hat keinen Betreff.</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>Suche speichern …</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Suche verlassen (Esc)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Suche verlassen</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>Diese Suche bei den Ordnern aufheben</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>Gezeigt werden die neuesten %1 von %2; ein weiteres Wort oder ein Tag, etwa ab:2024, findet weniger.</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>1 Nachricht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>%Ln Nachricht gefunden</numerusform>
            <numerusform>%Ln Nachrichten gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>Dieser Ordner: %1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>Dieses Konto: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach man suchen kann</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>Wonach man suchen kann (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>Alles durchsuchen, etwa von:anna hat:anhang</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>%1 durchsuchen, etwa von:anna hat:anhang</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Letzte Suchen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>Vorschläge für die Suche</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>Name, wie er bei den Ordnern steht; eine Suche gleichen Namens wird ersetzt:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>Suche &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Delete search</source>
        <translation>Suche &amp;löschen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>In einer &amp;Stunde</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>Heute &amp;Abend, %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>&amp;Morgen früh, %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>Mon&amp;tag früh, %1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>&amp;Senden um:</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>Die Nachricht wartet auf diesem Rechner: Sie geht ab, wenn Godwit läuft und es eine Verbindung gibt. Bis dahin lässt sie sich im Postausgang ändern.</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Dann senden</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>(oberste Ebene)</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>Eigene Ordner: %1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>Ordner anderer Leute: %1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>Gemeinsame Ordner: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1: %2 von %3 (%4 %)</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>Server von %1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>&amp;Fähigkeiten</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Noch einmal fragen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>Fähigkeiten des Servers</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Festgelegt in</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in Gebrauch</numerusform>
            <numerusform>%n in Gebrauch</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>None: what is said can be read on the way.</source>
        <translation>Keine: Was gesagt wird, ist unterwegs zu lesen.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Ausgestellt von %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Could be used</source>
        <translation>Könnte genutzt werden</translation>
    </message>
    <message>
        <source>Switched off in the account&apos;s settings</source>
        <translation>In den Kontoeinstellungen abgeschaltet</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>Godwit unbekannt</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Diese Seite zurü&amp;cksetzen</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>Alles auf dieser Seite so, wie es im neuen Godwit ist</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>Keine Einstellung heißt „%1“. Aktionen von Godwit finden Sie mit Strg+K.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>In der Liste der Ordner</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShortcutsPage</name>
    <message>
        <source>  or  </source>
        <comment>between two shortcuts</comment>
        <translation>  oder  </translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>Stattdessen &amp;hier verwenden</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Lassen, wie es war</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>Wie &amp;vorgegeben</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>Tasten &amp;wie in:</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Nach Name oder Taste suchen</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Taste:</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>&amp;Zweite Taste:</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>In keinem Menü</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1, kein Tastenkürzel</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1, Tastenkürzel %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 ist „%2“.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShownCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here: %2)</source>
        <translation>%1 (in einer hier unbekannten Zeitzone: %2)</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1, Ihre Zeit</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>dort: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>Abgesagter Termin</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>Antwort auf eine Einladung</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Eine andere Zeit wird vorgeschlagen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 sagt zu</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 sagt ab</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1 kommt vielleicht</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>Wiederholt sich %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>1 Person ist eingeladen</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>%1 Personen sind eingeladen</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>Weitere in der Datei: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>E-Mail: %1</translation>
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
        <translation>Adresse: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SignInChoice</name>
    <message>
        <source>Sign-in method</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>Im Browser (OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>Zugriffstoken von einem Befehl (OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>Keine: Der Server lässt Gäste ein</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>Befehl, der das Zugriffstoken ausgibt</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>ein Programm, das das Zugriffstoken als erste Zeile ausgibt</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>Art der An&amp;meldung:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>&amp;Befehl:</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>Zugriffstoken, erneuert bei %1 (OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>Geben Sie den Befehl ein, der das Zugriffstoken ausgibt.</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>Der Befehl wird jedes Mal, wenn ein neues Token nötig ist, von der Shell ausgeführt.</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Sie melden sich auf der Seite Ihres Anbieters selbst an. Godwit sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>Das Zertifikat, das dieses Konto dem Server zeigt, beweist, wer Sie sind.</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>Nichts beweist, wer Sie sind: für öffentliche Archive.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 – wird abonniert</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 – wird abbestellt</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>nicht mehr auf dem Server</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>von jemand anderem</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>%1 von %2 darunter abonniert</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>immer gezeigt</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>Abonnierte Ordner</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>Abonnierte Ordner – %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>Abonnierte Ordner werden im Ordnerbereich gezeigt, hier und in Ihren anderen E-Mail-Programmen. Der Posteingang und Ordner, die für etwas verwendet werden, etwa für gesendete Nachrichten, werden hier immer gezeigt.</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>Es gibt keine Verbindung: Das ist die Liste, wie sie zuletzt war. Was Sie ändern, bleibt erhalten und wird ausgeführt, sobald es eine gibt.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Ordner suchen</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>Welche Ordner aufgeführt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Nicht abonniert</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Nicht mehr auf dem Server</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>Ordnerliste neu lesen</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>Ordnerliste neu lesen (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>Ordner des Kontos</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>Kein Ordner passt. Suchen Sie nach einem anderen Namen, oder wählen Sie „Alle“.</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>Was sich ändern wird (Entf nimmt eine Zeile zurück)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>1 Änderung anwenden</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>%1 Änderungen anwenden</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>%1 zu abonnieren, %2 abzubestellen</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>Den verschwundenen entfernen</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>Die %1 verschwundenen entfernen</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>Ordner, die Sie abonniert haben und die es auf dem Server nicht mehr gibt</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>Mit den %1 darunter &amp;abonnieren</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>Mit den %1 darunter a&amp;bbestellen</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>Ganzen &amp;Zweig aufklappen</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>Kennzeichen und Schlagwörter</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>Nur Buchstaben und Ziffern</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on your other computers.</source>
        <translation>Die ersten neun haben die Tasten 1 bis 9. Namen und Farben liegen auf den Servern, die das können, und sind auf Ihren anderen Rechnern dieselben.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Forget name and colour; messages keep the tag</source>
        <translation>Name und Farbe vergessen; Nachrichten behalten das Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>(Der Rest dieser Nachricht wird hier nicht gezeigt.)</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Quelltext von „%1“</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>Kopfzeilen von „%1“</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>(Der Rest dieses Textes wird hier nicht gezeigt.)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>Godwit an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>Godwit &amp;ausblenden</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>1 ungelesene Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>%Ln ungelesene Nachricht</numerusform>
            <numerusform>%Ln ungelesene Nachrichten</numerusform>
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
        <translation>%1 wurde schon mitgeteilt, dass Sie von dieser Mailingliste nichts mehr möchten.</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>Diese Mailingliste verlassen?</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>Godwit teilt %1 durch eine einzige Anfrage über eine verschlüsselte Verbindung mit, dass Sie nichts mehr davon möchten. Dieser Server erfährt dabei, dass diese Nachricht gelesen wurde.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>Das Angebot, mit einem Klick abzubestellen, ist nicht vom Absender signiert und wird darum nicht benutzt. </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>Diese Mailingliste auf einer Webseite verlassen?</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>Die Seite von %1 wird in Ihrem Browser geöffnet.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>%1 wurde mitgeteilt, dass Sie von dieser Mailingliste nichts mehr möchten.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ViewChoices</name>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Karten</translation>
    </message>
    <message>
        <source>Each message on two lines</source>
        <translation>Jede Nachricht in zwei Zeilen</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>Ko&amp;mpakt</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>Jede Nachricht in einer Zeile</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>Jede Nachricht in einer Zeile, in wählbaren Spalten</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>Nachricht &amp;neben der Liste</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>Ordner, Liste und Nachricht nebeneinander</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>Nachricht &amp;unter der Liste</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>Die Liste über der Nachricht, beide so breit wie das Fenster</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WarningStrip</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WelcomePage</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>Willkommen bei Godwit</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>Ihre E-Mails bleiben auf Ihrem Server. Godwit zeigt sie schnell, auch ohne Netz, und sagt Ihnen, was auf dem Server liegt. Es braucht nur Ihre E-Mail-Adresse und Ihr Passwort, das in den Schlüsselbund dieses Rechners kommt.</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>Ihr Konto aus &amp;Thunderbird übernehmen …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>%Ln Konto aus &amp;Thunderbird übernehmen …</numerusform>
            <numerusform>%Ln Konten aus &amp;Thunderbird übernehmen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>Es gibt noch kein Konto</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>Kein Entwurf ist offen</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Keine Nachricht ist offen</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>Die Nachricht kam nicht über eine Mailingliste, die Antworten annimmt</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>„%1“ ist weder ein wohlgeformter mailto:- oder mid:-Link noch eine Datei</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>Ein E-Mail-Programm für IMAP.</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>Einstellungen, Zwischenspeicher und Journal in DIR aufbewahren.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>Ein Bild des Fensters in FILE (PNG) schreiben und enden.</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>Ohne Fenster im Vordergrund starten: neben der Uhr oder als minimiertes Fenster.</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>Beispiel-E-Mails ansehen, ohne Konto und ohne Server.</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>Diese Sprache sprechen („de“, „pt_BR“) statt der des Desktops oder der Einstellungen.</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>mailto:-Links, die Godwit annimmt, mid:-Links zu Nachrichten und Dateien mit Nachrichten, die es zeigt.</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>--demo hat ein eigenes Profil und verträgt sich nicht mit --profile</translation>
    </message>
</context>
</TS>
