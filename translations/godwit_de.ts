<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider.</source>
        <translation>Prüfen Sie den Namen des Servers und die Uhr dieses Rechners; in einem Hotel oder Gastnetz melden Sie sich erst bei diesem Netz an. Sonst fragen Sie den Anbieter.</translation>
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
        <source>The password has expired. Set a new one at the provider.</source>
        <translation>Das Passwort ist abgelaufen. Setzen Sie beim Anbieter ein neues.</translation>
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
        <source>The password is right, but this user may not use this mailbox.</source>
        <translation>Das Passwort stimmt, aber dieser Benutzer darf dieses Postfach nicht verwenden.</translation>
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
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Der Server sagt: „%1“</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
</context>
</TS>
