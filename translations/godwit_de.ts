<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>This was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has expired. Set a new one at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is right, but this user may not use this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
