<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>Qualcuno ha scritto:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 ha scritto:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>Il %1 alle %2, %3 ha scritto:</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- Messaggio inoltrato --------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Da: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>Date: %1, %2</source>
        <translation>Data: %1, %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Oggetto: %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>messaggio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln messaggio</numerusform>
            <numerusform>%Ln messaggi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>%1 non è su questo computer. Salvalo prima qui.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il file %1 non esiste.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>%1 è una cartella. Comprimila prima in un unico file, per esempio come .zip.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>%1 non è un file che si può allegare.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>Non è stato possibile leggere %1 fino alla fine, perciò non è stato allegato: %2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>%1 non è stato allegato: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 non può essere letto: %2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>%1 è stato modificato durante la lettura, perciò non è stato allegato. Allegalo di nuovo quando sarà completo.</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>mostra %Ln altra riga</numerusform>
            <numerusform>mostra altre %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>show less</source>
        <translation>mostra meno</translation>
    </message>
</context>
<context>
    <name>DateGroups</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La settimana scorsa</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>Questo mese</translation>
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
        <translation>L&apos;operazione è stata annullata.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>Sul server non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>Il server non è stato trovato.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>Nessun messaggio è stato scaricato o modificato. I messaggi già presenti qui si possono ancora leggere.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>Controlla che il nome del server sia scritto correttamente e che questo computer sia collegato alla rete.</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>Il server non accetta connessioni su questa porta.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>Controlla la porta e il tipo di crittografia; di solito sono 993 con TLS e 143 con STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>La connessione è caduta o il server non è raggiungibile.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>Le tue modifiche sono conservate qui e verranno inviate quando ci sarà di nuovo una connessione.</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>Se questo computer non è in linea non c&apos;è nulla da fare; altrimenti riprova più tardi.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Il server non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>Le tue modifiche sono conservate qui e verranno inviate quando il server risponderà di nuovo.</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>Riprova più tardi. Se succede ogni volta, controlla la porta e il tipo di crittografia.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Non è stato possibile stabilire una connessione crittografata.</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>Non sono stati inviati né la tua password né alcun messaggio.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Controlla la porta e il tipo di crittografia, o chiedi al provider quali usare.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>Il server non ha potuto dimostrare la propria identità: il suo certificato non è valido per lui.</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>La connessione è stata chiusa prima di inviare la tua password o qualsiasi messaggio.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>Controlla il nome del server e l&apos;orologio di questo computer; in un albergo o in una rete per ospiti, accedi prima a quella rete. Altrimenti chiedi al provider l&apos;impronta SHA-256 del suo certificato: se è quella mostrata qui, puoi inserirla nelle impostazioni dell&apos;account.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Qualcuno tra questo computer e il server potrebbe manomettere la connessione.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>Non usare questa rete per la posta. Scegli TLS (porta 993) per questo account, se il server lo offre.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>La risposta del server non era comprensibile.</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>La connessione è stata chiusa. I messaggi già presenti qui non ne risentono e le tue modifiche sono conservate.</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>Controlla che si tratti di un server IMAP e che la porta sia giusta. Il registro del protocollo mostra che cosa ha risposto.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Il server ha rifiutato il nome utente o la password.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>Nessun messaggio è stato scaricato o modificato. Godwit non riprova da solo, per evitare che l&apos;account venga bloccato.</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>Inserisci di nuovo la password. Alcuni provider richiedono una password solo per i programmi di posta, o l&apos;indirizzo completo come nome utente.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>Il server al momento non è disponibile.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>Le tue modifiche sono conservate qui e verranno inviate quando il server sarà di nuovo disponibile.</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>Non c&apos;è nulla da fare: Godwit riprova da solo.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Il server ha rifiutato l&apos;operazione.</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>La modifica non è stata eseguita; quello che vedi è ciò che si trova sul server.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>Le parole del server possono indicare che cosa fare.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>Il server non ha capito la richiesta di Godwit.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>È un errore di Godwit o del server. Segnalalo insieme al registro del protocollo.</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>Godwit non riesce a scrivere nei suoi file su questo computer.</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>La posta sul server non ne risente; l&apos;ultima modifica potrebbe non essere stata conservata.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Libera spazio sul disco o controlla i permessi della cartella del profilo, poi riprova.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Questo profilo è aperto in un altro Godwit.</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>Un solo programma alla volta può modificarlo; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Usa l&apos;altra finestra o chiudila prima.</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>Non è possibile eseguirlo così come è stato inserito.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Correggi e riprova.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>La casella di posta sul server è piena. Elimina qualcosa e svuota il cestino.</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>Una parte del server necessaria a questo scopo non funziona. Godwit riprova da solo.</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>Il server lo permette solo con una connessione crittografata.</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>Non hai il diritto di farlo in questa cartella.</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>Il server ti chiede di contattare il suo amministratore.</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>Esiste già una cartella con questo nome.</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>La cartella non esiste più sul server.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>La cartella non esiste ancora sul server. Prima devi crearla.</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>Su questo server non potrà mai funzionare, per esempio a causa di un carattere nel nome.</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>È stato raggiunto un limite del server, per esempio il numero di connessioni.</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>Un altro programma sta usando la cartella. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>La cartella è di sola lettura.</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>Il server ha rifiutato la password perché è scaduta.</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>Imposta una nuova password presso il provider, poi inseriscila qui.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>Il server ti conosce, ma non ti lascia usare questa casella di posta.</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>Controlla il nome utente; altrimenti è il provider a dover consentire l&apos;accesso a questa casella tramite IMAP.</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>Il server non ti lascia accedere.</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>Ti chiede di contattare il suo amministratore.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>Il server non lascia accedere nessuno senza crittografia.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>Scegli TLS o STARTTLS per questo account.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>Non è stato possibile accedere.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>Scegli un altro metodo di autenticazione per questo account, o chiedi al provider quale usare.</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>Il server non ti ha lasciato entrare con il tuo certificato.</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>Controlla il certificato nelle impostazioni dell&apos;account, o chiedi al provider quale si aspetta.</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>Il server non ti lascia entrare come ospite.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>Scegli un altro metodo di autenticazione per questo account.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>Il server ha rifiutato il token di accesso.</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>Accedi di nuovo presso il provider, in modo che ne rilasci di nuovi.</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>Il token di accesso non consente di leggere la posta tramite IMAP.</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>Accedi di nuovo presso il provider e consentilo, o correggi l&apos;ambito (scope) nelle impostazioni dell&apos;account.</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>Il tuo provider non lascia più che Godwit rinnovi il suo accesso.</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>Accedi di nuovo presso il provider: otterrai un nuovo token di aggiornamento.</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>A Godwit non è stato consentito di usare il tuo account.</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>Accedi di nuovo con il browser e consentilo; al lavoro o a scuola potrebbe doverlo fare un amministratore.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>Nessuno ha effettuato l&apos;accesso in tempo con il browser.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Ricomincia quando vuoi.</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>Per questo account non è conservata alcuna password.</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>Inseriscila qui.</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>Al momento Godwit non ha accesso a questo account.</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>Accedi ancora una volta con il browser.</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>Il tuo provider ti ha lasciato entrare, ma non ha dato a Godwit un accesso duraturo.</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>Controlla l&apos;ambito (scope) nelle impostazioni dell&apos;account: con Microsoft deve contenere offline_access.</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>Il tuo provider non conosce l&apos;autorizzazione richiesta da Godwit.</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>Correggi l&apos;ambito (scope) nelle impostazioni dell&apos;account.</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>Il tuo provider non lascia accedere nessuno con questo ID client.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>Correggilo nelle impostazioni dell&apos;account, o registralo presso il provider per i programmi desktop.</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>Il tuo provider non conosce questo ID client, o il suo segreto è sbagliato.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>Correggilo nelle impostazioni dell&apos;account.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Il server dice: “%1”</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Read</source>
        <translation>Letto</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposto</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Speciale</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Segnato come eliminato</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Inoltrato</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>Conferma di lettura inviata</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Indesiderato</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>Non indesiderato</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Phishing</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>Segnato come importante</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenziato</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorato</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
</context>
<context>
    <name>FolderName</name>
    <message>
        <source>Drafts</source>
        <translation>Bozze</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozze</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Posta inviata</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>Posta inviata</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>Posta inviata</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>Posta inviata</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivio</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archivio</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Posta indesiderata</translation>
    </message>
    <message>
        <source>Junk Mail</source>
        <translation>Posta indesiderata</translation>
    </message>
    <message>
        <source>Junk E-mail</source>
        <translation>Posta indesiderata</translation>
    </message>
    <message>
        <source>Junk Email</source>
        <translation>Posta indesiderata</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Posta indesiderata</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>Tutti i messaggi</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Messaggi speciali</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Messaggi importanti</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posta in arrivo</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>show less</source>
        <translation>mostra meno</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln lines of quoted text</source>
        <translation>
            <numerusform>… %Ln riga di testo citato</numerusform>
            <numerusform>… %Ln righe di testo citato</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>“%1” non è un indirizzo di posta da cui inviare.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>“%1” non è un indirizzo di posta.</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>“%1” non è un indirizzo di posta per le risposte.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>Il messaggio non ha destinatari.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>con “%1”</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>senza “%1”</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>da “%1”</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>non da “%1”</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>a “%1”</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>non a “%1”</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>con copia a “%1”</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>senza copia a “%1”</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>con “%1” nell&apos;oggetto</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>senza “%1” nell&apos;oggetto</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>con “%1” nel testo</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>senza “%1” nel testo</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>con un allegato chiamato “%1”</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>senza un allegato chiamato “%1”</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>dalla lista di distribuzione “%1”</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>non dalla lista di distribuzione “%1”</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>il messaggio “%1”</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>non il messaggio “%1”</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>con allegato</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>senza allegato</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>non ancora letti</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>già letti</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>speciali</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>non speciali</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>con risposta</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ancora senza risposta</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>segnati come bozze</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>non segnati come bozze</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>segnati come eliminati</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>non segnati come eliminati</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>con l&apos;etichetta “%1”</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>senza l&apos;etichetta “%1”</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>più grandi di %1</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>non più grandi di %1</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>più piccoli di %1</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>non più piccoli di %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>prima di %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>non prima di %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>a partire da %1</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>non a partire da %1</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>nella cartella “%1”</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>non nella cartella “%1”</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>tutti i messaggi</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a sentence, with the blanks at its sides</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1: part of a sentence, in parentheses</extracomment>
        <translation>non %1</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>da</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>chi lo ha inviato</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>a chi è stato inviato</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>copia</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>chi ne ha ricevuto una copia</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>oggetto</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>parole nell&apos;oggetto</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>testo</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>parole nel testo</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>allegato</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>nome di un allegato</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>lista</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>una lista di distribuzione</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>etichetta</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>un&apos;etichetta</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>in</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una cartella</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>è</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>letto, speciale, risposto…</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>ha</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>ha un allegato</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>maggiore</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>più di questa dimensione</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>minore</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>meno di questa dimensione</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>prima</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>scritto prima di questo giorno</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>dal</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>scritto in questo giorno o più tardi</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>il</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>scritto in questo giorno, o in questo mese o anno</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>nonletto</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>letto</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>speciale</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>nonspeciale</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>risposto</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>nonrisposto</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>bozza</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>non ancora inviato</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>eliminato</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>allegato</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>pittima marea</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>entrambe le parole, o parole che iniziano così, ovunque</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;alta marea&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>esattamente queste parole, una dopo l&apos;altra</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>marea OR tempesta</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>una delle due, o entrambe</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>marea -alta</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>la prima senza la seconda; anche NOT</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(marea OR tempesta) porto</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>le parentesi indicano che cosa va insieme</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>da:anna a:bruno</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>mittente e destinatario, per nome o indirizzo; anche copia:</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>da:(anna OR bruno)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>un campo per tutto ciò che è tra parentesi</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>oggetto:marea testo:porto</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>solo nell&apos;oggetto, solo nel testo</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>allegato:relazione</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>il nome di un allegato</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>è:nonletto è:speciale</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>nonletto, letto, speciale, nonspeciale, risposto, nonrisposto, bozza, eliminato</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>ha:allegato maggiore:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>allegati e dimensione; anche minore:</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>dal:2023-04-12 prima:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>da quel giorno fino all&apos;ultimo giorno del 2023; anche il:</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>dal:ieri dal:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>giorni: ieri, lunedì, marzo, 7d, 2w, 3m, 1y fa</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>in:archivio etichetta:lavoro lista:uccelli</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>una cartella, un&apos;etichetta, una lista di distribuzione</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>È troppo lungo; il resto non viene considerato.</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>Manca qualcosa prima o dopo “OR”.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Questa parentesi non è mai stata aperta.</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>Manca qualcosa prima o dopo “AND”.</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>Le parole sono troppe; il resto non viene considerato.</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>Dopo “NOT” manca ciò che non si vuole.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Manca qualcosa dopo “%1”.</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>Qui manca un nome.</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>In “%1” non c&apos;è alcuna parola.</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>“%1” non è un giorno. I giorni si scrivono come %2, %3, %4 o %5.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>“%1” non è una dimensione. Le dimensioni si scrivono come %2 o %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>“%1” qui non è conosciuto. Possibili: %2.</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>“%1” non è un collegamento a un messaggio.</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>I livelli di annidamento sono troppi; il resto non viene considerato.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The server sent a message without content.</source>
        <translation>Il server ha inviato un messaggio senza contenuto.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>allegato</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>Firmato (OpenPGP). Godwit non verifica ancora le firme.</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>Firmato (S/MIME). Godwit non verifica ancora le firme.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>Crittografato (OpenPGP). Godwit non può ancora aprirlo: salva l&apos;allegato e aprilo con GnuPG o Kleopatra.</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>Crittografato (S/MIME). Godwit non può ancora aprirlo: salva l&apos;allegato e aprilo con un programma che ha il tuo certificato.</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>Firmato e incapsulato (S/MIME). Godwit non può ancora aprirlo: salva l&apos;allegato e aprilo con un programma che legge S/MIME.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>Crittografato (OpenPGP, all&apos;interno del testo). Godwit non può ancora aprirlo: copia il testo in GnuPG o Kleopatra.</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>Il testo è molto lungo; ne viene mostrato solo l&apos;inizio.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>messaggio</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>Da: </translation>
    </message>
    <message>
        <source>To: </source>
        <translation>A: </translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>Data: </translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>Oggetto: </translation>
    </message>
    <message>
        <source>A part of the message lies elsewhere. Godwit does not fetch it.</source>
        <translation>Una parte del messaggio si trova altrove. Godwit non la scarica.</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>Questo è solo un frammento di un messaggio inviato in più parti.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>Il set di caratteri “%1” non è conosciuto; alcuni caratteri potrebbero essere sbagliati.</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>I messaggi e le parti sono annidati troppo in profondità; quelli più interni non vengono aperti.</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>Il messaggio ha troppe parti; vengono mostrate solo le prime.</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>L&apos;intestazione è troppo lunga; ne viene mostrato solo l&apos;inizio.</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>Il testo cambia forma troppo spesso; la fine viene mostrata senza citazioni.</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>Il messaggio non ha questa parte.</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>L&apos;allegato è troppo grande per essere aperto.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>Il tuo messaggio a %1 è stato mostrato sullo schermo.</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>Il tuo messaggio “%2” a %1 è stato mostrato sullo schermo.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>È stato inviato: %1.</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>Questo non significa che sia stato letto o capito.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>Nessuno ha chiesto una conferma di lettura di questo messaggio.</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>Non c&apos;è alcun indirizzo da cui possa provenire la conferma di lettura.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Letto: %1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>“%1”, che ha chiesto una conferma di lettura, non è un indirizzo di posta.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>ogni giorno</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>ogni %1 giorni</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>ogni settimana</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>ogni %1 settimane</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>ogni mese</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>ogni %1 mesi</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>ogni anno</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>ogni %1 anni</translation>
    </message>
    <message>
        <source>repeatedly</source>
        <translation>più volte</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, on certain days</source>
        <translation>%1, in determinati giorni</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 volte</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, fino a %2</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>No subject</source>
        <translation>Nessun oggetto</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>Oltre 10 MB</translation>
    </message>
    <message>
        <source>1 to 10 MB</source>
        <translation>Da 1 a 10 MB</translation>
    </message>
    <message>
        <source>100 KB to 1 MB</source>
        <translation>Da 100 KB a 1 MB</translation>
    </message>
    <message>
        <source>10 to 100 KB</source>
        <translation>Da 10 a 100 KB</translation>
    </message>
    <message>
        <source>Under 10 KB</source>
        <translation>Meno di 10 KB</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Nessun mittente</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>Nessun destinatario</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non letti</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Letti</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Speciali</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Non speciali</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>Con allegati</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>Senza allegati</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>Il messaggio non dice chi lo ha inviato.</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>Il messaggio indica un nome, ma non l&apos;indirizzo del mittente.</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>Il messaggio indica il mittente più di una volta: %1, e anche %2. Al massimo uno di essi è vero.</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>Il messaggio indica più mittenti: %1, e anche %2.</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>Il nome contiene un indirizzo, %1, ma il messaggio proviene da %2.</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>Il nome menziona %1, ma il messaggio proviene da %2.</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>L&apos;indirizzo inizia come un altro, %1, ma appartiene a %2.</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>L&apos;indirizzo sembra di %1, ma appartiene a %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>Il nome del mittente nasconde caratteri invisibili o ne inverte altri.</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>Il nome mescola lettere simili di alfabeti diversi: %1.</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>L&apos;indirizzo mescola lettere simili di alfabeti diversi: %1 in realtà è %2.</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>L&apos;indirizzo sembra %1, ma in realtà è %2.</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>L&apos;indirizzo è di %1, che la rete conosce come %2.</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>Inviato da %2 per conto di %1.</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>Conosci qualcuno con questo nome a un altro indirizzo, %1. Questo messaggio proviene da %2.</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>Le risposte vanno a %1.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>Questo indirizzo non esiste.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Controlla come è scritto.</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>Non c&apos;è alcun server di posta per la parte dell&apos;indirizzo dopo la @.</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>Il server non capisce questo indirizzo.</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>Chi aveva questo indirizzo lo ha cambiato, senza lasciarne un altro.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Chiedi al destinatario il nuovo indirizzo.</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>Il server non capisce l&apos;indirizzo del mittente.</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>Controlla l&apos;indirizzo della tua identità.</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>Il server non accetta messaggi dall&apos;indirizzo del mittente.</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>Controlla l&apos;indirizzo della tua identità; la maggior parte dei server accetta solo indirizzi che appartengono all&apos;account.</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>Questo dominio non accetta posta.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Controlla come è scritto l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>Questa casella di posta è disattivata o al momento non accetta messaggi.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>Contatta il destinatario in altro modo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>La casella di posta del destinatario è piena.</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>Avvisa il destinatario in altro modo, o riprova più tardi.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>Il messaggio è troppo grande per il destinatario.</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>Invia meno allegati o allegati più piccoli.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>Il server non ha più spazio.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>Riprova più tardi.</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>Il messaggio è troppo grande per il server.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>Il server del destinatario non risponde.</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>Controlla l&apos;indirizzo, o riprova più tardi.</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>Il server non sa come raggiungere il server del destinatario.</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>Il messaggio girerebbe a vuoto tra i server.</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>Avvisa l&apos;amministratore del destinatario.</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>Sono più destinatari di quanti il server ne accetti per un solo messaggio.</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>Invialo in più messaggi.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>Il server non accetta messaggi in questa forma: devono essere in caratteri a 7 bit.</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>Invia i messaggi inoltrati come testo invece che come allegati.</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>Il server non accetta indirizzi con lettere diverse da a–z.</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>Usa un altro indirizzo del destinatario, o invia da un altro account.</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>Le regole del server vietano questo messaggio.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>Il testo del server può dire perché.</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>Il server non consente questo messaggio.</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>Spesso scambia un messaggio per posta indesiderata, oppure l&apos;indirizzo del mittente non è il tuo. Il suo testo può dire perché.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Il server ha rifiutato il nome utente o la password.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>Controlla le impostazioni di invio dell&apos;account; alcuni provider richiedono una password riservata ai programmi di posta.</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>Il server non ti lascia accedere in questo modo.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>Scegli un altro metodo di autenticazione per questo account; alcuni provider richiedono un browser o una password riservata ai programmi di posta.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>Il server non lascia accedere nessuno senza crittografia.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>Scegli TLS o STARTTLS per l&apos;invio.</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>Il server vuole che imposti una nuova password.</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>Fallo presso il provider, poi inseriscila qui.</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>L&apos;account è stato disattivato.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>Chiedi al provider.</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>Una firma che il server del destinatario si aspetta (DKIM) manca o è errata.</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>Avvisa il tuo provider.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>Il server del destinatario non lascia che questo server invii per il dominio del tuo indirizzo (SPF).</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>Invia con il server del provider del tuo indirizzo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>Il server del destinatario non si fida del nome del server che invia.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>Il server del destinatario non ha potuto stabilire che il messaggio viene dal tuo indirizzo (DMARC).</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>Il dominio dell&apos;indirizzo del mittente non accetta posta.</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>Sono stati inviati troppi messaggi in poco tempo.</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>Attendi qualche ora. Il testo del server può dire di più.</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>Al momento la casella di posta non può accettare messaggi.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>Il server vuole che tu acceda prima.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>Controlla le impostazioni di invio dell&apos;account.</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>Il server rifiuta questo indirizzo o questo messaggio.</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>Controlla l&apos;indirizzo. Il testo del server può dire perché.</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>Il messaggio è troppo grande, o la casella di posta è piena.</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>Il server non accetta questo indirizzo.</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>Controlla come è scritto, e l&apos;indirizzo della tua identità.</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>Il server rifiuta questo messaggio.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>L&apos;invio è stato interrotto.</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>Il server di invio non è stato trovato.</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>Controlla il suo nome, e che questo computer sia in linea.</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>Il server di invio non accetta connessioni su questa porta.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>Controlla la porta e il tipo di crittografia; di solito sono 465 con TLS e 587 con STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>La connessione è andata persa o il server di invio non è raggiungibile.</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>Il server di invio non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>Non è stato possibile stabilire una connessione crittografata con il server di invio.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Controlla la porta e il tipo di crittografia, o chiedi al provider quali usare.</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>Il server di invio non ha potuto dimostrare la propria identità: il suo certificato non è valido per esso.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>Controlla il nome del server e l&apos;orologio di questo computer; in un albergo o in una rete per ospiti, accedi prima a quella rete.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Qualcuno tra questo computer e il server potrebbe manomettere la connessione.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>Non usare questa rete per la posta. Scegli TLS (porta 465) per l&apos;invio se il server lo offre.</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>Non è stato possibile capire la risposta del server di invio.</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>Controlla che questo sia un server di invio (SMTP) e che la porta sia giusta. Il registro del protocollo mostra che cosa ha detto.</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>Il server di invio non ti ha lasciato entrare.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>Controlla le impostazioni di invio dell&apos;account, o inserisci di nuovo la password.</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>Al momento il server non accetta il messaggio.</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>Il server non accetta il messaggio.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>Il server non ha capito la richiesta di Godwit.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>È un errore di Godwit o del server. Segnalalo insieme al registro del protocollo.</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>Godwit non può leggere o scrivere i suoi file su questo computer.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Libera spazio sul disco o controlla i permessi della cartella del profilo, poi riprova.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Questo profilo è aperto in un altro Godwit.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Usa l&apos;altra finestra o chiudila prima.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>Il messaggio non può essere inviato così com&apos;è.</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>Modificalo e riprova.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Il server dice: “%1”</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>Il messaggio non è stato inviato; attende nella posta in uscita, e Godwit riprova da solo.</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>Il messaggio non è stato inviato a nessuno; resta nella posta in uscita.</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>L&apos;invio non è ancora possibile.</translation>
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
        <translation>1 modifica in attesa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln modifica in attesa</numerusform>
            <numerusform>%Ln modifiche in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>In attesa della connessione</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>In attesa del saluto del server</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>In attesa della crittografia</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>In attesa dell&apos;accesso</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>In attesa dell&apos;elenco delle cartelle</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>In attesa dell&apos;apertura della cartella</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>In attesa dei numeri dei messaggi</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>In attesa dei messaggi</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>In attesa dell&apos;arrivo di un caricamento</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>In attesa dell&apos;esecuzione di una modifica</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>In attesa del server</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>Non in linea per scelta</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione in corso…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Lettura di %1 di %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura in corso…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lettura di %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aggiornato</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>Nessuna connessione, nuovo tentativo tra %Ln s</numerusform>
            <numerusform>Nessuna connessione, nuovo tentativo tra %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Nessuna connessione</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>Accesso rifiutato: %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Non connesso: %1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>Non crittografato: altri sulla rete possono leggere</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>Sorvegliato tramite %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>non può essere usata</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>non è consentito scriverla</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>non può essere aperta</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>è danneggiata</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>un altro programma la tiene occupata</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>il disco non può essere letto o scritto</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>l&apos;ha scritta una versione più recente di Godwit; questa non la tocca</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>il file è danneggiato: %1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>Godwit è terminato prima che il server rispondesse.</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>il messaggio è già stato inviato o scartato</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>il messaggio è in viaggio verso il server e non può più essere ritirato</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>il messaggio è già nella posta in uscita</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>l&apos;account non ha una cartella per le bozze; la bozza è conservata su questo computer</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>il messaggio non ha destinatari</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>il messaggio è già una bozza</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>alcuni hanno già ricevuto il messaggio: può essere inviato agli altri o scartato</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>il messaggio è già in viaggio verso il server</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>il messaggio è una bozza</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>il messaggio non deve più essere inviato</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>non è ancora nota alcuna cartella dell&apos;account</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processo %1</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>è risultata danneggiata</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>l&apos;ha scritta una versione più recente di Godwit</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>è danneggiata e non può essere messa da parte</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>la cartella non esiste più</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>è stata ritirata</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>l&apos;altro server non ha indicato dove ha messo i messaggi; cercali nella cartella a cui sono stati inviati</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>la cartella da cui provenivano non esiste più</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>il messaggio non esiste più</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>manca una parte del messaggio</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>L&apos;account a cui erano destinati questi messaggi è stato rimosso. Restano dove sono.</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>l&apos;indice delle parole non può essere aperto</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>l&apos;operazione non è più nel diario</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>Richiede una modifica precedente che non è stata eseguita. Sul server non è stato modificato nulla; proseguirà quando quella verrà ritentata.</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>Il server non ha indicato con quali numeri conserva i messaggi spostati, perciò non è certo quali fossero quelli interessati. Sul server non è stato modificato altro.</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>è in viaggio verso il server e non può più essere ritirata</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>è già in attesa di essere eseguita</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>Il server ha rinumerato i messaggi di questa cartella, perciò non è più certo quali fossero quelli interessati. Sul server non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>non è stato indicato alcun contrassegno</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>una cartella deve avere un nome</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>esiste già una cartella con questo nome</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>la posta in arrivo mantiene il suo nome</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>la posta in arrivo non può essere eliminata</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>i messaggi non esistono più</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>la cartella di destinazione non esiste più</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>i messaggi sono già in quella cartella</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>è passato troppo tempo</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>il server non ha indicato dove ha messo i messaggi, o non sono più lì; cercali nella cartella in cui sono stati spostati</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>il server non ha indicato dove ha messo le copie; si possono eliminare a mano</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>è stata eseguita sul server ed è definitiva</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 non può essere letto: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 è troppo grande per un certificato.</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>In %1 non c&apos;è alcun certificato leggibile (PEM o PKCS #12; la passphrase è giusta?).</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>In %1 non c&apos;è alcuna chiave privata leggibile (la passphrase è giusta?).</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>è firmato solo da sé stesso</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>questo computer non conosce chi lo ha firmato</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>è scaduto</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>non è ancora valido</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>non indica questo server</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>è stato revocato</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>Non è stato possibile leggere alcun certificato da %1.</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>il certificato non indica questo server</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>questo non è il certificato a cui è legato l&apos;account</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1: questo non è il certificato a cui è legato l&apos;account. SHA-256 previsto: %2; rilevato: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>il server non ha mostrato alcun certificato</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1. SHA-256 del suo certificato: %2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>“%1” non è un indirizzo di posta: hanno la forma nome@example.org.</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>“%1” ha più di una “@”.</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>“%1” contiene uno spazio o un carattere invisibile.</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>Ciò che precede la “@” in “%1” non può essere un indirizzo.</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>Ciò che segue la “@” in “%1” non può essere il nome di un server.</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>“%1” non ha un punto dopo la “@”: funziona solo nella tua rete.</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>“%1” ha, prima della “@”, lettere che non tutti i server di posta sanno ancora gestire.</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>Rimuovere l&apos;account “%1” da questo computer?</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>Le copie dei suoi messaggi su questo computer e la sua password vengono eliminate. La tua posta sul server resta com&apos;è.</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>Una modifica che non ha ancora raggiunto il server va persa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>%Ln modifica che non ha ancora raggiunto il server va persa.</numerusform>
            <numerusform>%Ln modifiche che non hanno ancora raggiunto il server vanno perse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Rimuovi account</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>Su questo computer non c&apos;è alcun programma che apra %1.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>L&apos;elenco degli account era danneggiato. È conservato come %1; al prossimo avvio si parte senza account.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>L&apos;elenco degli account è danneggiato: %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Un account deve avere un nome.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>Esiste già un account chiamato “%1”.</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>Questo account è stato rimosso.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>Non in linea per scelta</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Non ancora connesso</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>Scaricamento di 1 messaggio</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>Scaricamento di %Ln messaggio</numerusform>
            <numerusform>Scaricamento di %Ln messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>Per intero, da leggere o salvare.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>Ricerca sui server</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>Per i testi che non sono su questo computer.</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>Spostamento di messaggi in un altro account</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>Copia di messaggi in un altro account</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 di %2 messaggi</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>Preparazione della posta per la ricerca</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Nessun account ha ancora un indirizzo di posta: inserisci il tuo nelle impostazioni dell&apos;account.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>Si può inoltrare al massimo %Ln messaggio alla volta.</numerusform>
            <numerusform>Si possono inoltrare insieme al massimo %Ln messaggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>Questo messaggio è già nella posta in uscita.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>La copia locale della tua posta era danneggiata e viene scaricata di nuovo. Quella vecchia è conservata come %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>%n modifica che non aveva raggiunto il server non era leggibile ed è stata messa da parte.</numerusform>
            <numerusform>%n modifiche che non avevano raggiunto il server non erano leggibili e sono state messe da parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>%n bozza o messaggio non inviato non era leggibile ed è stato messo da parte.</numerusform>
            <numerusform>%n bozze o messaggi non inviati non erano leggibili e sono stati messi da parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>Non è possibile cercare nella tua posta su questo computer finché Godwit non viene riavviato: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>Il messaggio a cui porta questo collegamento non è su questo computer. Può trovarsi in una cartella che non è stata ancora letta.</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>Ce&amp;rca sui server</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>Su questo computer non c&apos;è alcun programma che apra i collegamenti web.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
</context>
<context>
    <name>godwit::app::Autostart</name>
    <message>
        <source>To tell you of new mail</source>
        <translation>Per avvisarti della nuova posta</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>È stato importato 1 indirizzo: da ora verrà suggerito.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>È stato importato %Ln indirizzo: da ora verrà suggerito.</numerusform>
            <numerusform>Sono stati importati %Ln indirizzi: da ora verranno suggeriti.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Nessun account ha ancora un indirizzo di posta: inserisci il tuo nelle impostazioni dell&apos;account.</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>Questo account non ha una cartella per le bozze: il messaggio è conservato solo su questo computer. «Usa per» nel menu di una cartella ne sceglie una.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importa contatti</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>Contatti (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>Creazione dell&apos;indice in corso: %1 di %2 messaggi</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>Oggetti, mittenti e testi di tutti i %1 messaggi</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>Oggetti e mittenti di tutti i %1 messaggi</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>Oggetti e mittenti di %1 di %2 messaggi</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>su questo computer non ci sono testi</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>testi a partire dal %1</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>testi di %1</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>; interrogazione di 1 cartella sul server…</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>; interrogazione di %Ln cartella sul server…</numerusform>
            <numerusform>; interrogazione di %Ln cartelle sul server…</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>; la ricerca ha incluso 1 cartella sul server</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>; la ricerca ha incluso %Ln cartella sul server</numerusform>
            <numerusform>; la ricerca ha incluso %Ln cartelle sul server</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>Non è stato possibile cercare in 1 cartella sul server: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>Non è stato possibile cercare in %Ln cartella sul server: %1</numerusform>
            <numerusform>Non è stato possibile cercare in %Ln cartelle sul server: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Il portachiavi non ha risposto.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Il portachiavi non può essere usato: %1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>Non è stato possibile avviare il comando della password: %1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>Il comando della password ha impiegato troppo tempo.</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>Il comando della password non è riuscito, con stato %1: %2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>Il comando della password non ha fornito alcuna password.</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>Questi sono messaggi di esempio, che non sono mai stati su un server. Prova quello che vuoi: non viene inviato nulla, e tutto sparisce quando esci.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>Su questo computer non c&apos;è alcun programma che apra i collegamenti web.</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>Non si può scaricare nulla mentre lavori non in linea.</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>&amp;Vai in linea</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>Il desktop non lascia che Godwit si avvii da solo. Forse si può consentire nelle impostazioni del desktop stesso.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>Elenco dei messaggi</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>Notifiche e desktop</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>Questo messaggio non è più qui.</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>Non c&apos;è connessione e non tutti i messaggi di “%1” sono conosciuti qui: gli altri restano come sono.</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>In “%1” nulla è segnato come eliminato.</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>%1 non può essere ridotto.</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Il file %1 non esiste.</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1 non è un file che possa contenere un messaggio.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 non può essere letto: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>%1 è troppo grande per essere mostrato: il limite per un messaggio è di 64 MiB.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 è vuoto.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Questo</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1 non è un messaggio: non ha nessuna delle righe con cui inizia un messaggio.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>Mittente sconosciuto</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(nessun oggetto)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nuovo messaggio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Segna come letto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%Ln nuovo messaggio in %1</numerusform>
            <numerusform>%Ln nuovi messaggi in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>Posta in arrivo di %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posta in arrivo</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>(nessun oggetto)</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>Un messaggio non è stato inviato e ti aspetta nella posta in uscita.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>È stata conservata 1 bozza non inviata: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>È stata conservata %Ln bozza non inviata.</numerusform>
            <numerusform>Sono state conservate %Ln bozze non inviate.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Invio: %1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1. Il tuo server di invio non dà conferme di consegna: non ne arriverà nessuna.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>%1 verrà inviato: %2.</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>Inviato. Volevi una conferma di consegna, ma il tuo server di invio non ne dà: non ne arriverà nessuna.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Inviato.</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>%1 è stato inviato solo ad alcuni dei suoi destinatari.</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>%1 deve attendere: %2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>%1 potrebbe essere stato inviato, oppure no.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 non è stato inviato: %2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>È troppo tardi: il messaggio è in viaggio o è già stato inviato.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>Un messaggio non è ancora stato inviato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>%Ln messaggio non è ancora stato inviato.</numerusform>
            <numerusform>%Ln messaggi non sono ancora stati inviati.</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>Ciò che attende è conservato, e verrà inviato quando Godwit sarà di nuovo in esecuzione.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Lascia aperto</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>Ci sono troppi file con il nome “%1”.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>L&apos;immagine è troppo grande per essere mostrata qui. Si può salvare.</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>Godwit non può mostrare questa immagine. Si può salvare.</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 può contenere un programma. Godwit lo salva, ma non lo apre mai.</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 non può essere importato: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>non è un file.</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>supera i 32 MiB.</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>non contiene alcun contatto con un indirizzo di posta.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>Le ricerche salvate non erano leggibili; il file è conservato come %1.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non letti</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>Con allegato questa settimana</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>Ci sono %L1 ricerche salvate; non ce ne stanno altre.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>Risultati della ricerca</translation>
    </message>
</context>
<context>
    <name>godwit::app::SignIn</name>
    <message>
        <source>Password for %1</source>
        <translation>Password per %1</translation>
    </message>
    <message>
        <source>Refresh token for %1</source>
        <translation>Token di aggiornamento per %1</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>Password di %1 su %2:</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>Token di aggiornamento di %1 per %2, dal provider:</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>La password viene conservata solo fino alla chiusura di Godwit: su questo computer non c&apos;è un portachiavi che la custodisca.</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>Prova del server di invio…</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>Salvato come modello.</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>Non c&apos;è ancora alcun modello. Nella finestra di un nuovo messaggio, scegli “Salva come modello”.</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>Tutta la posta in arrivo</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Speciali</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Tutte le bozze</translation>
    </message>
</context>
<context>
    <name>godwit::app::Unsubscriber</name>
    <message>
        <source>Unsubscribing at %1</source>
        <translation>Annullamento dell&apos;iscrizione presso %1</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>Modifica di %Ln sottoscrizione</numerusform>
            <numerusform>Modifica di %Ln sottoscrizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>Non è stato possibile annullare “%1”: %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 messaggio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln messaggio</numerusform>
            <numerusform>%Ln messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>Segnatura come letto di %1</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>Segnatura come non letto di %1</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>Aggiunta di %1 agli speciali</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>Rimozione di %1 dagli speciali</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>Assegnazione di “%1” a %2</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>Modifica delle etichette di %1</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>Spostamento di %1 nel cestino</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>Archiviazione di %1</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>Spostamento di %1 nella posta indesiderata</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>Spostamento di %1 in %2</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>Copia di %1 in %2</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>Eliminazione definitiva di %1</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>Svuotamento di %1</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>Salvataggio di un messaggio in %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>Spostamento di %1</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>Cambio di nome di %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Eliminazione di %1</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Sottoscrizione di %1</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>Annullamento della sottoscrizione di %1</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>L&apos;account %1 non ha una cartella per questo. Usa “Sposta in…” per sceglierne una.</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>Questi messaggi sono già nel cestino; aprilo per eliminarli definitivamente.</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>Questo account è impostato per autenticarsi con %1, che il server non offre.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>Il server non offre alcun metodo di autenticazione che Godwit conosca.</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>Il server non offre più %1, con cui questo account si autenticava in precedenza, ma solo metodi più deboli. Chiedi al provider se è intenzionale.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit non è in linea.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>Il server non consegna questi messaggi.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>La connessione si è interrotta prima che il server rispondesse. Uno dei messaggi potrebbe essere già nella cartella dell&apos;altro account; l&apos;originale è conservato.</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>Il messaggio non è più sul server.</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>Il messaggio supera i 256 MiB.</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>Il messaggio è molto più grande di quanto indicato dal server.</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>Il file del messaggio non c&apos;è più.</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>Il server elenca più cartelle di quante Godwit ne possa contenere (%L1).</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>Il server indica più messaggi di quanti ce ne siano nella cartella, o di quanti Godwit ne possa contenere.</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>Questo server non indica quanto è piena una casella di posta.</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>Questo server non gestisce diritti per le cartelle.</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>Questo server non gestisce note per le cartelle (METADATA).</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>L&apos;allegato supera i 768 MiB.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>La connessione si è interrotta prima che il server rispondesse; potrebbe essere avvenuto oppure no.</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>La cartella non è più sul server.</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>Non si sa dove siano ora i messaggi.</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>Il server ha rinumerato i messaggi di questa cartella.</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>La cartella non esiste più o non contiene messaggi.</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>Il server indica più messaggi di quanti ce ne siano nella cartella.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>Accesso al server di invio in corso…</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit non è in linea.</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>Per questo account non è noto alcun server di invio.</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>La connessione è terminata prima che il server rispondesse.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>Il file del messaggio non può essere letto: %1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>Per questo account non c&apos;è un token di aggiornamento.</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>I token vengono rinnovati solo tramite https: %1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>La risposta è troppo lunga.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>Questo account non ha crittografia e il suo server non è questo computer.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connessione a %1</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>Protezione della connessione</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>Sono stati inviati dei byte prima che la connessione fosse crittografata.</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>il proxy %1: %2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>Non c&apos;è un ID client.</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>Si accede solo tramite https: %1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>I token vengono ottenuti solo tramite https: %1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>La risposta del browser non può essere ricevuta: %1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>Questa non è la risposta che Godwit attende</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>Appartiene a un tentativo precedente o proviene da altrove. Non è stato modificato nulla. Usa l&apos;ultima pagina aperta da Godwit.</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>Godwit non è stato lasciato entrare</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>Puoi chiudere questa pagina e tornare a Godwit.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>È tutto</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>Puoi chiudere questa pagina e tornare a Godwit, che prosegue da solo.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Ricerca dei server di %1…</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>%1 non dice nulla dei suoi server. Prova dei nomi consueti…</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1, attivo</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1, attivo su alcuni messaggi</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, non letti: %2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1, non letti: %2, messaggi: %3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Account %1</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>Non connesso: non si sa che cosa succede qui</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>Il server segnala subito che cosa succede qui (%1)</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>Il server viene interrogato ogni minuto (%1)</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>sola lettura</translation>
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
        <translation>Messaggio non ancora letto dal server</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>Conversazione di %Ln messaggio</numerusform>
            <numerusform>Conversazione di %Ln messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non letto</numerusform>
            <numerusform>%Ln non letti</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non letto</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Speciale</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposto</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Segnato come eliminato</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Nessun oggetto</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>Con allegati</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etichetta %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenziato</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>Modifica in attesa di invio</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>1 messaggio</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messaggi</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>Imposta su %1: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>Togli da %1: %2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>Imposta su %1: %2; togli: %3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>In attesa di invio</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>Inviata, in attesa di risposta</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rifiutata dal server</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>Non più applicabile</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>Potrebbe essere avvenuta</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>La connessione si è interrotta prima che il server rispondesse. La modifica potrebbe essere avvenuta oppure no, e non viene ripetuta da sola: guarda nella cartella, poi riprova o scartala.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>Sposta %1 da %2 in %3</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>Copia %1 da %2 in %3</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>Sposta %1 da %2 in %3 (%4)</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>Copia %1 da %2 in %3 (%4)</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>Elimina definitivamente %1 in %2</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>Salva un messaggio in %1</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>Salva una bozza in %1</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>Crea la cartella %1</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>Rinomina la cartella %1 in %2</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>Elimina la cartella %1</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>Sottoscrivi %1</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>Annulla la sottoscrizione di %1</translation>
    </message>
</context>
<context>
    <name>godwit::models::OutboxModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 e %Ln altro</numerusform>
            <numerusform>%1 e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(nessun oggetto)</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>Già inviato a: %1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Il server dice: “%2”</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
Godwit riprova da solo, prossimo tentativo: %2.</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
Godwit riprova da solo.</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>Momento dell&apos;invio: %1, o quando Godwit sarà di nuovo in esecuzione dopo tale momento.</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>Verrà inviato appena ci sarà una connessione.</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>Il server non accetta questo messaggio per tutti i suoi destinatari.</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>Il server non accetta questo messaggio. Non è stato inviato a nessuno.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>Invialo agli altri, oppure scartalo: in tal caso viene messo nella cartella della posta inviata.</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>Modificalo e invialo di nuovo, oppure scartalo.</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>Modificalo, invialo solo agli altri, oppure scartalo.</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>Si tratta di: %1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>La connessione si è interrotta dopo che l&apos;intero messaggio era partito e prima che il server dicesse di averlo. Potrebbe essere stato inviato oppure no, e non viene inviato di nuovo automaticamente: si rischierebbe di inviarlo due volte. Guarda nella cartella della posta inviata, o chiedi a qualcuno che dovrebbe averlo; poi indica che fine ha fatto.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Invio, %1 %</translation>
    </message>
    <message>
        <source>Waiting to be tried again</source>
        <translation>In attesa di un nuovo tentativo</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Parte tra un istante</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Previsto: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>In attesa di invio</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Forse inviato</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>È in viaggio; il server non ha ancora risposto.</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <translation>%1, a %2: %3</translation>
    </message>
</context>
<context>
    <name>godwit::models::PartsModel</name>
    <message>
        <source>Unnamed attachment</source>
        <translation>Allegato senza nome</translation>
    </message>
</context>
<context>
    <name>godwit::models::ProtocolLogModel</name>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>godwit::models::SubscriptionChanges</name>
    <message>
        <source>“%1” is shown from now on, here and in your other mail programs.</source>
        <translation>“%1” viene mostrata da ora in poi, qui e negli altri tuoi programmi di posta.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>“%1” esce dall&apos;elenco; non è più sul server.</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>“%1” viene ancora mostrata qui, perché è usata per qualcosa; altri programmi di posta potrebbero ometterla.</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>“%1” non viene più mostrata; i suoi messaggi restano sul server.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Aggiungi account</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Impostazioni dell&apos;account</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Accedi con il browser</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>È il server giusto?</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Il tuo account di posta</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>Godwit trova i tuoi server di posta in base al tuo indirizzo. Interroga soltanto il dominio dell&apos;indirizzo stesso.</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>Godwit accede al tuo server di posta per vedere se tutto è corretto.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>Considera attendibile solo questo certificato</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>Inserisci l&apos;impronta che ti ha dato il provider.</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Ricerca dei server di %1…</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>Questo non è un indirizzo di posta. Controlla come è scritto.</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>%1 non lascia che altri programmi di posta leggano i suoi messaggi: non ha IMAP. Non è stato configurato nulla.</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>Da nessuna parte risulta quali server abbia questo indirizzo, e i nomi consueti non rispondono. Questo computer è in linea? Se lo è, inserisci il nome del server così come lo indica il tuo provider.</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Apertura del browser…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>In attesa del browser…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione in corso…</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>Con queste impostazioni la tua posta si può leggere. %1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Il server ha detto: “%1”</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Indie&amp;tro</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>Inserisci a &amp;mano…</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>Continua sen&amp;za invio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>L&apos;account viene conservato; nelle sue impostazioni è indicato che l&apos;invio non è ancora possibile</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>Connetti comunque senza crittografia</translation>
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
        <translation>Indirizzo di &amp;posta:</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>&amp;Nome dell&apos;account:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Critto&amp;grafia:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;orta:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nome &amp;utente:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Pass&amp;word:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>invariata</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>&amp;Token di aggiornamento:</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>Password per &amp;l&apos;app:</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token di aggiornamento</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Password per l&apos;app</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>Inserisci il nome del tuo server.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dai un nome all&apos;account.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Inserisci il tuo nome utente.</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>Inserisci il token di aggiornamento che ti ha dato il provider.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Inserisci la tua password.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>Senza crittografia chiunque lungo il percorso può leggere la tua password e la tua posta.</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>Se il provider ti ha dato un nome utente diverso dal tuo indirizzo, inseriscilo in “Modifica…”.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>Non c&apos;è ancora alcun account. Aggiungine uno per leggere la tua posta.</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>Il primo account è quello predefinito per i nuovi messaggi.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Aggiungi…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Ri&amp;nomina</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>I&amp;dentità…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Rimuovi…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>Dai qui un altro nome all&apos;account (F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>Nomi, indirizzi e firme con cui scrivi</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>Più in alto nel riquadro delle cartelle (Alt+Su)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>Più in basso nel riquadro delle cartelle (Alt+Giù)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>Rimuovi l&apos;account da questo computer (Canc)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, presso %2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>L&apos;invio non è ancora possibile: il server di invio non è noto. Vedi Impostazioni.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>L&apos;invio non è ancora possibile: il server non ha lasciato entrare Godwit all&apos;ultimo tentativo. Vedi Impostazioni.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ggiorna</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>Chiede ai server se ci sono novità</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Aggiungi account…</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>Aggiunge un account di posta</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>Acco&amp;unt…</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>Ordina, rinomina e rimuove gli account, e sceglie con quali nomi scrivi</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>Imposta&amp;zioni dell&apos;account…</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>Modifica l&apos;account di questa cartella</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>&amp;Sottoscrizioni…</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>Sceglie quali cartelle vengono mostrate</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>&amp;Informazioni sul server…</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>Che cosa dice di sé il server di questo account</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>Chiude Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Annulla l&apos;ultima operazione</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>Modi&amp;fiche in sospeso…</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>Che cosa non ha ancora raggiunto i server, o è stato rifiutato</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Cerca…</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>Cerca in tutta la posta</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>Tr&amp;ova cartella…</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>Trova una cartella in base al nome</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>Trova nel &amp;messaggio…</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>Trova parole nel messaggio aperto</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Trova &amp;successivo</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Vai alla corrispondenza successiva</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>Trova &amp;precedente</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Vai alla corrispondenza precedente</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>Segna c&amp;ome letto</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Segna come letto o non letto</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Spe&amp;ciale</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Segna come speciale, o toglie dagli speciali</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etichette</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>Contrassegni ed etichette dei messaggi selezionati</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>Gestisci etic&amp;hette…</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>Nomi, colori e ordine delle etichette</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Nessuna etichetta</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etichetta %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>Toglie tutte le etichette</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>Assegna questa etichetta, o la toglie</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>Segna la con&amp;versazione come letta</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>Segna come letti tutti i messaggi della conversazione</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>Silen&amp;zia conversazione</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>Ciò che arriva d&apos;ora in poi in questa conversazione è considerato letto</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>Igno&amp;ra conversazione</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>Non mostra la conversazione nell&apos;elenco, con tutto ciò che vi si aggiunge</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Arc&amp;hivia</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Sposta nell&apos;archivio</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>Sposta &amp;in…</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>Sposta in un&apos;altra cartella</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>In&amp;desiderato</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>Sposta nella cartella della posta indesiderata</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;limina</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Sposta nel cestino</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>S&amp;vuota cestino…</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>Elimina definitivamente tutti i messaggi del cestino</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>&amp;Segna cartella come letta</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>Segna come letti tutti i messaggi della cartella aperta</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>Sor&amp;gente del messaggio</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>Il messaggio così come è stato inviato</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>&amp;Tutte le intestazioni</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>Tutti i campi di intestazione del messaggio</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Stam&amp;pa…</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>Stampa il messaggio aperto</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Anteprima di stampa…</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>Mostra come verrà stampato il messaggio aperto</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>Copia lin&amp;k al messaggio</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>Un collegamento con cui indicare altrove questo messaggio</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>Altre azioni possibili con questo messaggio</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Registro del protocollo</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>Che cosa si dicono Godwit e i server</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>&amp;Successivo non letto</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>Vai al successivo messaggio non letto</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>&amp;Precedente non letto</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>Vai al precedente messaggio non letto</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>Torna al riquadro precedente</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Cartelle</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>Vai alle cartelle</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messaggi</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>Vai all&apos;elenco dei messaggi</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>&amp;Riquadro di lettura</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>Vai al messaggio aperto</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Nuovo messaggio</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>Scrivi un nuovo messaggio</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Rispondi</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>Rispondi al mittente</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>Rispondi a t&amp;utti</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>Rispondi al mittente e a tutti gli altri che l&apos;hanno ricevuto</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>Rispondi alla lista di distribu&amp;zione</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>Rispondi solo alla lista di distribuzione</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>In&amp;oltra</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>Invia il testo ad altri, con parole tue</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>Inoltra &amp;come allegato</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>Invia ad altri l&apos;intero messaggio come file, così come è arrivato</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>R&amp;eindirizza…</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>Invia il messaggio ad altri come se venisse dal suo mittente</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>Modi&amp;fica come nuovo messaggio</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>Inizia un nuovo messaggio con il contenuto di questo</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>Modifica &amp;bozza</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>Continua a scrivere questo messaggio</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Modelli</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>Apre i modelli di questo account: aprendone uno inizia un nuovo messaggio</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>Po&amp;sta in uscita…</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>Ciò che attende di essere inviato, o non è stato possibile inviare</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>Vai alla &amp;posta in arrivo</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>Apre la posta in arrivo di questo account</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>Vai alla posta in&amp;viata</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>Apre ciò che è stato inviato da questo account</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>Vai alle &amp;bozze</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>Apre le bozze di questo account</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>Vai all&apos;&amp;archivio</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>Apre l&apos;archivio di questo account</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>Messaggio s&amp;uccessivo</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>Vai al messaggio successivo, più in basso nell&apos;elenco</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>Messaggio precede&amp;nte</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>Vai al messaggio che sta sopra</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona &amp;tutto</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>Seleziona tutti i messaggi dell&apos;elenco</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>&amp;Deseleziona tutto</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>Non seleziona alcun messaggio</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Segna come letto</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>Segna come letto, qualunque fosse lo stato</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Segna come non letto</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>Segna come non letto, qualunque fosse lo stato</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>Apri &amp;file di messaggio…</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>Legge un messaggio salvato come file (.eml)</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Lavora non in linea</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>Chiude tutte le connessioni finché non le vuoi di nuovo</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>Cambia il comportamento di Godwit</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Scorciatoie da tastiera…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>Mostra e modifica la funzione dei tasti</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>&amp;Trova un&apos;azione o una cartella…</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>Tutto ciò che Godwit sa fare, per nome</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>&amp;Attività…</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>Che cosa sta facendo Godwit, e a che punto è con i server</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuale</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>Come si usa Godwit</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>&amp;Informazioni su Godwit</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>Quale versione è questa e con quale licenza</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Lavora non in linea</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>&amp;Modifiche in sospeso…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>Non c&apos;è ancora alcun account, quindi non c&apos;è nulla da fare.</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>Tutte le modifiche hanno raggiunto i server.</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>1 modifica deve ancora raggiungere il suo server.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>%Ln modifica deve ancora raggiungere il suo server.</numerusform>
            <numerusform>%Ln modifiche devono ancora raggiungere i loro server.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>1 modifica è stata fermata e attende una tua decisione.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>%Ln modifica è stata fermata e attende una tua decisione.</numerusform>
            <numerusform>%Ln modifiche sono state fermate e attendono una tua decisione.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>(nessun indirizzo)</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>Indirizzo del mittente: %1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copia indirizzo</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>Copia &amp;nome e indirizzo</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>Oppure importa un account da &amp;Thunderbird; le password restano lì:</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>Anna Esempio</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>Mostrato a chi riceve i tuoi messaggi</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Il tuo &amp;nome:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>&amp;Indirizzo di posta:</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>Account trovati in Thunderbird</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, presso %2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>Importa queste impostazioni</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>Inserisci il tuo indirizzo di posta, per esempio anna@example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzate</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Quelle considerate attendibili da questo computer</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Scegli un file di certificati</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>&amp;Autorità di certificazione:</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>Un file PEM, per un server con una propria autorità</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>Il server di posta stesso</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>Mittenti verificati &amp;da:</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>Di chi ci si fida quando un messaggio è detto verificato: il nome che il tuo provider scrive in Authentication-Results. Serve solo se i mittenti verificati non sono mostrati come tali.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorità di certificazione</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificati (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>“%1” non è un nome di server. Deve essere simile a mx.example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Save all %1…</source>
        <translation>Salva tutti e %1…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentChip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>&amp;Apri con un altro programma</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Salva con nome…</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>Salva &amp;tutto…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>in attesa…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 · on the server</source>
        <translation>%1 · sul server</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>Salva l&apos;allegato %1, %2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Allegato %1, %2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>Questo file può contenere un programma. Godwit lo salva, ma non lo apre mai.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Apri con un altro programma</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentDeeds</name>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 può contenere un programma. Godwit lo salva, ma non lo apre mai.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Salva allegato</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>Salva tutti gli allegati in una cartella</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Salva qui</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiato: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>%1 file salvati in %2</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>Su questo computer non c&apos;è alcun programma che apra %1. Si può salvare.</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>%1 ora è qui e si può trascinare.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Testo del messaggio</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Apri di nuovo la pagina</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Copia il suo indirizzo</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>Il tuo browser mostra la pagina di accesso di %1. Accedi lì e consenti a Godwit di usare la tua posta. Godwit poi prosegue da solo; la tua password resta tra te e il tuo provider.</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>Su questo computer non c&apos;è alcun programma che apra pagine web. Copia l&apos;indirizzo della pagina di accesso di %1 in un browser su questo computer, accedi lì e consenti a Godwit di usare la tua posta.</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>Hai effettuato l&apos;accesso con il browser. Godwit chiede l&apos;accesso al tuo provider…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CardBar</name>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salva %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>64 cifre esadecimali, dal tuo provider</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>&amp;Impronta che ti ha dato il provider:</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>Impronta che ti ha dato il provider</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>Il certificato di %1 non è quello a cui è legato questo account. La connessione è stata chiusa prima di inviare la tua password o qualsiasi messaggio. Potrebbe essere stato rinnovato, o qualcuno si trova tra te e il server.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>%1 non ha potuto dimostrare la propria identità. La connessione è stata chiusa prima di inviare la tua password o qualsiasi messaggio.</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>Chiedi al tuo provider l&apos;impronta SHA-256 del nuovo certificato, per telefono o sulle sue pagine. Se è quella rilevata ora, scrivila o incollala qui. Altrimenti non proseguire.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>Controlla il nome del server e l&apos;orologio di questo computer; in un albergo o in una rete per ospiti, accedi prima a quella rete. Se il server deve avere proprio questo certificato, chiedi l&apos;impronta SHA-256 a chi lo gestisce e scrivila o incollala qui: allora viene accettato solo questo certificato, chiunque l&apos;abbia firmato. Un&apos;organizzazione con una propria autorità ti fornisce un file, da scegliere nelle impostazioni in “Avanzate”.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Che cosa non va:</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>È per:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Firmato da:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Validità:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>SHA-256 before:</source>
        <translation>SHA-256 precedente:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 now:</source>
        <translation>SHA-256 attuale:</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>È la stessa.</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>Questa è l&apos;impronta del certificato precedente, non di quello nuovo.</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>È un&apos;altra: questo non è il server del tuo provider. Non proseguire.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CompletionPopup</name>
    <message>
        <source>People who may be meant</source>
        <translation>Persone possibili</translation>
    </message>
    <message>
        <source>Enter takes, Shift+Delete forgets</source>
        <translation>Invio accetta, Shift+Canc dimentica</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>Nuovo messaggio</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>Reindirizza: %1 – Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>Il grassetto, i colori, i collegamenti, le tabelle e le immagini sono spariti; gli elenchi sono diventati testo.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>Salvato su questo computer, %1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>Salvato in Bozze, %1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>Salvato su questo computer, %1. Passerà in Bozze quando ci sarà una connessione</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>Questa bozza è stata modificata o rimossa sul server, forse da un altro dispositivo. Ciò che vedi qui è conservato su questo computer.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Cons&amp;erva la mia versione</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>&amp;Usa l&apos;altra</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>All&amp;ega file…</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>&amp;Sposta in Ccn</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>Scrivi un o&amp;ggetto</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>Contin&amp;ua a scrivere</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>&amp;Invia comunque</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>Scartare questo messaggio? Sparirà da questo computer e dalla cartella delle bozze.</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>&amp;Scarta messaggio</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Cons&amp;erva</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>Inserisci immagini</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Allega file</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserisci</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Allega</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Immagini (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Immagine %1.png</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixel</translation>
    </message>
    <message>
        <source>&amp;Keep its size</source>
        <translation>Cons&amp;erva le dimensioni</translation>
    </message>
    <message>
        <source>“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:</source>
        <translation>“%1” ha %2. Un&apos;immagine più piccola è più veloce da inviare e da leggere; il suo lato più lungo avrebbe:</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Di nuovo dalla fine</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>Di nuovo dall&apos;inizio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Da %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerActions</name>
    <message>
        <source>Send &amp;later</source>
        <translation>Invia più &amp;tardi</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Invia</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>A un&apos;&amp;ora precisa…</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>&amp;Salva ora</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>Salva la bozza anche sul server</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>Salva come &amp;modello</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Allega file…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>Importa &amp;contatti…</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>Persone da un file vCard, da suggerire</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>Sca&amp;rta messaggio</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>Il messaggio è conservato come bozza</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ta&amp;glia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>Incolla senza &amp;formato</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona &amp;tutto</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>Trova nel &amp;messaggio</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Trova &amp;successivo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Rimpicciolisci</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Dimensione &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>Caratteri a &amp;larghezza fissa</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>Nei messaggi di testo semplice</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>Testo &amp;formattato</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>Grassetto, elenchi, immagini; altrimenti testo semplice</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>Chiedi conferma di &amp;lettura</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>Si chiede al destinatario di comunicarti che il messaggio è stato letto; molti rifiutano</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>Chiedi conferma di &amp;consegna</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>Si chiede ai server di comunicarti che è arrivato</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>Controlla &amp;ortografia</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>Lin&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Messaggio</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>M&amp;odifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>O&amp;pzioni</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Invia più tardi</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerHead</name>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>Cc&amp;n</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>&amp;Rispondi a</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>Ogge&amp;tto</translation>
    </message>
    <message>
        <source>Copies to others (Alt+C)</source>
        <translation>Copie ad altri (Alt+C)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>Copie che gli altri non vedono (Alt+N)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>Dove vanno le risposte (Alt+R)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>Spostamento di destinatari in Ccn</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>SHA-&amp;256 del certificato:</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>solo se il certificato del server non si può verificare in altro modo</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>Viene accettato solo il certificato con questa impronta, chiunque l&apos;abbia firmato. Chiedila al provider.</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>Il tuo &amp;certificato:</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Il tuo certificato</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>La sua c&amp;hiave:</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>La chiave del tuo certificato</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>Passphrase de&amp;lla chiave:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>socks5://proxy.example.org:1080 or http://…</source>
        <translation>socks5://proxy.example.org:1080 o http://…</translation>
    </message>
    <message>
        <source>On slow connections</source>
        <translation>Con connessioni lente</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimi</translation>
    </message>
    <message>
        <source>&amp;Compress:</source>
        <translation>Co&amp;mprimi:</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Scegli un file: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>Certificati e chiavi (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>Lo SHA-256 di un certificato ha 64 cifre esadecimali.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>Un proxy si scrive come socks5://nome:porta o http://nome:porta.</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>La chiave appartiene a un certificato: scegli anche quello.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Accedi…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>&amp;Impostazioni dell&apos;account…</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>Mostra &amp;certificato…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Mostra re&amp;gistro</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Corrispondenza precedente (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Corrispondenza successiva (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostra altro</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>Trova in questo messaggio</translation>
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
        <translation>dall&apos;inizio</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>dalla fine</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>Non trovato in ciò che è mostrato</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 di oltre %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>%Ln altra nel resto di questo messaggio</numerusform>
            <numerusform>Altre %Ln nel resto di questo messaggio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>Contiene solo cartelle, nessun messaggio.</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>Il server ti lascia solo leggere questa cartella.</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>Il server non consente cartelle all&apos;interno di questa.</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>La posta in arrivo ha lo stesso nome su ogni server.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>La posta arriva qui: questa cartella resta dov&apos;è.</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>È usata per qualcosa: %1. Scegli prima un&apos;altra cartella per questo.</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>Tutto ciò che contiene è stato letto.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Non contiene nulla.</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>Questo server non può eliminare alcuni messaggi lasciando stare gli altri (UIDPLUS); Godwit non corre il rischio.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>La posta arriva qui: questa cartella non può essere usata per altro.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posta in arrivo</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bozze</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Posta inviata</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivio</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Posta indesiderata</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tutti i messaggi</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>Messaggi speciali</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>Messaggi importanti</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>Non è più sul server.</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>Non hai il diritto di farlo qui. Il proprietario della cartella può concedertelo.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Le cartelle non possono essere spostate in un altro account.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Una cartella non può essere spostata in sé stessa.</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>Questo server non ha cartelle dentro cartelle.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>È già lì.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>Esiste già una cartella “%1”.</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>leggere i messaggi</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>segnarli come letti</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>segnarli come speciali ed etichettarli</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>inserire messaggi</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>segnarli come eliminati</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>eliminarli definitivamente</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>creare cartelle al suo interno</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>rinominare ed eliminare la cartella</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>inviarle messaggi</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>decidere chi può fare che cosa</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>Nuova cartella</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>Viene creata dentro “%1”.</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Rinomina cartella</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>Non contiene messaggi.</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>Il messaggio che contiene viene eliminato definitivamente.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>Il messaggio che contiene viene eliminato definitivamente.</numerusform>
            <numerusform>I %Ln messaggi che contiene vengono eliminati definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>Eliminare la cartella “%1”?</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Elimina cartella</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Svuotare il cestino?</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>Svuotare la cartella della posta indesiderata?</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>I suoi messaggi (%L1) vengono eliminati definitivamente.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Svuota cestino</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>Svuota posta indesiderata</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>Rimuovere ciò che è barrato in “%1”?</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>Questi messaggi sono stati segnati come eliminati, da te o da qualcun altro che usa questa cartella, e sono ancora presenti. Vengono eliminati definitivamente.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Elimina definitivamente</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>Spazio per i messaggi</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>Spazio che i messaggi interi possono occupare su questo computer (GiB).
Quelli che non leggi da più tempo vengono tolti per primi; restano sul server.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>Nessuna cartella contiene questo nel nome.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Trova una cartella</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>Nuova cartella qui…</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>Crea una cartella dentro quella attuale</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Rinomina cartella…</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>Dà un altro nome alla cartella attuale</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>Elimina cartella…</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>Elimina la cartella attuale e ciò che contiene</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>Cartella preferita</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>Mostra la cartella attuale sopra gli account, o non la mostra più</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>Proprietà della cartella…</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>Ciò che si sa della cartella attuale</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>Sposta su preferito</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>Sposta in su il preferito attuale tra i preferiti</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>Sposta giù preferito</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>Sposta in giù il preferito attuale tra i preferiti</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>Nascon&amp;di “%1”</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Nuova cartella…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Rinomin&amp;a…</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>S&amp;posta cartella in…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>Elimina &amp;cartella…</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Segna tutto come &amp;letto</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>S&amp;vuota cestino…</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>Svuota posta &amp;indesiderata…</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>Rimuovi ciò che è &amp;barrato…</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Rim&amp;uovi dai preferiti</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Aggi&amp;ungi ai preferiti</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>Sottosc&amp;ritta</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>Proprie&amp;tà…</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>Sposta su tra i pre&amp;feriti</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>Sp&amp;osta giù tra i preferiti</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>Usa p&amp;er</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>Il server usa “%1” per questo, per tutti i tuoi programmi di posta.</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>Il server ha deciso a che cosa serve questa cartella.</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>&amp;Mostra in alto</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>Conserva su &amp;questo computer</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>Come l&apos;account</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>Come la cartella superiore</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>Solo ciò che leggo</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>L&apos;ultimo mese</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Gli ultimi 3 mesi</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>L&apos;ultimo anno</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tutti i messaggi</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>L&apos;ultimo mese</numerusform>
            <numerusform>Gli ultimi %Ln mesi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>&amp;Spazio per i messaggi…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>“%1” separa le cartelle su questo server e non può trovarsi in un nome.</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>“*” e “%” non possono trovarsi in un nome.</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>Il nome contiene un carattere invisibile.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Esiste già una cartella con questo nome.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>Che cosa sta facendo Godwit</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>Posta in uscita: %1, di cui %2 da controllare</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Posta in uscita: %1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>Alcuni messaggi non sono stati inviati: decidi tu che cosa farne</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>Messaggi in attesa di invio</translation>
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
        <translation>Un account contiene solo cartelle. Scegline una.</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>I messaggi sono già lì.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Sposta nella cartella</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>La cartella non esiste più.</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>Sposta la cartella “%1” in</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Trova una cartella</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Sposta qui</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>Questa non è una cartella vera e propria.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>Proprietà della cartella</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Account:</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>Percorso sul server:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>Messaggi:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Dimensione:</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Interrogazione in corso…</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>Non contiene messaggi</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Usata per:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Mostrata:</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>Sì, è sottoscritta</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Non sottoscritta</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>Conservati qui:</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>Novità:</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Puoi:</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>Spazio:</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>Contiene solo cartelle</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Non ancora contati</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, non letti: %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nulla in particolare</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>Qui arriva la posta</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>lo dice il server</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>l&apos;hai scelto tu</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>in base al nome</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>I messaggi che leggi</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tutti i messaggi</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>I messaggi dell&apos;ultimo mese</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>I messaggi dell&apos;ultimo mese</numerusform>
            <numerusform>I messaggi degli ultimi %Ln mesi</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>Il server non lo indica</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>Tutto ciò che il server consente: non gestisce diritti</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>Vedere che esiste, nient&apos;altro</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>Il server non pone limiti o non li indica</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>Non si sa: non c&apos;è connessione</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>Non si può rilasciare qui.</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>È già tra i preferiti.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Le cartelle non possono essere spostate in un altro account.</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>I messaggi si possono rilasciare sulle cartelle.</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>Sono già in questa cartella.</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>Non possono essere tolti dalla loro cartella, che è di sola lettura. Con Ctrl vengono copiati.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS dall&apos;inizio (consigliato)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>Nessuna: non crittografata</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormatBar</name>
    <message>
        <source>Formats</source>
        <translation>Formati</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Titolo 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Titolo 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Titolo 3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Stile del paragrafo</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Grassetto</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Corsivo</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Sottolineato</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>&amp;Barrato</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Più &amp;piccolo</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Più gran&amp;de</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>Colore del &amp;testo…</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>Colore dello s&amp;fondo…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>Canc&amp;ella formati</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>Elenco p&amp;untato</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Elenco &amp;numerato</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>Cita&amp;zione</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>Cita &amp;meno</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>&amp;Inverti la direzione del paragrafo</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>C&amp;ollegamento…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>Imm&amp;agine…</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>Tabe&amp;lla</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>Linea o&amp;rizzontale</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Righe e colonne</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Inserisci riga sopra</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Inserisci riga sotto</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>Inserisci colonna prima</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>Inserisci colonna dopo</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Rimuovi riga</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Rimuovi colonna</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>Colore dello sfondo</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Colore del testo</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>Modifica le impostazioni a mano</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>Come farlo presso %1</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Apre %1 nel browser</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>&amp;Conosco questi server: appartengono al mio provider</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>Indica se questi server appartengono al tuo provider.</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>Questa posta è gestita da %1, di cui Godwit conosce i server.</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>Impostazioni trovate presso %1.</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>Il DNS di %1 indica questi server.</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>Le impostazioni non risultano da nessuna parte, ma un server risponde su %1.</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>Queste impostazioni provengono da Thunderbird. La password resta lì: inseriscila ancora una volta.</translation>
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
        <translation>non crittografata</translation>
    </message>
    <message>
        <source>Reading: %1, port %2, %3</source>
        <translation>Lettura: %1, porta %2, %3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>Invio: %1, porta %2, %3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nome utente: %1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>%1 qui non accetta la tua password abituale, ma una creata solo per i programmi di posta (una “password per l&apos;app”). La crei sulla pagina del provider, dopo avervi effettuato l&apos;accesso, e la incolli qui sotto.</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>Se %1 rifiuta la password giusta: la lettura della posta con i programmi (IMAP) va prima attivata lì, nelle impostazioni della tua posta. Con la verifica in due passaggi richiede una password solo per i programmi di posta.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>%1 ha una password apposita per i programmi di posta, che non è quella delle pagine clienti. La imposti lì.</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>%1 si legge tramite il suo programma Bridge, che deve essere in esecuzione su questo computer. Bridge mostra il nome utente e la password da inserire qui. Il certificato lo crea da sé: esportalo nelle impostazioni di Bridge e scegli il file in “Modifica…”, “Avanzate”, “Autorità di certificazione”.</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>%1 lascia entrare i programmi di posta solo accedendo con il browser. Per questo un programma deve essere registrato lì, e questo Godwit non lo è: inserisci qui sotto un ID client tuo o della tua organizzazione.</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Accedi con il browser, sulla pagina del provider stesso. Godwit non vede mai la tua password.</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>Si trovano al di fuori del tuo dominio (%1), e ciò che dice il DNS non è firmato: qualcuno lungo il percorso potrebbe averli inseriti per ottenere la tua password. Prosegui solo se li conosci.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Trova nel manuale</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capitoli</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capitolo</translation>
    </message>
</context>
<context>
    <name>godwit::ui::HeaderText</name>
    <message>
        <source>(no date)</source>
        <translation>(nessuna data)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>verificato da %1</translation>
    </message>
    <message>
        <source>%1 found that this message does not come from %2: it may be forged.</source>
        <translation>%1 ha rilevato che questo messaggio non proviene da %2: potrebbe essere falsificato.</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>Il mittente chiede una ricevuta di ritorno. Non ne viene inviata nessuna senza il suo consenso.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::IdentitiesDialog</name>
    <message>
        <source>Identities</source>
        <translation>Identità</translation>
    </message>
    <message>
        <source>Identities – %1</source>
        <translation>Identità – %1</translation>
    </message>
    <message>
        <source>With which names, addresses and signatures you write. The first is the usual one.</source>
        <translation>I nomi, gli indirizzi e le firme con cui scrivi. La prima è quella predefinita.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>Imposta come &amp;predefinita</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>lo stesso indirizzo</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Indirizzo:</translation>
    </message>
    <message>
        <source>Answers &amp;to:</source>
        <translation>Rispon&amp;di a:</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>&amp;Firma:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nuova identità</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>Ogni identità deve avere un indirizzo di posta, per esempio anna@example.org.</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>“Rispondi a” è un indirizzo di posta, oppure è vuoto.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Chiudi questo avviso (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Chiudi questo avviso</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>Testo del messaggio</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Aggiungi “%1” al dizionario</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>1 attachment, %1</source>
        <translation>1 allegato, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>%Ln allegato, %1</numerusform>
            <numerusform>%Ln allegati, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>Troppo grande: in viaggio sono %1, più dei %2 che il tuo server accetta.</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>il tuo server accetta %1</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>Riduzione di un&apos;immagine</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Aggiunta di un allegato</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Allegato %1, %2</translation>
    </message>
    <message>
        <source>Delete removes, F2 renames, Alt with the arrows moves</source>
        <translation>Canc rimuove, F2 rinomina, Alt con le frecce sposta</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Ri&amp;nomina…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>Ri&amp;duci…</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Sposta &amp;avanti</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Sposta &amp;indietro</translation>
    </message>
    <message>
        <source>Stop attaching (Delete)</source>
        <translation>Interrompi l&apos;aggiunta (Canc)</translation>
    </message>
    <message>
        <source>Press to stop attaching</source>
        <translation>Premi per interrompere l&apos;aggiunta</translation>
    </message>
    <message>
        <source>is being attached…</source>
        <translation>aggiunta in corso…</translation>
    </message>
    <message>
        <source>Removing an attachment</source>
        <translation>Rimozione di un allegato</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>Rinomina allegato</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>Nome che vede il destinatario:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>Ridenominazione di un allegato</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>Spostamento di un allegato</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Indirizzo:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Testo:</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Imposta collegamento</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Rimuovi collegamento</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>Dove porta questo collegamento</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>Questo collegamento non porta dove dice.</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>Dice: %1
Porta a: %2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Scrivi a %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListChoices</name>
    <message>
        <source>&amp;Arrival</source>
        <translation>A&amp;rrivo</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Da&amp;ta</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Oggetto</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Di&amp;mensione</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Non letto</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>S&amp;peciale</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>A&amp;llegato</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>Ordina l&apos;elenco in base a questo</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>Conversa&amp;zioni</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>Mostra le risposte insieme a ciò a cui rispondono</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>Rag&amp;gruppa per oggetto</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>I messaggi con lo stesso oggetto formano una conversazione, anche se non si citano a vicenda</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>Propr&amp;ie risposte al loro posto</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>Mostra ciò che hai scritto, dalla cartella della posta inviata, nelle sue conversazioni</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>Mostra anc&amp;he conversazioni ignorate</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>Mostra anche ciò che hai scelto di ignorare</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>Cr&amp;escente</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>Il primo, il più vecchio o il più piccolo in alto</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>De&amp;crescente</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>L&apos;ultimo, il più recente o il più grande in alto</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>E&amp;spandi tutto</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>Apre tutte le conversazioni</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Comprimi t&amp;utto</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>Chiude tutte le conversazioni</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>Usa per tutte le nuo&amp;ve cartelle</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>Le cartelle per cui non è stato scelto nulla sono elencate come questa</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non letti</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>Solo messaggi non letti</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Speciali</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>Solo messaggi speciali</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>Con allegato</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>Solo messaggi con un allegato</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtra per testo</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>Solo messaggi con queste parole nel mittente, nel destinatario o nell&apos;oggetto</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Cancella filtro</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>Mostra di nuovo tutti i messaggi</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>Colonne dell&apos;elenco</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Speciale</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Allegato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Colonne &amp;predefinite</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>In questa cartella non ci sono messaggi non letti.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>Solo messaggi con un&apos;etichetta</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtra per etichetta</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>Ordine e conversazioni</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>Filtra per mittente, destinatario o oggetto</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Con o senza etichetta</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>Questa cartella non ha etichette</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 messaggio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln messaggio</numerusform>
            <numerusform>%Ln messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 non letti</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>Nessuna cartella è aperta</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>Scegli una cartella per vederne qui i messaggi.</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>Apertura della cartella…</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Nessun messaggio corrisponde al filtro</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>1 messaggio è nascosto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>%Ln messaggio è nascosto.</numerusform>
            <numerusform>%Ln messaggi sono nascosti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Qui non c&apos;è ancora nulla</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>Questa cartella non è stata letta dal server.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Questa cartella è vuota</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>I nuovi messaggi compaiono qui da soli.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>Elimina definitivamente</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra degli strumenti</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>M&amp;odifica</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Cartella</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>M&amp;essaggio come</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>&amp;Ordine e conversazioni</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>E&amp;lenco e riquadri</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Apri car&amp;tella</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Strumenti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Messaggio</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>Se&amp;gna</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annulla: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>Segna come &amp;non letto</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>Segna c&amp;ome letto</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>Non in&amp;desiderato</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>In&amp;desiderato</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Apri file di messaggio</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Messaggi (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>Informazioni su Godwit</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>Un programma di posta per IMAP.

Software libero secondo la GNU General Public License, versione 3 o successiva. Viene fornito senza alcuna garanzia.

La pittima minore (“godwit”) è l’uccello che vola più lontano senza sosta.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Non c&apos;è nulla da annullare</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Il cestino è vuoto</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Nessun filtro è impostato</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Non c&apos;è ancora alcun account</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>Questo account non ha una cartella del genere</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Nessun messaggio è aperto</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>Tutti i riquadri sono visibili</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>L&apos;elenco non mostra le conversazioni</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>Questa cartella è di sola lettura</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Nessun messaggio è selezionato</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>Questo è l&apos;archivio</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>Mostra altro di questo messaggio</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Questo messaggio non ha testo.</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>Questo messaggio non ha testo, solo allegati.</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>Copia indirizzo del co&amp;llegamento</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona &amp;tutto</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>Non %1: %2</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Porta a %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageDeeds</name>
    <message>
        <source>Nothing was changed: the list has changed so much that the selected messages are not known any more. Select them again.</source>
        <translation>Non è stato modificato nulla: l&apos;elenco è cambiato così tanto che i messaggi selezionati non sono più conosciuti. Selezionali di nuovo.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nuova cartella</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>Questo account non ha una cartella di archivio.</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>Questo account non ha una cartella per la posta indesiderata.</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>Godwit può crearne una e spostarvi i messaggi. Oppure usa “Sposta in…” per scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Crea cartella</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>Elimina messaggio</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>Elimina %1 messaggi</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>Eliminare definitivamente questo messaggio?</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>Eliminare definitivamente questi messaggi?</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>Questo account non ha un cestino. Ciò che viene eliminato non può essere recuperato.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Non può essere recuperato.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>Il server non conserva etichette in questa cartella.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>Il server non conserva etichette in questa cartella, ed è con un&apos;etichetta che Godwit ricorda quali conversazioni sono silenziate o ignorate.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageHeader</name>
    <message>
        <source>Tags: %1</source>
        <translation>Etichette: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Annulla iscrizione…</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>Lascia questa lista di distribuzione</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(nessun oggetto)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(nessun mittente)</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>%1 ha verificato: %2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Nascondi gli indirizzi</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Mostra tutti gli indirizzi</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>Segna come letto</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Segna come non letto</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Togli dagli speciali</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Segna come speciale</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>(nessun destinatario)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(nessun mittente)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(nessun oggetto)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>1 messaggio</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messaggi</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Nessun messaggio è aperto</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>Scegli un messaggio nell&apos;elenco per leggerlo qui.</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>%1 messaggi selezionati</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>Segnali, spostali o eliminali insieme.</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>Lettura del messaggio…</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>Non è stato possibile leggere questo messaggio</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>Non ancora letto dal server</translation>
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
        <translation>(nessun oggetto)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Rispondi a tutti</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Inoltra</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>Inoltra come allegato</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Chiudi questo avviso</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>con cui Godwit è registrato presso il provider</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>solo se il provider te ne ha dato uno</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>I&amp;D client:</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>Segreto c&amp;lient:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Pagina di accesso:</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>Token da:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Ambito (scope):</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>Inserisci gli indirizzi della pagina di accesso del provider e dei suoi token.</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>Inserisci l&apos;ID client con cui Godwit è registrato presso il provider.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>Modifiche in sospeso</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>Modifiche che non hanno raggiunto i server</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>Nulla è in attesa: tutto ciò che hai modificato ha raggiunto i server.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Scarta</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>Rinuncia alla modifica: la tua posta viene mostrata com&apos;è sul server</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>Viene inviata appena c&apos;è una connessione, dopo le modifiche che la precedono.</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>È in viaggio; il server non ha ancora risposto.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Posta in uscita</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>Messaggi non ancora inviati</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>Non c&apos;è nulla in attesa: tutto ciò che hai inviato ha lasciato questo computer.</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>È &amp;stato inviato</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Invia &amp;ora</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>Invia agli &amp;altri</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>S&amp;carta…</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>Viene messo nella cartella della posta inviata</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>Non viene inviato, e si riapre per la scrittura</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Invia di &amp;nuovo</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
Non verrà inviato né conservato.</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
Chi non lo ha ancora non lo riceverà.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Scartare questo messaggio?</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>&amp;Scarta messaggio</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>Invia comunque senza crittografia</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>come per la lettura</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>Server &amp;in uscita:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>Crittogra&amp;fia:</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Crittografia per l&apos;invio</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>Po&amp;rta:</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Porta per l&apos;invio</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>Nom&amp;e utente:</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Nome utente per l&apos;invio</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>SHA-256 del certificato:</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>SHA-256 del certificato per l&apos;invio</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>Per l&apos;invio viene accettato solo il certificato con questa impronta, chiunque l&apos;abbia firmato. Vuoto: le verifiche consuete.</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>Per l&apos;invio. Non è ancora possibile: il server di invio non è noto.</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>Per l&apos;invio. Non è ancora stato provato con queste impostazioni.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>L&apos;invio non è ancora possibile: il server non ha lasciato entrare Godwit all&apos;ultimo tentativo.</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>Per l&apos;invio. Funziona con queste impostazioni.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>Senza crittografia chiunque lungo il percorso può leggere la tua password e ciò che invii.</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>Lo SHA-256 di un certificato ha 64 cifre esadecimali.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>Trova un&apos;azione o una cartella</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>Un&apos;azione, una cartella o parole da cercare</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Corrispondenze</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  solo azioni      #  solo cartelle      Esc  chiude</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>Cerca “%1” in tutta la posta</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>Cerca messaggi da “%1”</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>ora non è possibile</translation>
    </message>
</context>
<context>
    <name>godwit::ui::People</name>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 e altri %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e altri %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>copia a %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>copia nascosta a %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Da: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>Inviato da: %1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>Rispondi a: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copia: %1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>Copia nascosta: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>&amp;Mostra una volta</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>Carica ora le immagini di questo messaggio. I loro server vengono a sapere che è stato aperto, e da dove.</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>Un&apos;immagine da un altro server non è stata caricata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>%Ln immagine da un altro server non è stata caricata.</numerusform>
            <numerusform>%Ln immagini da altri server non sono state caricate.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;Sempre per %1</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>Carica le immagini in tutti i messaggi di %1</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>Caricamento di un&apos;immagine…</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>Caricamento di %Ln immagine…</numerusform>
            <numerusform>Caricamento di %Ln immagini…</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>Non è stato possibile caricare un&apos;immagine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>Non è stato possibile caricare %Ln immagine.</numerusform>
            <numerusform>Non è stato possibile caricare %Ln immagini.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>Immagine: %1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>Immagine &amp;intera</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>Adatta l&apos;immagine alla finestra, o la mostra nella sua dimensione reale (Spazio)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixel</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PicturesPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>I messaggi di questi mittenti caricano da soli le loro immagini da Internet. In questo modo un mittente può sapere che hai aperto il messaggio, e quando.</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>Filtra i mittenti</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>Mittenti le cui immagini vengono caricate</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>Chiedi di nuovo prima di caricare le loro immagini (Canc)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>Ripristina ciò che è stato rimosso per ultimo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>Nessun mittente può caricare immagini da solo.
Un messaggio che vuole farlo prima chiede, e può essere autorizzato definitivamente.</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>Nessun indirizzo di mittente contiene “%1”.</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>Rimuovi &amp;tutti quelli mostrati</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>Rimuovi &amp;tutti</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>Verrà chiesto di nuovo per %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>Verrà chiesto di nuovo per %Ln mittente.</numerusform>
            <numerusform>Verrà chiesto di nuovo per %Ln mittenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>1 mittente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>%Ln mittente</numerusform>
            <numerusform>%Ln mittenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>Letto e non letto</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>Un messaggio aperto è considerato &amp;letto:</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>subito</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>dopo un istante</translation>
    </message>
    <message>
        <source>after 5 seconds</source>
        <translation>dopo 5 secondi</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>dopo 10 secondi</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>solo quando lo segno io</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>&amp;Mostra i messaggi:</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>come sono stati impaginati</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>come testo semplice</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>In ogni caso le immagini da Internet non vengono mai scaricate senza il tuo consenso.</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>&amp;Scurisci i messaggi quando il desktop è scuro</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>Ogni messaggio si può comunque mostrare così come è arrivato.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>Si può &amp;annullare l&apos;invio per:</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>nessun tempo: invia subito</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 secondi</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 secondi</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 secondi</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 secondi</translation>
    </message>
    <message>
        <source>A message waits so long before it leaves.</source>
        <translation>Un messaggio attende questo tempo prima di partire.</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>&amp;Nascondi il mio fuso orario</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>La data di un messaggio dice allora quando è stato inviato, ma non in quale parte del mondo potresti essere.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>Nuovi messaggi con &amp;formattazione</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>Caratteri, elenchi e immagini; una versione di testo semplice c&apos;è sempre. Si può cambiare in ogni messaggio.</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>Messaggi di testo semplice con caratteri a &amp;larghezza fissa</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>Metti le &amp;bozze sul server dopo una pausa di:</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minuti</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minuti</translation>
    </message>
    <message>
        <source>On this computer they are kept while you type, and on the server when you close them.</source>
        <translation>Su questo computer sono conservate mentre scrivi, e sul server quando le chiudi.</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>Risposte e conferme di lettura</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>&amp;Rispondo:</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>sotto il testo citato</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>sopra il testo citato</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>Firma sotto il &amp;testo citato</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>Altrimenti segue ciò che scrivi sopra la citazione.</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>Quando un mittente chiede di &amp;sapere se ho letto un messaggio:</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>chiedimi</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>non confermare mai e non chiedere</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>Mostra l&apos;&amp;elenco dei messaggi come:</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>schede di due righe</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>righe compatte</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>Come una cartella viene ordinata, filtrata e raggruppata si sceglie nella cartella stessa, in “Visualizza”.</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>&amp;Iniziali del mittente sulle schede</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>&amp;Pulsanti sulla riga sotto il mouse</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>Per segnare, rendere speciale, archiviare o eliminare un messaggio senza aprirlo.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Riquadri</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>Il messaggio &amp;aperto si trova:</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>accanto all&apos;elenco</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>sotto l&apos;elenco</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Nuova posta</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>A&amp;vvisami quando arriva posta in una cartella di posta in arrivo</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>Le conversazioni silenziate e ignorate restano in silenzio.</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>Mostra mittente e &amp;oggetto</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>Disattivato: viene detto solo che c&apos;è un nuovo messaggio; nessuno può leggere alle tue spalle.</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>Conta la posta &amp;non letta sull&apos;icona di Godwit</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>Dove il dock o la barra delle applicazioni del desktop può mostrarlo.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Avvio e chiusura</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Mantieni un&apos;i&amp;cona accanto all&apos;orologio</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>Chiudendo la finestra, Godwit resta allora in esecuzione; “Esci” lo termina.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>Questo desktop al momento non ha posto per icone del genere; chiudendo la finestra si termina Godwit.</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>Avvia Godwit quando acce&amp;do al computer</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>In secondo piano: accanto all&apos;orologio, o come finestra ridotta a icona.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>Lingua di &amp;Godwit:</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>la lingua del desktop</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partire dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>Lavo&amp;ra non in linea</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>Non viene scaricato né inviato nulla. Ciò che fai attende qui, anche dopo un riavvio.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>(nessun oggetto)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Allegati: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Anteprima di stampa</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>Registro del protocollo</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>Registro del protocollo</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>Mostra righe con…</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>Mostra le righe con questo testo</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>Pausa: non mostra nuove righe</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copia le righe selezionate, o tutte</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>Salva una copia senza nomi, oggetti e indirizzi…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Svuota il registro</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>Salva il registro del protocollo</translation>
    </message>
</context>
<context>
    <name>godwit::ui::QuotaBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 di %2 in uso</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 di %2 messaggi</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 di %2 cartelle</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1: piena, potrebbe non arrivare altra posta. Svuota il cestino o elimina messaggi grandi.</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1: quasi piena. Svuota il cestino o elimina messaggi grandi.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>Questo messaggio non ha un identificativo che un collegamento possa indicare.</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>Il collegamento a questo messaggio è stato copiato.</translation>
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
        <translation>Mostra questo messaggio come è stato impaginato</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Testo semplice</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>Mostra solo il testo di questo messaggio</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>&amp;Colori originali</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>Mostra questo messaggio nei colori del suo mittente, su bianco</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>Carica &amp;sempre le immagini di questo mittente</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>Carica le immagini da altri server in tutti i messaggi di questo mittente</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ingrandisci</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>Mostra i messaggi più grandi</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Rimpicciolisci</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>Mostra i messaggi più piccoli</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Dimensione &amp;normale</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>Mostra i messaggi nella dimensione normale</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>&amp;Invia conferma</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>Mai &amp;per questo mittente</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>Un breve messaggio dice che questo è stato aperto, e quando</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>Il mittente chiede di comunicare a %1 che hai letto questo messaggio.</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>Il mittente chiede di sapere se hai letto questo messaggio.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>Questo messaggio va a %1.</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>Il server viene cercato come %1.</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>Destinatario %1</translation>
    </message>
    <message>
        <source>Recipient %1, %2</source>
        <translation>Destinatario %1, %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientEdit</name>
    <message>
        <source>Adding recipients</source>
        <translation>Aggiunta di destinatari</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>Rimozione di destinatari</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>Modifica di un destinatario</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>Spostamento di destinatari</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>Non è indicato alcun destinatario per questo messaggio.</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>Non c&apos;è alcun indirizzo da cui inviarlo: prima va configurato un account.</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>Un file è ancora in fase di aggiunta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>%Ln file è ancora in fase di aggiunta.</numerusform>
            <numerusform>%Ln file sono ancora in fase di aggiunta.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>In viaggio occupa %1, e il tuo server ne accetta al massimo %2: lo rifiuterà.</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>Parli di un allegato, ma non c&apos;è nulla di allegato.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>%Ln destinatario vedrà gli indirizzi degli altri. In Ccn non li vedrebbe.</numerusform>
            <numerusform>Tutti i %Ln destinatari vedranno gli indirizzi degli altri. In Ccn non li vedrebbero.</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>Hai ricevuto il messaggio senza che gli altri lo sapessero (Ccn). Una risposta a tutti glielo rivela.</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>Non ha un oggetto.</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>Non contiene testo.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>Salva ricerca…</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Esci dalla ricerca (Esc)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Esci dalla ricerca</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>Conserva questa ricerca tra le cartelle</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Tutta la posta</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>Sono mostrati i %1 più recenti di %2; un&apos;altra parola o un giorno, come dal:2024, ne trova meno.</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>1 messaggio trovato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>%Ln messaggio trovato</numerusform>
            <numerusform>%Ln messaggi trovati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>Questa cartella: %1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>Questo account: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Tutta la posta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dove cercare</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Che cosa si può cercare</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>Che cosa si può cercare (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>Cerca in tutta la posta: prova da:anna ha:allegato</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>Cerca in %1: prova da:anna ha:allegato</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Ultime ricerche</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>Suggerimenti per la ricerca</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Salva ricerca</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>Nome con cui compare tra le cartelle; una ricerca con lo stesso nome viene sostituita:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Rinomina ricerca</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>&amp;Modifica ricerca</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rinomina…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>&amp;Delete search</source>
        <translation>&amp;Elimina ricerca</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>&amp;Tra un&apos;ora</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>&amp;Stasera, %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>&amp;Domani mattina, %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>&amp;Lunedì mattina, %1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Invia più tardi</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>&amp;Invia alle:</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>Attende su questo computer: parte quando Godwit è in esecuzione e c&apos;è una connessione. Fino ad allora si può modificare nella posta in uscita.</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Invia allora</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>(livello superiore)</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>Cartelle proprie: %1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>Cartelle di altre persone: %1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>Cartelle condivise: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Spazio di archiviazione</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1: %2 di %3 (%4 %)</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>Server di %1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>&amp;Funzionalità</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>Registro del &amp;protocollo</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogazione del server…</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>Funzionalità del server</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Funzionalità</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Definita in</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saluto</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in uso</numerusform>
            <numerusform>%n in uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Crittografia</translation>
    </message>
    <message>
        <source>None: what is said can be read on the way.</source>
        <translation>Nessuna: ciò che viene detto si può leggere lungo il percorso.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Emesso da %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valido fino a %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Could be used</source>
        <translation>Si potrebbe usare</translation>
    </message>
    <message>
        <source>Switched off in the account&apos;s settings</source>
        <translation>Disattivata nelle impostazioni dell&apos;account</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>Sconosciuta a Godwit</translation>
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
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Cerca nelle impostazioni</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pagine delle impostazioni</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Ripristina questa &amp;pagina</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>Tutto in questa pagina come quando Godwit è nuovo</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>Nessuna impostazione si chiama “%1”. Le azioni di Godwit si trovano con Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>Nell&apos;elenco delle cartelle</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShortcutsPage</name>
    <message>
        <source>  or  </source>
        <comment>between two shortcuts</comment>
        <translation>  o  </translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>&amp;Usalo invece qui</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Lascia com&apos;era</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>Come nello &amp;schema</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>&amp;Tasti come in:</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Cerca per nome o tasto</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Azioni e relative scorciatoie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Scorciatoia</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>T&amp;asto:</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>Alt&amp;ro tasto:</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>In nessun menu</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1, nessuna scorciatoia</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1, scorciatoia %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modificata da te</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 è “%2”.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShownCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here: %2)</source>
        <translation>%1 (in un fuso orario qui sconosciuto: %2)</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1, ora locale</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>lì: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>Evento annullato</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invito</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>Risposta a un invito</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Viene proposto un altro orario</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 accetta</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 rifiuta</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1 forse parteciperà</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 risponde</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(senza titolo)</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>Si ripete %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Dove: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Organizzatore: %1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>1 persona invitata</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>%1 persone invitate</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>Il file ne contiene altri %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefono: %1</translation>
    </message>
    <message>
        <source>Web: %1</source>
        <translation>Web: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Indirizzo: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SignInChoice</name>
    <message>
        <source>Sign-in method</source>
        <translation>Metodo di autenticazione</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>Con il browser (OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>Token di accesso da un comando (OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificato client</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>Nessuno: il server lascia entrare gli ospiti</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>Comando che fornisce il token di accesso</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>un programma che scrive il token di accesso nella sua prima riga</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>Metodo di autentica&amp;zione:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Coman&amp;do:</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>Token di accesso, rinnovato presso %1 (OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>Inserisci il comando che fornisce il token di accesso.</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>Il comando viene eseguito dalla shell ogni volta che serve un nuovo token.</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Accedi sulla pagina del tuo stesso provider. Godwit non vede mai la tua password.</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>Il certificato che questo account mostra al server dimostra chi sei.</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>Nulla dimostra chi sei: per archivi pubblici.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 – verrà sottoscritta</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 – sottoscrizione da annullare</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>non più sul server</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>di qualcun altro</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>condivisa</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 messaggio</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messaggi</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>%1 di %2 sottoscritte al suo interno</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>sempre mostrata</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>Sottoscrizioni delle cartelle</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>Sottoscrizioni delle cartelle – %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>Le cartelle sottoscritte sono mostrate nel riquadro delle cartelle, qui e negli altri tuoi programmi di posta. La posta in arrivo e le cartelle usate per qualcosa, come la posta inviata, qui sono sempre mostrate.</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>Non c&apos;è connessione: questo è l&apos;elenco com&apos;era l&apos;ultima volta. Ciò che modifichi viene conservato ed eseguito quando ce ne sarà una.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Trova una cartella</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>Quali cartelle elencare</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Sottoscritte</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Non sottoscritte</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Che cosa cambierà</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Non più sul server</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>Rileggi l&apos;elenco delle cartelle</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>Rileggi l&apos;elenco delle cartelle (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>Cartelle dell&apos;account</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>Nessuna cartella corrisponde. Cerca un altro nome o scegli “Tutte”.</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>Che cosa cambierà (Canc ritira una riga)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>Applica 1 modifica</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>Applica %1 modifiche</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Nessuna modifica</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>%1 da sottoscrivere, %2 da annullare</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>Rimuovi quella che non c&apos;è più</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>Rimuovi le %1 che non ci sono più</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>Cartelle che hai sottoscritto e che non sono più sul server</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>&amp;Sottoscrivi questa e le %1 che contiene</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>&amp;Annulla la sottoscrizione di questa e delle %1 che contiene</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>A&amp;pri l&apos;intero ramo</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>Contrassegni ed etichette</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nuova etichetta</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>Solo lettere e cifre</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on your other computers.</source>
        <translation>Le prime nove hanno i tasti da 1 a 9. Nomi e colori sono conservati sui server che lo permettono, e sono gli stessi sugli altri tuoi computer.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nuova etichetta</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Scegli il colore</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Forget name and colour; messages keep the tag</source>
        <translation>Dimentica nome e colore; i messaggi mantengono l&apos;etichetta</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Colore:</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>(Il resto di questo messaggio non è mostrato qui.)</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Sorgente di “%1”</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>Intestazioni di “%1”</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>(Il resto di questo testo non è mostrato qui.)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>&amp;Mostra Godwit</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>&amp;Nascondi Godwit</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>1 messaggio non letto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>%Ln messaggio non letto</numerusform>
            <numerusform>%Ln messaggi non letti</numerusform>
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
        <translation>A %1 è già stato comunicato che non vuoi più ricevere questa lista di distribuzione.</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>Lasciare questa lista di distribuzione?</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>Godwit comunica a %1, con una sola richiesta su una connessione crittografata, che non vuoi più riceverla. Quel server viene così a sapere che questo messaggio è stato letto.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Annulla iscrizione</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>L&apos;offerta di annullare l&apos;iscrizione con un clic non è firmata dal mittente, perciò non viene usata. </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>Lasciare questa lista di distribuzione su una pagina web?</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>La pagina di %1 si apre nel tuo browser.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Apri pagina</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>A %1 è stato comunicato che non vuoi più ricevere questa lista di distribuzione.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ViewChoices</name>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Schede</translation>
    </message>
    <message>
        <source>Each message on two lines</source>
        <translation>Ogni messaggio su due righe</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>Co&amp;mpatto</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>Ogni messaggio su una riga</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonne</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>Ogni messaggio su una riga, in colonne che si possono scegliere</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>Messaggio &amp;accanto all&apos;elenco</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>Cartelle, elenco e messaggio affiancati</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>Messaggio so&amp;tto l&apos;elenco</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>L&apos;elenco sopra il messaggio, entrambi larghi quanto la finestra</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WarningStrip</name>
    <message>
        <source>Warning: %1</source>
        <translation>Avviso: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WelcomePage</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Aggiungi account…</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>Benvenuto in Godwit</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>La tua posta resta sul tuo server. Godwit la mostra velocemente, anche senza rete, e ti dice che cosa c&apos;è sul server. Gli servono solo il tuo indirizzo di posta e la tua password, che va nel portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>&amp;Importa il tuo account da Thunderbird…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>&amp;Importa %Ln account da Thunderbird…</numerusform>
            <numerusform>&amp;Importa %Ln account da Thunderbird…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>Non c&apos;è ancora alcun account</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>Nessuna bozza è aperta</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Nessun messaggio è aperto</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>Il messaggio non è arrivato da una lista di distribuzione che accetta risposte</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>“%1” non è né un collegamento mailto: o mid: ben formato né un file</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>Un client di posta per desktop con IMAP.</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>Conserva configurazione, cache e diario in DIR.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>Scrive un&apos;immagine della finestra in FILE (PNG) e termina.</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>Avvia senza una finestra in primo piano: accanto all&apos;orologio, o come finestra ridotta a icona.</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>Guarda messaggi di esempio, senza un account e un server.</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>Usa questa lingua (“de”, “pt_BR”) invece di quella del desktop o delle impostazioni.</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>Collegamenti mailto: da accettare, collegamenti mid: a messaggi e file di messaggi da mostrare.</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>--demo ha un profilo proprio, che non va insieme a --profile</translation>
    </message>
</context>
</TS>
