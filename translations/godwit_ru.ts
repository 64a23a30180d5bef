<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>Кто-то написал:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 пишет:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>%1 в %2 %3 пишет:</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- Пересланное письмо --------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>От: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Копия: %1</translation>
    </message>
    <message>
        <source>Date: %1, %2</source>
        <translation>Дата: %1, %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>письмо</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln письмо</numerusform>
            <numerusform>%Ln письма</numerusform>
            <numerusform>%Ln писем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>%1: этого файла нет на этом компьютере. Сначала сохраните его здесь.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>%1 — это папка. Сначала упакуйте её в один файл, например .zip.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>%1 — не файл, который можно вложить.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>Не удалось прочитать %1 до конца, поэтому файл не вложен: %2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>%1 — не вложено: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>%1: файл изменился во время чтения, поэтому не вложен. Вложите его снова, когда он будет готов.</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>показать ещё %Ln строку</numerusform>
            <numerusform>показать ещё %Ln строки</numerusform>
            <numerusform>показать ещё %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>show less</source>
        <translation>показать меньше</translation>
    </message>
</context>
<context>
    <name>DateGroups</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Ранее на этой неделе</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>На прошлой неделе</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>Ранее в этом месяце</translation>
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
        <translation>Действие отменено.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>На сервере ничего не изменено.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>Сервер не найден.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>Почта не получена и не изменена. Письма, которые уже здесь, по-прежнему можно читать.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>Проверьте, правильно ли написано имя сервера и подключён ли этот компьютер к сети.</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>Сервер не принимает соединения на этом порту.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>Проверьте порт и вид шифрования; обычно это 993 с TLS или 143 со STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>Соединение прервано, или сервер недоступен.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>Ваши изменения сохранены здесь и будут отправлены, когда соединение восстановится.</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>Если этот компьютер не в сети, делать ничего не нужно; иначе повторите попытку позже.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Сервер не ответил вовремя.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>Ваши изменения сохранены здесь и будут отправлены, когда сервер снова ответит.</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>Повторите попытку позже. Если это происходит каждый раз, проверьте порт и вид шифрования.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Не удалось установить зашифрованное соединение.</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>Ни пароль, ни почта отправлены не были.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Проверьте порт и вид шифрования или узнайте у провайдера, какие использовать.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>Сервер не смог подтвердить свою подлинность: его сертификат для него недействителен.</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>Соединение закрыто до того, как были отправлены пароль или почта.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>Проверьте имя сервера и часы этого компьютера; в гостинице или гостевой сети сначала войдите в эту сеть. Иначе узнайте у провайдера SHA-256 его сертификата: если он совпадает с показанным здесь, его можно ввести в параметрах учётной записи.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Возможно, кто-то между вами и сервером вмешивается в соединение.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>Не используйте эту сеть для почты. Выберите для этой учётной записи TLS (порт 993), если сервер его предлагает.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Ответ сервера не удалось понять.</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>Соединение закрыто. Писем, которые уже здесь, это не касается, и ваши изменения сохранены.</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>Проверьте, что это сервер IMAP и что порт указан верно. В журнале протокола видно, что ответил сервер.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Сервер отклонил имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>Почта не получена и не изменена. Godwit не повторяет попытку сам, чтобы учётная запись не была заблокирована.</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>Введите пароль ещё раз. Некоторым провайдерам нужен отдельный пароль для почтовых программ или полный адрес в качестве имени пользователя.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>Сервер сейчас недоступен.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>Ваши изменения сохранены здесь и будут отправлены, когда сервер снова станет доступен.</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>Делать ничего не нужно: Godwit сам повторит попытку.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Сервер отказал.</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>Изменение не внесено; показано то, что есть на сервере.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>Возможно, в ответе сервера сказано, что делать.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>Сервер не понял запрос Godwit.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Это ошибка Godwit или сервера. Пожалуйста, сообщите о ней, приложив журнал протокола.</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>Godwit не может записывать свои файлы на этом компьютере.</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>Почты на сервере это не касается; последнее изменение могло не сохраниться.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Освободите место на диске или проверьте права на папку профиля, затем повторите попытку.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Этот профиль открыт в другом окне Godwit.</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>Изменять его может только одна программа одновременно; ничего не изменено.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Воспользуйтесь другим окном или сначала закройте его.</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>Так, как введено, это сделать нельзя.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Исправьте и повторите попытку.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>Почтовый ящик на сервере заполнен. Удалите что-нибудь и очистите корзину.</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>Не работает часть сервера, которая для этого нужна. Godwit сам повторит попытку.</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>Сервер разрешает это только через зашифрованное соединение.</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>У вас нет права делать это в этой папке.</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>Сервер просит вас обратиться к его администратору.</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>Папка с таким именем уже есть.</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>Этой папки больше нет на сервере.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>Этой папки ещё нет на сервере. Сначала создайте её.</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>На этом сервере это невозможно, например из-за какого-то символа в имени.</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>Достигнуто ограничение сервера, например по числу соединений.</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>Папку использует другая программа. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>Папка доступна только для чтения.</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>Сервер отклонил пароль, потому что срок его действия истёк.</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>Задайте у провайдера новый пароль и введите его здесь.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>Сервер знает вас, но не разрешает пользоваться этим почтовым ящиком.</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>Проверьте имя пользователя; если оно верно, провайдер должен разрешить доступ к этому ящику по IMAP.</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>Сервер не разрешает вам войти.</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>Он просит вас обратиться к его администратору.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>Сервер никому не разрешает входить без шифрования.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>Выберите для этой учётной записи TLS или STARTTLS.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>Не удалось выполнить вход.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>Выберите для этой учётной записи другой способ входа или узнайте у провайдера, какой использовать.</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>Сервер не впустил вас с вашим сертификатом.</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>Проверьте сертификат в параметрах учётной записи или узнайте у провайдера, какой он ожидает.</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>Сервер не впускает вас как гостя.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>Выберите для этой учётной записи другой способ входа.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>Сервер отклонил токен доступа.</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>Войдите у провайдера ещё раз, чтобы он выдал новые токены.</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>Токен доступа не разрешает читать почту по IMAP.</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>Войдите у провайдера ещё раз и разрешите это или исправьте область доступа (scope) в параметрах учётной записи.</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>Провайдер больше не разрешает Godwit продлевать доступ.</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>Войдите у провайдера ещё раз: вы получите новый токен обновления.</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>Godwit не получил разрешения пользоваться вашей учётной записью.</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>Войдите через браузер ещё раз и дайте разрешение; на работе или в учебном заведении это, возможно, должен сделать администратор.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>Никто не выполнил вход в браузере вовремя.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Начните снова, когда будете готовы.</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>Пароль для этой учётной записи не сохранён.</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>Введите его здесь.</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>У Godwit сейчас нет доступа к этой учётной записи.</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>Войдите через браузер ещё раз.</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>Провайдер впустил вас, но не дал Godwit постоянного доступа.</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>Проверьте область доступа (scope) в параметрах учётной записи: для Microsoft она должна содержать offline_access.</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>Провайдеру неизвестны права, которые запросил Godwit.</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>Исправьте область доступа (scope) в параметрах учётной записи.</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>Провайдер не разрешает входить с этим идентификатором клиента.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>Исправьте его в параметрах учётной записи или зарегистрируйте у провайдера для настольных программ.</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>Провайдеру неизвестен этот идентификатор клиента, или его секрет неверен.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>Исправьте это в параметрах учётной записи.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Сервер сообщает: «%1»</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Со звёздочкой</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Помечено на удаление</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Переслано</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>Уведомление о прочтении отправлено</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>Не спам</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Фишинг</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>Помечено как важное</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Заглушено</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Игнорируется</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важное</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Личное</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>К исполнению</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
</context>
<context>
    <name>FolderName</name>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправленные</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>Отправленные</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>Отправленные</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>Отправленные</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Junk Mail</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Junk E-mail</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Junk Email</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>Вся почта</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Письма со звёздочкой</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важные письма</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>show less</source>
        <translation>показать меньше</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln lines of quoted text</source>
        <translation>
            <numerusform>… %Ln строка цитируемого текста</numerusform>
            <numerusform>… %Ln строки цитируемого текста</numerusform>
            <numerusform>… %Ln строк цитируемого текста</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>«%1» — не адрес почты, с которого можно отправлять.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>«%1» — не адрес почты.</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>«%1» — не адрес почты для ответов.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>У письма нет получателя.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>с «%1»</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>без «%1»</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>от «%1»</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>не от «%1»</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>кому: «%1»</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>не кому: «%1»</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>с копией для «%1»</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>без копии для «%1»</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>с «%1» в теме</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>без «%1» в теме</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>с «%1» в тексте</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>без «%1» в тексте</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>с вложением по имени «%1»</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>без вложения по имени «%1»</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>из списка рассылки «%1»</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>не из списка рассылки «%1»</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>письмо «%1»</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>не письмо «%1»</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>с вложением</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>без вложений</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитанные</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>уже прочитанные</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>со звёздочкой</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>без звёздочки</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>уже с ответом</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ещё без ответа</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>помеченные как черновик</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>не помеченные как черновик</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>помеченные на удаление</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>не помеченные на удаление</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>с меткой «%1»</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>без метки «%1»</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>больше %1</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>не больше %1</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>меньше %1</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>не меньше %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>не до %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>начиная с %1</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>не начиная с %1</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>в папке «%1»</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>не в папке «%1»</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>все письма</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a sentence, with the blanks at its sides</extracomment>
        <translation> или </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1: part of a sentence, in parentheses</extracomment>
        <translation>не %1</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>от</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>кто отправил</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>кому</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>кому отправлено</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>копия</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>кто получил копию</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>тема</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>слова в теме</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>текст</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>слова в тексте</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>файл</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>имя вложения</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>рассылка</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>список рассылки</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>метка</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>метка письма</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>в</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>статус</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>прочитанные, со звёздочкой, с ответом…</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>есть</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>есть вложение</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>больше</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>больше этого размера</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>меньше</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>меньше этого размера</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>до</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>написанные до этого дня</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>с</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>написанные в этот день или позже</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>за</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>написанные в этот день или в этом месяце или году</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>непрочитанные</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>прочитанные</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>отмеченные</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>неотмеченные</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>отвеченные</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>неотвеченные</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>черновик</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ещё не отправлено</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>удаленные</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>вложение</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>веретенник отлив</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>оба слова или слова, которые с них начинаются, где угодно</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;большой отлив&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>именно эти слова, одно за другим</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>отлив OR шторм</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>одно из них или оба</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>отлив -шторм</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>первое без второго; также NOT</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(отлив OR шторм) гавань</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>скобки показывают, что относится друг к другу</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>от:анна кому:борис</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>отправитель и получатель, по имени или адресу; также копия:</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>от:(анна OR борис)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>одно поле для всего, что в скобках</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>тема:отлив текст:гавань</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>только в теме, только в тексте</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>файл:отчет</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>имя вложения</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>статус:непрочитанные статус:отмеченные</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>непрочитанные, прочитанные, отмеченные (звёздочкой), неотмеченные, отвеченные, неотвеченные, черновик, удаленные</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>есть:вложение больше:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>вложения и размер; также меньше:</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>с:2023-04-12 до:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>с этого дня до последнего дня 2023 года; также за:</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>с:вчера с:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>дни: вчера, понедельник, март, 7d, 2w, 3m, 1y назад</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>в:архив метка:работа рассылка:птицы</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>папка, метка, список рассылки</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>Слишком длинно; остальное не учитывается.</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>Перед «OR» или после него чего-то не хватает.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Эта скобка не была открыта.</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>Перед «AND» или после него чего-то не хватает.</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>Слишком много слов; остальное не учитывается.</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>После «NOT» не указано, что исключить.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>После «%1» чего-то не хватает.</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>Здесь не хватает имени.</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>В «%1» нет ни одного слова.</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>«%1» — не дата. Даты пишутся так: %2, %3, %4 или %5.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>«%1» — не размер. Размеры пишутся так: %2 или %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>«%1» здесь неизвестно. Возможно: %2.</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>«%1» — не ссылка на письмо.</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>Слишком глубокая вложенность; остальное не учитывается.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The server sent a message without content.</source>
        <translation>Сервер прислал письмо без содержимого.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>вложение</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>Подписано (OpenPGP). Godwit пока не проверяет подписи.</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>Подписано (S/MIME). Godwit пока не проверяет подписи.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>Зашифровано (OpenPGP). Godwit пока не может это открыть: сохраните вложение и откройте его в GnuPG или Kleopatra.</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>Зашифровано (S/MIME). Godwit пока не может это открыть: сохраните вложение и откройте его в программе, у которой есть ваш сертификат.</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>Подписано и упаковано (S/MIME). Godwit пока не может это открыть: сохраните вложение и откройте его в программе, которая читает S/MIME.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>Зашифровано (OpenPGP, в тексте). Godwit пока не может это открыть: скопируйте текст в GnuPG или Kleopatra.</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>Текст очень длинный; показано только его начало.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>От: </translation>
    </message>
    <message>
        <source>To: </source>
        <translation>Кому: </translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>Дата: </translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>Тема: </translation>
    </message>
    <message>
        <source>A part of the message lies elsewhere. Godwit does not fetch it.</source>
        <translation>Часть письма хранится в другом месте. Godwit её не загружает.</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>Это лишь одна часть письма, отправленного несколькими частями.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>Набор символов «%1» неизвестен; некоторые символы могут быть неверными.</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>Письма и части вложены слишком глубоко; самые внутренние не открываются.</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>В письме слишком много частей; показаны только первые.</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>Заголовок слишком длинный; показано только его начало.</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>Текст слишком часто меняет форму; конец показан без цитат.</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>В письме нет такой части.</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>Вложение слишком большое, чтобы его открыть.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>Ваше письмо на адрес %1 было показано на экране.</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>Ваше письмо «%2» на адрес %1 было показано на экране.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>Оно отправлено: %1.</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>Это не означает, что оно прочитано или понято.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>Никто не просил уведомления о прочтении этого письма.</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>Нет адреса, с которого можно было бы отправить уведомление о прочтении.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Прочитано: %1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>«%1», откуда пришла просьба об уведомлении, — не адрес почты.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>каждый день</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>раз в %1 дн.</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>каждую неделю</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>раз в %1 нед.</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>каждый месяц</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>раз в %1 мес.</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>каждый год</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>раз в %1 г.</translation>
    </message>
    <message>
        <source>repeatedly</source>
        <translation>неоднократно</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, on certain days</source>
        <translation>%1, в определённые дни</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, раз: %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, до %2</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>No subject</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>Больше 10 МБ</translation>
    </message>
    <message>
        <source>1 to 10 MB</source>
        <translation>От 1 до 10 МБ</translation>
    </message>
    <message>
        <source>100 KB to 1 MB</source>
        <translation>От 100 КБ до 1 МБ</translation>
    </message>
    <message>
        <source>10 to 100 KB</source>
        <translation>От 10 до 100 КБ</translation>
    </message>
    <message>
        <source>Under 10 KB</source>
        <translation>Меньше 10 КБ</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Без отправителя</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>Без получателя</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитанные</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Со звёздочкой</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Без звёздочки</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>С вложениями</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>Без вложений</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>В письме не указано, кто его отправил.</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>В письме указано имя, но не адрес отправителя.</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>В письме отправитель указан несколько раз: %1, а также %2. Подлинным может быть не больше одного.</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>В письме указано несколько отправителей: %1, а также %2.</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>Имя содержит адрес %1, но письмо пришло от %2.</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>В имени упоминается %1, но письмо пришло от %2.</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>Адрес начинается как другой, %1, но принадлежит %2.</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>Адрес выглядит так, будто принадлежит %1, но принадлежит %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>Имя отправителя скрывает невидимые символы или переворачивает другие.</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>В имени смешаны похожие буквы разных алфавитов: %1.</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>В адресе смешаны похожие буквы разных алфавитов: %1 на самом деле — %2.</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>Адрес похож на %1, но на самом деле это %2.</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>Адрес относится к %1; в сети это %2.</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>Отправил: %2, от имени %1.</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>Вы знаете кого-то с таким именем по другому адресу, %1. Это письмо пришло от %2.</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>Ответы идут на %1.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>Такого адреса нет.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Проверьте, правильно ли он написан.</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>Для части адреса после @ нет почтового сервера.</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>Сервер не понимает этот адрес.</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>Владелец этого адреса больше им не пользуется и не оставил другого.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Узнайте у получателя новый адрес.</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>Сервер не понимает адрес отправителя.</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>Проверьте адрес своего профиля отправителя.</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>Сервер не принимает письма с адреса отправителя.</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>Проверьте адрес своего профиля отправителя; большинство серверов принимает только адреса, относящиеся к учётной записи.</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>Этот домен вообще не принимает почту.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Проверьте, правильно ли написан адрес.</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>Этот почтовый ящик отключён или сейчас не принимает письма.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>Свяжитесь с получателем другим способом.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>Почтовый ящик получателя заполнен.</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>Сообщите получателю другим способом или повторите попытку позже.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>Письмо слишком велико для получателя.</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>Отправьте меньше вложений или вложения меньшего размера.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>На сервере не осталось места.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>Письмо слишком велико для сервера.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>Сервер получателя не отвечает.</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>Проверьте адрес или повторите попытку позже.</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>Сервер не знает, как связаться с сервером получателя.</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>Письмо ходило бы по кругу между серверами.</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>Сообщите администратору получателя.</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>Получателей больше, чем сервер принимает для одного письма.</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>Отправьте его несколькими письмами.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>Сервер не принимает письма в таком виде: они должны состоять из 7-битных символов.</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>Отправляйте пересылаемые письма как текст, а не как вложения.</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>Сервер не принимает адреса с буквами, кроме a–z.</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>Используйте другой адрес получателя или отправьте из другой учётной записи.</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>Правила сервера запрещают это письмо.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>Возможно, в ответе сервера сказано почему.</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>Сервер не разрешает это письмо.</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>Часто сервер считает письмо нежелательным, или адрес отправителя не ваш. Возможно, в его ответе сказано почему.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Сервер отклонил имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>Проверьте параметры отправки учётной записи; некоторые провайдеры требуют отдельный пароль для почтовых программ.</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>Сервер не разрешает вам войти таким способом.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>Выберите для этой учётной записи другой способ входа; некоторые провайдеры требуют браузер или отдельный пароль для почтовых программ.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>Сервер никому не разрешает входить без шифрования.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>Выберите для отправки TLS или STARTTLS.</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>Сервер требует задать новый пароль.</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>Сделайте это у провайдера, затем введите его здесь.</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>Учётная запись отключена.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>Спросите у провайдера.</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>Подпись, которую ожидает сервер получателя (DKIM), отсутствует или неверна.</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>Сообщите своему провайдеру.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>Сервер получателя не разрешает этому серверу отправлять от имени домена вашего адреса (SPF).</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>Отправляйте через сервер провайдера вашего адреса.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>Сервер получателя не доверяет имени отправляющего сервера.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>Сервер получателя не смог убедиться, что письмо пришло с вашего адреса (DMARC).</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>Домен адреса отправителя не принимает почту.</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>За короткое время отправлено слишком много писем.</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>Подождите несколько часов. Возможно, в ответе сервера сказано больше.</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>Почтовый ящик сейчас не может принимать письма.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>Сервер требует сначала войти.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>Проверьте параметры отправки учётной записи.</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>Сервер отклоняет этот адрес или это письмо.</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>Проверьте адрес. Возможно, в ответе сервера сказано почему.</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>Письмо слишком велико, или почтовый ящик заполнен.</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>Сервер не принимает этот адрес.</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>Проверьте, правильно ли он написан, а также адрес своего профиля отправителя.</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>Сервер отклоняет это письмо.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Отправка остановлена.</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>Сервер отправки не найден.</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>Проверьте его имя и подключён ли этот компьютер к сети.</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>Сервер отправки не принимает соединения на этом порту.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>Проверьте порт и вид шифрования; обычно это 465 с TLS или 587 со STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>Соединение прервано, или сервер отправки недоступен.</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>Сервер отправки не ответил вовремя.</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>Не удалось установить зашифрованное соединение с сервером отправки.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Проверьте порт и вид шифрования или узнайте у провайдера, какие использовать.</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>Сервер отправки не смог подтвердить свою подлинность: его сертификат для него недействителен.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>Проверьте имя сервера и часы этого компьютера; в гостинице или гостевой сети сначала войдите в эту сеть.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Возможно, кто-то между вами и сервером вмешивается в соединение.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>Не используйте эту сеть для почты. Выберите для отправки TLS (порт 465), если сервер его предлагает.</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>Ответ сервера отправки не удалось понять.</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>Проверьте, что это сервер отправки (SMTP) и что порт указан верно. Журнал протокола показывает, что ответил сервер.</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>Сервер отправки не впустил вас.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>Проверьте параметры отправки учётной записи или введите пароль ещё раз.</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>Сервер сейчас не принимает это письмо.</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>Сервер не принимает это письмо.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>Сервер не понял запрос Godwit.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Это ошибка Godwit или сервера. Пожалуйста, сообщите о ней, приложив журнал протокола.</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>Godwit не может читать или записывать свои файлы на этом компьютере.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Освободите место на диске или проверьте права на папку профиля, затем повторите попытку.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Этот профиль открыт в другом окне Godwit.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Воспользуйтесь другим окном или сначала закройте его.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>Письмо нельзя отправить в таком виде.</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>Измените его и повторите попытку.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Сервер сообщает: «%1»</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>Письмо не отправлено; оно ждёт в папке «Исходящие», и Godwit сам повторит попытку.</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>Письмо никому не отправлено; оно остаётся в папке «Исходящие».</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>Отправка пока невозможна.</translation>
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
        <translation>1 изменение ожидает</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln изменение ожидает</numerusform>
            <numerusform>%Ln изменения ожидают</numerusform>
            <numerusform>%Ln изменений ожидают</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Ожидание соединения</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>Ожидание приветствия сервера</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>Ожидание шифрования</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>Ожидание входа</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>Ожидание списка папок</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>Ожидание открытия папки</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>Ожидание номеров писем</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>Ожидание писем</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>Ожидание завершения отправки на сервер</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>Ожидание выполнения изменения</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Ожидание сервера</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>Автономно по вашему выбору</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 с)</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Не в сети</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вход…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Чтение: %1 из %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Обновлено</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>Нет соединения, новая попытка через %Ln с</numerusform>
            <numerusform>Нет соединения, новая попытка через %Ln с</numerusform>
            <numerusform>Нет соединения, новая попытка через %Ln с</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Нет соединения</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>Во входе отказано: %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Не подключено: %1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>Не зашифровано: другие в этой сети могут это читать</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>Отслеживание через %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>это нельзя использовать</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>запись запрещена</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>не удаётся открыть</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>занято другой программой</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>не удаётся читать с диска или записывать на него</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>записано более новой версией Godwit; эта версия его не трогает</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>файл повреждён: %1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>Godwit завершил работу до ответа сервера.</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>письмо уже отправлено или удалено</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>письмо уже отправляется на сервер, и отозвать его нельзя</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>письмо уже в папке «Исходящие»</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>у учётной записи нет папки для черновиков; черновик хранится на этом компьютере</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>у письма нет получателя</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>письмо уже является черновиком</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>некоторые уже получили письмо: его можно отправить остальным или удалить</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>письмо уже отправляется на сервер</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>письмо является черновиком</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>письмо больше не нужно отправлять</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>пока не известно ни одной папки учётной записи</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>процесс %1</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>обнаружено повреждение</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>записано более новой версией Godwit</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>повреждено, и отложить это невозможно</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>этой папки больше нет</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>изменение отозвано</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>другой сервер не сообщил, куда поместил письма; ищите их в папке, в которую они были отправлены</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>папки, из которой они взяты, больше нет</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>этого письма больше нет</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>не хватает части письма</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>Учётная запись, в которую должны были попасть эти письма, удалена. Они остаются на месте.</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>не удаётся открыть указатель слов</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>этой операции больше нет в журнале</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>Для этого нужно предыдущее изменение, которое не выполнено. На сервере ничего не изменено; выполнение продолжится, когда то будет повторено.</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>Сервер не сообщил, под какими номерами хранит перемещённые письма, поэтому неясно, какие имелись в виду. Больше на сервере ничего не изменено.</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>она уже отправляется на сервер, и отозвать её нельзя</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>оно уже ждёт выполнения</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>Сервер перенумеровал письма этой папки, поэтому уже неясно, какие имелись в виду. На сервере ничего не изменено.</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>не указан ни один флаг</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>у папки должно быть имя</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>папка с таким именем уже есть</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>имя папки «Входящие» изменить нельзя</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>папку «Входящие» удалить нельзя</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>этих писем больше нет</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>папки, в которую они должны попасть, больше нет</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>письма уже в этой папке</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>прошло слишком много времени</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>сервер не сообщил, куда поместил письма, или их там уже нет; ищите их в папке, в которую они были перемещены</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>сервер не сообщил, куда поместил копии; их можно удалить вручную</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>это выполнено на сервере окончательно</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1: слишком большой файл для сертификата.</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>В %1 нет сертификата, который можно прочитать (PEM или PKCS #12; верна ли парольная фраза?).</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>В %1 нет закрытого ключа, который можно прочитать (верна ли парольная фраза?).</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>он подписан только самим собой</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>подписавший его неизвестен этому компьютеру</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>срок его действия истёк</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>срок его действия ещё не начался</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>в нём не указан этот сервер</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>он отозван</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>Из %1 не удалось прочитать ни одного сертификата.</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>в сертификате не указан этот сервер</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>это не тот сертификат, к которому привязана учётная запись</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1: это не тот сертификат, к которому привязана учётная запись. Ожидаемый SHA-256: %2; полученный: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>сервер не предъявил сертификат</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1. SHA-256 его сертификата: %2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>«%1» — не адрес почты: он выглядит как name@example.org.</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>«%1» содержит более одного знака «@».</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>«%1» содержит пробел или невидимый символ.</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>То, что стоит перед «@» в «%1», не может быть адресом.</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>То, что стоит после «@» в «%1», не может быть узлом.</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>В «%1» нет точки после «@»: адрес действует только в вашей собственной сети.</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>В «%1» перед «@» есть буквы, с которыми пока справляется не каждый почтовый сервер.</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>Удалить учётную запись «%1» с этого компьютера?</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>Копии её писем на этом компьютере и её пароль будут удалены. Ваша почта на сервере останется без изменений.</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>Изменение, которое ещё не дошло до сервера, будет потеряно.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>%Ln изменение, которое ещё не дошло до сервера, будет потеряно.</numerusform>
            <numerusform>%Ln изменения, которые ещё не дошли до сервера, будут потеряны.</numerusform>
            <numerusform>%Ln изменений, которые ещё не дошли до сервера, будут потеряны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Удалить учётную запись</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>На этом компьютере нет программы, которая открывает %1.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>Список учётных записей был повреждён. Он сохранён как %1; следующий запуск начнётся без учётных записей.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>Список учётных записей повреждён: %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>У учётной записи должно быть имя.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>Учётная запись с именем «%1» уже есть.</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>Эта учётная запись была удалена.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>Автономно по вашему выбору</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ещё не подключено</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>Получение 1 письма</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>Получение %Ln письма</numerusform>
            <numerusform>Получение %Ln писем</numerusform>
            <numerusform>Получение %Ln писем</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>Целиком, для чтения или сохранения.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>Поиск на серверах</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>Тексты, которых нет на этом компьютере.</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>Перемещение писем в другую учётную запись</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>Копирование писем в другую учётную запись</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 из %2 писем</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>Подготовка почты к поиску</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Ни у одной учётной записи пока нет адреса почты: введите свой в параметрах учётной записи.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>Вместе можно переслать не больше %Ln письма.</numerusform>
            <numerusform>Вместе можно переслать не больше %Ln писем.</numerusform>
            <numerusform>Вместе можно переслать не больше %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>Это письмо уже в папке «Исходящие».</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 сообщает: %2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>Локальная копия вашей почты была повреждена и загружается заново. Старая сохранена как %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>%n изменение, не дошедшее до сервера, не удалось прочитать; оно отложено.</numerusform>
            <numerusform>%n изменения, не дошедшие до сервера, не удалось прочитать; они отложены.</numerusform>
            <numerusform>%n изменений, не дошедших до сервера, не удалось прочитать; они отложены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>Не удалось прочитать %n неотправленный черновик или письмо; файл отложен.</numerusform>
            <numerusform>Не удалось прочитать %n неотправленных черновика или письма; файлы отложены.</numerusform>
            <numerusform>Не удалось прочитать %n неотправленных черновиков или писем; файлы отложены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>Поиск по вашей почте на этом компьютере невозможен, пока Godwit не будет перезапущен: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>Письма, на которое ведёт эта ссылка, нет на этом компьютере. Возможно, оно в папке, которая ещё не прочитана.</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>Ис&amp;кать на серверах</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>На этом компьютере нет программы, которая открывает веб-ссылки.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>godwit::app::Autostart</name>
    <message>
        <source>To tell you of new mail</source>
        <translation>Чтобы сообщать о новой почте</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>Импортирован 1 адрес: теперь он будет предлагаться.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>Импортирован %Ln адрес: теперь он будет предлагаться.</numerusform>
            <numerusform>Импортировано %Ln адреса: теперь они будут предлагаться.</numerusform>
            <numerusform>Импортировано %Ln адресов: теперь они будут предлагаться.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Ни у одной учётной записи пока нет адреса почты: введите свой в параметрах учётной записи.</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>У этой учётной записи нет папки для черновиков, поэтому письмо хранится только на этом компьютере. «Использовать как» в меню папки выбирает её.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Импорт контактов</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>Контакты (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>Создаётся указатель: %1 из %2 писем</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>Темы, отправители и тексты всех писем (%1)</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>Темы и отправители всех писем (%1)</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>Темы и отправители %1 из %2 писем</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>на этом компьютере нет текстов</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>тексты с %1</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>тексты: %1</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>; запрашивается 1 папка на сервере…</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>; запрашивается %Ln папка на сервере…</numerusform>
            <numerusform>; запрашиваются %Ln папки на сервере…</numerusform>
            <numerusform>; запрашиваются %Ln папок на сервере…</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>; 1 папка просмотрена на сервере</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>; %Ln папка просмотрена на сервере</numerusform>
            <numerusform>; %Ln папки просмотрены на сервере</numerusform>
            <numerusform>; %Ln папок просмотрено на сервере</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>Не удалось выполнить поиск в 1 папке на сервере: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>Не удалось выполнить поиск в %Ln папке на сервере: %1</numerusform>
            <numerusform>Не удалось выполнить поиск в %Ln папках на сервере: %1</numerusform>
            <numerusform>Не удалось выполнить поиск в %Ln папках на сервере: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Связка ключей не ответила.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Не удаётся использовать связку ключей: %1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>Не удалось запустить команду пароля: %1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>Команда пароля выполнялась слишком долго.</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>Команда пароля завершилась с ошибкой, код %1: %2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>Команда пароля не выдала пароль.</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>Это образцы писем, которых никогда не было на сервере. Пробуйте что угодно: ничего не отправляется, и после выхода всё исчезнет.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>На этом компьютере нет программы, которая открывает веб-ссылки.</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>Пока вы работаете автономно, ничего нельзя получить.</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>&amp;Подключиться</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>Рабочий стол не разрешает Godwit запускаться автоматически. Возможно, это можно разрешить в его параметрах.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Создание писем</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>Список писем</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>Уведомления и рабочий стол</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>Этого письма здесь больше нет.</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>Соединения нет, и здесь известны не все письма папки «%1»: остальные остаются как есть.</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>В папке «%1» ничего не помечено на удаление.</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>%1: уменьшить нельзя.</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1 — не файл, в котором может быть письмо.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>%1: файл слишком большой; показываются письма размером до 64 МиБ.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: файл пуст.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1 — не письмо: в нём нет строк, с которых начинается письмо.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>Неизвестный отправитель</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Новое письмо</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить как прочитанное</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%Ln новое письмо в %1</numerusform>
            <numerusform>%Ln новых письма в %1</numerusform>
            <numerusform>%Ln новых писем в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>Входящие: %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>Письмо не удалось отправить, оно ждёт вас в папке «Исходящие».</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>Сохранён 1 неотправленный черновик: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>Сохранён %Ln неотправленный черновик.</numerusform>
            <numerusform>Сохранено %Ln неотправленных черновика.</numerusform>
            <numerusform>Сохранено %Ln неотправленных черновиков.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Отправка: %1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1. Ваш сервер отправки не присылает уведомлений о доставке: их не будет.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>%1 — будет отправлено %2.</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>Отправлено. Ваш сервер отправки не присылает уведомлений о доставке, которые вы запросили: их не будет.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Отправлено.</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>%1 — отправлено только части получателей.</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>%1 — придётся подождать: %2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>%1 — возможно, отправлено, а возможно, нет.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 — не отправлено: %2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>Слишком поздно: письмо уже отправляется или отправлено.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>Одно письмо ещё не отправлено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>%Ln письмо ещё не отправлено.</numerusform>
            <numerusform>%Ln письма ещё не отправлены.</numerusform>
            <numerusform>%Ln писем ещё не отправлено.</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>Ожидающие письма сохранены и будут отправлены, когда Godwit запустится снова.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Продолжить работу</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>Слишком много файлов с именем «%1».</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>Изображение слишком большое, чтобы показать его здесь. Его можно сохранить.</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>Godwit не может показать это изображение. Его можно сохранить.</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 может содержать программу. Godwit сохраняет такой файл, но никогда его не открывает.</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>Не удаётся импортировать %1: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>это не файл.</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>он больше 32 МиБ.</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>в нём нет контакта с адресом почты.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>Не удалось прочитать сохранённые поиски; файл сохранён как %1.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>С вложением за эту неделю</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>Сохранённых поисков уже %L1; больше не помещается.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
</context>
<context>
    <name>godwit::app::SignIn</name>
    <message>
        <source>Password for %1</source>
        <translation>Пароль для %1</translation>
    </message>
    <message>
        <source>Refresh token for %1</source>
        <translation>Токен обновления для %1</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>Пароль %1 на %2:</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>Токен обновления %1 для %2, от провайдера:</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>Пароль хранится только до завершения работы Godwit: на этом компьютере нет связки ключей, которая могла бы его хранить.</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>Проверяется сервер отправки…</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>Сохранено как шаблон.</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>Шаблонов пока нет. В окне нового письма выберите «Сохранить как шаблон».</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>Все входящие</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Со звёздочкой</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Все черновики</translation>
    </message>
</context>
<context>
    <name>godwit::app::Unsubscriber</name>
    <message>
        <source>Unsubscribing at %1</source>
        <translation>Отписка у %1</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>Изменена %Ln подписка</numerusform>
            <numerusform>Изменены %Ln подписки</numerusform>
            <numerusform>Изменено %Ln подписок</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>«%1» — не удалось отменить: %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 письмо</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln письмо</numerusform>
            <numerusform>%Ln письма</numerusform>
            <numerusform>%Ln писем</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>%1: отмечено как прочитанное</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>%1: отмечено как непрочитанное</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>%1: добавлена звёздочка</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>%1: снята звёздочка</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>Метка «%1» установлена: %2</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>%1: метки изменены</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>%1: перемещено в корзину</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1: перемещено в архив</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>%1: перемещено в спам</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1: перемещено в %2</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>%1: скопировано в %2</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>%1: удалено окончательно</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>%1: папка очищена</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>Письмо сохранено в %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1: папка перемещена</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>%1: папка переименована</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1: папка удалена</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Оформлена подписка на %1</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>Отменена подписка на %1</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>В учётной записи %1 нет папки для этого. Выберите её командой «Переместить в…».</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>Эти письма уже в корзине; откройте её, чтобы удалить их окончательно.</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>Для этой учётной записи задан вход через %1, которого сервер не предлагает.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>Сервер не предлагает ни одного способа входа, известного Godwit.</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>Сервер больше не предлагает %1, через который эта учётная запись входила раньше, а только более слабые способы. Узнайте у провайдера, так ли задумано.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit работает автономно.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>Сервер не выдаёт эти письма.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>Соединение прервалось до ответа сервера. Одно из писем, возможно, уже в папке другой учётной записи; оригинал сохранён.</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>Этого письма больше нет на сервере.</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>Размер письма больше 256 МиБ.</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>Письмо гораздо больше, чем сообщил сервер.</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>Файл письма пропал.</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>На сервере больше папок, чем может принять Godwit (%L1).</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>Сервер называет больше писем, чем есть в папке или чем может принять Godwit.</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>Этот сервер не сообщает, насколько заполнен почтовый ящик.</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>Этот сервер не ведёт прав на папки.</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>Этот сервер не хранит заметок о папках (METADATA).</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>Размер вложения больше 768 МиБ.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>Соединение прервалось до ответа сервера; неизвестно, выполнено это или нет.</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>Этой папки больше нет на сервере.</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>Неизвестно, где теперь эти письма.</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>Сервер заново пронумеровал письма этой папки.</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>Этой папки больше нет, или она не может содержать писем.</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>Сервер называет больше писем, чем есть в папке.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>Вход на сервер отправки…</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit работает автономно.</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>Для этой учётной записи не известен сервер отправки.</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>Соединение завершилось до ответа сервера.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>Не удаётся прочитать файл письма: %1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>Для этой учётной записи нет токена обновления.</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>Токены обновляются только по https: %1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>Ответ слишком длинный.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>У этой учётной записи нет шифрования, и её сервер — не этот компьютер.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Подключение к %1</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>Защита соединения</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>До шифрования соединения были присланы данные.</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>прокси-сервер %1: %2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>Не указан идентификатор клиента.</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>Вход возможен только по https: %1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>Токены запрашиваются только по https: %1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>Не удаётся получить ответ браузера: %1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>Это не тот ответ, которого ждёт Godwit</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>Он относится к прежней попытке или пришёл из другого места. Ничего не изменено. Воспользуйтесь страницей, которую Godwit открыл последней.</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>Godwit не получил доступ</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>Можно закрыть эту страницу и вернуться в Godwit.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>Можно закрыть эту страницу и вернуться в Godwit: он продолжит сам.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Поиск серверов %1…</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>%1 ничего не сообщает о своих серверах. Проверяются обычные имена…</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1, установлено</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1, установлено у некоторых писем</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, непрочитанных: %2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1, непрочитанных: %2, писем: %3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Учётная запись %1</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>Не подключено: что здесь происходит, неизвестно</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>Сервер сразу сообщает, что здесь происходит (%1)</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>Сервер опрашивается каждую минуту (%1)</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>только чтение</translation>
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
        <translation>Письмо ещё не прочитано с сервера</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>Беседа из %Ln письма</numerusform>
            <numerusform>Беседа из %Ln писем</numerusform>
            <numerusform>Беседа из %Ln писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln непрочитанное</numerusform>
            <numerusform>%Ln непрочитанных</numerusform>
            <numerusform>%Ln непрочитанных</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанное</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Со звёздочкой</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Помечено на удаление</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>Есть вложения</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Метка %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Заглушено</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>Изменение ожидает отправки</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>1 письмо</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>Писем: %1</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>Установить для %1: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>Снять с %1: %2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>Установить для %1: %2; снять: %3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Ожидает отправки</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>Отправлено, ожидается ответ</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Отклонено сервером</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>Больше не может быть выполнено</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>Возможно, выполнено</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>Соединение прервалось до ответа сервера. Неизвестно, выполнено это или нет, и само оно не повторяется: посмотрите в папке, затем повторите попытку или откажитесь от изменения.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>Переместить %1 из %2 в %3</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>Копировать %1 из %2 в %3</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>Переместить %1 из %2 в %3 (%4)</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>Копировать %1 из %2 в %3 (%4)</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>Удалить %1 из %2 навсегда</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>Сохранить письмо в %1</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>Сохранить черновик в %1</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>Создать папку %1</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>Переименовать папку %1 в %2</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>Удалить папку %1</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>Подписаться на %1</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>Отписаться от %1</translation>
    </message>
</context>
<context>
    <name>godwit::models::OutboxModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>Кому уже отправлено: %1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Сервер сообщает: «%2»</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
Попытка повторится автоматически, следующая: %2.</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
Попытка повторится автоматически.</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>Будет отправлено в назначенное время (%1) или позже, когда Godwit запустится снова.</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>Будет отправлено, как только появится соединение.</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>Сервер принимает это письмо не для всех получателей.</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>Сервер не принимает это письмо. Оно никому не отправлено.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>Отправьте его остальным или удалите: тогда оно сохранится среди отправленных.</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>Измените его и отправьте снова или удалите.</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>Измените его, отправьте только остальным или удалите.</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>Это касается: %1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>Соединение прервалось, когда всё письмо уже было передано, но до того, как сервер подтвердил его получение. Неизвестно, отправлено оно или нет, и само оно снова не отправляется: так оно могло бы уйти дважды. Посмотрите в папке отправленных писем или спросите того, кто должен был его получить; затем укажите, что с ним стало.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Отправка, %1 %</translation>
    </message>
    <message>
        <source>Waiting to be tried again</source>
        <translation>Ожидает повторной попытки</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Отправится через мгновение</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Назначено: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Ожидает отправки</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Возможно, отправлено</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Отправляется; сервер ещё не ответил.</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <translation>%1, кому: %2, %3</translation>
    </message>
</context>
<context>
    <name>godwit::models::PartsModel</name>
    <message>
        <source>Unnamed attachment</source>
        <translation>Вложение без имени</translation>
    </message>
</context>
<context>
    <name>godwit::models::ProtocolLogModel</name>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>godwit::models::SubscriptionChanges</name>
    <message>
        <source>“%1” is shown from now on, here and in your other mail programs.</source>
        <translation>«%1» отныне показывается здесь и в других ваших почтовых программах.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>«%1» исчезнет из списка; на сервере этой папки больше нет.</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>«%1» по-прежнему показывается здесь, так как для чего-то используется; другие почтовые программы могут её не показывать.</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>«%1» больше не показывается; письма остаются на сервере.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Параметры учётной записи</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Войти через браузер</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Это правильный сервер?</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Ваша учётная запись почты</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>Godwit находит ваши почтовые серверы по вашему адресу. Он спрашивает только домен самого адреса.</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>Godwit входит на ваш почтовый сервер, чтобы проверить, всё ли верно.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>Доверять только этому сертификату</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>Введите отпечаток, который дал вам провайдер.</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Поиск серверов %1…</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>Это не адрес почты. Проверьте, правильно ли он написан.</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>%1 не разрешает другим почтовым программам читать почту: там нет IMAP. Ничего не настроено.</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>Никто не сообщает, какие серверы у этого адреса, а обычные имена не отвечают. Подключён ли этот компьютер к сети? Если да, введите имя сервера, которое указывает провайдер.</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Открывается браузер…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Ожидание браузера…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>С этими параметрами вашу почту можно читать. %1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Сервер сообщил: «%1»</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>Ввести в&amp;ручную…</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>Продолжить &amp;без отправки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>Учётная запись сохраняется; в её параметрах указано, что отправка пока невозможна</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>Всё равно подключиться без шифрования</translation>
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
        <translation>&amp;Адрес почты:</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>Имя учётной &amp;записи:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>Сер&amp;вер:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Шифрование:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>П&amp;орт:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>И&amp;мя пользователя:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Пароль:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>не изменён</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>&amp;Токен обновления:</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>Пароль приложени&amp;я:</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Токен обновления</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Пароль приложения</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>Введите имя вашего сервера.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Дайте учётной записи имя.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Введите имя пользователя.</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>Введите токен обновления, который дал вам провайдер.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>Без шифрования любой на пути к серверу может прочитать ваш пароль и вашу почту.</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>Если провайдер дал вам имя пользователя, отличное от адреса, введите его под кнопкой «Изменить…».</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>Учётных записей пока нет. Добавьте её, чтобы читать почту.</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>Первая учётная запись используется для новых писем.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Параметры…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Переи&amp;меновать</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>Про&amp;фили…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>В&amp;ыше</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>Дать здесь учётной записи другое имя (F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>Имена, адреса и подписи, с которыми вы пишете</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>Выше на панели папок (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>Ниже на панели папок (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>Удалить учётную запись с этого компьютера (Del)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>Отправка пока невозможна: сервер отправки неизвестен. См. «Параметры».</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>Отправка пока невозможна: сервер не впустил Godwit при последней попытке. См. «Параметры».</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Обнов&amp;ить</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>Проверить на серверах, есть ли новое</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>До&amp;бавить учётную запись…</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>Добавить учётную запись почты</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>&amp;Учётные записи…</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>Упорядочить, переименовать и удалить учётные записи, выбрать имена, под которыми вы пишете</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>Параметры у&amp;чётной записи…</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>Изменить учётную запись этой папки</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>П&amp;одписки…</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>Выбрать, какие папки показывать</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>О се&amp;рвере…</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>Что сообщает о себе сервер этой учётной записи</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>Закрыть Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>О&amp;жидающие изменения…</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>Что ещё не дошло до серверов или было отклонено</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Поиск…</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>Искать во всей почте</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>Найти п&amp;апку…</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>Найти папку по имени</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>&amp;Найти в письме…</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>Найти слова в открытом письме</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Перейти к следующему найденному месту</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>Найти р&amp;анее</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Перейти к предыдущему найденному месту</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>О&amp;тметить как прочитанное</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Отметить как прочитанное или непрочитанное</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Звёздочка</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Добавить или снять звёздочку</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>Флаги и метки выбранных писем</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>Имена и цвета м&amp;еток…</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>Имена, цвета и порядок меток</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Нет меток</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Метка %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>Снять все метки</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>Установить или снять эту метку</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>Отметить беседу &amp;как прочитанную</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>Отметить все письма беседы как прочитанные</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>Заглу&amp;шить беседу</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>Всё, что отныне приходит в эту беседу, считается прочитанным</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>Игнорировать &amp;беседу</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>Убрать из списка беседу и всё, что в неё приходит</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Архивировать</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Переместить в архив</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>Переместить &amp;в…</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>Переместить в другую папку</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>С&amp;пам</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>Переместить в папку «Спам»</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>Очистить &amp;корзину…</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>Окончательно удалить все письма из корзины</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>Отметить папк&amp;у как прочитанную</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>Отметить все письма открытой папки как прочитанные</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>Просмотреть &amp;исходный код</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>Письмо в том виде, в каком оно отправлено</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>Все за&amp;головки</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>Все поля заголовка письма</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Печат&amp;ь…</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>Напечатать открытое письмо</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>П&amp;редпросмотр печати…</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>Посмотреть, как печатается открытое письмо</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>Копирова&amp;ть ссылку на письмо</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>Ссылка, по которой на это письмо можно указать в другом месте</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>Что ещё можно сделать с этим письмом</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Журнал протокола</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>Что сообщают друг другу Godwit и серверы</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>Следую&amp;щее непрочитанное</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>Перейти к следующему непрочитанному письму</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>П&amp;редыдущее непрочитанное</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>Перейти к предыдущему непрочитанному письму</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>Вернуться на предыдущую панель</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Папки</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>Перейти к папкам</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>П&amp;исьма</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>Перейти к списку писем</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>Панель &amp;чтения</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>Перейти к открытому письму</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>Новое пись&amp;мо</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>Написать новое письмо</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>Отв&amp;етить</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>Ответить отправителю</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>Ответить в&amp;сем</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>Ответить отправителю и всем остальным, кто получил письмо</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>Ответить в список расс&amp;ылки</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>Ответить только в список рассылки</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Перес&amp;лать</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>Отправить текст дальше со своими словами</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>Переслать как вло&amp;жение</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>Отправить письмо дальше целиком как файл, в том виде, в каком оно пришло</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>Пере&amp;направить…</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>Отправить письмо дальше, как будто оно пришло от своего отправителя</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>Изменить как нов&amp;ое письмо</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>Начать новое письмо с содержимым этого</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>Изменить &amp;черновик</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>Продолжить писать это письмо</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Шаблоны</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>Открыть шаблоны этой учётной записи: открытый шаблон начинает новое письмо</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>Ис&amp;ходящие…</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>Что ожидает отправки или не было отправлено</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>Перейти во &amp;входящие</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>Открыть папку «Входящие» этой учётной записи</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>Перейти в &amp;отправленные</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>Открыть то, что отправлено из этой учётной записи</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>Перейти в &amp;черновики</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>Открыть черновики этой учётной записи</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>Перейти в &amp;архив</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>Открыть архив этой учётной записи</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>С&amp;ледующее письмо</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>Перейти к следующему письму в списке</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>Пред&amp;ыдущее письмо</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>Перейти к письму выше</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>В&amp;ыбрать все</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>Выбрать все письма списка</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>Сн&amp;ять выбор</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>Не выбирать ни одного письма</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить как прочитанное</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>Отметить как прочитанное, как бы ни было раньше</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Отметить как непрочитанное</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>Отметить как непрочитанное, как бы ни было раньше</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>Открыть &amp;файл письма…</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>Прочитать письмо, сохранённое как файл (.eml)</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>Работать &amp;автономно</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>Закрыть все соединения, пока они снова вам не понадобятся</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Па&amp;раметры…</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>Изменить поведение Godwit</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Сочетания клавиш…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>Посмотреть и изменить, какие клавиши что делают</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>&amp;Найти действие или папку…</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>Всё, что умеет Godwit, по названиям</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>&amp;Активность…</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>Что делает Godwit и каково состояние серверов</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>Как пользоваться Godwit</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>&amp;О программе Godwit</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>Какая это версия и под какой лицензией</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>Работать &amp;автономно</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>О&amp;жидающие изменения…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Активность</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>Учётных записей пока нет, поэтому делать нечего.</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>Все изменения дошли до серверов.</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>1 изменение ожидает отправки на сервер.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>%Ln изменение ожидает отправки на сервер.</numerusform>
            <numerusform>%Ln изменения ожидают отправки на серверы.</numerusform>
            <numerusform>%Ln изменений ожидают отправки на серверы.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>1 изменение остановлено и требует вашего внимания.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>%Ln изменение остановлено и требует вашего внимания.</numerusform>
            <numerusform>%Ln изменения остановлены и требуют вашего внимания.</numerusform>
            <numerusform>%Ln изменений остановлено и требует вашего внимания.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>(нет адреса)</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>Адрес отправителя: %1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Копировать адрес</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>Копировать и&amp;мя и адрес</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>Или перенесите учётную запись из &amp;Thunderbird; пароли останутся там:</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>Анна Иванова</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>Видно тем, кому вы пишете</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Ваше &amp;имя:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>&amp;Адрес почты:</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>Учётные записи, найденные в Thunderbird</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>Перенести эти параметры</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>Введите адрес почты, например anna@example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Дополнительно</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Те, которым доверяет этот компьютер</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Выбрать файл сертификатов</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>&amp;Центры сертификации:</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>Файл PEM для сервера с собственным центром сертификации</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>Сам почтовый сервер</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>Отправителе&amp;й проверяет:</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>Чьё слово важно, когда письмо названо проверенным: имя, которое ваш провайдер записывает в Authentication-Results. Нужно, только если проверенные отправители не показаны как таковые.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Центры сертификации</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаты (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>«%1» — не имя сервера. Оно выглядит как mx.example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Save all %1…</source>
        <translation>Сохранить все (%1)…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentChip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>&amp;Открыть в другой программе</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>Сохранить &amp;все…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Коп&amp;ировать</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>ожидание…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 · on the server</source>
        <translation>%1 · на сервере</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>Сохранить вложение %1, %2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Вложение %1, %2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>Этот файл может содержать программу. Godwit сохраняет его, но никогда не открывает.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Открыть в другой программе</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentDeeds</name>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 может содержать программу. Godwit сохраняет такой файл, но никогда его не открывает.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Сохранить вложение</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>Сохранить все вложения в папку</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Сохранить здесь</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопировано: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>Сохранено файлов: %1 (в %2)</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>На этом компьютере нет программы, которая открывает %1. Файл можно сохранить.</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>Файл %1 загружен, его можно перетащить.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Текст письма</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Открыть страницу снова</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Копировать её адрес</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>В браузере показана страница входа %1. Войдите там и разрешите Godwit пользоваться вашей почтой. Затем Godwit продолжит сам; ваш пароль остаётся между вами и провайдером.</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>На этом компьютере нет программы, которая открывает веб-страницы. Скопируйте адрес страницы входа %1 в браузер на этом компьютере, войдите там и разрешите Godwit пользоваться вашей почтой.</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>Вы вошли через браузер. Godwit запрашивает у провайдера доступ…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CardBar</name>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Сохранить %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>64 шестнадцатеричные цифры, от провайдера</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>&amp;Отпечаток, который дал провайдер:</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>Отпечаток, который дал провайдер</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>Сертификат %1 — не тот, к которому привязана эта учётная запись. Соединение закрыто до того, как были отправлены пароль или почта. Возможно, сертификат обновлён, а возможно, кто-то находится между вами и сервером.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>Сервер %1 не смог подтвердить свою подлинность. Соединение закрыто до того, как были отправлены пароль или почта.</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>Узнайте у провайдера отпечаток SHA-256 нового сертификата по телефону или на его сайте. Если он совпадает с полученным сейчас, введите или вставьте его здесь. Иначе не продолжайте.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>Проверьте имя сервера и часы этого компьютера; в гостинице или гостевой сети сначала войдите в эту сеть. Если у сервера и должен быть этот сертификат, узнайте у его владельца отпечаток SHA-256 и введите или вставьте его здесь: тогда будет приниматься только этот сертификат, кем бы он ни был подписан. Организация с собственным центром сертификации даст вам файл, который выбирают в параметрах в разделе «Дополнительно».</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Что не так:</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>Выдан для:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Кем подписан:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Действителен:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>SHA-256 before:</source>
        <translation>Прежний SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 now:</source>
        <translation>Нынешний SHA-256:</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>Он тот же самый.</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>Это отпечаток прежнего сертификата, а не нового.</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>Это другой отпечаток: это не сервер вашего провайдера. Не продолжайте.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CompletionPopup</name>
    <message>
        <source>People who may be meant</source>
        <translation>Люди, которые могут иметься в виду</translation>
    </message>
    <message>
        <source>Enter takes, Shift+Delete forgets</source>
        <translation>Enter выбирает, Shift+Delete забывает</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>Новое письмо</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>Перенаправить: %1 — Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>Полужирный шрифт, цвета, ссылки, таблицы и изображения исчезли; списки стали текстом.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Отме&amp;нить</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>Сохранено на этом компьютере, %1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>Сохранено в «Черновиках», %1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>Сохранено на этом компьютере, %1. Попадёт в «Черновики», когда будет соединение</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>Этот черновик изменён или удалён на сервере, возможно, на другом устройстве. То, что вы видите здесь, сохранено на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>О&amp;ставить мой</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>В&amp;зять тот</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>В&amp;ложить файлы…</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>Переместить в &amp;скрытую копию</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>&amp;Написать тему</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>Писать &amp;дальше</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>Всё &amp;равно отправить</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>Удалить это письмо? Оно исчезнет с этого компьютера и из папки «Черновики».</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>&amp;Удалить письмо</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>О&amp;ставить</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>Вставить изображения</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Вложить файлы</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Вложить</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Изображение %1.png</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 пикс.</translation>
    </message>
    <message>
        <source>&amp;Keep its size</source>
        <translation>Оставить &amp;размер</translation>
    </message>
    <message>
        <source>“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:</source>
        <translation>Размер «%1» — %2. Изображение поменьше быстрее отправлять и читать; его длинная сторона составит:</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Снова с конца</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>Снова с начала</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>От: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerActions</name>
    <message>
        <source>Send &amp;later</source>
        <translation>Отправить &amp;позже</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Отправить</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>В назначенное &amp;время…</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>&amp;Сохранить сейчас</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>Сохранить черновик также на сервере</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>Сохранить как &amp;шаблон</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Вложить &amp;файлы…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Импортировать контакты…</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>Люди из файла vCard, чтобы предлагать их</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>&amp;Удалить письмо</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>Письмо сохраняется как черновик</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Выре&amp;зать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>Вставить &amp;без форматирования</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>В&amp;ыбрать все</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>Найти в письм&amp;е</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>У&amp;величить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>Моноширинный &amp;шрифт</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>В письмах с простым текстом</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>&amp;Форматированный текст</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>Полужирный шрифт, списки, изображения; иначе простой текст</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>Запросить уведомление о &amp;прочтении</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>Получателя просят сообщить вам, что письмо прочитано; многие отказываются</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>Запросить уведомление о &amp;доставке</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>Серверы просят сообщить вам, что письмо доставлено</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>Проверять пр&amp;авописание</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Языки</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Пис&amp;ьмо</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>Пара&amp;метры</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Отправить позже</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerHead</name>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;От</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>Коп&amp;ия</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>Скр&amp;ытая копия</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>Отв&amp;еты на</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Copies to others (Alt+C)</source>
        <translation>Копии другим (Alt+И)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>Копии, которых другие не видят (Alt+Ы)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>Куда идут ответы (Alt+Е)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>Перемещение получателей в скрытую копию</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>S&amp;HA-256 сертификата:</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>только если сертификат сервера нельзя проверить иначе</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>Принимается только сертификат с этим отпечатком, кем бы он ни был подписан. Узнайте отпечаток у провайдера.</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>Ваш &amp;сертификат:</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Ваш сертификат</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>Е&amp;го ключ:</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>Ключ вашего сертификата</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>Паро&amp;льная фраза ключа:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Прокси-с&amp;ервер:</translation>
    </message>
    <message>
        <source>socks5://proxy.example.org:1080 or http://…</source>
        <translation>socks5://proxy.example.org:1080 или http://…</translation>
    </message>
    <message>
        <source>On slow connections</source>
        <translation>При медленном соединении</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Сжатие</translation>
    </message>
    <message>
        <source>&amp;Compress:</source>
        <translation>С&amp;жатие:</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Выбрать файл: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>Сертификаты и ключи (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>SHA-256 сертификата состоит из 64 шестнадцатеричных цифр.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>Прокси-сервер записывается как socks5://имя:порт или http://имя:порт.</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>Ключ относится к сертификату: выберите и его.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить попытку</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Войти…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>Параметры &amp;учётной записи…</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>Показать &amp;сертификат…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Показать &amp;журнал</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Предыдущее место (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Следующее место (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать больше</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>Найти в этом письме</translation>
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
        <translation>с начала</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>с конца</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>Не найдено в том, что показано</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 из более чем %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>Ещё %Ln в остальной части письма</numerusform>
            <numerusform>Ещё %Ln в остальной части письма</numerusform>
            <numerusform>Ещё %Ln в остальной части письма</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>В ней могут быть только папки, но не письма.</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>Сервер разрешает вам только читать эту папку.</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>Сервер не разрешает создавать папки внутри этой.</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>Папка «Входящие» на всех серверах называется одинаково.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>Почта приходит в папку «Входящие»: она остаётся на месте.</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>Папка для чего-то используется: %1. Сначала выберите для этого другую папку.</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>В ней всё прочитано.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>В ней ничего нет.</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>Этот сервер не может удалить одни письма, не затронув другие (UIDPLUS); Godwit не рискует.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>Почта приходит в папку «Входящие»: её нельзя использовать ни для чего другого.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Отправленные</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Вся почта</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>Письма со звёздочкой</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>Важные письма</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>Её больше нет на сервере.</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>Здесь у вас нет на это права. Его может дать владелец папки.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Папки нельзя переместить в другую учётную запись.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Папку нельзя переместить в неё саму.</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>На этом сервере не бывает папок внутри папок.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Она уже там.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>Там уже есть папка «%1».</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>читать письма</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>отмечать их как прочитанные</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>добавлять им звёздочки и метки</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>помещать сюда письма</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>помечать их на удаление</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>удалять их окончательно</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>создавать папки внутри</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>переименовать и удалить папку</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>отправлять в неё письма</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>решать, кому что можно</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>Она будет создана в папке «%1».</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Переименовать папку</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>В ней нет писем.</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>Письмо в ней будет удалено окончательно.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>%Ln письмо в ней будет удалено окончательно.</numerusform>
            <numerusform>%Ln письма в ней будут удалены окончательно.</numerusform>
            <numerusform>%Ln писем в ней будут удалены окончательно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>Удалить папку «%1»?</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Удалить папку</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Очистить корзину?</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>Очистить папку «Спам»?</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>Письма из неё (%L1) будут удалены окончательно.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>Очистить спам</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>Удалить зачёркнутое в папке «%1»?</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>Эти письма помечены на удаление вами или кем-то другим, кто пользуется этой папкой, и всё ещё находятся в ней. Они будут удалены окончательно.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить окончательно</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>Место для писем</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>Сколько места на этом компьютере могут занимать письма целиком (ГиБ).
Сначала удаляются те, которые вы дольше всего не читали; на сервере они остаются.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>Ни одна папка не содержит этого в имени.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Найти папку</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>Новая папка здесь…</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>Создать папку внутри текущей</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Переименовать папку…</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>Дать текущей папке другое имя</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>Удалить папку…</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>Удалить текущую папку и всё, что в ней</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>Папка в избранном</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>Показывать текущую папку над учётными записями или больше не показывать</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>Свойства папки…</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>Что известно о текущей папке</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>Выше в избранном</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>Переместить текущую папку избранного выше</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>Ниже в избранном</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>Переместить текущую папку избранного ниже</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>Скр&amp;ыть «%1»</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Новая папка…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>Пере&amp;местить папку в…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>&amp;Удалить папку…</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Отметить вс&amp;ё как прочитанное</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>Очистить &amp;корзину…</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>Очистить &amp;спам…</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>Удалить &amp;зачёркнутое…</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Убрать из из&amp;бранного</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Добавить в из&amp;бранное</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>&amp;Подписка</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>Сво&amp;йства…</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>Вы&amp;ше в избранном</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>Ни&amp;же в избранном</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>Использова&amp;ть как</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>Сервер использует для этого «%1» во всех ваших почтовых программах.</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>Сервер сам решил, для чего эта папка.</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>Показывать на&amp;верху</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>&amp;Хранить на этом компьютере</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>Как в учётной записи</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>Как в папке выше</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>Только то, что я читаю</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>За последний месяц</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>За последние 3 месяца</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>За последний год</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Все письма</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>За последний %Ln месяц</numerusform>
            <numerusform>За последние %Ln месяца</numerusform>
            <numerusform>За последние %Ln месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>Место &amp;для писем…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>Символ «%1» разделяет папки на этом сервере и не может входить в имя.</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>Символы «*» и «%» не могут входить в имя.</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>В имени есть невидимый символ.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Папка с таким именем уже есть.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>Что делает Godwit</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>Исходящие: %1, требуют внимания: %2</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Исходящие: %1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>Некоторые письма не удалось отправить: решите, что с ними делать</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>Письма, ожидающие отправки</translation>
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
        <translation>В учётной записи могут быть только папки. Выберите одну из них.</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>Письма уже там.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Переместить в папку</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Этой папки больше нет.</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>Переместить папку «%1» в</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Найти папку</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Переместить сюда</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>Это не самостоятельная папка.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>Свойства папки</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Учётная запись:</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>Путь на сервере:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>Письма:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Размер:</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Запрашивается…</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>В ней не бывает писем</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Используется как:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Показывается:</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>Да, есть подписка</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Нет подписки</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>Хранится здесь:</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>Новое:</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Вам разрешено:</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>Место:</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>В ней могут быть только папки</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Ещё не подсчитано</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, непрочитанных: %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Ни для чего особого</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>Сюда приходит почта</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>так сообщает сервер</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>вы так выбрали</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>по имени</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>Письма, которые вы читаете</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Все письма</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>Письма за последний месяц</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>Письма за последний %Ln месяц</numerusform>
            <numerusform>Письма за последние %Ln месяца</numerusform>
            <numerusform>Письма за последние %Ln месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>Сервер не сообщает</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>Всё, что разрешает сервер: он не ведёт прав</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>Видеть, что она есть, не более</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>Сервер не ограничивает или не сообщает</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>Неизвестно: нет соединения</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>Сюда перетащить нельзя.</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>Папка уже в избранном.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Папки нельзя переместить в другую учётную запись.</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>Письма можно перетаскивать на папки.</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>Они уже в этой папке.</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>Их нельзя забрать из их папки: она только для чтения. С клавишей Ctrl они копируются.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS с самого начала (рекомендуется)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>Нет: не зашифровано</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormatBar</name>
    <message>
        <source>Formats</source>
        <translation>Форматирование</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Заголовок 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Заголовок 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Заголовок 3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Стиль абзаца</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>По&amp;лужирный</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Курсив</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>По&amp;дчёркнутый</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>За&amp;чёркнутый</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Меньше</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Больше</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>&amp;Цвет текста…</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>Цвет &amp;фона…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>Очистить форм&amp;атирование</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>Маркированный &amp;список</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>&amp;Нумерованный список</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>Ц&amp;итата</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>&amp;Уменьшить цитирование</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>Изменить нап&amp;равление абзаца</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>Сс&amp;ылка…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>И&amp;зображение…</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>&amp;Таблица</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>&amp;Горизонтальная линия</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Строки и столбцы</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Вставить строку выше</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Вставить строку ниже</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>Вставить столбец перед</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>Вставить столбец после</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Удалить столбец</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>Цвет фона</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Цвет текста</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>И&amp;зменить…</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>Изменить параметры вручную</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>Как это сделать у %1</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Открывает %1 в браузере</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>Я знаю &amp;эти серверы: они принадлежат моему провайдеру</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>Укажите, принадлежат ли эти серверы вашему провайдеру.</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>Эту почту ведёт %1; эти серверы Godwit знает.</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>Параметры найдены на %1.</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>Эти серверы указаны в DNS домена %1.</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>Никто не сообщает параметры, но сервер отвечает на %1.</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>Эти параметры взяты из Thunderbird. Пароль остаётся там: введите его ещё раз.</translation>
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
        <translation>без шифрования</translation>
    </message>
    <message>
        <source>Reading: %1, port %2, %3</source>
        <translation>Получение: %1, порт %2, %3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>Отправка: %1, порт %2, %3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Имя пользователя: %1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>%1 принимает здесь не ваш обычный пароль, а пароль только для почтовых программ («пароль приложения»). Создайте его на странице провайдера, войдя туда, и вставьте ниже.</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>Если %1 отклоняет правильный пароль: сначала там нужно включить чтение почты программами (IMAP) в параметрах почты. При двухэтапном входе нужен отдельный пароль только для почтовых программ.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>У %1 есть отдельный пароль для почтовых программ, не тот, что для личного кабинета. Он задаётся там же.</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>%1 читается через собственную программу Bridge, которая должна работать на этом компьютере. Bridge показывает имя пользователя и пароль, которые вводятся здесь. Сертификат она создаёт сама: экспортируйте его в параметрах Bridge и выберите файл здесь: «Изменить…», «Дополнительно», «Центры сертификации».</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>%1 впускает почтовые программы только при входе через браузер. Для этого программа должна быть там зарегистрирована, а этот Godwit — нет: введите ниже собственный идентификатор клиента или идентификатор вашей организации.</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Вы входите через браузер на странице самого провайдера. Godwit никогда не видит ваш пароль.</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>Они находятся вне вашего домена (%1), а данные DNS не подписаны: кто-то на пути мог подставить их, чтобы узнать ваш пароль. Продолжайте, только если вы их знаете.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Найти в руководстве</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Глава</translation>
    </message>
</context>
<context>
    <name>godwit::ui::HeaderText</name>
    <message>
        <source>(no date)</source>
        <translation>(нет даты)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>проверено: %1</translation>
    </message>
    <message>
        <source>%1 found that this message does not come from %2: it may be forged.</source>
        <translation>%1 установил, что это письмо пришло не от %2: оно может быть подделкой.</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>Отправитель просит уведомление о прочтении. Без вашего согласия оно не отправляется.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::IdentitiesDialog</name>
    <message>
        <source>Identities</source>
        <translation>Профили отправителя</translation>
    </message>
    <message>
        <source>Identities – %1</source>
        <translation>Профили отправителя — %1</translation>
    </message>
    <message>
        <source>With which names, addresses and signatures you write. The first is the usual one.</source>
        <translation>Имена, адреса и подписи, с которыми вы пишете. Первый профиль используется по умолчанию.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>Сделать &amp;основным</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>тот же адрес</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>Ад&amp;рес:</translation>
    </message>
    <message>
        <source>Answers &amp;to:</source>
        <translation>Отве&amp;ты на:</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>&amp;Подпись:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Новый профиль</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>Каждому профилю нужен адрес почты, например anna@example.org.</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>«Ответы на» — это адрес почты или пустое поле.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Закрыть это сообщение (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Добавить «%1» в словарь</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>1 attachment, %1</source>
        <translation>1 вложение, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>%Ln вложение, %1</numerusform>
            <numerusform>%Ln вложения, %1</numerusform>
            <numerusform>%Ln вложений, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>Слишком много: при отправке это %1, больше, чем принимает ваш сервер (%2).</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>ваш сервер принимает %1</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>Уменьшение изображения</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Добавление вложения</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Вложение %1, %2</translation>
    </message>
    <message>
        <source>Delete removes, F2 renames, Alt with the arrows moves</source>
        <translation>Delete удаляет, F2 переименовывает, Alt со стрелками перемещает</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>Уме&amp;ньшить…</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Переместить в&amp;перёд</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Переместить на&amp;зад</translation>
    </message>
    <message>
        <source>Stop attaching (Delete)</source>
        <translation>Прекратить добавление вложения (Del)</translation>
    </message>
    <message>
        <source>Press to stop attaching</source>
        <translation>Нажмите, чтобы прекратить добавление вложения</translation>
    </message>
    <message>
        <source>is being attached…</source>
        <translation>вкладывается…</translation>
    </message>
    <message>
        <source>Removing an attachment</source>
        <translation>Удаление вложения</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>Переименовать вложение</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>Имя, которое видит получатель:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>Переименование вложения</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>Перемещение вложения</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Адрес:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Текст:</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Задать ссылку</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Удалить ссылку</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>Куда ведёт эта ссылка</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>Эта ссылка ведёт не туда, куда указывает её текст.</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>Текст: %1
Ведёт на: %2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Написать: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListChoices</name>
    <message>
        <source>&amp;Arrival</source>
        <translation>&amp;Получение</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;От</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Непрочитанные</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>Со &amp;звёздочкой</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>Вло&amp;жение</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>Сортировать список по этому признаку</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>&amp;Беседы</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>Показывать ответы вместе с тем, на что они отвечают</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>Объ&amp;единять по теме</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>Письма с одной темой составляют одну беседу, даже если не ссылаются друг на друга</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>Свои ответы на &amp;местах</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>Показывать в беседах написанное вами из папки «Отправленные»</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>Показывать &amp;игнорируемые беседы</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>Показывать и то, что вы решили игнорировать</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>По &amp;возрастанию</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>Первые, самые старые или самые маленькие вверху</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>По &amp;убыванию</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>Последние, самые новые или самые большие вверху</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Развернут&amp;ь все</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>Раскрыть все беседы</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>&amp;Свернуть все</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>Закрыть все беседы</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>Использовать для всех новы&amp;х папок</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>Папки, для которых ничего не выбрано, показываются как эта</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>Только непрочитанные письма</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Со звёздочкой</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>Только письма со звёздочкой</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>С вложением</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>Только письма с вложением</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Фильтр по тексту</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>Только письма с этими словами в отправителе, получателе или теме</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>Снова показать все письма</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировка</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>Столбцы списка</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Обычные столбцы</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>В этой папке нет непрочитанных писем.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>Только письма с меткой</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Фильтр по метке</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>Порядок и беседы</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>Фильтр по отправителю, получателю или теме</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Любая метка или никакой</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>В этой папке нет меток</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 письмо</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln письмо</numerusform>
            <numerusform>%Ln письма</numerusform>
            <numerusform>%Ln писем</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>непрочитанных: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>Папка не открыта</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>Выберите папку, чтобы увидеть здесь её письма.</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>Открывается папка…</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Фильтру не соответствует ни одно письмо</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>Скрыто 1 письмо.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>Скрыто %Ln письмо.</numerusform>
            <numerusform>Скрыто %Ln письма.</numerusform>
            <numerusform>Скрыто %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Здесь пока ничего нет</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>Эта папка ещё не прочитана с сервера.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Эта папка пуста</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>Новые письма появляются здесь сами.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>Удалить окончательно</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>П&amp;апка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>Письмо &amp;как</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>П&amp;орядок и беседы</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>&amp;Список и панели</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Фильтр</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Открыть папк&amp;у</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Пи&amp;сьмо</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>От&amp;метить</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>О&amp;тметить как непрочитанное</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>О&amp;тметить как прочитанное</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>Не с&amp;пам</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>С&amp;пам</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Открыть файл письма</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Письма (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>О программе Godwit</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>Почтовая программа для IMAP.

Свободное программное обеспечение под лицензией GNU General Public License версии 3 или новее. Без каких-либо гарантий.

Малый веретенник («godwit») — птица, которая дальше всех летит без остановки.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Фильтр не задан</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Учётных записей пока нет</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>В этой учётной записи нет такой папки</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Письмо не открыто</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>Все панели видны</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>Список не показывает беседы</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>Эта папка только для чтения</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Письмо не выбрано</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>Это архив</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>Показать больше из этого письма</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>В этом письме нет текста.</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>В этом письме нет текста, только вложения.</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>Копировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>В&amp;ыбрать все</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>Не %1: %2</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Ведёт на %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageDeeds</name>
    <message>
        <source>Nothing was changed: the list has changed so much that the selected messages are not known any more. Select them again.</source>
        <translation>Ничего не изменено: список изменился настолько, что выбранные письма уже неизвестны. Выберите их снова.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>В этой учётной записи нет папки архива.</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>В этой учётной записи нет папки для спама.</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>Godwit может создать её и переместить письма туда. Или выберите другую папку командой «Переместить в…».</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>Удалить письмо</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>Удалить писем: %1</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>Удалить это письмо окончательно?</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>Удалить эти письма окончательно?</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>В этой учётной записи нет корзины. Удалённое нельзя вернуть.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Вернуть его будет нельзя.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>Сервер не хранит меток в этой папке.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>Сервер не хранит меток в этой папке, а Godwit запоминает заглушённые и игнорируемые беседы с помощью метки.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageHeader</name>
    <message>
        <source>Tags: %1</source>
        <translation>Метки: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Отписаться…</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>Отказаться от этой рассылки</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(нет отправителя)</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>%1 подтвердил: %2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Скрыть адреса</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Показать все адреса</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>Отметить как прочитанное</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Отметить как непрочитанное</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Снять звёздочку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Добавить звёздочку</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архивировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>(нет получателя)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(нет отправителя)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>1 письмо</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>Писем: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Письмо не открыто</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>Выберите письмо в списке, чтобы прочитать его здесь.</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>Выбрано писем: %1</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>Отметьте, переместите или удалите их вместе.</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>Чтение письма…</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>Это письмо не удалось прочитать</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>Ещё не прочитано с сервера</translation>
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
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Ответить всем</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Переслать</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>Переслать как вложение</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>под которым Godwit зарегистрирован у провайдера</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>только если провайдер дал его вам</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>Иден&amp;тификатор клиента:</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>Секрет &amp;клиента:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Страница входа:</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>Токены от:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Область доступа:</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>Введите адреса страницы входа провайдера и его токенов.</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>Введите идентификатор клиента, под которым Godwit зарегистрирован у провайдера.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>Ожидающие изменения</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>Изменения, которые ещё не дошли до серверов</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>Ничего не ожидает: всё, что вы изменили, дошло до серверов.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить попытку</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Отбросить</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>Отказаться от изменения: почта будет показана такой, какая она на сервере</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>Будет отправлено, как только появится соединение, после предшествующих изменений.</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Отправляется; сервер ещё не ответил.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>Письма, которые ещё не отправлены</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>Ничего не ожидает: всё, что вы отправили, ушло с этого компьютера.</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>Оно &amp;отправлено</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Отправить &amp;сейчас</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>Отп&amp;равить остальным</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>Оно помещается в папку отправленных писем</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>Оно не отправляется, а снова открывается для редактирования</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить попытку</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Отправить &amp;снова</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
Оно не будет ни отправлено, ни сохранено.</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
Те, кто его ещё не получил, его не получат.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Удалить это письмо?</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>&amp;Удалить письмо</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>Всё равно отправлять без шифрования</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>как для чтения</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>Ис&amp;ходящий сервер:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>Ши&amp;фрование:</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Шифрование для отправки</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>По&amp;рт:</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Порт для отправки</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>&amp;Имя пользователя:</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Имя пользователя для отправки</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>SHA-256 сертификата:</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>SHA-256 сертификата для отправки</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>Для отправки принимается только сертификат с этим отпечатком, кем бы он ни был подписан. Пусто: обычные проверки.</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>Для отправки. Она пока невозможна: сервер отправки неизвестен.</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>Для отправки. С этими параметрами она ещё не проверялась.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>Отправка пока невозможна: сервер не впустил Godwit при последней попытке.</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>Для отправки. С этими параметрами она работает.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>Без шифрования любой на пути к серверу может прочитать ваш пароль и то, что вы отправляете.</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>SHA-256 сертификата состоит из 64 шестнадцатеричных цифр.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>Найти действие или папку</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>Действие, папка или слова для поиска</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  только действия      #  только папки      Esc  закрыть</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>Искать «%1» во всей почте</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>Искать почту от «%1»</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>сейчас невозможно</translation>
    </message>
</context>
<context>
    <name>godwit::ui::People</name>
    <message>
        <source>me</source>
        <translation>я</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>кому: %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>копия: %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>скрытая копия: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>От: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>Отправил: %1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>Ответы на: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копия: %1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>Скрытая копия: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>&amp;Показать один раз</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>Загрузить изображения этого письма сейчас. Их серверы узнают, что оно открыто, и откуда.</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>Изображение с другого сервера не загружено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>%Ln изображение с других серверов не загружено.</numerusform>
            <numerusform>%Ln изображения с других серверов не загружены.</numerusform>
            <numerusform>%Ln изображений с других серверов не загружены.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;Всегда для %1</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>Загружать изображения во всех письмах от %1</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>Загружается изображение…</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>Загружается %Ln изображение…</numerusform>
            <numerusform>Загружаются %Ln изображения…</numerusform>
            <numerusform>Загружается %Ln изображений…</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>Изображение не удалось загрузить.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>Не удалось загрузить %Ln изображение.</numerusform>
            <numerusform>Не удалось загрузить %Ln изображения.</numerusform>
            <numerusform>Не удалось загрузить %Ln изображений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>Изображение: %1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Изображение целиком</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>Вписать изображение в окно или показать в собственном размере (Пробел)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пикселей</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PicturesPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>Письма этих отправителей сами загружают изображения из интернета. По этому отправитель может узнать, что вы открыли письмо, и когда.</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>Фильтр отправителей</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>Отправители, чьи изображения загружаются</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>Снова спрашивать, прежде чем загружать их изображения (Del)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>Вернуть удалённое последним (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>Ни один отправитель не может сам загружать изображения.
Письмо, которому это нужно, сначала спрашивает вас, и это можно разрешить навсегда.</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>Нет отправителя, адрес которого содержит «%1».</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>Удалить &amp;всех показанных</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>Удалить &amp;всех</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>Для %1 снова будет запрос.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>Для %Ln отправителя снова будет запрос.</numerusform>
            <numerusform>Для %Ln отправителей снова будет запрос.</numerusform>
            <numerusform>Для %Ln отправителей снова будет запрос.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>1 отправитель</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>%Ln отправитель</numerusform>
            <numerusform>%Ln отправителя</numerusform>
            <numerusform>%Ln отправителей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>Прочитанное и непрочитанное</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>Открытое письмо считается п&amp;рочитанным:</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>через мгновение</translation>
    </message>
    <message>
        <source>after 5 seconds</source>
        <translation>через 5 секунд</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>через 10 секунд</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>только когда я это отмечу</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>&amp;Показывать письма:</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>как они оформлены</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>как простой текст</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>Изображения из интернета в любом случае не загружаются без вашего согласия.</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>Затемнять письма, &amp;если рабочий стол тёмный</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>Каждое письмо всё равно можно показать таким, каким оно пришло.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>&amp;Отменить отправку можно в течение:</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>0 секунд: отправлять сразу</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 секунд</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 секунд</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 секунд</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 секунд</translation>
    </message>
    <message>
        <source>A message waits so long before it leaves.</source>
        <translation>Столько письмо ждёт перед отправкой.</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>&amp;Скрывать мой часовой пояс</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>Тогда дата письма говорит, когда оно отправлено, но не то, где на земле вы можете быть.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Создание писем</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>Новые письма с &amp;форматированием</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>Шрифты, списки и изображения; всегда добавляется вариант простым текстом. Можно изменить в каждом письме.</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>Письма с простым текстом &amp;моноширинным шрифтом</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>Сохранять &amp;черновики на сервере после паузы:</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 минуты</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 минут</translation>
    </message>
    <message>
        <source>On this computer they are kept while you type, and on the server when you close them.</source>
        <translation>На этом компьютере они сохраняются, пока вы пишете, а на сервере — когда вы их закрываете.</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>Ответы и уведомления о прочтении</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>Я о&amp;твечаю:</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>под цитируемым текстом</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>над цитируемым текстом</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>По&amp;дпись под цитируемым текстом</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>Иначе она следует за тем, что вы пишете над цитатой.</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>Когда отправитель просит сообщить, что &amp;письмо прочитано:</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>спрашивать меня</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>никогда не сообщать и не спрашивать</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>Показывать &amp;список писем как:</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>карточки в две строки</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>компактные строки</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>столбцы</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>Сортировка, фильтр и группировка выбираются в самой папке, в меню «Вид».</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>Инициа&amp;лы отправителя на карточках</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>&amp;Кнопки на строке под указателем мыши</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>Чтобы отметить письмо, добавить звёздочку, архивировать или удалить его, не открывая.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>&amp;Открытое письмо находится:</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>рядом со списком</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>под списком</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Новая почта</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>Сообщать о &amp;новой почте во входящих</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>О заглушённых и игнорируемых беседах не сообщается.</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>Показывать отправителя &amp;и тему</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>Если выключено, сообщается только, что есть новое письмо; никто не прочитает его через ваше плечо.</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>Показывать &amp;число непрочитанных на значке Godwit</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>Там, где панель задач рабочего стола может его показать.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Запуск и закрытие</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Держать &amp;значок рядом с часами</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>Тогда после закрытия окна Godwit продолжает работать; команда «Выход» завершает его.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>На этом рабочем столе сейчас нет места для таких значков; закрытие окна завершает Godwit.</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>Запускать Godwit при &amp;входе в систему</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>В фоне: рядом с часами или как свёрнутое окно.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>&amp;Язык Godwit:</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>язык рабочего стола</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Со следующего запуска.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>Работать &amp;автономно</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>Ничего не получается и не отправляется. То, что вы делаете, ожидает здесь, в том числе после перезапуска.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Дата: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Вложено: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Предпросмотр печати</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>Журнал протокола</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>Журнал протокола</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>Показать строки с…</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>Показать строки с этим текстом</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>Пауза: не показывать новые строки</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Копировать выбранные строки или все</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>Сохранить копию без имён, тем и адресов…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Очистить журнал</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>Сохранить журнал протокола</translation>
    </message>
</context>
<context>
    <name>godwit::ui::QuotaBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>Занято %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 из %2 писем</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 из %2 папок</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1: заполнено, новая почта может не приходить. Очистите корзину или удалите большие письма.</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1: почти заполнено. Очистите корзину или удалите большие письма.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>У этого письма нет идентификатора, на который могла бы указать ссылка.</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>Ссылка на это письмо скопирована.</translation>
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
        <translation>Показать это письмо так, как оно оформлено</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>Простой &amp;текст</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>Показать только текст этого письма</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>Исходные &amp;цвета</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>Показать это письмо в цветах отправителя, на белом</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>Всегда загружать изо&amp;бражения этого отправителя</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>Загружать изображения с других серверов во всех письмах этого отправителя</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>У&amp;величить</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>Показать письма крупнее</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>Показать письма мельче</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>Показать письма в обычном размере</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>Отправить &amp;уведомление</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>Н&amp;икогда для этого отправителя</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>Короткое письмо сообщает, что это открыто и когда</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>Отправитель просит сообщить %1, что вы это прочитали.</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>Отправитель просит сообщить ему, что вы это прочитали.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>Это письмо идёт на %1.</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>Узел ищется как %1.</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>Получатель %1</translation>
    </message>
    <message>
        <source>Recipient %1, %2</source>
        <translation>Получатель %1, %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientEdit</name>
    <message>
        <source>Adding recipients</source>
        <translation>Добавление получателей</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>Удаление получателей</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>Изменение получателя</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>Перемещение получателей</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>Не указано, кто получит это письмо.</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>Нет адреса, с которого его можно отправить: сначала нужно настроить учётную запись.</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>Один файл ещё вкладывается.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>%Ln файл ещё вкладывается.</numerusform>
            <numerusform>%Ln файла ещё вкладываются.</numerusform>
            <numerusform>%Ln файлов ещё вкладываются.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>При отправке его размер %1, а ваш сервер принимает не больше %2: он его отклонит.</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>Вы пишете о вложении, но ничего не вложено.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>%Ln получатель увидит адреса других. В скрытой копии не увидел бы.</numerusform>
            <numerusform>Все %Ln получателя увидят адреса друг друга. В скрытой копии не увидели бы.</numerusform>
            <numerusform>Все %Ln получателей увидят адреса друг друга. В скрытой копии не увидели бы.</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>Вы получили это письмо без ведома остальных (скрытая копия). Ответ всем выдаст это.</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>В нём нет темы.</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>В нём ничего не написано.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>Сохранить поиск…</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Выйти из поиска (Esc)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Выйти из поиска</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>Сохранить этот поиск среди папок</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Вся почта</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>Показаны новейшие %1 из %2; ещё одно слово или день, например с:2024, даст меньше.</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>Найдено 1 письмо</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>Найдено %Ln письмо</numerusform>
            <numerusform>Найдено %Ln письма</numerusform>
            <numerusform>Найдено %Ln писем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>Эта папка: %1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>Эта учётная запись: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Вся почта</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Что можно искать</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>Что можно искать (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>Искать во всей почте: например, от:анна есть:вложение</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>Искать: %1, например, от:анна есть:вложение</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Последние поиски</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>Предложения для поиска</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Сохранить поиск</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>Имя, под которым он будет стоять среди папок; поиск с тем же именем будет заменён:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Переименовать поиск</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>Изменить &amp;поиск</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>В&amp;ыше</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>&amp;Delete search</source>
        <translation>&amp;Удалить поиск</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>Через &amp;час</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>Сегодня в&amp;ечером, %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>&amp;Завтра утром, %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>В &amp;понедельник утром, %1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Отправить позже</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>&amp;Время отправки:</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>Оно ждёт на этом компьютере: будет отправлено, когда Godwit работает и есть соединение. До этого его можно изменить в папке «Исходящие».</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Отправить в это время</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>(верхний уровень)</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>Собственные папки: %1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>Папки других людей: %1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>Общие папки: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1: %2 из %3 (%4 %)</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>Сервер %1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>&amp;Возможности</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Журнал протокола</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Спроси&amp;ть снова</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>Возможности сервера</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Возможность</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Определено в</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>используется: %n</numerusform>
            <numerusform>используется: %n</numerusform>
            <numerusform>используется: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>None: what is said can be read on the way.</source>
        <translation>Нет: сказанное могут прочитать по пути.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Выдан: %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Действителен до %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Could be used</source>
        <translation>Можно использовать</translation>
    </message>
    <message>
        <source>Switched off in the account&apos;s settings</source>
        <translation>Отключено в параметрах учётной записи</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>Godwit неизвестно</translation>
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
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск параметров</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы параметров</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Сбросить эту страницу</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>Вернуть всё на этой странице к исходному состоянию</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>Нет параметра с названием «%1». Действия Godwit можно найти по Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>В списке папок</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShortcutsPage</name>
    <message>
        <source>  or  </source>
        <comment>between two shortcuts</comment>
        <translation>  или  </translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>&amp;Использовать здесь</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Оставить как было</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>Как в &amp;наборе</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>Клавиши &amp;как в:</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Поиск по названию или клавише</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Действия и их сочетания клавиш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Сочетание клавиш</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>К&amp;лавиша:</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>&amp;Другая клавиша:</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>Ни в одном меню</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1, без сочетания клавиш</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1, сочетание клавиш %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Изменено вами</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 — это «%2».</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShownCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here: %2)</source>
        <translation>%1 (в неизвестном здесь часовом поясе: %2)</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1, ваше время</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>там: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>Отменённое событие</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>Ответ на приглашение</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Предлагается другое время</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 принимает приглашение</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 отклоняет приглашение</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1, возможно, придёт</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 отвечает</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без названия)</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>Повторяется: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Где: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Кто: %1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>Приглашён 1 человек</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>Приглашено человек: %1</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>В файле есть ещё: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>Почта: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Телефон: %1</translation>
    </message>
    <message>
        <source>Web: %1</source>
        <translation>Сайт: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Адрес: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SignInChoice</name>
    <message>
        <source>Sign-in method</source>
        <translation>Способ входа</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>Через браузер (OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>Токен доступа от команды (OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Сертификат клиента</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>Нет: сервер впускает гостей</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>Команда, которая выдаёт токен доступа</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>программа, которая выдаёт токен доступа первой строкой</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>Спосо&amp;б входа:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>&amp;Команда:</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>Токен доступа, обновляемый на %1 (OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>Введите команду, которая выдаёт токен доступа.</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>Команду выполняет оболочка каждый раз, когда нужен новый токен.</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Вы входите на странице самого провайдера. Godwit никогда не видит ваш пароль.</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>Сертификат, который эта учётная запись предъявляет серверу, подтверждает, кто вы.</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>Ничто не подтверждает, кто вы: для общедоступных архивов.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 — подписка будет оформлена</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 — подписка будет отменена</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>больше нет на сервере</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>чужая</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>общая</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 письмо</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>Писем: %1</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>ниже: %1 из %2 с подпиской</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>показывается всегда</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>Подписки на папки</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>Подписки на папки — %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>Папки, на которые вы подписаны, показываются на панели папок здесь и в других ваших почтовых программах. Папка «Входящие» и папки, которые для чего-то используются, например «Отправленные», показываются здесь всегда.</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>Соединения нет: это список в последнем известном виде. То, что вы измените, сохранится и будет выполнено, когда соединение появится.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Найти папку</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>Какие папки перечислены</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>С подпиской</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Без подписки</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Больше нет на сервере</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>Прочитать список папок заново</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>Прочитать список папок заново (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>Папки учётной записи</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>Подходящих папок нет. Поищите другое имя или выберите «Все».</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>Что изменится (Del отменяет строку)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>Применить 1 изменение</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>Применить изменений: %1</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Нет изменений</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>Подписаться: %1, отписаться: %2</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>Удалить исчезнувшую</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>Удалить исчезнувшие (%1)</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>Папки, на которые вы подписаны и которых больше нет на сервере</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>&amp;Подписаться на неё и на вложенные (%1)</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>&amp;Отписаться от неё и от вложенных (%1)</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>&amp;Раскрыть всю ветвь</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>Флаги и метки</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>Только буквы и цифры</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on your other computers.</source>
        <translation>Первым девяти соответствуют клавиши 1–9. Имена и цвета хранятся на серверах, которые это умеют, и одинаковы на других ваших компьютерах.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Выбрать цвет</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Forget name and colour; messages keep the tag</source>
        <translation>Забыть имя и цвет; письма сохранят метку</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Цвет:</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>(Остальная часть этого письма здесь не показана.)</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Исходный код «%1»</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>Заголовки «%1»</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>(Остальная часть этого текста здесь не показана.)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>&amp;Показать Godwit</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>&amp;Скрыть Godwit</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>1 непрочитанное письмо</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>%Ln непрочитанное письмо</numerusform>
            <numerusform>%Ln непрочитанных письма</numerusform>
            <numerusform>%Ln непрочитанных писем</numerusform>
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
        <translation>%1 уже знает, что эта рассылка вам больше не нужна.</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>Отказаться от этой рассылки?</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>Godwit сообщит %1 одним запросом через зашифрованное соединение, что эта рассылка вам больше не нужна. Тот сервер узнает, что письмо прочитано.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Отписаться</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>Предложение отписаться одним нажатием не подписано отправителем, поэтому не используется. </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>Отказаться от этой рассылки на веб-странице?</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>Страница %1 откроется в вашем браузере.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>Отправлено сообщение %1, что эта рассылка вам больше не нужна.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ViewChoices</name>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Карточки</translation>
    </message>
    <message>
        <source>Each message on two lines</source>
        <translation>Каждое письмо в две строки</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>Ко&amp;мпактно</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>Каждое письмо в одну строку</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>Каждое письмо в одну строку, в выбираемых столбцах</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>Письмо &amp;рядом со списком</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>Папки, список и письмо рядом</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>Письмо &amp;под списком</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>Список над письмом, оба во всю ширину окна</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WarningStrip</name>
    <message>
        <source>Warning: %1</source>
        <translation>Предупреждение: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WelcomePage</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>До&amp;бавить учётную запись…</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>Добро пожаловать в Godwit</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>Ваша почта остаётся на вашем сервере. Godwit быстро показывает её, в том числе без сети, и сообщает, что есть на сервере. Нужны только адрес почты и пароль, который хранится в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>&amp;Перенести вашу учётную запись из Thunderbird…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>&amp;Перенести %Ln учётную запись из Thunderbird…</numerusform>
            <numerusform>&amp;Перенести %Ln учётные записи из Thunderbird…</numerusform>
            <numerusform>&amp;Перенести %Ln учётных записей из Thunderbird…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>Учётных записей пока нет</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>Черновик не открыт</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Письмо не открыто</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>Письмо пришло не из списка рассылки, принимающего ответы</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>«%1» — не правильно составленная ссылка mailto: или mid: и не файл</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>Почтовая программа для IMAP.</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>Хранить конфигурацию, кеш и журнал в DIR.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>Записать снимок окна в FILE (PNG) и завершить работу.</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>Запуститься без окна на переднем плане: рядом с часами или как свёрнутое окно.</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>Посмотреть образцы писем без учётной записи и сервера.</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>Использовать этот язык («de», «pt_BR») вместо языка рабочего стола или параметров.</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>Ссылки mailto:, которые нужно принять, ссылки mid: на письма и файлы писем, которые нужно показать.</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>У --demo собственный профиль, который не сочетается с --profile</translation>
    </message>
</context>
</TS>
