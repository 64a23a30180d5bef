<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>Alguém escreveu:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 escreveu:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>Em %1, às %2, %3 escreveu:</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- Mensagem encaminhada --------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
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
        <translation>Assunto: %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>%1 não está neste computador. Salve-o aqui primeiro.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>O arquivo %1 não existe.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>%1 é uma pasta. Compacte-a primeiro em um só arquivo, por exemplo, como .zip.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>%1 não é um arquivo que possa ser anexado.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>%1 não pôde ser lido até o fim e, por isso, não foi anexado: %2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>%1 não foi anexado: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>%1 foi alterado enquanto era lido e, por isso, não foi anexado. Anexe-o novamente quando estiver pronto.</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>mostrar mais %Ln linha</numerusform>
            <numerusform>mostrar mais %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>show less</source>
        <translation>mostrar menos</translation>
    </message>
</context>
<context>
    <name>DateGroups</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana passada</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A heading of the list: name of a month, year</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This was cancelled.</source>
        <translation>A operação foi cancelada.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>Nada foi alterado no servidor.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>O servidor não foi encontrado.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>Nenhuma mensagem foi recebida ou alterada. As mensagens que já estão aqui ainda podem ser lidas.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>Verifique se o nome do servidor está escrito corretamente e se este computador está conectado à rede.</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>O servidor não aceita conexões nesta porta.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>Verifique a porta e o tipo de criptografia; o usual é 993 com TLS e 143 com STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>A conexão foi perdida ou o servidor não pode ser alcançado.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>Suas alterações ficam guardadas aqui e são enviadas quando houver conexão novamente.</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>Não há nada a fazer se este computador estiver offline; caso contrário, tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>Suas alterações ficam guardadas aqui e são enviadas quando o servidor voltar a responder.</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>Tente novamente mais tarde. Se acontecer sempre, verifique a porta e o tipo de criptografia.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Não foi possível estabelecer uma conexão criptografada.</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>Nem a sua senha nem qualquer mensagem foi enviada.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Verifique a porta e o tipo de criptografia, ou pergunte ao provedor quais usar.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>O servidor não conseguiu provar sua identidade: o certificado não é válido para ele.</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>A conexão foi fechada antes que sua senha ou qualquer mensagem fosse enviada.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>Verifique o nome do servidor e o relógio deste computador; em um hotel ou em uma rede para convidados, entre primeiro nessa rede. Caso contrário, peça ao provedor o SHA-256 do certificado: se for o mostrado aqui, você pode digitá-lo nas configurações da conta.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Alguém entre este computador e o servidor pode estar adulterando a conexão.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>Não use esta rede para e-mail. Escolha TLS (porta 993) para esta conta se o servidor oferecer.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Não foi possível entender a resposta do servidor.</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>A conexão foi fechada. As mensagens que já estão aqui não são afetadas e suas alterações ficam guardadas.</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>Verifique se este é um servidor IMAP e se a porta está certa. O registro do protocolo mostra o que ele respondeu.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>O servidor recusou o nome de usuário ou a senha.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>Nenhuma mensagem foi recebida ou alterada. O Godwit não tenta novamente por conta própria, para que a conta não seja bloqueada.</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>Digite a senha novamente. Alguns provedores exigem uma senha só para programas de e-mail, ou o endereço completo como nome de usuário.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>O servidor não está disponível no momento.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>Suas alterações ficam guardadas aqui e são enviadas quando o servidor voltar.</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>Não há nada a fazer: o Godwit tenta novamente por conta própria.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>O servidor recusou a operação.</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>A alteração não foi feita; o que é mostrado é o que está no servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>As palavras do servidor podem indicar o que fazer.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>O servidor não entendeu o que o Godwit pediu.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Esta é uma falha do Godwit ou do servidor. Relate-a junto com o registro do protocolo.</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>O Godwit não consegue gravar em seus arquivos neste computador.</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>O e-mail no servidor não é afetado; a última alteração pode não ter sido guardada.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Libere espaço no disco ou verifique as permissões da pasta do perfil e tente novamente.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Este perfil está aberto em outro Godwit.</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>Apenas um programa por vez pode alterá-lo; nada foi alterado.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Use a outra janela ou feche-a primeiro.</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>Não é possível fazer isso da forma como foi digitado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrija e tente novamente.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>A caixa de correio no servidor está cheia. Exclua algo e esvazie a lixeira.</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>Uma parte do servidor necessária para isso está fora do ar. O Godwit tenta novamente por conta própria.</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>O servidor só permite isso por uma conexão criptografada.</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>Você não tem permissão para fazer isso nesta pasta.</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>O servidor pede que você entre em contato com o administrador dele.</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>Já existe uma pasta com este nome.</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>A pasta não existe mais no servidor.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>A pasta ainda não existe no servidor. Crie-a primeiro.</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>Isso nunca vai funcionar neste servidor, por exemplo, por causa de um caractere no nome.</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>Um limite do servidor foi atingido, por exemplo, o número de conexões.</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>Outro programa está usando a pasta. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>A pasta é somente leitura.</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>O servidor recusou a senha porque ela expirou.</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>Defina uma nova senha no provedor e digite-a aqui.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>O servidor conhece você, mas não deixa que você use esta caixa de correio.</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>Verifique o nome de usuário; caso contrário, o provedor precisa permitir o acesso a esta caixa de correio por IMAP.</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>O servidor não permite que você entre.</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>Ele pede que você entre em contato com o administrador dele.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>O servidor não permite que ninguém entre sem criptografia.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>Escolha TLS ou STARTTLS para esta conta.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>Não foi possível autenticar você.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>Escolha outro método de autenticação para esta conta, ou pergunte ao provedor qual usar.</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>O servidor não deixou você entrar com o seu certificado.</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>Verifique o certificado nas configurações da conta, ou pergunte ao provedor qual ele espera.</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>O servidor não deixa você entrar como convidado.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>Escolha outro método de autenticação para esta conta.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>O servidor recusou o token de acesso.</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>Entre novamente no provedor, para que ele emita novos tokens.</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>O token de acesso não permite ler e-mail por IMAP.</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>Entre novamente no provedor e permita isso, ou corrija o escopo (scope) nas configurações da conta.</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>Seu provedor não deixa mais o Godwit renovar o acesso.</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>Entre novamente no provedor: isso gera um novo token de atualização.</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>O Godwit não recebeu permissão para usar a sua conta.</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>Entre novamente com o navegador e dê a permissão; no trabalho ou na escola, talvez um administrador precise fazer isso.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>Ninguém entrou com o navegador a tempo.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Comece novamente quando quiser.</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>Não há senha guardada para esta conta.</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>Digite-a aqui.</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>O Godwit não tem acesso a esta conta no momento.</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>Entre mais uma vez com o navegador.</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>Seu provedor deixou você entrar, mas não deu ao Godwit um acesso duradouro.</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>Verifique o escopo (scope) nas configurações da conta: na Microsoft, ele precisa conter offline_access.</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>Seu provedor não conhece a permissão que o Godwit pediu.</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>Corrija o escopo (scope) nas configurações da conta.</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>Seu provedor não permite que ninguém entre com este ID de cliente.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>Corrija-o nas configurações da conta, ou registre-o no provedor para programas de desktop.</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>Seu provedor não conhece este ID de cliente, ou o segredo dele está errado.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>Corrija nas configurações da conta.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>O servidor diz: “%1”</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Marcada como excluída</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Encaminhada</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>Confirmação de leitura enviada</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>Não é spam</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Phishing</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>Marcada como importante</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
</context>
<context>
    <name>FolderName</name>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivadas</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Arquivadas</translation>
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
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>Todas as mensagens</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mensagens com estrela</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Mensagens importantes</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>show less</source>
        <translation>mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln lines of quoted text</source>
        <translation>
            <numerusform>… %Ln linha de texto citado</numerusform>
            <numerusform>… %Ln linhas de texto citado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>“%1” não é um endereço de e-mail do qual enviar.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>“%1” não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>“%1” não é um endereço de e-mail para respostas.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>A mensagem não tem destinatário.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>com “%1”</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>sem “%1”</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>de “%1”</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>não de “%1”</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>para “%1”</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>não para “%1”</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>com cópia para “%1”</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>sem cópia para “%1”</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>com “%1” no assunto</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>sem “%1” no assunto</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>com “%1” no texto</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>sem “%1” no texto</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>com um anexo chamado “%1”</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>sem um anexo chamado “%1”</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>da lista de discussão “%1”</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>não da lista de discussão “%1”</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>a mensagem “%1”</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>não a mensagem “%1”</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>com anexo</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>sem anexo</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ainda não lidas</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>já lidas</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>sem estrela</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>já respondidas</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ainda não respondidas</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>marcadas como rascunho</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>não marcadas como rascunho</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>marcadas como excluídas</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>não marcadas como excluídas</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>com a etiqueta “%1”</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>sem a etiqueta “%1”</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>maiores que %1</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>não maiores que %1</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>menores que %1</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>não menores que %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>não antes de %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>não desde %1</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>na pasta “%1”</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>não na pasta “%1”</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>todas as mensagens</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a sentence, with the blanks at its sides</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1: part of a sentence, in parentheses</extracomment>
        <translation>não %1</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>quem enviou</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>para</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>para quem foi</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>cópia</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>quem recebeu uma cópia</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>assunto</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>palavras no assunto</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>palavras no texto</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>anexo</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>nome de um anexo</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>lista</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>uma lista de discussão</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>uma etiqueta</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>em</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>uma pasta</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>é</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>lida, com estrela, respondida…</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>tem</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>tem um anexo</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>maior</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>mais que este tamanho</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>menor</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>menos que este tamanho</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>antes</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>escrita antes deste dia</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>desde</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>escrita neste dia ou depois</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>dia</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>escrita neste dia, ou neste mês ou ano</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>nãolida</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>lida</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>comestrela</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>semestrela</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>respondida</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>nãorespondida</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ainda não enviada</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>excluída</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>anexo</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>fuselo maré</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>as duas palavras, ou palavras que começam assim, em qualquer lugar</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;maré alta&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>exatamente estas palavras, uma após a outra</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>maré OR tempestade</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>uma delas, ou as duas</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>maré -alta</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>a primeira sem a segunda; também NOT</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(maré OR tempestade) porto</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>os parênteses indicam o que fica junto</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>de:ana para:beto</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>remetente e destinatário, por nome ou endereço; também cópia:</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>de:(ana OR beto)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>um campo para tudo o que está entre parênteses</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>assunto:maré texto:porto</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>apenas no assunto, apenas no texto</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>anexo:relatório</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>o nome de um anexo</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>é:nãolida é:comestrela</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>nãolida, lida, comestrela, semestrela, respondida, nãorespondida, rascunho, excluída</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>tem:anexo maior:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>anexos e tamanho; também menor:</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>desde:2023-04-12 antes:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>desse dia em diante, até o último dia de 2023; também dia:</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>desde:ontem desde:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>dias: ontem, segunda-feira, março, há 7d, 2w, 3m, 1y</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>em:arquivadas etiqueta:trabalho lista:aves</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>uma pasta, uma etiqueta, uma lista de discussão</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>Isto é longo demais; o resto não é considerado.</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>Falta algo antes ou depois de “OR”.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Este parêntese nunca foi aberto.</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>Falta algo antes ou depois de “AND”.</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>São palavras demais; o resto não é considerado.</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>Falta o que não é desejado depois de “NOT”.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Falta algo depois de “%1”.</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>Falta um nome aqui.</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>Não há nenhuma palavra em “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>“%1” não é um dia. Os dias são escritos como %2, %3, %4 ou %5.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>“%1” não é um tamanho. Os tamanhos são escritos como %2 ou %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>“%1” não é conhecido aqui. Possíveis: %2.</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>“%1” não é um link para uma mensagem.</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>Há níveis demais de aninhamento; o resto não é considerado.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The server sent a message without content.</source>
        <translation>O servidor enviou uma mensagem sem conteúdo.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>anexo</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>Assinada (OpenPGP). O Godwit ainda não verifica assinaturas.</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>Assinada (S/MIME). O Godwit ainda não verifica assinaturas.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>Criptografada (OpenPGP). O Godwit ainda não consegue abri-la: salve o anexo e abra-o com o GnuPG ou o Kleopatra.</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>Criptografada (S/MIME). O Godwit ainda não consegue abri-la: salve o anexo e abra-o com um programa que tenha o seu certificado.</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>Assinada e empacotada (S/MIME). O Godwit ainda não consegue abri-la: salve o anexo e abra-o com um programa que leia S/MIME.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>Criptografada (OpenPGP, dentro do texto). O Godwit ainda não consegue abri-la: copie o texto para o GnuPG ou o Kleopatra.</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>O texto é muito longo; apenas o início é mostrado.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensagem</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>De: </translation>
    </message>
    <message>
        <source>To: </source>
        <translation>Para: </translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>Data: </translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>Assunto: </translation>
    </message>
    <message>
        <source>A part of the message lies elsewhere. Godwit does not fetch it.</source>
        <translation>Uma parte da mensagem está em outro lugar. O Godwit não a baixa.</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>Isto é apenas um pedaço de uma mensagem que foi enviada em vários.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>O conjunto de caracteres “%1” não é conhecido; alguns caracteres podem estar errados.</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>As mensagens e partes estão aninhadas em níveis demais; as mais internas não são abertas.</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>A mensagem tem partes demais; apenas as primeiras são mostradas.</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>O cabeçalho é longo demais; apenas o início é mostrado.</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>O texto muda de forma vezes demais; o final é mostrado sem citações.</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>A mensagem não tem essa parte.</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>O anexo é grande demais para ser aberto.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>Sua mensagem para %1 foi exibida na tela.</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>Sua mensagem “%2” para %1 foi exibida na tela.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>Ela foi enviada em %1.</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>Isso não quer dizer que ela foi lida ou compreendida.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>Ninguém pediu uma confirmação de leitura desta mensagem.</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>Não há nenhum endereço do qual a confirmação de leitura possa ser enviada.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lida: %1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>“%1”, que pediu uma confirmação de leitura, não é um endereço de e-mail.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>todos os dias</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>a cada %1 dias</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>toda semana</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>a cada %1 semanas</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>todo mês</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>a cada %1 meses</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>todo ano</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>a cada %1 anos</translation>
    </message>
    <message>
        <source>repeatedly</source>
        <translation>repetidamente</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, on certain days</source>
        <translation>%1, em determinados dias</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 vezes</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, até %2</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>No subject</source>
        <translation>Sem assunto</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>Mais de 10 MB</translation>
    </message>
    <message>
        <source>1 to 10 MB</source>
        <translation>De 1 a 10 MB</translation>
    </message>
    <message>
        <source>100 KB to 1 MB</source>
        <translation>De 100 KB a 1 MB</translation>
    </message>
    <message>
        <source>10 to 100 KB</source>
        <translation>De 10 a 100 KB</translation>
    </message>
    <message>
        <source>Under 10 KB</source>
        <translation>Menos de 10 KB</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Sem remetente</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>Sem destinatário</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidas</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Sem estrela</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>Com anexos</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>Sem anexos</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>A mensagem não diz quem a enviou.</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>A mensagem traz um nome, mas nenhum endereço do remetente.</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>A mensagem traz o remetente mais de uma vez: %1 e também %2. No máximo um deles é verdadeiro.</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>A mensagem traz vários remetentes: %1 e também %2.</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>O nome contém um endereço, %1, mas a mensagem vem de %2.</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>O nome menciona %1, mas a mensagem vem de %2.</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>O endereço começa como outro, %1, mas pertence a %2.</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>O endereço parece ser de %1, mas pertence a %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>O nome do remetente esconde caracteres invisíveis ou inverte outros.</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>O nome mistura letras parecidas de vários alfabetos: %1.</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>O endereço mistura letras parecidas de vários alfabetos: %1 é na verdade %2.</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>O endereço parece %1, mas é na verdade %2.</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>O endereço é de %1, que a rede conhece como %2.</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>Enviada por %2 em nome de %1.</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>Você conhece alguém com este nome por outro endereço, %1. Esta mensagem vem de %2.</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>As respostas vão para %1.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>Esse endereço não existe.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Verifique como está escrito.</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>Não há servidor de e-mail para a parte do endereço depois do @.</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>O servidor não entende este endereço.</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>Quem tinha este endereço mudou e não deixou outro.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Peça ao destinatário o novo endereço.</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>O servidor não entende o endereço do remetente.</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>Verifique o endereço da sua identidade.</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>O servidor não aceita mensagens do endereço do remetente.</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>Verifique o endereço da sua identidade; a maioria dos servidores só aceita endereços que pertencem à conta.</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>Este domínio não aceita nenhum e-mail.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Verifique como o endereço está escrito.</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>Esta caixa de correio está desativada ou não aceita mensagens no momento.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>Fale com o destinatário por outro meio.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>A caixa de correio do destinatário está cheia.</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>Avise o destinatário por outro meio ou tente mais tarde.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>A mensagem é grande demais para o destinatário.</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>Envie menos anexos ou anexos menores.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>O servidor não tem mais espaço.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>Tente mais tarde.</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>A mensagem é grande demais para o servidor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>O servidor do destinatário não responde.</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>Verifique o endereço ou tente mais tarde.</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>O servidor não sabe como chegar ao servidor do destinatário.</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>A mensagem ficaria dando voltas entre servidores.</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>Avise o administrador do destinatário.</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>São mais destinatários do que o servidor aceita para uma só mensagem.</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>Envie-a em várias mensagens.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>O servidor não aceita mensagens nesta forma: elas precisam estar em caracteres de 7 bits.</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>Envie as mensagens encaminhadas como texto em vez de como anexos.</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>O servidor não aceita endereços com letras que não sejam de a a z.</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>Use outro endereço do destinatário ou envie de outra conta.</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>As regras do servidor proíbem esta mensagem.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>O texto do servidor pode dizer por quê.</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>O servidor não permite esta mensagem.</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>Muitas vezes ele toma uma mensagem por spam, ou o endereço do remetente não é o seu. O texto dele pode dizer por quê.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>O servidor recusou o nome de usuário ou a senha.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>Verifique as configurações de envio da conta; alguns provedores exigem uma senha só para programas de e-mail.</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>O servidor não permite que você entre deste modo.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>Escolha outro método de autenticação para esta conta; alguns provedores exigem um navegador ou uma senha só para programas de e-mail.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>O servidor não permite que ninguém entre sem criptografia.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>Escolha TLS ou STARTTLS para o envio.</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>O servidor quer que você defina uma nova senha.</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>Faça isso no provedor e depois digite-a aqui.</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>A conta foi desativada.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>Pergunte ao provedor.</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>Uma assinatura que o servidor do destinatário espera (DKIM) está faltando ou está errada.</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>Avise o seu provedor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>O servidor do destinatário não permite que este servidor envie pelo domínio do seu endereço (SPF).</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>Envie pelo servidor do provedor do seu endereço.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>O servidor do destinatário não confia no nome do servidor que envia.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>O servidor do destinatário não conseguiu verificar que a mensagem vem do seu endereço (DMARC).</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>O domínio do endereço do remetente não aceita e-mail.</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>Mensagens demais foram enviadas em pouco tempo.</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>Aguarde algumas horas. O texto do servidor pode dizer mais.</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>A caixa de correio não pode receber mensagens no momento.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>O servidor quer que você entre primeiro.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>Verifique as configurações de envio da conta.</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>O servidor recusa este endereço ou esta mensagem.</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>Verifique o endereço. O texto do servidor pode dizer por quê.</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>A mensagem é grande demais, ou a caixa de correio está cheia.</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>O servidor não aceita este endereço.</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>Verifique como está escrito, e também o endereço da sua identidade.</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>O servidor recusa esta mensagem.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>O envio foi interrompido.</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>O servidor de envio não foi encontrado.</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>Verifique o nome dele e se este computador está online.</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>O servidor de envio não aceita conexões nesta porta.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>Verifique a porta e o tipo de criptografia; os usuais são 465 com TLS e 587 com STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>A conexão foi perdida ou não é possível acessar o servidor de envio.</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>O servidor de envio não respondeu a tempo.</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>Não foi possível estabelecer uma conexão criptografada com o servidor de envio.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Verifique a porta e o tipo de criptografia, ou pergunte ao provedor quais usar.</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>O servidor de envio não conseguiu provar quem é: o certificado não é válido para ele.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>Verifique o nome do servidor e o relógio deste computador; em um hotel ou em uma rede para convidados, entre primeiro nessa rede.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Alguém entre este computador e o servidor pode estar adulterando a conexão.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>Não use esta rede para e-mail. Escolha TLS (porta 465) para o envio se o servidor oferecer.</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>Não foi possível entender a resposta do servidor de envio.</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>Verifique se este é um servidor de envio (SMTP) e se a porta está certa. O registro do protocolo mostra o que ele disse.</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>O servidor de envio não deixou você entrar.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>Verifique as configurações de envio da conta ou digite a senha novamente.</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>O servidor não aceita a mensagem no momento.</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>O servidor não aceita a mensagem.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>O servidor não entendeu o que o Godwit pediu.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Esta é uma falha do Godwit ou do servidor. Relate-a junto com o registro do protocolo.</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>O Godwit não consegue ler ou gravar seus arquivos neste computador.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Libere espaço no disco ou verifique as permissões da pasta do perfil e tente novamente.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Este perfil está aberto em outro Godwit.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Use a outra janela ou feche-a primeiro.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>A mensagem não pode ser enviada como está.</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>Edite-a e tente novamente.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>O servidor diz: “%1”</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>A mensagem não foi enviada; ela aguarda na caixa de saída, e o Godwit tenta de novo por conta própria.</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>A mensagem não foi enviada a ninguém; ela continua na caixa de saída.</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>Ainda não é possível enviar.</translation>
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
        <translation>1 alteração aguardando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln alteração aguardando</numerusform>
            <numerusform>%Ln alterações aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Aguardando a conexão</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>Aguardando a saudação do servidor</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>Aguardando a criptografia</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>Aguardando a autenticação</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>Aguardando a lista de pastas</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>Aguardando a abertura da pasta</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>Aguardando os números das mensagens</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>Aguardando mensagens</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>Aguardando a chegada de um envio</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>Aguardando a execução de uma alteração</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Aguardando o servidor</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>Offline por opção</translation>
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
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Autenticando…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Lendo %1 de %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Atualizado</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>Sem conexão, nova tentativa em %Ln s</numerusform>
            <numerusform>Sem conexão, nova tentativa em %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>Autenticação recusada: %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Não conectado: %1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>Sem criptografia: outras pessoas na rede podem ler</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>Monitorado por %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>não pode ser usada</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>não é permitido gravá-la</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>não pode ser aberta</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificada</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>outro programa a mantém ocupada</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>não é possível ler ou gravar no disco</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>uma versão mais recente do Godwit a gravou; esta não mexe nela</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>o arquivo está danificado: %1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>O Godwit foi encerrado antes que o servidor respondesse.</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>a mensagem já foi enviada ou descartada</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>a mensagem está a caminho do servidor e não pode mais ser retirada</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>a mensagem já está na caixa de saída</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>a conta não tem uma pasta de rascunhos; o rascunho fica guardado neste computador</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>a mensagem não tem destinatário</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>a mensagem já é um rascunho</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>alguns já receberam a mensagem: ela pode ser enviada aos outros ou descartada</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>a mensagem já está a caminho do servidor</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>a mensagem é um rascunho</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>a mensagem não deve mais ser enviada</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>ainda não se conhece nenhuma pasta da conta</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processo %1</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>foi encontrada danificada</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>uma versão mais recente do Godwit a gravou</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>está danificada e não pode ser posta de lado</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>a pasta não existe mais</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>ela foi retirada</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>o outro servidor não informou onde colocou as mensagens; procure-as na pasta para a qual foram enviadas</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>a pasta de onde elas vieram não existe mais</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>a mensagem não existe mais</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>uma parte da mensagem está faltando</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>A conta para a qual estas mensagens deveriam ir foi removida. Elas ficam onde estão.</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>o índice de palavras não pode ser aberto</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>a operação não está mais no diário</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>Ela precisa de uma alteração anterior que não foi feita. Nada foi alterado no servidor; ela continua quando aquela for tentada novamente.</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>O servidor não informou com que números guarda as mensagens movidas, por isso não é certo quais eram as pretendidas. Nada mais foi alterado no servidor.</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>está a caminho do servidor e não pode mais ser retirada</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>já está aguardando execução</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>O servidor renumerou as mensagens desta pasta, por isso não é mais certo quais eram as pretendidas. Nada foi alterado no servidor.</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>nenhum marcador foi indicado</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>uma pasta precisa de um nome</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>já existe uma pasta com este nome</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>a caixa de entrada mantém seu nome</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>a caixa de entrada não pode ser excluída</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>as mensagens não existem mais</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>a pasta de destino não existe mais</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>as mensagens já estão nessa pasta</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>faz tempo demais</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>o servidor não informou onde colocou as mensagens, ou elas não estão mais lá; procure-as na pasta para a qual foram movidas</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>o servidor não informou onde colocou as cópias; elas podem ser excluídas manualmente</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>já foi feita no servidor e é definitiva</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 é grande demais para um certificado.</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>Não há em %1 nenhum certificado que possa ser lido (PEM ou PKCS #12; a frase secreta está certa?).</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>Não há em %1 nenhuma chave privada que possa ser lida (a frase secreta está certa?).</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>ele é assinado apenas por si mesmo</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>este computador não conhece quem o assinou</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>ele expirou</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>ele ainda não é válido</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>ele não menciona este servidor</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>ele foi revogado</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>Não foi possível ler nenhum certificado de %1.</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>o certificado não menciona este servidor</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>este não é o certificado ao qual a conta está vinculada</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1: este não é o certificado ao qual a conta está vinculada. SHA-256 esperado: %2; visto: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>o servidor não mostrou nenhum certificado</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1. SHA-256 do certificado dele: %2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>“%1” não é um endereço de e-mail: eles têm a forma nome@example.org.</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>“%1” tem mais de um “@”.</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>“%1” contém um espaço ou um caractere invisível.</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>O que vem antes do “@” em “%1” não pode ser um endereço.</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>O que vem depois do “@” em “%1” não pode ser um servidor.</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>“%1” não tem ponto depois do “@”: só funciona dentro da sua própria rede.</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>“%1” tem, antes do “@”, letras com que nem todo servidor de e-mail sabe lidar ainda.</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>Remover a conta “%1” deste computador?</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>As cópias das mensagens dela neste computador e a senha são excluídas. Seu e-mail no servidor fica como está.</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>Uma alteração que ainda não chegou ao servidor é perdida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>%Ln alteração que ainda não chegou ao servidor é perdida.</numerusform>
            <numerusform>%Ln alterações que ainda não chegaram ao servidor são perdidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>Não há neste computador nenhum programa que abra %1.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>A lista de contas estava danificada. Ela foi guardada como %1; o próximo início será sem contas.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>A lista de contas está danificada: %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Uma conta precisa de um nome.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>Já existe uma conta chamada “%1”.</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>Esta conta foi removida.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>Offline por opção</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ainda não conectado</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>Baixando 1 mensagem</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>Baixando %Ln mensagem</numerusform>
            <numerusform>Baixando %Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>Por inteiro, para ler ou salvar.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>Pesquisando nos servidores</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>Por textos que não estão neste computador.</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>Movendo mensagens para outra conta</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>Copiando mensagens para outra conta</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensagens</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>Preparando o e-mail para a pesquisa</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Nenhuma conta tem um endereço de e-mail ainda: digite o seu nas configurações da conta.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>No máximo %Ln mensagem pode ser encaminhada de uma vez.</numerusform>
            <numerusform>No máximo %Ln mensagens podem ser encaminhadas de uma vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>Esta mensagem já está na caixa de saída.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 diz: %2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>A cópia local do seu e-mail estava danificada e está sendo baixada novamente. A antiga foi guardada como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>%n alteração que não tinha chegado ao servidor não pôde ser lida e foi posta de lado.</numerusform>
            <numerusform>%n alterações que não tinham chegado ao servidor não puderam ser lidas e foram postas de lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>%n rascunho ou mensagem não enviada não pôde ser lido e foi posto de lado.</numerusform>
            <numerusform>%n rascunhos ou mensagens não enviadas não puderam ser lidos e foram postos de lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>Não é possível pesquisar no seu e-mail neste computador até que o Godwit seja reiniciado: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>A mensagem à qual este link leva não está neste computador. Ela pode estar em uma pasta que ainda não foi lida.</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>Pe&amp;squisar nos servidores</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>Não há neste computador nenhum programa que abra links da web.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>godwit::app::Autostart</name>
    <message>
        <source>To tell you of new mail</source>
        <translation>Para avisar você de novas mensagens</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>1 endereço foi importado: ele será sugerido a partir de agora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>%Ln endereço foi importado: ele será sugerido a partir de agora.</numerusform>
            <numerusform>%Ln endereços foram importados: eles serão sugeridos a partir de agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Nenhuma conta tem um endereço de e-mail ainda: digite o seu nas configurações da conta.</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>Esta conta não tem pasta para rascunhos; a mensagem fica guardada só neste computador. “Usar para” no menu de uma pasta escolhe uma.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>Contatos (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>O índice está sendo criado: %1 de %2 mensagens</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>Assuntos, remetentes e textos de todas as %1 mensagens</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>Assuntos e remetentes de todas as %1 mensagens</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>Assuntos e remetentes de %1 de %2 mensagens</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>não há textos neste computador</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>textos desde %1</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>textos de %1</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>; 1 pasta está sendo consultada no servidor…</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>; %Ln pasta está sendo consultada no servidor…</numerusform>
            <numerusform>; %Ln pastas estão sendo consultadas no servidor…</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>; 1 pasta foi pesquisada no servidor</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>; %Ln pasta foi pesquisada no servidor</numerusform>
            <numerusform>; %Ln pastas foram pesquisadas no servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>1 pasta não pôde ser pesquisada no servidor: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>%Ln pasta não pôde ser pesquisada no servidor: %1</numerusform>
            <numerusform>%Ln pastas não puderam ser pesquisadas no servidor: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>O chaveiro não respondeu.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>O chaveiro não pode ser usado: %1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>O comando da senha não pôde ser iniciado: %1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>O comando da senha demorou demais.</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>O comando da senha falhou com o status %1: %2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>O comando da senha não forneceu nenhuma senha.</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>Estas são mensagens de exemplo, que nunca estiveram em um servidor. Experimente o que quiser: nada é enviado, e tudo desaparece quando você sair.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>Não há neste computador nenhum programa que abra links da web.</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>Nada pode ser baixado enquanto você trabalha offline.</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>&amp;Ficar online</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>A área de trabalho não deixa o Godwit iniciar sozinho. Talvez as configurações dela permitam isso.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>Lista de mensagens</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>Notificações e área de trabalho</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>Esta mensagem não está mais aqui.</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>Não há conexão, e nem todas as mensagens de “%1” são conhecidas aqui: as outras ficam como estão.</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>Nada em “%1” está marcado como excluído.</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>%1 não pode ser reduzido.</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>O arquivo %1 não existe.</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1 não é um arquivo que possa conter uma mensagem.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>%1 é grande demais para ser mostrado: o limite é de 64 MiB por mensagem.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vazio.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Isto</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1 não é uma mensagem: não tem nenhuma das linhas com que uma mensagem começa.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>Remetente desconhecido</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%Ln nova mensagem em %1</numerusform>
            <numerusform>%Ln novas mensagens em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>Caixa de entrada de %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>Uma mensagem não pôde ser enviada e espera por você na caixa de saída.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>1 rascunho não enviado foi guardado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>%Ln rascunho não enviado foi guardado.</numerusform>
            <numerusform>%Ln rascunhos não enviados foram guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Enviando: %1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1. O seu servidor de envio não fornece confirmações de entrega: nenhuma chegará.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>%1 será enviada: %2.</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>Enviada. O seu servidor de envio não fornece as confirmações de entrega que você pediu: nenhuma chegará.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Enviada.</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>%1 foi enviada somente a alguns dos destinatários.</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>%1 precisa aguardar: %2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>%1 pode ter sido enviada, ou não.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 não foi enviada: %2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>É tarde demais: a mensagem está a caminho ou já foi enviada.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>Uma mensagem ainda não foi enviada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>%Ln mensagem ainda não foi enviada.</numerusform>
            <numerusform>%Ln mensagens ainda não foram enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>O que aguarda fica guardado e será enviado quando o Godwit for aberto novamente.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Deixar aberto</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>Há arquivos demais com o nome “%1”.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>A imagem é grande demais para ser mostrada aqui. Ela pode ser salva.</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>Esta não é uma imagem que o Godwit possa mostrar. Ela pode ser salva.</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 pode conter um programa. O Godwit o salva, mas nunca o abre.</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 não pode ser importado: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>não é um arquivo.</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>passa de 32 MiB.</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>não há nele nenhum contato com endereço de e-mail.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>As pesquisas salvas não puderam ser lidas; o arquivo foi guardado como %1.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>Com anexo nesta semana</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>Há %L1 pesquisas salvas; não cabem mais.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>Resultados da pesquisa</translation>
    </message>
</context>
<context>
    <name>godwit::app::SignIn</name>
    <message>
        <source>Password for %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>Refresh token for %1</source>
        <translation>Token de atualização de %1</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>Senha de %1 em %2:</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>Token de atualização de %1 para %2, do provedor:</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>A senha só é guardada até o Godwit ser fechado: não há neste computador um chaveiro que a guarde.</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>Testando o servidor de envio…</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>Salva como modelo.</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>Ainda não há nenhum modelo. Na janela de uma nova mensagem, escolha “Salvar como modelo”.</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>Todas as caixas de entrada</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Todos os rascunhos</translation>
    </message>
</context>
<context>
    <name>godwit::app::Unsubscriber</name>
    <message>
        <source>Unsubscribing at %1</source>
        <translation>Cancelando a inscrição em %1</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>Alteração de %Ln inscrição</numerusform>
            <numerusform>Alteração de %Ln inscrições</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>“%1” não pôde ser desfeito: %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>Marcação como lida: %1</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>Marcação como não lida: %1</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>Adição de estrela a %1</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>Remoção da estrela de %1</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>Adição de “%1” a %2</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>Alteração das etiquetas de %1</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>Envio de %1 para a lixeira</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>Arquivamento de %1</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>Envio de %1 para o spam</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>Movimentação de %1 para %2</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>Cópia de %1 para %2</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>Exclusão definitiva de %1</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>Esvaziamento de %1</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>Gravação de uma mensagem em %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>Movimentação de %1</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>Renomeação de %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Exclusão de %1</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Inscrição em %1</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>Cancelamento da inscrição em %1</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>A conta %1 não tem uma pasta para isso. Use “Mover para…” para escolher uma.</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>Estas mensagens já estão na lixeira; abra-a para excluí-las definitivamente.</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>Esta conta está configurada para se autenticar por %1, que o servidor não oferece.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>O servidor não oferece nenhum método de autenticação que o Godwit conheça.</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>O servidor não oferece mais %1, com que esta conta se autenticava antes, mas apenas métodos mais fracos. Pergunte ao provedor se isso é intencional.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>O Godwit está offline.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>O servidor não entrega estas mensagens.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>A conexão caiu antes que o servidor respondesse. Uma das mensagens talvez já esteja na pasta da outra conta; o original fica guardado.</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>A mensagem não está mais no servidor.</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>A mensagem tem mais de 256 MiB.</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>A mensagem é muito maior do que o servidor informou.</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>O arquivo da mensagem não existe mais.</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>O servidor lista mais pastas do que o Godwit pode conter (%L1).</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>O servidor menciona mais mensagens do que há na pasta, ou do que o Godwit pode conter.</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>Este servidor não informa quanto da caixa de correio está ocupado.</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>Este servidor não mantém permissões de pastas.</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>Este servidor não mantém anotações de pastas (METADATA).</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>O anexo tem mais de 768 MiB.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>A conexão caiu antes que o servidor respondesse; isto pode ter acontecido ou não.</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>A pasta não está mais no servidor.</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>Não se sabe onde as mensagens estão agora.</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>O servidor renumerou as mensagens desta pasta.</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>A pasta não existe mais ou não contém mensagens.</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>O servidor menciona mais mensagens do que há na pasta.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>Autenticando no servidor de envio…</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>O Godwit está offline.</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>Nenhum servidor de envio é conhecido para esta conta.</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>A conexão terminou antes que o servidor respondesse.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>O arquivo da mensagem não pode ser lido: %1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>Não há token de atualização para esta conta.</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>Os tokens só são renovados por https: %1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>A resposta é longa demais.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>Esta conta não tem criptografia e o servidor dela não é este computador.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>Protegendo a conexão</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>Bytes foram enviados antes que a conexão fosse criptografada.</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>o proxy %1: %2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>Não há ID de cliente.</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>Só se entra por https: %1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>Os tokens só são obtidos por https: %1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>A resposta do navegador não pode ser recebida: %1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>Esta não é a resposta que o Godwit aguarda</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>Ela pertence a uma tentativa mais antiga ou vem de outro lugar. Nada foi alterado. Use a última página que o Godwit abriu.</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>O Godwit não recebeu acesso</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>Você pode fechar esta página e voltar ao Godwit.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Isso é tudo</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>Você pode fechar esta página e voltar ao Godwit, que continua por conta própria.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Procurando os servidores de %1…</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>%1 não diz nada sobre seus servidores. Tentando os nomes usuais…</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1, ativado</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1, ativado em algumas mensagens</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, não lidas: %2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1, não lidas: %2, mensagens: %3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas salvas</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>Não conectado: não se sabe o que acontece aqui</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>O servidor avisa imediatamente o que acontece aqui (%1)</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>O servidor é consultado a cada minuto (%1)</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>somente leitura</translation>
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
        <translation>Mensagem ainda não lida do servidor</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>Conversa com %Ln mensagem</numerusform>
            <numerusform>Conversa com %Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln não lida</numerusform>
            <numerusform>%Ln não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lida</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Marcada como excluída</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sem assunto</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>Com anexos</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>Alteração aguardando envio</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>1 mensagem</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensagens</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>Definir em %1: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>Retirar de %1: %2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>Definir em %1: %2; retirar: %3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>Enviada, aguardando a resposta</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Recusada pelo servidor</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>Não pode mais ser aplicada</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>Pode ter acontecido</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>A conexão caiu antes que o servidor respondesse. Isto pode ter acontecido ou não, e não é repetido automaticamente: veja na pasta e depois tente novamente ou descarte.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>Mover %1 de %2 para %3</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>Copiar %1 de %2 para %3</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>Mover %1 de %2 para %3 (%4)</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>Copiar %1 de %2 para %3 (%4)</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>Excluir definitivamente %1 em %2</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>Salvar uma mensagem em %1</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>Salvar um rascunho em %1</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>Criar a pasta %1</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>Renomear a pasta %1 para %2</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>Excluir a pasta %1</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>Inscrever-se em %1</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>Cancelar a inscrição em %1</translation>
    </message>
</context>
<context>
    <name>godwit::models::OutboxModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>Já enviada para: %1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 O servidor diz: “%2”</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
O Godwit tenta de novo por conta própria, próxima tentativa: %2.</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
O Godwit tenta de novo por conta própria.</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>Momento do envio: %1, ou quando o Godwit for aberto novamente depois disso.</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>Ela será enviada assim que houver conexão.</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>O servidor não aceita esta mensagem para todos os destinatários.</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>O servidor não aceita esta mensagem. Ela não foi enviada a ninguém.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>Envie-a aos outros, ou descarte-a: nesse caso, ela é guardada como enviada.</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>Edite-a e envie-a novamente, ou descarte-a.</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>Edite-a, envie-a somente aos outros, ou descarte-a.</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>Trata-se de: %1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>A conexão caiu depois que a mensagem inteira saiu e antes de o servidor dizer que a recebeu. Ela pode ter sido enviada ou não, e não é enviada de novo automaticamente: isso poderia enviá-la duas vezes. Olhe na pasta de mensagens enviadas ou pergunte a alguém que deveria tê-la; depois diga o que aconteceu com ela.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Enviando, %1 %</translation>
    </message>
    <message>
        <source>Waiting to be tried again</source>
        <translation>Aguardando nova tentativa</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Sai em um instante</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Programada: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Talvez enviada</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Ela está a caminho; o servidor ainda não respondeu.</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <translation>%1, para %2: %3</translation>
    </message>
</context>
<context>
    <name>godwit::models::PartsModel</name>
    <message>
        <source>Unnamed attachment</source>
        <translation>Anexo sem nome</translation>
    </message>
</context>
<context>
    <name>godwit::models::ProtocolLogModel</name>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>godwit::models::SubscriptionChanges</name>
    <message>
        <source>“%1” is shown from now on, here and in your other mail programs.</source>
        <translation>“%1” passa a ser mostrada, aqui e nos seus outros programas de e-mail.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>“%1” sai da lista; ela não está mais no servidor.</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>“%1” continua sendo mostrada aqui, pois é usada para algo; outros programas de e-mail podem omiti-la.</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>“%1” não é mais mostrada; as mensagens dela ficam no servidor.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Configurações da conta</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Entrar com o navegador</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Este é o servidor certo?</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Sua conta de e-mail</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>O Godwit encontra seus servidores de e-mail pelo seu endereço. Ele só consulta o domínio do próprio endereço.</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>O Godwit entra no seu servidor de e-mail para ver se está tudo certo.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>Confiar apenas neste certificado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>Digite a impressão digital que o seu provedor informou.</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Procurando os servidores de %1…</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>Isto não é um endereço de e-mail. Verifique como está escrito.</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>%1 não deixa outros programas de e-mail lerem suas mensagens: não tem IMAP. Nada foi configurado.</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>Não consta em lugar nenhum quais servidores este endereço tem, e os nomes usuais não respondem. Este computador está online? Se estiver, digite o nome do servidor como o seu provedor o informa.</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Abrindo o navegador…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Aguardando o seu navegador…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>Seu e-mail pode ser lido com estas configurações. %1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>O servidor disse: “%1”</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>Digitar &amp;manualmente…</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>&amp;Continuar sem enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>A conta fica guardada; as configurações dela dizem que ainda não é possível enviar</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>Conectar sem criptografia mesmo assim</translation>
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
        <translation>&amp;Endereço de e-mail:</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>&amp;Nome da conta:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Cripto&amp;grafia:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;orta:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nome de &amp;usuário:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Sen&amp;ha:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterada</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>To&amp;ken de atualização:</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>Sen&amp;ha de aplicativo:</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de atualização</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Senha de aplicativo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>Digite o nome do seu servidor.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dê um nome à conta.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Digite o seu nome de usuário.</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>Digite o token de atualização que o seu provedor informou.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Digite a sua senha.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>Sem criptografia, qualquer pessoa no caminho pode ler a sua senha e o seu e-mail.</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>Se o seu provedor informou um nome de usuário que não é o seu endereço, digite-o em “Alterar…”.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>Ainda não há nenhuma conta. Adicione uma para ler seu e-mail.</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>A primeira conta é a padrão para novas mensagens.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nomear</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>&amp;Identidades…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover &amp;para cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>Dar aqui outro nome à conta (F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>Nomes, endereços e assinaturas com que você escreve</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>Mais acima no painel de pastas (Alt+Acima)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>Mais abaixo no painel de pastas (Alt+Abaixo)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>Remover a conta deste computador (Del)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>Ainda não é possível enviar: o servidor de envio não é conhecido. Veja em “Configurações”.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>Ainda não é possível enviar: o servidor não deixou o Godwit entrar na última tentativa. Veja em “Configurações”.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>Perguntar aos servidores se há novidades</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>A&amp;dicionar conta…</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>Adicionar uma conta de e-mail</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>Co&amp;ntas…</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>Ordenar, renomear e remover contas, e escolher com que nomes você escreve</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>Confi&amp;gurações da conta…</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>Alterar a conta desta pasta</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>Insc&amp;rições…</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>Escolher quais pastas são mostradas</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>Sobre o s&amp;ervidor…</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>O que o servidor desta conta diz sobre si mesmo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>Fechar o Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Desfazer o que foi feito por último</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>Alterações &amp;pendentes…</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>O que ainda não chegou aos servidores, ou foi recusado</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>Pe&amp;squisar…</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>Pesquisar em todo o e-mail</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>&amp;Localizar pasta…</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>Localizar uma pasta pelo nome</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>&amp;Localizar na mensagem…</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>Localizar palavras na mensagem aberta</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar pró&amp;xima</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Ir para a próxima ocorrência</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Ir para a ocorrência anterior</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marcar como lida</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Marcar como lida ou não lida</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Estrela</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Adicionar estrela, ou retirá-la</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>Marcadores e etiquetas das mensagens selecionadas</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>Gerenciar eti&amp;quetas…</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>Nomes, cores e ordem das etiquetas</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sem etiquetas</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>Retirar todas as etiquetas</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>Adicionar esta etiqueta, ou retirá-la</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>Marcar conversa como &amp;lida</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>Marcar todas as mensagens da conversa como lidas</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>&amp;Silenciar conversa</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>O que chegar a esta conversa a partir de agora conta como lido</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>Ign&amp;orar conversa</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>Deixar a conversa fora da lista, com tudo o que chegar a ela</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arquivar</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Mover para as arquivadas</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>Mo&amp;ver para…</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>Mover para outra pasta</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>S&amp;pam</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>Mover para a pasta de spam</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>Esva&amp;ziar lixeira…</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>Excluir definitivamente todas as mensagens da lixeira</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>Ma&amp;rcar pasta como lida</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>Marcar todas as mensagens da pasta aberta como lidas</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>Ver códi&amp;go-fonte</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>A mensagem como foi enviada</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>Todos os ca&amp;beçalhos</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>Todos os campos de cabeçalho da mensagem</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>Imprimir a mensagem aberta</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Vis&amp;ualizar impressão…</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>Ver como a mensagem aberta será impressa</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>Copiar lin&amp;k da mensagem</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>Um link com que esta mensagem pode ser indicada em outro lugar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>Mais o que se pode fazer com esta mensagem</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Registro do protocolo</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>O que é dito entre o Godwit e os servidores</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>Pró&amp;xima não lida</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>Ir para a próxima mensagem não lida</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>&amp;Anterior não lida</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>Ir para a mensagem não lida anterior</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>Voltar ao painel anterior</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Pastas</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>Ir para as pastas</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensagens</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>Ir para a lista de mensagens</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>Painel &amp;de leitura</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>Ir para a mensagem aberta</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Nova mensagem</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>Escrever uma nova mensagem</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>Responder ao remetente</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>Responder a &amp;todos</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>Responder ao remetente e a todos os outros que a receberam</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>Responder à &amp;lista de discussão</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>Responder somente à lista de discussão</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Encaminhar</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>Enviar o texto adiante, com palavras suas</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>Encamin&amp;har como anexo</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>Enviar adiante a mensagem inteira como arquivo, como ela chegou</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>Re&amp;direcionar…</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>Enviar a mensagem adiante como se viesse do remetente dela</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>Editar como n&amp;ova mensagem</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>Começar uma nova mensagem com o conteúdo desta</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>Editar ras&amp;cunho</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>Continuar escrevendo esta mensagem</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>Abrir os modelos desta conta: ao abrir um, começa uma nova mensagem</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>Caixa de &amp;saída…</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>O que aguarda envio ou não pôde ser enviado</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>Ir para a &amp;caixa de entrada</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>Abrir a caixa de entrada desta conta</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>Ir para as &amp;enviadas</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>Abrir o que foi enviado desta conta</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>Ir para os &amp;rascunhos</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>Abrir os rascunhos desta conta</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>Ir para as &amp;arquivadas</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>Abrir as mensagens arquivadas desta conta</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>Próxima me&amp;nsagem</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>Ir para a próxima mensagem abaixo na lista</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>Mensagem an&amp;terior</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>Ir para a mensagem acima</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>Selecionar todas as mensagens da lista</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>&amp;Não selecionar nada</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>Não selecionar nenhuma mensagem</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>Marcar como lida, qualquer que seja o estado</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como não lida</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>Marcar como não lida, qualquer que seja o estado</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>Abrir arquivo de &amp;mensagem…</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>Ler uma mensagem que foi salva como arquivo (.eml)</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Trabalhar offline</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>Soltar todas as conexões até que você as queira novamente</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>Alterar o comportamento do Godwit</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atalhos de &amp;teclado…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>Ver e alterar o que cada tecla faz</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>&amp;Localizar uma ação ou pasta…</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>Tudo o que o Godwit sabe fazer, pelo nome</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>Ati&amp;vidade…</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>O que o Godwit está fazendo e como está a situação com os servidores</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>Como usar o Godwit</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>&amp;Sobre o Godwit</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>Qual é esta versão e sob qual licença</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Trabalhar offline</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>Alterações &amp;pendentes…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>Ainda não há nenhuma conta, portanto não há nada a fazer.</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>Todas as alterações chegaram aos servidores.</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>1 alteração aguarda para chegar ao servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>%Ln alteração aguarda para chegar ao servidor.</numerusform>
            <numerusform>%Ln alterações aguardam para chegar aos servidores.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>1 alteração foi interrompida e aguarda sua decisão.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>%Ln alteração foi interrompida e aguarda sua decisão.</numerusform>
            <numerusform>%Ln alterações foram interrompidas e aguardam sua decisão.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>(sem endereço)</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>Endereço do remetente: %1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar endereço</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>Copiar &amp;nome e endereço</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>Ou importe uma conta do &amp;Thunderbird; as senhas ficam lá:</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>Ana Exemplo</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>Mostrado às pessoas para quem você escreve</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Seu &amp;nome:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>&amp;Endereço de e-mail:</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>Contas encontradas no Thunderbird</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>Importar estas configurações</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>Digite o seu endereço de e-mail, por exemplo, anna@example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Avançado</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Aquelas em que este computador confia</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Escolher um arquivo de certificados</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>Autoridades certi&amp;ficadoras:</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>Um arquivo PEM, para um servidor com uma autoridade própria</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>O próprio servidor de e-mail</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>Remetentes &amp;verificados por:</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>De quem é a palavra que vale quando uma mensagem é dita verificada: o nome que o seu provedor escreve em Authentication-Results. Só é necessário se os remetentes verificados não são mostrados como tais.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades certificadoras</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>“%1” não é um nome de servidor. Ele deve ser como mx.example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Save all %1…</source>
        <translation>Salvar todos os %1…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentChip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>Abrir com &amp;outro programa</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>Salvar &amp;todos…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>aguardando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · on the server</source>
        <translation>%1 · no servidor</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>Salvar anexo %1, %2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Anexo %1, %2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>Este arquivo pode conter um programa. O Godwit o salva, mas nunca o abre.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir com outro programa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentDeeds</name>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 pode conter um programa. O Godwit o salva, mas nunca o abre.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Salvar anexo</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>Salvar todos os anexos em uma pasta</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Salvar aqui</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>%1 arquivos salvos em %2</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>Não há neste computador nenhum programa que abra %1. O arquivo pode ser salvo.</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>%1 já está aqui e pode ser arrastado.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Texto da mensagem</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Abrir a página novamente</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Copiar o endereço dela</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>Seu navegador mostra a página de login de %1. Entre nela e permita que o Godwit use o seu e-mail. Depois o Godwit continua por conta própria; sua senha fica entre você e o seu provedor.</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>Não há neste computador nenhum programa que abra páginas da web. Copie o endereço da página de login de %1 para um navegador neste computador, entre nela e permita que o Godwit use o seu e-mail.</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>Você entrou com o navegador. O Godwit pede acesso ao seu provedor…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CardBar</name>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvar %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>64 dígitos hexadecimais, do seu provedor</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>&amp;Impressão digital informada pelo seu provedor:</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>Impressão digital informada pelo seu provedor</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>O certificado de %1 não é aquele ao qual esta conta está vinculada. A conexão foi fechada antes que sua senha ou qualquer mensagem fosse enviada. Ele pode ter sido renovado, ou há alguém entre você e o servidor.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>%1 não conseguiu provar sua identidade. A conexão foi fechada antes que sua senha ou qualquer mensagem fosse enviada.</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>Peça ao seu provedor a impressão digital SHA-256 do novo certificado, por telefone ou nas páginas dele. Se for a vista agora, digite-a ou cole-a aqui. Caso contrário, não continue.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>Verifique o nome do servidor e o relógio deste computador; em um hotel ou em uma rede para convidados, entre primeiro nessa rede. Se o servidor deve ter este certificado, peça a quem o administra a impressão digital SHA-256 e digite-a ou cole-a aqui: então só este certificado é aceito, não importa quem o assinou. Uma organização com autoridade própria fornece um arquivo, a ser escolhido nas configurações em “Avançado”.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>O que está errado:</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>É para:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Assinado por:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Validade:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>SHA-256 before:</source>
        <translation>SHA-256 anterior:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 now:</source>
        <translation>SHA-256 atual:</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>É a mesma.</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>Esta é a impressão digital do certificado anterior, não do novo.</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>É outra: este não é o servidor do seu provedor. Não continue.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CompletionPopup</name>
    <message>
        <source>People who may be meant</source>
        <translation>Pessoas possíveis</translation>
    </message>
    <message>
        <source>Enter takes, Shift+Delete forgets</source>
        <translation>Enter aceita, Shift+Delete esquece</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>Redirecionar: %1 – Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>Negrito, cores, links, tabelas e imagens sumiram; as listas viraram texto.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>Salva neste computador, %1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>Salva em Rascunhos, %1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>Salva neste computador, %1. Vai para Rascunhos quando houver conexão</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>Este rascunho foi alterado ou removido no servidor, talvez em outro dispositivo. O que você vê aqui fica guardado neste computador.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Manter a min&amp;ha</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>&amp;Usar a outra</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>A&amp;nexar arquivos…</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>Mo&amp;ver para Cco</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>Escrever um ass&amp;unto</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>Con&amp;tinuar escrevendo</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>Enviar mesmo ass&amp;im</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>Descartar esta mensagem? Ela desaparecerá deste computador e da pasta de rascunhos.</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>Descar&amp;tar mensagem</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Ma&amp;nter</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>Inserir imagens</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anexar</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Imagem %1.png</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>&amp;Keep its size</source>
        <translation>Ma&amp;nter o tamanho</translation>
    </message>
    <message>
        <source>“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:</source>
        <translation>“%1” tem %2. Uma imagem menor é mais rápida de enviar e de ler; o lado mais longo dela teria:</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Do fim novamente</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>Do início novamente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Enviar mais &amp;tarde</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>Em um horário &amp;específico…</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>Sal&amp;var agora</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>Salvar o rascunho também no servidor</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>Salvar como &amp;modelo</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Anexar arquivos…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importar contatos…</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>Pessoas de um arquivo vCard, para serem sugeridas</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>&amp;Descartar mensagem</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>A mensagem fica guardada como rascunho</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Rec&amp;ortar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>Colar sem &amp;formatação</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>Localizar na &amp;mensagem</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar pró&amp;xima</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamanho &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>Fonte de &amp;largura fixa</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>Em mensagens de texto simples</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>Texto &amp;formatado</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>Negrito, listas, imagens; senão, texto simples</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>Pedir confirmação de &amp;leitura</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>Pede-se ao destinatário que avise você de que a mensagem foi lida; muitos recusam</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>Pedir confirmação de &amp;entrega</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>Pede-se aos servidores que avisem você de que ela chegou</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>&amp;Verificar ortografia</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Idiomas</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>O&amp;pções</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar mais tarde</translation>
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
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>P&amp;ara</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>Cc&amp;o</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>&amp;Responder para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>A&amp;ssunto</translation>
    </message>
    <message>
        <source>Copies to others (Alt+C)</source>
        <translation>Cópias para outros (Alt+C)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>Cópias que os outros não veem (Alt+O)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>Para onde vão as respostas (Alt+R)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>Mover destinatários para Cco</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>SHA-256 &amp;do certificado:</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>só se o certificado do servidor não puder ser verificado de outra forma</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>Só o certificado com esta impressão digital é aceito, não importa quem o assinou. Peça-a ao provedor.</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>Seu &amp;certificado:</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Seu certificado</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>Chave de&amp;le:</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>A chave do seu certificado</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>F&amp;rase secreta da chave:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>socks5://proxy.example.org:1080 or http://…</source>
        <translation>socks5://proxy.example.org:1080 ou http://…</translation>
    </message>
    <message>
        <source>On slow connections</source>
        <translation>Em conexões lentas</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>&amp;Compress:</source>
        <translation>Compr&amp;imir:</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Escolher um arquivo: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>Certificados e chaves (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>O SHA-256 de um certificado tem 64 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>Um proxy é escrito como socks5://nome:porta ou http://nome:porta.</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>A chave pertence a um certificado: escolha-o também.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Entrar…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>&amp;Configurações da conta…</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>&amp;Mostrar certificado…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Mostrar &amp;registro</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Ocorrência anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Próxima ocorrência (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>Localizar nesta mensagem</translation>
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
        <translation>desde o início</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>desde o fim</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>Não encontrado no que é mostrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 de mais de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>Mais %Ln no resto desta mensagem</numerusform>
            <numerusform>Mais %Ln no resto desta mensagem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>Ela contém apenas pastas, não mensagens.</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>O servidor só permite que você leia esta pasta.</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>O servidor não permite pastas dentro desta.</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>A caixa de entrada tem o mesmo nome em todos os servidores.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>O e-mail chega na caixa de entrada: ela fica onde está.</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>Ela é usada para algo: %1. Primeiro escolha outra pasta para isso.</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>Tudo nela já foi lido.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Não há nada nela.</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>Este servidor não consegue excluir algumas mensagens sem mexer em outras (UIDPLUS); o Godwit não corre esse risco.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>O e-mail chega na caixa de entrada: ela não pode ser usada para mais nada.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Mensagens enviadas</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivadas</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todas as mensagens</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>Mensagens com estrela</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>Mensagens importantes</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>Ela não está mais no servidor.</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>Você não tem permissão para fazer isso aqui. O dono da pasta pode concedê-la.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Pastas não podem ser movidas para outra conta.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Uma pasta não pode ser movida para dentro de si mesma.</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>Este servidor não tem pastas dentro de pastas.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Já está lá.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>Já existe uma pasta “%1”.</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>ler as mensagens</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>marcá-las como lidas</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>adicionar estrela e etiquetas a elas</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>colocar mensagens nela</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>marcá-las como excluídas</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>excluí-las definitivamente</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>criar pastas dentro dela</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>renomear e excluir a pasta</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>enviar mensagens para ela</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>decidir quem pode fazer o quê</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>Ela é criada dentro de “%1”.</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Renomear pasta</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>Não há mensagens nela.</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>A mensagem contida nela é excluída definitivamente.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>A mensagem contida nela é excluída definitivamente.</numerusform>
            <numerusform>As %Ln mensagens contidas nela são excluídas definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>Excluir a pasta “%1”?</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Excluir pasta</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Esvaziar a lixeira?</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>Esvaziar a pasta de spam?</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>As mensagens dela (%L1) são excluídas definitivamente.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Esvaziar lixeira</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>Esvaziar spam</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>Remover o que está riscado em “%1”?</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>Estas mensagens foram marcadas como excluídas, por você ou por outra pessoa que usa esta pasta, e ainda estão lá. Elas são excluídas definitivamente.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir definitivamente</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>Espaço para mensagens</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>Espaço que as mensagens inteiras podem ocupar neste computador (GiB).
As que você não lê há mais tempo saem primeiro; elas ficam no servidor.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>Nenhuma pasta tem isso no nome.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Localizar uma pasta</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>Nova pasta aqui…</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>Criar uma pasta dentro da atual</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Renomear pasta…</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>Dar outro nome à pasta atual</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>Excluir pasta…</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>Excluir a pasta atual e o que há nela</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>Pasta nos favoritos</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>Mostrar a pasta atual acima das contas, ou deixar de mostrá-la ali</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>Propriedades da pasta…</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>O que se sabe sobre a pasta atual</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>Mover favorito para cima</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>Mover o favorito atual para cima entre os favoritos</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>Mover favorito para baixo</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>Mover o favorito atual para baixo entre os favoritos</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>Ocul&amp;tar “%1”</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Nova pasta…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Renome&amp;ar…</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>Mo&amp;ver pasta para…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>E&amp;xcluir pasta…</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Marcar todas &amp;como lidas</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>Esva&amp;ziar lixeira…</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>Esvaziar &amp;spam…</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>&amp;Remover o que está riscado…</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Remover dos &amp;favoritos</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Adicionar aos &amp;favoritos</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>&amp;Inscrita</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>Proprie&amp;dades…</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>Mover &amp;para cima nos favoritos</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>Mover para &amp;baixo nos favoritos</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>&amp;Usar para</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>O servidor usa “%1” para isso, para todos os seus programas de e-mail.</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>O servidor decidiu para que serve esta pasta.</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>Mostrar no t&amp;opo</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>&amp;Manter neste computador</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>Como a conta</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>Como a pasta acima</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>Somente o que eu leio</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>O último mês</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Os últimos 3 meses</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>O último ano</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todas as mensagens</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>O último mês</numerusform>
            <numerusform>Os últimos %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>Espaço pa&amp;ra mensagens…</translation>
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
        <translation>Criar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>“%1” separa pastas neste servidor e não pode estar em um nome.</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>“*” e “%” não podem estar em um nome.</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>O nome tem um caractere invisível.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Já existe uma pasta com este nome.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>O que o Godwit está fazendo</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>Caixa de saída: %1, %2 a verificar</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Caixa de saída: %1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>Algumas mensagens não puderam ser enviadas: você decide o que fazer com elas</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>Mensagens aguardando envio</translation>
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
        <translation>Uma conta contém apenas pastas. Escolha uma delas.</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>As mensagens já estão lá.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover para pasta</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>A pasta não existe mais.</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>Mover a pasta “%1” para</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Localizar uma pasta</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Mover para cá</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>Esta não é uma pasta propriamente dita.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>Propriedades da pasta</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Conta:</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>Caminho no servidor:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>Mensagens:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamanho:</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>Ela não contém mensagens</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Usada para:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Mostrada:</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>Sim, está inscrita</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Não inscrita</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>Mantidas aqui:</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>Novidades:</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Você pode:</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>Espaço:</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>Ela contém apenas pastas</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Ainda não contadas</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, não lidas: %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada em particular</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>O e-mail chega aqui</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>o servidor diz</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>você escolheu</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>pelo nome</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>As mensagens que você lê</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todas as mensagens</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>As mensagens do último mês</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>As mensagens do último mês</numerusform>
            <numerusform>As mensagens dos últimos %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>O servidor não informa</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>Tudo o que o servidor permitir: ele não mantém permissões</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>Ver que ela existe, nada mais</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>O servidor não define um limite ou não o informa</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>Desconhecido: não há conexão</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>Não é possível soltar aqui.</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>Já está entre os favoritos.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Pastas não podem ser movidas para outra conta.</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>Mensagens podem ser soltas em pastas.</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>Elas já estão nesta pasta.</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>Elas não podem ser tiradas da pasta, que é somente leitura. Com Ctrl, são copiadas.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS desde o início (recomendado)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>Nenhuma: sem criptografia</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormatBar</name>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formatar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Título 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Título 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Título 3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Estilo do parágrafo</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrito</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Itálico</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Sublinhado</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>&amp;Tachado</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Menor</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>M&amp;aior</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>&amp;Cor do texto…</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>Cor do &amp;fundo…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>&amp;Limpar formatação</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>Lista com ma&amp;rcadores</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Lista n&amp;umerada</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>Citaçã&amp;o</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>Citar m&amp;enos</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>Inverter a &amp;direção do parágrafo</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>Lin&amp;k…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>Ima&amp;gem…</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>Ta&amp;bela</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>Linha hori&amp;zontal</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Linhas e colunas</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Inserir linha acima</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Inserir linha abaixo</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>Inserir coluna antes</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>Inserir coluna depois</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Remover linha</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Remover coluna</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>Cor do fundo</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Cor do texto</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>Alterar as configurações manualmente</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>Como fazer isso em %1</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Abre %1 no navegador</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>Eu &amp;conheço estes servidores: eles pertencem ao meu provedor</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>Informe se estes servidores pertencem ao seu provedor.</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>Este e-mail é mantido por %1, cujos servidores o Godwit conhece.</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>Configurações encontradas em %1.</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>O DNS de %1 indica estes servidores.</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>As configurações não constam em lugar nenhum, mas um servidor responde em %1.</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>Estas configurações vêm do Thunderbird. A senha fica lá: digite-a mais uma vez.</translation>
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
        <translation>sem criptografia</translation>
    </message>
    <message>
        <source>Reading: %1, port %2, %3</source>
        <translation>Leitura: %1, porta %2, %3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>Envio: %1, porta %2, %3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nome de usuário: %1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>%1 não aceita aqui a sua senha habitual, mas uma criada só para programas de e-mail (uma “senha de aplicativo”). Crie-a na página do provedor, depois de entrar nela, e cole-a abaixo.</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>Se %1 recusar a senha certa: a leitura de e-mail por programas (IMAP) precisa ser ativada lá primeiro, nas configurações do seu e-mail. Com a verificação em duas etapas, é exigida uma senha só para programas de e-mail.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>%1 tem uma senha própria para programas de e-mail, que não é a das páginas do cliente. Defina-a lá.</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>%1 é lido por meio do seu programa Bridge, que precisa estar em execução neste computador. O Bridge mostra o nome de usuário e a senha a digitar aqui. O certificado é criado por ele mesmo: exporte-o nas configurações do Bridge e escolha o arquivo em “Alterar…”, “Avançado”, “Autoridades certificadoras”.</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>%1 só deixa programas de e-mail entrarem com o login no navegador. Para isso, um programa precisa estar registrado lá, e este Godwit não está: digite abaixo um ID de cliente seu ou da sua organização.</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Você entra com o navegador, na página do próprio provedor. O Godwit nunca vê a sua senha.</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>Eles ficam fora do seu próprio domínio (%1), e o que o DNS diz não é assinado: alguém no caminho pode tê-los colocado lá para obter a sua senha. Continue somente se você os conhece.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Localizar no manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
</context>
<context>
    <name>godwit::ui::HeaderText</name>
    <message>
        <source>(no date)</source>
        <translation>(sem data)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>verificado por %1</translation>
    </message>
    <message>
        <source>%1 found that this message does not come from %2: it may be forged.</source>
        <translation>%1 constatou que esta mensagem não vem de %2: ela pode ser falsificada.</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>O remetente pede uma confirmação de leitura. Nenhuma é enviada sem a sua permissão.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::IdentitiesDialog</name>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>Identities – %1</source>
        <translation>Identidades – %1</translation>
    </message>
    <message>
        <source>With which names, addresses and signatures you write. The first is the usual one.</source>
        <translation>Os nomes, endereços e assinaturas com que você escreve. A primeira é a padrão.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>Usar como &amp;padrão</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>o mesmo endereço</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Endereço:</translation>
    </message>
    <message>
        <source>Answers &amp;to:</source>
        <translation>Respon&amp;der para:</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>A&amp;ssinatura:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nova identidade</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>Cada identidade precisa de um endereço de e-mail, por exemplo, anna@example.org.</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>“Responder para” é um endereço de e-mail, ou fica vazio.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Fechar este aviso (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>Texto da mensagem</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Adicionar “%1” ao dicionário</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>1 attachment, %1</source>
        <translation>1 anexo, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>%Ln anexo, %1</numerusform>
            <numerusform>%Ln anexos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>Grande demais: com %1 a caminho, passa dos %2 que o seu servidor aceita.</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>o seu servidor aceita %1</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>Redução de uma imagem</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Inclusão de anexo</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Anexo %1, %2</translation>
    </message>
    <message>
        <source>Delete removes, F2 renames, Alt with the arrows moves</source>
        <translation>Delete remove, F2 renomeia, Alt com as setas move</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nomear…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>Re&amp;duzir…</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Mover para a &amp;frente</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Mover para &amp;trás</translation>
    </message>
    <message>
        <source>Stop attaching (Delete)</source>
        <translation>Parar de anexar (Del)</translation>
    </message>
    <message>
        <source>Press to stop attaching</source>
        <translation>Pressione para parar de anexar</translation>
    </message>
    <message>
        <source>is being attached…</source>
        <translation>anexando…</translation>
    </message>
    <message>
        <source>Removing an attachment</source>
        <translation>Remoção de um anexo</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>Renomear anexo</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>Nome que o destinatário vê:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>Renomeação de um anexo</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>Movimentação de um anexo</translation>
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
        <translation>&amp;Endereço:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texto:</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Definir link</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Remover link</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>Aonde este link leva</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>Este link não leva aonde diz.</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>Ele diz: %1
Ele leva a: %2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escrever para %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListChoices</name>
    <message>
        <source>&amp;Arrival</source>
        <translation>&amp;Chegada</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Da&amp;ta</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>A&amp;ssunto</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;manho</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>Não &amp;lida</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>Com &amp;estrela</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>Ane&amp;xo</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>Ordenar a lista por este critério</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>Con&amp;versas</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>Mostrar as respostas junto com o que elas respondem</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>A&amp;grupar por assunto</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>Mensagens com o mesmo assunto formam uma conversa, mesmo que não mencionem umas às outras</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>Resp&amp;ostas próprias no seu lugar</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>Mostrar o que você escreveu, da pasta de enviadas, em suas conversas</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>Mostrar conversas &amp;ignoradas</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>Mostrar também o que você escolheu ignorar</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>Cresce&amp;nte</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>A primeira, mais antiga ou menor em cima</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>Dec&amp;rescente</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>A última, mais recente ou maior em cima</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Expandir t&amp;udo</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>Abrir todas as conversas</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Recol&amp;her tudo</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>Fechar todas as conversas</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>Usar para todas &amp;as pastas novas</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>As pastas para as quais nada foi escolhido são listadas como esta</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>Somente mensagens não lidas</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>Somente mensagens com estrela</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>Com anexo</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>Somente mensagens com anexo</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>Somente mensagens com estas palavras no remetente, no destinatário ou no assunto</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>Mostrar todas as mensagens novamente</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>Colunas da lista</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Colunas &amp;padrão</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>Não há mensagem não lida nesta pasta.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>Somente mensagens com uma etiqueta</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrar por etiqueta</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>Ordem e conversas</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>Filtrar por remetente, destinatário ou assunto</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Com ou sem etiqueta</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>Esta pasta não tem etiquetas</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 não lidas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>Nenhuma pasta está aberta</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>Escolha uma pasta para ver aqui suas mensagens.</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>Abrindo a pasta…</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Nenhuma mensagem passa pelo filtro</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>1 mensagem está oculta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>%Ln mensagem está oculta.</numerusform>
            <numerusform>%Ln mensagens estão ocultas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ainda não há nada aqui</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>Esta pasta não foi lida do servidor.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Esta pasta está vazia</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>As novas mensagens aparecem aqui por si mesmas.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>Excluir definitivamente</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>M&amp;ensagem como</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>&amp;Ordem e conversas</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>&amp;Lista e painéis</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>A&amp;brir pasta</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>Ma&amp;rcar</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>Marcar como &amp;não lida</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marcar como lida</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>Não é s&amp;pam</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>S&amp;pam</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Abrir arquivo de mensagem</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Mensagens (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>Sobre o Godwit</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>Um programa de e-mail para IMAP.

Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. É distribuído sem nenhuma garantia.

O fuselo (“godwit”) é a ave que voa mais longe sem parar.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Não há nada para desfazer</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>A lixeira está vazia</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Nenhum filtro está definido</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Ainda não há nenhuma conta</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>Esta conta não tem essa pasta</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Nenhuma mensagem está aberta</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>Todos os painéis estão à vista</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>A lista não mostra conversas</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>Esta pasta é somente leitura</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Nenhuma mensagem está selecionada</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>Esta é a pasta de arquivadas</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>Mostrar mais desta mensagem</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Esta mensagem não tem texto.</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>Esta mensagem não tem texto, apenas anexos.</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>Copiar endereço do &amp;link</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>Não %1: %2</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Leva a %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageDeeds</name>
    <message>
        <source>Nothing was changed: the list has changed so much that the selected messages are not known any more. Select them again.</source>
        <translation>Nada foi alterado: a lista mudou tanto que as mensagens selecionadas não são mais conhecidas. Selecione-as novamente.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>Esta conta não tem pasta de arquivadas.</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>Esta conta não tem pasta de spam.</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>O Godwit pode criar uma e mover as mensagens para lá. Ou use “Mover para…” para escolher outra pasta.</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Criar a pasta</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>Excluir mensagem</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>Excluir %1 mensagens</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>Excluir esta mensagem definitivamente?</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>Excluir estas mensagens definitivamente?</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>Esta conta não tem lixeira. O que é excluído não pode ser recuperado.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Isso não pode ser recuperado.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>O servidor não guarda etiquetas nesta pasta.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>O servidor não guarda etiquetas nesta pasta, e é com uma etiqueta que o Godwit lembra quais conversas estão silenciadas ou ignoradas.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageHeader</name>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Cancelar inscrição…</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>Sair desta lista de discussão</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(sem remetente)</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>%1 validou: %2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Ocultar os endereços</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Mostrar todos os endereços</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como não lida</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Retirar estrela</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Adicionar estrela</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>(sem destinatário)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(sem remetente)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>1 mensagem</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensagens</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Nenhuma mensagem está aberta</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>Escolha uma mensagem na lista para lê-la aqui.</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>%1 mensagens selecionadas</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>Marque-as, mova-as ou exclua-as juntas.</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>Lendo a mensagem…</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>Não foi possível ler esta mensagem</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>Ainda não lida do servidor</translation>
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
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Responder a todos</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Encaminhar</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>Encaminhar como anexo</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>com que o Godwit está registrado no provedor</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>somente se o provedor forneceu um</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>I&amp;D de cliente:</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>Segredo do c&amp;liente:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Página de login:</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>Tokens de:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Escopo (scope):</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>Digite os endereços da página de login do provedor e dos tokens dele.</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>Digite o ID de cliente com que o Godwit está registrado no provedor.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>Alterações pendentes</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>Alterações que não chegaram aos servidores</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>Nada está aguardando: tudo o que você alterou chegou aos servidores.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>Desistir da alteração: seu e-mail é mostrado como está no servidor</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>Ela é enviada assim que houver conexão, depois das alterações anteriores.</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Ela está a caminho; o servidor ainda não respondeu.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>Mensagens que ainda não foram enviadas</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>Não há nada aguardando: tudo o que você enviou saiu deste computador.</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>Ela &amp;foi enviada</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Enviar &amp;agora</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>Enviar aos &amp;outros</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>Ela é colocada na pasta de mensagens enviadas</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>Ela não é enviada e volta a ser aberta para edição</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Enviar &amp;novamente</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
Ela não será enviada nem guardada.</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
Quem ainda não a recebeu não a receberá.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Descartar esta mensagem?</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>&amp;Descartar mensagem</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>Enviar sem criptografia mesmo assim</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>como na leitura</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>Servidor de sa&amp;ída:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>Cri&amp;ptografia:</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Criptografia para o envio</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>Por&amp;ta:</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Porta para o envio</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>Nome de usu&amp;ário:</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Nome de usuário para o envio</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>SHA-256 do certificado:</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>SHA-256 do certificado para o envio</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>Só o certificado com esta impressão digital é aceito para o envio, não importa quem o assinou. Vazio: as verificações usuais.</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>Para o envio. Ainda não é possível: o servidor de envio não é conhecido.</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>Para o envio. Ainda não foi testado com estas configurações.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>Ainda não é possível enviar: o servidor não deixou o Godwit entrar na última tentativa.</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>Para o envio. Funciona com estas configurações.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>Sem criptografia, qualquer pessoa no caminho pode ler a sua senha e o que você envia.</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>O SHA-256 de um certificado tem 64 dígitos hexadecimais.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>Localizar uma ação ou pasta</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>Uma ação, uma pasta ou palavras para pesquisar</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>O que corresponde</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  somente ações      #  somente pastas      Esc  fecha</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>Pesquisar “%1” em todo o e-mail</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>Pesquisar mensagens de “%1”</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>não é possível agora</translation>
    </message>
</context>
<context>
    <name>godwit::ui::People</name>
    <message>
        <source>me</source>
        <translation>você</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>cópia para %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>cópia oculta para %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>Enviada por: %1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>Responder para: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Cópia: %1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>Cópia oculta: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>&amp;Mostrar uma vez</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>Carregar agora as imagens desta mensagem. Os servidores delas ficam sabendo que ela foi aberta, e de onde.</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>Uma imagem de outro servidor não foi carregada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>%Ln imagem de outro servidor não foi carregada.</numerusform>
            <numerusform>%Ln imagens de outros servidores não foram carregadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;Sempre para %1</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>Carregar as imagens em todas as mensagens de %1</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>Carregando uma imagem…</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>Carregando %Ln imagem…</numerusform>
            <numerusform>Carregando %Ln imagens…</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>Não foi possível carregar uma imagem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>Não foi possível carregar %Ln imagem.</numerusform>
            <numerusform>Não foi possível carregar %Ln imagens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>Imagem: %1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>Imagem &amp;inteira</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>Ajustar a imagem à janela, ou mostrá-la em seu próprio tamanho (Espaço)</translation>
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
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>As mensagens destes remetentes carregam por si mesmas as imagens da internet. Com isso, um remetente pode saber que você abriu a mensagem, e quando.</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>Filtrar remetentes</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>Remetentes cujas imagens são carregadas</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>Perguntar de novo antes de carregar as imagens deles (Del)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>Trazer de volta o que foi removido por último (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>Nenhum remetente pode carregar imagens por si mesmo.
Uma mensagem que queira fazê-lo pergunta antes a você, e isso pode ser permitido definitivamente.</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>Nenhum endereço de remetente contém “%1”.</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>Remover &amp;todos os mostrados</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>Remover &amp;todos</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>O Godwit voltará a perguntar sobre %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>O Godwit voltará a perguntar sobre %Ln remetente.</numerusform>
            <numerusform>O Godwit voltará a perguntar sobre %Ln remetentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>1 remetente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>%Ln remetente</numerusform>
            <numerusform>%Ln remetentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>Lida e não lida</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>Uma mensagem aberta conta como &amp;lida:</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>imediatamente</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>depois de um instante</translation>
    </message>
    <message>
        <source>after 5 seconds</source>
        <translation>depois de 5 segundos</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>depois de 10 segundos</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>somente quando eu marcar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>Mostrar &amp;as mensagens:</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>como foram formatadas</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>como texto simples</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>De qualquer forma, imagens da internet nunca são baixadas sem o seu consentimento.</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>&amp;Escurecer as mensagens quando a área de trabalho for escura</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>Cada mensagem ainda pode ser mostrada como chegou.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>Desfa&amp;zer o envio é possível por:</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>nenhum tempo: enviar imediatamente</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 segundos</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 segundos</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 segundos</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 segundos</translation>
    </message>
    <message>
        <source>A message waits so long before it leaves.</source>
        <translation>Uma mensagem aguarda esse tempo antes de sair.</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>&amp;Ocultar meu fuso horário</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>A data de uma mensagem diz então quando ela foi enviada, mas não onde você pode estar no mundo.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>Novas mensagens com &amp;formatação</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>Fontes, listas e imagens; uma versão em texto simples vai sempre junto. Pode ser alterado em cada mensagem.</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>Mensagens de texto simples em fonte de &amp;largura fixa</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>Colocar os &amp;rascunhos no servidor após uma pausa de:</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minutos</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>On this computer they are kept while you type, and on the server when you close them.</source>
        <translation>Neste computador eles são guardados enquanto você digita, e no servidor quando você os fecha.</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>Respostas e confirmações de leitura</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>Eu respon&amp;do:</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>abaixo do texto citado</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>acima do texto citado</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>Assinat&amp;ura abaixo do texto citado</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>Caso contrário, ela vem depois do que você escreve acima da citação.</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>Quando um remetente pede para &amp;ser avisado de que li uma mensagem:</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>perguntar</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>nunca confirmar e não perguntar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>Mostrar a lista de mensagens &amp;como:</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>cartões de duas linhas</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>linhas compactas</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colunas</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>Como uma pasta é ordenada, filtrada e agrupada é escolhido na própria pasta, em “Exibir”.</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>&amp;Iniciais do remetente nos cartões</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>Botões na linha &amp;sob o mouse</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>Para marcar, adicionar estrela, arquivar ou excluir uma mensagem sem abri-la.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>A mensagem a&amp;berta fica:</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>ao lado da lista</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>abaixo da lista</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Novas mensagens</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>Avisar quando chegar e-&amp;mail em uma caixa de entrada</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>As conversas silenciadas e ignoradas ficam em silêncio.</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>Mostrar &amp;remetente e assunto</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>Desativado: só é dito que há uma nova mensagem; ninguém pode ler por cima do seu ombro.</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>Contar as &amp;não lidas no ícone do Godwit</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>Onde a dock ou a barra de tarefas da área de trabalho puder mostrar isso.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Início e fechamento</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Manter um íc&amp;one ao lado do relógio</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>Fechar a janela deixa então o Godwit em execução; “Sair” o encerra.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>Esta área de trabalho não tem lugar para esses ícones no momento; fechar a janela encerra o Godwit.</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>Iniciar o &amp;Godwit quando eu entrar no sistema</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>Em segundo plano: ao lado do relógio, ou como janela minimizada.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>&amp;Idioma do Godwit:</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>o idioma da área de trabalho</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Trabalhar offline</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>Nada é baixado ou enviado. O que você faz aguarda aqui, mesmo após um reinício.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Anexos: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Visualização de impressão</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>Registro do protocolo</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>Registro do protocolo</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>Mostrar linhas com…</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>Mostrar as linhas com este texto</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>Pausar: não mostrar novas linhas</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copiar as linhas selecionadas, ou todas</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>Salvar uma cópia sem nomes, assuntos e endereços…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Limpar o registro</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>Salvar o registro do protocolo</translation>
    </message>
</context>
<context>
    <name>godwit::ui::QuotaBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 em uso</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensagens</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 de %2 pastas</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1: cheia, talvez não chegue mais e-mail. Esvazie a lixeira ou exclua mensagens grandes.</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1: quase cheia. Esvazie a lixeira ou exclua mensagens grandes.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>Esta mensagem não tem um identificador que um link possa indicar.</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>O link desta mensagem foi copiado.</translation>
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
        <translation>Mostrar esta mensagem como foi formatada</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Texto simples</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>Mostrar somente o texto desta mensagem</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>&amp;Cores originais</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>Mostrar esta mensagem nas cores do remetente, sobre branco</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>Sempre carregar i&amp;magens deste remetente</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>Carregar imagens de outros servidores em todas as mensagens deste remetente</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>Mostrar as mensagens maiores</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>Mostrar as mensagens menores</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamanho &amp;normal</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>Mostrar as mensagens no tamanho normal</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>Enviar &amp;confirmação</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>N&amp;unca para este remetente</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>Uma mensagem curta diz que esta foi aberta, e quando</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>O remetente pede que %1 receba o aviso de que você leu esta mensagem.</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>O remetente pede para ser avisado de que você leu esta mensagem.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>Esta mensagem vai para %1.</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>O servidor é procurado como %1.</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>Destinatário %1</translation>
    </message>
    <message>
        <source>Recipient %1, %2</source>
        <translation>Destinatário %1, %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientEdit</name>
    <message>
        <source>Adding recipients</source>
        <translation>Inclusão de destinatários</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>Remoção de destinatários</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>Alteração de um destinatário</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>Movimentação de destinatários</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>Ninguém foi indicado para receber esta mensagem.</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>Não há nenhum endereço do qual ela possa ser enviada: primeiro é preciso configurar uma conta.</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>Um arquivo ainda está sendo anexado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>%Ln arquivo ainda está sendo anexado.</numerusform>
            <numerusform>%Ln arquivos ainda estão sendo anexados.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>Ela tem %1 a caminho, e o seu servidor aceita no máximo %2: ele vai recusá-la.</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>Você fala de um anexo, mas nada foi anexado.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>%Ln destinatário verá os endereços dos outros. Em Cco não veria.</numerusform>
            <numerusform>Todos os %Ln destinatários verão os endereços uns dos outros. Em Cco não veriam.</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>Você recebeu a mensagem sem que os outros soubessem (Cco). Uma resposta a todos revela isso a eles.</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>Ela não tem assunto.</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>Não há nada escrito nela.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>Salvar pesquisa…</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Sair da pesquisa (Esc)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Sair da pesquisa</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>Manter esta pesquisa entre as pastas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Todo o e-mail</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>São mostradas as %1 mais recentes de %2; outra palavra ou um dia, como desde:2024, encontra menos.</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>1 mensagem encontrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>%Ln mensagem encontrada</numerusform>
            <numerusform>%Ln mensagens encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>Esta pasta: %1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>Esta conta: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Todo o e-mail</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Onde pesquisar</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>O que pode ser pesquisado</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>O que pode ser pesquisado (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>Pesquisar em todo o e-mail: tente de:ana tem:anexo</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>Pesquisar em %1: tente de:ana tem:anexo</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Últimas pesquisas</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>Sugestões de pesquisa</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Salvar pesquisa</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>Nome com que aparece entre as pastas; uma pesquisa com o mesmo nome é substituída:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Renomear pesquisa</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>&amp;Editar pesquisa</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Delete search</source>
        <translation>E&amp;xcluir pesquisa</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>Daqui a uma &amp;hora</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>Hoje à &amp;noite, %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>&amp;Amanhã de manhã, %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>&amp;Segunda-feira de manhã, %1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar mais tarde</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>&amp;Enviar às:</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>Ela aguarda neste computador: sai quando o Godwit estiver aberto e houver conexão. Até lá, pode ser alterada na caixa de saída.</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Enviar nesse horário</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>(nível superior)</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>Pastas próprias: %1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>Pastas de outras pessoas: %1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>Pastas compartilhadas: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1: %2 de %3 (%4 %)</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>Servidor de %1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>&amp;Recursos</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>Registro do &amp;protocolo</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Perguntar &amp;novamente</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>Recursos do servidor</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Definido em</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saudação</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n em uso</numerusform>
            <numerusform>%n em uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>None: what is said can be read on the way.</source>
        <translation>Nenhuma: o que é dito pode ser lido no caminho.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Emitido por %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válido até %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Could be used</source>
        <translation>Poderia ser usado</translation>
    </message>
    <message>
        <source>Switched off in the account&apos;s settings</source>
        <translation>Desativado nas configurações da conta</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>Desconhecido para o Godwit</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar nas configurações</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas das configurações</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Restaurar esta página</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>Tudo nesta página como quando o Godwit é novo</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>Nenhuma configuração se chama “%1”. As ações do Godwit são encontradas com Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>Na lista de pastas</translation>
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
        <translation>&amp;Usar aqui em vez disso</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Deixar como estava</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>Como no con&amp;junto</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>&amp;Teclas como em:</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Pesquisar por nome ou tecla</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Ações e seus atalhos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>Te&amp;cla:</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>&amp;Outra tecla:</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>Em nenhum menu</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1, sem atalho</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1, atalho %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Alterado por você</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 é “%2”.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShownCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here: %2)</source>
        <translation>%1 (em um fuso horário não conhecido aqui: %2)</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1, no seu horário</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>lá: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>Evento cancelado</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>Resposta a um convite</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Outro horário é proposto</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 aceita</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 recusa</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1 talvez participe</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>Repete-se %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Onde: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Organizador: %1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>1 pessoa convidada</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>%1 pessoas convidadas</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>O arquivo tem mais %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefone: %1</translation>
    </message>
    <message>
        <source>Web: %1</source>
        <translation>Web: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Endereço: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SignInChoice</name>
    <message>
        <source>Sign-in method</source>
        <translation>Método de autenticação</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>Com o navegador (OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>Token de acesso de um comando (OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>Nenhum: o servidor deixa convidados entrarem</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>Comando que fornece o token de acesso</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>um programa que escreve o token de acesso na primeira linha</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>&amp;Método de autenticação:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Coman&amp;do:</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>Token de acesso, renovado em %1 (OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>Digite o comando que fornece o token de acesso.</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>O comando é executado pelo shell sempre que um novo token é necessário.</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Você entra na página do próprio provedor. O Godwit nunca vê a sua senha.</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>O certificado que esta conta mostra ao servidor prova quem você é.</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>Nada prova quem você é: para arquivos públicos.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 – será inscrita</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 – terá a inscrição cancelada</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>não está mais no servidor</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>de outra pessoa</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartilhada</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensagem</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensagens</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>%1 de %2 inscritas dentro dela</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>sempre mostrada</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>Inscrições em pastas</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>Inscrições em pastas – %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>As pastas inscritas são mostradas no painel de pastas, aqui e nos seus outros programas de e-mail. A caixa de entrada e as pastas usadas para algo, como as mensagens enviadas, são sempre mostradas aqui.</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>Não há conexão: esta é a lista como estava da última vez. O que você alterar é guardado e feito quando houver uma.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Localizar uma pasta</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>Quais pastas são listadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Inscritas</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Não inscritas</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>O que vai mudar</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Não estão mais no servidor</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>Ler a lista de pastas novamente</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>Ler a lista de pastas novamente (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>Pastas da conta</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>Nenhuma pasta corresponde. Procure outro nome ou escolha “Todas”.</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>O que vai mudar (Del retira uma linha)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>Aplicar 1 alteração</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>Aplicar %1 alterações</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Nenhuma alteração</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>%1 a inscrever, %2 a cancelar</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>Remover a que não existe mais</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>Remover as %1 que não existem mais</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>Pastas em que você se inscreveu e que não estão mais no servidor</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>&amp;Inscrever-se nela e nas %1 dentro dela</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>&amp;Cancelar a inscrição nela e nas %1 dentro dela</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>&amp;Abrir o ramo inteiro</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>Marcadores e etiquetas</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>Somente letras e dígitos</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on your other computers.</source>
        <translation>As nove primeiras têm as teclas 1 a 9. Nomes e cores são guardados nos servidores que permitem isso e são os mesmos nos seus outros computadores.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Escolher a cor</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Forget name and colour; messages keep the tag</source>
        <translation>Esquecer nome e cor; as mensagens mantêm a etiqueta</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Cor:</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>(O resto desta mensagem não é mostrado aqui.)</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Código-fonte de “%1”</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>Cabeçalhos de “%1”</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>(O resto deste texto não é mostrado aqui.)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>&amp;Mostrar o Godwit</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>&amp;Ocultar o Godwit</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>1 mensagem não lida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>%Ln mensagem não lida</numerusform>
            <numerusform>%Ln mensagens não lidas</numerusform>
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
        <translation>%1 já foi informado de que você não quer mais receber esta lista de discussão.</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>Sair desta lista de discussão?</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>O Godwit informa %1, com uma única solicitação por uma conexão criptografada, que você não quer mais recebê-la. Esse servidor fica sabendo que esta mensagem foi lida.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Cancelar inscrição</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>A oferta de cancelar a inscrição com um clique não é assinada pelo remetente, por isso não é usada. </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>Sair desta lista de discussão em uma página da web?</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>A página de %1 abre no seu navegador.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>%1 foi informado de que você não quer mais receber esta lista de discussão.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ViewChoices</name>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Cartões</translation>
    </message>
    <message>
        <source>Each message on two lines</source>
        <translation>Cada mensagem em duas linhas</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>Co&amp;mpacta</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>Cada mensagem em uma linha</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olunas</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>Cada mensagem em uma linha, em colunas que podem ser escolhidas</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>Mensagem ao &amp;lado da lista</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>Pastas, lista e mensagem lado a lado</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>Mensagem a&amp;baixo da lista</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>A lista acima da mensagem, ambas tão largas quanto a janela</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WarningStrip</name>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WelcomePage</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Adicionar conta…</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>Bem-vindo ao Godwit</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>Seu e-mail fica no seu servidor. O Godwit o mostra rapidamente, mesmo sem rede, e diz a você o que está no servidor. Ele só precisa do seu endereço de e-mail e da sua senha, que vai para o chaveiro deste computador.</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>&amp;Importar sua conta do Thunderbird…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>&amp;Importar %Ln conta do Thunderbird…</numerusform>
            <numerusform>&amp;Importar %Ln contas do Thunderbird…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>Ainda não há nenhuma conta</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>Nenhum rascunho está aberto</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Nenhuma mensagem está aberta</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>A mensagem não veio por uma lista de discussão que aceita respostas</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>“%1” não é um link mailto: ou mid: bem formado nem um arquivo</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>Um cliente de e-mail de desktop para IMAP.</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>Guardar configuração, cache e diário em DIR.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>Gravar uma imagem da janela em FILE (PNG) e encerrar.</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>Iniciar sem uma janela na frente: ao lado do relógio, ou como janela minimizada.</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>Ver mensagens de exemplo, sem conta e sem servidor.</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>Falar este idioma (“de”, “pt_BR”) em vez do da área de trabalho ou das configurações.</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>Links mailto: a aceitar, links mid: para mensagens e arquivos de mensagens a mostrar.</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>--demo tem um perfil próprio, que não combina com --profile</translation>
    </message>
</context>
</TS>
