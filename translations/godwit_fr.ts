<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>Quelqu’un a écrit&#xa0;:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 a écrit&#xa0;:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>Le %1 à %2, %3 a écrit&#xa0;:</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- Message transféré --------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#xa0;: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date: %1, %2</source>
        <translation>Date&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>%1 n’est pas sur cet ordinateur. Enregistrez-le d’abord ici.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>%1 est un dossier. Regroupez-le d’abord en un seul fichier, par exemple un .zip.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>%1 n’est pas un fichier qui peut être joint.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>%1 n’a pas pu être lu jusqu’à la fin et n’a donc pas été joint&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>%1 n’a pas été joint&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>%1 a été modifié pendant sa lecture et n’a donc pas été joint. Joignez-le de nouveau quand il sera terminé.</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>afficher %Ln ligne de plus</numerusform>
            <numerusform>afficher %Ln lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>show less</source>
        <translation>afficher moins</translation>
    </message>
</context>
<context>
    <name>DateGroups</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Plus tôt cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>Plus tôt ce mois-ci</translation>
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
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>Rien n’a été modifié sur le serveur.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>Le serveur est introuvable.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>Aucun message n’a été récupéré ni modifié. Les messages déjà présents ici restent lisibles.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>Vérifiez l’orthographe du nom du serveur et que cet ordinateur est bien en ligne.</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>Le serveur n’accepte pas de connexions sur ce port.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>Vérifiez le port et le type de chiffrement&#xa0;; d’ordinaire, c’est 993 avec TLS et 143 avec STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>La connexion a été perdue ou le serveur est inaccessible.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>Vos modifications sont conservées ici et seront envoyées dès que la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>Il n’y a rien à faire si cet ordinateur est hors ligne&#xa0;; sinon, réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>Vos modifications sont conservées ici et seront envoyées dès que le serveur répondra de nouveau.</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>Réessayez plus tard. Si cela se produit chaque fois, vérifiez le port et le type de chiffrement.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Impossible d’établir une connexion chiffrée.</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>Ni votre mot de passe ni aucun message n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Vérifiez le port et le type de chiffrement, ou demandez à votre fournisseur lesquels utiliser.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>Le serveur n’a pas pu prouver son identité&#xa0;: son certificat n’est pas valable pour lui.</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>La connexion a été fermée avant l’envoi de votre mot de passe ou de tout message.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>Vérifiez le nom du serveur et l’horloge de cet ordinateur&#xa0;; dans un hôtel ou sur un réseau d’invités, connectez-vous d’abord à ce réseau. Sinon, demandez au fournisseur l’empreinte SHA-256 de son certificat&#xa0;: si c’est celle affichée ici, vous pouvez la saisir dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Il se peut que quelqu’un, entre cet ordinateur et le serveur, altère la connexion.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>N’utilisez pas ce réseau pour votre courrier. Choisissez TLS (port 993) pour ce compte si le serveur le propose.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>La réponse du serveur n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>La connexion a été fermée. Les messages déjà présents ici ne sont pas touchés et vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>Vérifiez qu’il s’agit bien d’un serveur IMAP et que le port est correct. Le journal du protocole montre ce qu’il a répondu.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Le serveur a refusé le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>Aucun message n’a été récupéré ni modifié. Godwit ne réessaie pas de lui-même, afin que le compte ne soit pas bloqué.</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>Saisissez de nouveau le mot de passe. Certains fournisseurs exigent un mot de passe réservé aux logiciels de messagerie, ou l’adresse complète comme nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>Le serveur n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>Vos modifications sont conservées ici et seront envoyées dès le retour du serveur.</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>Il n’y a rien à faire&#xa0;: Godwit réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Le serveur a refusé cette opération.</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>La modification n’a pas été faite&#xa0;; ce qui est affiché correspond au contenu du serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>La réponse du serveur indique peut-être ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>Le serveur n’a pas compris ce que Godwit demandait.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>C’est un défaut de Godwit ou du serveur. Merci de le signaler en joignant le journal du protocole.</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>Godwit ne peut pas écrire dans ses fichiers sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>Les messages sur le serveur ne sont pas touchés&#xa0;; la dernière modification n’a peut-être pas été conservée.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Libérez de l’espace sur le disque ou vérifiez les droits du dossier du profil, puis réessayez.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Ce profil est ouvert dans un autre Godwit.</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>Un seul programme à la fois peut le modifier&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Utilisez l’autre fenêtre, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>Ce qui a été saisi ne convient pas.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez la saisie et réessayez.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>La boîte aux lettres sur le serveur est pleine. Supprimez des messages et videz la corbeille.</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>Une partie du serveur nécessaire à cette opération est en panne. Godwit réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>Le serveur n’autorise cela que par une connexion chiffrée.</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>Vous n’avez pas le droit de faire cela dans ce dossier.</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>Le serveur vous demande de contacter son administrateur.</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>Un dossier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>Le dossier n’existe plus sur le serveur.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>Le dossier n’existe pas encore sur le serveur. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>Cela ne pourra jamais fonctionner sur ce serveur, par exemple à cause d’un caractère dans le nom.</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>Une limite du serveur a été atteinte, par exemple le nombre de connexions.</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>Un autre programme utilise le dossier. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>Le dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>Le serveur a refusé le mot de passe parce qu’il a expiré.</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>Définissez un nouveau mot de passe chez votre fournisseur, puis saisissez-le ici.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>Le serveur vous connaît, mais ne vous laisse pas utiliser cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>Vérifiez le nom d’utilisateur&#xa0;; sinon, c’est au fournisseur d’autoriser l’accès à cette boîte aux lettres par IMAP.</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>Le serveur ne vous laisse pas vous connecter.</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>Il vous demande de contacter son administrateur.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>Le serveur ne laisse personne se connecter sans chiffrement.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>Choisissez TLS ou STARTTLS pour ce compte.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>L’authentification n’a pas abouti.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>Choisissez une autre méthode d’authentification pour ce compte, ou demandez au fournisseur laquelle utiliser.</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>Le serveur ne vous a pas laissé entrer avec votre certificat.</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>Vérifiez le certificat dans les paramètres du compte, ou demandez au fournisseur lequel il attend.</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>Le serveur ne vous laisse pas entrer en tant qu’invité.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>Choisissez une autre méthode d’authentification pour ce compte.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>Le serveur a refusé le jeton d’accès.</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>Connectez-vous de nouveau chez le fournisseur, afin qu’il en délivre de nouveaux.</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>Le jeton d’accès ne permet pas de lire le courrier par IMAP.</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>Connectez-vous de nouveau chez le fournisseur et autorisez cet accès, ou corrigez la portée (scope) dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>Votre fournisseur ne laisse plus Godwit renouveler son accès.</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>Connectez-vous de nouveau chez le fournisseur&#xa0;: vous obtiendrez un nouveau jeton d’actualisation.</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>Godwit n’a pas été autorisé à utiliser votre compte.</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>Connectez-vous de nouveau avec le navigateur et autorisez l’accès&#xa0;; au travail ou à l’école, un administrateur doit peut-être s’en charger.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>Personne ne s’est connecté à temps avec le navigateur.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Recommencez quand vous serez prêt.</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>Aucun mot de passe n’est enregistré pour ce compte.</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>Saisissez-le ici.</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>Godwit n’a pas accès à ce compte pour le moment.</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>Connectez-vous encore une fois avec le navigateur.</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>Votre fournisseur vous a laissé entrer, mais n’a pas donné d’accès durable à Godwit.</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>Vérifiez la portée (scope) dans les paramètres du compte&#xa0;: chez Microsoft, elle doit contenir offline_access.</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>Votre fournisseur ne connaît pas l’autorisation demandée par Godwit.</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>Corrigez la portée (scope) dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>Votre fournisseur ne permet à personne de se connecter avec cet ID client.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>Corrigez-le dans les paramètres du compte, ou enregistrez-le chez le fournisseur pour les applications de bureau.</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>Votre fournisseur ne connaît pas cet ID client, ou son secret est incorrect.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>Corrigez cela dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Le serveur indique&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Marqué comme supprimé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>Accusé de réception envoyé</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Indésirable</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>Non indésirable</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Hameçonnage</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>Marqué comme important</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>FolderName</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Indésirables</translation>
    </message>
    <message>
        <source>Junk Mail</source>
        <translation>Indésirables</translation>
    </message>
    <message>
        <source>Junk E-mail</source>
        <translation>Indésirables</translation>
    </message>
    <message>
        <source>Junk Email</source>
        <translation>Indésirables</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Indésirables</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Messages suivis</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Messages importants</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>show less</source>
        <translation>afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln lines of quoted text</source>
        <translation>
            <numerusform>… %Ln ligne de texte cité</numerusform>
            <numerusform>… %Ln lignes de texte cité</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique à partir de laquelle envoyer.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique pour les réponses.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>Le message n’a pas de destinataire.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>sans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>pas de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>pas à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>avec copie à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>sans copie à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>avec «&#xa0;%1&#xa0;» dans l’objet</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>sans «&#xa0;%1&#xa0;» dans l’objet</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>avec «&#xa0;%1&#xa0;» dans le texte</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>sans «&#xa0;%1&#xa0;» dans le texte</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>avec une pièce jointe nommée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>sans pièce jointe nommée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>de la liste de diffusion «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>pas de la liste de diffusion «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>le message «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>pas le message «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>avec pièce jointe</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>sans pièce jointe</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lus</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>déjà lus</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>suivis</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>non suivis</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>déjà répondus</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>pas encore répondus</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>marqués comme brouillons</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>non marqués comme brouillons</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>marqués comme supprimés</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>non marqués comme supprimés</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>avec l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>sans l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>de plus de %1</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>de %1 au plus</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>de moins de %1</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>de %1 au moins</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>pas avant le %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>pas depuis le %1</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>dans le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>pas dans le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>tous les messages</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a sentence, with the blanks at its sides</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1: part of a sentence, in parentheses</extracomment>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>qui l’a envoyé</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>à qui il a été envoyé</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>copie</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>qui en a reçu une copie</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>objet</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>mots dans l’objet</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>texte</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>mots dans le texte</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>nom d’une pièce jointe</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>liste</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>une liste de diffusion</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>une étiquette</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>dans</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>est</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>lu, suivi, répondu…</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>avec</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>contient une pièce jointe</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>plus</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>plus que cette taille</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>moins</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>moins que cette taille</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>écrit avant ce jour</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>depuis</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>écrit ce jour-là ou plus tard</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>le</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>écrit ce jour-là, ou au cours de ce mois ou de cette année</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>nonlu</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>lu</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>suivi</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>nonsuivi</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>répondu</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>nonrépondu</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>pj</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>barge marée</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>les deux mots, ou des mots qui commencent ainsi, n’importe où</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;grande marée&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>exactement ces mots, l’un après l’autre</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>marée OR tempête</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>l’un des deux, ou les deux</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>marée -grande</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>le premier sans le second&#xa0;; aussi NOT</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(marée OR tempête) port</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>les parenthèses indiquent ce qui va ensemble</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>de:anna à:bruno</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>expéditeur et destinataire, par nom ou par adresse&#xa0;; aussi copie:</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>de:(anna OR bruno)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>un champ pour tout ce qui est entre parenthèses</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>objet:marée texte:port</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>seulement dans l’objet, seulement dans le texte</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>fichier:rapport</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>le nom d’une pièce jointe</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>est:nonlu est:suivi</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>nonlu, lu, suivi, nonsuivi, répondu, nonrépondu, brouillon, supprimé</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>avec:pj plus:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>pièces jointes et taille&#xa0;; aussi moins:</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>depuis:2023-04-12 avant:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>à partir de ce jour, jusqu’au dernier jour de 2023&#xa0;; aussi le:</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>depuis:hier depuis:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>jours&#xa0;: hier, lundi, mars, il y a 7d, 2w, 3m, 1y</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>dans:archives étiquette:travail liste:oiseaux</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>un dossier, une étiquette, une liste de diffusion</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>C’est trop long&#xa0;; le reste n’est pas pris en compte.</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>Il manque quelque chose avant ou après «&#xa0;OR&#xa0;».</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Cette parenthèse n’a jamais été ouverte.</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>Il manque quelque chose avant ou après «&#xa0;AND&#xa0;».</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>Il y a trop de mots&#xa0;; le reste n’est pas pris en compte.</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>Ce qui n’est pas voulu manque après «&#xa0;NOT&#xa0;».</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Il manque quelque chose après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>Il manque un nom ici.</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>Il n’y a aucun mot dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour. Les jours s’écrivent comme %2, %3, %4 ou %5.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille. Les tailles s’écrivent comme %2 ou %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici. Possibilités&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un lien vers un message.</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>L’imbrication est trop profonde&#xa0;; le reste n’est pas pris en compte.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The server sent a message without content.</source>
        <translation>Le serveur a envoyé un message sans contenu.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>Signé (OpenPGP). Godwit ne vérifie pas encore les signatures.</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>Signé (S/MIME). Godwit ne vérifie pas encore les signatures.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>Chiffré (OpenPGP). Godwit ne peut pas encore l’ouvrir&#xa0;: enregistrez la pièce jointe et ouvrez-la avec GnuPG ou Kleopatra.</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>Chiffré (S/MIME). Godwit ne peut pas encore l’ouvrir&#xa0;: enregistrez la pièce jointe et ouvrez-la avec un programme qui possède votre certificat.</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>Signé et encapsulé (S/MIME). Godwit ne peut pas encore l’ouvrir&#xa0;: enregistrez la pièce jointe et ouvrez-la avec un programme qui lit S/MIME.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>Chiffré (OpenPGP, dans le texte). Godwit ne peut pas encore l’ouvrir&#xa0;: copiez le texte dans GnuPG ou Kleopatra.</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>Le texte est très long&#xa0;; seul le début est affiché.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>De&#xa0;: </translation>
    </message>
    <message>
        <source>To: </source>
        <translation>À&#xa0;: </translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>Date&#xa0;: </translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>Objet&#xa0;: </translation>
    </message>
    <message>
        <source>A part of the message lies elsewhere. Godwit does not fetch it.</source>
        <translation>Une partie du message se trouve ailleurs. Godwit ne la récupère pas.</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>Ceci n’est qu’un morceau d’un message envoyé en plusieurs parties.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>Le jeu de caractères «&#xa0;%1&#xa0;» est inconnu&#xa0;; certains caractères peuvent être erronés.</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>Les messages et les parties sont trop imbriqués&#xa0;; les plus profonds ne sont pas ouverts.</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>Le message a trop de parties&#xa0;; seules les premières sont affichées.</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>L’en-tête est trop long&#xa0;; seul le début est affiché.</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>Le texte change de forme trop souvent&#xa0;; la fin est affichée sans citations.</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>Le message n’a pas de telle partie.</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>La pièce jointe est trop volumineuse pour être ouverte.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>Votre message à %1 a été affiché à l’écran.</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>Votre message «&#xa0;%2&#xa0;» à %1 a été affiché à l’écran.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>Il a été envoyé le %1.</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>Cela ne signifie pas qu’il a été lu ou compris.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>Personne n’a demandé d’accusé de réception pour ce message.</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>Il n’y a pas d’adresse d’où l’accusé de réception pourrait provenir.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>«&#xa0;%1&#xa0;», qui a demandé un accusé de réception, n’est pas une adresse électronique.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>tous les %1 jours</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>toutes les %1 semaines</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>tous les %1 mois</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>tous les %1 ans</translation>
    </message>
    <message>
        <source>repeatedly</source>
        <translation>à plusieurs reprises</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, on certain days</source>
        <translation>%1, certains jours</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 fois</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>Plus de 10 Mo</translation>
    </message>
    <message>
        <source>1 to 10 MB</source>
        <translation>De 1 à 10 Mo</translation>
    </message>
    <message>
        <source>100 KB to 1 MB</source>
        <translation>De 100 Ko à 1 Mo</translation>
    </message>
    <message>
        <source>10 to 100 KB</source>
        <translation>De 10 à 100 Ko</translation>
    </message>
    <message>
        <source>Under 10 KB</source>
        <translation>Moins de 10 Ko</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Sans expéditeur</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>Sans destinataire</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Non suivis</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>Avec pièces jointes</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>Sans pièces jointes</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>Le message ne dit pas qui l’a envoyé.</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>Le message donne un nom, mais pas d’adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>Le message nomme son expéditeur plus d’une fois&#xa0;: %1, et aussi %2. Un seul au plus est exact.</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>Le message nomme plusieurs expéditeurs&#xa0;: %1, et aussi %2.</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>Le nom contient une adresse, %1, mais le message vient de %2.</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>Le nom mentionne %1, mais le message vient de %2.</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>L’adresse commence comme une autre, %1, mais appartient à %2.</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>L’adresse semble appartenir à %1, mais appartient à %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>Le nom de l’expéditeur cache des caractères invisibles, ou en inverse d’autres.</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>Le nom mélange des lettres semblables de plusieurs écritures&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>L’adresse mélange des lettres semblables de plusieurs écritures&#xa0;: %1 est en réalité %2.</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>L’adresse ressemble à %1, mais est en réalité %2.</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>L’adresse est de %1, que le réseau connaît sous le nom de %2.</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>Envoyé par %2 pour %1.</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>Vous connaissez une personne de ce nom à une autre adresse, %1. Ce message vient de %2.</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>Les réponses vont à %1.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>Cette adresse n’existe pas.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Vérifiez-en l’orthographe.</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>Il n’y a pas de serveur de messagerie pour la partie de l’adresse après le @.</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>Le serveur ne comprend pas cette adresse.</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>La personne qui avait cette adresse en a changé, sans en laisser d’autre.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Demandez la nouvelle adresse au destinataire.</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>Le serveur ne comprend pas l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>Vérifiez l’adresse de votre identité.</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>Le serveur n’accepte pas de messages provenant de l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>Vérifiez l’adresse de votre identité&#xa0;; la plupart des serveurs n’acceptent que les adresses qui appartiennent au compte.</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>Ce domaine n’accepte aucun courrier.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Vérifiez l’orthographe de l’adresse.</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>Cette boîte aux lettres est désactivée ou n’accepte pas de messages pour le moment.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>Joignez le destinataire par un autre moyen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>La boîte aux lettres du destinataire est pleine.</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>Prévenez le destinataire par un autre moyen, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>Le message est trop gros pour le destinataire.</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>Envoyez des pièces jointes moins nombreuses ou plus petites.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>Le serveur n’a plus d’espace.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>Le message est trop gros pour le serveur.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>Le serveur du destinataire ne répond pas.</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>Vérifiez l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>Le serveur ne sait pas comment atteindre le serveur du destinataire.</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>Le message tournerait en rond entre des serveurs.</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>Prévenez l’administrateur du destinataire.</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>Il y a plus de destinataires que le serveur n’en accepte pour un seul message.</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>Envoyez-le en plusieurs messages.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>Le serveur n’accepte pas les messages sous cette forme&#xa0;: ils doivent être en caractères de 7 bits.</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>Envoyez les messages transférés sous forme de texte plutôt qu’en pièces jointes.</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>Le serveur n’accepte pas les adresses contenant d’autres lettres que a à z.</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>Utilisez une autre adresse du destinataire, ou envoyez depuis un autre compte.</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>Les règles du serveur interdisent ce message.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>Le texte du serveur indique peut-être pourquoi.</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>Le serveur n’autorise pas ce message.</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>Souvent, il prend un message pour du courrier indésirable, ou l’adresse de l’expéditeur n’est pas la vôtre. Son texte indique peut-être pourquoi.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Le serveur a refusé le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>Vérifiez les paramètres d’envoi du compte&#xa0;; certains fournisseurs exigent un mot de passe réservé aux logiciels de messagerie.</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>Le serveur ne vous laisse pas vous connecter de cette façon.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>Choisissez une autre méthode d’authentification pour ce compte&#xa0;; certains fournisseurs exigent un navigateur ou un mot de passe réservé aux logiciels de messagerie.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>Le serveur ne laisse personne se connecter sans chiffrement.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>Choisissez TLS ou STARTTLS pour l’envoi.</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>Le serveur veut que vous définissiez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>Faites-le chez le fournisseur, puis saisissez-le ici.</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>Le compte a été désactivé.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>Demandez au fournisseur.</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>Une signature que le serveur du destinataire attend (DKIM) manque ou est incorrecte.</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>Prévenez votre fournisseur.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>Le serveur du destinataire ne laisse pas ce serveur envoyer pour le domaine de votre adresse (SPF).</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>Envoyez par le serveur du fournisseur de votre adresse.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>Le serveur du destinataire ne fait pas confiance au nom du serveur d’envoi.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>Le serveur du destinataire n’a pas pu établir que le message vient de votre adresse (DMARC).</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>Le domaine de l’adresse de l’expéditeur n’accepte pas de courrier.</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>Trop de messages ont été envoyés en peu de temps.</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>Attendez quelques heures. Le texte du serveur en dit peut-être plus.</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>La boîte aux lettres ne peut pas recevoir de messages pour le moment.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>Le serveur veut que vous vous connectiez d’abord.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>Vérifiez les paramètres d’envoi du compte.</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>Le serveur refuse cette adresse ou ce message.</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>Vérifiez l’adresse. Le texte du serveur indique peut-être pourquoi.</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>Le message est trop gros, ou la boîte aux lettres est pleine.</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>Le serveur n’accepte pas cette adresse.</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>Vérifiez-en l’orthographe, ainsi que l’adresse de votre identité.</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>Le serveur refuse ce message.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>L’envoi a été arrêté.</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>Le serveur d’envoi est introuvable.</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>Vérifiez son nom et que cet ordinateur est bien en ligne.</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>Le serveur d’envoi n’accepte pas de connexions sur ce port.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>Vérifiez le port et le type de chiffrement&#xa0;; les plus courants sont 465 avec TLS et 587 avec STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>La connexion a été perdue ou le serveur d’envoi est injoignable.</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>Le serveur d’envoi n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>Impossible d’établir une connexion chiffrée avec le serveur d’envoi.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Vérifiez le port et le type de chiffrement, ou demandez à votre fournisseur lesquels utiliser.</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>Le serveur d’envoi n’a pas pu prouver son identité&#xa0;: son certificat n’est pas valable pour lui.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>Vérifiez le nom du serveur et l’horloge de cet ordinateur&#xa0;; dans un hôtel ou sur un réseau d’invités, connectez-vous d’abord à ce réseau.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Il se peut que quelqu’un, entre cet ordinateur et le serveur, altère la connexion.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>N’utilisez pas ce réseau pour le courrier. Choisissez TLS (port 465) pour l’envoi si le serveur le propose.</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>La réponse du serveur d’envoi n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>Vérifiez qu’il s’agit d’un serveur d’envoi (SMTP) et que le port est correct. Le journal du protocole montre ce qu’il a dit.</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>Le serveur d’envoi ne vous a pas laissé entrer.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>Vérifiez les paramètres d’envoi du compte, ou saisissez de nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>Le serveur n’accepte pas le message pour le moment.</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>Le serveur n’accepte pas le message.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>Le serveur n’a pas compris ce que Godwit demandait.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>C’est un défaut de Godwit ou du serveur. Merci de le signaler en joignant le journal du protocole.</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>Godwit ne peut pas lire ou écrire ses fichiers sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Libérez de l’espace sur le disque ou vérifiez les droits du dossier du profil, puis réessayez.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Ce profil est ouvert dans un autre Godwit.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Utilisez l’autre fenêtre, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>Le message ne peut pas être envoyé tel quel.</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>Modifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Le serveur indique&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>Le message n’a pas été envoyé&#xa0;; il attend dans la boîte d’envoi, et Godwit réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>Le message n’a été envoyé à personne&#xa0;; il reste dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>L’envoi n’est pas encore possible.</translation>
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
        <translation>1 modification en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln modification en attente</numerusform>
            <numerusform>%Ln modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Attente de la connexion</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>Attente de l’accueil du serveur</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>Attente du chiffrement</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>Attente de l’authentification</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>Attente de la liste des dossiers</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>Attente de l’ouverture du dossier</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>Attente des numéros des messages</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>Attente des messages</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>Attente de l’arrivée d’un envoi</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>Attente de l’exécution d’une modification</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Attente du serveur</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>Hors ligne par choix</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Authentification…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Lecture de %1 sur %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>Pas de connexion, nouvel essai dans %Ln s</numerusform>
            <numerusform>Pas de connexion, nouvel essai dans %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>Authentification refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Non connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>Non chiffré&#xa0;: d’autres personnes sur le réseau peuvent lire</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>Surveillé par %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>elle est inutilisable</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>l’écriture n’y est pas autorisée</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>elle ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>un autre programme l’occupe</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>le disque ne peut pas être lu ou écrit</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>une version plus récente de Godwit l’a écrite&#xa0;; celle-ci n’y touche pas</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>le fichier est endommagé : %1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>Godwit s’est arrêté avant que le serveur ait répondu.</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>le message a déjà été envoyé ou abandonné</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>le message est en route vers le serveur et ne peut plus être repris</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>le message est déjà dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>le compte n’a pas de dossier pour les brouillons&#xa0;; le brouillon est conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>le message n’a pas de destinataire</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>le message est déjà un brouillon</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>certains ont déjà reçu le message&#xa0;: il peut être envoyé aux autres, ou abandonné</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>le message est déjà en route vers le serveur</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>le message est un brouillon</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>le message ne doit plus être envoyé</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>aucun dossier du compte n’est encore connu</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>elle était endommagée</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>une version plus récente de Godwit l’a écrite</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>elle est endommagée et ne peut pas être mise de côté</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>le dossier n’existe plus</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>elle a été retirée</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>l’autre serveur n’a pas indiqué où il a placé les messages&#xa0;; cherchez-les dans le dossier vers lequel ils ont été envoyés</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>le dossier d’où ils venaient n’existe plus</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>le message n’existe plus</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>une partie du message manque</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>Le compte de destination de ces messages a été retiré. Ils restent où ils sont.</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>l’index des mots ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>l’opération n’est plus dans le journal</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>Elle dépend d’une modification précédente qui n’a pas été faite. Rien n’a été modifié sur le serveur&#xa0;; elle reprendra quand celle-là sera réessayée.</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>Le serveur n’a pas indiqué sous quels numéros il conserve les messages déplacés&#xa0;; il n’est donc pas certain desquels il s’agissait. Rien de plus n’a été modifié sur le serveur.</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>elle est en route vers le serveur et ne peut plus être retirée</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>elle attend déjà d’être exécutée</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>Le serveur a renuméroté les messages de ce dossier&#xa0;; il n’est donc plus certain desquels il s’agissait. Rien n’a été modifié sur le serveur.</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>aucun marqueur n’a été indiqué</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>un dossier doit avoir un nom</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>un dossier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>la boîte de réception garde son nom</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>la boîte de réception ne peut pas être supprimée</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>les messages n’existent plus</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>le dossier de destination n’existe plus</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>les messages sont déjà dans ce dossier</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>cela remonte à trop longtemps</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>le serveur n’a pas indiqué où il a mis les messages, ou ils n’y sont plus&#xa0;; cherchez-les dans le dossier vers lequel ils ont été déplacés</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>le serveur n’a pas indiqué où il a mis les copies&#xa0;; elles peuvent être supprimées à la main</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>c’est fait sur le serveur, et définitif</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 est trop gros pour un certificat.</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>Il n’y a pas de certificat lisible dans %1 (PEM ou PKCS #12&#xa0;; la phrase de passe est-elle correcte&#xa0;?).</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>Il n’y a pas de clé privée lisible dans %1 (la phrase de passe est-elle correcte&#xa0;?).</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>il n’est signé que par lui-même</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>son signataire est inconnu de cet ordinateur</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>il a expiré</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>il n’est pas encore valable</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>il ne nomme pas ce serveur</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>il a été révoqué</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>Aucun certificat n’a pu être lu dans %1.</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>le certificat ne nomme pas ce serveur</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>ce n’est pas le certificat auquel le compte est lié</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1&#xa0;: ce n’est pas le certificat auquel le compte est lié. SHA-256 attendu&#xa0;: %2&#xa0;; constaté&#xa0;: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>le serveur n’a présenté aucun certificat</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1. SHA-256 de son certificat&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique&#xa0;: elles ressemblent à nom@example.org.</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>«&#xa0;%1&#xa0;» contient plus d’un «&#xa0;@&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>«&#xa0;%1&#xa0;» contient un espace ou un caractère invisible.</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>Ce qui se trouve avant le «&#xa0;@&#xa0;» de «&#xa0;%1&#xa0;» ne peut pas être une adresse.</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>Ce qui se trouve après le «&#xa0;@&#xa0;» de «&#xa0;%1&#xa0;» ne peut pas être un nom de serveur.</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de point après le «&#xa0;@&#xa0;»&#xa0;: cela ne fonctionne que dans votre propre réseau.</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>«&#xa0;%1&#xa0;» a, avant le «&#xa0;@&#xa0;», des lettres que tous les serveurs de messagerie ne savent pas encore traiter.</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>Retirer le compte «&#xa0;%1&#xa0;» de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>Les copies de ses messages sur cet ordinateur et son mot de passe sont supprimés. Votre courrier sur le serveur reste tel quel.</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>Une modification qui n’a pas encore atteint le serveur est perdue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>%Ln modification qui n’a pas encore atteint le serveur est perdue.</numerusform>
            <numerusform>%Ln modifications qui n’ont pas encore atteint le serveur sont perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre %1.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>La liste des comptes était endommagée. Elle est conservée sous %1&#xa0;; le prochain démarrage se fera sans comptes.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>La liste des comptes est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Un compte doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>Un compte nommé «&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>Ce compte a été retiré.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>Hors ligne par choix</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>Récupération de 1 message</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>Récupération de %Ln message</numerusform>
            <numerusform>Récupération de %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>En entier, pour la lecture ou l’enregistrement.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>Recherche sur les serveurs</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>Pour les textes qui ne sont pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>Déplacement de messages vers un autre compte</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>Copie de messages vers un autre compte</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 sur %2 messages</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>Indexation du courrier pour la recherche</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Aucun compte n’a encore d’adresse électronique&#xa0;: saisissez la vôtre dans les paramètres du compte.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>%Ln message au plus peut être transféré à la fois.</numerusform>
            <numerusform>%Ln messages au plus peuvent être transférés ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>Ce message est déjà dans la boîte d’envoi.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 indique&#xa0;: %2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>La copie locale de votre courrier était endommagée et est de nouveau récupérée. L’ancienne est conservée sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>%n modification qui n’avait pas atteint le serveur n’a pas pu être lue et a été mise de côté.</numerusform>
            <numerusform>%n modifications qui n’avaient pas atteint le serveur n’ont pas pu être lues et ont été mises de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>%n brouillon ou message non envoyé n’a pas pu être lu et a été mis de côté.</numerusform>
            <numerusform>%n brouillons ou messages non envoyés n’ont pas pu être lus et ont été mis de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>Votre courrier ne peut pas être recherché sur cet ordinateur tant que Godwit n’a pas été redémarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>Le message auquel mène ce lien n’est pas sur cet ordinateur. Il se trouve peut-être dans un dossier qui n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>&amp;Rechercher sur les serveurs</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre les liens web.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>godwit::app::Autostart</name>
    <message>
        <source>To tell you of new mail</source>
        <translation>Pour vous signaler les nouveaux messages</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>1 adresse a été importée&#xa0;: elle sera désormais suggérée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>%Ln adresse a été importée&#xa0;: elle sera désormais suggérée.</numerusform>
            <numerusform>%Ln adresses ont été importées&#xa0;: elles seront désormais suggérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Aucun compte n’a encore d’adresse électronique&#xa0;: saisissez la vôtre dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>Ce compte n’a pas de dossier pour les brouillons : le message est conservé sur cet ordinateur seulement. « Utiliser pour » dans le menu d’un dossier en choisit un.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>Contacts (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>L’index est en cours de construction&#xa0;: %1 sur %2 messages</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>Objets, expéditeurs et textes des %1 messages</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>Objets et expéditeurs des %1 messages</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>Objets et expéditeurs de %1 messages sur %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>aucun texte n’est sur cet ordinateur</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>textes depuis le %1</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>textes de %1</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>&#xa0;; 1 dossier est interrogé sur le serveur…</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>&#xa0;; %Ln dossier est interrogé sur le serveur…</numerusform>
            <numerusform>&#xa0;; %Ln dossiers sont interrogés sur le serveur…</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>&#xa0;; 1 dossier a été recherché sur le serveur</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>&#xa0;; %Ln dossier a été recherché sur le serveur</numerusform>
            <numerusform>&#xa0;; %Ln dossiers ont été recherchés sur le serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>1 dossier n’a pas pu être recherché sur le serveur&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>%Ln dossier n’a pas pu être recherché sur le serveur&#xa0;: %1</numerusform>
            <numerusform>%Ln dossiers n’ont pas pu être recherchés sur le serveur&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Le trousseau n’a pas répondu.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Le trousseau ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>La commande du mot de passe n’a pas pu être lancée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>La commande du mot de passe a pris trop de temps.</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>La commande du mot de passe a échoué avec l’état %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>La commande du mot de passe n’a fourni aucun mot de passe.</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>Ce sont des messages d’exemple, qui n’ont jamais été sur un serveur. Essayez ce que vous voulez&#xa0;: rien n’est envoyé, et tout disparaît quand vous quittez.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre les liens web.</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>Rien ne peut être récupéré tant que vous travaillez hors ligne.</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>&amp;Passer en ligne</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>Le bureau ne permet pas à Godwit de démarrer de lui-même. Ses propres paramètres peuvent peut-être l’autoriser.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>Liste des messages</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>Notifications et bureau</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>Ce message n’est plus ici.</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>Il n’y a pas de connexion, et les messages de «&#xa0;%1&#xa0;» ne sont pas tous connus ici&#xa0;: les autres restent tels quels.</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>Rien dans «&#xa0;%1&#xa0;» n’est marqué comme supprimé.</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>%1 ne peut pas être réduit.</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1 n’est pas un fichier qui puisse contenir un message.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>%1 est trop volumineux pour être affiché&#xa0;: la limite est de 64 Mio par message.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Ceci</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1 n’est pas un message&#xa0;: il n’a aucune des lignes par lesquelles un message commence.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%Ln nouveau message dans %1</numerusform>
            <numerusform>%Ln nouveaux messages dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>Boîte de réception de %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>Un message n’a pas pu être envoyé et vous attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>1 brouillon non envoyé a été conservé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>%Ln brouillon non envoyé a été conservé.</numerusform>
            <numerusform>%Ln brouillons non envoyés ont été conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1. Votre serveur d’envoi ne donne pas d’avis de remise&#xa0;: vous n’en recevrez aucun.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>%1 sera envoyé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>Envoyé. Vous vouliez un avis de remise, mais votre serveur d’envoi n’en donne pas&#xa0;: vous n’en recevrez aucun.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Envoyé.</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>%1 n’a été envoyé qu’à certains de ses destinataires.</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>%1 doit attendre&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>%1 a peut-être été envoyé, ou non.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 n’a pas été envoyé&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>Il est trop tard&#xa0;: le message est en route ou a été envoyé.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>Un message n’a pas encore été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>%Ln message n’a pas encore été envoyé.</numerusform>
            <numerusform>%Ln messages n’ont pas encore été envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>Ce qui attend est conservé, et sera envoyé quand Godwit sera relancé.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser ouvert</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>Il y a trop de fichiers portant le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>L’image est trop grande pour être affichée ici. Elle peut être enregistrée.</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>Godwit ne peut pas afficher cette image. Elle peut être enregistrée.</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 peut contenir un programme. Godwit l’enregistre, mais ne l’ouvre jamais.</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 ne peut pas être importé&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>il dépasse 32 Mio.</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>il ne contient aucun contact avec une adresse électronique.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>Les recherches enregistrées n’ont pas pu être lues&#xa0;; le fichier est conservé sous %1.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>Avec pièce jointe cette semaine</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>Il y a %L1 recherches enregistrées&#xa0;; il n’y a plus de place.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>godwit::app::SignIn</name>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>Refresh token for %1</source>
        <translation>Jeton d’actualisation pour %1</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>Mot de passe de %1 sur %2&#xa0;:</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>Jeton d’actualisation de %1 pour %2, fourni par le fournisseur&#xa0;:</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>Le mot de passe n’est conservé que jusqu’à la fermeture de Godwit&#xa0;: il n’y a pas de trousseau sur cet ordinateur pour le garder.</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>Essai du serveur d’envoi…</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>Enregistré comme modèle.</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>Il n’y a pas encore de modèle. Dans la fenêtre d’un nouveau message, choisissez «&#xa0;Enregistrer comme modèle&#xa0;».</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>Toutes les boîtes de réception</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Tous les brouillons</translation>
    </message>
</context>
<context>
    <name>godwit::app::Unsubscriber</name>
    <message>
        <source>Unsubscribing at %1</source>
        <translation>Désabonnement auprès de %1</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>Modification de %Ln abonnement</numerusform>
            <numerusform>Modification de %Ln abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être annulé&#xa0;: %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>Marquage comme lu de %1</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>Marquage comme non lu de %1</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>Ajout du suivi à %1</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>Retrait du suivi de %1</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>Ajout de «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>Modification des étiquettes de %1</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>Déplacement de %1 vers la corbeille</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>Archivage de %1</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>Déplacement de %1 vers les indésirables</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>Déplacement de %1 vers %2</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>Copie de %1 vers %2</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>Suppression définitive de %1</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>Vidage de %1</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>Enregistrement d’un message dans %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>Déplacement de %1</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>Renommage de %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Abonnement à %1</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>Désabonnement de %1</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>Le compte %1 n’a pas de dossier pour cela. Utilisez «&#xa0;Déplacer vers…&#xa0;» pour en choisir un.</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>Ces messages sont déjà dans la corbeille&#xa0;; ouvrez-la pour les supprimer définitivement.</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>Ce compte doit s’authentifier par %1, que le serveur ne propose pas.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>Le serveur ne propose aucune méthode d’authentification que Godwit connaisse.</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>Le serveur ne propose plus %1, que ce compte utilisait jusqu’ici pour s’authentifier, mais seulement des méthodes plus faibles. Demandez au fournisseur si c’est voulu.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit est hors ligne.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>Le serveur ne délivre pas ces messages.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>La connexion a été coupée avant la réponse du serveur. L’un des messages est peut-être déjà dans le dossier de l’autre compte&#xa0;; l’original est conservé.</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>Le message n’est plus sur le serveur.</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>Le message dépasse 256 Mio.</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>Le message est beaucoup plus volumineux que le serveur ne l’avait indiqué.</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>Le fichier du message a disparu.</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>Le serveur énumère plus de dossiers que Godwit ne peut en contenir (%L1).</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>Le serveur nomme plus de messages qu’il n’y en a dans le dossier, ou que Godwit ne peut en contenir.</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>Ce serveur n’indique pas le remplissage d’une boîte aux lettres.</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>Ce serveur ne gère pas de droits sur les dossiers.</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>Ce serveur ne gère pas de notes sur les dossiers (METADATA).</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>La pièce jointe dépasse 768 Mio.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>La connexion a été coupée avant la réponse du serveur&#xa0;; l’opération a peut-être eu lieu, ou non.</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>Le dossier n’est plus sur le serveur.</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>On ne sait pas où se trouvent les messages à présent.</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>Le serveur a renuméroté les messages de ce dossier.</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>Le dossier n’existe plus, ou ne contient pas de messages.</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>Le serveur nomme plus de messages qu’il n’y en a dans le dossier.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>Authentification auprès du serveur d’envoi…</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit est hors ligne.</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>Aucun serveur d’envoi n’est connu pour ce compte.</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>La connexion s’est terminée avant que le serveur ait répondu.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>Le fichier du message ne peut pas être lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>Il n’y a pas de jeton d’actualisation pour ce compte.</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>Les jetons ne sont renouvelés que par https&#xa0;: %1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>La réponse est trop longue.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>Ce compte n’est pas chiffré et son serveur n’est pas cet ordinateur.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>Sécurisation de la connexion</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>Des octets ont été envoyés avant que la connexion soit chiffrée.</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>le proxy %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>Il n’y a pas d’ID client.</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>La connexion au compte ne se fait que par https&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>Les jetons ne sont récupérés que par https&#xa0;: %1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>La réponse du navigateur ne peut pas être reçue&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>Ce n’est pas la réponse que Godwit attend</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>Elle appartient à une tentative plus ancienne, ou vient d’ailleurs. Rien n’a été modifié. Utilisez la page que Godwit a ouverte en dernier.</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>L’accès a été refusé à Godwit</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>Vous pouvez fermer cette page et revenir à Godwit.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>C’est terminé</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>Vous pouvez fermer cette page et revenir à Godwit, qui continue de lui-même.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Recherche des serveurs de %1…</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>%1 ne dit rien de ses serveurs. Essai des noms habituels…</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1, activé</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1, activé sur certains messages</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, non lus&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1, non lus&#xa0;: %2, messages&#xa0;: %3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>Non connecté&#xa0;: ce qui se passe ici n’est pas connu</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>Le serveur signale immédiatement ce qui se passe ici (%1)</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>Le serveur est interrogé toutes les minutes (%1)</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
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
        <translation>Message pas encore lu depuis le serveur</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>Conversation de %Ln message</numerusform>
            <numerusform>Conversation de %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Marqué comme supprimé</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>Avec pièces jointes</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>Modification en attente d’envoi</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messages</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>Ajouter à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>Retirer de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>Ajouter à %1&#xa0;: %2&#xa0;; retirer&#xa0;: %3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>Envoyé, en attente de la réponse</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>Ne peut plus être appliqué</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>A peut-être eu lieu</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>La connexion a été coupée avant la réponse du serveur. L’opération a peut-être eu lieu, ou non, et n’est pas répétée d’elle-même&#xa0;: regardez dans le dossier, puis réessayez ou abandonnez-la.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>Déplacer %1 de %2 vers %3</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>Copier %1 de %2 vers %3</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>Déplacer %1 de %2 vers %3 (%4)</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>Copier %1 de %2 vers %3 (%4)</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>Supprimer définitivement %1 dans %2</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>Enregistrer un message dans %1</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>Enregistrer un brouillon dans %1</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>Créer le dossier %1</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>Renommer le dossier %1 en %2</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>Supprimer le dossier %1</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>S’abonner à %1</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>Se désabonner de %1</translation>
    </message>
</context>
<context>
    <name>godwit::models::OutboxModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>Déjà envoyé à&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Le serveur indique&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
Godwit réessaie de lui-même, prochain essai&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
Godwit réessaie de lui-même.</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>Moment de l’envoi&#xa0;: %1, ou quand Godwit sera relancé après cela.</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>Il sera envoyé dès qu’il y aura une connexion.</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>Le serveur n’accepte pas ce message pour tous ses destinataires.</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>Le serveur n’accepte pas ce message. Il n’a été envoyé à personne.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>Envoyez-le aux autres, ou abandonnez-le&#xa0;: il sera alors placé dans le dossier des messages envoyés.</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>Modifiez-le et envoyez-le de nouveau, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>Modifiez-le, envoyez-le seulement aux autres, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>Cela concerne&#xa0;: %1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>La connexion a été coupée après le départ du message entier, avant que le serveur ne dise qu’il l’a. Il a peut-être été envoyé, ou non, et il n’est pas renvoyé automatiquement&#xa0;: cela pourrait l’envoyer deux fois. Regardez dans le dossier des messages envoyés, ou demandez à quelqu’un qui devrait l’avoir&#xa0;; indiquez ensuite ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Envoi, %1 %</translation>
    </message>
    <message>
        <source>Waiting to be tried again</source>
        <translation>En attente d’un nouvel essai</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Part dans un instant</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Prévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Peut-être envoyé</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Il est en route&#xa0;; le serveur n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <translation>%1, à %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>godwit::models::PartsModel</name>
    <message>
        <source>Unnamed attachment</source>
        <translation>Pièce jointe sans nom</translation>
    </message>
</context>
<context>
    <name>godwit::models::ProtocolLogModel</name>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>godwit::models::SubscriptionChanges</name>
    <message>
        <source>“%1” is shown from now on, here and in your other mail programs.</source>
        <translation>«&#xa0;%1&#xa0;» est désormais affiché, ici et dans vos autres logiciels de messagerie.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>«&#xa0;%1&#xa0;» quitte la liste&#xa0;; il n’est plus sur le serveur.</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>«&#xa0;%1&#xa0;» reste affiché ici, car il sert à quelque chose&#xa0;; d’autres logiciels de messagerie peuvent l’omettre.</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus affiché&#xa0;; ses messages restent sur le serveur.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Est-ce le bon serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Votre compte de messagerie</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>Godwit trouve vos serveurs de messagerie d’après votre adresse. Il n’interroge que le domaine de l’adresse elle-même.</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>Godwit se connecte à votre serveur de messagerie pour voir si tout est correct.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>Ne se fier qu’à ce certificat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>Saisissez l’empreinte que votre fournisseur vous a donnée.</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Recherche des serveurs de %1…</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>Ce n’est pas une adresse électronique. Vérifiez-en l’orthographe.</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>%1 ne laisse pas d’autres logiciels de messagerie lire son courrier&#xa0;: il ne propose pas IMAP. Rien n’a été configuré.</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>Rien n’indique quels serveurs correspondent à cette adresse, et les noms habituels ne répondent pas. Cet ordinateur est-il en ligne&#xa0;? Sinon, saisissez le nom du serveur tel que votre fournisseur l’indique.</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Ouverture du navigateur…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>En attente de votre navigateur…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>Votre courrier peut être lu avec ces paramètres. %1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Le serveur a répondu&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>&amp;Saisir à la main…</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>Continuer s&amp;ans envoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>Le compte est conservé&#xa0;; ses paramètres indiquent que l’envoi n’est pas encore possible</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>Se connecter quand même sans chiffrement</translation>
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
        <translation>Adresse électroni&amp;que&#xa0;:</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>&amp;Nom du compte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>Ser&amp;veur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Chiffrement&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d’&amp;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot &amp;de passe&#xa0;:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>&amp;Jeton d’actualisation&#xa0;:</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>&amp;Mot de passe d’application&#xa0;:</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>Saisissez le nom de votre serveur.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Donnez un nom au compte.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Saisissez votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>Saisissez le jeton d’actualisation que votre fournisseur vous a donné.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>Sans chiffrement, n’importe qui sur le trajet peut lire votre mot de passe et votre courrier.</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>Si votre fournisseur vous a donné un nom d’utilisateur qui n’est pas votre adresse, saisissez-le sous «&#xa0;Modifier…&#xa0;».</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>Il n’y a pas encore de compte. Ajoutez-en un pour lire votre courrier.</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>Le premier compte est celui utilisé par défaut pour les nouveaux messages.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>&amp;Identités…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>Donner ici un autre nom au compte (F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>Noms, adresses et signatures avec lesquels vous écrivez</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>Plus haut dans le volet des dossiers (Alt+Haut)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>Plus bas dans le volet des dossiers (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>Retirer le compte de cet ordinateur (Suppr)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, chez %2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>L’envoi n’est pas encore possible&#xa0;: le serveur d’envoi n’est pas connu. Voir Paramètres.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>L’envoi n’est pas encore possible&#xa0;: le serveur n’a pas laissé entrer Godwit lors du dernier essai. Voir Paramètres.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actualise&amp;r</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>Demander aux serveurs s’il y a du nouveau</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>A&amp;jouter un compte…</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>Ajouter un compte de messagerie</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>Comp&amp;tes…</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>Trier, renommer et retirer des comptes, et choisir sous quels noms vous écrivez</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>P&amp;aramètres du compte…</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>Modifier le compte de ce dossier</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>A&amp;bonnements…</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>Choisir les dossiers affichés</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>À propos du ser&amp;veur…</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>Ce que le serveur de ce compte dit de lui-même</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>Fermer Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Revenir sur la dernière action</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>&amp;Modifications en attente…</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>Ce qui n’a pas encore atteint les serveurs, ou a été refusé</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>Rechercher dans tout le courrier</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>Rechercher un &amp;dossier…</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>Rechercher un dossier par son nom</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>Rechercher &amp;dans le message…</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>Rechercher des mots dans le message ouvert</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Marquer comme lu ou non lu</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Suivi</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Marquer comme suivi, ou retirer le suivi</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>Marqueurs et étiquettes des messages sélectionnés</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>&amp;Gérer les étiquettes…</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>Noms, couleurs et ordre des étiquettes</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>Retirer toutes les étiquettes</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>Ajouter cette étiquette, ou la retirer</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>Marquer la &amp;conversation comme lue</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>Marquer tous les messages de la conversation comme lus</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>Mettre l&amp;a conversation en sourdine</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>Ce qui arrive désormais dans cette conversation est considéré comme lu</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>&amp;Ignorer la conversation</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>Ne pas montrer la conversation dans la liste, ni tout ce qui s’y ajoute</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Arc&amp;hiver</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Déplacer vers les archives</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>Déplacer &amp;vers…</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>Déplacer vers un autre dossier</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>&amp;Indésirable</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>Déplacer vers le dossier des indésirables</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Déplacer vers la corbeille</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>Vider la &amp;corbeille…</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>Supprimer définitivement tous les messages de la corbeille</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>Marquer le &amp;dossier comme lu</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>Marquer tous les messages du dossier ouvert comme lus</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>C&amp;ode source</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>Le message tel qu’il a été envoyé</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>Tous les &amp;en-têtes</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>Tous les champs d’en-tête du message</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>Imprimer le message ouvert</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Aperçu avant imp&amp;ression…</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>Voir comment le message ouvert sera imprimé</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>Copier &amp;le lien vers le message</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>Un lien permettant de désigner ce message ailleurs</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>Autres actions possibles sur ce message</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Journal du protocole</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>Ce qui se dit entre Godwit et les serveurs</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>Non lu &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>Aller au message non lu suivant</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>Non lu &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>Aller au message non lu précédent</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>Revenir au volet précédent</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Dossiers</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>Aller aux dossiers</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>Aller à la liste des messages</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>Volet de &amp;lecture</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>Aller au message ouvert</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Nouveau message</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>Écrire un nouveau message</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>Répon&amp;dre</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>Répondre à l’expéditeur</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>Répondre à &amp;tous</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>Répondre à l’expéditeur et à tous ceux qui l’ont reçu</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>Répondre à la liste de di&amp;ffusion</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>Répondre seulement à la liste de diffusion</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Tr&amp;ansférer</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>Envoyer le texte à quelqu’un, avec vos propres mots</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>Transférer en pièce &amp;jointe</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>Envoyer le message entier sous forme de fichier, tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>Rediri&amp;ger…</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>Envoyer le message à quelqu’un comme s’il venait de son expéditeur</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>Modifier comme no&amp;uveau message</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>Commencer un nouveau message avec le contenu de celui-ci</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>Modifier le bro&amp;uillon</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>Continuer à écrire ce message</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>Ouvrir les modèles de ce compte&#xa0;: en ouvrir un commence un nouveau message</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>&amp;Boîte d’envoi…</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>Ce qui attend d’être envoyé, ou n’a pas pu l’être</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>Aller à la &amp;boîte de réception</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>Ouvrir la boîte de réception de ce compte</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>Aller aux messages &amp;envoyés</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>Ouvrir ce qui a été envoyé depuis ce compte</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>Aller aux b&amp;rouillons</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>Ouvrir les brouillons de ce compte</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>Aller aux &amp;archives</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>Ouvrir les archives de ce compte</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>Message s&amp;uivant</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>Aller au message suivant, plus bas dans la liste</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>Message préc&amp;édent</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>Aller au message situé au-dessus</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>Sélectionner tous les messages de la liste</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>&amp;Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>Ne sélectionner aucun message</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>Marquer comme lu, quel que soit l’état</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>Marquer comme non lu, quel que soit l’état</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>&amp;Ouvrir un fichier de message…</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>Lire un message enregistré dans un fichier (.eml)</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>Travailler &amp;hors ligne</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>Couper toutes les connexions jusqu’à ce que vous les vouliez de nouveau</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Paramètr&amp;es…</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>Modifier le comportement de Godwit</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>Voir et modifier la fonction des touches</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>&amp;Trouver une action ou un dossier…</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>Tout ce que Godwit sait faire, par nom</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>&amp;Activité…</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>Ce que fait Godwit, et où il en est avec les serveurs</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>Comment utiliser Godwit</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>À &amp;propos de Godwit</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>De quelle version il s’agit, et sous quelle licence</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>Travailler &amp;hors ligne</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>&amp;Modifications en attente…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>Il n’y a pas encore de compte, donc rien à faire.</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>Toutes les modifications ont atteint les serveurs.</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>1 modification n’a pas encore atteint son serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>%Ln modification n’a pas encore atteint son serveur.</numerusform>
            <numerusform>%Ln modifications n’ont pas encore atteint leurs serveurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>1 modification a été arrêtée et attend votre décision.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>%Ln modification a été arrêtée et attend votre décision.</numerusform>
            <numerusform>%Ln modifications ont été arrêtées et attendent votre décision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>(aucune adresse)</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>Adresse de l’expéditeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>Copier le &amp;nom et l’adresse</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>Ou reprenez un compte de &amp;Thunderbird&#xa0;; les mots de passe y restent&#xa0;:</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>Anna Exemple</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>Affiché aux personnes à qui vous écrivez</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Votre &amp;nom&#xa0;:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>&amp;Adresse électronique&#xa0;:</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>Comptes trouvés dans Thunderbird</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, chez %2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>Reprendre ces paramètres</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>Saisissez votre adresse électronique, par exemple anna@example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Avanc&amp;é</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Celles auxquelles cet ordinateur se fie</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>&amp;Autorités de certification&#xa0;:</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>Un fichier PEM, pour un serveur ayant sa propre autorité</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>Le serveur de messagerie lui-même</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>Expéditeu&amp;rs vérifiés par&#xa0;:</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>Qui fait foi quand un message est dit vérifié&#xa0;: le nom que votre fournisseur inscrit dans Authentication-Results. Nécessaire seulement si les expéditeurs vérifiés ne sont pas affichés comme tels.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorités de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de serveur. Un tel nom ressemble à mx.example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Save all %1…</source>
        <translation>Enregistrer les %1…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentChip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>&amp;Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>&amp;Tout enregistrer…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>en attente…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · on the server</source>
        <translation>%1 · sur le serveur</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>Enregistrer la pièce jointe %1, %2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Pièce jointe %1, %2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>Ce fichier peut contenir un programme. Godwit l’enregistre, mais ne l’ouvre jamais.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentDeeds</name>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 peut contenir un programme. Godwit l’enregistre, mais ne l’ouvre jamais.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>Enregistrer toutes les pièces jointes dans un dossier</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Enregistrer ici</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>%1 fichiers enregistrés dans %2</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre %1. Le fichier peut être enregistré.</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>%1 est maintenant ici et peut être glissé.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Texte du message</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Rouvrir la page</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Copier son adresse</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>Votre navigateur affiche la page de connexion de %1. Connectez-vous-y et autorisez Godwit à utiliser votre courrier. Godwit continue ensuite de lui-même&#xa0;; votre mot de passe reste entre vous et votre fournisseur.</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre les pages web. Copiez l’adresse de la page de connexion de %1 dans un navigateur de cet ordinateur, connectez-vous-y et autorisez Godwit à utiliser votre courrier.</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>Vous vous êtes connecté avec le navigateur. Godwit demande l’accès à votre fournisseur…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CardBar</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>64 chiffres hexadécimaux, donnés par votre fournisseur</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>&amp;Empreinte donnée par votre fournisseur&#xa0;:</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>Empreinte donnée par votre fournisseur</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>Le certificat de %1 n’est pas celui auquel ce compte est lié. La connexion a été fermée avant l’envoi de votre mot de passe ou de tout message. Il a peut-être été renouvelé, ou quelqu’un se trouve entre vous et le serveur.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>%1 n’a pas pu prouver son identité. La connexion a été fermée avant l’envoi de votre mot de passe ou de tout message.</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>Demandez à votre fournisseur l’empreinte SHA-256 du nouveau certificat, par téléphone ou sur ses pages. Si c’est celle constatée maintenant, saisissez-la ou collez-la ici. Sinon, ne continuez pas.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>Vérifiez le nom du serveur et l’horloge de cet ordinateur&#xa0;; dans un hôtel ou sur un réseau d’invités, connectez-vous d’abord à ce réseau. Si le serveur doit bien avoir ce certificat, demandez à son exploitant l’empreinte SHA-256, et saisissez-la ou collez-la ici&#xa0;: seul ce certificat sera alors accepté, quel que soit son signataire. Une organisation ayant sa propre autorité vous fournit un fichier, à choisir dans les paramètres sous «&#xa0;Avancé&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Ce qui ne va pas&#xa0;:</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>Établi pour&#xa0;:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Signé par&#xa0;:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Validité&#xa0;:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>SHA-256 before:</source>
        <translation>SHA-256 précédent&#xa0;:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256&#xa0;:</translation>
    </message>
    <message>
        <source>SHA-256 now:</source>
        <translation>SHA-256 actuel&#xa0;:</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>C’est la même.</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>C’est l’empreinte du certificat précédent, pas du nouveau.</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>C’en est une autre&#xa0;: ce n’est pas le serveur de votre fournisseur. Ne continuez pas.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CompletionPopup</name>
    <message>
        <source>People who may be meant</source>
        <translation>Personnes possibles</translation>
    </message>
    <message>
        <source>Enter takes, Shift+Delete forgets</source>
        <translation>Entrée accepte, Maj+Suppr oublie</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>Rediriger&#xa0;: %1 – Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>Le gras, les couleurs, les liens, les tableaux et les images ont disparu&#xa0;; les listes sont devenues du texte.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>Enregistré sur cet ordinateur, %1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>Enregistré dans les brouillons, %1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>Enregistré sur cet ordinateur, %1. Il ira dans les brouillons dès qu’il y aura une connexion</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>Ce brouillon a été modifié ou supprimé sur le serveur, peut-être depuis un autre appareil. Ce que vous voyez ici est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder ma version</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>Prendre l’au&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Joindre des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>&amp;Déplacer en Cci</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>Saisir un o&amp;bjet</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>Co&amp;ntinuer à écrire</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>En&amp;voyer quand même</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>Abandonner ce message&#xa0;? Il disparaîtra de cet ordinateur et du dossier des brouillons.</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>A&amp;bandonner le message</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Le &amp;garder</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>Insérer des images</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Image %1.png</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>&amp;Keep its size</source>
        <translation>&amp;Garder sa taille</translation>
    </message>
    <message>
        <source>“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:</source>
        <translation>«&#xa0;%1&#xa0;» a %2. Une image plus petite est plus rapide à envoyer et à lire&#xa0;; son plus grand côté aurait&#xa0;:</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>De nouveau depuis la fin</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>De nouveau depuis le début</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerActions</name>
    <message>
        <source>Send &amp;later</source>
        <translation>Envoyer &amp;plus tard</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>À une heure &amp;choisie…</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>En&amp;registrer maintenant</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>Enregistrer aussi le brouillon sur le serveur</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>Enregistrer comme &amp;modèle</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Joindre des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importer des contacts…</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>Des personnes d’un fichier vCard, à suggérer</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>&amp;Abandonner le message</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>Le message est conservé comme brouillon</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>Coller sa&amp;ns mise en forme</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>Rechercher &amp;dans le message</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>&amp;Police à chasse fixe</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>Dans les messages en texte brut</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>Texte &amp;mis en forme</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>Gras, listes, images&#xa0;; sinon texte brut</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>Demander un &amp;accusé de réception</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>Le destinataire est prié de vous dire que le message a été lu&#xa0;; beaucoup refusent</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>Demander un avis de &amp;remise</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>Les serveurs sont priés de vous dire qu’il est arrivé</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>&amp;Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Langues</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>O&amp;ptions</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerHead</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>Cc&amp;i</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>&amp;Répondre à</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>Copies to others (Alt+C)</source>
        <translation>Copies à d’autres (Alt+C)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>Copies que les autres ne voient pas (Alt+I)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>Où vont les réponses (Alt+R)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>Déplacer des destinataires en Cci</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>SHA-&amp;256 du certificat&#xa0;:</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>seulement si le certificat du serveur ne peut pas être vérifié autrement</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>Seul le certificat ayant cette empreinte est accepté, quel que soit son signataire. Demandez-la au fournisseur.</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>Votr&amp;e certificat&#xa0;:</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Votre certificat</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>Sa c&amp;lé&#xa0;:</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>La clé de votre certificat</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>P&amp;hrase de passe de la clé&#xa0;:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy&#xa0;:</translation>
    </message>
    <message>
        <source>socks5://proxy.example.org:1080 or http://…</source>
        <translation>socks5://proxy.example.org:1080 ou http://…</translation>
    </message>
    <message>
        <source>On slow connections</source>
        <translation>Sur les connexions lentes</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Compresser</translation>
    </message>
    <message>
        <source>&amp;Compress:</source>
        <translation>Compre&amp;sser&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>Le SHA-256 d’un certificat a 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>Un proxy s’écrit socks5://nom:port ou http://nom:port.</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>La clé va avec un certificat&#xa0;: choisissez-le aussi.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>&amp;Paramètres du compte…</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>Afficher le &amp;certificat…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>Rechercher dans ce message</translation>
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
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>depuis la fin</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>Introuvable dans ce qui est affiché</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 sur plus de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>%Ln de plus dans le reste de ce message</numerusform>
            <numerusform>%Ln de plus dans le reste de ce message</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>Il ne contient que des dossiers, pas de messages.</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>Le serveur ne vous permet que de lire ce dossier.</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>Le serveur n’autorise pas de dossiers à l’intérieur de celui-ci.</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>La boîte de réception a le même nom sur tous les serveurs.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>Le courrier arrive dans la boîte de réception&#xa0;: elle reste où elle est.</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>Il sert à quelque chose&#xa0;: %1. Choisissez d’abord un autre dossier pour cela.</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>Tout ce qu’il contient est lu.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il ne contient rien.</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>Ce serveur ne peut pas supprimer certains messages sans toucher aux autres (UIDPLUS)&#xa0;; Godwit ne prend pas ce risque.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>Le courrier arrive dans la boîte de réception&#xa0;: elle ne peut servir à rien d’autre.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Indésirables</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>Messages suivis</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>Messages importants</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>Il n’est plus sur le serveur.</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>Vous n’avez pas le droit de faire cela ici. Le propriétaire du dossier peut vous l’accorder.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Les dossiers ne peuvent pas être déplacés vers un autre compte.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Un dossier ne peut pas être déplacé dans lui-même.</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>Ce serveur n’a pas de dossiers dans des dossiers.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Il y est déjà.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>Un dossier «&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>lire les messages</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>les marquer comme lus</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>les marquer comme suivis et les étiqueter</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>y déposer des messages</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>les marquer comme supprimés</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>les supprimer définitivement</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>y créer des dossiers</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>renommer et supprimer le dossier</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>y envoyer des messages</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>décider qui peut faire quoi</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>Il est créé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>Il ne contient aucun message.</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>Le message qu’il contient est supprimé définitivement.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>Le message qu’il contient est supprimé définitivement.</numerusform>
            <numerusform>Les %Ln messages qu’il contient sont supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>Supprimer le dossier «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Vider la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>Vider le dossier des indésirables&#xa0;?</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>Ses messages (%L1) sont supprimés définitivement.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>Vider les indésirables</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>Retirer ce qui est barré dans «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>Ces messages ont été marqués comme supprimés, par vous ou par une autre personne qui utilise ce dossier, et sont encore là. Ils sont supprimés définitivement.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>Espace pour les messages</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>Les messages entiers peuvent occuper cet espace sur cet ordinateur (Gio).
Ceux que vous n’avez pas lus depuis le plus longtemps partent en premier&#xa0;; ils restent sur le serveur.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>Aucun dossier n’a cela dans son nom.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Rechercher un dossier</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>Nouveau dossier ici…</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>Créer un dossier dans le dossier actuel</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Renommer le dossier…</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>Donner un autre nom au dossier actuel</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>Supprimer le dossier…</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>Supprimer le dossier actuel et son contenu</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>Dossier favori</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>Afficher le dossier actuel au-dessus des comptes, ou ne plus l’y afficher</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>Propriétés du dossier…</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>Ce que l’on sait du dossier actuel</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>Monter le favori</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>Monter le favori actuel parmi les favoris</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>Descendre le favori</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>Descendre le favori actuel parmi les favoris</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>Masq&amp;uer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>N&amp;ouveau dossier…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>Déplacer le do&amp;ssier vers…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>Supprimer &amp;le dossier…</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Tout &amp;marquer comme lu</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>Vider les &amp;indésirables…</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>Retirer ce qui est barr&amp;é…</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Retirer des &amp;favoris</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Ajouter aux &amp;favoris</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>Abo&amp;nné</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>Mont&amp;er dans les favoris</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>&amp;Descendre dans les favoris</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>U&amp;tiliser pour</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>Le serveur utilise «&#xa0;%1&#xa0;» pour cela, pour tous vos logiciels de messagerie.</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>Le serveur a décidé à quoi sert ce dossier.</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>Afficher en &amp;haut</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>&amp;Conserver sur cet ordinateur</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>Comme le compte</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>Comme le dossier parent</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>Seulement ce que je lis</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Le dernier mois</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Les 3 derniers mois</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>La dernière année</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>Le dernier mois</numerusform>
            <numerusform>Les %Ln derniers mois</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>Espace pour les messa&amp;ges…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>«&#xa0;%1&#xa0;» sépare les dossiers sur ce serveur et ne peut pas figurer dans un nom.</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>«&#xa0;*&#xa0;» et «&#xa0;%&#xa0;» ne peuvent pas figurer dans un nom.</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>Le nom contient un caractère invisible.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Un dossier de ce nom existe déjà.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>Ce que fait Godwit</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>Boîte d’envoi&#xa0;: %1, dont %2 à vérifier</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Boîte d’envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>Certains messages n’ont pas pu être envoyés&#xa0;: à vous de décider ce qu’ils deviennent</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>Messages en attente d’envoi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, how its connection stands</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPicker</name>
    <message>
        <source>An account holds folders only. Choose one of them.</source>
        <translation>Un compte ne contient que des dossiers. Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>Les messages y sont déjà.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Le dossier n’existe plus.</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>Déplacer le dossier «&#xa0;%1&#xa0;» dans</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Rechercher un dossier</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Déplacer ici</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>Ce n’est pas un dossier proprement dit.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>Propriétés du dossier</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Compte&#xa0;:</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>Chemin sur le serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>Messages&#xa0;:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille&#xa0;:</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>Il ne contient pas de messages</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Sert à&#xa0;:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Affiché&#xa0;:</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>Oui, il est abonné</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Non abonné</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>Conservé ici&#xa0;:</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>Nouveautés&#xa0;:</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Vous pouvez&#xa0;:</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>Espace&#xa0;:</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>Il ne contient que des dossiers</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Pas encore compté</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, non lus&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Rien de particulier</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>Le courrier arrive ici</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>le serveur l’indique</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>vous l’avez choisi</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>d’après son nom</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>Les messages que vous lisez</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>Les messages du dernier mois</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>Les messages du dernier mois</numerusform>
            <numerusform>Les messages des %Ln derniers mois</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>Le serveur ne l’indique pas</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>Tout ce que le serveur autorise&#xa0;: il ne gère pas de droits</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>Voir qu’il existe, sans plus</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>Le serveur ne fixe pas de limite, ou ne l’indique pas</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>Inconnu&#xa0;: il n’y a pas de connexion</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>Le dépôt n’est pas possible ici.</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>Il est déjà dans les favoris.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Les dossiers ne peuvent pas être déplacés vers un autre compte.</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>Les messages peuvent être déposés sur des dossiers.</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>Ils sont déjà dans ce dossier.</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>Ils ne peuvent pas être sortis de leur dossier, qui est en lecture seule. Avec Ctrl, ils sont copiés.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS dès le début (recommandé)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>Aucun&#xa0;: non chiffré</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormatBar</name>
    <message>
        <source>Formats</source>
        <translation>Mise en forme</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Titre 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Titre 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Titre 3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Style du paragraphe</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Souligné</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>&amp;Barré</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus g&amp;rand</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>&amp;Couleur du texte…</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>Couleur du &amp;fond…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>Effacer la mise en f&amp;orme</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>Liste à p&amp;uces</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Liste &amp;numérotée</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>Ci&amp;tation</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>Citer &amp;moins</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>Inverser la &amp;direction du paragraphe</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>&amp;Lien…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>Imag&amp;e…</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>T&amp;ableau</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>Ligne hori&amp;zontale</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Lignes et colonnes</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Insérer une ligne au-dessus</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Insérer une ligne au-dessous</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>Insérer une colonne avant</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>Insérer une colonne après</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Supprimer la colonne</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>Couleur du fond</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Couleur du texte</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>M&amp;odifier…</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>Modifier les paramètres à la main</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>Comment faire chez %1</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Ouvre %1 dans le navigateur</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>Je &amp;connais ces serveurs&#xa0;: ils appartiennent à mon fournisseur</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>Indiquez si ces serveurs appartiennent à votre fournisseur.</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>Ce courrier est hébergé par %1, dont Godwit connaît les serveurs.</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>Paramètres trouvés chez %1.</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>Le DNS de %1 désigne ces serveurs.</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>Rien n’indique les paramètres, mais un serveur répond à %1.</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>Ces paramètres viennent de Thunderbird. Le mot de passe y reste&#xa0;: saisissez-le encore une fois.</translation>
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
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>Reading: %1, port %2, %3</source>
        <translation>Réception&#xa0;: %1, port %2, %3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>Envoi&#xa0;: %1, port %2, %3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nom d’utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>%1 n’accepte pas ici votre mot de passe habituel, mais un mot de passe réservé aux logiciels de messagerie (un «&#xa0;mot de passe d’application&#xa0;»). Vous le créez sur la page du fournisseur, après vous y être connecté, puis vous le collez ci-dessous.</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>Si %1 refuse le bon mot de passe&#xa0;: la lecture du courrier par des logiciels (IMAP) doit d’abord y être activée, dans les paramètres de votre messagerie. Avec l’authentification en deux étapes, il faut un mot de passe réservé aux logiciels de messagerie.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>%1 a un mot de passe propre aux logiciels de messagerie, qui n’est pas celui de l’espace client. C’est là que vous le définissez.</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>%1 se lit au moyen de son programme Bridge, qui doit fonctionner sur cet ordinateur. Bridge affiche le nom d’utilisateur et le mot de passe à saisir ici. Il établit lui-même son certificat&#xa0;: exportez-le dans les paramètres de Bridge, et choisissez le fichier sous «&#xa0;Modifier…&#xa0;», «&#xa0;Avancé&#xa0;», «&#xa0;Autorités de certification&#xa0;».</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>%1 ne laisse entrer les logiciels de messagerie qu’après une connexion avec le navigateur. Pour cela, un logiciel doit y être enregistré, et ce Godwit ne l’est pas&#xa0;: saisissez ci-dessous votre propre ID client ou celui de votre organisation.</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Vous vous connectez avec le navigateur, sur la page du fournisseur lui-même. Godwit ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>Ils se trouvent en dehors de votre propre domaine (%1), et ce que dit le DNS n’est pas signé&#xa0;: quelqu’un sur le trajet a pu les y placer pour obtenir votre mot de passe. Ne continuez que si vous les connaissez.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
</context>
<context>
    <name>godwit::ui::HeaderText</name>
    <message>
        <source>(no date)</source>
        <translation>(aucune date)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>vérifié par %1</translation>
    </message>
    <message>
        <source>%1 found that this message does not come from %2: it may be forged.</source>
        <translation>%1 a constaté que ce message ne vient pas de %2&#xa0;: il est peut-être falsifié.</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>L’expéditeur demande un accusé de réception. Aucun n’est envoyé sans votre accord.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::IdentitiesDialog</name>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>Identities – %1</source>
        <translation>Identités – %1</translation>
    </message>
    <message>
        <source>With which names, addresses and signatures you write. The first is the usual one.</source>
        <translation>Les noms, adresses et signatures avec lesquels vous écrivez. Le premier est utilisé par défaut.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>&amp;Utiliser par défaut</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>la même adresse</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>Answers &amp;to:</source>
        <translation>&amp;Répondre à&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>&amp;Signature&#xa0;:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nouvelle identité</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>Chaque identité doit avoir une adresse électronique, par exemple anna@example.org.</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>«&#xa0;Répondre à&#xa0;» est une adresse électronique, ou vide.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Fermer cet avis (Échap)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» au dictionnaire</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>1 attachment, %1</source>
        <translation>1 pièce jointe, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>%Ln pièce jointe, %1</numerusform>
            <numerusform>%Ln pièces jointes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>Trop gros&#xa0;: avec %1 en route, cela dépasse les %2 que votre serveur accepte.</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>votre serveur accepte %1</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>Réduction d’une image</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Ajout d’une pièce jointe</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Pièce jointe %1, %2</translation>
    </message>
    <message>
        <source>Delete removes, F2 renames, Alt with the arrows moves</source>
        <translation>Suppr retire, F2 renomme, Alt avec les flèches déplace</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>Ré&amp;duire…</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Déplacer vers l’&amp;avant</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Déplacer vers l’arri&amp;ère</translation>
    </message>
    <message>
        <source>Stop attaching (Delete)</source>
        <translation>Arrêter l’ajout (Suppr)</translation>
    </message>
    <message>
        <source>Press to stop attaching</source>
        <translation>Appuyez pour arrêter l’ajout</translation>
    </message>
    <message>
        <source>is being attached…</source>
        <translation>ajout en cours…</translation>
    </message>
    <message>
        <source>Removing an attachment</source>
        <translation>Retrait d’une pièce jointe</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>Renommer la pièce jointe</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>Nom que voit le destinataire&#xa0;:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>Renommage d’une pièce jointe</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>Déplacement d’une pièce jointe</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texte&#xa0;:</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Placer le lien</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Retirer le lien</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>Où mène ce lien</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>Ce lien ne mène pas où il l’indique.</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>Il indique&#xa0;: %1
Il mène à&#xa0;: %2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListChoices</name>
    <message>
        <source>&amp;Arrival</source>
        <translation>&amp;Arrivée</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Non lu</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>Sui&amp;vi</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>Pièce &amp;jointe</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>Trier la liste selon ce critère</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>&amp;Conversations</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>Afficher les réponses avec ce à quoi elles répondent</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>&amp;Regrouper par objet</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>Les messages ayant le même objet forment une conversation, même s’ils ne se citent pas</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>&amp;Mes réponses à leur place</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>Afficher ce que vous avez écrit, depuis le dossier des messages envoyés, dans ses conversations</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>Afficher les conversations i&amp;gnorées</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>Afficher aussi ce que vous avez choisi d’ignorer</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>Cro&amp;issant</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>Le premier, le plus ancien ou le plus petit en haut</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>Décroi&amp;ssant</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>Le dernier, le plus récent ou le plus grand en haut</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Tout dé&amp;plier</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>Ouvrir toutes les conversations</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Tout rep&amp;lier</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>Fermer toutes les conversations</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>&amp;Utiliser pour tous les nouveaux dossiers</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>Les dossiers pour lesquels rien n’a été choisi sont présentés comme celui-ci</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>Seulement les messages non lus</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>Seulement les messages suivis</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>Avec pièce jointe</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>Seulement les messages avec pièce jointe</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>Seulement les messages avec ces mots dans l’expéditeur, le destinataire ou l’objet</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>Afficher de nouveau tous les messages</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Colonnes par &amp;défaut</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>Il n’y a pas de message non lu dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>Seulement les messages avec une étiquette</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrer par étiquette</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>Ordre et conversations</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>Filtrer par expéditeur, destinataire ou objet</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Avec ou sans étiquette</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>Ce dossier n’a pas d’étiquettes</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 non lus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>Aucun dossier n’est ouvert</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>Choisissez un dossier pour voir ses messages ici.</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>Ouverture du dossier…</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Aucun message ne correspond au filtre</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>1 message est masqué.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>%Ln message est masqué.</numerusform>
            <numerusform>%Ln messages sont masqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>Ce dossier n’a pas été lu depuis le serveur.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Ce dossier est vide</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>Les nouveaux messages apparaissent ici d’eux-mêmes.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>Affi&amp;chage du message</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>&amp;Ordre et conversations</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>Lis&amp;te et volets</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltre</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Ou&amp;vrir un dossier</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>Mar&amp;quer</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>Marquer comme &amp;non lu</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marquer comme lu</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>Non &amp;indésirable</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>&amp;Indésirable</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Ouvrir un fichier de message</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Messages (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>À propos de Godwit</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>Un logiciel de messagerie pour IMAP.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.

La barge rousse (« godwit ») est l’oiseau qui vole le plus loin sans escale.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Aucun filtre n’est défini</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Il n’y a pas encore de compte</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>Ce compte n’a pas de tel dossier</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Aucun message n’est ouvert</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>Tous les volets sont visibles</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>La liste n’affiche pas de conversations</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>Ce dossier est en lecture seule</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Aucun message n’est sélectionné</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>C’est le dossier d’archives</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>Afficher la suite de ce message</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Ce message n’a pas de texte.</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>Ce message n’a pas de texte, seulement des pièces jointes.</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>Pas %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Mène à %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageDeeds</name>
    <message>
        <source>Nothing was changed: the list has changed so much that the selected messages are not known any more. Select them again.</source>
        <translation>Rien n’a été modifié&#xa0;: la liste a tellement changé que les messages sélectionnés ne sont plus connus. Sélectionnez-les de nouveau.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>Ce compte n’a pas de dossier d’archives.</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>Ce compte n’a pas de dossier d’indésirables.</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>Godwit peut en créer un et y déplacer les messages. Ou utilisez «&#xa0;Déplacer vers…&#xa0;» pour choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>Supprimer le message</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>Supprimer %1 messages</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>Supprimer définitivement ce message&#xa0;?</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>Supprimer définitivement ces messages&#xa0;?</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>Ce compte n’a pas de corbeille. Ce qui est supprimé ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>La suppression est irréversible.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>Le serveur ne conserve pas d’étiquettes dans ce dossier.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>Le serveur ne conserve pas d’étiquettes dans ce dossier, et c’est par une étiquette que Godwit retient quelles conversations sont en sourdine ou ignorées.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageHeader</name>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Se désabonner…</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>Quitter cette liste de diffusion</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(aucun expéditeur)</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>%1 a validé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Masquer les adresses</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Afficher toutes les adresses</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Retirer le suivi</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marquer comme suivi</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>(aucun destinataire)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(aucun expéditeur)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messages</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Aucun message n’est ouvert</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>Choisissez un message dans la liste pour le lire ici.</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>%1 messages sont sélectionnés</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>Marquez-les, déplacez-les ou supprimez-les ensemble.</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>Lecture du message…</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>Ce message n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>Pas encore lu depuis le serveur</translation>
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
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Répondre à tous</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>Transférer en pièce jointe</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>sous lequel Godwit est enregistré chez le fournisseur</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>seulement si le fournisseur vous en a donné un</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>I&amp;D client&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>Secret c&amp;lient&#xa0;:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Page de connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>Jetons fournis par&#xa0;:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Portée (scope)&#xa0;:</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>Saisissez les adresses de la page de connexion du fournisseur et de ses jetons.</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>Saisissez l’ID client sous lequel Godwit est enregistré chez le fournisseur.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>Modifications qui n’ont pas atteint les serveurs</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>Rien n’est en attente&#xa0;: tout ce que vous avez modifié a atteint les serveurs.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>Renoncer à la modification&#xa0;: votre courrier est affiché tel qu’il est sur le serveur</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>Elle est envoyée dès qu’il y a une connexion, après les modifications qui la précèdent.</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Elle est en route&#xa0;; le serveur n’a pas encore répondu.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>Messages qui n’ont pas encore été envoyés</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>Rien n’attend&#xa0;: tout ce que vous avez envoyé a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>Il a été &amp;envoyé</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Envoyer &amp;maintenant</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>Envoyer aux &amp;autres</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Modi&amp;fier</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>Il est placé dans le dossier des messages envoyés</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>Il n’est pas envoyé, et s’ouvre de nouveau pour la rédaction</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Envoyer de n&amp;ouveau</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
Il ne sera ni envoyé, ni conservé.</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
Ceux qui ne l’ont pas encore ne le recevront pas.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Abandonner ce message&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>A&amp;bandonner le message</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>Envoyer quand même sans chiffrement</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>comme pour la réception</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>Serveur sor&amp;tant&#xa0;:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>Chi&amp;ffrement&#xa0;:</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Chiffrement pour l’envoi</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Port pour l’envoi</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>Nom d’ut&amp;ilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Nom d’utilisateur pour l’envoi</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>SHA-256 du certificat&#xa0;:</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>SHA-256 du certificat pour l’envoi</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>Pour l’envoi, seul le certificat ayant cette empreinte est accepté, quel que soit son signataire. Vide&#xa0;: les vérifications habituelles.</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>Pour l’envoi. Il n’est pas encore possible&#xa0;: le serveur d’envoi n’est pas connu.</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>Pour l’envoi. Il n’a pas encore été essayé avec ces paramètres.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>L’envoi n’est pas encore possible&#xa0;: le serveur n’a pas laissé entrer Godwit lors du dernier essai.</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>Pour l’envoi. Il fonctionne avec ces paramètres.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>Sans chiffrement, n’importe qui sur le trajet peut lire votre mot de passe et ce que vous envoyez.</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>Le SHA-256 d’un certificat a 64 chiffres hexadécimaux.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>Trouver une action ou un dossier</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>Une action, un dossier ou des mots à rechercher</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  actions seulement      #  dossiers seulement      Échap  ferme</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>Rechercher «&#xa0;%1&#xa0;» dans tout le courrier</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>Rechercher les messages de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible pour l’instant</translation>
    </message>
</context>
<context>
    <name>godwit::ui::People</name>
    <message>
        <source>me</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>copie à %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>copie cachée à %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>Envoyé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>Répondre à&#xa0;: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>Copie cachée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>&amp;Afficher une fois</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>Charger maintenant les images de ce message. Leurs serveurs apprennent qu’il a été ouvert, et d’où.</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>Une image provenant d’un autre serveur n’est pas chargée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>%Ln image provenant d’un autre serveur n’est pas chargée.</numerusform>
            <numerusform>%Ln images provenant d’autres serveurs ne sont pas chargées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;Toujours pour %1</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>Charger les images dans tous les messages de %1</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>Chargement d’une image…</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>Chargement de %Ln image…</numerusform>
            <numerusform>Chargement de %Ln images…</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>Une image n’a pas pu être chargée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>%Ln image n’a pas pu être chargée.</numerusform>
            <numerusform>%Ln images n’ont pas pu être chargées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>Image &amp;entière</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>Ajuster l’image à la fenêtre, ou l’afficher dans sa taille réelle (Espace)</translation>
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
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>Les messages de ces expéditeurs chargent d’eux-mêmes leurs images depuis Internet. Un expéditeur peut ainsi savoir que vous avez ouvert le message, et quand.</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>Filtrer les expéditeurs</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>Expéditeurs dont les images sont chargées</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>Demander de nouveau avant de charger leurs images (Suppr)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>Rétablir ce qui a été retiré en dernier (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>Aucun expéditeur ne peut charger d’images de lui-même.
Un message qui le veut vous le demande d’abord, et vous pouvez l’y autoriser définitivement.</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>Aucune adresse d’expéditeur ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>Retirer t&amp;ous les expéditeurs affichés</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>T&amp;out retirer</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>Godwit demandera de nouveau pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>Godwit demandera de nouveau pour %Ln expéditeur.</numerusform>
            <numerusform>Godwit demandera de nouveau pour %Ln expéditeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>1 expéditeur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>%Ln expéditeur</numerusform>
            <numerusform>%Ln expéditeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>Lu et non lu</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>Un message ouvert est considéré comme &amp;lu&#xa0;:</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>immédiatement</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>après un instant</translation>
    </message>
    <message>
        <source>after 5 seconds</source>
        <translation>après 5 secondes</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>après 10 secondes</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>seulement quand je le marque</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>&amp;Afficher les messages&#xa0;:</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>tels qu’ils ont été mis en forme</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>en texte brut</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>Dans les deux cas, les images d’Internet ne sont jamais récupérées sans votre accord.</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>Assombrir les messages quand le bureau est &amp;sombre</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>Chaque message peut toujours être affiché tel qu’il est arrivé.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>Ann&amp;uler l’envoi est possible pendant&#xa0;:</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>aucun délai&#xa0;: envoyer immédiatement</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 secondes</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 secondes</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 secondes</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 secondes</translation>
    </message>
    <message>
        <source>A message waits so long before it leaves.</source>
        <translation>Un message attend ce temps avant de partir.</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>Mas&amp;quer mon fuseau horaire</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>La date d’un message dit alors quand il a été envoyé, mais pas où vous pouvez être sur la terre.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>Nouveaux messages avec mise en &amp;forme</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>Polices, listes et images&#xa0;; une version en texte brut les accompagne toujours. Modifiable dans chaque message.</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>Messages en texte brut dans une &amp;police à chasse fixe</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>Placer les &amp;brouillons sur le serveur après une pause de&#xa0;:</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minutes</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>On this computer they are kept while you type, and on the server when you close them.</source>
        <translation>Ils sont conservés sur cet ordinateur pendant que vous écrivez, et sur le serveur quand vous les fermez.</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>Réponses et accusés de réception</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>Je &amp;réponds&#xa0;:</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>sous le texte cité</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>au-dessus du texte cité</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>Signature sous le &amp;texte cité</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>Sinon, elle suit ce que vous écrivez au-dessus de la citation.</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>Quand un expéditeur demande à être &amp;informé que j’ai lu un message&#xa0;:</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>me demander</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>ne jamais le dire, et ne pas demander</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>&amp;Afficher la liste des messages sous forme de&#xa0;:</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>cartes de deux lignes</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>lignes compactes</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>Le tri, le filtrage et le regroupement d’un dossier se choisissent dans le dossier lui-même, sous «&#xa0;Affichage&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>&amp;Initiales de l’expéditeur sur les cartes</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>&amp;Boutons sur la ligne sous la souris</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>Pour marquer, suivre, archiver ou supprimer un message sans l’ouvrir.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>Le message &amp;ouvert se trouve&#xa0;:</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>à côté de la liste</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>sous la liste</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Nouveau courrier</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>&amp;Me prévenir quand du courrier arrive dans une boîte de réception</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>Les conversations en sourdine et ignorées restent silencieuses.</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>Afficher l’&amp;expéditeur et l’objet</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>Désactivé&#xa0;: il est seulement indiqué qu’un nouveau message est arrivé&#xa0;; personne ne peut lire par-dessus votre épaule.</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>Compter les messages non l&amp;us sur l’icône de Godwit</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>Là où le dock ou la barre des tâches du bureau peut l’afficher.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Démarrage et fermeture</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Garder une &amp;icône à côté de l’horloge</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>Fermer la fenêtre laisse alors Godwit en marche&#xa0;; «&#xa0;Quitter&#xa0;» l’arrête.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>Ce bureau n’a pas de place pour de telles icônes pour le moment&#xa0;; fermer la fenêtre arrête Godwit.</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>&amp;Démarrer Godwit à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>En arrière-plan&#xa0;: à côté de l’horloge, ou en fenêtre réduite.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>Langue de &amp;Godwit&#xa0;:</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>la langue du bureau</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>Travailler &amp;hors ligne</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>Rien n’est récupéré ni envoyé. Ce que vous faites attend ici, même après un redémarrage.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Pièces jointes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>Journal du protocole</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>Journal du protocole</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>Afficher les lignes avec…</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>Afficher les lignes contenant ce texte</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>Pause&#xa0;: ne pas afficher de nouvelles lignes</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copier les lignes sélectionnées, ou toutes</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>Enregistrer une copie sans noms, objets ni adresses…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vider le journal</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>Enregistrer le journal du protocole</translation>
    </message>
</context>
<context>
    <name>godwit::ui::QuotaBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 sur %2 utilisés</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 messages sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 dossiers sur %2</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1&#xa0;: plein, il se peut que plus aucun message n’arrive. Videz la corbeille, ou supprimez les messages volumineux.</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1&#xa0;: presque plein. Videz la corbeille, ou supprimez les messages volumineux.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>Ce message n’a pas d’identifiant qu’un lien puisse désigner.</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>Le lien vers ce message est copié.</translation>
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
        <translation>Afficher ce message tel qu’il a été mis en page</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>Texte &amp;brut</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>Afficher seulement le texte de ce message</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>&amp;Couleurs d’origine</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>Afficher ce message dans les couleurs de son expéditeur, sur fond blanc</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>Toujours charger les &amp;images de cet expéditeur</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>Charger les images d’autres serveurs dans tous les messages de cet expéditeur</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>Afficher les messages en plus grand</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>Afficher les messages en plus petit</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>Afficher les messages dans la taille normale</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>En&amp;voyer l’accusé de réception</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>&amp;Jamais pour cet expéditeur</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>Un court message dit que celui-ci a été ouvert, et quand</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>L’expéditeur demande d’informer %1 que vous avez lu ce message.</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>L’expéditeur demande à être informé que vous avez lu ce message.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>Ce message va à %1.</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>Le serveur est recherché sous le nom %1.</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>Destinataire %1</translation>
    </message>
    <message>
        <source>Recipient %1, %2</source>
        <translation>Destinataire %1, %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientEdit</name>
    <message>
        <source>Adding recipients</source>
        <translation>Ajout de destinataires</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>Retrait de destinataires</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>Modification d’un destinataire</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>Déplacement de destinataires</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>Aucun destinataire n’est indiqué pour ce message.</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>Il n’y a pas d’adresse d’où l’envoyer&#xa0;: il faut d’abord configurer un compte.</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>Un fichier est encore en cours d’ajout.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>%Ln fichier est encore en cours d’ajout.</numerusform>
            <numerusform>%Ln fichiers sont encore en cours d’ajout.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>Il fait %1 en route, et votre serveur accepte au plus %2&#xa0;: il le refusera.</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>Vous parlez d’une pièce jointe, et rien n’est joint.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>%Ln destinataire verra l’adresse des autres. En Cci, ce ne serait pas le cas.</numerusform>
            <numerusform>Les %Ln destinataires verront tous les adresses des autres. En Cci, ce ne serait pas le cas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>Vous avez reçu ce message sans que les autres le sachent (Cci). Une réponse à tous le leur apprend.</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>Il n’a pas d’objet.</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>Il ne contient aucun texte.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Quitter la recherche (Échap)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Quitter la recherche</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>Garder cette recherche parmi les dossiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Tout le courrier</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>Les %1 plus récents sur %2 sont affichés&#xa0;; un autre mot ou un jour, comme depuis:2024, en trouve moins.</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>1 message trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>%Ln message trouvé</numerusform>
            <numerusform>%Ln messages trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>Ce dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>Ce compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Tout le courrier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Ce qui peut être recherché</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>Ce qui peut être recherché (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>Rechercher dans tout le courrier, par exemple de:anna avec:pj</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>Rechercher dans %1, par exemple de:anna avec:pj</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Dernières recherches</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>Suggestions de recherche</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>Nom affiché parmi les dossiers&#xa0;; une recherche du même nom est remplacée&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>Modifi&amp;er la recherche</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Delete search</source>
        <translation>&amp;Supprimer la recherche</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>Dans une &amp;heure</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>Ce &amp;soir, %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>&amp;Demain matin, %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>&amp;Lundi matin, %1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>&amp;Envoyer à&#xa0;:</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>Il attend sur cet ordinateur&#xa0;: il part quand Godwit est ouvert et qu’il y a une connexion. Jusque-là, il peut être modifié dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Envoyer à ce moment</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>(premier niveau)</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>Dossiers personnels&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>Dossiers d’autres personnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>Dossiers partagés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1&#xa0;: %2 sur %3 (%4 %)</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>Serveur de %1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>&amp;Capacités</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Journal du protocole</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Interroger de nouveau</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>Capacités du serveur</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Définie dans</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n utilisée</numerusform>
            <numerusform>%n utilisées</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>None: what is said can be read on the way.</source>
        <translation>Aucun&#xa0;: ce qui est dit peut être lu en chemin.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Délivré par %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Could be used</source>
        <translation>Pourrait être utilisée</translation>
    </message>
    <message>
        <source>Switched off in the account&apos;s settings</source>
        <translation>Désactivée dans les paramètres du compte</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>Inconnue de Godwit</translation>
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
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Réi&amp;nitialiser cette page</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>Tout sur cette page comme dans un Godwit tout neuf</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>Aucun paramètre ne s’appelle «&#xa0;%1&#xa0;». Les actions de Godwit se trouvent avec Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>Dans la liste des dossiers</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShortcutsPage</name>
    <message>
        <source>  or  </source>
        <comment>between two shortcuts</comment>
        <translation>  ou  </translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>L’&amp;utiliser plutôt ici</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Laisser comme c’était</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>Comme dans le &amp;jeu</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>&amp;Touches comme dans&#xa0;:</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Rechercher par nom ou par touche</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>Tou&amp;che&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>&amp;Autre touche&#xa0;:</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>Dans aucun menu</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1, aucun raccourci</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1, raccourci %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 est déjà «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShownCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here: %2)</source>
        <translation>%1 (dans un fuseau horaire inconnu ici&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1, à votre heure</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>là-bas&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>Événement annulé</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>Réponse à une invitation</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Un autre horaire est proposé</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 accepte</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 refuse</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1 viendra peut-être</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 répond</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>Se répète %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Organisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>1 personne est invitée</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>%1 personnes sont invitées</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>Le fichier en contient %1 de plus</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>Adresse électronique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Web: %1</source>
        <translation>Web&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SignInChoice</name>
    <message>
        <source>Sign-in method</source>
        <translation>Méthode d’authentification</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>Avec le navigateur (OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>Jeton d’accès fourni par une commande (OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>Aucune&#xa0;: le serveur laisse entrer les invités</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>Commande qui fournit le jeton d’accès</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>un programme qui fournit le jeton d’accès sur sa première ligne</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>&amp;Méthode d’authentification&#xa0;:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Comman&amp;de&#xa0;:</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>Jeton d’accès, renouvelé auprès de %1 (OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>Saisissez la commande qui fournit le jeton d’accès.</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>La commande est exécutée par le shell chaque fois qu’un nouveau jeton est nécessaire.</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Vous vous connectez sur la page de votre fournisseur lui-même. Godwit ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>Le certificat que ce compte présente au serveur prouve qui vous êtes.</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>Rien ne prouve qui vous êtes&#xa0;: pour les archives publiques.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 – sera abonné</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 – sera désabonné</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>n’est plus sur le serveur</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messages</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>%1 abonnés sur %2 sous celui-ci</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>toujours affiché</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>Abonnements aux dossiers</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>Abonnements aux dossiers – %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>Les dossiers abonnés sont affichés dans le volet des dossiers, ici et dans vos autres logiciels de messagerie. La boîte de réception et les dossiers qui servent à quelque chose, comme les messages envoyés, sont toujours affichés ici.</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>Il n’y a pas de connexion&#xa0;: voici la dernière liste connue. Ce que vous modifiez est conservé, et exécuté dès qu’il y en a une.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Rechercher un dossier</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>Dossiers à énumérer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Non abonnés</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>N’est plus sur le serveur</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>Relire la liste des dossiers</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>Relire la liste des dossiers (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>Dossiers du compte</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>Aucun dossier ne correspond. Cherchez un autre nom, ou choisissez «&#xa0;Tous&#xa0;».</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>Ce qui va changer (Suppr retire une ligne)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>Appliquer 1 modification</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>Appliquer %1 modifications</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>%1 à abonner, %2 à désabonner</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>Retirer celui qui a disparu</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>Retirer les %1 qui ont disparu</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>Dossiers auxquels vous êtes abonné et qui ne sont plus sur le serveur</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>S’&amp;abonner à ce dossier et aux %1 qu’il contient</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>Se &amp;désabonner de ce dossier et des %1 qu’il contient</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>&amp;Ouvrir toute la branche</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>Marqueurs et étiquettes</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>Lettres et chiffres seulement</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on your other computers.</source>
        <translation>Les neuf premières ont les touches 1 à 9. Les noms et les couleurs sont conservés sur les serveurs qui le peuvent, et sont les mêmes sur vos autres ordinateurs.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Choisir la couleur</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Forget name and colour; messages keep the tag</source>
        <translation>Oublier le nom et la couleur&#xa0;; les messages gardent l’étiquette</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Couleur&#xa0;:</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>(Le reste de ce message n’est pas affiché ici.)</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Code source de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>En-têtes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>(Le reste de ce texte n’est pas affiché ici.)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>&amp;Afficher Godwit</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>&amp;Masquer Godwit</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>1 message non lu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>%Ln message non lu</numerusform>
            <numerusform>%Ln messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Godwit: %1</source>
        <translation>Godwit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Unsubscribing</name>
    <message>
        <source>%1 was already told that you want no more of this mailing.</source>
        <translation>%1 a déjà été informé que vous ne voulez plus de cette liste de diffusion.</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>Quitter cette liste de diffusion&#xa0;?</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>Godwit informe %1, par une seule requête sur une connexion chiffrée, que vous n’en voulez plus. Ce serveur apprend ainsi que ce message a été lu.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>L’offre de désabonnement en un clic n’est pas signée par l’expéditeur&#xa0;; elle n’est donc pas utilisée. </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>Quitter cette liste de diffusion sur une page web&#xa0;?</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>La page de %1 s’ouvre dans votre navigateur.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>%1 a été informé que vous ne voulez plus de cette liste de diffusion.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ViewChoices</name>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Cartes</translation>
    </message>
    <message>
        <source>Each message on two lines</source>
        <translation>Chaque message sur deux lignes</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>Co&amp;mpact</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>Chaque message sur une ligne</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>Chaque message sur une ligne, en colonnes que vous pouvez choisir</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>Message à cô&amp;té de la liste</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>Dossiers, liste et message côte à côte</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>Message &amp;sous la liste</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>La liste au-dessus du message, tous deux aussi larges que la fenêtre</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WarningStrip</name>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WelcomePage</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>Bienvenue dans Godwit</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>Votre courrier reste sur votre serveur. Godwit l’affiche rapidement, même sans réseau, et vous dit ce que contient le serveur. Il n’a besoin que de votre adresse électronique et de votre mot de passe, qui va dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>&amp;Reprendre votre compte de Thunderbird…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>&amp;Reprendre %Ln compte de Thunderbird…</numerusform>
            <numerusform>&amp;Reprendre %Ln comptes de Thunderbird…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>Il n’y a pas encore de compte</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>Aucun brouillon n’est ouvert</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Aucun message n’est ouvert</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>Le message n’est pas venu par une liste de diffusion qui accepte les réponses</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un lien mailto: ou mid: bien formé ni un fichier</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>Un logiciel de messagerie de bureau pour IMAP.</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>Conserver la configuration, le cache et le journal dans DIR.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>Écrire une image de la fenêtre dans FILE (PNG) et quitter.</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>Démarrer sans fenêtre au premier plan&#xa0;: à côté de l’horloge, ou en fenêtre réduite.</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>Voir des messages d’exemple, sans compte ni serveur.</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>Parler cette langue («&#xa0;de&#xa0;», «&#xa0;pt_BR&#xa0;») au lieu de celle du bureau ou des paramètres.</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>Liens mailto: à prendre en charge, liens mid: vers des messages, et fichiers de messages à afficher.</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>--demo a son propre profil, qui ne va pas avec --profile</translation>
    </message>
</context>
</TS>
